// The keyboard, while no field is typed into: arrows stand on a guest, letters say who they are, digits set the rest.
#include "app/screens/people/parts.h"

#include <imgui_internal.h>

#include <algorithm>

namespace sourdine::app {

namespace {

// ImGui would take arrows for its own walk from control to control.
bool take_key(ImGuiKey key)
{
    const ImGuiID owner = ImGui::GetID("###people-arrows");
    ImGui::SetKeyOwner(key, owner);
    return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner);
}

void move(PeopleState& state, std::size_t count, std::ptrdiff_t by)
{
    state.at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(state.at) + by, 0, static_cast<std::ptrdiff_t>(count) - 1));
    state.reveal = true;
    ImGui::SetNavCursorVisible(false);
}

void walk_guests(const View& view, PeopleState& state)
{
    const std::size_t count = view.preparing->plan.guests.size();
    std::ptrdiff_t by = 0;
    const auto all = static_cast<std::ptrdiff_t>(count);
    for (const auto& [key, step] : {std::pair<ImGuiKey, std::ptrdiff_t>{ImGuiKey_UpArrow, -1}, {ImGuiKey_DownArrow, +1}, {ImGuiKey_PageUp, -8}, {ImGuiKey_PageDown, +8}, {ImGuiKey_Home, -all}, {ImGuiKey_End, all}})
        if (take_key(key)) by = step;
    if (by != 0 && count > 0) move(state, count, by);
}

void walk_meetings(const View& view, Outbox& out)
{
    const PeoplePlan& plan = view.preparing->plan;
    const bool before = take_key(ImGuiKey_LeftArrow), after = take_key(ImGuiKey_RightArrow);
    if (before && plan.meeting > 0) out.send(ChangePeople{MeanMeeting{plan.meeting - 1}});
    if (after && plan.meeting + 1 < plan.meetings.size()) out.send(ChangePeople{MeanMeeting{plan.meeting + 1}});
}

void answer_digit(const View& view, PeopleState& state, std::size_t digit, Outbox& out)
{
    const PeoplePlan& plan = view.preparing->plan;
    if (state.column) {
        if (digit > offered_uses().size()) return;
        out.send(ChangePeople{UseColumn{*state.column, offered_uses()[digit - 1]}});
        return state.column.reset();
    }
    if (!plan.meetings.empty()) {
        const Invitation& meeting = plan.meetings[plan.meeting];
        return out.send(ChangePeople{ToggleTaken{digit == 1 && !meeting.title.empty(), digit == 2 && meeting.start, digit == 3 && meeting.minutes > 0}});
    }
    if (digit <= plan.columns.size()) state.column = digit - 1;
}

void answer_letter_of_guest(const View& view, PeopleState& state, char32_t letter, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    if (people.plan.guests.empty()) return;
    state.at = std::min(state.at, people.plan.guests.size() - 1);
    const PlanGuest& guest = people.plan.guests[state.at];
    if (letter == U' ') out.send(ChangePeople{TakeGuest{state.at, !guest.included}});
    if (letter == U'm') out.send(ChangePeople{GuestIsMe{state.at, !guest.me}});
    if (letter == U'c') out.send(ChangePeople{PlaceGuest{state.at, guest.side == Side::Us ? Side::Client : Side::Us}});
    if (letter == U'a') out.send(ChangePeople{TakeAllGuests{people.left_out > 0}});
    if (letter == U'n' && !guest.at_table) state.focus_name = true;
}

void answer_letter(const View& view, PeopleState& state, char32_t letter, bool free, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    if (const auto digit = find_digit(letter)) return answer_digit(view, state, static_cast<std::size_t>(*digit), out);
    if (letter >= U'A' && letter <= U'Z') letter += U'a' - U'A';
    if (letter == U't' && people.may_add_to_open) return out.send(ChangePeople{AimPeople{!people.into_open}});
    if (letter == U'v' && people.grave) return out.send(ChangePeople{AcceptDoubts{!people.plan.doubts_accepted}});
    if (letter != U' ' || free) answer_letter_of_guest(view, state, letter, out);  // a blank presses the control it stands on
}

}  // namespace

void answer_people_keys(const View& view, PeopleState& state, Outbox& out)
{
    walk_guests(view, state);
    walk_meetings(view, out);
    const bool free = keys_are_free();
    // What follows an N is the name already.
    ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    while (!typed.empty() && !state.focus_name) {
        const auto letter = static_cast<char32_t>(typed.front());
        typed.erase(typed.begin());
        answer_letter(view, state, letter, free, out);
    }
}

}  // namespace sourdine::app
