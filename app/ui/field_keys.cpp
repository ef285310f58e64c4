#include "app/ui/field_keys.h"

#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <cmath>

namespace sourdine::ui {

namespace {

bool pressed(ImGuiKey key) { return ImGui::IsKeyPressed(key, false); }

// A mark shows while the caret is in or beside it, or in the words it underlines.
bool shows(const std::pair<int, int>& mark, const FieldStyle& style, int caret)
{
    if (caret >= mark.first && caret <= mark.second) return true;
    for (const Stroke& s : style.strokes)
        if ((s.from == mark.second || s.to == mark.first) && caret >= s.from && caret <= s.to) return true;
    return false;
}

void insert_clean(FieldState& state, const FieldStyle& style, std::u32string_view text)
{
    std::u32string clean;
    for (char32_t c : text) {
        if (c == U'\r' || c == 127) continue;
        if (c == U'\n' && !style.multiline) c = U' ';
        if (c == U'\t') c = U' ';
        if (c >= 32 || c == U'\n') clean.push_back(c);
    }
    if (!clean.empty()) state.editor.insert(clean);
}

void copy(const FieldEditor& editor)
{
    const auto from = static_cast<std::size_t>(editor.from());
    const auto length = static_cast<std::size_t>(editor.to()) - from;
    ImGui::SetClipboardText(to_utf8(std::u32string_view(editor.text()).substr(from, length)).c_str());
}

void move_sideways(FieldEditor& editor, int way, FieldResult& result)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyAlt) return;
    const bool leaves = editor.selected() && !io.KeyShift && !io.KeyCtrl;
    if (leaves) {
        editor.go(way < 0 ? editor.from() : editor.to(), false);
        return;
    }
    const int at = editor.caret();
    if (way < 0 && at == 0) result.left_at_start = true;
    if (way > 0 && at == editor.count()) result.right_at_end = true;
    const int word = way < 0 ? editor.word_left(at) : editor.word_right(at);
    editor.go(io.KeyCtrl ? word : at + way, io.KeyShift);
}

void move_row(FieldState& state, const FieldLayout& layout, int way, FieldResult& result)
{
    FieldEditor& editor = state.editor;
    const bool shift = ImGui::GetIO().KeyShift;
    const int row = editor.row_of_caret() + way;
    const bool outside = row < 0 || row > editor.last_row();
    if (!outside) {
        if (state.wished_x < 0) state.wished_x = layout.x_of(state, editor.caret());
        const int at = layout.at_x(state, row, state.wished_x);
        editor.go(at, shift);
        editor.set_at_row_end(state.rows[static_cast<std::size_t>(row)].soft && at == editor.row_end(row));
        return;
    }
    const int end = way < 0 ? 0 : editor.count();
    if (!layout.style.multiline || editor.caret() == end) (way < 0 ? result.up : result.down) = true;
    if (layout.style.multiline || shift) editor.go(end, shift);
}

// True when the key was one of those that move.
bool press_moving_key(FieldState& state, const FieldLayout& layout, FieldResult& result)
{
    FieldEditor& editor = state.editor;
    const ImGuiIO& io = ImGui::GetIO();
    const bool up = pressed(ImGuiKey_UpArrow), down = pressed(ImGuiKey_DownArrow);
    if (up || down) {
        move_row(state, layout, up ? -1 : 1, result);
        return true;
    }
    const int before = editor.caret();
    const bool was_selected = editor.selected();
    if (pressed(ImGuiKey_LeftArrow)) move_sideways(editor, -1, result);
    else if (pressed(ImGuiKey_RightArrow)) move_sideways(editor, 1, result);
    else if (pressed(ImGuiKey_Home)) editor.go(io.KeyCtrl ? 0 : editor.row_start(editor.row_of_caret()), io.KeyShift);
    else if (pressed(ImGuiKey_End) && io.KeyCtrl) editor.go(editor.count(), io.KeyShift);
    else if (pressed(ImGuiKey_End)) editor.go_to_row_end(io.KeyShift);
    else if (io.KeyCtrl && !io.KeyAlt && pressed(ImGuiKey_A)) editor.select(0, editor.count());
    else return false;
    if (before != editor.caret() || was_selected != editor.selected()) state.wished_x = -1;
    return true;
}

void press_editing_key(FieldState& state, const FieldStyle& style)
{
    FieldEditor& editor = state.editor;
    const ImGuiIO& io = ImGui::GetIO();
    const bool command = io.KeyCtrl && !io.KeyAlt;
    const bool cut = (command && pressed(ImGuiKey_X)) || (io.KeyShift && pressed(ImGuiKey_Delete));
    if (((command && (pressed(ImGuiKey_C) || pressed(ImGuiKey_Insert))) || cut) && editor.selected()) copy(editor);
    if (style.read_only) return;
    if (cut) {
        if (editor.selected()) editor.insert({});
    } else if ((command && pressed(ImGuiKey_V)) || (io.KeyShift && pressed(ImGuiKey_Insert))) {
        if (const char* held = ImGui::GetClipboardText()) insert_clean(state, style, to_code_points(held));
    } else if (pressed(ImGuiKey_Backspace)) {
        editor.erase_back(io.KeyCtrl);
    } else if (pressed(ImGuiKey_Delete)) {
        editor.erase_forward(io.KeyCtrl);
    } else if (pressed(ImGuiKey_Enter) && style.multiline && !io.KeyCtrl) {
        editor.insert(U"\n");
    }
}

}  // namespace

void FieldLayout::lay_out(FieldState& state) const
{
    const std::u32string& text = state.editor.text();
    state.advances.clear();
    for (const char32_t c : text) state.advances.push_back(letters.advance(c));
    for (const auto& mark : style.hidden) {
        if (focused && shows(mark, style, state.editor.caret())) continue;
        for (int i = std::max(0, mark.first); i < std::min(mark.second, state.editor.count()); ++i)
            state.advances[static_cast<std::size_t>(i)] = 0;
    }
    if (wraps)
        state.rows = wrap_rows(text, state.advances, width);
    else
        state.rows.assign(1, Row{0, state.editor.count(), false});
    state.editor.set_rows(&state.rows);
}

float FieldLayout::x_of(const FieldState& state, int at) const
{
    float x = 0;
    for (int i = state.editor.row_start(state.editor.row_of_caret()); i < at; ++i) x += state.advances[static_cast<std::size_t>(i)];
    return x;
}

int FieldLayout::at_x(const FieldState& state, int row, float x) const
{
    int at = state.editor.row_start(row);
    const int end = state.editor.row_end(row);
    while (at < end && x > state.advances[static_cast<std::size_t>(at)] / 2) x -= state.advances[static_cast<std::size_t>(at++)];
    return at;
}

void type_text(FieldState& state, const FieldLayout& layout, FieldResult& result)
{
    ImGuiIO& io = ImGui::GetIO();
    if (io.InputQueueCharacters.empty() || layout.style.read_only || (io.KeyCtrl && !io.KeyAlt)) return;
    std::u32string typed;
    for (const ImWchar c : io.InputQueueCharacters) typed.push_back(static_cast<char32_t>(c));
    io.InputQueueCharacters.resize(0);
    insert_clean(state, layout.style, typed);
    state.wished_x = -1;
    state.follow = true;
    layout.lay_out(state);
    result.changed = true;
}

void press_keys(FieldState& state, const FieldLayout& layout, FieldResult& result)
{
    const ImGuiIO& io = ImGui::GetIO();
    FieldEditor& editor = state.editor;
    const std::u32string before = editor.text();
    const int caret = editor.caret();
    if (!press_moving_key(state, layout, result)) press_editing_key(state, layout.style);
    if (editor.text() != before) {
        result.changed = true;
        state.wished_x = -1;
        layout.lay_out(state);
    }
    if (caret != editor.caret() || result.changed) state.follow = true;
    if (pressed(ImGuiKey_Enter) && (!layout.style.multiline || io.KeyCtrl)) result.submitted = true;
    if (pressed(ImGuiKey_Escape)) result.cancelled = true;
    if (layout.style.keep_focus && pressed(ImGuiKey_Tab) && !io.KeyCtrl && !io.KeyAlt)
        (io.KeyShift ? result.shift_tab : result.tab) = true;
}

void use_mouse(FieldState& state, const FieldLayout& layout, ImVec2 inner, float row)
{
    const ImGuiIO& io = ImGui::GetIO();
    const bool clicked = io.MouseClicked[0];
    if (!clicked && !(io.MouseDown[0] && ImGui::IsMouseDragging(0, 2))) return;
    FieldEditor& editor = state.editor;
    const int r = std::clamp(static_cast<int>(std::floor((io.MousePos.y - inner.y) / row)), 0, editor.last_row());
    const int at = layout.at_x(state, r, io.MousePos.x - inner.x + state.scroll_x);
    if (clicked && io.MouseClickedCount[0] == 2) {
        editor.select_word(at);
    } else if (!clicked || io.MouseClickedCount[0] == 1) {
        editor.go(at, io.KeyShift || !clicked);
        editor.set_at_row_end(state.rows[static_cast<std::size_t>(r)].soft && at == editor.row_end(r));
    }
    state.wished_x = -1;
    state.follow = true;
}

}  // namespace sourdine::ui
