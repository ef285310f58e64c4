// What I did in the thirty seconds after a client named something that hurts: the moment an interview is won or lost.
// An observation, never a grade.
#pragma once

#include "core/insight/questions.h"
#include "core/model/interview.h"
#include "core/talk/segments.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

inline constexpr Milliseconds after_a_pain{30'000};

// Silent: I said nothing of a second or more. Else the first thing I said tells: a question within its first ten
// seconds; a reformulation when it takes up a word that was underlined; else talk of my own.
enum class AfterPain : std::uint8_t { Silent, Reformulated, OpenQuestion, ClosedQuestion, OwnTalk };
inline constexpr std::array all_after_pains{AfterPain::Silent, AfterPain::Reformulated, AfterPain::OpenQuestion, AfterPain::ClosedQuestion, AfterPain::OwnTalk};
std::string_view name_of(AfterPain);       // "own_talk"
bool kept_listening(AfterPain);            // all but a closed question and talk of my own

// A note with underlined words that our side did not say itself.
struct PainMoment {
    NoteId note;
    InterviewTime at;
    std::string words;                     // underlined with most strokes in it, then the first
    int strokes = 1;
    AfterPain did = AfterPain::Silent;
    std::optional<InterviewTime> spoke_at; // when I began to speak; empty: I did not
    Milliseconds my_talk{0};               // of mine in the thirty seconds, or until a break or the end
};

// By time. Empty where it cannot be told: nobody is me, nobody's talk was followed, or words have no times.
std::optional<std::vector<PainMoment>> find_pain_moments(const Interview& interview, InterviewTime now);
// The same from what is known already: who spoke when (find_segments) and what was asked (list_questions).
std::optional<std::vector<PainMoment>> find_pain_moments(const Interview& interview, InterviewTime now, std::span<const Segment> segments, std::span<const AskedQuestion> questions);

}  // namespace sourdine
