// list, show, search, stats, pains: what is read out of the library.
#include "app/cli/commands.h"

#include "core/capture/parse_line.h"
#include "core/insight/pains.h"
#include "core/insight/questions.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/json.h"
#include "core/report/library_json.h"
#include "core/talk/measure.h"

#include <sstream>

namespace sourdine::app {

namespace {

std::string name_or_nobody(const Interview& interview, std::optional<PersonId> person, const Phrases& phrases)
{
    const Person* who = person ? interview.find(*person) : nullptr;
    return who ? who->name : phrases.say("cli.nobody");
}

std::string kind_label(const Note& note, const Phrases& phrases)
{
    if (note.kind != NoteKind::Question) return phrases.say("kind." + std::string(name_of(note.kind)));
    return phrases.say(counts_as_open(note) ? "kind.open_question" : "kind.closed_question");
}

// The words with their marks, as they were typed: a screen reader can tell them too.
std::string with_marks(const Note& note, const Interview& interview)
{
    Note bare = note;
    bare.kind = NoteKind::Note;
    bare.person.reset();
    bare.due.reset();
    return write_line(bare, interview);
}

void write_sheet(std::ostream& out, const CliContext& context, const Interview& interview)
{
    for (const Note* note : interview.by_time()) {
        out << write_clock(elapsed_at(interview, note->at)) << "  " << name_or_nobody(interview, note->person, context.phrases) << "  ";
        const std::string text = with_marks(*note, interview);
        out << (note->kind == NoteKind::Note ? text : context.phrases.say("cli.labelled", {{"label", kind_label(*note, context.phrases)}, {"text", text}}));
        if (note->due) out << "  " << context.phrases.say("cli.due", {{"day", write_near_day(context.phrases.language(), *note->due, date_of(context.today()))}});
        out << '\n';
    }
}

}  // namespace

CliAnswer cli_list(const CliContext& context, bool archived, bool json)
{
    auto desk = context.open(Access::ReadOnly);
    if (!desk) return context.refuse(desk.error());
    std::vector<InterviewSummary> rows = (*desk)->interviews();
    const std::size_t all = rows.size();
    std::erase_if(rows, [archived](const InterviewSummary& row) { return row.archived != archived; });
    if (json) {
        context.around.out << write_list_json(rows, (*desk)->my_shares());
        return CliAnswer::Done;
    }
    if (all == 0) context.say("cli.library_empty");
    else if (rows.empty() && archived) context.say("cli.care.none_archived");
    std::ostringstream out;
    std::string client;
    for (const InterviewSummary& row : rows) {
        if (row.client != client) out << (client = row.client) << '\n';
        out << "  " << row.id.value << "  " << row.title;
        if (row.scheduled) out << "  " << write_full_day(context.phrases.language(), date_of(*row.scheduled));
        out << "  " << context.phrases.say("cli.stage." + std::string(name_of(row.stage))) << '\n';
    }
    context.print(out.str());
    if (!archived && rows.size() < all) context.say("cli.care.archived_too", {{"count", std::to_string(all - rows.size())}});
    return CliAnswer::Done;
}

CliAnswer cli_show(const CliContext& context, std::int64_t id, bool json)
{
    auto desk = context.open(Access::ReadOnly, id);
    if (!desk) return context.refuse(desk.error());
    const Interview& interview = *(*desk)->interview();
    if (json) {
        context.around.out << write_show_json(interview, (*desk)->now());
        return CliAnswer::Done;
    }
    std::ostringstream out;
    out << interview.head().client << " · " << interview.head().title << '\n';
    for (const Person* person : interview.by_seat())
        out << "  " << person->seat << "  " << person->name << (person->role.empty() ? "" : ", ") << person->role << ", "
                           << context.phrases.say("side." + std::string(name_of(person->side))) << '\n';
    write_sheet(out, context, interview);
    context.print(out.str());
    return CliAnswer::Done;
}

CliAnswer cli_search(const CliContext& context, const std::vector<std::string>& words, bool json)
{
    auto desk = context.open(Access::ReadOnly);
    if (!desk) return context.refuse(desk.error());
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
    const auto hits = (*desk)->search(all);
    if (!hits) return context.refuse(hits.error());
    if (json) {
        context.around.out << write_search_json(*hits);
        return CliAnswer::Done;
    }
    if (hits->empty()) context.say("cli.nothing_found");
    std::ostringstream out;
    for (const SearchHit& hit : *hits) {
        std::string place = hit.client + " · " + hit.title;
        if (hit.day) place += " · " + write_full_day(context.phrases.language(), *hit.day);
        if (hit.kind) place += " · " + context.phrases.say("kind." + std::string(name_of(*hit.kind)));
        if (hit.at) place += " · " + write_clock(hit.at->time_since_epoch());
        out << hit.interview.value << "  " << context.phrases.say("cli.labelled", {{"label", place}, {"text", hit.text}}) << '\n';
    }
    context.print(out.str());
    return CliAnswer::Done;
}

CliAnswer cli_stats(const CliContext& context, std::int64_t id, bool json)
{
    auto desk = context.open(Access::ReadOnly, id);
    if (!desk) return context.refuse(desk.error());
    const Interview& interview = *(*desk)->interview();
    if (json) {
        context.around.out << write_stats_json(interview, (*desk)->now());
        return CliAnswer::Done;
    }
    const Language language = context.phrases.language();
    const TalkFigures figures = measure_interview(interview, (*desk)->now());
    if (!figures.by_words()) context.say("cli.stats.times", {{"elapsed", write_clock(figures.elapsed)}, {"speech", write_clock(figures.speech)}, {"silence", write_clock(figures.silence)}});
    for (const PersonTalk& talk : figures.persons) {
        if (figures.by_words()) {
            context.say("cli.stats.person_words", {{"name", name_or_nobody(interview, talk.person, context.phrases)},
                                                   {"share", write_percent(language, talk.share)},
                                                   {"count", std::to_string(talk.words)}});
            continue;
        }
        context.say("cli.stats.person", {{"name", name_or_nobody(interview, talk.person, context.phrases)},
                                         {"talk", write_clock(talk.talk)},
                                         {"share", write_percent(language, talk.share)},
                                         {"count", std::to_string(talk.turns)},
                                         {"monologue", write_clock(talk.longest_monologue)}});
    }
    const QuestionMix mix = count_questions(interview);
    context.say("cli.stats.questions", {{"open", std::to_string(mix.open)}, {"closed", std::to_string(mix.closed)}});
    context.say(phrase_of(figures.source));
    return CliAnswer::Done;
}

CliAnswer cli_pains(const CliContext& context, std::int64_t id, bool json)
{
    auto desk = context.open(Access::ReadOnly, id);
    if (!desk) return context.refuse(desk.error());
    const Interview& interview = *(*desk)->interview();
    if (json) {
        context.around.out << write_pains_json(interview);
        return CliAnswer::Done;
    }
    const auto pains = rank_pains(interview);
    if (pains.empty()) context.say("cli.no_pains");
    std::ostringstream out;
    for (const Pain& pain : pains) {
        std::vector<std::string> names;
        for (const PersonId person : pain.persons) names.push_back(name_or_nobody(interview, person, context.phrases));
        out << pain.itch << "  " << pain.words << "  " << write_list(context.phrases.language(), names) << '\n';
    }
    context.print(out.str());
    return CliAnswer::Done;
}

}  // namespace sourdine::app
