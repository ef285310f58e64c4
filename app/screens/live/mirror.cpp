#include "app/screens/live/mirror.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/person_cards.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/budget.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float padding = 20, hints_height = 44, hint_size = 12.5f;

const PersonTalk* find_my_talk(const View& view, const TalkFigures& talk)
{
    const Person* me = view.interview->find_me();
    return me ? talk.find(me->id) : nullptr;
}

std::string write_heading(const View& view)
{
    if (view.interview->head().stage == Stage::Prepared) return view.phrases.say("live.mirror.not_started");
    if (view.interview->head().stage == Stage::Ended) return view.phrases.say("live.mirror.ended");
    if (const Break* open = find_open_break(*view.interview))
        return view.phrases.say(open->kind == BreakKind::OffRecord ? "break.off_record" : "break.pause");
    const auto floor = floor_at(*view.interview, view.now);
    const Person* speaker = floor ? view.interview->find(floor->person) : nullptr;
    if (!speaker) return view.phrases.say("live.mirror.silence");
    if (speaker->me) return view.phrases.say("live.mirror.you_speak");
    return view.phrases.say("live.mirror.speaks", {{"name", call_name(*view.interview, *speaker)}});
}

// The aim's tick goes through the bar, its label stands below. Gives the height of both.
float draw_bar(const View& view, ImVec2 at, float width, double share)
{
    const ui::Ui& ui = view.ui;
    const auto& palette = ui.palette();
    ui::share_bar(ui, {at.x, at.y + ui.px(8)}, width, ui.px(12), static_cast<float>(share), palette.me, palette.them);
    const double aim = view.interview->head().aims.share_percent / 100.0;
    const float x = at.x + width * static_cast<float>(aim);
    ImGui::GetWindowDrawList()->AddRectFilled({x, at.y + ui.px(4)}, {x + ui.px(2), at.y + ui.px(24)}, palette.ink);
    const ui::TextStyle style{.size = 11, .colour = palette.soft};
    const std::string label = view.phrases.say("live.mirror.aim", {{"percent", write_percent(view.phrases.language(), aim)}});
    const float half = text_width(ui, style, label) / 2;
    const float middle = std::clamp(x, at.x + half, at.x + width - half);
    draw_in_line_centred(ui, {middle, at.y + ui.px(25)}, ui.px(16), style, label);
    return ui.px(41);
}

float draw_lines(const View& view, ImVec2 at, float width, std::string_view text)
{
    const ui::TextStyle style{.size = 15, .colour = view.ui.palette().soft};
    const float top = at.y;
    for (const auto line : wrap_lines(view.ui, style, text, width)) {
        draw_in_line(view.ui, at, view.ui.px(23), style, line);
        at.y += view.ui.px(23);
    }
    return at.y - top;
}

// Spent of a whole: as a thin bar that fills up, and below it in words. What is over stands in another colour behind
// the whole, and no louder than that. Gives its height.
float draw_budget(const View& view, const TalkBudget& budget, std::optional<Phase> phase, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const auto& palette = ui.palette();
    const bool over = budget.over() > Milliseconds{0};
    const auto part = [](Milliseconds of, Milliseconds whole) { return static_cast<float>(of.count()) / static_cast<float>(whole.count()); };
    const float filled = over ? part(budget.whole, budget.spent) : budget.spent.count() > 0 ? part(budget.spent, budget.whole) : 0;
    ui::share_bar(ui, at, width, ui.px(5), filled, palette.me, over ? palette.amber : palette.line);
    const ui::TextStyle style{ui::Face::Medium, 12.5f, over ? palette.amber : palette.soft};
    PhraseArgs args{{"spent", write_clock(budget.spent)}, {"over", write_clock(budget.over())}, {"budget", write_clock(budget.whole)}};
    if (phase) args.emplace_back("phase", view.phrases.say("phase." + std::string(name_of(*phase))));
    const std::string text = view.phrases.say(phase ? (over ? "budget.phase_over" : "budget.phase_spent") : over ? "budget.over" : "budget.spent", args);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(8)}, ui.px(19), style, text, width);
    return ui.px(27);
}

// Of the phase at hand where I keep time for it, else of the whole interview.
float draw_my_budget(const View& view, const ClockFigures& figures, ImVec2 at, float width)
{
    const ImVec2 below{at.x, at.y + view.ui.px(10)};
    if (const auto& phase = figures.phase_budget) return view.ui.px(10) + draw_budget(view, phase->talk, phase->phase, below, width);
    const PersonTalk* mine = find_my_talk(view, figures.talk);
    const Milliseconds whole = budget_of(view.interview->head());
    if (!mine || figures.talk.by_words() || whole <= Milliseconds{0}) return 0;
    return view.ui.px(10) + draw_budget(view, {whole, mine->talk}, std::nullopt, below, width);
}

float draw_share(const View& view, const ClockFigures& figures, ImVec2 at, float width)
{
    const TalkFigures& talk = figures.talk;
    const ui::Ui& ui = view.ui;
    const PersonTalk* mine = find_my_talk(view, talk);
    const bool spoken = talk.speech > Milliseconds{0};
    const double share = mine && spoken ? mine->share : 0;
    const auto percent = [&](double part) { return write_percent(view.phrases.language(), part); };
    const std::string figure = spoken ? percent(share) : "–";
    // The two figures shown add up to a hundred.
    const std::string words = spoken ? view.phrases.say("live.mirror.listening", {{"percent", percent(1 - std::round(share * 100) / 100)}})
                                     : view.phrases.say("live.mirror.nobody_yet");
    float line = ui.px(56);
    const float taken = draw_in_line(ui, at, line, {ui::Face::Display, 44, ui.palette().ink}, figure) + ui.px(8);
    const ui::TextStyle style{.size = 15, .colour = ui.palette().soft};
    if (taken + text_width(ui, style, words) <= width)
        draw_in_line(ui, {at.x + taken, at.y + ui.px(22)}, ui.px(28), style, words);
    else
        line += draw_lines(view, {at.x, at.y + line}, width, words);
    line += draw_bar(view, {at.x, at.y + line}, width, share);
    return line + draw_my_budget(view, figures, {at.x, at.y + line}, width);
}

struct Figure {
    std::string number, label;
    ImU32 colour = 0;
};

std::vector<Figure> list_figures(const View& view, LiveState& state, const TalkFigures& talk)
{
    const RecordFigures& records = state.figures.of_records(*view.interview);
    const PersonTalk* mine = find_my_talk(view, talk);
    const auto& cuts = records.cut_ins;
    const std::string cut_label = cuts.caught > 0
        ? view.phrases.say("live.mirror.cut_ins_caught", {{"count", std::to_string(cuts.caught)}})
        : view.phrases.say("live.mirror.cut_ins");
    return {{write_clock(mine ? mine->longest_turn : Milliseconds{0}), view.phrases.say("live.mirror.longest_turn")},
            {std::to_string(cuts.marked), cut_label, cuts.marked > cuts.caught ? view.ui.palette().pain : 0},
            {std::to_string(records.questions.open) + "/" + std::to_string(records.questions.all()),
             view.phrases.say("live.mirror.open_questions")}};
}

// In a narrow panel, one below the other.
float draw_figure_rows(const View& view, const std::vector<Figure>& figures, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle label{.size = 12, .colour = ui.palette().soft};
    float y = at.y;
    for (const Figure& figure : figures) {
        draw_in_line(ui, {at.x, y}, ui.px(26), {ui::Face::Display, 16, figure.colour ? figure.colour : ui.palette().ink}, figure.number);
        draw_in_line_fitted(ui, {at.x + ui.px(46), y}, ui.px(26), label, figure.label, width - ui.px(46));
        y += ui.px(26);
    }
    return y - at.y;
}

float draw_figures(const View& view, const std::vector<Figure>& figures, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const float part = width / static_cast<float>(figures.size());
    if (part < ui.px(70)) return draw_figure_rows(view, figures, at, width);
    const ui::TextStyle label{.size = 12, .colour = ui.palette().soft};
    float height = 0;
    float middle = at.x + part / 2;
    for (const Figure& figure : figures) {
        draw_in_line_centred(ui, {middle, at.y}, ui.px(30), {ui::Face::Display, 22, figure.colour ? figure.colour : ui.palette().ink}, figure.number);
        float y = at.y + ui.px(30);
        for (const auto line : wrap_lines(ui, label, figure.label, part - ui.px(6))) {
            draw_in_line_centred(ui, {middle, y}, ui.px(17), label, line);
            y += ui.px(17);
        }
        height = std::max(height, y - at.y);
        middle += part;
    }
    return height;
}

// What is above the table: the share, or why there is none to see.
float draw_gauge(const View& view, const ClockFigures& figures, ImVec2 at, float width)
{
    if (view.settings.blind && view.interview->head().stage != Stage::Ended)
        return draw_lines(view, at, width, view.phrases.say("live.mirror.blind", {{"key", key_text(view.keys, GestureKind::Blind)}}));
    if (view.interview->head().stage == Stage::Prepared) {
        const auto percent = write_percent(view.phrases.language(), view.interview->head().aims.share_percent / 100.0);
        const float height = draw_lines(view, at, width, view.phrases.say("live.mirror.aims", {{"percent", percent}}));
        const Milliseconds whole = budget_of(view.interview->head());
        if (whole <= Milliseconds{0}) return height;
        return height + draw_lines(view, {at.x, at.y + height}, width, view.phrases.say("budget.to_speak", {{"budget", write_clock(whole)}}));
    }
    return draw_share(view, figures, at, width);
}

void draw_key_hints(const View& view, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const KeyHint hints[] = {{view.keys.caps(GestureKind::Silence), view.phrases.say("live.key.silence")},
                             {view.keys.caps(GestureKind::CutIn), view.phrases.say("live.key.cut_in")}};
    float x = at.x;
    for (const KeyHint& hint : hints) {
        if (x + key_hint_width(ui, hint, hint_size) > at.x + width + ui.px(padding / 2)) break;
        x += draw_key_hint(ui, {x, at.y}, ui.px(22), hint, hint_size, ui.palette().faint) + ui.px(12);
    }
}

}  // namespace

void draw_mirror(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel);
    draw->AddLine({at.x + size.x - 0.5f, at.y}, {at.x + size.x - 0.5f, at.y + size.y}, ui.palette().line);

    const ClockFigures& clock = state.figures.of_clock(*view.interview, view.now);
    const TalkFigures& talk = clock.talk;
    const bool figures_shown = view.interview->head().stage != Stage::Prepared &&
                               (!view.settings.blind || view.interview->head().stage == Stage::Ended);
    const bool hints_shown = size.y > ui.px(520);
    const float inner = size.x - ui.px(2 * padding);
    ImGui::SetCursorScreenPos(at);
    if (ImGui::BeginChild("mirror", {size.x, size.y - (hints_shown ? ui.px(hints_height) : 0)}, ImGuiChildFlags_None,
                          ImGuiWindowFlags_NoBackground)) {
        const float left = ImGui::GetCursorScreenPos().x + ui.px(padding);
        ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y + ui.px(padding)});
        ui::section_heading(ui, write_heading(view));
        float y = ImGui::GetCursorScreenPos().y;
        y += draw_gauge(view, clock, {left, y}, inner) + ui.px(22);
        ImGui::SetCursorScreenPos({left, y});
        ui::section_heading(ui, view.phrases.say("live.mirror.table"));
        y = ImGui::GetCursorScreenPos().y;
        const float room = at.y + size.y - y - ui.px(hints_height + 100);
        y += draw_person_cards(view, talk, {left, y}, inner, room, figures_shown, out);
        if (figures_shown) y += ui.px(22) + draw_figures(view, list_figures(view, state, talk), {left, y + ui.px(22)}, inner);
        ImGui::SetCursorScreenPos({left, y + ui.px(padding)});
        ImGui::Dummy({1, 1});
    }
    ImGui::EndChild();
    if (hints_shown && view.live()) draw_key_hints(view, {at.x + ui.px(padding), at.y + size.y - ui.px(hints_height - 2)}, inner);
}

}  // namespace sourdine::app
