#include "app/screens/import/voice_choice.h"

#include <algorithm>

namespace sourdine::app {

namespace {

const Person* find_me(const Interview* open)
{
    if (!open) return nullptr;
    for (const Person& person : open->persons())
        if (person.me) return &person;
    return nullptr;
}

void make_new(const ImportPlan& plan, PlanVoice& voice)
{
    voice.person = true;
    voice.same_as.reset();
    if (!voice.at_table) return;
    voice.at_table.reset();
    voice.name = voice.label.empty() ? plan.unnamed : voice.label;
}

// Those who were the same as this one are persons of their own again.
void release_others(ImportPlan& plan, std::size_t voice)
{
    for (PlanVoice& other : plan.voices)
        if (other.same_as == voice) other.same_as.reset();
}

}  // namespace

std::size_t find_standing_voice(const ImportPlan& plan, std::size_t voice)
{
    for (std::size_t steps = 0; steps < plan.voices.size() && plan.voices[voice].same_as; ++steps) voice = *plan.voices[voice].same_as;
    return voice;
}

void choose_new_person(ImportPlan& plan, std::size_t voice)
{
    // The one of the table who is me stays me: somebody new is not.
    if (plan.voices[voice].at_table && plan.voices[voice].me) set_me(plan, std::nullopt);
    make_new(plan, plan.voices[voice]);
}

void choose_at_table(ImportPlan& plan, std::size_t voice, const Person& person)
{
    PlanVoice& chosen = plan.voices[voice];
    if (person.me != chosen.me) set_me(plan, person.me ? std::optional{voice} : std::nullopt);
    chosen.person = true;
    chosen.same_as.reset();
    chosen.at_table = person.id;
    chosen.name = person.name;
    chosen.side = person.side;
}

bool choose_same(ImportPlan& plan, std::size_t voice, std::size_t as)
{
    const std::size_t standing = find_standing_voice(plan, as);
    if (standing == voice || find_standing_voice(plan, voice) == standing) return false;
    PlanVoice& chosen = plan.voices[voice];
    chosen.person = plan.voices[standing].person = true;
    chosen.same_as = standing;
    if (chosen.me) set_me(plan, standing);
    return true;
}

void choose_nobody(ImportPlan& plan, std::size_t voice)
{
    PlanVoice& chosen = plan.voices[voice];
    if (chosen.me) set_me(plan, std::nullopt);
    make_new(plan, chosen);
    release_others(plan, voice);
    chosen.person = false;
}

void choose_me(ImportPlan& plan, std::size_t voice, const Interview* open)
{
    const std::size_t standing = find_standing_voice(plan, voice);
    PlanVoice& chosen = plan.voices[standing];
    const Person* me = find_me(open);
    const bool was_me = chosen.me;
    for (PlanVoice& other : plan.voices)
        if (me && other.at_table == me->id) make_new(plan, other);
    set_me(plan, was_me ? std::nullopt : std::optional{standing});
    if (was_me || !me) return;
    chosen.at_table = me->id;
    chosen.name = me->name;
}

}  // namespace sourdine::app
