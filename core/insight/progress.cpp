#include "core/insight/progress.h"

#include "core/insight/pain_merges.h"
#include "core/insight/questions.h"
#include "core/talk/measure.h"
#include "core/words/fold.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace sourdine {

namespace {

void add_talk(InterviewProgress& progress, const Interview& interview, PersonId me, InterviewTime now)
{
    const TalkFigures figures = measure_interview(interview, now);
    const PersonTalk* mine = figures.find(me);
    const bool somebody = figures.by_words() ? std::any_of(figures.persons.begin(), figures.persons.end(), [](const PersonTalk& p) { return p.words > 0; })
                                             : figures.speech > Milliseconds{0};
    if (!mine || !somebody) return;
    progress.share = mine->share;
    if (!figures.by_words()) progress.longest_monologue = mine->longest_monologue;
    if (figures.source.tells_overlap()) {
        progress.cut_ins = 0;
        for (const Interruptions& one : figures.interruptions)
            if (one.by == me) *progress.cut_ins += one.count;
    } else if (figures.source.basis == Basis::Keys) {
        progress.cut_ins = count_cut_ins(interview).marked;
    }
}

// Folded names of clients, each once, as they were written last.
void add_client(std::vector<std::string>& clients, const std::string& client)
{
    const std::string folded = fold(client);
    if (std::none_of(clients.begin(), clients.end(), [&](const std::string& known) { return fold(known) == folded; })) clients.push_back(client);
}

struct Gathered {
    RecurringPain pain;
    Confirmation latest = Confirmation::Unknown;
};

void add_pain(Gathered& gathered, const Pain& pain, const PainsOfInterview& of)
{
    RecurringPain& all = gathered.pain;
    if (all.interviews.empty() || pain.most_strokes > all.most_strokes) {
        all.words = pain.words;
        all.most_strokes = pain.most_strokes;
    }
    if (gathered.latest == Confirmation::Unknown) gathered.latest = pain.confirmation;
    all.itch += pain.itch;
    add_client(all.clients, of.client);
    if (!all.interviews.empty() && all.interviews.back().id == of.interview.id) return;
    all.interviews.push_back(of.interview);
    all.notes.push_back(pain.notes.empty() ? NoteId{} : pain.notes.front());
}

// The middle of two numbers: shares stay exact, counts and lengths are rounded down.
template <class Value>
Value middle(Value low, Value high) { return low + (high - low) / 2; }

template <class Value>
std::optional<UsualValue<Value>> find_usual(std::span<const InterviewProgress* const> newest_first, std::size_t most, std::optional<Value> InterviewProgress::* figure)
{
    std::vector<Value> told;
    for (const InterviewProgress* one : newest_first)
        if (told.size() < most && (one->*figure)) told.push_back(*(one->*figure));
    if (told.empty()) return std::nullopt;
    std::sort(told.begin(), told.end());
    return UsualValue<Value>{middle(told[(told.size() - 1) / 2], told[told.size() / 2]), static_cast<int>(told.size())};
}

}  // namespace

Usual measure_usual(std::span<const InterviewProgress* const> newest_first, std::size_t most)
{
    return {find_usual(newest_first, most, &InterviewProgress::share), find_usual(newest_first, most, &InterviewProgress::open_share),
            find_usual(newest_first, most, &InterviewProgress::longest_monologue), find_usual(newest_first, most, &InterviewProgress::wait),
            find_usual(newest_first, most, &InterviewProgress::cut_ins)};
}

int points_between(double share, double other)
{
    return static_cast<int>(std::lround(share * 100)) - static_cast<int>(std::lround(other * 100));
}

InterviewProgress measure_progress(const Interview& interview, InterviewTime now)
{
    InterviewProgress progress{past_of(interview.head()), interview.head().client, {}, {}, {}, {}, {}, interview.head().debrief.guessed_share_percent};
    const auto me = std::find_if(interview.persons().begin(), interview.persons().end(), [](const Person& p) { return p.me; });
    if (me != interview.persons().end()) add_talk(progress, interview, me->id, now);
    if (const QuestionMix questions = count_questions(interview); questions.all() > 0)
        progress.open_share = static_cast<double>(questions.open) / questions.all();
    if (const auto waits = measure_waits(interview, now)) progress.wait = waits->median;
    return progress;
}

PainsOfInterview list_pains(const Interview& interview)
{
    PainsOfInterview of{past_of(interview.head()), interview.head().client, rank_pains(interview), {}};
    for (const PainView& view : interview.pain_views())
        if (!view.merged_into.empty()) of.merged.emplace_back(view.key, view.merged_into);
    return of;
}

std::vector<RecurringPain> rank_recurring(std::span<const PainsOfInterview> newest_first)
{
    PainMerges merges;
    for (const PainsOfInterview& of : newest_first)
        for (const auto& [key, into] : of.merged) merges.add(key, into);
    std::map<std::string, Gathered> all;
    for (const PainsOfInterview& of : newest_first)
        for (const Pain& pain : of.pains) add_pain(all[merges.root_of(pain.key)], pain, of);

    std::vector<RecurringPain> recurring;
    for (auto& [key, gathered] : all) {
        if (gathered.pain.interviews.size() < 2 || gathered.latest == Confirmation::Denied) continue;
        gathered.pain.key = key;
        recurring.push_back(std::move(gathered.pain));
    }
    std::stable_sort(recurring.begin(), recurring.end(), [](const RecurringPain& a, const RecurringPain& b) {
        const bool a_several = a.clients.size() > 1, b_several = b.clients.size() > 1;
        return std::make_tuple(!a_several, -std::ssize(a.interviews), -a.itch) < std::make_tuple(!b_several, -std::ssize(b.interviews), -b.itch);
    });
    return recurring;
}

}  // namespace sourdine
