#include "core/words/question_sentence.h"

#include <algorithm>
#include <optional>

// English asks by its word order: a question word or a turned-round verb begins the clause. What is asked for by
// "tell me", "could you explain" … is told by the words that follow those.

namespace sourdine {

namespace {

using Form = std::optional<QuestionForm>;
using Patterns = std::vector<std::string_view>;

constexpr std::string_view auxiliaries =
    "do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|shall|should|may|might|must|don't|doesn't|didn't|isn't|"
    "aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|ain't|needn't|mustn't";
constexpr std::string_view question_words = "what|how|why|who|whom|whose|when|where|which";
constexpr std::string_view pronouns = "i|you|he|she|it|we|they|this|that|these|those|there|everyone|everybody|anyone|someone|people";
constexpr std::string_view prepositions = "in|on|at|for|with|from|by|about|to|of|under|through|since|until|into|over|within|"
                                          "against|towards|between|among|up|around";
constexpr std::string_view subordinators =
    "when|whenever|if|while|before|after|as|since|because|once|where|until|suppose|supposing|given|imagine|unless|although|"
    "though|looking|thinking|considering|regarding|concerning|assuming|now";
// What a single word or figure answers.
constexpr std::string_view facts =
    "name|surname|age|email|e-mail|mail|phone|address|budget|deadline|price|cost|date|time|number|version|headcount|turnover|"
    "revenue|salary|rate|size|percentage|percent|share|proportion|total|average|id|code|weight|height|temperature|capacity|"
    "volume|throughput|frequency|duration|length|title|amount|figure|birthday|nationality|postcode|url|margin|quota|ratio|score|"
    "limit|threshold|count|quantity|maximum|minimum|range|value|target|fee|discount|currency|location|language|database|"
    "vendor|supplier|provider|framework|erp|crm|tool|system|software|platform|brand|model|day|month|year|hour|week|quarter|"
    "weekday|delay|turnaround|colour|color|country|city|floor|department|browser|latency|uptime|sla|extension|room|speed";
constexpr std::string_view quantities =
    "many|much|long|often|old|far|big|large|tall|high|late|early|soon|fast|quickly|frequently|likely|regularly|recently|wide|"
    "heavy|small|short|expensive|cheap|satisfied|certain|sure|urgent|few|young|close|deep|low|thick|confident|important";
constexpr std::string_view open_plurals =
    "problems|challenges|difficulties|issues|obstacles|steps|aspects|criteria|reasons|consequences|improvements|changes|lessons|"
    "parts|things|risks|factors|options|ways|areas|points|needs|expectations|frustrations|concerns|priorities|topics|kinds";

bool is(const Words& words, std::size_t at, std::string_view list)
{
    return at < words.size() && is_one_of(words[at], list);
}

bool all_matched(const Words& words, std::size_t at, const Patterns& patterns)
{
    return match_any(words, at, patterns) == words.size();
}

// The last word of the name phrase at `at`: "your team's average size" -> where "size" is. None when it is empty.
std::optional<std::size_t> find_head_noun(const Words& words, std::size_t at)
{
    std::optional<std::size_t> head;
    for (; at < words.size() && words[at] != ","; ++at) {
        const bool ends = is_one_of(words[at], auxiliaries) || is_one_of(words[at], prepositions) || is_one_of(words[at], question_words) ||
                          is_one_of(words[at], "like|if|here|right|and|or|please|per|next|last|today|currently|again|called|so|than|not");
        const bool subject = is_one_of(words[at], pronouns) && !is_one_of(words[at], "this|that|these|those");
        if (ends || (subject && head) || (is_one_of(words[at], "i|you|he|she|it|we|they|there"))) break;
        head = at;
    }
    return head;
}

bool asks_for_fact(const Words& words, std::size_t at)
{
    const auto head = find_head_noun(words, at);
    if (!head || !is_one_of(words[*head], facts)) return false;
    // "What would your ideal day be like?", "the biggest time sink": more than the word alone.
    return std::none_of(words.begin() + static_cast<std::ptrdiff_t>(*head), words.end(), [](const std::string& w) { return w == "like"; });
}

QuestionForm open_unless(bool closed)
{
    return closed ? QuestionForm::Closed : QuestionForm::Open;
}

QuestionForm tell_what(const Words& words, std::size_t at)
{
    const std::size_t next = at + 1;
    if (match_any(words, next, {"about|if|else|kind|sort|type|kinds|sorts|types"})) return QuestionForm::Open;
    if (match_words(words, next, "do|does|did|would you|he|she|they|we|people call")) return QuestionForm::Closed;
    if (!words.empty() && words.back() == "called") return QuestionForm::Closed;
    const auto verb = match_any(words, next, {"is|are|was|were", "will|would|could|should|might be", "has|have been"});
    if (verb) return open_unless(asks_for_fact(words, *verb));
    return open_unless(asks_for_fact(words, next) || match_words(words, next, "percentage|share|proportion|number|amount|fraction of").has_value());
}

QuestionForm tell_how(const Words& words, std::size_t at)
{
    if (match_words(words, at + 1, "about")) {
        const bool suggests = is(words, at + 2, "monday|tuesday|wednesday|thursday|friday|tomorrow|next|we|at") ||
                              (at + 2 < words.size() && words[at + 2].ends_with("ing"));
        return open_unless(suggests);
    }
    if (match_words(words, at + 1, "do|does you|he|she|one|it spell|pronounce")) return QuestionForm::Closed;
    return open_unless(is(words, at + 1, quantities));
}

QuestionForm tell_which(const Words& words, std::size_t at)
{
    const auto head = find_head_noun(words, at + 1);
    return open_unless(!(head && is_one_of(words[*head], open_plurals)));
}

QuestionForm tell_question_word(const Words& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (word == "what") return tell_what(words, at);
    if (word == "how") return tell_how(words, at);
    if (word == "why") return QuestionForm::Open;
    if (word == "which") return tell_which(words, at);
    // "Who would notice first if it worked?" asks to imagine, not for a name.
    if (word == "who" && is(words, at + 1, "would|could|might")) return QuestionForm::Open;
    // Where a person sees something is a view, not a place.
    return open_unless(!match_words(words, at, "where do|does|did|would you|he|she|they|we see"));
}

// "in what way", "to what extent", "at what time", "with whom".
QuestionForm tell_after_preposition(const Words& words, std::size_t at)
{
    if (!is(words, at, "what|which")) return tell_question_word(words, at);
    return open_unless(is(words, at + 1, "point|stage|moment|place") || asks_for_fact(words, at + 1));
}

Form tell_question_start(const Words& words, std::size_t at)
{
    if (is(words, at, question_words)) return tell_question_word(words, at);
    if (is(words, at, prepositions) && is(words, at + 1, question_words)) return tell_after_preposition(words, at + 1);
    return {};
}

// What follows "tell me", "I would like to know": the thing that is really asked.
Form tell_asked_thing(const Words& words, std::size_t at)
{
    at = match_any(words, at, {"me|us", "to|with me|us"}).value_or(at);
    at = match_any(words, at, {"exactly|briefly|please|again|first|just|precisely"}).value_or(at);
    if (at >= words.size()) return QuestionForm::Open;
    if (words[at] == ",") return {};
    if (is(words, at, "if|whether|that|yes")) return QuestionForm::Closed;
    if (const Form form = tell_question_start(words, at)) return form;
    return open_unless(asks_for_fact(words, at));
}

// Where the words behind a verb of telling begin, whatever its form; and whether its object may be a plain fact.
struct Telling {
    std::size_t behind = 0;
    bool always_open = false;
};

std::optional<Telling> find_telling(const Words& words, std::size_t at)
{
    at = match_any(words, at, {"please|just|maybe|perhaps|possibly|briefly|quickly|kindly|also|first|then|now|do|to|me|us"}).value_or(at);
    static const Patterns open{"describe|describing|elaborate|elaborating|expand|expanding|summarise|summarize|outline|outlining|illustrate|"
                        "depict|recount|introduce|introducing|discuss|discussing|unpack|detail",
                        "walk|talk|take|run|lead|walking|talking|taking|running|guide|guiding me|us through|over",
                        "talk|speak|talking|speaking to|with? me|us? about|through|more|of", "go into|over|through", "dig into|deeper",
                        "help|helping me|us to? understand|see|get",
                        "say|saying a? bit|little|few|something|some? more|words|about",
                        "give|giving|share|sharing|offer|show me|us|with? me? an|some|a|another|one|more|your "
                        "other|concrete|recent|specific|quick|short|brief|typical|rough|bit|little|few? "
                        "example|examples|idea|overview|sense|picture|detail|details|background|context|more|story|tour|thoughts|view|feeling|insight",
                        "share your|some|a|any", "paint", "be more? specific|precise|concrete", "hear|hearing|learn|learning more|about|from|how|what|why",
                        "think|thinking of a|an|any|another|some", "recall|remember a|an time|moment|example|situation|day", "take a step"};
    if (const auto behind = match_any(words, at, open)) return Telling{*behind, true};
    static const Patterns asking{"tell|telling", "explain|explaining", "say|saying", "share|sharing", "show|showing", "clarify|clarifying",
                          "remind me|us", "let me|us know", "understand|know|see|hear|learn", "give|giving me|us", "specify", "ask|asking you?"};
    if (const auto behind = match_any(words, at, asking)) return Telling{*behind, false};
    return {};
}

Form tell_telling(const Words& words, std::size_t at)
{
    const auto telling = find_telling(words, at);
    if (!telling) return {};
    if (telling->always_open) return QuestionForm::Open;
    if (telling->behind >= words.size() && words[telling->behind - 1] == "ask") return QuestionForm::Closed;
    if (telling->behind < words.size() && is_one_of(words[telling->behind], "a|something") && words[telling->behind - 1] == "you")
        return QuestionForm::Closed;
    // "Would you say it is worse?" asks for a yes; "could you say what is worse" does not.
    const bool opinion = words[telling->behind - 1] == "say" && !tell_question_start(words, telling->behind) && telling->behind < words.size();
    return opinion ? QuestionForm::Closed : tell_asked_thing(words, telling->behind);
}

// "Could you …", "Would you mind …", "Is it possible to …": polite ways into a request.
std::optional<std::size_t> skip_request(const Words& words, std::size_t at)
{
    return match_any(words, at,
                     {"can|could|will|would|can't|couldn't|won't you|we|i please|maybe|perhaps|possibly|just|briefly|kindly|also|quickly?",
                      "can|could|will|would you|we|i please? just? be able|willing|happy|kind enough? to",
                      "can|could|may|might i|we just|also?", "would|do you mind", "would you like|care|want to", "do you want to", "care to|mind", "mind",
                      "are|would you be? able|willing|happy|comfortable|free|ready to?", "would|is it be? possible for? you? to",
                      "can|could|may|might i ask you to", "might|may you", "i am going to ask you to", "would it be ok|okay if you", "want to"});
}

Form tell_request(const Words& words, std::size_t at)
{
    // "Do you think you could tell me" asks the same, more softly still.
    if (const auto softened = match_words(words, at, "do you think you|we|i could|can|might")) return tell_telling(words, *softened);
    const auto behind = skip_request(words, at);
    if (!behind) return {};
    // "Do you know", "can you see": knowing is asked about, not the thing.
    if (is(words, *behind, "know|see|understand|get|hear") && !match_words(words, *behind, "hear more|about|from|how|what")) return {};
    return tell_telling(words, *behind);
}

// "Tell me …", "Describe …", "I would like to know …", "Let us talk about …".
Form tell_wish(const Words& words, std::size_t at)
{
    const auto wish = match_any(words, at, {"i would really? like|love to", "i want to", "i am curious|interested|keen to|in?", "i am|was wondering",
                                            "i wonder", "i would be? curious|interested|keen to|in", "let us", "we would like|love to",
                                            "let me ask you?", "i am trying to", "i need to", "help me", "i would also? like|love you to"});
    if (wish) {
        if (const Form form = tell_telling(words, *wish)) return form;
        if (const Form form = tell_question_start(words, *wish)) return form;
        if (is(words, *wish, "about")) return QuestionForm::Open;
        return is(words, *wish, "if|whether") ? Form(QuestionForm::Closed) : std::nullopt;
    }
    if (is(words, at, "understand|know|see|hear|learn|think|remember|recall|ask|saying|telling|asking")) return {};
    return tell_telling(words, at);
}

bool is_subject(const Words& words, std::size_t at)
{
    return at < words.size() && words[at] != "," && !is_one_of(words[at], prepositions);
}

// A question word with a turned-round verb behind it, further on in a clause that begins with something else:
// "in your team how do you …", "when it fails what happens". Not behind a verb of knowing.
Form tell_later_question(const Words& words, std::size_t at)
{
    const std::size_t end = end_of_clause(words, at);
    const bool subordinate = is(words, at, subordinators);
    for (std::size_t i = at + 1; i < end; ++i) {
        if (is(words, i, "know|think|remember|say|said|mean|tell|told|see|understand|wonder|knows|sure|that")) return {};
        if (is(words, i, "what|how|why|who|where|which|when") && (is(words, i + 1, auxiliaries) || subordinate)) return tell_question_word(words, i);
        if (is(words, i, "how|what") && i + 2 < end && is(words, i + 2, auxiliaries) && !is(words, i + 1, pronouns)) return tell_question_word(words, i);
        const bool turned = is(words, i, "do|does|did|can|could|would|will|should") && is(words, i + 1, "you|we|they|he|she|it|i");
        if (subordinate && turned) {
            if (const Form form = tell_request(words, i)) return form;
            return QuestionForm::Closed;
        }
    }
    return {};
}

Form tell_clause(const Words& words, std::size_t at)
{
    if (match_words(words, at, "tell me ,")) return {};
    const bool turned = is(words, at + 1, auxiliaries);
    if (is(words, at, subordinators) && !turned) return tell_later_question(words, at);
    if (match_words(words, at, "since|until when")) return QuestionForm::Closed;
    if (const Form form = tell_question_start(words, at)) return form;
    if (const Form form = tell_request(words, at)) return form;
    if (const Form form = tell_wish(words, at)) return form;
    if (is(words, at, auxiliaries) && is_subject(words, at + 1)) return QuestionForm::Closed;
    return tell_later_question(words, at);
}

std::size_t skip_fillers(const Words& words, std::size_t at)
{
    static const Patterns fillers{",", "ok|okay|so|um|uh|er|erm|hmm|mm|well|right|and|but|then|alright|yes|no|yeah|great|fine|thanks|sure|good|"
                           "actually|also|just|again|sorry|please|first|finally|now|oh|ah|perfect|interesting|exactly|basically|or|"
                           "personally|overall|generally|specifically|honestly|lastly|next|afterwards|typically|usually|today|currently|"
                           "socially|concretely|practically|ultimately|because|precisely|roughly|otherwise|instead|indeed|meanwhile|maybe|perhaps",
                           "all right", "i see", "i understand", "got it", "thank you very? much?", "you know ,", "to start|begin with?", "by the way",
                           "of course", "in your|my view|opinion|experience|eyes|mind", "for you", "to you", "for example|instance", "that is interesting",
                           "in general", "as a rule", "if i may", "if you do|don't mind", "at the moment", "these days", "in practice", "at present",
                           "out of curiosity", "in that case", "in short", "do tell", "one last|more thing|question", "quick question", "last question", "my question is",
                           "the question is"};
    for (auto behind = match_any(words, at, fillers); behind; behind = match_any(words, at, fillers)) {
        // "Right now", "so that", "now that" begin something else; "or" alone parts nothing.
        if (match_words(words, at, "now|so that") || match_words(words, at, "because of?")) break;
        at = *behind;
    }
    return at;
}

// Politeness in the middle of a sentence, commas around it included.
Words without_politeness(const Words& words)
{
    static const Patterns polite{", please ,?", "please", ", if you do|don't mind ,?", "if possible", ", if i may ,?", "in your own words",
                          ", in a few words ,?", "in a few words", ", if any|anything ,?", "a bit", "a little", "kind of", "sort of", ", perhaps ,", ", maybe ,"};
    Words out;
    for (std::size_t i = 0; i < words.size();) {
        const auto behind = match_any(words, i, polite);
        const bool noun = behind && is(words, i, "kind|sort") && i > 0 && is_one_of(words[i - 1], "what|which|the|this|that|a");
        if (behind && !noun)
            i = *behind;
        else
            out.push_back(words[i++]);
    }
    return out;
}

// "… and why?", "… and what happened?" ask for more after a fact.
bool goes_on_openly(const Words& words)
{
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const auto asks = match_any(words, i, {", if so|yes|not ,?", "and|or if so|yes|not ,?", "and"});
        if (!asks || !is(words, *asks, "why|how|what")) continue;
        const bool asks_alone = *asks + 1 == words.size() || is(words, *asks + 1, auxiliaries) || is(words, *asks + 1, "happened|happens|exactly|else|so");
        if (asks_alone && (words[*asks] != "how" || !is(words, *asks + 1, quantities)) && tell_question_word(words, *asks) == QuestionForm::Open) return true;
    }
    return false;
}

// "What do you use, Kafka or RabbitMQ?": the answers are given.
bool offers_answers(const Words& words)
{
    for (std::size_t i = words.size(); i-- > 1;)
        if (words[i] == ",") {
            const auto tail = words.size() - i - 1;
            const bool choice = std::find(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(), "or") != words.end();
            return choice && tail <= 6 && !match_words(words, i + 1, "or") && !is(words, i + 1, question_words) && !is(words, i + 1, auxiliaries);
        }
    return false;
}

bool is_prompt_to_go_on(const Words& words, std::size_t at)
{
    return all_matched(words, at, {"then", "such as", "for example|instance", "like", "like what", "meaning", "which means", "because",
                                   "in what sense", "so", "go on", "say more", "tell me more", "example", "examples", "and", "and then", "and so", "more"});
}

// "You do that how?", "Which means what, exactly?"
Form tell_last_word(const Words& words)
{
    std::size_t n = words.size();
    while (n > 1 && is_one_of(words[n - 1], "exactly|then|,|precisely|today")) --n;
    if (n > 1 && is_one_of(words[n - 1], "what|how|why") && !is_one_of(words[n - 2], "know|knows|or")) return QuestionForm::Open;
    return {};
}

}  // namespace

QuestionForm tell_english(const QuestionSentence& sentence)
{
    const Words words = without_politeness(sentence.words);
    const std::size_t start = skip_fillers(words, 0);
    // "And then?", "For example?" are nothing but fillers, and ask all the same.
    if (sentence.marked && is_prompt_to_go_on(words, match_any(words, 0, {"ok|okay|and|so ,?"}).value_or(0))) return QuestionForm::Open;
    if (is_prompt_to_go_on(words, start) && start < words.size()) return QuestionForm::Open;
    Form form;
    for (std::size_t at = start; at < words.size() && !form; at = end_of_clause(words, at) + 1) {
        at = skip_fillers(words, at);
        if (at < words.size()) form = tell_clause(words, at);
    }
    if (!form && sentence.marked) form = tell_last_word(words);
    if (!form) return sentence.marked && words.size() > 1 ? QuestionForm::Closed : QuestionForm::Unsure;
    if (asks_for_rating(words)) return QuestionForm::Closed;
    if (*form == QuestionForm::Closed && goes_on_openly(words)) return QuestionForm::Open;
    if (*form == QuestionForm::Open && offers_answers(words)) return QuestionForm::Closed;
    // A verb alone, while the rest is still being typed, tells nothing yet.
    const bool unfinished = !sentence.marked && *form == QuestionForm::Closed && words.size() - start < 3;
    return unfinished ? QuestionForm::Unsure : *form;
}

}  // namespace sourdine
