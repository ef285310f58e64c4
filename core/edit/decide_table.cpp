#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine {

namespace {

Result<Person> clean_person(Person person)
{
    person.name = clean_name(person.name);
    if (person.name.empty()) return Error{Fault::Rejected, "edit.name_needed", {}};
    person.role = repair_utf8(person.role);
    person.email = trim(repair_utf8(person.email));
    person.knowledge = std::clamp(person.knowledge, 0, 3);
    if (person.me) person.side = Side::Us;
    return person;
}

// Only one can be me: whoever was it stays one of ours.
void take_me_from_others(Edits& edits, const Interview& interview, PersonId me)
{
    for (const Person& other : interview.persons()) {
        if (!other.me || other.id == me) continue;
        Person after = other;
        after.me = false;
        edits.put(std::move(after));
    }
}

void seat_in_order(Edits& edits, const std::vector<PersonId>& order)
{
    int seat = 0;
    for (const PersonId id : order) {
        Person after = *edits.find(id);
        after.seat = ++seat;
        edits.put(std::move(after));
    }
}

std::vector<PersonId> ids_by_seat(const Interview& interview)
{
    std::vector<PersonId> ids;
    for (const Person* person : interview.by_seat()) ids.push_back(person->id);
    return ids;
}

std::string text_typed(const Person& before, const Person& after)
{
    const std::string record = "person." + std::to_string(after.id.value);
    Person same = after;
    same.name = before.name;
    if (same == before) return record + ".name";
    same = after;
    same.role = before.role;
    if (same == before) return record + ".role";
    same = after;
    same.email = before.email;
    return same == before ? record + ".email" : std::string{};
}

bool has_taken_part(const Interview& interview, PersonId id)
{
    const auto any = [](const auto& records, auto fits) { return std::any_of(records.begin(), records.end(), fits); };
    return any(interview.turns(), [&](const Turn& t) { return t.person == id; }) ||
           any(interview.notes(), [&](const Note& n) { return n.person == id; }) ||
           any(interview.cut_ins(), [&](const CutIn& c) { return c.by == id || c.of == id; }) ||
           any(interview.pain_views(), [&](const PainView& v) { return any(v.stances, [&](const Stance& s) { return s.person == id; }); }) ||
           any(interview.recordings(), [&](const Recording& r) { return any(r.speakers, [&](const Speaker& s) { return s.person == id; }); });
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const AddPerson& command, InterviewTime)
{
    SD_TRY(person, clean_person(command.person));
    Edits edits{interview};
    const Side side = person.side;
    const bool me = person.me;
    const PersonId id = edits.add(std::move(person));
    if (me) take_me_from_others(edits, interview, id);

    std::vector<PersonId> order = ids_by_seat(interview);
    auto place = order.end();
    // Behind the last client: one of us moved before them by hand does not part the newcomer from the others.
    if (side == Side::Client)
        place = std::find_if(order.rbegin(), order.rend(), [&](PersonId p) { return interview.find(p)->side == Side::Client; }).base();
    order.insert(place, id);
    seat_in_order(edits, order);
    return std::move(edits).finish("undo.add_person");
}

Result<Change> decide_one(const Interview& interview, const UpdatePerson& command, InterviewTime)
{
    const Person* before = interview.find(command.person.id);
    if (!before) return course::not_there();
    SD_TRY(after, clean_person(command.person));
    after.seat = before->seat;
    std::string merge_key = text_typed(*before, after);
    Edits edits{interview};
    if (after.me) take_me_from_others(edits, interview, after.id);
    edits.put(std::move(after));
    return std::move(edits).finish("undo.update_person", std::move(merge_key));
}

Result<Change> decide_one(const Interview& interview, const RemovePerson& command, InterviewTime)
{
    const Person* person = interview.find(command.id);
    if (!person) return course::not_there();
    if (has_taken_part(interview, command.id)) return Error{Fault::Conflict, "edit.has_spoken", {{"name", person->name}}};
    Edits edits{interview};
    edits.remove(command.id);
    std::vector<PersonId> order = ids_by_seat(interview);
    std::erase(order, command.id);
    seat_in_order(edits, order);
    return std::move(edits).finish("undo.remove_person");
}

Result<Change> decide_one(const Interview& interview, const MovePerson& command, InterviewTime)
{
    if (!interview.find(command.id)) return course::not_there();
    std::vector<PersonId> order = ids_by_seat(interview);
    std::erase(order, command.id);
    order.insert(order.begin() + (std::clamp<std::ptrdiff_t>(command.seat, 1, std::ssize(order) + 1) - 1), command.id);
    Edits edits{interview};
    seat_in_order(edits, order);
    return std::move(edits).finish("undo.move_person");
}

}  // namespace sourdine
