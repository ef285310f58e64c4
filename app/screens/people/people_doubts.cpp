// What does not fit, line by line, and the deliberate way on.
#include "app/screens/people/parts.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

void draw_remarks(const View& view, const PeoplePlan& plan, float width)
{
    for (const Error& remark : plan.remarks) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f}, view.phrases.say(remark), width);
        leave_space(view, 6);
    }
}

void draw_sentences(const View& view, float width)
{
    const PeopleView& people = *view.preparing;
    for (const std::size_t place : people.doubts_told) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f}, view.phrases.say(people.plan.doubts[place].what), width);
        leave_space(view, 6);
    }
    const std::size_t all = people.plan.doubts.size(), shown = people.doubts_told.size();
    if (all <= shown) return;
    ui::text_block(view.ui, {ui::Face::Medium, 13.5f, view.ui.palette().soft}, view.phrases.say("people.sheet.more_doubts", {{"count", std::to_string(all - shown)}}), width);
}

}  // namespace

void draw_people_doubts(const View& view, float width, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    const std::size_t count = people.plan.doubts.size() + people.plan.remarks.size();
    if (count == 0) return;
    ui::Ui& ui = view.ui;
    const float inner = ui::begin_card(ui, "people-doubts", width, ui.palette().amber, 3);
    ui::text_block(ui, {ui::Face::SemiBold, 14.5f}, view.phrases.say("people.sheet.check", {{"count", std::to_string(count)}}), inner);
    leave_space(view, 6);
    draw_remarks(view, people.plan, inner);
    draw_sentences(view, inner);
    if (people.grave) {
        const bool accepted = people.plan.doubts_accepted;
        leave_space(view, 4);
        if (!accepted) ui::text_block(ui, {ui::Face::SemiBold, 13.5f, ui.palette().pain}, view.phrases.say("people.sheet.nobody_yet"), inner);
        leave_space(view, 8);
        const float right = ImGui::GetCursorScreenPos().x + inner;
        if (choice_pill(view, right, true, "V", view.phrases.say("people.sheet.checked") + "###accept-doubts", accepted ? ui.palette().ink : ui.palette().amber, accepted))
            out.send(ChangePeople{AcceptDoubts{!accepted}});
    }
    ui::end_card(ui);
    leave_space(view, 22);
}

}  // namespace sourdine::app
