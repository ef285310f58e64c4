// The rows of the list of interviews, by client.
#include "app/screens/prepare/library_list.h"

#include "app/screens/live/line_text.h"
#include "app/ui/list_keys.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle title_style{ui::Face::Regular, 14}, way_style{.size = 12.5f};

// Where there is no room for the words, a share stands behind its day alone.
std::string write_row_below(const View& view, const InterviewSummary& row, float width)
{
    const Language language = view.phrases.language();
    const Date today = date_of(view.today);
    const std::string day = row.scheduled ? write_near_day(language, date_of(*row.scheduled), today) : view.phrases.say("prepare.no_date");
    if (row.stage == Stage::Live) return view.phrases.say("prepare.row_live");
    const auto share = view.my_shares ? view.my_shares->find(row.id) : std::map<InterviewId, double>::const_iterator{};
    if (view.my_shares && share != view.my_shares->end()) {
        const std::string percent = write_percent(language, share->second), whole = view.phrases.say("prepare.row_ended", {{"day", day}, {"share", percent}});
        return text_width(view.ui, way_style, whole) <= width ? whole : day + " · " + percent;
    }
    const std::string when = row.scheduled ? day + ' ' + write_clock_of_day(language, *row.scheduled) : day;
    return view.phrases.say("prepare.row_planned", {{"when", when}, {"minutes", std::to_string(row.planned_minutes)}});
}

struct ListedRow {
    const InterviewSummary* row = nullptr;
    const InterviewSummary* before = nullptr;
    const InterviewSummary* after = nullptr;
};

// The key of a row goes on to its neighbour, since the row itself leaves the list.
void hand_on(LibraryState& state, const ListedRow& listed)
{
    const InterviewSummary* next = listed.after ? listed.after : listed.before;
    state.focus = next ? std::optional{next->id} : std::nullopt;
}

void draw_row(const View& view, LibraryState& state, const ListedRow& listed, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const InterviewSummary& row = *listed.row;
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(54))}, far{at.x + size.x, at.y + size.y};
    const std::string& title = row.title.empty() ? view.phrases.say("prepare.untitled") : row.title;
    const bool on = view.interview && view.interview->head().id == row.id, take = state.focus == row.id;
    const bool may = !view.read_only && row.stage != Stage::Live;
    if (may) ImGui::SetNextItemAllowOverlap();
    const ui::ListLine line = ui::list_line((title + "###interview" + std::to_string(row.id.value)).c_str(), size, true, take);
    if (take) state.focus.reset();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (on) {
        draw.AddRectFilled(at, far, ui.palette().white, ui.px(9));
        draw.AddRect(at, far, ui.palette().line, ui.px(9));
    } else if (line.hovered) {
        draw.AddRectFilled(at, far, ui.palette().selected, ui.px(9));
    }
    const bool by_keys = line.has_keyboard && ImGui::GetIO().NavVisible;
    const bool answers = by_keys && may && !take;  // the key that handed the keyboard on means the row before
    const bool under_mouse = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) && ImGui::IsMouseHoveringRect(at, far);  // also on what is drawn over the row
    const bool offers = may && (by_keys || (on && under_mouse));
    const float x = at.x + ui.px(10), inner = size.x - ui.px(20);
    std::optional<std::size_t> way;
    if (ImGui::IsRectVisible(at, far)) {
        draw_in_line_fitted(ui, {x, at.y + ui.px(7)}, ui.px(21), title_style, title, inner);
        const std::array ways{RowWay{"A", view.phrases.say(row.archived ? "care.way_unarchive" : "care.way_archive"), "archive"},
                              RowWay{view.phrases.say("care.key_delete"), view.phrases.say("care.way_bin"), "bin"}};
        if (offers) way = draw_row_ways(view, ways, {x, at.y + ui.px(28)}, inner, true);
        else draw_in_line_fitted(ui, {x, at.y + ui.px(28)}, ui.px(19), {.size = way_style.size, .colour = ui.palette().soft}, write_row_below(view, row, inner), inner);
    }
    if (answers && ui::read_list_letter() == U'a') way = 0;
    if (answers && ImGui::IsKeyPressed(ImGuiKey_Delete, false)) way = 1;
    ImGui::SetCursorScreenPos({at.x, far.y});
    if (way) {
        if (by_keys) hand_on(state, listed);
        if (*way == 0) out.send(CareFor{ArchiveInterviews{{row.id}, !row.archived}});
        else out.send(CareFor{BinInterviews{{row.id}}});
    } else if ((line.pressed || line.clicked) && !on) {
        out.send(OpenInterview{row.id, {}});
    }
}

}  // namespace

std::vector<InterviewId> ids_of(std::span<const InterviewSummary> rows)
{
    std::vector<InterviewId> ids;
    for (const InterviewSummary& row : rows) ids.push_back(row.id);
    return ids;
}

std::optional<std::size_t> draw_row_ways(const View& view, std::span<const RowWay> ways, ImVec2 at, float width, bool pressable)
{
    const ui::Ui& ui = view.ui;
    const float height = ui.px(19), right = at.x + width;
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const float cap = ui::keycap_width(ui, ways[i].cap) + ui.px(5), whole = cap + text_width(ui, way_style, ways[i].label);
        const bool told = i == 0 || at.x + whole <= right;  // else its key alone
        const float wide = told ? whole : cap;
        bool hovered = false;
        if (pressable) {
            ImGui::SetCursorScreenPos(at);
            if (ImGui::InvisibleButton((ways[i].label + "###way-" + ways[i].id).c_str(), {wide, height})) pressed = i;
            hovered = ImGui::IsItemHovered();
            if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
            if (hovered && !told) ui::tooltip(view.ui, ways[i].label);
        }
        ui::keycap(ui, {at.x, at.y + std::floor((height - ui.px(18)) / 2)}, ways[i].cap);
        if (told) draw_in_line_fitted(ui, {at.x + cap, at.y}, height, {.size = way_style.size, .colour = hovered ? ui.palette().ink : ui.palette().soft}, ways[i].label, right - at.x - cap);
        at.x += wide + ui.px(12);
    }
    return pressed;
}

void draw_interviews(const View& view, LibraryState& state, bool archived, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const InterviewSummary* before = nullptr;
    bool first = true;
    const auto is_listed = [archived](const InterviewSummary& row) { return row.archived == archived; };
    for (std::size_t i = 0; i < view.interviews.size();) {
        std::size_t end = i;
        while (end < view.interviews.size() && view.interviews[end].client == view.interviews[i].client) ++end;
        const std::span<const InterviewSummary> of_client = view.interviews.subspan(i, end - i);
        i = end;
        const auto count = std::count_if(of_client.begin(), of_client.end(), is_listed);
        if (count == 0) continue;
        ImGui::Dummy({0, ui.px(first ? 10.0f : 14.0f)});
        first = false;
        draw_client_heading(view, state, of_client, archived, static_cast<int>(count), width, out);
        for (const InterviewSummary& row : of_client) {
            if (!is_listed(row)) continue;
            const auto after = std::find_if(&row + 1, view.interviews.data() + view.interviews.size(), is_listed);
            draw_row(view, state, {&row, before, after == view.interviews.data() + view.interviews.size() ? nullptr : after}, width, out);
            before = &row;
        }
    }
}

}  // namespace sourdine::app
