#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/edits.h"

#include <algorithm>

namespace sourdine {

namespace {

InterviewTime find_last_word(const Recording& recording)
{
    Milliseconds last{0};
    for (const Utterance& u : recording.speech->utterances) last = std::max(last, u.to);
    return recording.at(last);
}

// An interview of which somebody has the transcript was held, and lasted as long as there were words.
void end_with_last_word(Edits& edits, const Interview& interview, const Recording& recording)
{
    Head head = interview.head();
    const InterviewTime last = std::max(find_last_word(recording), at_ms(0));
    head.ended = std::max(head.stage == Stage::Ended ? head.ended.value_or(last) : last, last);
    head.stage = Stage::Ended;
    edits.put_head(std::move(head));
}

bool speaks_of_those_there(const Interview& interview, const Recording& recording)
{
    return std::all_of(recording.speakers.begin(), recording.speakers.end(), [&](const Speaker& s) { return !s.person || interview.find(*s.person); });
}

// The same recording with another face, undone in one step.
template <class Alter>
Result<Change> alter_recording(const Interview& interview, RecordingId id, const char* title, Alter alter)
{
    const Recording* before = interview.find(id);
    if (!before) return course::not_there();
    Recording after = *before;
    if (!alter(after) || !speaks_of_those_there(interview, after)) return course::not_there();
    Edits edits{interview};
    end_with_last_word(edits, interview, after);
    edits.put(std::move(after));
    return std::move(edits).finish(title);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const AddRecording& command, InterviewTime)
{
    if (interview.head().stage == Stage::Live) return Error{Fault::Conflict, "edit.recording_while_live", {}};
    if (!speaks_of_those_there(interview, command.recording)) return course::not_there();
    Edits edits{interview};
    end_with_last_word(edits, interview, command.recording);
    edits.add(command.recording);
    return std::move(edits).finish("undo.add_recording");
}

Result<Change> decide_one(const Interview& interview, const RemoveRecording& command, InterviewTime)
{
    if (!interview.find(command.id)) return course::not_there();
    Edits edits{interview};
    edits.remove(command.id);
    return std::move(edits).finish("undo.remove_recording");
}

Result<Change> decide_one(const Interview& interview, const AttributeSpeaker& command, InterviewTime)
{
    return alter_recording(interview, command.id, "undo.attribute_speaker", [&](Recording& r) {
        if (command.speaker >= r.speakers.size()) return false;
        r.speakers[command.speaker].person = command.person;
        return true;
    });
}

Result<Change> decide_one(const Interview& interview, const ShiftRecording& command, InterviewTime)
{
    return alter_recording(interview, command.id, "undo.shift_recording", [&](Recording& r) {
        r.shift = command.shift;
        return true;
    });
}

}  // namespace sourdine
