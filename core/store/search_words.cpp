#include "core/store/search_words.h"

#include "core/base/utf8.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

// Nobody types more; the index refuses expressions that are far longer.
constexpr std::size_t most_terms = 32;
constexpr double usual_length = 12;  // words of a passage

fts5_api* find_fts5(Connection& connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// As is done to a text before the index sees it (the view `passage`).
std::string open_ligatures(std::string word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> ligatures{{{"œ", "oe"}, {"æ", "ae"}}};
    for (const auto& [from, to] : ligatures)
        for (std::size_t at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size()))
            word.replace(at, from.size(), to);
    return word;
}

int keep_word(void* words, int, const char* token, int length, int from, int to)
{
    static_cast<std::vector<WordSplitter::Word>*>(words)->push_back(
        {open_ligatures(std::string(token, static_cast<std::size_t>(length))), static_cast<std::size_t>(from), static_cast<std::size_t>(to)});
    return SQLITE_OK;
}

bool fits(const SearchTerm& term, const WordSplitter::Word* word)
{
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const bool may_go_on = term.beginning && i + 1 == term.words.size();
        if (may_go_on ? !word[i].folded.starts_with(term.words[i]) : word[i].folded != term.words[i]) return false;
    }
    return true;
}

}  // namespace

Result<WordSplitter> WordSplitter::open(Connection& connection)
{
    fts5_api* api = find_fts5(connection);
    fts5_tokenizer tokenizer{};
    void* user = nullptr;
    Fts5Tokenizer* made = nullptr;
    std::array<const char*, 2> options{"remove_diacritics", "2"};
    if (!api || api->xFindTokenizer(api, "unicode61", &user, &tokenizer) != SQLITE_OK ||
        tokenizer.xCreate(user, options.data(), static_cast<int>(options.size()), &made) != SQLITE_OK)
        return connection.error(SQLITE_ERROR);
    WordSplitter splitter;
    splitter.m_tokenizer = std::shared_ptr<Fts5Tokenizer>(made, tokenizer.xDelete);
    splitter.m_tokenize = tokenizer.xTokenize;
    return splitter;
}

std::vector<WordSplitter::Word> WordSplitter::split(std::string_view text) const
{
    std::vector<Word> words;
    if (!text.empty())
        m_tokenize(m_tokenizer.get(), &words, FTS5_TOKENIZE_DOCUMENT, text.data(), static_cast<int>(text.size()), keep_word);
    return words;
}

std::vector<SearchTerm> read_terms(const WordSplitter& splitter, const std::vector<SearchQuery::Words>& typed)
{
    std::vector<SearchTerm> terms;
    SearchTerm* last = nullptr;
    bool last_is_closed = false;
    terms.reserve(most_terms);
    for (const SearchQuery::Words& words : typed) {
        SearchTerm term;
        for (WordSplitter::Word& word : splitter.split(words.text)) term.words.push_back(std::move(word.folded));
        if (term.words.empty() || terms.size() >= most_terms) continue;
        term.excluded = words.excluded;
        terms.push_back(std::move(term));
        if (words.excluded) continue;
        last = &terms.back();
        last_is_closed = words.together;
    }
    if (last) last->beginning = !last_is_closed;
    return terms;
}

std::string match_expression(const std::vector<SearchTerm>& terms)
{
    std::string wanted, unwanted;
    for (const SearchTerm& term : terms) {
        std::string& expression = term.excluded ? unwanted : wanted;
        if (!expression.empty()) expression += term.excluded ? " OR " : " AND ";
        expression += '"';
        for (std::size_t i = 0; i < term.words.size(); ++i) expression += (i ? " " : "") + term.words[i];
        expression += term.beginning ? "\" *" : "\"";
    }
    return wanted.empty() || unwanted.empty() ? wanted : '(' + wanted + ") NOT (" + unwanted + ')';
}

FoundTerms find_terms(const WordSplitter& splitter, const std::vector<SearchTerm>& terms, std::string_view text)
{
    const std::vector<WordSplitter::Word> words = splitter.split(text);
    std::vector<std::pair<int, int>> places;
    for (const SearchTerm& term : terms)
        for (std::size_t i = 0; !term.excluded && i + term.words.size() <= words.size(); ++i)
            if (fits(term, &words[i]))
                places.emplace_back(code_point_index(text, words[i].from), code_point_index(text, words[i + term.words.size() - 1].to));
    std::sort(places.begin(), places.end());
    FoundTerms found;
    for (const auto& place : places)
        if (!found.places.empty() && place.first < found.places.back().second)
            found.places.back().second = std::max(found.places.back().second, place.second);
        else
            found.places.push_back(place);
    // BM25 without rarity: all terms are in all of the passages that are compared.
    const double length = static_cast<double>(words.size()) / usual_length, often = static_cast<double>(found.places.size());
    found.weight = often / (often + 1.2 * (0.25 + 0.75 * length));
    return found;
}

}  // namespace sourdine
