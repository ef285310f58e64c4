// What the client said and what was agreed: the parts both copies have.
#include "core/insight/questions.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/sections.h"
#include "core/report/weights.h"

#include <algorithm>

namespace sourdine {

namespace {

std::vector<const Note*> find_notes(const Interview& interview, NoteKind kind)
{
    std::vector<const Note*> notes = interview.by_time();
    std::erase_if(notes, [&](const Note* n) { return n->kind != kind; });
    return notes;
}

// "Claire Aubry, 16:47"; the client's copy goes without the minute.
std::string source_of(const Telling& telling, const Note& note)
{
    const std::string name = note.person ? name_in_report(telling, *note.person) : std::string{};
    if (!telling.own()) return name;
    const std::string time = time_in_report(telling, note.at);
    return name.empty() ? time : name + ", " + time;
}

Quote quote_of(const Telling& telling, const Note& note)
{
    return {runs_of(telling, note), source_of(telling, note)};
}

Card card_of(const Telling& telling, const Pain& pain)
{
    Card card{{{pain.name(), pain.most_strokes}}, {}, {}};
    if (!pain.persons.empty()) card.tags.push_back(names_in_report(telling, pain.persons));
    card.tags.push_back(pain.notes.size() == 2 ? telling.say("report.said_twice") : telling.say("report.said", {{"count", std::to_string(pain.notes.size())}}));
    if (telling.own()) {
        card.tags.push_back(telling.say("confirmation." + std::string(name_of(pain.confirmation))));
        card.tags.push_back(pain.actions.empty() ? telling.say("report.no_action")
                                                 : telling.say("report.with_actions", {{"count", std::to_string(pain.actions.size())}}));
    }
    if (!telling.tells(Part::Quotes)) return card;
    for (const NoteId id : pain.notes)
        if (const Note* note = telling.interview.find(id)) card.quotes.push_back(quote_of(telling, *note));
    return card;
}

// "Hugo Pons, said yes in the room": more than being given it.
Runs owner_of(const Telling& telling, const Note& action)
{
    if (!action.person) return {{telling.say("report.nobody_yet"), 0, false, true}};
    Runs owner{{name_in_report(telling, *action.person)}};
    if (action.agreed) owner.push_back({", " + telling.say("report.agreed"), 0, false, true});
    return owner;
}

}  // namespace

std::optional<Section> people_section(const Telling& telling)
{
    Table table{telling.say("report.people.caption"), {{telling.say("report.name")}, {telling.say("report.role")}, {telling.say("report.side")}}, {}};
    if (telling.own()) table.columns.push_back({telling.say("report.weight")});
    for (const Person* person : telling.interview.by_seat()) {
        const std::string name = name_in_report(telling, person->id);
        const std::string side = telling.own() || person->side == Side::Us || telling.interview.head().client.empty()
                                     ? telling.say("side." + std::string(name_of(person->side)))
                                     : telling.interview.head().client;
        std::vector<Runs> row{{{name, 0, true}}, {{name == person->role ? "" : person->role}}, {{side}}};
        if (telling.own()) row.push_back({{write_weights(Phrases::of(telling.language), *person)}});
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) return std::nullopt;
    return Section{telling.say("report.people"), {std::move(table)}};
}

std::optional<Section> pains_section(const Telling& telling)
{
    Section section{telling.say(telling.own() ? "report.pains" : "report.pains.client"), {}};
    std::vector<Pain> pains = rank_pains(telling.interview);
    if (!telling.own()) pains = order_as_client(std::move(pains));
    for (const Pain& pain : pains)
        if (telling.own() || pain.confirmation != Confirmation::Denied) section.blocks.emplace_back(card_of(telling, pain));
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> also_said_section(const Telling& telling)
{
    Section section{telling.say("report.also_said"), {}};
    for (const Note* note : telling.interview.by_time()) {
        const bool said = note->kind == NoteKind::Problem || note->kind == NoteKind::Quote;
        if (said && note->underlines.empty()) section.blocks.emplace_back(quote_of(telling, *note));
    }
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> actions_section(const Telling& telling)
{
    Table table{telling.say("report.actions.caption"),
                {{telling.say("report.what")}, {telling.say("report.owner")}, {telling.say("report.due")}, {telling.say("report.state"), false, true}},
                {}};
    for (const Note* action : find_notes(telling.interview, NoteKind::Action))
        table.rows.push_back({runs_of(telling, *action),
                              owner_of(telling, *action),
                              {{action->due ? due_in_report(telling, *action->due) : std::string{}}},
                              {{telling.say(action->done ? "report.done" : "report.to_do")}}});
    if (table.rows.empty()) return std::nullopt;
    Section section{telling.say("report.actions"), {std::move(table)}};
    const ActionMix mix = count_actions(telling.interview);
    if (telling.own())
        section.blocks.emplace_back(Paragraph{{{telling.say("report.actions.owners", {{"count", std::to_string(mix.all)}, {"theirs", std::to_string(mix.theirs)}})}}, Tone::Soft});
    return section;
}

std::optional<Section> decisions_section(const Telling& telling)
{
    BulletList list;
    for (const Note* decision : find_notes(telling.interview, NoteKind::Decision)) {
        Runs item = runs_of(telling, *decision);
        if (const std::string source = source_of(telling, *decision); !source.empty()) item.push_back({" · " + source, 0, false, true});
        list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return std::nullopt;
    return Section{telling.say("report.decisions"), {std::move(list)}};
}

}  // namespace sourdine
