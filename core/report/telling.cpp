#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/report/sections.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"

namespace sourdine {

namespace {

bool is_just_me(std::string_view name)
{
    const std::string folded = fold(name);
    return folded == fold(Phrases::of(Language::English).say("report.me")) || folded == fold(Phrases::of(Language::French).say("report.me"));
}

std::optional<std::string> write_moment(const Telling& telling)
{
    const Head& head = telling.interview.head();
    if (head.scheduled)
        return telling.say("report.moment", {{"day", write_full_day(telling.language, date_of(*head.scheduled))},
                                             {"time", write_clock_of_day(telling.language, *head.scheduled)}});
    // Without a calendar the day is told by universal time, its hour not at all.
    if (!head.started) return std::nullopt;
    const std::chrono::sys_time<Milliseconds> started{head.started->time_since_epoch()};
    return telling.say("report.day", {{"day", write_full_day(telling.language, Date{std::chrono::floor<std::chrono::days>(started)})}});
}

}  // namespace

std::string Telling::say(std::string_view key, const PhraseArgs& args) const
{
    return Phrases::of(language).say(key, args);
}

std::string name_in_report(const Telling& telling, PersonId id)
{
    const Person* person = telling.interview.find(id);
    if (!person) return {};
    if (telling.own() || !person->me || !is_just_me(person->name)) return person->name;
    return person->role.empty() ? telling.say("report.the_interviewer") : person->role;
}

std::string find_author(const Telling& telling)
{
    const Person* me = telling.interview.find_me();
    return me && !is_just_me(me->name) ? me->name : std::string{};
}

std::string names_in_report(const Telling& telling, const std::vector<PersonId>& persons)
{
    std::vector<std::string> names;
    for (const PersonId id : persons) names.push_back(name_in_report(telling, id));
    return write_list(telling.language, names);
}

std::string time_in_report(const Telling& telling, InterviewTime t)
{
    return write_clock(elapsed_at(telling.interview, t));
}

std::string due_in_report(const Telling& telling, Date due)
{
    return due.year() == telling.today.year() ? write_long_day(telling.language, due) : write_full_day(telling.language, due);
}

Runs runs_of(const Telling& telling, const Note& note)
{
    Runs runs;
    int done = 0;
    const auto add = [&](int from, int to, int strokes) {
        if (std::string text = slice(note.text, from, to); !text.empty()) runs.push_back({std::move(text), strokes});
    };
    for (const Underline& underline : note.underlines) {
        add(done, underline.from, 0);
        add(underline.from, underline.to, underline.strokes);
        done = underline.to;
    }
    add(done, count_code_points(note.text), 0);
    if (note.kind == NoteKind::Quote) {
        runs.insert(runs.begin(), {telling.say("report.quote_opens")});
        runs.push_back({telling.say("report.quote_closes")});
    }
    return runs;
}

std::vector<Block> paragraphs_of(std::string_view text)
{
    std::vector<Block> out;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.find_first_not_of(" \t\r") != line.npos) out.emplace_back(Paragraph{{{std::string(line)}}});
    }
    return out;
}

std::vector<std::string> facts_of(const Telling& telling)
{
    const Interview& interview = telling.interview;
    std::vector<std::string> facts;
    std::string when = write_moment(telling).value_or("");
    const auto add = [&](const std::string& fact) { when += (when.empty() ? "" : " · ") + fact; };
    add(write_minutes(telling.language, interview.head().planned_minutes));
    if (telling.own() && interview.head().stage != Stage::Prepared) {
        const InterviewTime reached = time_reached(interview, telling.now);
        add(telling.say("report.held", {{"length", time_in_report(telling, reached)}}));
    }
    facts.push_back(std::move(when));
    if (telling.copy != Copy::Own) return facts;  // the others open with the table of persons
    std::vector<PersonId> persons;
    for (const Person* person : interview.by_seat()) persons.push_back(person->id);
    if (!persons.empty()) facts.push_back(names_in_report(telling, persons));
    return facts;
}

}  // namespace sourdine
