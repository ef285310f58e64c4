// What was read, who would come, and the last word: add them, or not.
#include "app/screens/live/line_text.h"
#include "app/screens/people/parts.h"
#include "app/ui/list_keys.h"
#include "core/desk/tell_people.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// The Enter that chose the file, still held or struck twice, is no word on the people it has not seen.
constexpr double look_first = 0.5;  // seconds
constexpr float narrow = 820;       // points: below it everything stands in one column
constexpr float list_least = 220;   // points, of the list in it
constexpr float body_least = 240;   // points: where less is left for the people, all but the buttons scrolls together
constexpr float number_width = 90, button_height = 42, button_gap = 12;

bool is_number(const std::string& typed, std::size_t count)
{
    const std::size_t from = typed.find_first_not_of(' '), to = typed.find_last_not_of(' ');
    return from != typed.npos && typed.substr(from, to - from + 1) == std::to_string(count);
}

void ask_to_add(const View& view, PeopleState& state, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    if (view.seconds - state.since < look_first) return;
    if (people.asks_number && !people.plan.refused() && !is_number(state.number, people.coming)) {
        state.number_wrong = !state.number.empty();
        state.focus_number = true;
        return;
    }
    out.send(AddPeople{});
}

// Made by the same code that adds them.
void draw_read_back(const View& view, float width)
{
    const PeoplePlan& plan = view.preparing->plan;
    ui::Ui& ui = view.ui;
    if (plan.source != PeopleSource::Table) return;
    ui::section_heading(ui, view.phrases.say("people.sheet.read_back"));
    if (plan.guests.empty()) ui::text_block(ui, {ui::Face::Regular, 14}, view.phrases.say("people.sheet.no_list"), width);
    for (const std::string& sentence : read_back(view.phrases, plan)) {
        ui::text_block(ui, {ui::Face::Regular, 14}, sentence, width);
        leave_space(view, 3);
    }
    leave_space(view, 16);
}

void draw_who(const View& view, PeopleState& state, float width, float height, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    const std::string heading = people.left_out == 0 ? view.phrases.say("people.sheet.who") : view.phrases.say("people.sheet.who_left_out", {{"count", std::to_string(people.left_out)}});
    ui::section_heading(view.ui, heading);
    if (people.plan.guests.empty()) {
        if (people.plan.source == PeopleSource::Invitation) ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say("people.sheet.nobody_invited"), width);
        return;
    }
    const float choices = measure_guest_choices(view, width);
    const float heading_height = view.ui.px(28);
    draw_guests(view, state, width, std::max(view.ui.px(100), height - choices - heading_height), out);
    draw_guest_choices(view, state, width, out);
}

void draw_side(const View& view, PeopleState& state, float width, Outbox& out)
{
    draw_people_target(view, width, out);
    draw_people_doubts(view, width, out);
    draw_meeting(view, width, out);
    draw_columns(view, state, width, out);
}

void draw_one_below_another(const View& view, PeopleState& state, float width, float list, Outbox& out)
{
    draw_side(view, state, width, out);
    draw_read_back(view, width);
    draw_who(view, state, width, list + measure_guest_choices(view, width), out);
}

void draw_both(const View& view, PeopleState& state, float width, float height, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float bar = ui.px(16);  // room for a scrollbar and for rings
    if (width < ui.px(narrow)) {
        ImGui::BeginChild("###people-all", {width, height}, ImGuiChildFlags_NavFlattened);
        draw_one_below_another(view, state, width - bar, ui.px(list_least), out);
        ImGui::EndChild();
        return;
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right = std::round(std::clamp(width * 0.38f, ui.px(320), ui.px(420))), gap = ui.px(28), left = width - right - gap;
    ImGui::BeginChild("###people-who", {left + bar, height}, ImGuiChildFlags_NavFlattened);
    const float top = ImGui::GetCursorPosY();
    draw_read_back(view, left);
    draw_who(view, state, left, height - (ImGui::GetCursorPosY() - top), out);
    ImGui::EndChild();
    ImGui::SetCursorScreenPos({at.x + width - right - ui.px(4), at.y});
    ImGui::BeginChild("###people-side", {right + ui.px(4) + bar, height}, ImGuiChildFlags_NavFlattened);
    ImGui::SetCursorPosX(ui.px(4));
    ImGui::BeginGroup();
    draw_side(view, state, right, out);
    ImGui::EndGroup();
    ImGui::EndChild();
}

std::string refusal_of(const View& view, const PeopleState& state)
{
    const PeopleView& people = *view.preparing;
    if (!people.refusal.empty()) return people.refusal;
    return state.number_wrong ? view.phrases.say("people.wrong_number", {{"count", std::to_string(people.coming)}}) : std::string{};
}

std::string say_number(const View& view) { return view.phrases.say("people.type_number", {{"count", std::to_string(view.preparing->coming)}}); }

// Why nobody is added yet, and how many they are: what stands above the buttons.
float measure_last_words(const View& view, const PeopleState& state, float width)
{
    const ui::Ui& ui = view.ui;
    const std::string refusal = refusal_of(view, state);
    const float sentence = refusal.empty() ? 0 : ui::measure_block_height(ui, {ui::Face::Regular, 13.5f}, refusal, width) + ui.px(10);
    if (!view.preparing->asks_number) return sentence;
    const float words = ui::measure_block_height(ui, {ui::Face::Medium, 14}, say_number(view), width - ui.px(number_width + button_gap));
    return sentence + std::max(ui.px(36), words) + ui.px(10);
}

// Many rows: whoever adds them has seen how many they are.
void draw_number(const View& view, PeopleState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::FieldStyle style;
    style.text.size = 14;
    style.width = ui.px(number_width);
    style.focus = std::exchange(state.focus_number, false);
    const ui::FieldResult field = ui::text_field(ui, "###people-number", state.number, style);
    if (field.changed) state.number_wrong = false;
    ImGui::SameLine(0, ui.px(button_gap));
    ui::text_block(ui, {ui::Face::Medium, 14}, say_number(view), width - ui.px(number_width + button_gap));
    leave_space(view, 10);
    if (field.submitted) ask_to_add(view, state, out);
}

void draw_last_words(const View& view, PeopleState& state, float width, Outbox& out)
{
    if (const std::string refusal = refusal_of(view, state); !refusal.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().pain}, refusal, width);
        leave_space(view, 10);
    }
    if (view.preparing->asks_number) draw_number(view, state, width, out);
}

std::string name_of_button(const View& view)
{
    const PeopleView& people = *view.preparing;
    if (people.into_open && people.coming == 0) return view.phrases.say("people.sheet.complete");
    return view.phrases.say(people.into_open ? "people.sheet.add" : "people.sheet.make", {{"count", std::to_string(people.coming)}});
}

struct Buttons {
    std::string add, leave;
    bool beside = true;  // else one below the other
    float height = 0;
};

Buttons measure_buttons(const View& view, float width)
{
    const ui::Ui& ui = view.ui;
    Buttons buttons{name_of_button(view), view.phrases.say("import.sheet.cancel")};
    const ui::TextStyle style{ui::Face::SemiBold, 15};
    const float both = text_width(ui, style, buttons.add) + ui::keycap_width(ui, "⏎") + text_width(ui, style, buttons.leave) + ui.px(90);
    buttons.beside = both <= width;
    buttons.height = ui.px(buttons.beside ? button_height : 2 * button_height + 8);
    return buttons;
}

// What the button waits for, also where the doubts are scrolled away.
void draw_checked_beside(const View& view, float room, Outbox& out)
{
    const std::string& label = view.phrases.say("people.sheet.checked");
    if (room < ui::keycap_width(view.ui, "V") + ui::pill_width(view.ui, label) + view.ui.px(30)) return;
    ImGui::SameLine(0, view.ui.px(18));
    if (choice_pill(view, 0, true, "V", label + "###accept-doubts-here", view.ui.palette().amber, false)) out.send(ChangePeople{AcceptDoubts{true}});
}

void draw_buttons(const View& view, PeopleState& state, const Buttons& buttons, bool enter, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool pressed = ui::primary_button(ui, (buttons.add + "###add-people").c_str(), "⏎");
    if (pressed || enter) ask_to_add(view, state, out);
    if (buttons.beside) ImGui::SameLine(0, ui.px(button_gap));
    else leave_space(view, 8);
    if (ui::quiet_button(ui, (buttons.leave + "###leave-people").c_str())) out.send(LeavePeople{});
    const float room = ImGui::GetContentRegionAvail().x - (ImGui::GetItemRectMax().x - ImGui::GetCursorScreenPos().x);
    const PeopleView& people = *view.preparing;
    if (people.grave && !people.plan.doubts_accepted) return draw_checked_beside(view, room, out);
    const ui::TextStyle style{ui::Face::Regular, 13, ui.palette().soft};
    const std::string& why = view.phrases.say("import.sheet.one_undo");
    if (room < ui::measure_text(ui, style, why).x + ui.px(30)) return;
    ImGui::SameLine(0, ui.px(18));
    ui::text_block(ui, style, why);
}

// In a small window all but the buttons scrolls; whatever the sheet wants to be read or typed next comes into view.
void draw_all_scrolled(const View& view, PeopleState& state, float width, float height, Outbox& out)
{
    const float inner = width - view.ui.px(16);
    const std::string refusal = refusal_of(view, state);
    const bool last = state.focus_number || refusal != std::exchange(state.refusal_shown, refusal);
    ImGui::BeginChild("###people-scrolled", {width, height}, ImGuiChildFlags_NavFlattened);
    draw_title(view, tell_source(view.phrases, view.preparing->plan), inner);
    leave_space(view, 12);
    draw_one_below_another(view, state, inner, std::clamp(height * 0.8f, view.ui.px(96), view.ui.px(list_least)), out);
    leave_space(view, 12);
    draw_last_words(view, state, inner, out);
    if (last) ImGui::SetScrollHereY(1);
    ImGui::EndChild();
}

// Ctrl+Enter means the sheet wherever the keyboard stands.
bool is_enter_pressed()
{
    if (ImGui::GetIO().KeyCtrl) return ui::is_ctrl_enter_pressed();
    const bool pressed = ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
    return pressed && keys_are_free();
}

}  // namespace

void draw_people_page(const View& view, PeopleState& state, Outbox& out)
{
    const bool typing = ImGui::GetCurrentContext()->ActiveId != 0;
    const bool enter = is_enter_pressed();
    if (!typing && ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !std::exchange(state.column, std::nullopt)) out.send(LeavePeople{});
    if (!typing) answer_people_keys(view, state, out);
    const ui::Ui& ui = view.ui;
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const std::string title = tell_source(view.phrases, view.preparing->plan);
    const Buttons buttons = measure_buttons(view, room.x);
    const float footer = ui.px(16) + measure_last_words(view, state, room.x) + buttons.height;
    if (room.y - footer - measure_title(view, title, room.x) - ui.px(16) < ui.px(body_least)) {
        draw_all_scrolled(view, state, room.x, room.y - buttons.height - ui.px(12), out);
        leave_space(view, 12);
    } else {
        draw_title(view, title);
        leave_space(view, 16);
        draw_both(view, state, room.x, ImGui::GetContentRegionAvail().y - footer, out);
        leave_space(view, 16);
        draw_last_words(view, state, room.x, out);
    }
    draw_buttons(view, state, buttons, enter, out);
}

}  // namespace sourdine::app
