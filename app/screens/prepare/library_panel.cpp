#include "app/screens/live/line_text.h"
#include "app/screens/prepare/library_list.h"
#include "app/screens/prepare/parts.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

void ask(PrepareState& state, Outbox& out)
{
    if (state.search == state.asked) return;
    state.asked = state.search;
    state.chosen_hit = 0;
    out.send(SearchFor{state.search});
}

void draw_search_field(const View& view, PrepareState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ui::FieldStyle style;
    style.hint = view.phrases.say("prepare.search");
    style.width = width;
    style.focus = std::exchange(state.focus_search, false);
    const ui::FieldResult field = ui::text_field(ui, "###search", state.search, style);
    if (state.search.empty() && !field.focused) {
        const float cap = ui::keycap_width(ui, "Ctrl K");
        if (text_width(ui, style.text, style.hint) + cap + ui.px(30) < width)  // in a narrow column the words come first
            ui::keycap(ui, {at.x + width - cap - ui.px(12), at.y + std::floor((field.height - ui.px(18)) / 2)}, "Ctrl K");
    }
    ask(state, out);
    const int last = static_cast<int>(view.hits.size()) - 1;
    if (field.down) state.chosen_hit = std::min(state.chosen_hit + 1, std::max(last, 0));
    if (field.up) state.chosen_hit = std::max(state.chosen_hit - 1, 0);
    if (field.cancelled) state.search.clear();
    if (field.submitted && !state.search.empty() && state.chosen_hit <= last) {
        const SearchHit& hit = view.hits[static_cast<std::size_t>(state.chosen_hit)];
        out.send(open_hit(hit));
    }
}

// A new interview, or one from elsewhere; side by side where both have room.
void draw_ways_in(const View& view, PrepareState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const std::string fresh = "+ " + view.phrases.say("prepare.new"), elsewhere = view.phrases.say("import.sheet.begin");
    const ui::TextStyle link{ui::Face::SemiBold, 14};
    const float both = text_width(ui, link, fresh) + text_width(ui, link, elsewhere) + ui.px(16);
    const float left = ImGui::GetCursorPosX();
    if (ui::text_button(ui, (fresh + "###new").c_str())) make_interview(view, state, out);
    if (both <= width) {
        ImGui::SameLine(0, 0);
        ImGui::SetCursorPosX(left + width - text_width(ui, link, elsewhere));
    } else {
        ImGui::Dummy({0, ui.px(4)});
    }
    if (ui::text_button(ui, (elsewhere + "###import").c_str(), ui.palette().soft)) out.send(ChooseFiles{});
}

}  // namespace

void draw_library_panel(const View& view, PrepareState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel);
    draw.AddRectFilled({at.x + size.x - 1, at.y}, {at.x + size.x, at.y + size.y}, ui.palette().line);
    const float margin = ui.px(18), width = size.x - 2 * margin;
    ImGui::SetCursorScreenPos({at.x + margin, at.y + margin});
    draw_search_field(view, state, width, out);

    const float top = ImGui::GetCursorScreenPos().y + ui.px(14);
    ImGui::SetCursorScreenPos({at.x + margin - ui.px(2), top});
    ImGui::BeginChild("###library", {width + ui.px(16), at.y + size.y - top - ui.px(6)}, ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_NoBackground);
    ImGui::SetCursorPosX(ui.px(2));
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    if (!state.search.empty()) {
        draw_search_hits(view, state, out);
    } else {
        if (!view.read_only) draw_ways_in(view, state, width, out);
        draw_interviews(view, state.library, false, width, out);
        draw_put_away(view, state.library, width, out);
    }
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::EndChild();
}

}  // namespace sourdine::app
