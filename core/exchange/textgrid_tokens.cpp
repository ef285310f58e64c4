#include "core/exchange/textgrid_tokens.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

constexpr std::size_t longest_flag = 64;
constexpr std::string_view blanks = " \t\n\r\f\v";

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// How much of a word is a decimal number: sign, digits, a point or comma, an exponent.
std::size_t measure_number(std::string_view word)
{
    const auto skip_digits = [&](std::size_t i) {
        while (i < word.size() && is_digit(word[i])) ++i;
        return i;
    };
    std::size_t end = skip_digits(word[0] == '-' || word[0] == '+' ? 1 : 0);
    if (end < word.size() && (word[end] == '.' || word[end] == ',')) end = skip_digits(end + 1);
    if (end < word.size() && (word[end] == 'e' || word[end] == 'E')) {
        const std::size_t sign = end + 1 < word.size() && (word[end + 1] == '-' || word[end + 1] == '+') ? 1 : 0;
        const std::size_t exponent = skip_digits(end + 1 + sign);
        if (exponent > end + 1 + sign) end = exponent;
    }
    return end;
}

}  // namespace

TextGridToken TextGridTokens::take()
{
    TextGridToken token = std::move(m_next);
    read();
    return token;
}

void TextGridTokens::skip_blanks()
{
    for (; m_at < m_text.size() && is_blank(m_text[m_at]); ++m_at)
        if (m_text[m_at] == '\n') ++m_line;
}

void TextGridTokens::skip_word()
{
    m_at = std::min(m_text.find_first_of(blanks, m_at), m_text.size());
}

bool TextGridTokens::begins_number() const
{
    const char c = at(m_at);
    return is_digit(c) || ((c == '-' || c == '+') && is_digit(at(m_at + 1)));
}

void TextGridTokens::read_string()
{
    m_next.kind = TextGridToken::Kind::String;
    m_next.whole = false;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n') ++m_line;
        if (c == '"') {
            if (at(m_at + 1) == '"') {
                ++m_at;
            } else if (m_at + 1 >= m_text.size() || is_blank(m_text[m_at + 1])) {
                // A quote before anything else was not doubled by whoever wrote the file: it belongs to the words.
                ++m_at;
                m_next.whole = true;
                return;
            }
        }
        m_next.text += c;
    }
}

void TextGridTokens::read_number()
{
    const std::size_t from = m_at;
    skip_word();
    const std::string_view word = m_text.substr(from, m_at - from);
    const std::size_t size = measure_number(word);
    m_next.kind = TextGridToken::Kind::Number;
    m_next.text = word.substr(0, size);
    m_next.whole = !word.substr(size).starts_with('/') && !word.substr(size).starts_with('%');
}

void TextGridTokens::read()
{
    const int last_line = m_next.line;
    m_next = {};
    m_next.line = last_line;
    for (;;) {
        skip_blanks();
        if (m_at >= m_text.size()) return;
        m_next.line = m_line;
        const char c = m_text[m_at];
        if (c == '"') return read_string();
        if (begins_number()) return read_number();
        if (c == '!') {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (const std::size_t size = c == '<' ? m_text.substr(m_at, longest_flag).find('>') : std::string_view::npos;
                   size != std::string_view::npos) {
            m_next.kind = TextGridToken::Kind::Flag;
            m_next.text = m_text.substr(m_at + 1, size - 1);
            m_at += size + 1;
            return;
        } else {
            skip_word();
        }
    }
}

}  // namespace sourdine
