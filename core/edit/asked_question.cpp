#include "core/edit/asked_question.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace sourdine {

namespace {

constexpr double close_enough = 0.8;

std::vector<std::string> sorted_words(std::string_view text)
{
    std::vector<std::string> words;
    for (const Span span : find_words(text)) words.push_back(fold(slice(text, span.from, span.to)));
    std::sort(words.begin(), words.end());
    return words;
}

// Words in common, of the longer of the two.
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    if (a.empty() || b.empty()) return 0;
    std::vector<std::string> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return static_cast<double>(common.size()) / static_cast<double>(std::max(a.size(), b.size()));
}

}  // namespace

const PlannedQuestion* find_asked_question(const Interview& interview, std::string_view text)
{
    const auto words = sorted_words(text);
    const PlannedQuestion* closest = nullptr;
    double best = 0;
    for (const PlannedQuestion* question : interview.questions_in_order()) {
        if (question->asked) continue;
        const double like = likeness(words, sorted_words(question->text));
        if (like < close_enough || like <= best) continue;
        best = like;
        closest = question;
    }
    return closest;
}

}  // namespace sourdine
