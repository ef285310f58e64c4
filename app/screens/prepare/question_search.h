// Questions to take while an interview is prepared: one's own first, then the bank's. Beginnings of words find them,
// with or without accents.
#pragma once

#include "core/insight/own_questions.h"
#include "core/locale/question_bank.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

struct OfferedQuestion {
    std::string text;
    std::string key;                     // question_key() of it
    std::vector<std::string> words;      // folded
    int times = 0;                       // interviews it was prepared for; 0: never by oneself
    std::optional<QuestionTheme> theme;  // of the bank's; none: one's own
    bool closed = false;
};

// One's own as they are ranked, then the bank's by theme; what is in both stands with one's own. `own`: null is none.
std::vector<OfferedQuestion> collect_questions(const std::vector<OwnQuestion>* own, Language language);

// What is searched, as words begin. An apostrophe or a hyphen parts words: "equipe" finds "l’équipe".
std::vector<std::string> split_words(std::string_view text);

// Which of them have, for every word searched, a word that begins so; their places, in order. Nothing searched: all.
std::vector<std::size_t> find_fitting(std::span<const OfferedQuestion> questions, std::string_view searched);

}  // namespace sourdine::app
