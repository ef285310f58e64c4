#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/edits.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr Milliseconds longest_shift = std::chrono::hours{10'000};

InterviewTime find_last_word(const Recording& recording)
{
    Milliseconds last{0};
    for (const Utterance& u : recording.speech->utterances) last = std::max(last, u.to);
    return recording.at(last);
}

// What is left of an interview that nobody followed live: its transcripts, and the notes beside them.
InterviewTime find_last_moment(const Interview& interview, RecordingId without)
{
    InterviewTime last = std::max(course::last_moment(interview), at_ms(0));
    for (const Recording& r : interview.recordings())
        if (r.id != without) last = std::max(last, find_last_word(r));
    for (const Note& note : interview.notes()) last = std::max(last, note.at);
    return last;
}

// An interview of which somebody has the transcript was held, and lasted as long as there were words. One that was
// followed live lasted at least as long as that.
void end_with_last_word(Edits& edits, const Interview& interview, const Recording& recording)
{
    Head head = interview.head();
    if (head.stage == Stage::Live) return;
    const InterviewTime last = std::max(find_last_word(recording), find_last_moment(interview, recording.id));
    head.ended = head.started ? std::max(head.ended.value_or(last), last) : last;
    head.stage = Stage::Ended;
    edits.put_head(std::move(head));
}

// Without a transcript, an interview nobody followed live is one that is still to be held; unless there are notes of it.
void end_without(Edits& edits, const Interview& interview, RecordingId gone)
{
    Head head = interview.head();
    if (head.started || head.stage != Stage::Ended) return;
    if (interview.recordings().size() == 1 && interview.notes().empty() && interview.turns().empty()) {
        head.stage = Stage::Prepared;
        head.ended.reset();
    } else {
        head.ended = find_last_moment(interview, gone);
    }
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
    Recording recording = command.recording;
    recording.id = {};
    recording.shift = std::clamp(recording.shift, -longest_shift, longest_shift);
    Edits edits{interview};
    end_with_last_word(edits, interview, recording);
    edits.add(std::move(recording));
    return std::move(edits).finish("undo.add_recording");
}

Result<Change> decide_one(const Interview& interview, const RemoveRecording& command, InterviewTime)
{
    if (!interview.find(command.id)) return course::not_there();
    Edits edits{interview};
    end_without(edits, interview, command.id);
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
        r.shift = std::clamp(command.shift, -longest_shift, longest_shift);
        return true;
    });
}

}  // namespace sourdine
