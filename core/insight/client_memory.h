// What earlier interviews of one client tell whoever prepares the next one: nobody has to be asked twice, and nothing
// promised is forgotten.
#pragma once

#include "core/model/interview.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sourdine {

struct PastInterview {
    InterviewId id;
    std::string title;
    std::optional<Date> day;  // by the calendar of the meeting; of one without, the UTC day it began
    bool operator==(const PastInterview&) const = default;
};
PastInterview past_of(const Head& head);

// Underlined in one of them or in several, and not denied since.
struct RememberedPain {
    std::string key;                   // insight/pains.h
    std::string words;                 // of the occurrence with most strokes, the latest of those
    int itch = 0;                      // strokes of all interviews together
    int most_strokes = 1;
    int interviews = 0;                // it was underlined in
    std::vector<std::string> persons;  // who said it, those of the latest interview first
    Confirmation confirmation = Confirmation::Unknown;  // the latest word on it
    PastInterview last;                // where it was said last
};

// Agreed and not done. The same words agreed again are the later action alone.
struct RememberedAction {
    PastInterview from;
    NoteId note;
    std::string text;
    std::string owner;  // empty: nobody's
    bool ours = false;
    std::optional<Date> due;
};

// A line of a careful list or of a debrief.
struct RememberedLine {
    std::string text;
    PastInterview from;
};

struct LastWords {
    NoteKind kind = NoteKind::Problem;  // or Quote
    std::string text;
    PastInterview from;
};

// Somebody met before (never me), as they were known at the latest meeting: no id, no seat.
struct KnownPerson {
    Person person;
    int meetings = 0;
    PastInterview met;               // last
    std::optional<LastWords> said;   // the last problem or quote noted of them
};

struct ClientMemory {
    std::vector<PastInterview> interviews;   // newest first
    std::vector<RememberedPain> pains;       // most itching first; ties: more persons, then said later
    std::vector<RememberedAction> actions;   // ours, nobody's, theirs; each by due date, those without one last
    std::vector<RememberedLine> next_time;   // of the latest debrief that says so, a line each
    std::vector<RememberedLine> careful;     // newest interview first, each once
    std::vector<KnownPerson> persons;        // those met last first, in the order they sat in
};

// `newest_first`: the earlier interviews of one client, each with its head, persons, notes, pain views and careful list.
ClientMemory remember_client(std::span<const Interview> newest_first);

}  // namespace sourdine
