// The pills of a pain's card, and what they ask.
#include "app/screens/live/names.h"
#include "app/screens/review/pain_card.h"
#include "app/screens/review/pain_pills.h"
#include "core/model/names.h"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

// Pills one after another, going on below where the card is full. Keys do the same by letters: none is a stop of its own.
class PillRow {
public:
    PillRow(const View& view, float width) : m_view(view), m_at(ImGui::GetCursorScreenPos()), m_width(width), m_x(m_at.x)
    {
        ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, true);
        ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
    }
    ~PillRow()
    {
        ImGui::PopItemFlag();
        ImGui::PopItemFlag();
        ImGui::SetCursorScreenPos({m_at.x, m_at.y + m_view.ui.px(22)});
        ImGui::Dummy({1, 0});
    }
    PillRow(const PillRow&) = delete;
    PillRow& operator=(const PillRow&) = delete;

    bool add(const std::string& label, const std::string& id, ImU32 colour = 0)
    {
        ui::Ui& ui = m_view.ui;
        const float width = ui::pill_width(ui, label);
        if (m_x > m_at.x && m_x + width > m_at.x + m_width) {
            m_x = m_at.x;
            m_at.y += ui.px(28);
        }
        ImGui::SetCursorScreenPos({m_x, m_at.y});
        const bool pressed = ui::pill(ui, (label + "###" + id).c_str(), colour);
        m_x += width + ui.px(8);
        return pressed;
    }

private:
    const View& m_view;
    ImVec2 m_at;
    float m_width, m_x;
};

Confirmation next(Confirmation c)
{
    return c == Confirmation::Unknown ? Confirmation::Confirmed : c == Confirmation::Confirmed ? Confirmation::Denied : Confirmation::Unknown;
}

std::optional<Confirmation> find_stance(const Pain& pain, PersonId person)
{
    const auto stance = std::find_if(pain.stances.begin(), pain.stances.end(), [&](const Stance& s) { return s.person == person; });
    return stance == pain.stances.end() ? std::nullopt : std::optional{stance->said};
}

std::string write_names(const Interview& interview, const std::vector<PersonId>& persons)
{
    std::string all;
    for (const PersonId id : persons)
        if (const Person* person = interview.find(id)) all += (all.empty() ? "" : ", ") + call_name(interview, *person);
    return all;
}

// "Inès denies"
void add_denials(const View& view, PillRow& row, const Pain& pain)
{
    std::vector<PersonId> deny;
    for (const Stance& stance : pain.stances)
        if (stance.said == Confirmation::Denied) deny.push_back(stance.person);
    if (!deny.empty()) row.add(write_names(*view.interview, deny) + ' ' + view.phrases.say("review.stance.denied"), "deny", view.ui.palette().amber);
}

void add_merge(const View& view, PillRow& row, PainsState& state, const Pain& pain, Outbox& out)
{
    const ImU32 ink = view.ui.palette().ink;
    const char* key = state.merging.empty() ? "review.merge" : state.merging == pain.key ? "review.merge_stop" : "review.merge_here";
    if (row.add(view.phrases.say(key), "merge", state.merging.empty() ? 0 : ink)) begin_or_end_merging(state, pain, out);
}

}  // namespace

void confirm_next(const Pain& pain, Outbox& out) { out.send(ConfirmPain{pain.key, next(pain.confirmation)}); }

void take_next_stance(const Pain& pain, PersonId person, Outbox& out)
{
    out.send(TakeStance{pain.key, person, next(find_stance(pain, person).value_or(Confirmation::Unknown))});
}

void begin_naming(PainsState& state, const Pain& pain)
{
    state.naming = state.opened = pain.key;
    state.name = pain.name();
    state.focus_name = true;
}

void begin_or_end_merging(PainsState& state, const Pain& pain, Outbox& out)
{
    if (state.merging.empty()) {
        state.merging = pain.key;
    } else if (state.merging == pain.key) {
        state.merging.clear();
    } else {
        out.send(MergePains{std::exchange(state.merging, {}), pain.key});
        state.chosen = {pain.key, {}};
    }
}

void draw_pain_pills(const View& view, ReviewState& state, const Pain& pain, bool near, float width, Outbox& out)
{
    const ui::Palette& colours = view.ui.palette();
    PillRow row(view, width);
    if (const std::string who = write_names(*view.interview, pain.persons); !who.empty()) row.add(who, "who");
    add_denials(view, row, pain);
    if (pain.notes.size() > 1 && row.add(view.phrases.say(pain.notes.size() == 2 ? "review.said_twice" : "review.said_times", {{"count", std::to_string(pain.notes.size())}}), "said"))
        state.pains.opened = pain.key;
    const ImU32 colour = pain.confirmation == Confirmation::Confirmed ? colours.them : pain.confirmation == Confirmation::Denied ? colours.soft : colours.amber;
    if (row.add(view.phrases.say("confirmation." + std::string(name_of(pain.confirmation))), "confirm", colour)) confirm_next(pain, out);
    const std::string actions = view.phrases.say(pain.actions.empty() ? "review.no_action" : "review.actions_count", {{"count", std::to_string(pain.actions.size())}});
    if (row.add(actions, "actions", pain.actions.empty() ? colours.amber : colours.them)) state.tab = ReviewTab::Actions;
    if (pain.rank > 0) row.add(view.phrases.say("review.client_rank", {{"count", std::to_string(pain.rank)}}), "rank", colours.them);
    // Offered where one is about to use it: a row of them on every card would be noise.
    if (!view.read_only && (near || !state.pains.merging.empty())) add_merge(view, row, state.pains, pain, out);
}

void draw_stance_pills(const View& view, const Pain& pain, float width, Outbox& out)
{
    const ui::Palette& colours = view.ui.palette();
    const Interview& interview = *view.interview;
    PillRow row(view, width);
    for (const Person* person : interview.by_seat()) {
        if (person->side != Side::Client) continue;
        const auto stance = find_stance(pain, person->id);
        const bool says = std::find(pain.persons.begin(), pain.persons.end(), person->id) != pain.persons.end();
        const std::string what = view.phrases.say(!stance && says ? "review.said_by" : "review.stance." + std::string(name_of(stance.value_or(Confirmation::Unknown))));
        const ImU32 colour = stance == Confirmation::Denied ? colours.amber : stance || says ? colours.them : 0;
        const std::string label = std::to_string(person->seat) + "  " + call_name(interview, *person) + ' ' + what;
        if (row.add(label, "stance-" + std::to_string(person->id.value), colour) && !view.read_only) take_next_stance(pain, person->id, out);
    }
}

}  // namespace sourdine::app
