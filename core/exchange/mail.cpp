#include "core/exchange/mail.h"

#include "core/base/check.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdio>

namespace sourdine {

namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

// Dots stand between others only.
template <class Holds>
bool is_dotted(std::string_view text, Holds holds)
{
    if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != text.npos) return false;
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || holds(c); });
}

// One line: what would end a header is a blank.
std::string without_controls(std::string_view text)
{
    std::u32string line;
    for (const char32_t c : to_code_points(text)) line.push_back(c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ? U' ' : c);
    return to_utf8(line);
}

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }) && text.find("=?") == text.npos && text.size() <= 60;
}

std::string write_base64(std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned three = 0;
        for (std::size_t j = 0; j < 3; ++j) three = three << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j) out += i + j > bytes.size() ? '=' : digits[three >> (18 - 6 * j) & 63U];
    }
    return out;
}

// RFC 2047: words of at most 75 characters, each of whole letters, one a line.
std::string write_encoded(std::string_view text)
{
    constexpr std::size_t most = 39;  // bytes: 52 digits, the frame of 12 and what stands before, within 76
    std::string out;
    while (!text.empty()) {
        std::size_t cut = std::min(most, text.size());
        while (cut < text.size() && cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
        out += (out.empty() ? "" : "\r\n ") + ("=?utf-8?B?" + write_base64(text.substr(0, cut)) + "?=");
        text.remove_prefix(cut);
    }
    return out;
}

std::string write_phrase(std::string_view name)
{
    const std::string line = without_controls(name);
    if (!is_plain(line)) return write_encoded(line);
    std::string quoted = "\"";
    for (const char c : line) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string write_subject(std::string_view subject)
{
    const std::string line = without_controls(subject);
    return is_plain(line) ? line : write_encoded(line);
}

// RFC 2045: lines of at most 76 characters; a blank at a line's end would be lost on the way.
std::string write_quoted_printable(std::string_view text)
{
    constexpr std::size_t longest = 75;  // and the "=" of a soft break
    std::string out;
    std::size_t column = 0;
    const std::string whole = repair_utf8(text);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const char c = whole[i];
        if (c == '\n') {
            out += "\r\n";
            column = 0;
            continue;
        }
        if (c == '\r') continue;
        const bool line_ends = i + 1 == whole.size() || whole[i + 1] == '\n' || whole[i + 1] == '\r';
        const bool as_is = (c > 0x20 && c < 0x7F && c != '=') || (c == ' ' && !line_ends);
        // "From " and a lone dot at a line's begin mean something to programs on the way.
        const bool starts = column == 0 && (c == '.' || c == 'F');
        char code[4]{c, '\0', '\0', '\0'};
        if (!as_is || starts) std::snprintf(code, sizeof code, "=%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
        const std::string_view written{code};
        if (column + written.size() > longest) {
            out += "=\r\n";
            column = 0;
        }
        out += written;
        column += written.size();
    }
    return out;
}

std::string write_date(WallTime t)
{
    constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto whole = std::chrono::floor<std::chrono::seconds>(t.time_since_epoch());
    const std::chrono::sys_days day{std::chrono::floor<std::chrono::days>(whole)};
    const Date date{day};
    const std::chrono::hh_mm_ss clock{whole - std::chrono::floor<std::chrono::days>(whole)};
    char text[64];
    std::snprintf(text, sizeof text, "%s, %u %s %d %02d:%02d:%02d +0000", days[std::chrono::weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
                  months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return text;
}

}  // namespace

bool fits_mail_header(std::string_view address)
{
    const auto at = address.find('@');
    if (at == address.npos || at > 64 || address.size() > 254) return false;
    const auto is_local = [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos; };
    const auto is_domain = [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-'; };
    return is_dotted(address.substr(0, at), is_local) && is_dotted(address.substr(at + 1), is_domain);
}

std::string write_mail(const Mail& mail, WallTime date)
{
    std::string out = "X-Unsent: 1\r\nDate: " + write_date(date) + "\r\n";
    for (const MailAddress& to : mail.to) {
        SD_CHECK(fits_mail_header(to.address));
        out += (&to == mail.to.data() ? "To: " : ",\r\n ") + write_phrase(to.name) + "\r\n <" + to.address + '>';
    }
    if (!mail.to.empty()) out += "\r\n";
    out += "Subject: " + write_subject(mail.subject) + "\r\n";
    out += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    return out + write_quoted_printable(mail.text);
}

}  // namespace sourdine
