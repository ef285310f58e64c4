#include "core/edit/course.h"

#include <algorithm>
#include <tuple>

namespace sourdine::course {

namespace {

bool is_before(const Turn& a, const Turn& b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); }

// The last by time of those `fits` takes; null: none.
template <class Fits>
const Turn* find_last(const Interview& interview, Fits fits)
{
    const Turn* last = nullptr;
    for (const Turn& turn : interview.turns())
        if (fits(turn) && (!last || is_before(*last, turn))) last = &turn;
    return last;
}

}  // namespace

Status require_live(const Interview& interview)
{
    switch (interview.head().stage) {
    case Stage::Prepared: return Error{Fault::Conflict, "edit.not_started", {}};
    case Stage::Ended: return Error{Fault::Conflict, "edit.over", {}};
    case Stage::Live: break;
    }
    return Done{};
}

Status require_on_record(const Interview& interview)
{
    SD_TRY_STATUS(require_live(interview));
    const Break* open = find_open_break(interview);
    if (open && open->kind == BreakKind::OffRecord) return Error{Fault::Conflict, "edit.off_record", {}};
    return Done{};
}

Status require_running(const Interview& interview)
{
    SD_TRY_STATUS(require_on_record(interview));
    if (find_open_break(interview)) return Error{Fault::Conflict, "edit.paused", {}};
    return Done{};
}

Error not_there() { return {Fault::NotFound, "edit.not_there", {}}; }

const Turn* find_open_turn(const Interview& interview)
{
    return find_last(interview, [](const Turn& turn) { return !turn.until; });
}

const Turn* find_last_turn(const Interview& interview)
{
    return find_last(interview, [](const Turn&) { return true; });
}

const Turn* find_turn_before(const Interview& interview, const Turn& turn)
{
    return find_last(interview, [&](const Turn& other) { return is_before(other, turn); });
}

const Break* find_open_break(const Interview& interview)
{
    const auto& all = interview.breaks();
    const auto open = std::find_if(all.begin(), all.end(), [](const Break& b) { return !b.until; });
    return open != all.end() ? &*open : nullptr;
}

const Turn* find_client_turn(const Interview& interview, InterviewTime at)
{
    return find_last(interview, [&](const Turn& turn) {
        const Person* person = interview.find(turn.person);
        return turn.from <= at && person && person->side == Side::Client;
    });
}

const PhaseMark* find_last_mark(const Interview& interview)
{
    const auto& all = interview.phase_marks();
    const auto last = std::max_element(all.begin(), all.end(), [](const PhaseMark& a, const PhaseMark& b) {
        return std::tie(a.from, a.id) < std::tie(b.from, b.id);
    });
    return last != all.end() ? &*last : nullptr;
}

InterviewTime last_moment(const Interview& interview)
{
    InterviewTime last = at_ms(0);
    for (const Turn& turn : interview.turns()) last = std::max(last, turn.until.value_or(turn.from));
    for (const Break& b : interview.breaks()) last = std::max(last, b.until.value_or(b.from));
    if (const PhaseMark* mark = find_last_mark(interview)) last = std::max(last, mark->from);
    return last;
}

InterviewTime moment_of(const Interview& interview, InterviewTime now)
{
    return interview.head().ended.value_or(std::max(now, at_ms(0)));
}

void close_turn(Edits& edits, const Interview& interview, InterviewTime at)
{
    const Turn* open = find_open_turn(interview);
    if (!open) return;
    if (at <= open->from) return edits.remove(open->id);
    Turn closed = *open;
    closed.until = at;
    edits.put(closed);
}

void close_break(Edits& edits, const Interview& interview, InterviewTime at)
{
    const Break* open = find_open_break(interview);
    if (!open) return;
    if (at <= open->from) return edits.remove(open->id);
    Break closed = *open;
    closed.until = at;
    edits.put(closed);
}

}  // namespace sourdine::course
