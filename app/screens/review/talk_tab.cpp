#include "app/screens/live/line_text.h"
#include "app/screens/review/parts.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"

#include <algorithm>

namespace sourdine::app {

namespace {

// A table of words and figures: the first column takes what the others leave.
class Table {
public:
    Table(const View& view, float width, std::vector<float> columns) : m_view(view), m_width(width)
    {
        float x = width;
        for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
            m_right.insert(m_right.begin(), x);
            x -= view.ui.px(*column);
        }
        m_first = x;
    }
    void row(const std::vector<std::string>& cells, bool head, ImU32 first_colour = 0)
    {
        const ui::Ui& ui = m_view.ui;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float line = ui.px(head ? 28.0f : 38.0f);
        const ui::TextStyle figures{.size = head ? 12.0f : 14.5f, .colour = head ? ui.palette().faint : ui.palette().ink};
        const ui::TextStyle name = head ? figures : ui::TextStyle{ui::Face::SemiBold, 14.5f, first_colour};
        draw_in_line_fitted(ui, at, line, name, cells.front(), m_first - ui.px(8));
        for (std::size_t i = 1; i < cells.size() && i <= m_right.size(); ++i) draw_in_line_right(ui, {at.x + m_right[i - 1], at.y}, line, figures, cells[i]);
        ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + line}, {at.x + m_width, at.y + line + 1}, ui.palette().line);
        ImGui::Dummy({m_width, line + 1});
    }

private:
    const View& m_view;
    float m_width, m_first = 0;
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

void draw_persons(const View& view, const TalkFigures& figures, float width)
{
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    Table table(view, width, {76, 72, 84, 108, 72, 104, 104});
    table.row({"", say("review.talk_time"), say("review.share"), say("review.listening"), say("review.ratio"), say("review.turns"), say("review.longest_turn_short"), say("review.monologue")}, true);
    for (const PersonTalk& talk : figures.persons) {
        const Person* person = view.interview->find(talk.person);
        table.row({person->name, write_clock(talk.talk), write_percent(view.phrases.language(), talk.share), write_clock(talk.listening), write_ratio(view, talk),
                   std::to_string(talk.turns), write_clock(talk.longest_turn), write_clock(talk.longest_monologue)},
                  false, person->side == Side::Us ? view.ui.palette().me : view.ui.palette().them);
    }
}

void draw_phases(const View& view, float width)
{
    const Person* me = view.interview->find_me();
    Table table(view, width, {90, 110, 110, 120});
    table.row({"", view.phrases.say("review.length"), view.phrases.say("review.speech"), view.phrases.say("review.my_share"), view.phrases.say("review.floor_changes")}, true);
    for (const PhaseFigures& phase : measure_phases(*view.interview, view.now)) {
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

void draw_facts(const View& view, ReviewState& state, const TalkFigures& figures, float width)
{
    const Language language = view.phrases.language();
    const RecordFigures& records = state.figures.of_records(*view.interview);
    draw_fact(view, std::to_string(records.questions.open), view.phrases.say("review.fact.open"), width);
    draw_fact(view, std::to_string(records.questions.closed), view.phrases.say("review.fact.closed"), width);
    draw_fact(view, std::to_string(records.cut_ins.marked), view.phrases.say("review.fact.cut_ins", {{"count", std::to_string(records.cut_ins.caught)}}), width);
    if (const auto waits = measure_waits(*view.interview, view.now)) draw_fact(view, write_seconds(language, waits->median), view.phrases.say("review.fact.waits"), width);
    draw_fact(view, write_clock(figures.silence), view.phrases.say("review.fact.silence", {{"elapsed", write_clock(figures.elapsed)}}), width);
    draw_fact(view, std::to_string(figures.floor_changes), view.phrases.say("review.fact.floor_changes"), width);
}

}  // namespace

void draw_talk_tab(const View& view, ReviewState& state, float width)
{
    const TalkFigures& figures = state.figures.of_clock(*view.interview, view.now).talk;
    ui::section_heading(view.ui, view.phrases.say("review.per_person"));
    draw_persons(view, figures, width);
    gap(view, 26);
    ui::section_heading(view.ui, view.phrases.say("review.per_phase"));
    draw_phases(view, width);
    gap(view, 26);
    ui::section_heading(view.ui, view.phrases.say("review.how_i_listened"));
    draw_facts(view, state, figures, width);
    gap(view, 18);
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().soft}, view.phrases.say("review.how_exact"), std::min(width, view.ui.px(640)));
    gap(view, 8);
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().soft}, view.phrases.say("review.bands"), std::min(width, view.ui.px(640)));
}

}  // namespace sourdine::app
