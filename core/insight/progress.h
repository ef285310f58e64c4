// Am I getting better at listening, and what comes back? Figures of each interview side by side, pains over all of them.
// Observations, never grades (METRICS: a difference under 5 points says nothing).
#pragma once

#include "core/insight/client_memory.h"
#include "core/insight/pains.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sourdine {

// One interview's figures as the review shows them. Empty: it cannot be told from its source, or nobody is me.
struct InterviewProgress {
    PastInterview interview;
    std::string client;
    std::optional<double> share;                    // mine, 0..1
    std::optional<Milliseconds> longest_monologue;  // mine
    std::optional<int> cut_ins;                     // by me: told by a transcript with exact times, else those I marked
    std::optional<double> open_share;               // of our questions; empty: none was asked
    std::optional<Milliseconds> wait;               // median silence left after my questions
    std::optional<int> guessed_percent;             // my share, as guessed before the figures were shown
    bool operator==(const InterviewProgress&) const = default;
};
InterviewProgress measure_progress(const Interview& interview, InterviewTime now);

// What one interview has to tell of its pains: rank_pains, and which the user merged (key into key).
struct PainsOfInterview {
    PastInterview interview;
    std::string client;
    std::vector<Pain> pains;
    std::vector<std::pair<std::string, std::string>> merged;
};
PainsOfInterview list_pains(const Interview& interview);

// A pain of several interviews.
struct RecurringPain {
    std::string key;
    std::string words;                 // of the interview in which it itched with most strokes, the latest of those
    int itch = 0;                      // over all of them
    int most_strokes = 1;
    std::vector<std::string> clients;  // each once, whatever case and accents; last met first
    std::vector<PastInterview> interviews;  // newest first
    std::vector<NoteId> notes;         // where it was said first, in each of them
};

// What is usual of me: medians over those of the interviews that tell it (the middle of the two of an even count, rounded
// down), and over how many. Empty: none tells it.
template <class Value>
struct UsualValue { Value value{}; int of = 0; };
struct Usual {
    std::optional<UsualValue<double>> share, open_share;
    std::optional<UsualValue<Milliseconds>> longest_monologue, wait;
    std::optional<UsualValue<int>> cut_ins;
};
inline constexpr std::size_t usual_interviews = 5;
// Of the first `most` that tell it.
Usual measure_usual(std::span<const InterviewProgress* const> newest_first, std::size_t most = usual_interviews);

// How far a share is from another in whole points, for sentences; a difference under `least_points` says nothing.
inline constexpr int least_points = 5;
int points_between(double share, double other);

// Those underlined in two interviews or more and not denied where they came up last. At several clients before at one;
// then more interviews, then more itch. Merges of any interview hold for all.
std::vector<RecurringPain> rank_recurring(std::span<const PainsOfInterview> newest_first);

}  // namespace sourdine
