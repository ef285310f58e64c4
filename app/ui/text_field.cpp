// The text field: focus, and drawing. ImGui's own cannot wrap, keeps an undo of its own, and loses letters behind Enter.
#include "app/ui/field_keys.h"
#include "app/ui/field_states.h"
#include "app/ui/press_area.h"
#include "app/ui/ui.h"
#include "app/ui/wrap.h"
#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::ui {

namespace {

struct Frame {
    ImVec2 padding;
    float rounding = 0;
    float row = 0;
    float offset = 0;  // of the text in ImGui's line
    ImRect box;
    ImVec2 inner;     // where the first row begins
    float inner_width = 0;
};

Frame frame_of(const Ui& ui, const FieldStyle& style)
{
    Frame frame;
    if (style.framed) {
        frame.padding = style.multiline ? ImVec2{ui.px(16), ui.px(13)} : ImVec2{ui.px(12), ui.px(7)};
        frame.rounding = ui.px(style.multiline ? 12 : 9);
    }
    frame.padding = {std::round(frame.padding.x), std::round(frame.padding.y)};
    frame.row = std::round(ui.px(style.text.size * (style.multiline ? 1.6F : 1.5F)));
    const float width = style.width > 0 ? style.width : ImGui::GetContentRegionAvail().x;
    const ImGuiWindowTempData& dc = ImGui::GetCurrentWindow()->DC;
    frame.offset = line_offset(ui, frame.row + 2 * frame.padding.y);
    const ImVec2 at{std::round(dc.CursorPos.x), std::round(dc.CursorPos.y + std::max(0.0F, dc.CurrLineTextBaseOffset - frame.offset))};
    frame.box = ImRect(at, {at.x + std::max(ui.px(20), width), at.y});
    frame.inner = {at.x + frame.padding.x, at.y + frame.padding.y};
    frame.inner_width = frame.box.GetWidth() - 2 * frame.padding.x - 2;
    return frame;
}

void fit_height(Frame& frame, const FieldStyle& style, const FieldState& state)
{
    const float wanted = static_cast<float>(state.rows.size()) * frame.row + 2 * frame.padding.y;
    const float least = style.multiline ? style.min_height : 0;
    frame.box.Max.y = frame.box.Min.y + std::max(wanted, least);
}

// ImGui must not take for itself the keys that mean something here.
void own_keys(ImGuiID id, const FieldStyle& style)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    for (const ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow,
                               ImGuiKey_Enter, ImGuiKey_Delete, ImGuiKey_Backspace, ImGuiKey_Home, ImGuiKey_End,
                               ImGuiKey_Escape, ImGuiKey_Space})
        ImGui::SetKeyOwner(key, id);
    if (style.keep_focus) ImGui::SetKeyOwner(ImGuiKey_Tab, id);
    g.ActiveIdUsingNavDirMask |= 0xF;
    g.WantTextInputNextFrame = 1;
}

void take_keyboard(ImGuiID id)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::SetActiveID(id, window);
    ImGui::SetFocusID(id, window);
    ImGui::FocusWindow(window);
}

// Whether the field has the keyboard from now on; it takes it when asked to.
bool decide_focus(ImGuiID id, const FieldStyle& style, bool hovered, FieldState& state)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const bool clicked = hovered && g.IO.MouseClicked[0];
    state.selecting = clicked || (state.selecting && g.IO.MouseDown[0] && g.ActiveId == id);
    const bool free = g.ActiveId == 0 && g.OpenPopupStack.empty();
    const bool wanted = style.focus || clicked || g.NavActivateId == id || (style.keep_focus && free);
    if (g.ActiveId != id && wanted) {
        take_keyboard(id);
        state.follow = true;
    }
    if (g.ActiveId == id && g.IO.MouseClicked[0] && !hovered && !style.keep_focus) ImGui::ClearActiveID();
    if (g.ActiveId != id) return false;
    // ImGui would have Tab go on from the first item of a window that has just appeared.
    if (g.NavWindow == ImGui::GetCurrentWindow() && g.NavId != id && !style.keep_focus) ImGui::SetFocusID(id, ImGui::GetCurrentWindow());
    g.ActiveIdAllowOverlap = !state.selecting;  // the mouse goes on working elsewhere
    return true;
}

void bring_into_view(FieldState& state, const FieldLayout& layout, const Frame& frame)
{
    const float x = layout.x_of(state, state.editor.caret());
    if (!layout.wraps) {
        const float all = std::max(0.0F, layout.x_of(state, state.editor.count()) - frame.inner_width);
        state.scroll_x = std::clamp(state.scroll_x, x - frame.inner_width, x);
        state.scroll_x = std::round(std::clamp(state.scroll_x, 0.0F, all));
    }
    const float y = frame.inner.y + static_cast<float>(state.editor.row_of_caret()) * frame.row;
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(frame.inner.x, y, frame.inner.x + 1, y + frame.row));
    state.follow = false;
}

// Part of [from, to) in a row, as left and width in pixels; nothing: none of it lies there.
std::optional<std::pair<float, float>> part_in_row(const FieldState& state, const Row& row, int from, int to)
{
    from = std::max(from, row.begin);
    to = std::min(to, row.end);
    if (from >= to) return std::nullopt;
    float x = 0, width = 0;
    for (int i = row.begin; i < to; ++i) (i < from ? x : width) += state.advances[static_cast<std::size_t>(i)];
    return std::pair{x, width};
}

void draw_row_text(ImDrawList& list, const FieldState& state, const FieldLayout& layout, const Row& row, ImVec2 at,
                   ImU32 ink, ImU32 faint)
{
    const std::u32string_view text = state.editor.text();
    const auto is_mark = [&](int i) {
        return std::any_of(layout.style.hidden.begin(), layout.style.hidden.end(), [&](auto& m) { return i >= m.first && i < m.second; });
    };
    float x = at.x;
    for (int i = row.begin; i < row.end;) {
        const bool mark = is_mark(i);
        int end = i;
        float width = 0;
        while (end < row.end && is_mark(end) == mark) width += state.advances[static_cast<std::size_t>(end++)];
        if (width > 0)
            layout.letters.draw(list, {x, at.y}, mark ? faint : ink,
                                text.substr(static_cast<std::size_t>(i), static_cast<std::size_t>(end - i)));
        x += width;
        i = end;
    }
}

void draw_rows(const Ui& ui, const FieldState& state, const FieldLayout& layout, const Frame& frame)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImDrawList& list = *window->DrawList;
    const FieldStyle& style = layout.style;
    const ImU32 ink = ImGui::GetColorU32(style.text.colour ? style.text.colour : ui.palette().ink);
    const ImU32 faint = ImGui::GetColorU32(ui.palette().faint);
    const float down = std::round((frame.row - layout.letters.size()) / 2);
    for (std::size_t r = 0; r < state.rows.size(); ++r) {
        const Row& row = state.rows[r];
        const ImVec2 at{frame.inner.x - state.scroll_x, frame.inner.y + static_cast<float>(r) * frame.row};
        if (at.y > window->ClipRect.Max.y || at.y + frame.row < window->ClipRect.Min.y) continue;
        if (layout.focused)
            if (const auto part = part_in_row(state, row, state.editor.from(), state.editor.to()))
                list.AddRectFilled({at.x + part->first, at.y}, {at.x + part->first + std::max(ui.px(3), part->second), at.y + frame.row},
                                   ImGui::GetColorU32(ImGuiCol_TextSelectedBg), ui.px(3));
        for (const Stroke& s : style.strokes)
            if (const auto part = part_in_row(state, row, s.from, s.to))
                strokes_below(ui, at.x + part->first, at.y + down + layout.letters.ascent(), part->second, s.strokes);
        draw_row_text(list, state, layout, row, {at.x, at.y + down}, ink, faint);
    }
}

void draw_caret(const Ui& ui, const FieldState& state, const FieldLayout& layout, const Frame& frame)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const float x = std::round(frame.inner.x - state.scroll_x + layout.x_of(state, state.editor.caret()));
    const float y = frame.inner.y + static_cast<float>(state.editor.row_of_caret()) * frame.row;
    const float height = std::round(ui.px(layout.style.text.size * 1.15F));
    const float top = std::round(y + (frame.row - height) / 2);
    const float thick = std::max(1.0F, std::round(ui.px(1.6F)));
    ImGui::GetWindowDrawList()->AddRectFilled({x, top}, {x + thick, top + height}, ImGui::GetColorU32(ui.palette().ink));
    g.PlatformImeData.WantVisible = g.PlatformImeData.WantTextInput = true;
    g.PlatformImeData.InputPos = {x, top};
    g.PlatformImeData.InputLineHeight = height;
    g.PlatformImeData.ViewportId = g.CurrentWindow->Viewport->ID;
}

// Where the field has the rows for it a long hint goes on below; else it is cut.
void draw_hint(const Ui& ui, const FieldLayout& layout, const Frame& frame)
{
    const TextStyle style{layout.style.text.face, layout.style.text.size, ui.palette().faint};
    const ImVec2 at{frame.inner.x, frame.inner.y + (frame.row - layout.letters.size()) / 2};
    if (!layout.wraps) return draw_text_fitted(ui, at, style, layout.style.hint, frame.inner_width);
    const std::u32string hint = to_code_points(layout.style.hint);
    std::vector<float> advances;
    for (const char32_t c : hint) advances.push_back(layout.letters.advance(c));
    const std::vector<Row> rows = wrap_rows(hint, advances, frame.inner_width);
    const float room = frame.box.Max.y - frame.padding.y - frame.inner.y + 1;
    if (static_cast<float>(rows.size()) * frame.row > room) return draw_text_fitted(ui, at, style, layout.style.hint, frame.inner_width);
    float y = at.y;
    for (const Row& row : rows) {
        draw_text(ui, {at.x, y}, style, to_utf8(std::u32string_view(hint).substr(static_cast<std::size_t>(row.begin), static_cast<std::size_t>(row.end - row.begin))));
        y += frame.row;
    }
}

void draw_field(const Ui& ui, const FieldState& state, const FieldLayout& layout, const Frame& frame)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Palette& colours = ui.palette();
    const FieldStyle& style = layout.style;
    if (style.framed) {
        const bool on = layout.focused;
        list.AddRectFilled(frame.box.Min, frame.box.Max, ImGui::GetColorU32(colours.sheet), frame.rounding);
        const float thick = std::max(1.0F, std::round(ui.px(on ? 1.5F : 1)));
        const ImVec2 in{thick / 2, thick / 2};
        list.AddRect(frame.box.Min + in, frame.box.Max - in, ImGui::GetColorU32(on ? colours.ink : colours.line), frame.rounding, 0, thick);
    } else if (layout.focused && !style.keep_focus) {
        const float y = frame.box.Max.y;
        list.AddRectFilled({frame.box.Min.x, y - std::max(1.0F, std::round(ui.px(1)))}, {frame.box.Max.x, y}, ImGui::GetColorU32(colours.soft));
    }
    list.PushClipRect({frame.box.Min.x + frame.padding.x - 1, frame.box.Min.y}, {frame.box.Max.x - frame.padding.x + 1, frame.box.Max.y + ui.px(8)}, true);
    if (state.editor.count() == 0 && !style.hint.empty()) draw_hint(ui, layout, frame);
    draw_rows(ui, state, layout, frame);
    if (layout.focused) draw_caret(ui, state, layout, frame);
    list.PopClipRect();
    log_text(frame.inner, state.utf8);
}

void report(FieldResult& result, const FieldState& state, bool focused, const Frame& frame)
{
    result.focused = focused;
    result.caret = state.editor.caret();
    result.selection_from = state.editor.from();
    result.selection_to = state.editor.to();
    result.height = frame.box.GetHeight();
}

}  // namespace

FieldResult text_field(Ui& ui, const char* label, std::string& text, const FieldStyle& style)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const ImGuiID id = ImGui::GetCurrentWindow()->GetID(label);
    FieldState& state = ui.fields().of(id);
    if (state.label != label) state.label = label;
    if (state.utf8 != text || state.rows.empty()) {
        state.utf8 = text;
        state.editor.take_over(to_code_points(text));
        if (g.ActiveId != id) state.editor.select(state.editor.count(), state.editor.count());
    }
    if (const auto wished = std::exchange(state.wished_selection, std::nullopt)) {
        state.editor.select(wished->first, wished->second);
        state.follow = true;
    }
    const Letters letters(ui, style.text.face, style.text.size);
    Frame frame = frame_of(ui, style);
    const bool wraps = style.multiline || style.wrap || style.keep_focus;
    FieldLayout layout{letters, frame.inner_width, wraps, style, g.ActiveId == id};
    layout.lay_out(state);
    fit_height(frame, style, state);

    ImGui::ItemSize(frame.box.GetSize(), frame.offset);
    const bool shown = ImGui::ItemAdd(frame.box, id, nullptr, ImGuiItemFlags_Inputable);
    IMGUI_TEST_ENGINE_ITEM_INFO(id, label, g.LastItemData.StatusFlags | ImGuiItemStatusFlags_Inputable);
    const bool hovered = shown && ImGui::ItemHoverable(frame.box, id, g.LastItemData.ItemFlags);
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);

    FieldResult result;
    const bool before = g.ActiveId == id;
    layout.focused = decide_focus(id, style, hovered, state);
    if (layout.focused) {
        own_keys(id, style);
        if (state.selecting) use_mouse(state, layout, frame.inner, frame.row);
    }
    // While a button is held by the mouse, what is typed still belongs to the field that keeps the keyboard.
    const bool hears = layout.focused || (style.keep_focus && g.OpenPopupStack.empty() && !ui.fields().knows(g.ActiveId));
    if (hears) type_text(state, layout, result);
    // The key that brought the focus here (Tab, Enter on the frame) is not one of the field's.
    if (layout.focused && (before || style.keep_focus)) press_keys(state, layout, result);
    if (result.changed) text = state.utf8 = to_utf8(state.editor.text());
    if (!style.keep_focus && layout.focused && (result.cancelled || (result.submitted && !style.multiline))) {
        ImGui::ClearActiveID();
        ImGui::SetNavCursorVisible(true);  // a ring shows where Tab and Enter go on from
        layout.focused = false;
    }
    layout.lay_out(state);
    if (state.follow && layout.focused) bring_into_view(state, layout, frame);
    if (!layout.focused) state.scroll_x = 0;
    if (shown) draw_field(ui, state, layout, frame);
    if (shown && !layout.focused && !style.keep_focus) focus_ring(ui, {.box = frame.box, .id = id}, style.framed ? frame.rounding : ui.px(4));
    report(result, state, layout.focused, frame);
    return result;
}

void set_field_selection(Ui& ui, const char* label, int from, int to)
{
    ImGuiWindow* window = ImGui::GetCurrentContext()->CurrentWindow;  // none between frames
    FieldState* state = ui.fields().find(window ? window->GetID(label) : 0, label);
    if (!state) return;
    // Not clamped to the text last seen: it may be one the field is only given in its next frame.
    state->wished_selection = std::pair{from, to};
}

}  // namespace sourdine::ui
