#include "core/capture/line_head.h"

#include "core/base/utf8.h"
#include "core/capture/table_names.h"
#include "core/words/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace sourdine {

namespace {

constexpr std::array<std::pair<char32_t, NoteKind>, 6> signs{{
    {U'!', NoteKind::Problem}, {U'"', NoteKind::Quote},    {U'?', NoteKind::Question},
    {U'-', NoteKind::Action},  {U'=', NoteKind::Decision}, {U'*', NoteKind::Idea},
}};

std::size_t skip_blanks(std::u32string_view line, std::size_t at)
{
    while (at < line.size() && is_blank(line[at])) ++at;
    return at;
}

// The first colon with a blank or the end behind it, when no other colon stands before: not that of a URL or a time.
std::optional<std::size_t> find_name_colon(std::u32string_view line, std::size_t from)
{
    const auto colon = line.find(U':', from);
    if (colon == std::u32string_view::npos || colon == from) return {};
    return colon + 1 == line.size() || is_blank(line[colon + 1]) ? std::optional(colon) : std::nullopt;
}

LineHead read_sign(std::u32string_view line)
{
    LineHead head;
    const std::size_t at = skip_blanks(line, 0);
    head.body = static_cast<int>(at);
    if (at == line.size()) return head;
    for (const auto& [sign, kind] : signs)
        if (line[at] == sign) {
            head.kind = kind;
            head.sign = {head.body, head.body + 1};
            head.body += 1;
        }
    return head;
}

void take_name(LineHead& head, std::size_t from, std::size_t colon)
{
    head.name = {static_cast<int>(from), static_cast<int>(colon) + 1};
    head.body = head.name.to;
}

bool looks_like_name(std::u32string_view words)
{
    int parts = 0;
    bool inside = false;
    for (const char32_t c : words) {
        if (!is_letter(c) && !is_blank(c) && !is_hyphen(c) && !is_apostrophe(c) && c != U'.') return false;
        if (!is_blank(c) && !inside) ++parts;
        inside = !is_blank(c);
    }
    return parts >= 1 && parts <= 3;
}

}  // namespace

LineHead read_line_head(std::u32string_view line, const Interview& interview)
{
    LineHead head = read_sign(line);
    const std::size_t from = skip_blanks(line, static_cast<std::size_t>(head.body));
    if (const auto colon = find_name_colon(line, from)) {
        head.person = find_named(to_utf8(line.substr(from, *colon - from)), interview);
        if (head.person) take_name(head, from, *colon);
    }
    return head;
}

LineHead guess_line_head(std::u32string_view line)
{
    LineHead head = read_sign(line);
    const std::size_t from = skip_blanks(line, static_cast<std::size_t>(head.body));
    if (const auto colon = find_name_colon(line, from); colon && looks_like_name(line.substr(from, *colon - from)))
        take_name(head, from, *colon);
    return head;
}

char32_t sign_of(NoteKind kind)
{
    const auto it = std::find_if(signs.begin(), signs.end(), [&](const auto& sign) { return sign.second == kind; });
    return it != signs.end() ? it->first : U'\0';
}

}  // namespace sourdine
