#include "core/model/interview.h"

#include "core/base/check.h"

#include <algorithm>

namespace sourdine {

namespace {

template <class Records, class RecordId>
auto place_of(Records& records, RecordId id)
{
    return std::lower_bound(records.begin(), records.end(), id, [](const auto& r, RecordId wanted) { return r.id < wanted; });
}

template <class Record, class Before>
std::vector<const Record*> sorted(const std::vector<Record>& records, Before before)
{
    std::vector<const Record*> out;
    out.reserve(records.size());
    for (const Record& r : records) out.push_back(&r);
    std::stable_sort(out.begin(), out.end(), [&](const Record* a, const Record* b) { return before(*a, *b); });
    return out;
}

}  // namespace

template <class Record>
const Record* Interview::find(Id<Record> id) const
{
    const auto& all = records<Record>();
    const auto it = place_of(all, id);
    return it != all.end() && it->id == id ? &*it : nullptr;
}
template const Person* Interview::find(PersonId) const;
template const Note* Interview::find(NoteId) const;
template const Turn* Interview::find(TurnId) const;
template const Break* Interview::find(BreakId) const;
template const PhaseMark* Interview::find(PhaseMarkId) const;
template const CutIn* Interview::find(CutInId) const;
template const PlannedQuestion* Interview::find(PlannedQuestionId) const;
template const Careful* Interview::find(CarefulId) const;
template const PainView* Interview::find(PainViewId) const;
template const Recording* Interview::find(RecordingId) const;

const Person* Interview::find_me() const
{
    const auto it = std::find_if(persons().begin(), persons().end(), [](const Person& p) { return p.me; });
    return it != persons().end() ? &*it : nullptr;
}

const Person* Interview::find_seat(int seat) const
{
    const auto it = std::find_if(persons().begin(), persons().end(), [&](const Person& p) { return p.seat == seat; });
    return it != persons().end() ? &*it : nullptr;
}

std::vector<const Person*> Interview::by_seat() const
{
    return sorted(persons(), [](const Person& a, const Person& b) { return a.seat < b.seat; });
}

std::vector<const Note*> Interview::by_time() const
{
    return sorted(notes(), [](const Note& a, const Note& b) { return a.at < b.at; });
}

std::vector<const PlannedQuestion*> Interview::questions_in_order() const
{
    return sorted(questions(), [](const PlannedQuestion& a, const PlannedQuestion& b) { return a.position < b.position; });
}

std::vector<const Careful*> Interview::careful_in_order() const
{
    return sorted(careful(), [](const Careful& a, const Careful& b) { return a.position < b.position; });
}

template <class Record>
void Interview::apply_one(const Edit<Record>& edit)
{
    auto& all = std::get<std::vector<Record>>(m_records);
    SD_CHECK(edit.before || edit.after);
    SD_CHECK(!edit.before || !edit.after || edit.before->id == edit.after->id);
    const auto id = edit.after ? edit.after->id : edit.before->id;
    const auto place = place_of(all, id);
    const bool there = place != all.end() && place->id == id;
    SD_CHECK(there == edit.before.has_value());
    SD_CHECK(!there || *place == *edit.before);
    if (there && edit.after)
        *place = *edit.after;
    else if (there)
        all.erase(place);
    else
        all.insert(place, *edit.after);
    m_next_id = std::max(m_next_id, id.value + 1);
}

template <>
void Interview::apply_one(const Edit<Head>& edit)
{
    // A head is born with its interview and stays: a Change can only replace it, or give the first one.
    SD_CHECK(edit.after.has_value());
    SD_CHECK(m_head == edit.before.value_or(Head{}));
    m_head = *edit.after;
}

void Interview::apply(const Change& change)
{
    for (const auto& edit : change.edits) std::visit([&](const auto& e) { apply_one(e); }, edit);
    ++m_revision;
}

}  // namespace sourdine
