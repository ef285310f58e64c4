// Sentences in which somebody says that something is hard for them: what a consultant may want to underline as a pain.
#pragma once

#include "core/words/span.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sourdine {

struct Difficulty {
    std::vector<Span> signs;  // the words that made it one, in code points of the sentence; in order, never overlapping, never none
};

// Whether the sentence states a difficulty of the speaker's own work, life or situation, in English or French: "we lose
// orders every week", "it takes us three days", "nobody knows who decides", "on n’arrive pas à", "c’est trop lent".
// Not one: a question (is_spoken_question), what is denied ("pas de souci", "it doesn't hurt"), supposed ("if the
// network went down"), over ("we fixed the delays", "plus aucun retard"), said of the one spoken to ("you're under
// pressure"), politeness and idioms ("sorry to hear that", "no worries", "it's hard to say").
// An offer, never a verdict: it would rather miss a difficulty than make one up.
std::optional<Difficulty> find_difficulty(std::string_view sentence);

}  // namespace sourdine
