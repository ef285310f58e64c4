// Many small patterns over folded words, looked up in one pass: what the rules about difficulties are written in.
#pragma once

#include "core/words/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sourdine {

// A class of words, to be named in patterns as $name; its words are parted by '|' and may name earlier classes.
struct WordClass {
    std::string_view name;
    std::string_view words;
};

// A pattern is places parted by blanks. A place is words or $classes parted by '|'; behind it '?' means it may be left
// out, '*' that it may come up to four times or not at all. "~3" is up to three words of any kind but "," and those of
// $not. "!words" is no place: the next word may not be one of these; "!may? words": nor those behind a word of the first;
// "<words" at the front: nor may the word before.
class PhraseBook {
public:
    PhraseBook(const std::vector<WordClass>& classes, const std::vector<std::vector<std::string_view>>& lists);

    using Ids = std::vector<std::uint16_t>;
    Ids read(const std::vector<std::string>& words) const;  // a word no pattern names is 0

    struct Found {
        std::size_t list = 0;  // which list of patterns
        Span words;            // places in the words read
    };
    // Every pattern at every place where it begins, by place.
    std::vector<Found> find(const Ids& ids) const;

    // Whether the word is of that class; classes are counted from 0 as given.
    bool is_of(std::uint16_t id, std::size_t word_class) const { return (m_classes_of[id] >> word_class & 1U) != 0; }

private:
    struct Place {
        std::vector<std::uint16_t> words;  // in order
        std::uint64_t classes = 0;
        int least = 1;
        int most = 1;
        bool any = false;
        bool refuses = false;
    };
    struct Phrase {
        std::vector<Place> places;
        Place not_after;
        std::size_t list = 0;
    };

    std::uint16_t intern(std::string_view word);
    Place read_place(std::string_view text);
    Phrase read_phrase(std::string_view text, std::size_t list);
    void add_phrase(Phrase phrase);
    void index(const Phrase& phrase, std::uint16_t number);
    bool fits(const Place& place, std::uint16_t id) const;
    bool is_refused(const Phrase& phrase, std::size_t place, const Ids& ids, std::size_t at) const;
    int match(const Phrase& phrase, std::size_t place, const Ids& ids, std::size_t at) const;

    std::unordered_map<std::string, std::uint16_t> m_ids;
    std::unordered_map<std::string_view, std::size_t> m_class_numbers;
    std::vector<std::uint64_t> m_classes_of;              // of each word id
    std::vector<std::vector<std::uint16_t>> m_beginning;  // phrases a word may begin, by word id
    std::vector<Phrase> m_phrases;
    std::uint16_t m_comma = 0;
    std::uint64_t m_not = 0;
};

}  // namespace sourdine
