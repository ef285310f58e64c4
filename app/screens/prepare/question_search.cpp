#include "app/screens/prepare/question_search.h"

#include "core/words/fold.h"
#include "core/words/question.h"

#include <algorithm>
#include <set>
#include <utility>

namespace sourdine::app {

namespace {

// Of a folded text: letters beyond ASCII that folding left belong to words.
bool is_part_of_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool fits(const OfferedQuestion& question, std::span<const std::string> searched)
{
    return std::all_of(searched.begin(), searched.end(), [&](const std::string& beginning) {
        return std::any_of(question.words.begin(), question.words.end(), [&](const std::string& word) { return word.starts_with(beginning); });
    });
}

}  // namespace

std::vector<std::string> split_words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : fold(text) + ' ') {
        if (is_part_of_word(c))
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

std::vector<OfferedQuestion> collect_questions(const std::vector<OwnQuestion>* own, Language language)
{
    std::vector<OfferedQuestion> all;
    std::set<std::string> mine;
    if (own)
        for (const OwnQuestion& question : *own) {
            std::string key = question_key(question.text);
            mine.insert(key);
            all.push_back({question.text, std::move(key), split_words(question.text), question.times, std::nullopt, tell_question_form(question.text) == QuestionForm::Closed});
        }
    for (const BankQuestion& question : find_bank_questions(language)) {
        std::string key = question_key(question.text);
        if (!mine.contains(key)) all.push_back({question.text, std::move(key), split_words(question.text), 0, question.theme, !question.open});
    }
    return all;
}

std::vector<std::size_t> find_fitting(std::span<const OfferedQuestion> questions, std::string_view searched)
{
    const std::vector<std::string> words = split_words(searched);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (fits(questions[i], words)) found.push_back(i);
    return found;
}

}  // namespace sourdine::app
