#include "app/screens/live/sheet.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/note_words.h"
#include "app/screens/live/word_choice.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float time_width = 54, badge_width = 34, column_gap = 8, row_padding = 8, note_size = 17, first_line = 25.5f;
constexpr float sheet_padding = 18;  // below the last note
constexpr ui::TextStyle note_style{.size = note_size};

float text_at(const ui::Ui& ui) { return ui.px(time_width + badge_width + 2 * column_gap); }

float row_height(const View& view, SheetState& sheet, const Note& note, float width)
{
    auto& kept = sheet.measured[note.id];
    if (kept.height > 0 && kept.note == note) return kept.height;
    kept.note = note;
    const NoteWords words = write_note_words(view, note);
    kept.height = ui::measure_marked_height(view.ui, note_style, words.marked(), width - text_at(view.ui)) +
                  view.ui.px(2 * row_padding);
    return kept.height;
}

float full_height(const SheetState& sheet) { return sheet.rows.empty() ? 0 : sheet.rows.back().bottom; }

// Lays out the rows anew when something about them has changed.
void lay_out(const View& view, LiveState& state, float width)
{
    SheetState& sheet = state.sheet;
    const Interview& interview = *view.interview;
    const SheetState::Key key{interview.revision(), width, view.ui.scale(), view.phrases.language(), date_of(view.today),
                              shows_ideas(interview, view.now), fold(state.search.value_or(""))};
    if (sheet.key == key) return;
    SheetState::Key same_size = key;
    if (sheet.key) same_size.revision = sheet.key->revision, same_size.ideas = sheet.key->ideas, same_size.search = sheet.key->search;
    if (sheet.key != same_size) sheet.measured.clear();
    const float before = full_height(sheet);
    sheet.key = key;
    sheet.rows.clear();
    float bottom = 0;
    for (const NoteId id : state.figures.of_records(interview).notes) {
        const Note* note = interview.find(id);
        if (note->kind == NoteKind::Idea && !key.ideas) continue;
        if (!key.search.empty() && fold(note->text).find(key.search) == std::string::npos) continue;
        bottom += row_height(view, sheet, *note, width);
        sheet.rows.push_back({id, bottom});
    }
    // Who reads further up stays where he reads.
    if (sheet.below > 0) sheet.below += bottom - before;
}

// The wheel and the page keys; the line has no use for them.
void scroll(const View& view, SheetState& sheet, float height)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows)) sheet.below += io.MouseWheel * view.ui.px(60);
    if (ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows) && !io.KeyCtrl) {
        if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) sheet.below += height * 0.9f;
        if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) sheet.below -= height * 0.9f;
    }
    sheet.below = std::clamp(sheet.below, 0.0f, std::max(0.0f, full_height(sheet) - height));
}

// The note one works on is in sight.
void reveal(const View& view, LiveState& state, float height)
{
    const auto wanted = state.choice ? std::optional{state.choice->note} : view.go_to ? view.go_to : state.capture.edits;
    SheetState& sheet = state.sheet;
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const auto& r) { return wanted == r.note; });
    if (row == sheet.rows.end()) return;
    const float top = row == sheet.rows.begin() ? 0 : std::prev(row)->bottom;
    const float full = full_height(sheet);
    sheet.below = std::clamp(sheet.below, std::max(0.0f, full - height - top), std::max(0.0f, full - row->bottom));
}

void draw_row_head(const View& view, const Note& note, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    const std::string time = write_clock(elapsed_at(*view.interview, note.at));
    draw_in_line(ui, at, ui.px(first_line), {.size = 13, .colour = ui.palette().faint}, time);
    if (const Person* person = note.person ? view.interview->find(*note.person) : nullptr)
        ui::badge(ui, {at.x + ui.px(time_width + column_gap), at.y + ui.px(3)}, initials(person->name), side_colour(ui.palette(), *person));
}

void draw_row(const View& view, const LiveState& state, const Note& note, ImVec2 at, float width, float height, Outbox& out)
{
    ui::Ui& ui = view.ui;
    if (state.capture.edits == note.id)
        ImGui::GetWindowDrawList()->AddRectFilled({at.x - ui.px(10), at.y}, {at.x + width + ui.px(10), at.y + height},
                                                  ui.palette().selected, ui.px(8));
    const float y = at.y + ui.px(row_padding);
    draw_row_head(view, note, {at.x, y});

    const NoteWords words = write_note_words(view, note);
    ui::MarkedText marked = words.marked();
    marked.clickable = !view.read_only;
    if (state.choice && state.choice->note == note.id) {
        const Span chosen = chosen_span(*view.interview, *state.choice);
        marked.chosen = std::pair{chosen.from + words.shift, chosen.to + words.shift};
    }
    ImGui::SetCursorScreenPos({at.x + text_at(ui), y});
    const std::string id = "note" + std::to_string(note.id.value);
    const auto result = ui::marked_text(ui, id.c_str(), note_style, marked, words.words, width - text_at(ui));
    if (!result.clicked) return;
    const Span span = underlined_around(note, {result.clicked->first - words.shift, result.clicked->second - words.shift});
    out.send(UnderlineWords{note.id, span.from, span.to});
}

void draw_scroll_mark(const View& view, const SheetState& sheet, ImVec2 at, ImVec2 size)
{
    const float full = full_height(sheet);
    if (full <= size.y) return;
    const ui::Ui& ui = view.ui;
    const float length = std::max(ui.px(24), size.y * size.y / full);
    const float down = (size.y - length) * (1 - sheet.below / (full - size.y));
    const float x = at.x + size.x - ui.px(7);
    ImGui::GetWindowDrawList()->AddRectFilled({x, at.y + down}, {x + ui.px(4), at.y + down + length}, ui.palette().line, ui.px(2));
}

void draw_empty_sheet(const View& view, bool none_found, ImVec2 at, ImVec2 size, float margin)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 14, .colour = ui.palette().faint};
    const auto lines = wrap_lines(ui, style, view.phrases.say(none_found ? "live.sheet.none_found" : "live.sheet.empty"), size.x - 2 * margin);
    float y = at.y + size.y - ui.px(sheet_padding) - ui.px(22) * static_cast<float>(lines.size());
    for (const auto line : lines) {
        draw_in_line(ui, {at.x + margin, y}, ui.px(22), style, line);
        y += ui.px(22);
    }
}

}  // namespace

void draw_sheet(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    SheetState& sheet = state.sheet;
    ImGui::SetCursorScreenPos(at);
    const bool visible = ImGui::BeginChild("sheet", size, ImGuiChildFlags_None,
                                           ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground);
    if (visible) {
        const float margin = ui.px(size.x < ui.px(560) ? 20.0f : 36.0f);
        const float height = size.y - ui.px(sheet_padding);
        lay_out(view, state, size.x - 2 * margin);
        scroll(view, sheet, height);
        reveal(view, state, height);
        if (sheet.rows.empty()) draw_empty_sheet(view, !sheet.key->search.empty(), at, size, margin);

        // The sheet's lower edge lies `below` under the end of what is seen.
        const float end = at.y + height + sheet.below;
        const float full = full_height(sheet);
        const float seen_from = full - sheet.below - height, seen_to = full - sheet.below;
        auto row = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), seen_from,
                                    [](const SheetState::Row& r, float y) { return r.bottom <= y; });
        for (; row != sheet.rows.end(); ++row) {
            const float top = row == sheet.rows.begin() ? 0 : std::prev(row)->bottom;
            if (top >= seen_to) break;
            draw_row(view, state, *view.interview->find(row->note), {at.x + margin, end - (full - top)}, size.x - 2 * margin,
                     row->bottom - top, out);
        }
        draw_scroll_mark(view, sheet, at, {size.x, height});
    }
    ImGui::EndChild();
}

}  // namespace sourdine::app
