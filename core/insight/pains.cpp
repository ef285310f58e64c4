#include "core/insight/pains.h"

#include "core/base/utf8.h"
#include "core/edit/pain_keys.h"
#include "core/insight/pain_merges.h"
#include "core/insight/questions.h"
#include "core/insight/ranked_pains.h"
#include "core/insight/word_keys.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sourdine {

namespace {

// What the user said of pains, ready to be asked by key.
class Views {
public:
    explicit Views(const Interview& interview)
    {
        for (const PainView& view : interview.pain_views()) {
            m_views[view.key] = &view;
            m_merges.add(view.key, view.merged_into);
        }
    }

    std::string root_of(const std::string& key) const { return m_merges.root_of(key); }

    const PainView* find(const std::string& key) const
    {
        const auto view = m_views.find(key);
        return view == m_views.end() ? nullptr : view->second;
    }

private:
    std::unordered_map<std::string, const PainView*> m_views;
    PainMerges m_merges;
};

struct Gathered {
    Pain pain;
    std::set<WordKeys> wordings;  // every way it was underlined, for finding it in actions
};

void add_occurrence(const Interview& interview, Gathered& gathered, const Note& note, int strokes, const std::string& words)
{
    Pain& pain = gathered.pain;
    const bool first = pain.notes.empty();
    if (first) pain.first = note.at;
    if (first || strokes > pain.most_strokes) {
        pain.words = words;
        pain.most_strokes = strokes;
    }
    pain.itch += strokes;
    pain.last = note.at;
    if (first || pain.notes.back() != note.id) pain.notes.push_back(note.id);
    const bool said = note.person && note.kind != NoteKind::Action;
    if (const Person* person = said ? interview.find(*note.person) : nullptr; person && person->side == Side::Client && !pain.stated) pain.stated = note.at;
    if (said && std::find(pain.persons.begin(), pain.persons.end(), *note.person) == pain.persons.end())
        pain.persons.push_back(*note.person);
}

// Calls `found` with each pain whose words stand in `text`.
template <class Found>
void find_in(const std::string& text, std::map<std::string, Gathered>& all, Found found)
{
    const WordKeys words = find_word_keys(text);
    for (auto& [key, gathered] : all)
        if (std::any_of(gathered.wordings.begin(), gathered.wordings.end(), [&](const WordKeys& w) { return holds_words(words, w); })) found(gathered.pain);
}

void find_actions(const std::vector<const Note*>& notes, std::map<std::string, Gathered>& all)
{
    for (const Note* note : notes)
        if (note->kind == NoteKind::Action) find_in(note->text, all, [&](Pain& pain) { pain.actions.push_back(note->id); });
}

void find_questions(const Interview& interview, std::map<std::string, Gathered>& all)
{
    if (all.empty()) return;
    for (const AskedQuestion& question : list_questions(interview))
        find_in(question.text, all, [&](Pain& pain) {
            if (!pain.asked) pain.asked = question.at;
        });
}

bool itches_more(const Pain& a, const Pain& b)
{
    return std::make_tuple(-a.itch, -static_cast<std::ptrdiff_t>(a.persons.size()), -to_ms(a.last), std::cref(a.key)) <
           std::make_tuple(-b.itch, -static_cast<std::ptrdiff_t>(b.persons.size()), -to_ms(b.last), std::cref(b.key));
}

std::vector<Pain> rank(const Interview& interview, bool with_actions)
{
    const Views views{interview};
    const std::vector<const Note*> notes = interview.by_time();
    std::map<std::string, Gathered> all;
    for (const Note* note : notes)
        for (const Underline& underline : note->underlines) {
            const std::string words = slice(note->text, underline.from, underline.to);
            const std::string key = pain_key_of(*note, underline);
            if (key.empty() || underline.strokes <= 0) continue;
            Gathered& gathered = all[views.root_of(key)];
            add_occurrence(interview, gathered, *note, underline.strokes, words);
            if (!with_actions) continue;
            if (WordKeys keys = find_word_keys(words); !keys.empty()) gathered.wordings.insert(std::move(keys));
        }
    if (with_actions) {
        find_actions(notes, all);
        find_questions(interview, all);
    }

    std::vector<Pain> pains;
    pains.reserve(all.size());
    for (auto& [key, gathered] : all) {
        gathered.pain.key = key;
        if (const PainView* view = views.find(key)) {
            gathered.pain.confirmation = view->confirmation;
            gathered.pain.title = view->title;
            gathered.pain.rank = view->rank;
            gathered.pain.stances = view->stances;
        }
        pains.push_back(std::move(gathered.pain));
    }
    std::sort(pains.begin(), pains.end(), itches_more);
    return pains;
}

}  // namespace

std::vector<Pain> rank_pains(const Interview& interview) { return rank(interview, true); }

std::vector<Pain> rank_pains_alone(const Interview& interview) { return rank(interview, false); }

std::vector<Pain> order_as_client(std::vector<Pain> pains)
{
    const auto place = [](const Pain& pain) { return pain.rank > 0 ? pain.rank : std::numeric_limits<int>::max(); };
    std::stable_sort(pains.begin(), pains.end(), [&](const Pain& a, const Pain& b) { return place(a) < place(b); });
    return pains;
}

std::vector<UnderlinedPain> find_underlined_pains(const Interview& interview)
{
    const Views views{interview};
    std::vector<UnderlinedPain> all;
    for (const Note* note : interview.by_time())
        for (std::size_t i = 0; i < note->underlines.size(); ++i) {
            const Underline& underline = note->underlines[i];
            const std::string key = pain_key_of(*note, underline);
            if (!key.empty() && underline.strokes > 0) all.push_back({note->id, i, views.root_of(key)});
        }
    return all;
}

}  // namespace sourdine
