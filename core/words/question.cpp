#include "core/words/question.h"

#include "core/words/question_sentence.h"

namespace sourdine {

QuestionForm tell_question_form(std::string_view text)
{
    const QuestionSentence sentence = read_question_sentence(text);
    if (sentence.words.empty()) return QuestionForm::Unsure;
    return sentence.language == Language::French ? tell_french(sentence) : tell_english(sentence);
}

}  // namespace sourdine
