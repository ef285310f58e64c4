#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/parts.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"

#include <algorithm>

namespace sourdine::app {

namespace {

// A table of words and figures: the first column takes what the others leave. Where that is too little for a name, it
// stands above its figures.
class Table {
public:
    Table(const View& view, float width, std::vector<float> columns) : m_view(view), m_width(width)
    {
        float all = 0;
        for (const float column : columns) all += view.ui.px(column);
        m_first = width - all;
        m_stacked = m_first < view.ui.px(least_name);
        const float scale = m_stacked ? width / all : 1;
        float x = m_stacked ? 0 : m_first;
        for (const float column : columns) m_right.push_back(x += view.ui.px(column) * scale);
    }
    void row(const std::vector<std::string>& cells, bool head, ImU32 first_colour = 0)
    {
        const ui::Ui& ui = m_view.ui;
        const bool above = m_stacked && !cells.front().empty();
        ImVec2 at = ImGui::GetCursorScreenPos();
        const float line = ui.px(head ? 28.0f : 38.0f), name_line = above ? ui.px(26) : 0;
        const ui::TextStyle figures{.size = head ? 12.0f : 14.5f, .colour = head ? ui.palette().faint : ui.palette().ink};
        const ui::TextStyle name = head ? figures : ui::TextStyle{ui::Face::SemiBold, 14.5f, first_colour};
        if (!cells.front().empty()) draw_in_line_fitted(ui, {at.x, at.y + (above ? ui.px(5) : 0)}, above ? name_line : line, name, cells.front(), above ? m_width : m_first - ui.px(8));
        at.y += name_line;
        for (std::size_t i = 1; i < cells.size() && i <= m_right.size(); ++i) draw_in_line_right(ui, {at.x + m_right[i - 1], at.y}, line, figures, cells[i]);
        ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + line}, {at.x + m_width, at.y + line + 1}, ui.palette().line);
        ImGui::Dummy({m_width, name_line + line + 1});
    }

private:
    static constexpr float least_name = 96;

    const View& m_view;
    float m_width, m_first = 0;
    bool m_stacked = false;
    std::vector<float> m_right;
};

std::string write_ratio(const View& view, const PersonTalk& talk)
{
    if (talk.listening.count() <= 0) return "–";
    const double ratio = static_cast<double>(talk.talk.count()) / static_cast<double>(talk.listening.count());
    const Milliseconds as_seconds{static_cast<std::int64_t>(ratio * 1000)};  // one decimal, in the language's way
    std::string text = write_seconds(view.phrases.language(), as_seconds);
    return text.substr(0, text.find_first_not_of("0123456789.,"));
}

// Without times only words can be counted; the rest is a dash.
std::vector<std::string> write_person(const View& view, const TalkFigures& figures, const PersonTalk& talk)
{
    const std::string share = write_percent(view.phrases.language(), talk.share);
    if (figures.by_words()) return {"–", share, "–", "–", "–", "–", "–"};
    return {write_longest(view, talk.talk), share, write_clock(talk.listening), write_ratio(view, talk), std::to_string(talk.turns), write_longest(view, talk.longest_turn),
            write_longest(view, talk.longest_monologue)};
}

void draw_persons(const View& view, const TalkFigures& figures, float width)
{
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    const bool words = figures.source.basis != Basis::Keys;
    std::vector<float> columns{76, 72, 82, 110, 62, 98, 102};
    std::vector<std::string> head{"", say("review.talk_time"), say(figures.by_words() ? "review.share_of_words" : "review.share"), say("review.listening"), say("review.ratio"), say("review.turns"),
                                  say("review.longest_turn_short"), say("review.monologue")};
    if (figures.by_words()) columns[1] = 110;
    if (words) {
        columns.push_back(62);
        head.push_back(say("review.words"));
    }
    Table table(view, width, columns);
    table.row(head, true);
    for (const PersonTalk& talk : figures.persons) {
        const Person* person = view.interview->find(talk.person);
        if (!person) continue;
        std::vector<std::string> row = write_person(view, figures, talk);
        row.insert(row.begin(), person->name);
        if (words) row.push_back(std::to_string(talk.words));
        table.row(row, false, side_colour(view.ui.palette(), *person));
    }
}

// Below a table: why a dash stands in it.
void draw_why(const View& view, const std::string& why, float width)
{
    gap(view, 6);
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().soft}, "–  " + why, std::min(width, view.ui.px(760)));
}

// Who took the floor while another spoke: from a transcript that tells it, else those I marked. Empty: it cannot be told.
struct CutIns { std::optional<int> by, of; };

CutIns count_cut_ins_of(const View& view, const TalkFigures& figures, const Person& person)
{
    CutIns count;
    if (figures.source.tells_overlap()) {
        count = {0, 0};
        for (const Interruptions& one : figures.interruptions) {
            if (one.by == person.id) *count.by += one.count;
            if (one.of == person.id) *count.of += one.count;
        }
        return count;
    }
    const auto& marked = view.interview->cut_ins();
    if (figures.source.basis != Basis::Keys && marked.empty()) return count;
    const auto number = [&](auto of) { return static_cast<int>(std::count_if(marked.begin(), marked.end(), of)); };
    if (person.me) count.by = number([&](const CutIn& c) { return c.by == person.id; });
    if (person.side == Side::Client) count.of = number([&](const CutIn& c) { return c.of == person.id; });
    return count;
}

std::string number_or_dash(std::optional<int> number) { return number ? std::to_string(*number) : "–"; }

// Questions and cut-ins of each.
void draw_manners(const View& view, const TalkFigures& figures, float width)
{
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    Table table(view, width, {120, 120, 120, 130});
    table.row({"", say("review.open"), say("review.closed"), say("review.cuts_in"), say("review.is_cut")}, true);
    for (const Person* person : view.interview->by_seat()) {
        const auto& all = view.figures->asked_by_person;
        const auto asked = std::find_if(all.begin(), all.end(), [&](const PersonQuestions& p) { return p.person == person->id; });
        const auto questions = asked == all.end() ? std::pair<std::optional<int>, std::optional<int>>{} : std::pair{std::optional{asked->mix.open}, std::optional{asked->mix.closed}};
        const CutIns cut_ins = count_cut_ins_of(view, figures, *person);
        table.row({person->name, number_or_dash(questions.first), number_or_dash(questions.second), number_or_dash(cut_ins.by), number_or_dash(cut_ins.of)}, false, side_colour(view.ui.palette(), *person));
    }
    std::string why = say("review.why_questions");
    if (!figures.source.tells_overlap()) why += " " + say(figures.source.basis == Basis::Keys ? "review.why_cut_ins_keys" : "review.why_cut_ins");
    draw_why(view, why, width);
}

// Everyone's share in each phase there was, all spans of a phase together.
void draw_shares_by_phase(const View& view, float width)
{
    std::vector<Phase> phases;
    for (const Phase phase : all_phases)
        if (std::any_of(view.figures->phases.begin(), view.figures->phases.end(), [&](const PhaseFigures& p) { return p.span.phase == phase && p.figures.speech.count() > 0; })) phases.push_back(phase);
    if (phases.size() < 2) return;
    std::vector<std::string> head{view.phrases.say("review.share")};
    for (const Phase phase : phases) head.push_back(view.phrases.say("phase." + std::string(name_of(phase))));
    Table table(view, width, std::vector<float>(phases.size(), 110));
    table.row(head, true);
    for (const Person* person : view.interview->by_seat()) {
        std::vector<std::string> row{person->name};
        for (const Phase phase : phases) {
            std::int64_t all = 0, own = 0;
            for (const PhaseFigures& figures : view.figures->phases)
                if (figures.span.phase == phase)
                    for (const PersonTalk& talk : figures.figures.persons) {
                        all += talk.talk.count();
                        own += talk.person == person->id ? talk.talk.count() : 0;
                    }
            row.push_back(all > 0 ? write_percent(view.phrases.language(), static_cast<double>(own) / static_cast<double>(all)) : "–");
        }
        table.row(row, false, side_colour(view.ui.palette(), *person));
    }
    gap(view, 18);
}

void draw_phases(const View& view, float width)
{
    const Person* me = view.interview->find_me();
    Table table(view, width, {90, 110, 110, 120});
    table.row({"", view.phrases.say("review.length"), view.phrases.say("review.speech"), view.phrases.say("review.my_share"), view.phrases.say("review.floor_changes")}, true);
    for (const PhaseFigures& phase : view.figures->phases) {
        const PersonTalk* mine = me ? phase.figures.find(me->id) : nullptr;
        table.row({view.phrases.say("phase." + std::string(name_of(phase.span.phase))), write_clock(phase.span.length), write_clock(phase.figures.speech),
                   mine && phase.figures.speech.count() > 0 ? write_percent(view.phrases.language(), mine->share) : "–", std::to_string(phase.figures.floor_changes)},
                  false);
    }
}

void draw_fact(const View& view, const std::string& value, const std::string& what, float width)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_in_line_right(ui, {at.x + ui.px(70), at.y}, ui.px(28), {ui::Face::SemiBold, 15}, value);
    draw_in_line_fitted(ui, {at.x + ui.px(84), at.y}, ui.px(28), {.size = 14.5f}, what, width - ui.px(84));
    ImGui::Dummy({width, ui.px(28)});
}

// Who began to speak while another did, and went on longer.
void draw_interruptions(const View& view, const TalkFigures& figures, float width)
{
    const bool told = figures.source.tells_overlap();
    draw_fact(view, told ? write_clock(figures.overlap) : "–", view.phrases.say("review.fact.overlap"), width);
    if (!told || figures.interruptions.empty()) {
        draw_fact(view, told ? "0" : "–", view.phrases.say("review.fact.interruptions"), width);
        return;
    }
    for (const Interruptions& one : figures.interruptions) {
        const Person *by = view.interview->find(one.by), *of = view.interview->find(one.of);
        if (by && of) draw_fact(view, std::to_string(one.count), view.phrases.say("review.fact.interrupts", {{"by", by->name}, {"of", of->name}}), width);
    }
}

void draw_facts(const View& view, ReviewState& state, const TalkFigures& figures, float width)
{
    const Language language = view.phrases.language();
    const CutInFigures& cut_ins = state.figures.of_records(*view.interview).cut_ins;
    const QuestionMix& questions = view.figures->questions;
    draw_fact(view, std::to_string(questions.open), view.phrases.say("review.fact.open"), width);
    draw_fact(view, std::to_string(questions.closed), view.phrases.say("review.fact.closed"), width);
    if (figures.source.basis == Basis::Keys || cut_ins.marked > 0)
        draw_fact(view, std::to_string(cut_ins.marked), view.phrases.say("review.fact.cut_ins", {{"count", std::to_string(cut_ins.caught)}}), width);
    if (figures.source.basis != Basis::Keys) draw_interruptions(view, figures, width);
    if (const auto& waits = view.figures->waits)
        draw_fact(view, write_seconds(language, waits->median), view.phrases.say("review.fact.waits") + ", " + view.phrases.say("review.wait_count", {{"count", std::to_string(waits->count)}}), width);
    else
        draw_fact(view, "–", view.phrases.say("review.fact.waits_untold"), width);
    const bool timed = !figures.by_words();
    if (timed)
        draw_fact(view, write_clock(figures.silence), view.phrases.say("review.fact.silence", {{"elapsed", write_clock(figures.elapsed)}}), width);
    else
        draw_fact(view, "–", view.phrases.say("review.fact.silence_untold"), width);
    draw_fact(view, timed ? std::to_string(figures.floor_changes) : "–", view.phrases.say("review.fact.floor_changes"), width);
}

}  // namespace

std::string write_longest(const View& view, Milliseconds length)
{
    const TalkSource& source = view.figures->talk.source;
    const bool at_most = source.basis == Basis::Transcript && source.timing == Timing::Starts;
    return (at_most ? "≤ " : "") + write_clock(length);
}

void draw_talk_tab(const View& view, ReviewState& state, float width)
{
    const TalkFigures& figures = view.figures->talk;
    width = std::min(width, view.ui.px(1180));  // figures far from their names are hard to follow
    ui::section_heading(view.ui, view.phrases.say("review.per_person"));
    draw_persons(view, figures, width);
    if (figures.by_words()) draw_why(view, view.phrases.say("review.why_no_times"), width);
    gap(view, 26);
    ui::section_heading(view.ui, view.phrases.say("review.manners"));
    draw_manners(view, figures, width);
    gap(view, 26);
    if (!figures.by_words() && !view.figures->phases.empty()) {
        ui::section_heading(view.ui, view.phrases.say("review.per_phase"));
        draw_shares_by_phase(view, width);
        draw_phases(view, width);
        gap(view, 26);
    }
    ui::section_heading(view.ui, view.phrases.say("review.how_i_listened"));
    draw_facts(view, state, figures, width);
    gap(view, 18);
    const std::string exactness = view.phrases.say(figures.source.basis == Basis::Keys ? "review.how_exact" : phrase_of(figures.source));
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().soft}, exactness, std::min(width, view.ui.px(640)));
    gap(view, 8);
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().soft}, view.phrases.say("review.bands"), std::min(width, view.ui.px(640)));
}

}  // namespace sourdine::app
