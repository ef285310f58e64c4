// What somebody looking for something typed: words, and what narrows them down.
//   words           all are wanted; the last may be the beginning of one
//   "…"  « … »      words that stand together
//   -word           not where this stands
//   client:lumen    person:claire  who:  qui:      at this client, of this person (the beginning of any word of the name)
//   kind:problem    type:  genre:                  English and French names, or the sign of the capture line
//   since:2026-03   depuis:  90d  "last month"     interviews from that day on
// The same operator twice: either will do. What is no such thing is words: nothing typed is ever wrong.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

enum class SearchKind : std::uint8_t { Note, Problem, Quote, Question, Action, Decision, Idea, Said, Brief, Title, Careful, Person, Debrief };

struct SearchQuery {
    struct Words {
        std::string text;
        bool together = false;  // closed quotes: no beginning of anything
        bool excluded = false;
    };
    std::vector<Words> words;
    std::vector<std::string> clients, persons;  // folded, never empty
    std::set<SearchKind> kinds;
    std::optional<Date> since;

    bool narrows() const { return !clients.empty() || !persons.empty() || !kinds.empty() || since; }
};

// Without `today`, days that are told from it ("90d", "last month") are words as well.
SearchQuery read_search(std::string_view typed, std::optional<Date> today);

// "2026-03-12", "2026-03", "2026", "90d", "3 months", "last month", "le mois dernier", "12 March", "lundi": the latest such
// day that is not after `today`. None: it says no day.
std::optional<Date> find_since(std::string_view text, std::optional<Date> today);

// `wanted` begins the name, or a word in it. Both folded.
bool begins_a_word(std::string_view name, std::string_view wanted);

}  // namespace sourdine
