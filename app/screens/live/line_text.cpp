#include "app/screens/live/line_text.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float cap_height = 18;  // points, of a keycap
constexpr float cap_gap = 5;

float middle_of(const ui::Ui& ui, float height, const ui::TextStyle& style)
{
    return (height - ui::measure_text(ui, style, "X").y) / 2;
}

// Bytes of the longest beginning of a word that fits, one letter at least.
template <class Fits>
std::size_t fitting_bytes(std::string_view word, Fits fits)
{
    int letters = 1;
    while (letters < count_code_points(word) && fits(word.substr(0, byte_offset(word, letters + 1)))) ++letters;
    return byte_offset(word, letters);
}

}  // namespace

float text_width(const ui::Ui& ui, const ui::TextStyle& style, std::string_view text)
{
    return ui::measure_text(ui, style, text).x;
}

float draw_in_line(const ui::Ui& ui, ImVec2 at, float height, const ui::TextStyle& style, std::string_view text)
{
    ui::draw_text(ui, {at.x, at.y + middle_of(ui, height, style)}, style, text);
    return text_width(ui, style, text);
}

void draw_in_line_right(const ui::Ui& ui, ImVec2 right, float height, const ui::TextStyle& style, std::string_view text)
{
    draw_in_line(ui, {right.x - text_width(ui, style, text), right.y}, height, style, text);
}

void draw_in_line_centred(const ui::Ui& ui, ImVec2 middle, float height, const ui::TextStyle& style, std::string_view text)
{
    draw_in_line(ui, {middle.x - text_width(ui, style, text) / 2, middle.y}, height, style, text);
}

void draw_in_line_fitted(const ui::Ui& ui, ImVec2 at, float height, const ui::TextStyle& style, std::string_view text, float width)
{
    ui::draw_text_fitted(ui, {at.x, at.y + middle_of(ui, height, style)}, style, text, width);
}

std::vector<std::string_view> wrap_lines(const ui::Ui& ui, const ui::TextStyle& style, std::string_view text, float width)
{
    std::vector<std::string_view> lines;
    const auto fits = [&](std::string_view part) { return text_width(ui, style, part) <= width; };
    while (!text.empty()) {
        std::size_t end = std::min(text.find(' '), text.size());
        if (!fits(text.substr(0, end))) end = fitting_bytes(text.substr(0, end), fits);
        while (end < text.size() && text[end] == ' ') {
            const std::size_t next = std::min(text.find(' ', end + 1), text.size());
            if (!fits(text.substr(0, next))) break;
            end = next;
        }
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
        if (text.starts_with(' ')) text.remove_prefix(1);
    }
    return lines;
}

float key_hint_width(const ui::Ui& ui, const KeyHint& hint, float size)
{
    float width = 0;
    for (const auto& cap : hint.caps) width += ui::keycap_width(ui, cap) + ui.px(cap_gap);
    return width + text_width(ui, {.size = size}, hint.label);
}

float draw_key_hint(const ui::Ui& ui, ImVec2 at, float height, const KeyHint& hint, float size, ImU32 colour)
{
    float x = at.x;
    for (const auto& cap : hint.caps) {
        ui::keycap(ui, {x, at.y + (height - ui.px(cap_height)) / 2}, cap);
        x += ui::keycap_width(ui, cap) + ui.px(cap_gap);
    }
    return x + draw_in_line(ui, {x, at.y}, height, {.size = size, .colour = colour}, hint.label) - at.x;
}

}  // namespace sourdine::app
