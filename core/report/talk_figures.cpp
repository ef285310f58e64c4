// How the talk went: chart, figures, tables. In the own copy alone.
#include "core/insight/questions.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/sections.h"
#include "core/talk/measure.h"

#include <algorithm>
#include <cmath>

namespace sourdine {

namespace {

std::string percent(const Telling& telling, double share)
{
    return write_percent(telling.language, share);
}

std::string describe_shares(const Telling& telling, const TalkFigures& figures)
{
    std::vector<std::string> items;
    for (const PersonTalk& person : figures.persons)
        items.push_back(name_in_report(telling, person.person) + " " + percent(telling, person.share));
    return telling.say("report.chart.description", {{"shares", write_list(telling.language, items)}});
}

// What no reader of a page could tell apart is one bar: a transcript of hours has more segments than a page has dots.
void merge_close(std::vector<TalkChart::Span>& spans, Milliseconds length)
{
    const Milliseconds dot = length / 2'000;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].from - spans[kept].to < dot)
            spans[kept].to = std::max(spans[kept].to, spans[i].to);
        else
            spans[++kept] = spans[i];
    }
    if (!spans.empty()) spans.resize(kept + 1);
}

TalkChart make_chart(const Telling& telling, const TalkFigures& figures)
{
    const Interview& interview = telling.interview;
    TalkChart chart;
    chart.title = telling.say("report.chart");
    chart.description = describe_shares(telling, figures);
    chart.marks_name = telling.say("report.chart.marks");
    chart.length = figures.elapsed;
    for (const PhaseSpan& span : find_phase_spans(interview, telling.now))
        chart.phases.push_back({telling.say("phase." + std::string(name_of(span.phase))), elapsed_at(interview, span.from)});
    const std::vector<Segment> segments = find_segments(interview, telling.now);
    for (const PersonTalk& talk : figures.persons) {
        const Person* person = interview.find(talk.person);
        TalkChart::Lane lane{person->name, person->role, percent(telling, talk.share), person->side == Side::Us, {}};
        for (const Segment& s : segments)
            if (s.person == talk.person) lane.spans.push_back({elapsed_at(interview, s.from), elapsed_at(interview, s.to)});
        if (!interview.recordings().empty()) merge_close(lane.spans, chart.length);
        chart.lanes.push_back(std::move(lane));
    }
    for (const Note* note : interview.by_time()) {
        int strokes = 0;
        for (const Underline& underline : note->underlines) strokes = std::max(strokes, underline.strokes);
        if (strokes > 0) chart.marks.push_back({std::min(elapsed_at(interview, note->at), chart.length), strokes});
    }
    return chart;
}

Figure share_figure(const Telling& telling, const PersonTalk& mine)
{
    const int aim = telling.interview.head().aims.share_percent;
    const int over = static_cast<int>(std::floor(mine.share * 100 + 0.5)) - aim;
    const PhraseArgs args{{"count", std::to_string(std::abs(over))}, {"aim", write_percent(telling.language, aim / 100.0)}};
    return {percent(telling, mine.share), telling.say("report.i_spoke"), telling.say(over > 0 ? "report.over_aim" : "report.within_aim", args)};
}

Figure longest_turn_figure(const Telling& telling, const PersonTalk& mine)
{
    const std::string at = mine.longest_turn_at ? telling.say("report.at", {{"time", time_in_report(telling, *mine.longest_turn_at)}}) : std::string{};
    return {write_clock(mine.longest_turn), telling.say("report.my_longest_turn"), at};
}

FigureRow make_figures(const Telling& telling, const TalkFigures& figures, const PersonTalk& mine)
{
    const Interview& interview = telling.interview;
    FigureRow row{{share_figure(telling, mine)}};
    if (!figures.by_words()) row.figures.push_back(longest_turn_figure(telling, mine));
    const CutInFigures cut_ins = count_cut_ins(interview);
    row.figures.push_back({std::to_string(cut_ins.marked), telling.say("report.cut_ins"),
                           cut_ins.marked > 0 ? telling.say("report.caught", {{"count", std::to_string(cut_ins.caught)}}) : std::string{}});
    const QuestionMix mix = count_questions(interview);
    if (mix.all() > 0)
        row.figures.push_back({telling.say("report.of", {{"part", std::to_string(mix.open)}, {"all", std::to_string(mix.all())}}),
                               telling.say("report.open_questions"), percent(telling, static_cast<double>(mix.open) / mix.all())});
    if (const auto waits = figures.by_words() ? std::nullopt : measure_waits(interview, telling.now))
        row.figures.push_back({write_seconds(telling.language, waits->median), telling.say("report.wait"),
                               telling.say("report.waits_counted", {{"count", std::to_string(waits->count)}})});
    return row;
}

Table make_person_table(const Telling& telling, const TalkFigures& figures)
{
    Table table{telling.say("report.persons.caption"),
                {{telling.say("report.name")},
                 {telling.say("report.talk_time"), true},
                 {telling.say("report.share"), true},
                 {telling.say("report.listening"), true},
                 {telling.say("report.turns"), true},
                 {telling.say("report.longest_turn"), true},
                 {telling.say("report.longest_monologue"), true}},
                {}};
    for (const PersonTalk& p : figures.persons)
        table.rows.push_back({{{name_in_report(telling, p.person), 0, true}},
                              {{write_clock(p.talk)}},
                              {{percent(telling, p.share)}},
                              {{write_clock(p.listening)}},
                              {{std::to_string(p.turns)}},
                              {{write_clock(p.longest_turn)}},
                              {{write_clock(p.longest_monologue)}}});
    return table;
}

// Without times: who said how many words.
Table make_word_table(const Telling& telling, const TalkFigures& figures)
{
    Table table{telling.say("report.persons.caption"),
                {{telling.say("report.name")}, {telling.say("report.words"), true}, {telling.say("report.share_of_words"), true}},
                {}};
    for (const PersonTalk& p : figures.persons)
        table.rows.push_back({{{name_in_report(telling, p.person), 0, true}}, {{std::to_string(p.words)}}, {{percent(telling, p.share)}}});
    return table;
}

Table make_interruption_table(const Telling& telling, const TalkFigures& figures)
{
    Table table{telling.say("report.interruptions.caption"),
                {{telling.say("report.interrupts")}, {telling.say("report.interrupted")}, {telling.say("report.times"), true}},
                {}};
    for (const Interruptions& i : figures.interruptions)
        table.rows.push_back({{{name_in_report(telling, i.by), 0, true}}, {{name_in_report(telling, i.of)}}, {{std::to_string(i.count)}}});
    return table;
}

Paragraph how_told(const Telling& telling, const TalkFigures& figures)
{
    Paragraph told{{}, Tone::Soft};
    if (!figures.by_words())
        told.runs.push_back({telling.say("report.silence", {{"silence", write_clock(figures.silence)}, {"length", write_clock(figures.elapsed)}}) + " "});
    if (figures.source.tells_overlap())
        told.runs.push_back({telling.say("report.overlap", {{"overlap", write_clock(figures.overlap)}}) + " "});
    told.runs.push_back({telling.say(phrase_of(figures.source))});
    told.runs.push_back({" " + telling.say("report.reference")});
    return told;
}

Table make_phase_table(const Telling& telling, PersonId me)
{
    Table table{telling.say("report.phases.caption"),
                {{telling.say("report.phase")},
                 {telling.say("report.from"), true},
                 {telling.say("report.length"), true},
                 {telling.say("report.i_spoke"), true},
                 {telling.say("report.most_heard")}},
                {}};
    for (const PhaseFigures& phase : measure_phases(telling.interview, telling.now)) {
        const auto& persons = phase.figures.persons;
        const auto most = std::max_element(persons.begin(), persons.end(), [](const PersonTalk& a, const PersonTalk& b) { return a.talk < b.talk; });
        const PersonTalk* mine = phase.figures.find(me);
        const bool spoken = most != persons.end() && most->talk > Milliseconds{0};
        table.rows.push_back({{{telling.say("phase." + std::string(name_of(phase.span.phase))), 0, true}},
                              {{time_in_report(telling, phase.span.from)}},
                              {{write_clock(phase.span.length)}},
                              {{spoken && mine ? percent(telling, mine->share) : "–"}},
                              {{spoken ? name_in_report(telling, most->person) + " " + percent(telling, most->share) : "–"}}});
    }
    return table;
}

std::string state_of_thread(const Telling& telling, const CutIn& cut_in)
{
    if (cut_in.taken_up) return telling.say("report.thread.taken_up", {{"time", time_in_report(telling, *cut_in.taken_up)}});
    return telling.say(is_caught(telling.interview, cut_in) ? "report.thread.caught" : "report.thread.open");
}

BulletList list_cut_ins(const Telling& telling)
{
    BulletList list;
    for (const CutIn& cut_in : telling.interview.cut_ins()) {
        Runs item{{telling.say("report.thread", {{"time", time_in_report(telling, cut_in.at)}, {"name", name_in_report(telling, cut_in.of)}})}};
        if (!cut_in.last_words.empty()) item.push_back({" · " + write_quote(telling.language, cut_in.last_words)});
        item.push_back({" · " + state_of_thread(telling, cut_in), 0, false, true});
        list.items.push_back(std::move(item));
    }
    return list;
}

}  // namespace

std::optional<Section> talk_section(const Telling& telling)
{
    const TalkFigures figures = measure_interview(telling.interview, telling.now);
    const Person* me = telling.interview.find_me();
    if (figures.speech == Milliseconds{0}) return std::nullopt;
    const bool timed = !figures.by_words();
    Section section{telling.say("report.talk"), {}};
    if (timed && telling.tells(Part::Chart)) section.blocks.emplace_back(make_chart(telling, figures));
    if (!telling.tells(Part::Talk)) return section.blocks.empty() ? std::nullopt : std::optional{std::move(section)};
    if (const PersonTalk* mine = me ? figures.find(me->id) : nullptr) section.blocks.emplace_back(make_figures(telling, figures, *mine));
    section.blocks.emplace_back(Subheading{telling.say("report.persons")});
    section.blocks.emplace_back(timed ? make_person_table(telling, figures) : make_word_table(telling, figures));
    if (me && timed) {
        section.blocks.emplace_back(Subheading{telling.say("report.phases")});
        section.blocks.emplace_back(make_phase_table(telling, me->id));
    }
    if (figures.source.tells_overlap() && !figures.interruptions.empty()) {
        section.blocks.emplace_back(Subheading{telling.say("report.interruptions")});
        section.blocks.emplace_back(make_interruption_table(telling, figures));
    }
    if (BulletList cut_ins = list_cut_ins(telling); !cut_ins.items.empty()) {
        section.blocks.emplace_back(Subheading{telling.say("report.threads")});
        section.blocks.emplace_back(std::move(cut_ins));
    }
    section.blocks.emplace_back(how_told(telling, figures));
    return section;
}

}  // namespace sourdine
