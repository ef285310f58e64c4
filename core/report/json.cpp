#include "core/report/json.h"

#include "core/base/iso_time.h"
#include "core/insight/pains.h"
#include "core/insight/questions.h"
#include "core/model/names.h"
#include "core/report/client_copy.h"
#include "core/talk/measure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace sourdine {

namespace {

using nlohmann::ordered_json;

std::string write(const ordered_json& document)
{
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

ordered_json ms(InterviewTime t) { return to_ms(t); }
ordered_json ms(Milliseconds length) { return length.count(); }

template <class T>
ordered_json ms_or_null(const std::optional<T>& t)
{
    return t ? ms(*t) : ordered_json(nullptr);
}

ordered_json id_or_null(const std::optional<PersonId>& id)
{
    return id ? ordered_json(id->value) : ordered_json(nullptr);
}

// Six digits say all that milliseconds of an interview can.
double rounded(double share)
{
    return std::round(share * 1e6) / 1e6;
}

std::string name_at_table(const Interview& interview, PersonId id)
{
    const Person* person = interview.find(id);
    return person ? person->name : std::string{};
}

template <class Records, class Describe>
ordered_json describe_all(const Records& records, Describe describe)
{
    ordered_json all = ordered_json::array();
    for (const auto& record : records) all.push_back(describe(record));
    return all;
}

// --- stats ---

// What a source without times cannot tell is null.
template <class Value>
ordered_json where_timed(const TalkFigures& figures, const Value& value)
{
    return figures.by_words() ? ordered_json(nullptr) : ordered_json(value);
}

// A diarisation says who spoke when, not what.
bool tells_words(const TalkFigures& figures)
{
    return std::any_of(figures.persons.begin(), figures.persons.end(), [](const PersonTalk& p) { return p.words > 0; });
}

ordered_json describe_talk(const Interview& interview, const TalkFigures& figures, const PersonTalk& talk)
{
    const Person* person = interview.find(talk.person);
    ordered_json told{{"name", person->name},
                      {"side", name_of(person->side)},
                      {"me", person->me},
                      {"talk_ms", where_timed(figures, ms(talk.talk))},
                      {"share", rounded(talk.share)},
                      {"listen_ms", where_timed(figures, ms(talk.listening))},
                      {"turns", where_timed(figures, talk.turns)},
                      {"longest_turn_ms", where_timed(figures, ms(talk.longest_turn))},
                      {"longest_monologue_ms", where_timed(figures, ms(talk.longest_monologue))}};
    if (!interview.recordings().empty()) told["words"] = tells_words(figures) ? ordered_json(talk.words) : ordered_json(nullptr);
    return told;
}

// Not measurable is not zero: keys know one floor at a time, and some services never let two speak at once.
ordered_json describe_interruptions(const Interview& interview, const TalkFigures& figures)
{
    if (!figures.source.tells_overlap()) return nullptr;
    return describe_all(figures.interruptions, [&](const Interruptions& i) {
        return ordered_json{{"by", name_at_table(interview, i.by)}, {"of", name_at_table(interview, i.of)}, {"count", i.count}};
    });
}

std::string_view name_of_basis(const TalkSource& source)
{
    switch (source.basis) {
    case Basis::Keys: return "keys";
    case Basis::Transcript: return "transcript";
    case Basis::Words: return "words";
    }
    return "keys";
}

// My cut-ins as marked by key, by the one who was cut, in seat order.
ordered_json describe_marked_cut_ins(const Interview& interview)
{
    const CutInFigures figures = count_cut_ins(interview);
    const Person* me = interview.find_me();
    ordered_json of_each = ordered_json::array();
    for (const Person* person : interview.by_seat()) {
        const auto count = std::count_if(interview.cut_ins().begin(), interview.cut_ins().end(),
                                         [&](const CutIn& c) { return me && c.by == me->id && c.of == person->id; });
        if (count > 0) of_each.push_back({{"of", person->name}, {"count", count}});
    }
    return {{"marked", figures.marked}, {"caught", figures.caught}, {"by_person", std::move(of_each)}};
}

ordered_json describe_stats(const Interview& interview, InterviewTime now)
{
    const TalkFigures figures = measure_interview(interview, now);
    const QuestionMix questions = count_questions(interview);
    ordered_json stats{{"interview", interview.head().id.value},
            {"elapsed_ms", where_timed(figures, ms(figures.elapsed))},
            {"speech_ms", where_timed(figures, ms(figures.speech))},
            {"overlap_ms", figures.source.tells_overlap() ? ms(figures.overlap) : ordered_json(nullptr)},
            {"silence_ms", where_timed(figures, ms(figures.silence))},
            {"floor_changes", where_timed(figures, figures.floor_changes)},
            {"persons", describe_all(figures.persons, [&](const PersonTalk& t) { return describe_talk(interview, figures, t); })},
            {"interruptions", describe_interruptions(interview, figures)},
            {"cut_ins", describe_marked_cut_ins(interview)},
            {"questions", {{"open", questions.open}, {"closed", questions.closed}}},
            {"source", {{"basis", name_of_basis(figures.source)}}}};
    if (figures.source.basis != Basis::Keys) stats["source"]["timing"] = name_of(figures.source.timing);
    if (figures.source.keys_too) stats["source"]["keys_too"] = true;
    return stats;
}

// --- pains ---

ordered_json describe_pain(const Interview& interview, const Pain& pain)
{
    return {{"words", pain.words},
            {"itch", pain.itch},
            {"notes", pain.notes.size()},
            {"persons", describe_all(pain.persons, [&](PersonId id) { return name_at_table(interview, id); })},
            {"first_ms", ms(pain.first)},
            {"key", pain.key},
            {"strokes", pain.most_strokes},
            {"confirmation", name_of(pain.confirmation)},
            {"title", pain.title.empty() ? ordered_json(nullptr) : ordered_json(pain.title)},
            {"client_rank", pain.rank > 0 ? ordered_json(pain.rank) : ordered_json(nullptr)},
            {"brought_up", pain.stated ? ordered_json(pain.brought_up()) : ordered_json(nullptr)},
            {"stances", describe_all(pain.stances, [&](const Stance& s) { return ordered_json{{"person", name_at_table(interview, s.person)}, {"said", name_of(s.said)}}; })}};
}

ordered_json describe_pains(const Interview& interview)
{
    return describe_all(rank_pains(interview), [&](const Pain& p) { return describe_pain(interview, p); });
}

// --- show ---

ordered_json describe_head(const Interview& interview)
{
    const Head& head = interview.head();
    return {{"interview", head.id.value},
            {"client", head.client},
            {"title", head.title},
            {"scheduled", head.scheduled ? ordered_json(write_iso_minute(*head.scheduled)) : ordered_json(nullptr)},
            {"started", head.started ? ordered_json(write_iso_utc(*head.started)) : ordered_json(nullptr)}};
}

ordered_json describe_aims(const Aims& aims)
{
    ordered_json out{{"share_percent", aims.share_percent}, {"longest_turn_ms", ms(aims.longest_turn)}, {"open_percent", aims.open_percent}};
    for (const Phase phase : all_phases)
        if (const auto& talk = aims.phase_talk[static_cast<std::size_t>(phase)]) out["phase_talk_ms"][std::string(name_of(phase))] = ms(*talk);
    return out;
}

ordered_json describe_debrief(const Debrief& debrief)
{
    const auto& guess = debrief.guessed_share_percent;
    return {{"guessed_share_percent", guess ? ordered_json(*guess) : ordered_json(nullptr)},
            {"went_well", debrief.went_well},
            {"next_time", debrief.next_time},
            {"thanks", debrief.thanks}};
}

ordered_json describe_at_table(const Person& p)
{
    return {{"id", p.id.value}, {"seat", p.seat}, {"name", p.name}, {"side", name_of(p.side)}, {"me", p.me}, {"role", p.role}};
}

ordered_json describe_person(const Person& p)
{
    ordered_json person = describe_at_table(p);
    person.update({{"email", p.email}, {"decides", p.decides}, {"pays", p.pays}, {"lives_with_it", p.lives_with_it}, {"knows", p.knows}, {"knowledge", p.knowledge}});
    return person;
}

ordered_json describe_note(const Note& n)
{
    ordered_json note{{"id", n.id.value},
                      {"at_ms", ms(n.at)},
                      {"kind", name_of(n.kind)},
                      {"person", id_or_null(n.person)},
                      {"text", n.text},
                      {"underlines", describe_all(n.underlines, [](const Underline& u) {
                           return ordered_json{{"from", u.from}, {"to", u.to}, {"strokes", u.strokes}};
                       })}};
    if (n.kind == NoteKind::Question) note["open"] = counts_as_open(n);
    if (n.kind == NoteKind::Action) {
        note["owner"] = id_or_null(n.person);
        note["due"] = n.due ? ordered_json(write_iso_date(*n.due)) : ordered_json(nullptr);
        note["done"] = n.done;
        note["agreed"] = n.agreed;
    }
    return note;
}

ordered_json describe_notes(const Interview& interview)
{
    return describe_all(interview.by_time(), [](const Note* n) { return describe_note(*n); });
}

// A transcript, in the interview's time.
ordered_json describe_recording(const Recording& r)
{
    return {{"id", r.id.value},
            {"format", r.format},
            {"timing", name_of(r.timing)},
            {"speakers", describe_all(r.speakers, [](const Speaker& s) { return ordered_json{{"label", s.label}, {"person", id_or_null(s.person)}}; })},
            {"utterances", describe_all(r.speech->utterances, [&](const Utterance& u) {
                 return ordered_json{{"speaker", u.speaker}, {"from_ms", ms(r.at(u.from))}, {"to_ms", ms(r.at(u.to))}, {"text", r.speech->words_of(u)}};
             })}};
}

void add_course(ordered_json& show, const Interview& interview, InterviewTime now)
{
    show["turns"] = describe_all(interview.turns(), [](const Turn& t) {
        return ordered_json{{"person", t.person.value}, {"from_ms", ms(t.from)}, {"to_ms", ms_or_null(t.until)}};
    });
    show["phases"] = describe_all(find_phase_spans(interview, now), [](const PhaseSpan& s) {
        return ordered_json{{"phase", name_of(s.phase)}, {"from_ms", ms(s.from)}, {"to_ms", ms(s.to)}};
    });
    show["breaks"] = describe_all(interview.breaks(), [](const Break& b) {
        return ordered_json{{"kind", name_of(b.kind)}, {"from_ms", ms(b.from)}, {"to_ms", ms_or_null(b.until)}};
    });
    if (!interview.recordings().empty())
        show["said"] = describe_all(interview.recordings(), [](const Recording& r) { return describe_recording(r); });
    show["cut_ins"] = describe_all(interview.cut_ins(), [&](const CutIn& c) {
        return ordered_json{{"id", c.id.value},       {"at_ms", ms(c.at)},
                            {"by", c.by.value},       {"of", c.of.value},
                            {"last_words", c.last_words}, {"taken_up_ms", ms_or_null(c.taken_up)},
                            {"caught", is_caught(interview, c)}};
    });
}

ordered_json describe_interview(const Interview& interview, InterviewTime now)
{
    const Head& head = interview.head();
    ordered_json show = describe_head(interview);
    show.update({{"planned_minutes", head.planned_minutes},
                 {"brief", head.brief},
                 {"stage", name_of(head.stage)},
                 {"elapsed_ms", ms(elapsed_at(interview, time_reached(interview, now)))},
                 {"aims", describe_aims(head.aims)},
                 {"debrief", describe_debrief(head.debrief)}});
    show["persons"] = describe_all(interview.by_seat(), [](const Person* p) { return describe_person(*p); });
    show["notes"] = describe_notes(interview);
    add_course(show, interview, now);
    show["questions"] = describe_all(interview.questions_in_order(), [](const PlannedQuestion* q) {
        return ordered_json{{"id", q->id.value}, {"text", q->text}, {"asked_ms", ms_or_null(q->asked)}};
    });
    show["careful"] = describe_all(interview.careful_in_order(), [](const Careful* c) {
        return ordered_json{{"id", c->id.value}, {"text", c->text}};
    });
    return show;
}

ordered_json describe_for_client(const Interview& interview)
{
    const Interview copy = client_copy_of(interview);
    ordered_json document = describe_head(copy);
    document["persons"] = describe_all(copy.by_seat(), [](const Person* p) { return describe_at_table(*p); });
    document["pains"] = describe_pains(copy);
    // A pain's key may be that of another it was merged into, told by words the client's copy leaves out; what I call it,
    // whether I had asked and who denies it is for me.
    for (ordered_json& pain : document["pains"])
        for (const char* mine : {"key", "title", "brought_up", "stances"}) pain.erase(mine);
    document["notes"] = describe_notes(copy);
    return document;
}

}  // namespace

std::string write_stats_json(const Interview& interview, InterviewTime now)
{
    return write(describe_stats(interview, now));
}

std::string write_show_json(const Interview& interview, InterviewTime now)
{
    return write(describe_interview(interview, now));
}

std::string write_pains_json(const Interview& interview)
{
    return write({{"interview", interview.head().id.value}, {"pains", describe_pains(interview)}});
}

std::string write_interview_json(const Interview& interview, InterviewTime now, Copy copy)
{
    if (copy == Copy::Client) return write(describe_for_client(interview));
    ordered_json document = describe_interview(interview, now);
    document["stats"] = describe_stats(interview, now);
    document["pains"] = describe_pains(interview);
    return write(document);
}

}  // namespace sourdine
