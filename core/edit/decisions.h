// One decision a command, split by theme over decide_*.cpp. Only decide.cpp calls them.
#pragma once

#include "core/base/result.h"
#include "core/edit/command.h"
#include "core/model/interview.h"

namespace sourdine {

// decide_plan.cpp
Result<Change> decide_one(const Interview&, const UpdateHead&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AddBriefLine&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AddQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const UpdateQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const RemoveQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const MoveQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const TickQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AddCareful&, InterviewTime now);
Result<Change> decide_one(const Interview&, const UpdateCareful&, InterviewTime now);
Result<Change> decide_one(const Interview&, const RemoveCareful&, InterviewTime now);
// decide_table.cpp
Result<Change> decide_one(const Interview&, const AddPerson&, InterviewTime now);
Result<Change> decide_one(const Interview&, const UpdatePerson&, InterviewTime now);
Result<Change> decide_one(const Interview&, const RemovePerson&, InterviewTime now);
Result<Change> decide_one(const Interview&, const MovePerson&, InterviewTime now);
// decide_course.cpp
Result<Change> decide_one(const Interview&, const StartInterview&, InterviewTime now);
Result<Change> decide_one(const Interview&, const PauseInterview&, InterviewTime now);
Result<Change> decide_one(const Interview&, const ResumeInterview&, InterviewTime now);
Result<Change> decide_one(const Interview&, const GoOffRecord&, InterviewTime now);
Result<Change> decide_one(const Interview&, const GoOnRecord&, InterviewTime now);
Result<Change> decide_one(const Interview&, const EndInterview&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetPhase&, InterviewTime now);
Result<Change> decide_one(const Interview&, const GoOnAfterCrash&, InterviewTime now);
Result<Change> decide_one(const Interview&, const EndAfterCrash&, InterviewTime now);
// decide_floor.cpp
Result<Change> decide_one(const Interview&, const GiveFloor&, InterviewTime now);
Result<Change> decide_one(const Interview&, const PressSeat&, InterviewTime now);
Result<Change> decide_one(const Interview&, const ToggleMe&, InterviewTime now);
Result<Change> decide_one(const Interview&, const CorrectFloor&, InterviewTime now);
Result<Change> decide_one(const Interview&, const ShiftFloor&, InterviewTime now);
Result<Change> decide_one(const Interview&, const MarkCutIn&, InterviewTime now);
Result<Change> decide_one(const Interview&, const TakeUpThread&, InterviewTime now);
// decide_notes.cpp
Result<Change> decide_one(const Interview&, const WriteNote&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AskQuestion&, InterviewTime now);
Result<Change> decide_one(const Interview&, const UpdateNote&, InterviewTime now);
Result<Change> decide_one(const Interview&, const DeleteNotes&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AttributeNotes&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetKind&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetDone&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetDue&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetAgreed&, InterviewTime now);
// decide_sheet.cpp
Result<Change> decide_one(const Interview&, const MergeNotes&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SplitNote&, InterviewTime now);
// decide_underlines.cpp
Result<Change> decide_one(const Interview&, const UnderlineWords&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SetStrokes&, InterviewTime now);
// decide_recordings.cpp
Result<Change> decide_one(const Interview&, const AddRecording&, InterviewTime now);
Result<Change> decide_one(const Interview&, const RemoveRecording&, InterviewTime now);
Result<Change> decide_one(const Interview&, const AttributeSpeaker&, InterviewTime now);
Result<Change> decide_one(const Interview&, const ShiftRecording&, InterviewTime now);
// decide_pains.cpp
Result<Change> decide_one(const Interview&, const ConfirmPain&, InterviewTime now);
Result<Change> decide_one(const Interview&, const TakeStance&, InterviewTime now);
Result<Change> decide_one(const Interview&, const MergePains&, InterviewTime now);
Result<Change> decide_one(const Interview&, const SplitPain&, InterviewTime now);
Result<Change> decide_one(const Interview&, const RenamePain&, InterviewTime now);
Result<Change> decide_one(const Interview&, const OrderPains&, InterviewTime now);

}  // namespace sourdine
