#include "app/screens/people/people_sheet.h"

#include "app/screens/people/parts.h"
#include "app/screens/window/parts.h"

#include <imgui_internal.h>

namespace sourdine::app {

namespace {

void draw_wait(const View& view, Outbox& out)
{
    ui::Ui& ui = view.ui;
    draw_title(view, view.phrases.say("import.sheet.reading"));
    leave_space(view, 6);
    ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, view.phrases.say("import.sheet.wait"));
    leave_space(view, 18);
    const bool pressed = ui::quiet_button(ui, (view.phrases.say("import.sheet.stop") + "###stop-people").c_str());
    if (pressed || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) out.send(LeavePeople{});
}

void draw_refused(const View& view, Outbox& out)
{
    ui::Ui& ui = view.ui;
    draw_title(view, view.phrases.say("people.sheet.refused"));
    leave_space(view, 8);
    ui::text_block(ui, {ui::Face::Regular, 14.5f}, view.preparing->refusal);
    leave_space(view, 20);
    const bool pressed = ui::primary_button(ui, (view.phrases.say("people.sheet.close") + "###leave-people").c_str(), "⏎");
    const bool key = ImGui::IsKeyPressed(ImGuiKey_Escape, false) || ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    if (pressed || key) out.send(LeavePeople{});
}

}  // namespace

void draw_people_sheet(const View& view, PeopleState& state, Outbox& out)
{
    const ImGuiID veil = draw_veil(view);
    switch (view.preparing->step) {
    case PeopleView::Step::Reading:
        begin_sheet(view, "###people-reading", 520, 200, SheetPlace::Middle);
        draw_wait(view, out);
        break;
    case PeopleView::Step::Refused:
        begin_sheet(view, "###people-refused", 560, 230, SheetPlace::Middle);
        draw_refused(view, out);
        break;
    case PeopleView::Step::Planned:
        if (!std::exchange(state.begun, true)) state.since = view.seconds;
        begin_sheet(view, "###people-planned", 1160, 860, SheetPlace::Middle);
        draw_people_page(view, state, out);
        break;
    }
    stay_in_front(veil);
    end_sheet();
}

}  // namespace sourdine::app
