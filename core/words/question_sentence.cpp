#include "core/words/question_sentence.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

struct Sentence {
    std::u32string text;
    bool marked = false;
};

bool ends_sentence(std::u32string_view text, std::size_t i)
{
    const char32_t c = text[i];
    if (c == U'?' || c == U'\n') return true;
    if (c != U'.' && c != U'!' && c != U'\u2026') return false;
    return i + 1 == text.size() || is_blank(text[i + 1]);
}

std::vector<Sentence> split_sentences(std::u32string_view text)
{
    std::vector<Sentence> sentences;
    std::u32string current;
    const auto close = [&](bool marked) {
        if (std::any_of(current.begin(), current.end(), is_word_character)) sentences.push_back({current, marked});
        current.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (ends_sentence(text, i))
            close(text[i] == U'?');
        else
            current.push_back(text[i]);
    }
    close(false);
    return sentences;
}

bool is_lone_tag(const Sentence& sentence)
{
    std::string folded = fold(to_utf8(sentence.text));
    std::erase(folded, ',');
    return is_one_of(folded, "right|ok|okay|correct|yes|no|please|yeah|eh|isn't it|non|hein|d'accord|oui|n'est-ce pas|"
                             "c'est ca|vous voyez|you see|you know|s'il vous plait|svp");
}

Language tell_language(std::u32string_view text)
{
    constexpr std::string_view english =
        "what|how|why|which|who|when|where|do|does|did|is|are|was|were|can|could|will|would|should|have|has|you|your|the|of|"
        "to|and|it|this|that|tell|describe|explain|walk|any|they|we|i|there|my|our|in|with|about|for|if|been|anything|more|so";
    constexpr std::string_view french =
        "est|que|qu|vous|votre|vos|le|la|les|de|des|du|un|une|et|ce|cette|ces|quel|quelle|quels|quelles|comment|pourquoi|"
        "qui|quand|ou|avez|etes|pouvez|pourriez|combien|quoi|en|il|elle|ils|dans|pour|sur|avec|si|tu|ton|ta|tes|nous|notre|"
        "moi|racontez|parlez|decrivez|expliquez|dites|y|c|d|l|j|n|s|au|aux|ca|par|chez|mais|donc|alors|depuis|raconte|parle";
    int score = 0;
    std::u32string word;
    for (const char32_t c : std::u32string(text) + U" ") {
        if (is_letter(c)) {
            word.push_back(c);
            if (c > 0x7F) score += 1;
            continue;
        }
        const std::string folded = fold(to_utf8(word));
        const bool elided = is_apostrophe(c) && word.size() <= 2;
        if (is_one_of(folded, english) && !elided) score -= 2;
        if (is_one_of(folded, french)) score += elided || folded.size() > 1 ? 2 : 1;
        word.clear();
    }
    return score > 0 ? Language::French : Language::English;
}

// English contractions as the two words they stand for; a noun's 's stays with it.
void add_english(Words& words, const std::string& word)
{
    const auto apostrophe = word.find('\'');
    if (apostrophe == std::string::npos || word.ends_with("n't")) {
        words.push_back(word == "cannot" ? "can't" : word);
        return;
    }
    const std::string head = word.substr(0, apostrophe);
    const std::string tail = word.substr(apostrophe + 1);
    const bool pronoun = is_one_of(head, "i|you|he|she|it|we|they|what|how|who|where|when|why|that|there|here|let|this");
    const std::string_view whole = tail == "s" ? (head == "let" ? "us" : "is") : tail == "re" ? "are" : tail == "m" ? "am" :
                                   tail == "ve" ? "have" : tail == "d" ? "would" : tail == "ll" ? "will" : "";
    if (!pronoun || whole.empty()) {
        words.push_back(word);
        return;
    }
    words.push_back(head);
    words.emplace_back(whole);
}

void add_french_part(Words& words, std::string part, bool joined)
{
    constexpr std::string_view elided = "qu|d|l|m|t|s|n|j|c|jusqu|lorsqu|puisqu|quoiqu";
    for (auto apostrophe = part.find('\''); apostrophe != std::string::npos && part != "aujourd'hui" && !part.starts_with("quelqu'");
         apostrophe = part.find('\'')) {
        const std::string head = part.substr(0, apostrophe);
        if (!is_one_of(head, elided)) break;
        part.erase(0, apostrophe + 1);
        const bool if_he = head == "s" && (part == "il" || part == "ils");
        const std::string whole = if_he ? "si" : head == "l" ? "le" : head + "e";
        words.push_back((joined ? "-" : "") + whole);
        joined = false;
    }
    if (!part.empty()) words.push_back((joined ? "-" : "") + part);
}

void add_french(Words& words, std::string_view typed, std::string word)
{
    if (word == "ou" && (typed.find("\u00F9") != std::string_view::npos || typed.find("\u00D9") != std::string_view::npos)) {
        words.emplace_back("où");
        return;
    }
    if (is_one_of(word, "rendez-vous|peut-etre|week-end")) {
        words.push_back(word);
        return;
    }
    bool joined = false;
    while (!word.empty()) {
        const auto hyphen = word.find('-');
        const std::string part = word.substr(0, hyphen);
        word.erase(0, hyphen == std::string::npos ? word.size() : hyphen + 1);
        // The t of "a-t-il" only helps to say it.
        if (joined && (part == "t" || part.empty()) && !word.empty()) continue;
        add_french_part(words, part, joined);
        joined = true;
    }
}

bool parts_clauses(char32_t c)
{
    return std::u32string_view(U",;:()\"\u00AB\u00BB\u201C\u201D\u2013\u2014").find(c) != std::u32string_view::npos;
}

void add_words(QuestionSentence& sentence, std::u32string_view text)
{
    Words& words = sentence.words;
    std::u32string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (is_word_character(text[i]) || text[i] == U'%' || text[i] == U'/' ||
                                                (!word.empty() && (is_apostrophe(text[i]) || is_hyphen(text[i]))));
        if (inside) {
            word.push_back(text[i]);
            continue;
        }
        if (!word.empty()) {
            const std::string typed = to_utf8(word);
            std::string folded = fold(typed);
            while (folded.ends_with('-')) folded.pop_back();
            if (sentence.language == Language::French)
                add_french(words, compose(typed), folded);
            else
                add_english(words, folded);
            word.clear();
        }
        const bool lone_hyphen = i < text.size() && is_hyphen(text[i]);
        if (i < text.size() && (parts_clauses(text[i]) || lone_hyphen) && !words.empty() && words.back() != ",") words.emplace_back(",");
    }
    while (!words.empty() && words.back() == ",") words.pop_back();
}

}  // namespace

QuestionSentence read_question_sentence(std::string_view text)
{
    const std::u32string all = to_code_points(compose(text));
    const auto sentences = split_sentences(all);
    QuestionSentence out;
    if (sentences.empty()) return out;
    auto chosen = std::find_if(sentences.rbegin(), sentences.rend(), [](const Sentence& s) { return s.marked; });
    if (chosen == sentences.rend()) chosen = sentences.rbegin();
    out.marked = chosen->marked;
    while (is_lone_tag(*chosen) && std::next(chosen) != sentences.rend()) ++chosen;
    out.language = tell_language(chosen->text);
    out.shown = to_utf8(chosen->text);
    add_words(out, chosen->text);
    return out;
}

std::size_t end_of_clause(const Words& words, std::size_t at)
{
    while (at < words.size() && words[at] != ",") ++at;
    return at;
}

bool asks_for_rating(const Words& words)
{
    static const std::vector<std::string_view> scales{"scale of|from", "out of 10|ten|5|five", "from 1|0|one|zero to", "between 1|0|one|zero and",
                                               "une echelle", "de 1|0|un|zero a", "entre 1|0|un|zero et", "sur 10|dix|5|cinq|20|100"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (match_any(words, i, scales)) return true;
    return false;
}

}  // namespace sourdine
