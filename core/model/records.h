// What an interview is made of: facts said, done or agreed, as plain values. Nothing here is computed.
// Words: PRODUCT glossary. Ids are unique within one interview (InterviewId: within one library).
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/model/recording.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sourdine {

struct Head;
struct Person;
struct Note;
struct Turn;
struct Break;
struct PhaseMark;
struct CutIn;
struct PlannedQuestion;
struct Careful;
struct PainView;
using InterviewId = Id<Head>;
using PersonId = Id<Person>;
using NoteId = Id<Note>;
using TurnId = Id<Turn>;
using BreakId = Id<Break>;
using PhaseMarkId = Id<PhaseMark>;
using CutInId = Id<CutIn>;
using PlannedQuestionId = Id<PlannedQuestion>;
using CarefulId = Id<Careful>;
using PainViewId = Id<PainView>;

enum class Side : std::uint8_t { Us, Client };
enum class NoteKind : std::uint8_t { Note, Problem, Quote, Question, Action, Decision, Idea };
enum class Phase : std::uint8_t { Open, Listen, Analyse, Collaborate };
enum class BreakKind : std::uint8_t { Pause, OffRecord };
enum class Stage : std::uint8_t { Prepared, Live, Ended };
enum class Confirmation : std::uint8_t { Unknown, Confirmed, Denied };

inline constexpr std::array all_note_kinds{NoteKind::Note, NoteKind::Problem, NoteKind::Quote, NoteKind::Question,
                                           NoteKind::Action, NoteKind::Decision, NoteKind::Idea};
inline constexpr std::array all_phases{Phase::Open, Phase::Listen, Phase::Analyse, Phase::Collaborate};
inline constexpr int most_strokes = 3;
inline constexpr std::size_t most_persons = 1'000;  // of an interview that comes from a file

// What I set myself before the interview.
struct Aims {
    int share_percent = 20;             // I speak at most this much of the talk
    Milliseconds longest_turn{60'000};  // no turn of mine longer than this
    int open_percent = 70;              // at least this many of my questions are open
    // Of my time to speak, what I keep for each phase, in their order; empty: none of its own.
    std::array<std::optional<Milliseconds>, all_phases.size()> phase_talk{};
    bool operator==(const Aims&) const = default;
};

// Written after the interview; the guess comes before the figures are shown.
struct Debrief {
    std::optional<int> guessed_share_percent;
    std::string went_well;
    std::string next_time;
    std::string thanks;
    bool operator==(const Debrief&) const = default;
};

// The interview itself: what it is about and where it stands.
struct Head {
    InterviewId id;
    std::string client;
    std::string title;
    std::optional<LocalTime> scheduled;  // by the calendar of the meeting room
    int planned_minutes = 45;
    std::string brief;  // what we know beforehand
    Aims aims;
    Stage stage = Stage::Prepared;
    std::optional<WallTime> started;      // when InterviewTime was 0
    std::optional<InterviewTime> ended;   // set when stage is Ended
    Debrief debrief;
    bool operator==(const Head&) const = default;
};

// Someone at the table. `seat` (1..) is the key that gives them the floor.
struct Person {
    PersonId id;
    int seat = 0;
    std::string name;
    Side side = Side::Client;
    bool me = false;  // exactly one person of an interview at most
    std::string role;
    std::string email;  // empty: not known
    // Weight in the matter; several may hold.
    bool decides = false;
    bool pays = false;
    bool lives_with_it = false;
    bool knows = false;
    int knowledge = 2;  // of the subject, 0..3; 0 shows as "new here"
    bool operator==(const Person&) const = default;
};

// Words that hurt, in Unicode code points of the note's text, `to` exclusive. strokes 1..3.
struct Underline {
    int from = 0;
    int to = 0;
    int strokes = 1;
    std::string pain = {};  // key of the pain the user says these words are; empty: told by the words themselves
    bool operator==(const Underline&) const = default;
};

// One captured line. Underlines are sorted by `from` and never overlap.
struct Note {
    NoteId id;
    InterviewTime at;  // of its first letter
    NoteKind kind = NoteKind::Note;
    std::optional<PersonId> person;  // who said it; of an action: its owner
    std::string text;                // without signs and marks
    std::vector<Underline> underlines;
    std::optional<bool> open;  // of a question: the user's word; empty: told by its words
    std::optional<Date> due;   // of an action
    bool done = false;         // of an action
    bool agreed = false;       // of an action: its owner said yes in the room, more than being assigned it
    bool operator==(const Note&) const = default;
};

// One person speaks from..until. No `until`: still speaking.
struct Turn {
    TurnId id;
    PersonId person;
    InterviewTime from;
    std::optional<InterviewTime> until;
    bool operator==(const Turn&) const = default;
};

// A span that is part of no measure. No `until`: still going on.
struct Break {
    BreakId id;
    BreakKind kind = BreakKind::Pause;
    InterviewTime from;
    std::optional<InterviewTime> until;
    bool operator==(const Break&) const = default;
};

// From here on the interview is in `phase`, until the next mark.
struct PhaseMark {
    PhaseMarkId id;
    Phase phase = Phase::Open;
    InterviewTime from;
    bool operator==(const PhaseMark&) const = default;
};

// "I cut them off", as marked by me. Whether I caught it is computed from the turns after it.
struct CutIn {
    CutInId id;
    InterviewTime at;
    PersonId by;
    PersonId of;
    std::string last_words;  // of the one cut: the open thread
    std::optional<InterviewTime> taken_up;  // when the thread was taken up again
    bool operator==(const CutIn&) const = default;
};

// A question prepared beforehand. Order is by `position`, then id.
struct PlannedQuestion {
    PlannedQuestionId id;
    int position = 0;
    std::string text;
    std::optional<InterviewTime> asked;
    bool operator==(const PlannedQuestion&) const = default;
};

// A sensitive topic, kept in sight when live.
struct Careful {
    CarefulId id;
    int position = 0;
    std::string text;
    bool operator==(const Careful&) const = default;
};

// One person's word on a pain, where they gave it: Confirmed or Denied.
struct Stance {
    PersonId person;
    Confirmation said = Confirmation::Confirmed;
    bool operator==(const Stance&) const = default;
};

// What the user says of a pain that is itself computed from underlines. `key` is the folded words
// (core/words/fold.h pain_key), or of words parted from those that are written alike the key they were given.
struct PainView {
    PainViewId id;
    std::string key;
    std::string merged_into;  // key of another pain; empty: stands by itself
    Confirmation confirmation = Confirmation::Unknown;  // by the client as a whole
    std::string title = {};             // what I call it; empty: the words underlined
    int rank = 0;                       // its place in the client's own order, from 1; 0: they did not say
    std::vector<Stance> stances = {};   // by person, each once
    bool operator==(const PainView&) const = default;
};

}  // namespace sourdine
