#include "core/insight/client_memory.h"

#include "core/base/utf8.h"
#include "core/edit/texts.h"
#include "core/insight/pain_merges.h"
#include "core/insight/ranked_pains.h"
#include "core/words/fold.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sourdine {

namespace {

// Each text once, whatever its case, accents and blanks.
class Once {
public:
    bool take(const std::string& text) { return m_taken.insert(fold(text)).second; }

private:
    std::set<std::string> m_taken;
};

// What the user merged in one interview is merged in all; the latest word counts.
PainMerges gather_merges(std::span<const Interview> newest_first)
{
    PainMerges merges;
    for (const Interview& interview : newest_first)
        for (const PainView& view : interview.pain_views()) merges.add(view.key, view.merged_into);
    return merges;
}

struct Gathered {
    RememberedPain pain;
    std::set<std::string> names;  // folded
    std::size_t age = 0;          // of its latest interview: 0 is the newest
    std::size_t counted = 0;      // age of the last interview it was counted in
};

void add_pain(Gathered& gathered, const Pain& pain, const Interview& interview, std::size_t age)
{
    RememberedPain& all = gathered.pain;
    if (all.interviews == 0) {
        gathered.age = age;
        all.last = past_of(interview.head());
    }
    if (all.interviews == 0 || pain.most_strokes > all.most_strokes) {
        all.words = pain.words;
        all.most_strokes = pain.most_strokes;
    }
    // Two pains of one interview may be one since a later merge.
    if (all.interviews == 0 || gathered.counted != age) ++all.interviews;
    gathered.counted = age;
    all.itch += pain.itch;
    if (all.confirmation == Confirmation::Unknown) all.confirmation = pain.confirmation;
    for (const PersonId id : pain.persons)
        if (const Person* person = interview.find(id); person && gathered.names.insert(fold(person->name)).second) all.persons.push_back(person->name);
}

std::vector<RememberedPain> remember_pains(std::span<const Interview> newest_first)
{
    const PainMerges merges = gather_merges(newest_first);
    std::map<std::string, Gathered> all;
    for (std::size_t age = 0; age < newest_first.size(); ++age)
        for (const Pain& pain : rank_pains_alone(newest_first[age])) add_pain(all[merges.root_of(pain.key)], pain, newest_first[age], age);

    std::vector<Gathered> open;
    for (auto& [key, gathered] : all) {
        if (gathered.pain.confirmation == Confirmation::Denied) continue;
        gathered.pain.key = key;
        open.push_back(std::move(gathered));
    }
    std::sort(open.begin(), open.end(), [](const Gathered& a, const Gathered& b) {
        return std::make_tuple(-a.pain.itch, -std::ssize(a.pain.persons), a.age, std::cref(a.pain.key)) <
               std::make_tuple(-b.pain.itch, -std::ssize(b.pain.persons), b.age, std::cref(b.pain.key));
    });
    std::vector<RememberedPain> pains;
    for (Gathered& gathered : open) pains.push_back(std::move(gathered.pain));
    return pains;
}

int rank_of(const RememberedAction& action) { return action.ours ? 0 : action.owner.empty() ? 1 : 2; }

std::vector<RememberedAction> remember_actions(std::span<const Interview> newest_first)
{
    std::vector<RememberedAction> actions;
    Once once;
    for (const Interview& interview : newest_first) {
        std::vector<const Note*> notes = interview.by_time();
        std::reverse(notes.begin(), notes.end());  // what was agreed last stands for what was agreed before
        const auto first = std::ssize(actions);
        for (const Note* note : notes) {
            if (note->kind != NoteKind::Action || !once.take(note->text) || note->done) continue;
            const Person* owner = note->person ? interview.find(*note->person) : nullptr;
            actions.push_back({past_of(interview.head()), note->id, note->text, owner ? owner->name : std::string{}, owner && owner->side == Side::Us, note->due});
        }
        std::reverse(actions.begin() + first, actions.end());
    }
    std::stable_sort(actions.begin(), actions.end(), [](const RememberedAction& a, const RememberedAction& b) {
        return std::make_tuple(rank_of(a), !a.due, a.due.value_or(Date{})) < std::make_tuple(rank_of(b), !b.due, b.due.value_or(Date{}));
    });
    return actions;
}

std::vector<RememberedLine> remember_next_time(std::span<const Interview> newest_first)
{
    std::vector<RememberedLine> lines;
    for (const Interview& interview : newest_first) {
        std::string_view text = interview.head().debrief.next_time;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (std::string line = trim(text.substr(0, end)); !line.empty()) lines.push_back({std::move(line), past_of(interview.head())});
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (!lines.empty()) break;
    }
    return lines;
}

std::vector<RememberedLine> remember_careful(std::span<const Interview> newest_first)
{
    std::vector<RememberedLine> lines;
    Once once;
    for (const Interview& interview : newest_first)
        for (const Careful* careful : interview.careful_in_order())
            if (!is_blank(careful->text) && once.take(careful->text)) lines.push_back({careful->text, past_of(interview.head())});
    return lines;
}

std::optional<LastWords> find_last_words(const Interview& interview, PersonId person)
{
    const Note* last = nullptr;
    for (const Note* note : interview.by_time())
        if (note->person == person && (note->kind == NoteKind::Problem || note->kind == NoteKind::Quote)) last = note;
    if (!last) return std::nullopt;
    return LastWords{last->kind, last->text, past_of(interview.head())};
}

std::vector<KnownPerson> remember_persons(std::span<const Interview> newest_first)
{
    std::vector<KnownPerson> persons;
    std::unordered_map<std::string, std::size_t> places;
    for (const Interview& interview : newest_first)
        for (const Person* person : interview.by_seat()) {
            if (person->me) continue;
            const auto [place, fresh] = places.try_emplace(fold(person->name), persons.size());
            if (fresh) {
                persons.push_back({*person, 0, past_of(interview.head()), std::nullopt});
                persons.back().person.id = {};
                persons.back().person.seat = 0;
            }
            KnownPerson& known = persons[place->second];
            ++known.meetings;
            if (!known.said) known.said = find_last_words(interview, person->id);
        }
    return persons;
}

}  // namespace

PastInterview past_of(const Head& head)
{
    PastInterview past{head.id, head.title, std::nullopt};
    if (head.scheduled)
        past.day = date_of(*head.scheduled);
    else if (head.started)
        past.day = Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Milliseconds>{head.started->time_since_epoch()})};
    return past;
}

ClientMemory remember_client(std::span<const Interview> newest_first)
{
    ClientMemory memory;
    for (const Interview& interview : newest_first) memory.interviews.push_back(past_of(interview.head()));
    memory.pains = remember_pains(newest_first);
    memory.actions = remember_actions(newest_first);
    memory.next_time = remember_next_time(newest_first);
    memory.careful = remember_careful(newest_first);
    memory.persons = remember_persons(newest_first);
    return memory;
}

}  // namespace sourdine
