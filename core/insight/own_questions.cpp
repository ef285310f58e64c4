#include "core/insight/own_questions.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sourdine {

namespace {

struct Used {
    OwnQuestion question;
    std::int64_t last = 0;
};

}  // namespace

std::string question_key(std::string_view text)
{
    std::string key;
    for (const Span& word : find_words(text)) (key += slice(text, word.from, word.to)) += ' ';
    return fold(key);
}

std::vector<OwnQuestion> rank_own_questions(std::span<const PlannedBefore> planned)
{
    std::vector<Used> all;
    std::unordered_map<std::string, std::size_t> places;
    for (const PlannedBefore& before : planned) {
        std::string key = question_key(before.text);
        if (key.empty()) continue;
        const auto [place, fresh] = places.try_emplace(std::move(key), all.size());
        if (fresh) all.push_back({{before.text, 0}, before.last});
        Used& used = all[place->second];
        used.question.times += before.times;
        if (before.last > used.last) {
            used.last = before.last;
            used.question.text = before.text;
        }
    }
    std::sort(all.begin(), all.end(), [](const Used& a, const Used& b) {
        return std::tie(b.question.times, b.last, a.question.text) < std::tie(a.question.times, a.last, b.question.text);
    });
    std::vector<OwnQuestion> ranked;
    ranked.reserve(all.size());
    for (Used& used : all) ranked.push_back(std::move(used.question));
    return ranked;
}

std::vector<bool> find_planned(const std::vector<OwnQuestion>& own, const Interview& interview)
{
    std::set<std::string> there;
    for (const PlannedQuestion& question : interview.questions()) there.insert(question_key(question.text));
    std::vector<bool> planned;
    planned.reserve(own.size());
    for (const OwnQuestion& question : own) planned.push_back(there.contains(question_key(question.text)));
    return planned;
}

}  // namespace sourdine
