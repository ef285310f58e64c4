#include "app/screens/live/capture_bar.h"

#include "app/screens/live/asking.h"
#include "app/screens/live/capture_hints.h"
#include "app/screens/live/capture_line.h"
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/word_choice.h"
#include "core/base/utf8.h"
#include "core/capture/parse_line.h"
#include "core/words/question.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr const char* field_id = "capture_line";
constexpr float padding_x = 16, padding_y = 13, line_size = 18, line_height = 27, hints_above = 8;

// Marks and sign of the line, as what they stand for.
struct LineLook {
    std::vector<ui::Stroke> strokes;
    std::vector<std::pair<int, int>> hidden;
};

LineLook look_of(const std::string& line, const CapturedLine& parsed)
{
    LineLook look;
    // The label says what the sign did, with its own room before the words.
    if (!parsed.sign.empty()) {
        const bool blank = slice(line, parsed.sign.to, parsed.sign.to + 1) == " ";
        look.hidden.emplace_back(parsed.sign.from, parsed.sign.to + (blank ? 1 : 0));
    }
    for (const auto& mark : parsed.marks) {
        look.strokes.push_back({mark.words.from, mark.words.to, mark.strokes});
        look.hidden.emplace_back(mark.opening.from, mark.opening.to);
        look.hidden.emplace_back(mark.closing.from, mark.closing.to);
    }
    return look;
}

void answer_gestures(const View& view, LiveState& state, Outbox& out)
{
    CaptureState& capture = state.capture;
    for (const Gesture& gesture : view.gestures) {
        if (gesture.kind == GestureKind::Search) {
            state.search = state.search ? std::nullopt : std::optional<std::string>{""};
            state.choice.reset();
        }
        if (gesture.kind == GestureKind::CutIn) mark_cut_in(view, state, out);
        if (state.search) continue;  // the line waits: nothing happens to it unseen
        if (gesture.kind == GestureKind::Undo) undo_here(view, capture, out);
        if (gesture.kind == GestureKind::Redo) redo_here(view, capture, out);
        if (gesture.kind == GestureKind::AskQuestion) ask_marked(view, state, out);
        if (gesture.kind != GestureKind::Underline) continue;
        if (capture.line.empty())
            underline_on_sheet(view, state, out);
        else
            underline_in_line(view, capture, out);
    }
}

void answer_field(const View& view, LiveState& state, const ui::FieldResult& field, const std::string& before, Outbox& out)
{
    CaptureState& capture = state.capture;
    capture.selection = field.selection_to > field.selection_from ? Span{field.selection_from, field.selection_to}
                                                                  : Span{field.caret, field.caret};
    if (capture.line != before) note_typing(view, capture, before, out);
    const bool choosing = state.choice.has_value();
    if (choosing && (!capture.line.empty() || field.cancelled || field.submitted)) state.choice.reset();
    if (choosing) return;
    if (capture.line.empty()) state.ask.marked.reset();
    if (field.tab && !complete_question(view, state, out)) complete_person(view, capture, field.caret, out);
    if (field.submitted) {
        const std::size_t sent = capture.sent.size();
        keep_line(view, capture, out);
        if (capture.sent.size() > sent) state.sheet.below = 0;  // one looks where one's line goes
    }
    if (field.cancelled) give_back_note(view, capture, out);
    if (field.up && !mark_next(view, state, -1)) edit_earlier_note(view, state);
    if (field.down && !mark_next(view, state, +1)) edit_later_note(view, state);
}

// The kind's label before the line. Gives the width it takes.
float draw_kind(const View& view, const CapturedLine& parsed, ImVec2 at)
{
    const bool open = parsed.kind == NoteKind::Question && is_open_question(parsed.text);
    const std::string label = kind_label(view.phrases, parsed.kind, open);
    if (label.empty()) return 0;
    const ui::TextStyle style{ui::Face::SemiBold, 11, kind_colour(view.ui.palette(), parsed.kind)};
    return draw_in_line(view.ui, at, view.ui.px(line_height), style, label) + view.ui.px(8);
}

ImU32 border_colour(const View& view)
{
    const auto& palette = view.ui.palette();
    if (!view.live()) return palette.line;
    return find_open_break(*view.interview) ? palette.amber : palette.ink;
}

std::string field_hint(const View& view, const LiveState& state)
{
    if (state.choice) return view.phrases.say("live.line.choosing");
    if (view.interview->head().stage == Stage::Prepared) return view.phrases.say("live.line.before");
    if (is_off_record(*view.interview)) return view.phrases.say("live.line.off_record");
    return view.phrases.say("live.line.empty");
}

// In the place of the line, which stays as it is. The sheet shows the notes that hold the words.
void draw_search(const View& view, LiveState& state, ImVec2 inside, float width)
{
    ui::Ui& ui = view.ui;
    const ui::TextStyle label{ui::Face::SemiBold, 11, ui.palette().soft};
    const float taken = draw_in_line(ui, inside, ui.px(line_height), label, view.phrases.say("live.search.label")) + ui.px(8);
    ui::FieldStyle style{.text = {.size = line_size}, .framed = false, .hint = view.phrases.say("live.line.search"), .keep_focus = true};
    style.width = width - taken;
    ImGui::SetCursorScreenPos({inside.x + taken, inside.y});
    const ui::FieldResult field = ui::text_field(ui, "search_line", *state.search, style);
    const std::string hint = view.phrases.say("live.search.found", {{"count", std::to_string(state.sheet.rows.size())},
                                                                    {"key", key_text(view.keys, GestureKind::Search)}});
    draw_in_line_fitted(ui, {inside.x, inside.y + ui.px(line_height + hints_above)}, ui.px(hint_row_height),
                        {.size = 12.5f, .colour = ui.palette().soft}, hint, width);
    state.capture.height = 0;
    if (field.changed) state.sheet.below = 0;
    if (field.cancelled || field.submitted) state.search.reset();
}

void draw_line(const View& view, LiveState& state, ImVec2 inside, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    CaptureState& capture = state.capture;
    const CapturedLine parsed = parse_line(capture.line, *view.interview, date_of(view.today));
    const LineLook look = look_of(capture.line, parsed);
    const float label = draw_kind(view, parsed, inside);
    if (capture.select) ui::set_field_selection(ui, field_id, capture.select->from, capture.select->to);
    capture.select.reset();

    const std::string before = capture.line;
    const std::string hint = field_hint(view, state);
    ui::FieldStyle style{.text = {.size = line_size}, .wrap = true, .framed = false, .hint = hint, .keep_focus = true};
    style.width = width - label;
    style.strokes = look.strokes;
    style.hidden = look.hidden;
    ImGui::SetCursorScreenPos({inside.x + label, inside.y});
    const ui::FieldResult field = ui::text_field(ui, field_id, capture.line, style);

    const float line = std::max(field.height, ui.px(line_height)) + ui.px(hints_above);
    const float hints = draw_capture_hints(view, state, parsed, {inside.x, inside.y + line}, width);
    capture.height = line + hints + ui.px(2 * padding_y);
    answer_field(view, state, field, before, out);
}

}  // namespace

float capture_bar_height(const View& view, const LiveState& state)
{
    const float least = view.ui.px(2 * padding_y + line_height + hints_above + hint_row_height);
    return std::max(state.capture.height, least);
}

void draw_capture_bar(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    answer_gestures(view, state, out);
    const ImVec2 far{at.x + width, at.y + capture_bar_height(view, state)};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, far, ui.palette().white, ui.px(12));
    draw->AddRect(at, far, border_colour(view), ui.px(12), 0, ui.px(1.5f));
    const ImVec2 inside{at.x + ui.px(padding_x), at.y + ui.px(padding_y)};
    const float inner = width - ui.px(2 * padding_x);
    if (state.search)
        draw_search(view, state, inside, inner);
    else
        draw_line(view, state, inside, inner, out);
}

}  // namespace sourdine::app
