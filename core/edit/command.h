// What someone wants done to the open interview. Plain values: they can be written down, replayed and compared.
// Every change from every screen and from the command line is one of these.
#pragma once

#include "core/base/any_of.h"
#include "core/model/records.h"

#include <string>
#include <vector>

namespace sourdine {

// --- prepare -------------------------------------------------------------------------------------------------
// Replaces what is prepared and debriefed of the head; id, stage, started and ended are kept as they are.
struct UpdateHead { Head head; };
struct AddBriefLine { std::string line; };  // below what the brief says already; a line that stands there is not said twice
struct AddPerson { Person person; };        // id and seat are given by decide: clients before us, in order of arrival
struct UpdatePerson { Person person; };     // by id; making one "me" takes it from the former; seat is kept
struct RemovePerson { PersonId id; };       // refused once they have spoken, said or own something
struct MovePerson { PersonId id; int seat = 1; };  // the others make room
struct AddQuestion { std::string text; };
struct UpdateQuestion { PlannedQuestionId id; std::string text; };
struct RemoveQuestion { PlannedQuestionId id; };
struct MoveQuestion { PlannedQuestionId id; int position = 0; };  // 0-based place in the list
struct TickQuestion { PlannedQuestionId id; bool asked = true; };
// Asked in its own words, now or `at` an earlier moment: noted as my question and ticked. Nothing happens when it has
// been asked already.
struct AskQuestion { PlannedQuestionId id; std::optional<InterviewTime> at = {}; };
struct AddCareful { std::string text; };
struct UpdateCareful { CarefulId id; std::string text; };
struct RemoveCareful { CarefulId id; };

// --- the interview's course ----------------------------------------------------------------------------------
struct StartInterview { WallTime at; };     // Prepared -> Live; phase Open; InterviewTime 0 is `at`
struct PauseInterview {};                   // the floor falls silent
struct ResumeInterview {};
struct GoOffRecord {};                      // nothing is kept until GoOnRecord but the length
struct GoOnRecord {};                       // the one who had the floor has it again
struct EndInterview {};
struct SetPhase { Phase phase = Phase::Open; };
// After a crash: everything open is closed at `last_alive`, and the time until now is a pause.
struct GoOnAfterCrash { InterviewTime last_alive; };
struct EndAfterCrash { InterviewTime last_alive; };

// --- the floor -----------------------------------------------------------------------------------------------
// `lag` is taken off now (never before the last change of floor). No person: silence.
struct GiveFloor { std::optional<PersonId> person; Milliseconds lag{0}; };
struct PressSeat { int seat = 1; Milliseconds lag{0}; };    // as GiveFloor, but the same key again is silence
struct ToggleMe { Milliseconds lag{0}; };                   // to me, and back to the client who had it
struct CorrectFloor { int seat = 1; };                      // "no, it was her": who speaks since the last change
struct ShiftFloor { Milliseconds by{0}; };                  // the last change was earlier (< 0) or later
// I cut off whoever of the clients has (or last had) the floor; I have it from now on. `last_words` of theirs:
// the half-typed line, or empty for their last note.
struct MarkCutIn { std::string last_words; Milliseconds lag{0}; };
struct TakeUpThread { CutInId id; };

// --- the sheet -----------------------------------------------------------------------------------------------
// A captured line, as core/capture reads it. Without `person`: default_person() (decide.h).
struct WriteNote {
    NoteKind kind = NoteKind::Note;
    std::optional<PersonId> person;
    std::string text;
    std::vector<Underline> underlines;
    std::optional<Date> due;
    InterviewTime at;  // of its first letter
};
// Replaces a note: kind, person, text, underlines, open, due, done, agreed. Time and id stay; another owner has not
// said yes yet.
struct UpdateNote { Note note; };
struct UnderlineWords { NoteId id; int from = 0; int to = 0; };  // once more for one more stroke, after three none
struct SetStrokes { NoteId id; int from = 0; int to = 0; int strokes = 1; };  // 0 takes the underline away
struct DeleteNotes { std::vector<NoteId> ids; };
struct AttributeNotes { std::vector<NoteId> ids; std::optional<PersonId> person; };
struct SetKind { std::vector<NoteId> ids; NoteKind kind = NoteKind::Note; };
struct SetDone { NoteId id; bool done = true; };
struct SetDue { NoteId id; std::optional<Date> due; };
struct SetAgreed { NoteId id; bool agreed = true; };  // its owner said yes in the room; refused where nobody owns it
// Several notes become the earliest of them, their words one behind the other by time. Plain notes join notes of one other
// kind; two other kinds, or words of two people, are refused. Of actions: due when the first was, done and agreed when
// all were.
struct MergeNotes { std::vector<NoteId> ids; };
// What stands from code point `at` on becomes a note of its own behind it, of the same moment, kind and person, due, done and
// agreed as before. Refused where one side would be empty or words underlined together would part.
struct SplitNote { NoteId id; int at = 0; };

// --- what was said: transcripts of elsewhere -----------------------------------------------------------------
// The interview then counts as held: refused while it is live, and its end is the last word when that is later (of one
// that nobody followed live: the last word). Without its only transcript such an interview waits to be held again.
// Persons it names must be there; its id is given by decide.
struct AddRecording { Recording recording; };
struct RemoveRecording { RecordingId id; };
struct AttributeSpeaker { RecordingId id; std::size_t speaker = 0; std::optional<PersonId> person; };  // of all it said
struct ShiftRecording { RecordingId id; Milliseconds shift{0}; };

// --- pains ---------------------------------------------------------------------------------------------------
struct ConfirmPain { std::string key; Confirmation confirmation = Confirmation::Unknown; };  // by the client as a whole
struct TakeStance { std::string key; PersonId person; Confirmation said = Confirmation::Unknown; };  // Unknown: they did not say
// What was said of `key` is said of the pain it becomes part of, where that had no such word. Empty `into`: stands by itself again.
struct MergePains { std::string key; std::string into; };
// The words underlined in `note` are another pain than `key`. Words that were merged into it stand by themselves again,
// wherever they are underlined; others get a key of their own in this note alone.
struct SplitPain { std::string key; NoteId note; };
struct RenamePain { std::string key; std::string title; };  // empty: the words underlined
struct OrderPains { std::vector<std::string> keys; };       // as the client has them, first one first; none: by strokes again

using AnyCommand = std::variant<UpdateHead, AddBriefLine, AddPerson, UpdatePerson, RemovePerson, MovePerson,
                                AddQuestion, UpdateQuestion, RemoveQuestion, MoveQuestion, TickQuestion, AskQuestion,
                                AddCareful, UpdateCareful, RemoveCareful, StartInterview, PauseInterview,
                                ResumeInterview, GoOffRecord, GoOnRecord, EndInterview, SetPhase, GoOnAfterCrash,
                                EndAfterCrash, GiveFloor, PressSeat, ToggleMe, CorrectFloor, ShiftFloor, MarkCutIn,
                                TakeUpThread, WriteNote, UpdateNote, UnderlineWords, SetStrokes, DeleteNotes,
                                AttributeNotes, SetKind, SetDone, SetDue, SetAgreed, MergeNotes, SplitNote,
                                AddRecording, RemoveRecording, AttributeSpeaker, ShiftRecording, ConfirmPain,
                                TakeStance, MergePains, SplitPain, RenamePain, OrderPains>;
class Command : public AnyOf<AnyCommand> {
public:
    using AnyOf::AnyOf;
};

}  // namespace sourdine
