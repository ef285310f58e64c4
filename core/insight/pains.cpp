#include "core/insight/pains.h"

#include "core/base/utf8.h"
#include "core/insight/pain_merges.h"
#include "core/insight/ranked_pains.h"
#include "core/insight/word_keys.h"
#include "core/words/fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sourdine {

namespace {

// An article or a sign underlined alone has no pain_key, and still was underlined.
std::string find_key(const std::string& words)
{
    std::string key = pain_key(words);
    return key.empty() ? fold(words) : key;
}

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

    Confirmation confirmation_of(const std::string& key) const
    {
        const auto view = m_views.find(key);
        return view == m_views.end() ? Confirmation::Unknown : view->second->confirmation;
    }

private:
    std::unordered_map<std::string, const PainView*> m_views;
    PainMerges m_merges;
};

struct Gathered {
    Pain pain;
    std::set<WordKeys> wordings;  // every way it was underlined, for finding it in actions
};

void add_occurrence(Gathered& gathered, const Note& note, int strokes, const std::string& words)
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
    if (said && std::find(pain.persons.begin(), pain.persons.end(), *note.person) == pain.persons.end())
        pain.persons.push_back(*note.person);
}

void find_actions(const std::vector<const Note*>& notes, std::map<std::string, Gathered>& all)
{
    for (const Note* note : notes) {
        if (note->kind != NoteKind::Action) continue;
        const WordKeys text = find_word_keys(note->text);
        for (auto& [key, gathered] : all)
            if (std::any_of(gathered.wordings.begin(), gathered.wordings.end(), [&](const WordKeys& w) { return holds_words(text, w); }))
                gathered.pain.actions.push_back(note->id);
    }
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
            const std::string key = find_key(words);
            if (key.empty() || underline.strokes <= 0) continue;
            Gathered& gathered = all[views.root_of(key)];
            add_occurrence(gathered, *note, underline.strokes, words);
            if (!with_actions) continue;
            if (WordKeys keys = find_word_keys(words); !keys.empty()) gathered.wordings.insert(std::move(keys));
        }
    if (with_actions) find_actions(notes, all);

    std::vector<Pain> pains;
    pains.reserve(all.size());
    for (auto& [key, gathered] : all) {
        gathered.pain.key = key;
        gathered.pain.confirmation = views.confirmation_of(key);
        pains.push_back(std::move(gathered.pain));
    }
    std::sort(pains.begin(), pains.end(), itches_more);
    return pains;
}

}  // namespace

std::vector<Pain> rank_pains(const Interview& interview) { return rank(interview, true); }

std::vector<Pain> rank_pains_alone(const Interview& interview) { return rank(interview, false); }

std::vector<UnderlinedPain> find_underlined_pains(const Interview& interview)
{
    const Views views{interview};
    std::vector<UnderlinedPain> all;
    for (const Note* note : interview.by_time())
        for (std::size_t i = 0; i < note->underlines.size(); ++i) {
            const Underline& underline = note->underlines[i];
            const std::string key = find_key(slice(note->text, underline.from, underline.to));
            if (!key.empty() && underline.strokes > 0) all.push_back({note->id, i, views.root_of(key)});
        }
    return all;
}

}  // namespace sourdine
