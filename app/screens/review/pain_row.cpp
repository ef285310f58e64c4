// Thirty seconds after a pain: what I did then, each time, in the order it happened. Told, never graded.
#include "app/screens/live/line_text.h"
#include "app/screens/review/overview_parts.h"
#include "app/ui/list_keys.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr float cell_height = 26, widest_cell = 40, narrowest_cell = 12, between = 4;

// Green as everything of theirs: they went on speaking, or were asked to. Blue as everything of mine.
ImU32 colour_of(const ui::Ui& ui, AfterPain did) { return kept_listening(did) ? ui.palette().them : ui.palette().me; }

const std::string& sign_of(const View& view, AfterPain did) { return view.phrases.say("overview.sign." + std::string(name_of(did))); }

std::string write_counts(const View& view, const std::vector<PainMoment>& pains)
{
    const auto all = pains.size();
    const auto kept = static_cast<std::size_t>(std::count_if(pains.begin(), pains.end(), [](const PainMoment& moment) { return kept_listening(moment.did); }));
    const std::string itched = view.phrases.say("overview.itched", {{"count", std::to_string(all)}});
    const char* how = kept == all ? (all == 1 ? "overview.kept_once_of_one" : "overview.kept_each") : kept == 0 ? (all == 1 ? "overview.spoke_once" : "overview.spoke_each") : "overview.kept";
    return view.phrases.say("overview.pains_sentence", {{"itched", itched}, {"kept", view.phrases.say(how, {{"count", std::to_string(kept)}})}});
}

// Why nothing is told; empty: there is nothing it could be told of.
std::string why_untold(const View& view, const LaneMarks& lanes)
{
    if (std::none_of(lanes.marks.begin(), lanes.marks.end(), [](const LaneMarks::Mark& mark) { return mark.strokes > 0; })) return {};
    if (!view.interview->find_me()) return view.phrases.say("overview.untold.me");
    return view.phrases.say(view.figures->talk.by_words() ? "overview.untold.times" : "overview.untold.talk");
}

void draw_cell(const View& view, const PainMoment& pain, ImVec2 at, ImVec2 size, bool looked_at)
{
    const ui::Ui& ui = view.ui;
    const ImU32 colour = colour_of(ui, pain.did);
    const ImVec2 end{at.x + size.x, at.y + size.y};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(at, end, (colour & ~IM_COL32_A_MASK) | ((looked_at ? 70u : 34u) << IM_COL32_A_SHIFT), ui.px(6));
    const ui::TextStyle style{ui::Face::SemiBold, 12.5f, colour};
    const std::string& sign = sign_of(view, pain.did);
    if (text_width(ui, style, sign) + ui.px(4) <= size.x) draw_in_line_centred(ui, {(at.x + end.x) / 2, at.y}, size.y, style, sign);
}

// What the signs mean, right of the sentence where there is room.
void draw_meanings(const View& view, const std::vector<PainMoment>& pains, ImVec2 right, float room)
{
    const ui::Ui& ui = view.ui;
    float x = right.x;
    for (auto did = all_after_pains.rbegin(); did != all_after_pains.rend(); ++did) {
        if (std::none_of(pains.begin(), pains.end(), [&](const PainMoment& moment) { return moment.did == *did; })) continue;
        const std::string& meaning = view.phrases.say("overview.did." + std::string(name_of(*did)));
        const ui::TextStyle soft{.size = 12, .colour = ui.palette().soft}, bold{ui::Face::SemiBold, 12, colour_of(ui, *did)};
        const float sign = text_width(ui, bold, sign_of(view, *did)), width = sign + ui.px(5) + text_width(ui, soft, meaning);
        if (right.x - x + width > room) return;
        x -= width;
        draw_in_line(ui, {x, right.y}, ui.px(20), bold, sign_of(view, *did));
        draw_in_line(ui, {x + sign + ui.px(5), right.y}, ui.px(20), soft, meaning);
        x -= ui.px(16);
    }
}

std::string label_of(const PainMoment& pain) { return "###pain" + std::to_string(pain.note.value); }

// Left and Right from one to the next, Esc back to the lanes.
void answer_cell_keys(ReviewState& state, const std::vector<PainMoment>& pains, std::size_t here)
{
    const ImGuiID owner = ImGui::GetID("###pains-row");
    const auto pressed = [&](ImGuiKey key) {
        ImGui::SetKeyOwner(key, owner);
        return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner);
    };
    std::size_t to = here;
    if (pressed(ImGuiKey_RightArrow)) to = std::min(here + 1, pains.size() - 1);
    if (pressed(ImGuiKey_LeftArrow)) to = here > 0 ? here - 1 : 0;
    if (pressed(ImGuiKey_Home)) to = 0;
    if (pressed(ImGuiKey_End)) to = pains.size() - 1;
    if (pressed(ImGuiKey_Escape)) return ui::move_keyboard(ImGui::GetID("###lanes"));
    if (to == here) return;
    state.overview.pain_stop = pains[to].note;
    ui::move_keyboard(ImGui::GetID(label_of(pains[to]).c_str()));
}

struct RowLayout { float cell = 0; std::size_t first = 0, last = 0; };

// Where there are too many for one row, those round the one looked at.
RowLayout lay_out_cells(const ui::Ui& ui, OverviewState& state, const std::vector<PainMoment>& pains, std::size_t stop, float width)
{
    const float space = ui.px(between);
    RowLayout row;
    row.cell = std::floor(std::clamp((width + space) / static_cast<float>(pains.size()) - space, ui.px(narrowest_cell), ui.px(widest_cell)));
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((width + space) / (row.cell + space)));
    if (stop < state.first_pain) state.first_pain = stop;
    if (stop >= state.first_pain + fit) state.first_pain = stop + 1 - fit;
    state.first_pain = std::min(state.first_pain, pains.size() > fit ? pains.size() - fit : 0);
    row.first = state.first_pain;
    row.last = std::min(pains.size(), row.first + fit);
    return row;
}

void draw_cells(const View& view, ReviewState& state, const std::vector<PainMoment>& pains, float width)
{
    const ui::Ui& ui = view.ui;
    OverviewState& overview = state.overview;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto found = std::find_if(pains.begin(), pains.end(), [&](const PainMoment& moment) { return moment.note == overview.pain_stop; });
    const std::size_t stop = found != pains.end() ? static_cast<std::size_t>(found - pains.begin()) : 0;
    const RowLayout row = lay_out_cells(ui, overview, pains, stop, width);
    overview.pain.reset();
    float x = at.x;
    bool answered = false;  // a key pressed once goes one step, though the next cell has the keyboard then
    for (std::size_t i = row.first; i < row.last; ++i, x += row.cell + ui.px(between)) {
        ImGui::SetCursorScreenPos({std::round(x), at.y});
        const ui::ListLine line = ui::list_line((pains[i].words + label_of(pains[i])).c_str(), {row.cell, ui.px(cell_height)}, i == stop, false);
        const bool by_keys = line.has_keyboard && ImGui::GetIO().NavVisible;
        if (line.hovered || (by_keys && !overview.pain)) overview.pain = pains[i].note;
        if (line.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        draw_cell(view, pains[i], {std::round(x), at.y}, {row.cell, ui.px(cell_height)}, line.hovered || by_keys);
        if (by_keys) overview.pain_stop = pains[i].note;
        if (line.pressed || line.clicked) return go_to_note(state, pains[i].note);
        if (by_keys && !std::exchange(answered, true)) answer_cell_keys(state, pains, i);
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, ui.px(cell_height)});
}

}  // namespace

void draw_pain_row(const View& view, ReviewState& state, const LaneMarks& lanes, float width)
{
    const ui::Ui& ui = view.ui;
    if (!lanes.pains) {
        state.overview.pain.reset();
        const std::string why = why_untold(view, lanes);
        if (why.empty()) return;
        gap(view, 14);
        ui::text_block(ui, {.size = 13, .colour = ui.palette().soft}, why, width);
        return;
    }
    if (lanes.pains->empty()) return state.overview.pain.reset();
    gap(view, 14);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string sentence = write_counts(view, *lanes.pains);
    const ui::TextStyle style{ui::Face::SemiBold, 14};
    draw_in_line_fitted(ui, at, ui.px(20), style, sentence, width);
    draw_meanings(view, *lanes.pains, {at.x + width, at.y}, width - text_width(ui, style, sentence) - ui.px(24));
    ImGui::Dummy({width, ui.px(26)});
    draw_cells(view, state, *lanes.pains, width);
}

}  // namespace sourdine::app
