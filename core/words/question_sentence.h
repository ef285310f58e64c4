// The one sentence of a typed text that asks, taken apart into the words the rules are about.
#pragma once

#include "core/words/question.h"
#include "core/words/word_pattern.h"

#include <string>
#include <string_view>

namespace sourdine {

enum class Language { English, French };

struct QuestionSentence {
    Language language = Language::English;
    bool marked = false;  // ends in a question mark
    std::string shown;    // as typed, without its mark
    // Folded. "," stands for whatever parts clauses. English: "what's" is two words, "don't" is one. French: elisions
    // are written out ("qu'" -> "que"), what a hyphen joins to a verb begins with it ("avez-vous" -> "avez", "-vous"),
    // the t of "a-t-il" is gone, and "où" is told from "ou" as "où".
    Words words;
};

// The last sentence that ends in a question mark, else the last sentence. A tag by itself ("Right?", "Non ?")
// belongs to the sentence before it.
QuestionSentence read_question_sentence(std::string_view text);

// The rules of each language. Words are those of its own kind of sentence.
QuestionForm tell_english(const QuestionSentence& sentence);
QuestionForm tell_french(const QuestionSentence& sentence);

// Places where a clause may begin: after polite fillers at the start and behind each ",".
std::size_t end_of_clause(const Words& words, std::size_t at);

// Whether the sentence asks to choose a figure on a scale: a fact, whatever its first word.
bool asks_for_rating(const Words& words);

}  // namespace sourdine
