// Words as the search index cuts and folds them: by the index's own tokenizer, so that what is marked in a hit is
// what was found.
#pragma once

#include "core/store/connection.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Fts5Tokenizer;

namespace sourdine {

// Words that stand one after the other; the last may be the beginning of a longer one.
struct SearchTerm {
    std::vector<std::string> words;
    bool beginning = false;
};

class WordSplitter {
public:
    struct Word {
        std::string folded;
        std::size_t from = 0;  // bytes of the text
        std::size_t to = 0;
    };

    static Result<WordSplitter> open(Connection& connection);
    std::vector<Word> split(std::string_view text) const;

private:
    WordSplitter() = default;
    std::shared_ptr<Fts5Tokenizer> m_tokenizer;
    int (*m_tokenize)(Fts5Tokenizer*, void*, int, const char*, int,
                      int (*)(void*, int, const char*, int, int, int)) = nullptr;
};

// "…" holds words together, and so does whatever joins them without a blank (l'été). All terms are wanted.
std::vector<SearchTerm> read_terms(const WordSplitter& splitter, std::string_view typed);

// The terms in the index's own language. Only words go in, each in quotes: nothing typed can be an operator.
std::string match_expression(const std::vector<SearchTerm>& terms);

// Where the terms stand in `text`: code points, sorted, apart from each other.
std::vector<std::pair<int, int>> find_terms(const WordSplitter& splitter, const std::vector<SearchTerm>& terms, std::string_view text);

}  // namespace sourdine
