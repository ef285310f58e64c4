// What the library says about interviews without opening them.
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sourdine {

// A row of the list at the left of Prepare, newest first within its client.
struct InterviewSummary {
    InterviewId id;
    std::string client;
    std::string title;
    std::optional<LocalTime> scheduled;
    int planned_minutes = 45;
    Stage stage = Stage::Prepared;
    std::optional<WallTime> started;
    bool archived = false;            // out of the everyday list; still found and counted
    std::optional<WallTime> binned;   // since when it lies in the bin
};

// What interviews hold, for who is about to part with them.
struct Contents {
    int interviews = 0;
    int notes = 0;
    int transcripts = 0;
    int drafts = 0;   // half-typed lines
    int copies = 0;   // of the whole library, from before it was brought up to date
    bool operator==(const Contents&) const = default;
};

// A question prepared for some interview, in the very words it was written in.
struct PlannedBefore {
    std::string text;
    int times = 0;           // interviews it was prepared for
    std::int64_t last = 0;   // greater: prepared for a later interview
};

// The half-typed capture line.
struct Draft {
    std::string line;
    InterviewTime at;            // of its first letter
    std::optional<NoteId> edits; // the note it is an edit of; empty: a new one
    bool operator==(const Draft&) const = default;
};

struct SearchHit {
    InterviewId interview;
    std::string client;
    std::string title;
    enum class What : std::uint8_t { Note, Brief, Title, Question, Careful, Person, Debrief, Said } what = What::Note;
    std::int64_t record = 0;              // the note's id where `what` is Note, the recording's where it is Said
    std::int64_t utterance = 0;           // its place in the recording's speech where `what` is Said
    std::optional<InterviewTime> at;
    std::string text;                     // the whole text found in
    std::vector<std::pair<int, int>> found;  // code points of `text` that matched
    std::optional<Date> day = {};            // of the interview
    std::optional<NoteKind> kind = {};       // where `what` is Note
};

// What an interview tells beside others, computed once and kept. It may be thrown away at any time.
struct KeptFigures {
    InterviewId interview;
    std::int64_t changed = 0;                  // how often the interview had changed when they were computed
    std::optional<double> share, open_share;
    std::optional<std::int64_t> longest_ms, wait_ms, cut_ins, guessed_percent;
    struct Pain {
        std::string key, words;
        int itch = 0, strokes = 1;
        std::int64_t note = 0;
        Confirmation confirmation = Confirmation::Unknown;
    };
    std::vector<Pain> pains;                                   // most itching first
    std::vector<std::pair<std::string, std::string>> merged;   // key into key
};

// Agreed and not done, in any interview.
struct OpenActionRow {
    InterviewId interview;
    NoteId note;
    std::string text, owner;  // no owner: nobody's
    Side side = Side::Client;
    bool mine = false;
    std::optional<Date> due;
};

struct CheckReport {
    std::vector<Error> faults;   // empty: sound
    int repaired = 0;
};

}  // namespace sourdine
