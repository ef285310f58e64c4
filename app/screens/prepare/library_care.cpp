// What can be done with all of a client's interviews, and where interviews lie that were put away.
#include "app/screens/prepare/library_list.h"

#include "app/screens/live/line_text.h"
#include "app/ui/list_keys.h"
#include "core/desk/tell_contents.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle client_style{ui::Face::SemiBold, 14}, small_style{.size = 12.5f};
using Asked = LibraryState::Asked;

// A quiet line that is pressed; true: it was. `sign` stands at the right.
bool draw_fold_line(const View& view, const std::string& label, const char* id, const ui::TextStyle& style, std::string_view sign, float width)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(24))};
    const ui::ListLine line = ui::list_line((label + "###" + id).c_str(), size, true, false);
    ui::TextStyle shown = style;
    if (line.hovered) {
        shown.colour = ui.palette().ink;
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    draw_in_line_fitted(ui, at, ui.px(21), shown, label, width - ui.px(30));
    draw_in_line_right(ui, {at.x + width, at.y}, ui.px(21), {.size = 14, .colour = ui.palette().faint}, sign);
    return line.pressed || line.clicked;
}

// Asked for once, it is told what goes; the same press again does it. Elsewhere with the keyboard, nothing was asked.
bool draw_second_press(const View& view, LibraryState& state, Asked what, const std::vector<InterviewId>& counted, const std::string& label, const std::string& again,
                       const char* id, const char* sentence, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool asked = state.asked == what, told = asked && view.care->contents && view.care->counted == counted;
    const bool pressed = ui::text_button(ui, ((told ? again : label) + "###" + id).c_str(), told ? ui.palette().pain : ui.palette().soft);
    const bool left = !pressed && asked && !ImGui::IsItemFocused() && !ImGui::IsItemHovered();
    if (pressed && !told) {
        state.asked = what;
        out.send(CareFor{CountContents{counted}});
    }
    if (left) state.asked = Asked::Nothing;
    if (told) {
        ImGui::Dummy({0, ui.px(4)});
        ui::text_block(ui, {.size = small_style.size, .colour = ui.palette().ink}, view.phrases.say(sentence, {{"what", tell_contents(view.phrases, *view.care->contents)}}), width);
        if (ImGui::GetItemRectMax().y > ImGui::GetWindowPos().y + ImGui::GetWindowHeight()) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);  // to be read before it is done
    }
    if (!pressed || !told) return false;
    state.asked = Asked::Nothing;
    return true;
}

void draw_client_ways(const View& view, LibraryState& state, std::span<const InterviewSummary> of_client, bool archived, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const std::string& client = of_client.front().client;
    const auto button = [&](const char* key, const char* id) {
        const bool pressed = ui::text_button(ui, (view.phrases.say(key) + "###" + id).c_str(), ui.palette().soft);
        ImGui::Dummy({0, ui.px(3)});
        return pressed;
    };
    ImGui::Indent(ui.px(10));
    ImGui::Dummy({0, ui.px(2)});
    if (button("care.export_client", "export-client")) out.send(CareFor{ExportClient{client, false}});
    if (button("care.export_veiled", "export-veiled")) out.send(CareFor{ExportClient{client, true}});
    if (!view.read_only) {
        if (button(archived ? "care.unarchive_client" : "care.archive_client", "archive-client")) {
            std::vector<InterviewId> ids;
            for (const InterviewSummary& row : of_client)
                if (row.archived == archived) ids.push_back(row.id);
            out.send(CareFor{ArchiveInterviews{std::move(ids), !archived}});
            state.client.reset();
        } else if (draw_second_press(view, state, Asked::DeleteClient, ids_of(of_client), view.phrases.say("care.delete_client"), view.phrases.say("care.delete_client_again"),
                                     "delete-client", "care.delete_client_told", width - ui.px(10), out)) {
            out.send(CareFor{BinInterviews{ids_of(of_client)}});
            state.client.reset();
        }
    }
    ImGui::Unindent(ui.px(10));
    ImGui::Dummy({0, ui.px(8)});
}

std::string write_binned_below(const View& view, const InterviewSummary& row)
{
    const std::string& client = row.client.empty() ? view.phrases.say("prepare.no_client") : row.client;
    if (!row.scheduled) return client;
    return client + " · " + write_near_day(view.phrases.language(), date_of(*row.scheduled), date_of(view.today));
}

void draw_binned_row(const View& view, LibraryState& state, std::size_t number, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const InterviewSummary& row = view.care->bin[number];
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(50))}, far{at.x + size.x, at.y + size.y};
    const std::string& title = row.title.empty() ? view.phrases.say("prepare.untitled") : row.title;
    const bool take = state.focus == row.id;
    const ui::ListLine line = ui::list_line((title + "###binned" + std::to_string(row.id.value)).c_str(), size, true, take);
    if (take) state.focus.reset();
    if (!ImGui::IsRectVisible(at, far)) return;
    if (line.hovered) ImGui::GetWindowDrawList()->AddRectFilled(at, far, ui.palette().selected, ui.px(9));
    const float x = at.x + ui.px(10), inner = size.x - ui.px(20);
    draw_in_line_fitted(ui, {x, at.y + ui.px(5)}, ui.px(21), {ui::Face::Regular, 14, ui.palette().soft}, title, inner);
    const std::array ways{RowWay{"↵", view.phrases.say("care.way_bring_back"), "bring-back"}};
    const bool offers = !view.read_only && (line.hovered || (line.has_keyboard && ImGui::GetIO().NavVisible));
    if (offers) draw_row_ways(view, ways, {x, at.y + ui.px(26)}, inner, false);
    else draw_in_line_fitted(ui, {x, at.y + ui.px(26)}, ui.px(19), {.size = small_style.size, .colour = ui.palette().faint}, write_binned_below(view, row), inner);
    if (view.read_only || !(line.pressed || line.clicked)) return;
    const std::span<const InterviewSummary> bin = view.care->bin;
    if (line.pressed && bin.size() > 1) state.focus = bin[number + 1 < bin.size() ? number + 1 : number - 1].id;
    out.send(CareFor{BringBack{{row.id}}});
}

void draw_bin(const View& view, LibraryState& state, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    if (view.care->emptying) {
        ImGui::Dummy({0, ui.px(2)});
        ImGui::Indent(ui.px(10));
        ui::text_block(ui, {.size = small_style.size, .colour = ui.palette().soft}, view.phrases.say("care.emptying"), width - ui.px(10));
        ImGui::Unindent(ui.px(10));
        ImGui::Dummy({0, ui.px(6)});
        return;
    }
    if (!view.read_only) {
        ImGui::Indent(ui.px(10));
        ImGui::Dummy({0, ui.px(2)});
        if (draw_second_press(view, state, Asked::EmptyBin, {}, view.phrases.say("care.empty_bin"), view.phrases.say("care.empty_bin_again"), "empty-bin", "care.empty_bin_told",
                              width - ui.px(10), out))
            out.send(CareFor{EmptyBin{}});
        ImGui::Unindent(ui.px(10));
        ImGui::Dummy({0, ui.px(6)});
    }
    for (std::size_t i = 0; i < view.care->bin.size(); ++i) draw_binned_row(view, state, i, width, out);
}

// Whether they still count elsewhere.
void draw_left_out(const View& view, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    if (view.read_only) return;
    ImGui::Dummy({0, ui.px(4)});
    ImGui::Indent(ui.px(10));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    bool pressed = ui::check_box(ui, "###leave-out-archived", view.settings.leave_out_archived);
    const float box = ImGui::GetItemRectMax().x - at.x + ui.px(8);
    ImGui::SameLine(0, ui.px(8));
    ui::text_block(ui, {.size = small_style.size, .colour = ui.palette().soft}, view.phrases.say("care.leave_out"), width - ui.px(10) - box);
    pressed = pressed || ImGui::IsItemClicked();
    ImGui::Unindent(ui.px(10));
    if (!pressed) return;
    Settings settings = view.settings;
    settings.leave_out_archived = !settings.leave_out_archived;
    out.send(ChangeSettings{settings});
}

}  // namespace

void draw_client_heading(const View& view, LibraryState& state, std::span<const InterviewSummary> of_client, bool archived, int count, float width, Outbox& out)
{
    const std::string& client = of_client.front().client;
    const std::string& name = client.empty() ? view.phrases.say("prepare.no_client") : client;
    const bool open = state.client == client && state.client_archived == archived;
    const std::string id = std::string(archived ? "archived-client-" : "client-") + client;
    if (draw_fold_line(view, name, id.c_str(), client_style, std::to_string(count), width)) {
        state.client = open ? std::nullopt : std::optional{client};
        state.client_archived = archived;
        state.asked = Asked::Nothing;
    }
    if (open) draw_client_ways(view, state, of_client, archived, width, out);
}

void draw_put_away(const View& view, LibraryState& state, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const auto archived = std::count_if(view.interviews.begin(), view.interviews.end(), [](const InterviewSummary& row) { return row.archived; });
    const std::size_t binned = view.care ? view.care->bin.size() : 0;
    if (archived == 0 && binned == 0) return;
    ImGui::Dummy({0, ui.px(22)});
    const ui::TextStyle quiet{.size = 13.5f, .colour = ui.palette().soft};
    if (archived > 0) {
        const std::string label = view.phrases.say("care.archived_line", {{"count", std::to_string(archived)}});
        if (draw_fold_line(view, label, "archived", quiet, state.archived_open ? "–" : "+", width)) state.archived_open = !state.archived_open;
        if (state.archived_open) {
            draw_left_out(view, width, out);
            draw_interviews(view, state, true, width, out);
            ImGui::Dummy({0, ui.px(10)});
        }
    }
    if (binned == 0) return;
    const std::string label = view.phrases.say("care.bin_line", {{"count", std::to_string(binned)}});
    if (draw_fold_line(view, label, "bin", quiet, state.bin_open ? "–" : "+", width)) state.bin_open = !state.bin_open;
    if (state.bin_open) draw_bin(view, state, width, out);
}

}  // namespace sourdine::app
