// What does not fit, line by line, and the deliberate way on.
#include "app/screens/people/parts.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::size_t most_shown = 25;

void draw_remarks(const View& view, const PeoplePlan& plan, float width)
{
    for (const Error& remark : plan.remarks) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f}, view.phrases.say(remark), width);
        leave_space(view, 6);
    }
}

// What is graver stands first.
void draw_sentences(const View& view, const PeoplePlan& plan, float width)
{
    std::size_t shown = 0;
    for (const bool grave : {true, false})
        for (const PeopleDoubt& doubt : plan.doubts) {
            if (grave != (doubt.fault == PeopleFault::Shifted || doubt.fault == PeopleFault::Uneven)) continue;
            if (shown == most_shown) break;
            ui::text_block(view.ui, {ui::Face::Regular, 13.5f}, view.phrases.say(doubt.what), width);
            leave_space(view, 6);
            ++shown;
        }
    if (plan.doubts.size() <= shown) return;
    ui::text_block(view.ui, {ui::Face::Medium, 13.5f, view.ui.palette().soft}, view.phrases.say("people.sheet.more_doubts", {{"count", std::to_string(plan.doubts.size() - shown)}}), width);
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
    draw_sentences(view, people.plan, inner);
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
