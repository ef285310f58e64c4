// The page to walk in with: what was prepared, and what the last time left behind.
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/sections.h"
#include "core/talk/budget.h"
#include "core/words/question.h"

#include <algorithm>

namespace sourdine {

namespace {

// One page holds what is read in the lift; how much more there is is said.
constexpr std::size_t most_pains = 5;
constexpr std::size_t most_actions = 5;
constexpr std::size_t most_of_theirs = 3;
constexpr std::size_t most_lines = 4;

std::string join(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : ", ") + part;
    return all;
}

void add_soft(const Telling& telling, Runs& runs, const std::string& source)
{
    if (!source.empty()) runs.push_back({telling.say("report.prep.by", {{"source", source}}), 0, false, true});
}

void add_list(const Telling& telling, Section& section, std::string_view title, std::vector<Runs> items, std::size_t most)
{
    if (items.empty()) return;
    const std::size_t more = items.size() > most ? items.size() - most : 0;
    items.resize(items.size() - more);
    if (more > 0) items.push_back({{telling.say("report.prep.more", {{"count", std::to_string(more)}}), 0, false, true}});
    section.blocks.emplace_back(Subheading{telling.say(title)});
    section.blocks.emplace_back(BulletList{std::move(items)});
}

Runs item_of(const Telling& telling, const RememberedPain& pain)
{
    Runs item{{pain.words, pain.most_strokes}};
    add_soft(telling, item, write_list(telling.language, pain.persons));
    return item;
}

// Whose it is: of ours it is told as well, for it may be a colleague's.
Runs item_of(const Telling& telling, const RememberedAction& action)
{
    Runs item{{action.text}};
    const std::string owner = action.owner.empty() ? telling.say("report.nobody_yet") : action.owner;
    const std::string due = action.due ? telling.say("report.prep.due", {{"day", due_in_report(telling, *action.due)}}) : std::string{};
    add_soft(telling, item, join({owner, due}));
    return item;
}

template <class Remembered>
std::vector<Runs> items_of(const Telling& telling, const std::vector<Remembered>& all)
{
    std::vector<Runs> items;
    for (const Remembered& one : all) items.push_back(item_of(telling, one));
    return items;
}

void add_actions(const Telling& telling, Section& section, const std::vector<RememberedAction>& actions)
{
    std::vector<Runs> ours, theirs;
    for (const RememberedAction& action : actions) (action.ours || action.owner.empty() ? ours : theirs).push_back(item_of(telling, action));
    add_list(telling, section, "report.prep.our_actions", std::move(ours), most_actions);
    add_list(telling, section, "report.prep.their_actions", std::move(theirs), most_of_theirs);
}

}  // namespace

std::optional<Section> known_section(const Telling& telling)
{
    Section section{telling.say("report.prep.brief"), paragraphs_of(telling.interview.head().brief)};
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

std::optional<Section> careful_section(const Telling& telling)
{
    BulletList list;
    for (const Careful* topic : telling.interview.careful_in_order()) list.items.push_back({{topic->text, 0, true}});
    if (list.items.empty()) return std::nullopt;
    return Section{telling.say("report.careful"), {std::move(list)}};
}

std::optional<Section> to_ask_section(const Telling& telling)
{
    BulletList list{{}, true};
    for (const PlannedQuestion* question : telling.interview.questions_in_order()) {
        if (question->asked) continue;
        Runs item{{question->text}};
        if (tell_question_form(question->text) == QuestionForm::Closed) item.push_back({telling.say("report.prep.closed"), 0, false, true});
        list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return std::nullopt;
    return Section{telling.say("report.prep.questions"), {std::move(list)}};
}

std::optional<Section> aims_section(const Telling& telling)
{
    const Head& head = telling.interview.head();
    const auto percent = [&](int part) { return write_percent(telling.language, part / 100.0); };
    BulletList list;
    list.items.push_back({{telling.say("report.prep.aim_share", {{"share", percent(head.aims.share_percent)},
                                                                {"budget", write_clock(budget_of(head))},
                                                                {"planned", write_minutes(telling.language, head.planned_minutes)}})}});
    std::vector<std::string> phases;
    for (const Phase phase : all_phases)
        if (const auto talk = budget_of(head, phase))
            phases.push_back(telling.say("budget.phase", {{"phase", telling.say("phase." + std::string(name_of(phase)))}, {"budget", write_clock(*talk)}}));
    if (!phases.empty()) list.items.push_back({{telling.say("report.prep.aim_phases", {{"phases", join(phases)}})}});
    list.items.push_back({{telling.say("report.prep.aim_turn", {{"turn", write_clock(head.aims.longest_turn)}})}});
    list.items.push_back({{telling.say("report.prep.aim_open", {{"share", percent(head.aims.open_percent)}})}});
    return Section{telling.say("report.prep.aims"), {std::move(list)}};
}

std::optional<Section> last_time_section(const Telling& telling, const ClientMemory& memory)
{
    if (memory.interviews.empty()) return std::nullopt;
    const PastInterview& last = memory.interviews.front();
    Section section{telling.say("report.prep.last_time"), {}};
    const std::string met = join({last.title, last.day ? write_full_day(telling.language, *last.day) : std::string{}});
    if (!met.empty()) section.blocks.emplace_back(Paragraph{{{met}}, Tone::Soft});
    add_list(telling, section, "report.prep.pains", items_of(telling, memory.pains), most_pains);
    add_actions(telling, section, memory.actions);
    std::vector<Runs> lines;
    for (const RememberedLine& line : memory.next_time) lines.push_back({{line.text}});
    add_list(telling, section, "report.prep.next_time", std::move(lines), most_lines);
    if (section.blocks.empty()) return std::nullopt;
    return section;
}

}  // namespace sourdine
