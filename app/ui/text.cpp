#include "app/ui/press_area.h"
#include "app/ui/ui.h"
#include "app/ui/wrap.h"
#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <algorithm>

namespace sourdine::ui {

namespace {

ImU32 ink_of(const Ui& ui, ImU32 colour) { return ImGui::GetColorU32(colour ? colour : ui.palette().ink); }

// Capitals of the letters French and English use, and their neighbours in the Latin blocks.
char32_t capital(char32_t c)
{
    if (c >= U'a' && c <= U'z') return c - 32;
    if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 32;
    if (c == 0xFF) return 0x178;
    const bool even_capital = (c > 0x100 && c < 0x138 && c != 0x131) || (c > 0x149 && c < 0x178);
    if (even_capital && c % 2 == 1) return c - 1;
    if (((c > 0x138 && c < 0x149) || (c > 0x178 && c < 0x17F)) && c % 2 == 0) return c - 1;
    return c;
}

std::u32string to_capitals(std::string_view label)
{
    std::u32string text = to_code_points(label);
    std::transform(text.begin(), text.end(), text.begin(), capital);
    return text;
}

float heading_spacing(const Ui& ui) { return std::max(0.5F, ui.px(0.6F)); }  // between its letters

struct Block {
    std::u32string text;
    std::vector<Row> rows;
};

Block break_block(const Letters& letters, std::string_view utf8, float width)
{
    Block block{to_code_points(utf8), {}};
    std::vector<float> advances;
    advances.reserve(block.text.size());
    for (const char32_t c : block.text) advances.push_back(letters.advance(c));
    block.rows = wrap_rows(block.text, advances, width);
    return block;
}

}  // namespace

ImVec2 measure_text(const Ui& ui, const TextStyle& style, std::string_view text)
{
    const Letters letters(ui, style.face, style.size);
    return {letters.width(to_code_points(text)), letters.size()};
}

void draw_text(const Ui& ui, ImVec2 at, const TextStyle& style, std::string_view text)
{
    const Letters letters(ui, style.face, style.size);
    letters.draw(*ImGui::GetWindowDrawList(), at, ink_of(ui, style.colour), to_code_points(text));
    log_text(at, text);
}

void draw_text_fitted(const Ui& ui, ImVec2 at, const TextStyle& style, std::string_view text, float width)
{
    const Letters letters(ui, style.face, style.size);
    std::u32string shown = to_code_points(text);
    if (letters.width(shown) <= width) {
        draw_text(ui, at, style, text);
        return;
    }
    float used = letters.advance(U'…');
    std::size_t count = 0;
    while (count < shown.size() && used + letters.advance(shown[count]) <= width) used += letters.advance(shown[count++]);
    while (count > 0 && shown[count - 1] == U' ') --count;
    shown = shown.substr(0, count) + U'…';
    draw_text(ui, at, style, to_utf8(shown));
    const ImVec2 end{at.x + width, at.y + letters.size()};
    if (ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(at, end)) show_tooltip(ui, text);
}

float measure_block_height(const Ui& ui, const TextStyle& style, std::string_view text, float width)
{
    const Letters letters(ui, style.face, style.size);
    return static_cast<float>(break_block(letters, text, width).rows.size()) * row_height(ui, style.size);
}

float text_block(const Ui& ui, const TextStyle& style, std::string_view text, float width)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (width <= 0) width = ImGui::GetContentRegionAvail().x;
    const Letters letters(ui, style.face, style.size);
    const Block block = break_block(letters, text, width);
    const float row = row_height(ui, style.size);
    const float down = (row - letters.size()) / 2;
    const float offset = line_offset(ui, row);
    const ImVec2 at{window->DC.CursorPos.x, window->DC.CursorPos.y + std::max(0.0F, window->DC.CurrLineTextBaseOffset - offset)};
    float widest = 0;
    for (const Row& r : block.rows)
        widest = std::max(widest, letters.width(std::u32string_view(block.text).substr(static_cast<std::size_t>(r.begin), static_cast<std::size_t>(r.end - r.begin))));
    const ImRect box(at, {at.x + std::min(widest, width), at.y + row * static_cast<float>(block.rows.size())});
    ImGui::ItemSize(box.GetSize(), offset);
    if (!ImGui::ItemAdd(box, 0)) return box.GetHeight();
    float y = at.y;
    for (const Row& r : block.rows) {
        const std::u32string_view shown = std::u32string_view(block.text).substr(static_cast<std::size_t>(r.begin), static_cast<std::size_t>(r.end - r.begin));
        letters.draw(*window->DrawList, {at.x, y + down}, ink_of(ui, style.colour), shown);
        y += row;
    }
    log_text(at, text);
    return box.GetHeight();
}

float measure_section_heading(const Ui& ui, std::string_view label)
{
    const std::u32string text = to_capitals(label);
    return Letters(ui, Face::SemiBold, 12).width(text) + heading_spacing(ui) * static_cast<float>(text.size());
}

void section_heading(const Ui& ui, std::string_view label)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const Letters letters(ui, Face::SemiBold, 12);
    const std::u32string text = to_capitals(label);
    const float spacing = heading_spacing(ui);
    const ImVec2 at = window->DC.CursorPos;
    const float row = row_height(ui, 12);
    const ImVec2 size{measure_section_heading(ui, label), row + ui.px(12) - ImGui::GetStyle().ItemSpacing.y};
    ImGui::ItemSize(size);
    if (!ImGui::ItemAdd(ImRect(at, {at.x + size.x, at.y + row}), 0)) return;
    letters.draw(*window->DrawList, {at.x, at.y + (row - letters.size()) / 2}, ink_of(ui, ui.palette().faint), text, spacing);
    log_text(at, to_utf8(text));
}

}  // namespace sourdine::ui
