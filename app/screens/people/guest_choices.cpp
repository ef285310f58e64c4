// Below the list: what the keys can say of the guest they stand on.
#include "app/screens/people/parts.h"
#include "core/model/names.h"

#include <imgui_internal.h>

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float name_width = 260;  // points

void draw_name(const View& view, PeopleState& state, const PlanGuest& guest, float width, Outbox& out)
{
    if (state.naming != state.at) {
        state.naming = state.at;
        state.name = guest.name;
    }
    ui::FieldStyle style;
    style.text.size = 14;
    style.hint = view.phrases.say("people.sheet.name");
    style.width = width;
    style.focus = std::exchange(state.focus_name, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###guest-name", state.name, style);
    if (field.changed) out.send(ChangePeople{NameGuest{state.at, state.name}});
    else if (!field.focused) state.name = guest.name;
    leave_field(view, field, state.since);
}

}  // namespace

float measure_guest_choices(const View& view, float width)
{
    return view.ui.px(width < view.ui.px(560) ? 122.0f : 92.0f);
}

void draw_guest_choices(const View& view, PeopleState& state, float width, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    const ui::Palette& colours = view.ui.palette();
    state.at = std::min(state.at, people.plan.guests.size() - 1);
    const PlanGuest& guest = people.plan.guests[state.at];
    const float right = ImGui::GetCursorScreenPos().x + width;
    leave_space(view, 10);
    ImGui::BeginGroup();
    const auto choice = [&](bool first, std::string_view cap, const std::string& label, ImU32 colour, bool on) { return choice_pill(view, right, first, cap, label, on ? colour : 0, on); };
    if (choice(true, view.phrases.say("window.cap.Space"), view.phrases.say("people.sheet.comes") + "###guest-comes", colours.ink, guest.included))
        out.send(ChangePeople{TakeGuest{state.at, !guest.included}});
    if (choice(false, "M", view.phrases.say("people.sheet.this_is_me") + "###guest-me", colours.me, guest.me)) out.send(ChangePeople{GuestIsMe{state.at, !guest.me}});
    const bool us = guest.side == Side::Us;
    if (!guest.me && choice(false, "C", view.phrases.say("side." + std::string(name_of(guest.side))) + "###guest-side", us ? colours.me : colours.them, true))
        out.send(ChangePeople{PlaceGuest{state.at, us ? Side::Client : Side::Us}});
    const bool all = people.left_out == 0;
    if (choice(false, "A", view.phrases.say(all ? "people.sheet.none" : "people.sheet.all") + "###guest-all", 0, false)) out.send(ChangePeople{TakeAllGuests{!all}});
    ImGui::EndGroup();
    leave_space(view, 8);
    if (guest.at_table) return;
    ui::keycap(view.ui, {ImGui::GetCursorScreenPos().x, ImGui::GetCursorScreenPos().y + view.ui.px(9)}, "N");
    const float cap = ui::keycap_width(view.ui, "N") + view.ui.px(6);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + cap);
    draw_name(view, state, guest, std::min(view.ui.px(name_width), width - cap - view.ui.px(4)), out);
}

}  // namespace sourdine::app
