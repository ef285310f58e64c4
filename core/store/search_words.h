// Words as the search index cuts and folds them: by the index's own tokenizer, so that what is marked in a hit is
// what was found.
#pragma once

#include "core/store/connection.h"
#include "core/words/search_query.h"

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
    bool excluded = false;
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

// What stands in quotes is held together, and so is whatever is joined without a blank (l'été).
std::vector<SearchTerm> read_terms(const WordSplitter& splitter, const std::vector<SearchQuery::Words>& typed);

// The terms in the index's own language; empty: none is wanted. Only words go in, each in quotes: nothing typed can be an
// operator of its.
std::string match_expression(const std::vector<SearchTerm>& terms);

// Where the terms stand in a text (code points, sorted, apart from each other), and how much it is about them: often, and
// little else.
struct FoundTerms {
    std::vector<std::pair<int, int>> places;
    double weight = 0;
};
FoundTerms find_terms(const WordSplitter& splitter, const std::vector<SearchTerm>& terms, std::string_view text);

}  // namespace sourdine
