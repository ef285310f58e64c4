// Questions a consultant asks, by what they are for: offered while an interview is prepared, to be taken as they are or
// changed. Nearly all are open; a closed one is there because at its place a closed one is right.
#pragma once

#include "core/locale/phrases.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

enum class QuestionTheme : std::uint8_t { Opening, TheirWork, TheProblem, ItsCost, TriedBefore, Deciding, NextSteps };
inline constexpr std::array<QuestionTheme, 7> question_themes{QuestionTheme::Opening,     QuestionTheme::TheirWork, QuestionTheme::TheProblem, QuestionTheme::ItsCost,
                                                              QuestionTheme::TriedBefore, QuestionTheme::Deciding,  QuestionTheme::NextSteps};
std::string_view name_of(QuestionTheme);          // "their_work": as in the files
std::string_view phrase_key_of(QuestionTheme);    // "bank.theme.their_work"

struct BankQuestion {
    QuestionTheme theme = QuestionTheme::Opening;
    std::string text;
    bool open = true;
};

// Those of one language by theme, in the order of the file (assets/questions/<code>.json), the open ones of a theme
// first. Loaded once, from the embedded file.
const std::vector<BankQuestion>& find_bank_questions(Language language);

}  // namespace sourdine
