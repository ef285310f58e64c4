// What only the one who took the notes reads: summary, questions, the sheet, preparation, debrief.
#include "core/base/utf8.h"
#include "core/insight/questions.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/sections.h"
#include "core/talk/measure.h"

#include <algorithm>

namespace sourdine {

namespace {

std::string kind_in_report(const Telling& telling, const Note& note)
{
    if (note.kind == NoteKind::Question) return telling.say(counts_as_open(note) ? "kind.open_question" : "kind.closed_question");
    return telling.say("kind." + std::string(name_of(note.kind)));
}

Runs text_on_sheet(const Telling& telling, const Note& note)
{
    Runs runs = runs_of(telling, note);
    if (note.due) runs.push_back({" → " + due_in_report(telling, *note.due), 0, false, true});
    return runs;
}

std::vector<Runs> row_on_sheet(const Telling& telling, const Note& note)
{
    const bool strong = note.kind == NoteKind::Problem || note.kind == NoteKind::Quote;
    return {{{time_in_report(telling, note.at), 0, false, true}},
            {{note.person ? name_in_report(telling, *note.person) : std::string{}}},
            {{kind_in_report(telling, note), 0, strong, !strong}},
            text_on_sheet(telling, note)};
}

Table empty_sheet(const Telling& telling, std::string caption)
{
    // Names on one line, unless one is long enough to leave the notes no room.
    constexpr int long_name = 24;
    const auto& persons = telling.interview.persons();
    const bool short_names = std::all_of(persons.begin(), persons.end(), [](const Person& p) { return count_code_points(p.name) < long_name; });
    return {std::move(caption),
            {{telling.say("report.time"), false, true}, {telling.say("report.who"), false, short_names}, {telling.say("report.kind"), false, true}, {telling.say("report.text")}},
            {}};
}

std::vector<Runs> row_of_question(const Telling& telling, InterviewTime at, Runs text, bool open)
{
    return {{{time_in_report(telling, at), 0, false, true}}, std::move(text), {{telling.say(open ? "report.open" : "report.closed")}}};
}

void add_titled(Section& section, std::string title, std::vector<Block> blocks)
{
    if (blocks.empty()) return;
    section.blocks.emplace_back(Subheading{std::move(title)});
    std::move(blocks.begin(), blocks.end(), std::back_inserter(section.blocks));
}

std::optional<std::string> summarise_talk(const Telling& telling)
{
    const Person* me = telling.interview.find_me();
    const TalkFigures figures = measure_interview(telling.interview, telling.now);
    const PersonTalk* mine = me ? figures.find(me->id) : nullptr;
    if (!mine || figures.speech == Milliseconds{0}) return std::nullopt;
    std::vector<PersonId> others;
    for (const Person* person : telling.interview.by_seat())
        if (!person->me) others.push_back(person->id);
    PhraseArgs args{{"people", names_in_report(telling, others)},
                    {"share", write_percent(telling.language, mine->share)},
                    {"aim", write_percent(telling.language, telling.interview.head().aims.share_percent / 100.0)}};
    if (figures.by_words()) return telling.say("report.summary.words", args);
    args.push_back({"length", write_clock(figures.elapsed)});
    args.push_back({"turn", write_clock(mine->longest_turn)});
    return telling.say("report.summary.talk", args);
}

}  // namespace

std::optional<Section> summary_section(const Telling& telling)
{
    Runs runs;
    const std::vector<Pain> pains = rank_pains(telling.interview);
    if (!pains.empty() && telling.tells(Part::Pains)) {
        runs.push_back({telling.say("report.summary.pain") + " "});
        runs.push_back({pains.front().words, pains.front().most_strokes});
        runs.push_back({telling.say("report.summary.pain_end") + " "});
    }
    if (const ActionMix mix = count_actions(telling.interview); mix.all > 0 && telling.tells(Part::Actions))
        runs.push_back({telling.say("report.summary.actions", {{"count", std::to_string(mix.all)}}) + " "});
    if (const auto talk = telling.tells(Part::Talk) ? summarise_talk(telling) : std::nullopt) runs.push_back({*talk});
    if (runs.empty()) return std::nullopt;
    return Section{telling.say("report.summary"), {Paragraph{std::move(runs), Tone::Lead}}};
}

std::optional<Section> questions_section(const Telling& telling)
{
    Section section{telling.say("report.questions"), {}};
    Table table{telling.say("report.questions.caption"),
                {{telling.say("report.time"), false, true}, {telling.say("report.question")}, {telling.say("report.form")}},
                {}};
    if (telling.interview.recordings().empty())
        for (const Note* note : telling.interview.by_time()) {
            if (note->kind == NoteKind::Question) table.rows.push_back(row_of_question(telling, note->at, runs_of(telling, *note), counts_as_open(*note)));
        }
    else
        for (const AskedQuestion& asked : list_questions(telling.interview))
            table.rows.push_back(row_of_question(telling, asked.at, {{asked.text}}, asked.open));
    if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
    BulletList unasked;
    for (const PlannedQuestion* question : telling.interview.questions_in_order())
        if (!question->asked) unasked.items.push_back({{question->text}});
    if (!unasked.items.empty()) add_titled(section, telling.say("report.unasked"), {std::move(unasked)});
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> sheet_section(const Telling& telling)
{
    Section section{telling.say("report.sheet"), {}};
    const std::vector<const Note*> notes = telling.interview.by_time();
    const std::vector<PhaseSpan> spans = find_phase_spans(telling.interview, telling.now);
    auto note = notes.begin();
    // Each span takes the notes before the next one begins: none falls between two phases or behind the last.
    for (std::size_t i = 0; i <= spans.size() && note != notes.end(); ++i) {
        const bool before_all = i == 0;
        const std::string phase = before_all ? telling.say("report.before_start") : telling.say("phase." + std::string(name_of(spans[i - 1].phase)));
        Table table = empty_sheet(telling, phase);
        for (; note != notes.end() && (i == spans.size() || (*note)->at < spans[i].from); ++note) table.rows.push_back(row_on_sheet(telling, **note));
        if (!table.rows.empty()) add_titled(section, phase, {std::move(table)});
    }
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> preparation_section(const Telling& telling)
{
    Section section{telling.say("report.preparation"), {}};
    if (telling.tells(Part::Brief)) add_titled(section, telling.say("report.brief"), paragraphs_of(telling.interview.head().brief));
    BulletList careful;
    if (telling.tells(Part::Careful))
        for (const Careful* topic : telling.interview.careful_in_order()) careful.items.push_back({{topic->text}});
    if (!careful.items.empty()) add_titled(section, telling.say("report.careful"), {std::move(careful)});
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> debrief_section(const Telling& telling)
{
    const Debrief& debrief = telling.interview.head().debrief;
    Section section{telling.say("report.debrief"), {}};
    if (debrief.guessed_share_percent)
        section.blocks.emplace_back(Paragraph{{{telling.say("report.guessed", {{"share", write_percent(telling.language, *debrief.guessed_share_percent / 100.0)}})}}});
    add_titled(section, telling.say("report.went_well"), paragraphs_of(debrief.went_well));
    add_titled(section, telling.say("report.next_time"), paragraphs_of(debrief.next_time));
    add_titled(section, telling.say("report.thanks_to_send"), paragraphs_of(debrief.thanks));
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

}  // namespace sourdine
