// What was said, every word of it: read, filtered, turned into problems, quotes and notes.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/list_room.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "app/screens/review/transcript_rows.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float footer_height = 40;

// --- the list ---

// Measures what is in sight. The anchor row stays where it is, whatever the rows above it turn out to be.
double settle_heights(const View& view, TranscriptState& state, const SaidColumns& columns, double scroll, float height, std::size_t anchor, double below)
{
    RowHeights& heights = state.rows.heights;
    for (int pass = 0; pass < 4; ++pass) {
        bool changed = false;
        scroll = std::clamp(heights.top(anchor) - below, 0.0, std::max(0.0, heights.total() - static_cast<double>(height)));
        double y = heights.top(heights.row_at(scroll));
        for (std::size_t i = heights.row_at(scroll); i < heights.size() && y < scroll + static_cast<double>(height); ++i) {
            const float measured = measure_said_row(view, state, i, columns);
            if (measured != heights[i]) {
                heights.set(i, measured);
                changed = true;
            }
            y += static_cast<double>(measured);
        }
        if (!changed) break;
    }
    return std::clamp(heights.top(anchor) - below, 0.0, std::max(0.0, heights.total() - static_cast<double>(height)));
}

// The row that stays where it is, and how far below the top edge: what is chosen where that is in sight.
struct Anchor { std::size_t row = 0; double below = 0; };

Anchor find_anchor(const TranscriptState& state, double scroll, float height, std::optional<std::size_t> chosen, bool anew)
{
    const RowHeights& heights = state.rows.heights;
    if (anew) {  // laid out anew: what stood there stays there, else one begins at the top
        const auto kept = state.anchor ? state.rows.find(*state.anchor) : std::nullopt;
        return kept ? Anchor{*kept, state.anchor_below} : Anchor{};
    }
    const auto in_sight = [&](std::size_t row) { return heights.top(row) + static_cast<double>(heights[row]) > scroll && heights.top(row) < scroll + static_cast<double>(height); };
    const std::size_t row = chosen && in_sight(*chosen) ? *chosen : heights.row_at(scroll);
    return {row, heights.top(row) - scroll};
}

// Brings what is chosen into sight.
void reveal_chosen(const View& view, TranscriptState& state, const SaidColumns& columns, float height, std::size_t chosen, double scroll, Anchor& anchor)
{
    const auto reveal = std::exchange(state.reveal, TranscriptState::Reveal::No);
    if (reveal == TranscriptState::Reveal::No) return;
    RowHeights& heights = state.rows.heights;
    heights.set(chosen, measure_said_row(view, state, chosen, columns));
    const double top = heights.top(chosen) - scroll, room = static_cast<double>(height), own = static_cast<double>(heights[chosen]), third = room * 0.33;
    const bool far = top < -room || top > 2 * room;
    if (top >= 0 && top + own <= room) return;
    if (reveal == TranscriptState::Reveal::Jump || far)
        anchor = {chosen, std::max(0.0, std::min(third, room - own))};
    else
        anchor = {chosen, top < 0 || own > room ? 0.0 : room - own};
}

void draw_rows(const View& view, TranscriptState& state, const SaidColumns& columns, float height, bool anew, Outbox& out)
{
    const ImVec2 corner = ImGui::GetWindowPos();
    RowHeights& heights = state.rows.heights;
    double scroll = static_cast<double>(ImGui::GetScrollY());
    const auto chosen = state.chosen ? state.rows.find(*state.chosen) : std::nullopt;
    Anchor anchor = find_anchor(state, scroll, height, chosen, anew);
    if (chosen) reveal_chosen(view, state, columns, height, *chosen, heights.top(anchor.row) - anchor.below, anchor);
    scroll = settle_heights(view, state, columns, scroll, height, anchor.row, anchor.below);
    if (std::abs(scroll - static_cast<double>(ImGui::GetScrollY())) > 0.5) ImGui::SetScrollY(static_cast<float>(scroll));

    const std::size_t first = heights.row_at(scroll);
    double y = heights.top(first) - scroll;
    std::size_t row = first;
    for (; row < state.rows.size() && y < static_cast<double>(height); ++row) {
        draw_said_row(view, state, row, corner.y + std::round(static_cast<float>(y)), row == first, columns, out);
        y += static_cast<double>(heights[row]);
    }
    state.page = std::max<std::size_t>(1, row - first - (row > first ? 1 : 0));
    if (first < state.rows.size()) {
        state.anchor = state.rows.place(first);
        state.anchor_below = heights.top(first) - scroll;
    }
    ImGui::SetCursorPos({0, 0});
    ImGui::Dummy({1, static_cast<float>(heights.total())});
}

void draw_list(const View& view, ReviewState& review, float width, const ListRoom& room, Outbox& out)
{
    TranscriptState& state = review.transcript;
    const float left = room.at.x;
    // Wider than its rows: the mark of the chosen one and the scroll bar stand beside them.
    ImGui::SetCursorScreenPos({left - view.ui.px(10), room.at.y});
    if (std::exchange(state.take_keys, false)) ImGui::SetNextWindowFocus();
    ImGui::BeginChild("###transcript", {width + view.ui.px(26), room.height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
    const SaidColumns columns{left, width};
    const bool anew = state.rows.follow(view, state.filter, columns.text_width(view.ui));
    const auto before = state.chosen;
    if (ImGui::IsWindowFocused() && !review.report.open && !view.importing) answer_said_keys(view, state, out);
    const bool walked = state.chosen && state.chosen != before;
    if (state.rows.size() == 0)
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say(state.filter == SaidFilter{} ? "review.no_words" : "review.none_said"), width);
    else
        draw_rows(view, state, columns, room.height, anew, out);
    ImGui::EndChild();
    if (walked || std::exchange(state.arrived, false)) keep_in_sight(room);
}

// --- round it ---

void draw_filters(const View& view, TranscriptState& state, float width)
{
    const SaidFilter before = state.filter;
    if (std::exchange(state.to_filters, false)) {
        ImGui::SetKeyboardFocusHere();
        ImGui::SetNavCursorVisible(true);
    }
    PillLine row(view, width);
    for (const Person* person : view.interview->by_seat()) row.choice(state.filter.person, person->id, person->name, "said-by-" + std::to_string(person->id.value));
    if (view.figures) {
        const auto& noted = state.memo.noted(view);
        const auto offered = std::count(noted.begin(), noted.end(), false);
        const auto& questions = view.figures->said.questions;
        const auto open = std::count_if(questions.begin(), questions.end(), [](const SpokenQuestion& q) { return q.open; });
        if (row.pill(view.phrases.say("review.candidates_only", {{"count", std::to_string(offered)}}), "candidates-only", state.filter.candidates)) state.filter.candidates = !state.filter.candidates;
        if (row.pill(view.phrases.say("review.questions_only", {{"count", std::to_string(questions.size())}, {"open", std::to_string(open)}}), "questions-only", state.filter.questions)) state.filter.questions = !state.filter.questions;
    }
    if (state.filter != SaidFilter{} && row.pill(view.phrases.say("review.all_notes"), "all-said", false)) state.filter = {};
    if (state.filter != before) {
        state.take_keys = true;
        if (state.chosen) state.reveal = TranscriptState::Reveal::Jump;
    }
    gap(view, 12);
}

void draw_hints(const View& view, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints{{{"←", "→"}, say("review.hint.sentence")}};
    if (!view.read_only)
        hints.insert(hints.end(), {{{"!"}, say("kind.problem")}, {{"\""}, say("kind.quote")}, {{"⏎"}, say("kind.note")}});
    hints.push_back({{"N"}, say("review.hint.next_offered")});
    if (!view.read_only) hints.push_back({{"␣"}, say("review.hint.accept")});
    if (!view.read_only) hints.push_back({view.keys.caps(GestureKind::Underline), say("review.hint.underline")});
    float x = at.x;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(ui, hint, 12.5f);
        if (x + needed > at.x + width) break;
        x += draw_key_hint(ui, {x, at.y}, ui.px(footer_height), hint, 12.5f, ui.palette().soft) + ui.px(18);
    }
}

void draw_empty(const View& view, float width, Outbox& out)
{
    const float column = std::min(width, view.ui.px(560));
    ui::text_block(view.ui, {ui::Face::Regular, 15, view.ui.palette().soft}, view.phrases.say("review.no_transcript", {{"key", key_text(view.keys, GestureKind::Import)}}), column);
    gap(view, 14);
    if (!view.read_only && ui::quiet_button(view.ui, (view.phrases.say("review.read_transcript") + "###read-transcript").c_str())) out.send(ChooseFiles{});
}

}  // namespace

void draw_transcript_tab(const View& view, ReviewState& state, float width, float height, Outbox& out)
{
    if (view.interview->recordings().empty()) return draw_empty(view, width, out);
    const float bottom = ImGui::GetCursorScreenPos().y + height;
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::IsAnyItemActive() && !view.importing && !state.pains.has_keyboard) state.transcript.take_keys = true;
    draw_filters(view, state.transcript, width);
    width = std::min(width, view.ui.px(1180));  // a longer line is hard to read
    const float footer = view.ui.px(footer_height);
    const ListRoom room = find_list_room(view, bottom, footer);
    draw_list(view, state, width, room, out);
    draw_hints(view, {room.at.x, room.bottom - footer}, width);
    end_list(room);
}

}  // namespace sourdine::app
