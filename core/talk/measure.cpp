#include "core/talk/measure.h"

#include "core/base/check.h"
#include "core/talk/overlaps.h"
#include "core/talk/running_clock.h"
#include "core/talk/turns.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sourdine {

namespace {

// Persons by their place in `order`: every step below works on places.
using Places = std::unordered_map<PersonId, std::size_t>;

struct PlacedTurn {
    std::size_t place = 0;
    std::size_t rank = 0;  // by name
    InterviewTime from;
    InterviewTime to;
};

Places find_places(std::span<const PersonId> order)
{
    Places places;
    for (const PersonId person : order) places.emplace(person, places.size());
    SD_CHECK(places.size() == order.size());
    return places;
}

std::vector<std::vector<Segment>> gather(std::span<const Segment> segments, const Places& places)
{
    std::vector<std::vector<Segment>> own(places.size());
    for (const Segment& s : segments)
        if (const auto place = places.find(s.person); place != places.end()) own[place->second].push_back(s);
    return own;
}

// Speech and overlap: how many speak, from one edge of a stretch to the next.
void measure_speech(const std::vector<std::vector<Segment>>& stretches, TalkFigures& figures)
{
    std::vector<std::pair<InterviewTime, int>> edges;
    for (const auto& own : stretches)
        for (const Segment& s : own) {
            edges.emplace_back(s.from, +1);
            edges.emplace_back(s.to, -1);
        }
    std::sort(edges.begin(), edges.end());
    int speaking = 0;
    InterviewTime before;
    for (const auto& [at, step] : edges) {
        if (speaking >= 1) figures.speech += at - before;
        if (speaking >= 2) figures.overlap += at - before;
        speaking += step;
        before = at;
    }
}

void measure_shares(TalkFigures& figures)
{
    Milliseconds sum{0};
    for (const PersonTalk& p : figures.persons) sum += p.talk;
    for (PersonTalk& p : figures.persons) {
        if (sum.count() > 0) p.share = static_cast<double>(p.talk.count()) / static_cast<double>(sum.count());
        // Whoever speaks is part of the speech, so what is left of it is what he heard.
        p.listening = figures.speech - p.talk;
    }
}

void measure_turns(std::span<const Segment> turns, PersonTalk& person)
{
    person.turns = static_cast<int>(turns.size());
    for (const Segment& t : turns)
        if (t.to - t.from > person.longest_turn) {
            person.longest_turn = t.to - t.from;
            person.longest_turn_at = t.from;
        }
}

// `line`: everyone's turns without back-channels, in the order they are taken.
void measure_monologues(std::span<const PlacedTurn> line, TalkFigures& figures)
{
    for (std::size_t i = 0; i < line.size();) {
        PlacedTurn monologue = line[i];
        for (++i; i < line.size() && line[i].place == monologue.place && line[i].from - monologue.to < monologue_gap; ++i)
            monologue.to = std::max(monologue.to, line[i].to);
        PersonTalk& person = figures.persons[monologue.place];
        if (monologue.to - monologue.from > person.longest_monologue) {
            person.longest_monologue = monologue.to - monologue.from;
            person.longest_monologue_at = monologue.from;
        }
    }
    for (std::size_t i = 1; i < line.size(); ++i)
        if (line[i].place != line[i - 1].place) ++figures.floor_changes;
}

void count_interruptions(const std::vector<std::vector<Segment>>& long_turns, TalkFigures& figures)
{
    for (std::size_t b = 0; b < long_turns.size(); ++b)
        for (std::size_t a = 0; a < long_turns.size(); ++a) {
            if (a == b) continue;
            const auto count = static_cast<int>(find_interruptions_of(long_turns[a], long_turns[b]).size());
            if (count > 0) figures.interruptions.push_back({figures.persons[b].person, figures.persons[a].person, count});
        }
}

}  // namespace

const PersonTalk* TalkFigures::find(PersonId person) const
{
    const auto it = std::find_if(persons.begin(), persons.end(), [&](const PersonTalk& p) { return p.person == person; });
    return it != persons.end() ? &*it : nullptr;
}

TalkFigures measure_talk(std::span<const Segment> segments, Milliseconds elapsed, std::span<const PersonId> order,
                         std::span<const PersonId> by_name)
{
    const Places places = find_places(order);
    const Places ranks = find_places(by_name.empty() ? order : by_name);
    SD_CHECK(ranks.size() == places.size());
    std::vector<std::vector<Segment>> stretches = gather(segments, places);
    for (auto& own : stretches) own = join_segments(std::move(own), Milliseconds{0});

    TalkFigures figures;
    figures.elapsed = elapsed;
    measure_speech(stretches, figures);
    figures.silence = std::max(elapsed - figures.speech, Milliseconds{0});

    std::vector<std::vector<Segment>> long_turns(order.size());
    std::vector<PlacedTurn> line;
    for (std::size_t i = 0; i < order.size(); ++i) {
        PersonTalk& person = figures.persons.emplace_back();
        person.person = order[i];
        person.talk = total_length(stretches[i]);
        long_turns[i] = join_segments(std::move(stretches[i]), turn_gap);
        measure_turns(long_turns[i], person);
        std::erase_if(long_turns[i], [](const Segment& t) { return t.to - t.from < shortest_turn; });
        for (const Segment& t : long_turns[i]) line.push_back({i, ranks.at(order[i]), t.from, t.to});
    }
    measure_shares(figures);
    std::sort(line.begin(), line.end(), [](const PlacedTurn& a, const PlacedTurn& b) {
        return std::tie(a.from, a.to, a.rank) < std::tie(b.from, b.to, b.rank);
    });
    measure_monologues(line, figures);
    count_interruptions(long_turns, figures);
    return figures;
}

namespace {

struct Table {
    std::vector<PersonId> by_seat;
    std::vector<PersonId> by_name;
};

Table find_table(const Interview& interview)
{
    std::vector<const Person*> persons = interview.by_seat();
    Table table;
    for (const Person* p : persons) table.by_seat.push_back(p->id);
    std::stable_sort(persons.begin(), persons.end(), [](const Person* a, const Person* b) { return a->name < b->name; });
    for (const Person* p : persons) table.by_name.push_back(p->id);
    return table;
}

// Words count where their time does: not without a length, not in a break. Made-up times are never in one.
bool counts(const Recording& recording, const Utterance& u, const RunningClock& clock)
{
    if (recording.timing >= Timing::Estimated) return true;
    const InterviewTime from = std::max(recording.at(u.from), at_ms(0));
    return u.to > u.from && recording.at(u.to) >= at_ms(0) && !clock.stands_at(from);
}

void add_words(const Interview& interview, TalkFigures& figures)
{
    const RunningClock clock{interview};
    std::unordered_map<PersonId, int> words;
    int all = 0;
    for (const Recording& recording : interview.recordings())
        for (const Utterance& u : recording.speech->utterances)
            if (const auto person = recording.person_of(u); person && counts(recording, u, clock)) {
                const int said = count_words(recording.speech->words_of(u));
                words[*person] += said;
                all += said;
            }
    for (PersonTalk& p : figures.persons) {
        if (const auto found = words.find(p.person); found != words.end()) p.words = found->second;
        if (figures.by_words() && all > 0) p.share = p.words / static_cast<double>(all);
    }
}

TalkFigures measure_times(const Interview& interview, InterviewTime now)
{
    const Table table = find_table(interview);
    const Milliseconds elapsed = elapsed_at(interview, time_reached(interview, now));
    TalkFigures figures = measure_talk(find_segments(interview, now), elapsed, table.by_seat, table.by_name);
    figures.source = find_talk_source(interview);
    return figures;
}

}  // namespace

TalkFigures measure_interview(const Interview& interview, InterviewTime now)
{
    TalkFigures figures = measure_times(interview, now);
    add_words(interview, figures);
    return figures;
}

std::optional<double> measure_share(const Interview& interview, PersonId person, InterviewTime now)
{
    TalkFigures figures = measure_times(interview, now);
    if (figures.by_words()) add_words(interview, figures);
    const PersonTalk* talk = figures.find(person);
    return talk && figures.speech > Milliseconds{0} ? std::optional{talk->share} : std::nullopt;
}

TalkFigures measure_span(const Interview& interview, std::span<const Segment> segments, InterviewTime from, InterviewTime to)
{
    std::vector<Segment> inside;
    for (const Segment& s : segments) {
        const Segment part{s.person, std::max(s.from, from), std::min(s.to, to)};
        if (part.to > part.from) inside.push_back(part);
    }
    const Table table = find_table(interview);
    const RunningClock clock{interview};
    TalkFigures figures = measure_talk(inside, std::max(clock.at(to) - clock.at(from), Milliseconds{0}), table.by_seat, table.by_name);
    figures.source = find_talk_source(interview);
    return figures;
}

std::vector<PhaseFigures> measure_phases(const Interview& interview, InterviewTime now)
{
    const std::vector<Segment> all = find_segments(interview, now);
    std::vector<PhaseFigures> phases;
    for (const PhaseSpan& span : find_phase_spans(interview, now)) phases.push_back({span, measure_span(interview, all, span.from, span.to)});
    return phases;
}

}  // namespace sourdine
