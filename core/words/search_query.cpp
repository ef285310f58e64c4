#include "core/words/search_query.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace sourdine {

namespace {

enum class Operator { Client, Person, Kind, Since };

std::optional<Operator> find_operator(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Operator>, 9> names{{
        {"client", Operator::Client}, {"person", Operator::Person}, {"who", Operator::Person}, {"qui", Operator::Person}, {"kind", Operator::Kind},
        {"type", Operator::Kind}, {"genre", Operator::Kind}, {"since", Operator::Since}, {"depuis", Operator::Since}}};
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

std::optional<SearchKind> find_kind(std::string_view folded)
{
    using enum SearchKind;
    static constexpr std::array<std::pair<std::string_view, SearchKind>, 37> names{{
        {"note", Note}, {"problem", Problem}, {"probleme", Problem}, {"!", Problem}, {"quote", Quote}, {"citation", Quote}, {"\"", Quote},
        {"question", Question}, {"?", Question}, {"action", Action}, {"-", Action}, {"decision", Decision}, {"=", Decision}, {"idea", Idea},
        {"idee", Idea}, {"*", Idea}, {"said", Said}, {"transcript", Said}, {"utterance", Said}, {"dit", Said}, {"parole", Said}, {"transcription", Said},
        {"brief", Brief}, {"contexte", Brief}, {"title", Title}, {"titre", Title}, {"careful", Careful}, {"prudence", Careful}, {"delicat", Careful},
        {"person", Person}, {"people", Person}, {"personne", Person}, {"gens", Person}, {"debrief", Debrief}, {"bilan", Debrief},
        {"pain", Problem}, {"douleur", Problem}}};
    const auto look = [&](std::string_view name) {
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
        return found == names.end() ? std::nullopt : std::optional{found->second};
    };
    const auto found = look(folded);
    return found || folded.size() < 4 || folded.back() != 's' ? found : look(folded.substr(0, folded.size() - 1));
}

bool opens(char32_t c) { return c == U'"' || c == U'«' || c == U'“'; }
bool closes(char32_t c) { return c == U'"' || c == U'»' || c == U'”'; }
bool parts(char32_t c) { return is_blank(c) || c == U'\0'; }

// From left to right through what was typed.
class Reader {
public:
    Reader(std::u32string text, std::optional<Date> today) : m_text(std::move(text)), m_today(today) {}

    SearchQuery read()
    {
        while (m_at < m_text.size()) {
            if (parts(m_text[m_at])) ++m_at;
            else if (opens(m_text[m_at])) read_quoted(false);
            else if (!read_excluded() && !read_operator()) read_word();
        }
        return std::move(m_query);
    }

private:
    struct Value { std::string text; bool closed = false; };

    // What stands between quotes; open ones go on to the end.
    Value take_quoted()
    {
        const std::size_t from = ++m_at;
        while (m_at < m_text.size() && !closes(m_text[m_at])) ++m_at;
        Value value{to_utf8(std::u32string_view(m_text).substr(from, m_at - from)), m_at < m_text.size()};
        if (value.closed) ++m_at;
        return value;
    }
    std::string take_word()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && !parts(m_text[m_at]) && !opens(m_text[m_at])) ++m_at;
        return to_utf8(std::u32string_view(m_text).substr(from, m_at - from));
    }
    void read_quoted(bool excluded)
    {
        Value value = take_quoted();
        m_query.words.push_back({std::move(value.text), value.closed, excluded});
    }
    void read_word() { m_query.words.push_back({take_word(), false, false}); }

    // A dash right before a word, at the beginning of one.
    bool read_excluded()
    {
        if (m_text[m_at] != U'-' || m_at + 1 >= m_text.size()) return false;
        const char32_t next = m_text[m_at + 1];
        if (!is_word_character(next) && !opens(next)) return false;
        ++m_at;
        if (opens(next)) read_quoted(true);
        else m_query.words.push_back({take_word(), true, true});
        return true;
    }
    bool read_operator()
    {
        const std::size_t from = m_at;
        std::size_t colon = from;
        while (colon < m_text.size() && is_letter(m_text[colon])) ++colon;
        std::size_t at = colon;
        while (at < m_text.size() && is_blank(m_text[at]) && m_text[at] != U' ') ++at;  // French: a narrow blank before the colon
        if (colon == from || at >= m_text.size() || m_text[at] != U':') return false;
        const auto which = find_operator(fold(to_utf8(std::u32string_view(m_text).substr(from, colon - from))));
        if (!which) return false;
        m_at = at + 1;
        if (take_value(*which)) return true;
        m_at = from;
        return false;
    }
    bool take_value(Operator which)
    {
        const bool sign = which == Operator::Kind && m_at < m_text.size() && m_text[m_at] == U'"' && (m_at + 1 == m_text.size() || parts(m_text[m_at + 1]));
        if (sign) {
            ++m_at;
            m_query.kinds.insert(SearchKind::Quote);
            return true;
        }
        const std::string value = fold(m_at < m_text.size() && opens(m_text[m_at]) ? take_quoted().text : take_word());
        return !value.empty() && keep(which, value);
    }
    bool keep(Operator which, const std::string& value)
    {
        switch (which) {
        case Operator::Client: m_query.clients.push_back(value); return true;
        case Operator::Person: m_query.persons.push_back(value); return true;
        case Operator::Kind: {
            const auto kind = find_kind(value);
            if (kind) m_query.kinds.insert(*kind);
            return kind.has_value();
        }
        case Operator::Since: {
            const auto day = find_since(value, m_today);
            if (day) m_query.since = day;
            return day.has_value();
        }
        }
        return false;
    }

    std::u32string m_text;
    std::optional<Date> m_today;
    std::size_t m_at = 0;
    SearchQuery m_query;
};

}  // namespace

SearchQuery read_search(std::string_view typed, std::optional<Date> today)
{
    return Reader(to_code_points(repair_utf8(typed)), today).read();
}

bool begins_a_word(std::string_view name, std::string_view wanted)
{
    for (std::size_t at = name.find(wanted); at != std::string_view::npos; at = name.find(wanted, at + 1))
        if (at == 0 || !(static_cast<unsigned char>(name[at - 1]) >= 0x80 || std::isalnum(static_cast<unsigned char>(name[at - 1])))) return true;
    return false;
}

}  // namespace sourdine
