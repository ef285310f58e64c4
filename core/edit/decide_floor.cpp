#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine {

namespace {

using namespace course;

constexpr Milliseconds shortest_turn{1};
constexpr int most_last_words = 80;
constexpr Milliseconds one_press{1'000};

// When a change of floor pressed at `now` happened: the time a hand needs is taken off, but changes stay in order.
InterviewTime moment_of_change(const Interview& interview, InterviewTime now, Milliseconds lag)
{
    InterviewTime earliest = at_ms(0);
    for (const Turn& turn : interview.turns()) earliest = std::max(earliest, turn.until.value_or(turn.from));
    for (const Break& b : interview.breaks()) earliest = std::max(earliest, b.until.value_or(b.from));
    return std::max(now - std::max(lag, Milliseconds{0}), earliest);
}

void give_floor(Edits& edits, const Interview& interview, std::optional<PersonId> person, InterviewTime at)
{
    const Turn* open = find_open_turn(interview);
    if (open ? person == open->person : !person) return;
    close_turn(edits, interview, at);
    if (!person) return;
    // A turn of no length goes, and whoever spoke until this very moment simply goes on.
    const Turn* before = open && open->from == at ? find_turn_before(interview, *open) : find_last_turn(interview);
    if (before && before->until == at && before->person == person) {
        Turn goes_on = *before;
        goes_on.until.reset();
        edits.put(goes_on);
    } else
        edits.add(Turn{{}, *person, at, std::nullopt});
}

Result<Change> change_floor(const Interview& interview, std::optional<PersonId> person, Milliseconds lag, InterviewTime now)
{
    Edits edits{interview};
    give_floor(edits, interview, person, moment_of_change(interview, now, lag));
    return std::move(edits).finish("undo.floor");
}

Result<PersonId> person_at(const Interview& interview, int seat)
{
    if (const Person* person = interview.find_seat(seat)) return person->id;
    return Error{Fault::NotFound, "edit.unknown_seat",
                 {{"seat", std::to_string(seat)}, {"count", std::to_string(interview.persons().size())}}};
}

Result<PersonId> find_my_id(const Interview& interview)
{
    if (const Person* me = interview.find_me()) return me->id;
    return Error{Fault::NotFound, "edit.nobody_is_me", {}};
}

Error nobody_spoke() { return {Fault::Conflict, "edit.nobody_spoke", {}}; }

// How far the beginning of the turn that goes on may move.
std::pair<InterviewTime, InterviewTime> room_of_begin(const Interview& interview, const Turn& open, const Turn* before, InterviewTime now)
{
    InterviewTime earliest = at_ms(0);
    if (before) earliest = before->until == open.from ? before->from + shortest_turn : before->until.value_or(before->from);
    for (const Break& b : interview.breaks())
        if (b.until && *b.until <= open.from) earliest = std::max(earliest, *b.until);
    return {earliest, now - shortest_turn};
}

// How far the end of the last turn may move, now that nobody speaks.
std::pair<InterviewTime, InterviewTime> room_of_end(const Interview& interview, const Turn& last, InterviewTime now)
{
    InterviewTime latest = now;
    for (const Break& b : interview.breaks())
        if (b.from >= *last.until) latest = std::min(latest, b.from);
    return {last.from + shortest_turn, latest};
}

// A key held down, or pressed twice at once, marks one cut of a turn.
bool is_marked_already(const Interview& interview, const Turn& cut, InterviewTime at)
{
    return std::any_of(interview.cut_ins().begin(), interview.cut_ins().end(), [&](const CutIn& c) {
        return c.of == cut.person && cut.from <= c.at && c.at <= at && at - c.at < one_press;
    });
}

std::string words_before_cut(const Interview& interview, PersonId person, const std::string& given)
{
    if (!is_blank(given)) return last_part(given, most_last_words);
    std::string text;
    for (const Note* note : interview.by_time())
        if (note->person == person) text = note->text;
    return last_part(text, most_last_words);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const GiveFloor& command, InterviewTime now)
{
    SD_TRY_STATUS(require_running(interview));
    if (command.person && !interview.find(*command.person)) return not_there();
    return change_floor(interview, command.person, command.lag, now);
}

Result<Change> decide_one(const Interview& interview, const PressSeat& command, InterviewTime now)
{
    SD_TRY_STATUS(require_running(interview));
    SD_TRY(person, person_at(interview, command.seat));
    const Turn* open = find_open_turn(interview);
    const bool again = open && open->person == person;
    return change_floor(interview, again ? std::nullopt : std::optional{person}, command.lag, now);
}

Result<Change> decide_one(const Interview& interview, const ToggleMe& command, InterviewTime now)
{
    SD_TRY_STATUS(require_running(interview));
    SD_TRY(me, find_my_id(interview));
    const Turn* open = find_open_turn(interview);
    if (!open || open->person != me) return change_floor(interview, me, command.lag, now);
    const Turn* client = find_client_turn(interview, now);
    return change_floor(interview, client ? std::optional{client->person} : std::nullopt, command.lag, now);
}

Result<Change> decide_one(const Interview& interview, const CorrectFloor& command, InterviewTime)
{
    SD_TRY_STATUS(require_running(interview));
    SD_TRY(person, person_at(interview, command.seat));
    const Turn* last = find_last_turn(interview);
    if (!last) return nobody_spoke();
    Edits edits{interview};
    const Turn* before = find_turn_before(interview, *last);
    if (last->person != person && before && before->person == person && before->until == last->from) {
        Turn joined = *before;
        joined.until = last->until;
        edits.remove(last->id);
        edits.put(joined);
    } else {
        Turn corrected = *last;
        corrected.person = person;
        edits.put(corrected);
    }
    return std::move(edits).finish("undo.correct_floor");
}

Result<Change> decide_one(const Interview& interview, const ShiftFloor& command, InterviewTime now)
{
    SD_TRY_STATUS(require_running(interview));
    const Turn* last = find_last_turn(interview);
    if (!last) return nobody_spoke();
    const Turn* before = find_turn_before(interview, *last);
    const auto [earliest, latest] = last->until ? room_of_end(interview, *last, now) : room_of_begin(interview, *last, before, now);
    Edits edits{interview};
    if (earliest <= latest) {
        Turn moved = *last;
        if (last->until)
            moved.until = std::clamp(*last->until + command.by, earliest, latest);
        else
            moved.from = std::clamp(last->from + command.by, earliest, latest);
        if (!last->until && before && before->until == last->from) {
            Turn touching = *before;
            touching.until = moved.from;
            edits.put(touching);
        }
        edits.put(moved);
    }
    return std::move(edits).finish("undo.shift_floor", "floor.shift");
}

Result<Change> decide_one(const Interview& interview, const MarkCutIn& command, InterviewTime now)
{
    SD_TRY_STATUS(require_running(interview));
    SD_TRY(me, find_my_id(interview));
    const Turn* client = find_client_turn(interview, now);
    if (!client) return Error{Fault::Conflict, "edit.no_client_spoke", {}};
    const InterviewTime at = moment_of_change(interview, now, command.lag);
    if (is_marked_already(interview, *client, at)) return Change{};
    Edits edits{interview};
    edits.add(CutIn{{}, at, me, client->person, words_before_cut(interview, client->person, command.last_words), std::nullopt});
    if (!client->until) give_floor(edits, interview, me, at);
    return std::move(edits).finish("undo.cut_in");
}

Result<Change> decide_one(const Interview& interview, const TakeUpThread& command, InterviewTime now)
{
    const CutIn* before = interview.find(command.id);
    if (!before) return not_there();
    if (interview.head().stage != Stage::Ended) SD_TRY_STATUS(require_on_record(interview));
    Edits edits{interview};
    if (!before->taken_up) {
        CutIn after = *before;
        after.taken_up = moment_of(interview, now);
        edits.put(std::move(after));
    }
    return std::move(edits).finish("undo.take_up");
}

}  // namespace sourdine
