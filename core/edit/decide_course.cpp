#include "core/edit/course.h"
#include "core/edit/decisions.h"

#include <algorithm>

namespace sourdine {

namespace {

using namespace course;

InterviewTime not_before_last(const Interview& interview, InterviewTime now) { return std::max(now, last_moment(interview)); }

bool is_off_record(const Interview& interview)
{
    const Break* open = find_open_break(interview);
    return open && open->kind == BreakKind::OffRecord;
}

Result<Change> take_break(const Interview& interview, BreakKind kind, InterviewTime now, const char* title)
{
    const InterviewTime at = not_before_last(interview, now);
    Edits edits{interview};
    close_turn(edits, interview, at);
    close_break(edits, interview, at);
    edits.add(Break{{}, kind, at, std::nullopt});
    return std::move(edits).finish(title);
}

void end(Edits& edits, const Interview& interview, InterviewTime at)
{
    close_turn(edits, interview, at);
    close_break(edits, interview, at);
    Head head = interview.head();
    head.stage = Stage::Ended;
    head.ended = at;
    edits.put_head(std::move(head));
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const StartInterview& command, InterviewTime)
{
    if (interview.head().stage == Stage::Live) return Error{Fault::Conflict, "edit.already_started", {}};
    if (interview.head().stage == Stage::Ended) return Error{Fault::Conflict, "edit.over", {}};
    Edits edits{interview};
    Head head = interview.head();
    head.stage = Stage::Live;
    head.started = command.at;
    edits.put_head(std::move(head));
    edits.add(PhaseMark{{}, Phase::Open, at_ms(0)});
    return std::move(edits).finish("undo.start");
}

Result<Change> decide_one(const Interview& interview, const PauseInterview&, InterviewTime now)
{
    SD_TRY_STATUS(require_on_record(interview));
    if (find_open_break(interview)) return Change{};
    return take_break(interview, BreakKind::Pause, now, "undo.pause");
}

Result<Change> decide_one(const Interview& interview, const ResumeInterview&, InterviewTime now)
{
    SD_TRY_STATUS(require_live(interview));
    if (is_off_record(interview)) return decide_one(interview, GoOnRecord{}, now);
    Edits edits{interview};
    close_break(edits, interview, not_before_last(interview, now));
    return std::move(edits).finish("undo.resume");
}

Result<Change> decide_one(const Interview& interview, const GoOffRecord&, InterviewTime now)
{
    SD_TRY_STATUS(require_live(interview));
    if (is_off_record(interview)) return Change{};
    return take_break(interview, BreakKind::OffRecord, now, "undo.off_record");
}

Result<Change> decide_one(const Interview& interview, const GoOnRecord&, InterviewTime now)
{
    SD_TRY_STATUS(require_live(interview));
    if (!is_off_record(interview)) return Change{};
    const InterviewTime at = not_before_last(interview, now);
    const Break& off = *find_open_break(interview);
    Edits edits{interview};
    close_break(edits, interview, at);
    const Turn* last = find_last_turn(interview);
    if (last && last->until == off.from) {
        if (at == off.from) {  // it never went off the record: the turn simply goes on
            Turn goes_on = *last;
            goes_on.until.reset();
            edits.put(goes_on);
        } else
            edits.add(Turn{{}, last->person, at, std::nullopt});
    }
    return std::move(edits).finish("undo.on_record");
}

Result<Change> decide_one(const Interview& interview, const EndInterview&, InterviewTime now)
{
    SD_TRY_STATUS(require_live(interview));
    Edits edits{interview};
    end(edits, interview, not_before_last(interview, now));
    return std::move(edits).finish("undo.end");
}

Result<Change> decide_one(const Interview& interview, const SetPhase& command, InterviewTime now)
{
    SD_TRY_STATUS(require_on_record(interview));
    const PhaseMark* last = find_last_mark(interview);
    Edits edits{interview};
    if (!last || now > last->from) {
        if (!last || last->phase != command.phase) edits.add(PhaseMark{{}, command.phase, std::max(now, at_ms(0))});
        return std::move(edits).finish("undo.phase");
    }
    // Two changes in one instant: the first lasted no time at all.
    const PhaseMark* before = nullptr;
    for (const PhaseMark& mark : interview.phase_marks())
        if (mark.id != last->id && (!before || before->from < mark.from)) before = &mark;
    PhaseMark after = *last;
    after.phase = command.phase;
    if (before && before->phase == command.phase)
        edits.remove(after.id);
    else
        edits.put(after);
    return std::move(edits).finish("undo.phase");
}

Result<Change> decide_one(const Interview& interview, const GoOnAfterCrash& command, InterviewTime now)
{
    SD_TRY_STATUS(require_live(interview));
    const InterviewTime stopped = not_before_last(interview, command.last_alive);
    Edits edits{interview};
    close_turn(edits, interview, stopped);
    close_break(edits, interview, stopped);
    if (now > stopped) edits.add(Break{{}, BreakKind::Pause, stopped, now});
    return std::move(edits).finish("undo.go_on");
}

Result<Change> decide_one(const Interview& interview, const EndAfterCrash& command, InterviewTime)
{
    SD_TRY_STATUS(require_live(interview));
    Edits edits{interview};
    end(edits, interview, not_before_last(interview, command.last_alive));
    return std::move(edits).finish("undo.end");
}

}  // namespace sourdine
