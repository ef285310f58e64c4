// Who does what next, and am I keeping everything to myself?
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/parts.h"
#include "core/locale/formats.h"
#include "core/words/due_date.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// The next owner in seat order; after the last one nobody, then the first again.
std::optional<PersonId> next_owner(const Interview& interview, std::optional<PersonId> owner)
{
    const auto table = interview.by_seat();
    if (table.empty()) return std::nullopt;
    if (!owner) return table.front()->id;
    const auto place = std::find_if(table.begin(), table.end(), [&](const Person* p) { return p->id == *owner; });
    return place == table.end() || std::next(place) == table.end() ? std::nullopt : std::optional{(*std::next(place))->id};
}

void draw_due(const View& view, ReviewState& state, const Note& action, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Date today = date_of(view.today);
    std::string text = state.typed_due == action.id ? state.due_text : action.due ? write_near_day(view.phrases.language(), *action.due, today) : std::string{};
    ui::FieldStyle style;
    style.text = {.size = 14, .colour = action.due && *action.due < today && !action.done ? ui.palette().pain : ui.palette().soft};
    style.framed = false;
    style.hint = view.phrases.say("review.due_hint");
    style.width = width;
    style.read_only = view.read_only;
    ImGui::SetCursorScreenPos(at);
    const ui::FieldResult field = ui::text_field(ui, "###due", text, style);
    if (field.changed) {
        state.typed_due = action.id;
        state.due_text = text;
    }
    if (state.typed_due != action.id) return;
    if (field.cancelled) state.typed_due.reset();
    if (!field.submitted && field.focused) return;
    state.typed_due.reset();
    // Words that say no date leave the date as it was.
    const auto due = find_due_date(text, today);
    if (due || text.empty()) out.send(SetDue{action.id, due ? std::optional{due->date} : std::nullopt});
}

void draw_action(const View& view, ReviewState& state, const Note& action, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::PushID(static_cast<int>(action.id.value));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float owner_width = ui.px(150), due_width = ui.px(130), text_width = std::max(ui.px(140), width - ui.px(26) - owner_width - due_width - ui.px(24));
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(11)});
    if (ui::check_box(ui, "###done", action.done, true) && !view.read_only) out.send(SetDone{action.id, !action.done});
    const ui::TextStyle style{.size = 14.5f, .colour = action.done ? ui.palette().faint : ui.palette().ink};
    ImGui::SetCursorScreenPos({at.x + ui.px(26), at.y + ui.px(8)});
    const float text_height = ui::text_block(ui, style, action.text, text_width);
    const Person* owner = action.person ? view.interview->find(*action.person) : nullptr;
    ImGui::SetCursorScreenPos({at.x + width - owner_width - due_width - ui.px(12), at.y + ui.px(8)});
    const std::string name = owner ? call_name(*view.interview, *owner) : view.phrases.say("review.nobody");
    if (ui::pill(ui, (name + "###owner").c_str(), owner ? side_colour(ui.palette(), *owner) : ui.palette().amber) && !view.read_only)
        out.send(AttributeNotes{{action.id}, next_owner(*view.interview, action.person)});
    draw_due(view, state, action, {at.x + width - due_width, at.y + ui.px(8)}, due_width, out);
    const float height = std::max(ui.px(38), text_height + ui.px(16));
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + height}, {at.x + width, at.y + height + 1}, ui.palette().line);
    ImGui::SetCursorScreenPos({at.x, at.y + height + 1});
    ImGui::Dummy({1, 0});
    ImGui::PopID();
}

template <class Belongs>
void draw_group(const View& view, ReviewState& state, const char* key, float width, Outbox& out, Belongs belongs)
{
    bool any = false;
    for (const Note* note : view.interview->by_time()) {
        if (note->kind != NoteKind::Action || !belongs(*note)) continue;
        if (!any) ui::section_heading(view.ui, view.phrases.say(key));
        any = true;
        draw_action(view, state, *note, width, out);
    }
    if (any) gap(view, 24);
}

Side side_of(const Interview& interview, const Note& action)
{
    const Person* owner = interview.find(*action.person);
    return owner ? owner->side : Side::Client;
}

}  // namespace

void draw_actions_tab(const View& view, ReviewState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Interview& interview = *view.interview;
    draw_group(view, state, "review.theirs", width, out, [&](const Note& n) { return n.person && side_of(interview, n) == Side::Client; });
    draw_group(view, state, "review.mine", width, out, [&](const Note& n) { return n.person && side_of(interview, n) == Side::Us; });
    draw_group(view, state, "review.nobodys", width, out, [&](const Note& n) { return !n.person; });
    if (view.read_only) return;
    ui::FieldStyle style;
    style.width = std::min(width, ui.px(620));
    style.hint = view.phrases.say("review.add_action");
    const ui::FieldResult field = ui::text_field(ui, "###new-action", state.new_action, style);
    if (field.submitted && state.new_action.find_first_not_of(' ') != std::string::npos) {
        out.send(KeepLine{"- " + state.new_action, view.now});
        state.new_action.clear();
    }
    const ActionMix mix = count_actions(interview);
    if (mix.all == 0) return;
    gap(view, 16);
    ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, view.phrases.say("review.client_owned", {{"part", std::to_string(mix.theirs)}, {"count", std::to_string(mix.all)}}), width);
}

}  // namespace sourdine::app
