// The questions I have prepared before, for any client: a bank that grows by itself.
#pragma once

#include "core/model/interview.h"
#include "core/model/library_rows.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct OwnQuestion {
    std::string text;  // as it was written last
    int times = 0;     // interviews it was prepared for
};

// Most used first; ties: used last. Case, accents and punctuation make no other question.
std::vector<OwnQuestion> rank_own_questions(std::span<const PlannedBefore> planned);

// The same for every writing of one question: case, accents and punctuation folded away. Empty: no words.
std::string question_key(std::string_view text);

// Which of them the interview has already, asked or not: one answer each.
std::vector<bool> find_planned(const std::vector<OwnQuestion>& own, const Interview& interview);

}  // namespace sourdine
