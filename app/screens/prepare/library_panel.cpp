#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle client_style{ui::Face::SemiBold, 14}, title_style{ui::Face::Regular, 14};

std::string write_row_below(const View& view, const InterviewSummary& row)
{
    const Language language = view.phrases.language();
    const Date today = date_of(view.today);
    const std::string day = row.scheduled ? write_near_day(language, date_of(*row.scheduled), today) : view.phrases.say("prepare.no_date");
    if (row.stage == Stage::Live) return view.phrases.say("prepare.row_live");
    const auto share = view.my_shares ? view.my_shares->find(row.id) : std::map<InterviewId, double>::const_iterator{};
    if (view.my_shares && share != view.my_shares->end())
        return view.phrases.say("prepare.row_ended", {{"day", day}, {"share", write_percent(language, share->second)}});
    const std::string when = row.scheduled ? day + ' ' + write_clock_of_day(language, *row.scheduled) : day;
    return view.phrases.say("prepare.row_planned", {{"when", when}, {"minutes", std::to_string(row.planned_minutes)}});
}

void draw_row(const View& view, const InterviewSummary& row, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(54))};
    const std::string& title = row.title.empty() ? view.phrases.say("prepare.untitled") : row.title;
    const bool pressed = ImGui::InvisibleButton((title + "###interview" + std::to_string(row.id.value)).c_str(), size, ImGuiButtonFlags_EnableNav);
    const bool on = view.interview && view.interview->head().id == row.id;
    const ImVec2 far{at.x + size.x, at.y + size.y};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (on) {
        draw.AddRectFilled(at, far, ui.palette().white, ui.px(9));
        draw.AddRect(at, far, ui.palette().line, ui.px(9));
    } else if (ImGui::IsItemHovered()) {
        draw.AddRectFilled(at, far, ui.palette().selected, ui.px(9));
    }
    const float x = at.x + ui.px(10), inner = size.x - ui.px(20);
    draw_in_line_fitted(ui, {x, at.y + ui.px(7)}, ui.px(21), title_style, title, inner);
    draw_in_line_fitted(ui, {x, at.y + ui.px(28)}, ui.px(19), {.size = 12.5f, .colour = ui.palette().soft}, write_row_below(view, row), inner);
    if (pressed && !on) out.send(OpenInterview{row.id, {}});
}

void draw_interviews(const View& view, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    for (std::size_t i = 0; i < view.interviews.size();) {
        const std::string& client = view.interviews[i].client;
        std::size_t end = i;
        while (end < view.interviews.size() && view.interviews[end].client == client) ++end;
        ImGui::Dummy({0, ui.px(i == 0 ? 10.0f : 14.0f)});
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ui::TextStyle count{.size = 14, .colour = ui.palette().faint};
        draw_in_line_fitted(ui, at, ui.px(21), client_style, client.empty() ? view.phrases.say("prepare.no_client") : client, width - ui.px(30));
        draw_in_line_right(ui, {at.x + width, at.y}, ui.px(21), count, std::to_string(end - i));
        ImGui::Dummy({width, ui.px(24)});
        for (; i < end; ++i) draw_row(view, view.interviews[i], width, out);
    }
}

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
        draw_interviews(view, width, out);
    }
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::EndChild();
}

}  // namespace sourdine::app
