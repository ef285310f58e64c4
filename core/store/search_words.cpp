#include "core/store/search_words.h"

#include "core/base/utf8.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

// Nobody types more; the index refuses expressions that are far longer.
constexpr std::size_t most_terms = 32;

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

std::vector<SearchTerm> read_terms(const WordSplitter& splitter, std::string_view typed)
{
    const std::string text = repair_utf8(typed);
    std::vector<SearchTerm> terms;
    bool quoted = false;
    bool last_is_closed = false;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(quoted ? "\"" : "\" \t\n", at), text.size());
        SearchTerm term;
        for (WordSplitter::Word& word : splitter.split(std::string_view(text).substr(at, end - at))) term.words.push_back(std::move(word.folded));
        if (!term.words.empty() && terms.size() < most_terms) {
            last_is_closed = quoted && end < text.size();
            terms.push_back(std::move(term));
        }
        if (end < text.size() && text[end] == '"') quoted = !quoted;
        at = end + 1;
    }
    if (!terms.empty()) terms.back().beginning = !last_is_closed;
    return terms;
}

std::string match_expression(const std::vector<SearchTerm>& terms)
{
    std::string expression;
    for (const SearchTerm& term : terms) {
        expression += expression.empty() ? "\"" : " AND \"";
        for (std::size_t i = 0; i < term.words.size(); ++i) expression += (i ? " " : "") + term.words[i];
        expression += term.beginning ? "\" *" : "\"";
    }
    return expression;
}

std::vector<std::pair<int, int>> find_terms(const WordSplitter& splitter, const std::vector<SearchTerm>& terms, std::string_view text)
{
    const std::vector<WordSplitter::Word> words = splitter.split(text);
    std::vector<std::pair<int, int>> places;
    for (const SearchTerm& term : terms)
        for (std::size_t i = 0; i + term.words.size() <= words.size(); ++i)
            if (fits(term, &words[i]))
                places.emplace_back(code_point_index(text, words[i].from), code_point_index(text, words[i + term.words.size() - 1].to));
    std::sort(places.begin(), places.end());
    std::vector<std::pair<int, int>> apart;
    for (const auto& place : places)
        if (!apart.empty() && place.first < apart.back().second)
            apart.back().second = std::max(apart.back().second, place.second);
        else
            apart.push_back(place);
    return apart;
}

}  // namespace sourdine
