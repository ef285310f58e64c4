#include "core/words/difficulty.h"

#include "core/words/difficulty_rules.h"
#include "core/words/spoken_question.h"
#include "core/words/spoken_words.h"

#include <algorithm>

namespace sourdine {

namespace {

struct Sentence {
    const PhraseBook& book;
    PhraseBook::Ids ids;
    const SpokenWords& spoken;
    bool is(std::size_t at, DifficultyClass word_class) const { return book.is_of(ids[at], word_class); }
    bool parts(std::size_t at) const { return spoken.words[at] == ","; }
};

bool is_denied(const Sentence& s, std::size_t from)
{
    for (std::size_t i = from; i > 0 && from - i < 4; --i) {
        if (s.parts(i - 1) || s.is(i - 1, class_stop)) return false;
        if (s.is(i - 1, class_not)) return true;
    }
    return false;
}

bool is_supposed(const Sentence& s, std::size_t from)
{
    for (std::size_t i = from; i > 0 && from - i < 9; --i) {
        if (s.parts(i - 1)) return false;
        if (s.is(i - 1, class_maybe)) return true;
    }
    return false;
}

// "You have trouble hiring": the one spoken to is nearer than the speaker.
bool is_said_of_you(const Sentence& s, std::size_t from)
{
    for (std::size_t i = from; i > 0 && from - i < 6; --i) {
        if (s.parts(i - 1) || s.is(i - 1, class_own)) return false;
        if (s.is(i - 1, class_you)) return true;
    }
    return false;
}

// The words found as one part of the text each; those that overlap become one.
std::vector<Span> join_signs(std::vector<Span> signs)
{
    std::sort(signs.begin(), signs.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> joined;
    for (const Span& sign : signs) {
        if (!joined.empty() && sign.from < joined.back().to)
            joined.back().to = std::max(joined.back().to, sign.to);
        else
            joined.push_back(sign);
    }
    return joined;
}

}  // namespace

std::optional<Difficulty> find_difficulty(std::string_view sentence)
{
    const SpokenWords spoken = read_spoken_words(sentence);
    if (spoken.words.empty() || is_spoken_question(spoken)) return {};
    const PhraseBook& book = spoken.language == Language::French ? french_difficulties() : english_difficulties();
    const Sentence s{book, book.read(spoken.words), spoken};
    const auto found = book.find(s.ids);
    std::vector<Span> signs;
    for (const auto& phrase : found) {
        const auto from = static_cast<std::size_t>(phrase.words.from);
        const bool denied = is_denied(s, from);
        if (phrase.list == list_vetoes) {
            if (!denied) return {};
            continue;
        }
        if (denied || is_supposed(s, from) || is_said_of_you(s, from)) continue;
        signs.push_back({spoken.spans[from].from, spoken.spans[static_cast<std::size_t>(phrase.words.to) - 1].to});
    }
    if (signs.empty()) return {};
    return Difficulty{join_signs(std::move(signs))};
}

}  // namespace sourdine
