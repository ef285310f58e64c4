// What was said, as a file from elsewhere tells it: the transcript beside the notes.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct Person;
struct Recording;
using RecordingId = Id<Recording>;

// How much the times of a source can tell (METRICS: "not measurable is not zero").
enum class Timing : std::uint8_t {
    Exact,       // starts and ends as they were, overlaps too
    Serialised,  // starts and ends, but the source never lets two speak at once: no overlap, no interruptions
    Starts,      // starts only: an utterance ends where the next begins; talk is an upper bound
    Estimated,   // a time every few minutes: what lies between is laid out by length; shares are told by words
    None,        // no times at all: laid out at word_pace; shares are told by words
};
inline constexpr Milliseconds word_pace{400};  // 150 words a minute

// One person says something, in the file's own time. `to` == `from`: its length is not known and counts for nothing.
struct Utterance {
    Milliseconds from{0};
    Milliseconds to{0};               // >= from
    std::uint32_t speaker = 0;        // place in Recording::speakers
    std::uint32_t text_from = 0;      // bytes of Speech::text
    std::uint32_t text_size = 0;
    bool operator==(const Utterance&) const = default;
};

// Utterances by `from` (those of one moment in the file's order); their words lie one behind the other in `text`:
// a ten-hour transcript is two blocks of memory.
struct Speech {
    std::vector<Utterance> utterances;
    std::string text;  // UTF-8
    std::string_view words_of(const Utterance& u) const { return std::string_view{text}.substr(u.text_from, u.text_size); }
    bool operator==(const Speech&) const = default;
};

// Who a label of the file is. No person: not somebody at the table (a room, a tier, "Unknown Speaker").
struct Speaker {
    std::string label;
    std::optional<Id<Person>> person;
    bool operator==(const Speaker&) const = default;
};

// One conversation as read from one or several files. What was said never changes; who a label is, and when the
// recording began, may.
struct Recording {
    RecordingId id;
    std::string format;         // as FileFormat is spelled: vtt, srt …
    Timing timing = Timing::Exact;
    Milliseconds shift{0};      // added to the file's times: the interview's time when the recording began
    std::vector<Speaker> speakers;
    std::shared_ptr<const Speech> speech = std::make_shared<Speech>();  // never null; shared by every copy

    InterviewTime at(Milliseconds file_time) const { return InterviewTime{file_time + shift}; }
    std::optional<Id<Person>> person_of(const Utterance& u) const { return speakers[u.speaker].person; }
    bool operator==(const Recording& o) const
    {
        return id == o.id && format == o.format && timing == o.timing && shift == o.shift && speakers == o.speakers &&
               (speech == o.speech || *speech == *o.speech);
    }
};

}  // namespace sourdine
