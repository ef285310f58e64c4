#include "core/exchange/content_lines.h"

#include "core/base/utf8.h"
#include "core/exchange/decode.h"
#include "core/exchange/scan.h"

#include <algorithm>
#include <optional>

namespace sourdine {

namespace {

constexpr auto npos = std::string_view::npos;

char to_capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// The colon that ends name and parameters; one inside quotes does not, unless the quotes never close.
std::size_t find_value_colon(std::string_view text)
{
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        if (text[i] == ':' && !quoted) return i;
    }
    return text.find(':');
}

std::vector<std::string_view> split_params(std::string_view head)
{
    std::vector<std::string_view> out;
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= head.size(); ++i) {
        if (i < head.size() && head[i] == '"') quoted = !quoted;
        if (i < head.size() && (quoted || head[i] != ';')) continue;
        out.push_back(head.substr(from, i - from));
        from = i + 1;
    }
    return out;
}

// Quotes off; ^n ^' ^^ as what they stand for (RFC 6868).
std::string read_param_value(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') continue;
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (text[i] == '^' && (next == 'n' || next == '\'' || next == '^')) {
            out += next == 'n' ? ' ' : next == '\'' ? '"' : '^';
            ++i;
            continue;
        }
        out += text[i];
    }
    return out;
}

// Version 2.1 writes HOME for TYPE=HOME and QUOTED-PRINTABLE for ENCODING=QUOTED-PRINTABLE.
std::pair<std::string, std::string> read_param(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals != npos) return {to_capitals(trim(text.substr(0, equals))), read_param_value(trim(text.substr(equals + 1)))};
    std::string bare = to_capitals(trim(text));
    const bool encoding = bare == "QUOTED-PRINTABLE" || bare == "BASE64" || bare == "8BIT" || bare == "7BIT";
    return {encoding ? "ENCODING" : "TYPE", std::move(bare)};
}

std::optional<char> read_hex(std::string_view two)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    if (two.size() < 2 || digit(two[0]) < 0 || digit(two[1]) < 0) return std::nullopt;
    return static_cast<char>(digit(two[0]) * 16 + digit(two[1]));
}

std::string decode_quoted_printable(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::optional<char> byte = text[i] == '=' ? read_hex(text.substr(i + 1, 2)) : std::nullopt;
        out += byte.value_or(text[i]);
        if (byte) i += 2;
    }
    return out;
}

// CHARSET is not asked: cards that name Latin-1 and hold UTF-8 are met more often than Latin-1 that reads as UTF-8.
std::string decode_value(std::string_view bytes)
{
    return is_utf8(bytes) ? repair_utf8(bytes) : repair_utf8(decode_windows_1252(bytes));
}

bool is_quoted_printable(std::string_view logical)
{
    const std::string head = to_capitals(logical.substr(0, std::min(find_value_colon(logical), logical.size())));
    return head.find("QUOTED-PRINTABLE") != npos;
}

bool is_property_name(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

}  // namespace

std::string to_capitals(std::string_view ascii)
{
    std::string out{ascii};
    std::transform(out.begin(), out.end(), out.begin(), to_capital);
    return out;
}

bool equal_ignoring_case(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return to_capital(x) == to_capital(y); });
}

std::string ContentLine::param(std::string_view capital_name) const
{
    std::string out;
    for (const auto& [key, given] : params) {
        if (key != capital_name) continue;
        if (!out.empty()) out += ',';
        out += given;
    }
    return out;
}

bool ContentLine::has_param_value(std::string_view capital_name, std::string_view wanted) const
{
    const std::string all = param(capital_name);
    const std::vector<std::string_view> parts = split(all, ',');
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return equal_ignoring_case(trim(part), wanted); });
}

bool ContentLines::take_physical(std::string_view& line)
{
    if (m_at >= m_bytes.size()) return false;
    const std::size_t end = std::min(m_bytes.find_first_of("\r\n", m_at), m_bytes.size());
    line = m_bytes.substr(m_at, end - m_at);
    const bool pair = end + 1 < m_bytes.size() && m_bytes[end] == '\r' && m_bytes[end + 1] == '\n';
    m_at = end + (pair ? 2 : 1);
    ++m_number;
    return true;
}

// A line of quoted-printable that ends in "=" goes on in the next one, whatever that begins with.
void ContentLines::take_soft_breaks()
{
    std::string_view more;
    while (m_logical.ends_with('=') && take_physical(more)) {
        m_logical.pop_back();
        m_logical += more;
    }
}

bool ContentLines::take_logical()
{
    std::string_view physical;
    if (!take_physical(physical)) return false;
    m_logical = physical;
    m_begins = m_number;
    if (m_logical.ends_with('=') && is_quoted_printable(m_logical)) take_soft_breaks();
    while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t') && take_physical(physical))
        m_logical += m_keep_blank ? physical : physical.substr(1);
    return true;
}

bool ContentLines::next()
{
    while (take_logical()) {
        const std::size_t colon = find_value_colon(m_logical);
        if (colon == npos) continue;
        const std::vector<std::string_view> head = split_params(std::string_view{m_logical}.substr(0, colon));
        std::string name = to_capitals(trim(head[0]));
        if (const std::size_t dot = name.rfind('.'); dot != npos) name.erase(0, dot + 1);
        if (name.starts_with("\xEF\xBB\xBF")) name.erase(0, 3);
        if (!is_property_name(name)) continue;
        m_line = {std::move(name), {}, {}, m_begins};
        for (std::size_t i = 1; i < head.size(); ++i) m_line.params.push_back(read_param(head[i]));
        const std::string raw = m_logical.substr(colon + 1);
        const bool quoted_printable = m_line.has_param_value("ENCODING", "QUOTED-PRINTABLE");
        m_line.value = decode_value(quoted_printable ? decode_quoted_printable(raw) : raw);
        if (!m_line.params.empty() && !is_utf8(m_logical))
            for (auto& [key, given] : m_line.params) given = decode_value(given);
        if (m_line.name == "BEGIN") m_keep_blank = false;
        if (m_line.name == "VERSION") m_keep_blank = trim(m_line.value) == "2.1" || trim(m_line.value) == "1.0";
        return true;
    }
    return false;
}

std::string unescape_text(std::string_view value)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        const bool escaped = next == 'n' || next == 'N' || next == ',' || next == ';' || next == '\\' || next == ':';
        out += !escaped ? value[i] : next == 'n' || next == 'N' ? '\n' : next;
        if (escaped) ++i;
    }
    return out;
}

std::vector<std::string> split_escaped(std::string_view value, char at)
{
    std::vector<std::string> out;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] != at) continue;
        out.push_back(unescape_text(value.substr(from, i - from)));
        from = i + 1;
    }
    if (from <= value.size() && value.ends_with('\\')) out.push_back(unescape_text(value.substr(from)));
    return out;
}

std::string make_one_line(std::string_view text) { return clean_label(text); }

}  // namespace sourdine
