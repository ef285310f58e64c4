#include "core/words/question_sentence.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>
#include <optional>

// Beginnings that would open a closed question, from its own subject, verb and object.

namespace sourdine {

namespace {

// A typed word and how the rules see it.
struct Typed {
    std::string shown;
    std::string folded;
};
using TypedWords = std::vector<Typed>;

// What a closed question says about whom: "do you | use | Kafka in production".
struct Parts {
    std::string auxiliary;  // English only
    std::string subject;
    std::string verb;
    std::string object;
};

constexpr std::string_view ellipsis = " …";

TypedWords split_typed(std::string_view shown, bool part_hyphens)
{
    TypedWords words;
    std::string current;
    const auto close = [&] {
        const std::string folded = fold(current);
        if (!folded.empty() && !is_one_of(folded, "um|uh|er|erm|euh|heu|hum")) words.push_back({current, folded});
        current.clear();
    };
    const std::u32string all = to_code_points(shown);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool hyphen = part_hyphens && is_hyphen(all[i]) && words.size() < 4;
        if (is_blank(all[i]) || hyphen || all[i] == U',')
            close();
        else
            current += to_utf8(std::u32string_view(all).substr(i, 1));
    }
    close();
    return words;
}

std::string join(const TypedWords& words, std::size_t from, std::size_t to)
{
    std::string out;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) out += (out.empty() ? "" : " ") + words[i].shown;
    return out;
}

void drop_front(TypedWords& words, std::string_view list)
{
    while (!words.empty() && is_one_of(words.front().folded, list)) words.erase(words.begin());
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string and_more(const std::string& words, const std::string& after)
{
    return words + (after.empty() ? "" : " " + after) + std::string(ellipsis);
}

// Where the subject at `at` ends: a pronoun, or a determiner and its noun.
std::size_t end_of_subject(const TypedWords& words, std::size_t at, std::string_view determiners)
{
    if (at >= words.size()) return at;
    return std::min(words.size(), at + (is_one_of(words[at].folded, determiners) ? 2U : 1U));
}

std::optional<Parts> read_english(TypedWords words)
{
    drop_front(words, "ok|okay|so|and|but|um|uh|well|right|then|now|also");
    constexpr std::string_view auxiliaries = "do|does|did|have|has|had|can|could|will|would|should|is|are|was|were";
    // "You use Kafka?" asks what "do you use Kafka" asks.
    if (words.size() >= 2 && is_one_of(words[0].folded, "you|they|we") && !is_one_of(words[1].folded, auxiliaries)) {
        words.front().shown = words.front().folded;
        words.insert(words.begin(), {"do", "do"});
    }
    if (words.size() < 3 || !is_one_of(words[0].folded, auxiliaries)) return {};
    const std::size_t verb = end_of_subject(words, 1, "the|your|their|his|her|its|our|my|this|that|these|those|a|an|all");
    if (verb >= words.size()) return {};
    return Parts{words[0].folded, join(words, 1, verb), words[verb].shown, join(words, verb + 1, words.size())};
}

std::vector<std::string> open_english(const QuestionSentence& sentence)
{
    const auto parts = read_english(split_typed(sentence.shown, false));
    if (!parts) return {"What …", "How …", "Tell me about …"};
    const Parts& p = *parts;
    const bool state = is_one_of(p.auxiliary, "is|are|was|were");
    if (state && fold(p.subject) == "there") {
        const std::string thing = p.verb + (p.object.empty() ? "" : " " + p.object);
        return {and_more("What kind of", thing), and_more("How do you deal with", thing), and_more("Tell me about", thing)};
    }
    if (state)
        return {and_more("What makes " + p.subject, p.verb + (p.object.empty() ? "" : " " + p.object)), and_more("How " + p.auxiliary, p.subject), and_more("Tell me about", p.subject)};
    const std::string asked = p.auxiliary + " " + p.subject + " " + p.verb;
    if (p.object.empty()) return {"What happens when …", and_more("How " + asked, ""), "Tell me about …"};
    return {and_more("What " + asked, ""), and_more("How " + asked, p.object), and_more("Tell me about", p.object)};
}

bool is_participle(std::string_view folded)
{
    constexpr std::string_view irregular = "fait|mis|pris|dit|ecrit|vu|eu|su|pu|du|lu|recu|connu|choisi|fini|change|ouvert|rempli|perdu|vendu|prevu";
    return is_one_of(folded, irregular) || folded.ends_with("ye") || folded.ends_with("e");
}

std::optional<Parts> read_french(TypedWords words)
{
    drop_front(words, "ok|et|donc|alors|bon|ben|euh|mais|du|coup");
    constexpr std::string_view pronouns = "vous|tu|il|elle|on|ils|elles|nous|je";
    if (words.size() >= 3 && words[0].folded == "est" && words[1].folded == "ce" && words[2].folded.starts_with("qu")) {
        std::string rest = words[2].shown;
        words.erase(words.begin(), words.begin() + 2);
        // "qu’il" holds its subject; "que" only leads to it.
        const auto apostrophe = fold(rest).find('\'');
        if (apostrophe == std::string::npos)
            words.erase(words.begin());
        else
            words.front() = {fold(rest).substr(apostrophe + 1), fold(rest).substr(apostrophe + 1)};
    }
    if (words.size() > 3 && words[0].folded == "y" && words[1].folded == "a") words.erase(words.begin());
    Parts p;
    std::size_t at = 0;
    if (words.size() >= 2 && is_one_of(words[0].folded, pronouns)) {
        p = {"", words[0].folded, words[1].shown, ""};
        at = 2;
    } else if (words.size() >= 2) {
        const std::size_t subject = words.size() > 2 && words[1].folded == "t" ? 2 : 1;
        if (!is_one_of(words[subject].folded, pronouns)) return {};
        p = {"", words[subject].folded, words[0].shown, ""};
        at = subject + 1;
    } else {
        return {};
    }
    TypedWords rest(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
    drop_front(rest, "deja|encore|toujours|parfois|souvent|jamais|vraiment");
    const bool compound = is_one_of(fold(p.verb), "avez|as|a|ont|avons|ai");
    if (compound && !rest.empty() && is_participle(rest.front().folded) && !is_one_of(rest.front().folded, "une|le|de|ce|cette|votre|notre")) {
        p.verb += " " + rest.front().shown;
        rest.erase(rest.begin());
    }
    p.object = join(rest, 0, rest.size());
    return p;
}

bool begins_with_vowel(std::string_view folded)
{
    return !folded.empty() && std::string_view("aeiouyh").find(folded.front()) != std::string_view::npos;
}

// "de" before an object, melted into its article.
std::string about(const std::string& object)
{
    const std::string folded = fold(object);
    const auto rest = [&](std::size_t n) { return slice(object, static_cast<int>(n), count_code_points(object)); };
    if (folded.starts_with("le ")) return "du " + rest(3);
    if (folded.starts_with("les ")) return "des " + rest(4);
    if (folded.starts_with("des ")) return "des " + rest(4);
    if (folded.starts_with("du ") || folded.starts_with("de ") || folded.starts_with("d'")) return object;
    return (begins_with_vowel(folded) ? "d’" : "de ") + object;
}

std::vector<std::string> open_french(const QuestionSentence& sentence)
{
    const auto parts = read_french(split_typed(sentence.shown, true));
    if (!parts || is_one_of(fold(parts->verb), "etes|es|est|sont|sommes|suis")) return {"Qu’est-ce qui …", "Comment …", "Parlez-moi de …"};
    const Parts& p = *parts;
    // To have is no doing: what is had is what to ask about.
    const std::string tell = p.subject == "tu" ? "Parle-moi " : "Parlez-moi ";
    if (is_one_of(fold(p.verb), "avez|as|a|ont|avons") && !p.object.empty())
        return {"Que se passe-t-il quand …", p.subject == "tu" ? "Comment fais-tu quand …" : "Comment faites-vous quand …", and_more(tell + about(p.object), "")};
    std::string verb = p.verb;
    // A verb that led its question had its capital from there.
    if (!verb.empty() && verb.front() >= 'A' && verb.front() <= 'Z') verb.front() = static_cast<char>(verb.front() - 'A' + 'a');
    const std::string that = begins_with_vowel(p.subject) ? "qu’" : "que ";
    const std::string clause = that + p.subject + " " + verb;
    return {and_more("Qu’est-ce " + clause, ""), and_more("Comment est-ce " + clause, p.object),
            and_more(tell + (p.object.empty() ? "de ce " + clause : about(p.object)), "")};
}

}  // namespace

std::vector<std::string> suggest_openings(std::string_view text)
{
    if (tell_question_form(text) != QuestionForm::Closed) return {};
    QuestionSentence sentence = read_question_sentence(text);
    while (!sentence.shown.empty() && sentence.shown.back() == ' ') sentence.shown.pop_back();
    auto openings = sentence.language == Language::French ? open_french(sentence) : open_english(sentence);
    for (std::string& opening : openings) opening = capitalised(opening);
    return openings;
}

}  // namespace sourdine
