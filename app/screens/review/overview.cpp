#include "app/screens/live/line_text.h"
#include "app/screens/review/parts.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// A figure with what it is and how it stands to what I set myself.
struct Figure {
    std::string value, what, beside;
    bool over = false;  // beyond my aim
};

void draw_figure(const View& view, const Figure& figure, ImVec2 at, ImVec2 size)
{
    const ui::Ui& ui = view.ui;
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel, ui.px(12));
    const float x = at.x + ui.px(14), inner = size.x - ui.px(28);
    draw_in_line_fitted(ui, {x, at.y + ui.px(10)}, ui.px(34), {ui::Face::Display, 25}, figure.value, inner);
    draw_in_line_fitted(ui, {x, at.y + ui.px(44)}, ui.px(19), {.size = 12.5f, .colour = ui.palette().soft}, figure.what, inner);
    draw_in_line_fitted(ui, {x, at.y + ui.px(63)}, ui.px(18), {ui::Face::SemiBold, 12, figure.over ? ui.palette().pain : figure.value == "–" ? ui.palette().soft : ui.palette().them}, figure.beside, inner);
}

Figure share_figure(const View& view, const PersonTalk& mine)
{
    const int aim = view.interview->head().aims.share_percent;
    const int points = static_cast<int>(std::lround(mine.share * 100)) - aim;
    const char* of_what = view.figures->talk.by_words() ? "review.i_spoke_words" : "review.i_spoke";
    Figure figure{write_percent(view.phrases.language(), mine.share), view.phrases.say(of_what), {}, points >= 5};
    // A share told from keys is good to about five points: less is no difference.
    if (points >= 5)
        figure.beside = view.phrases.say("review.points_over", {{"count", std::to_string(points)}});
    else
        figure.beside = view.phrases.say(points <= -5 ? "review.under_aim" : "review.near_aim", {{"count", std::to_string(-points)}});
    return figure;
}

// What the source cannot tell is a dash, never a nought.
Figure untold_figure(const View& view, const char* what)
{
    return {"–", view.phrases.say(what), view.phrases.say("review.cannot_tell"), false};
}

Figure longest_turn_figure(const View& view, const PersonTalk& mine)
{
    const Interview& interview = *view.interview;
    if (view.figures->talk.by_words()) return untold_figure(view, "review.longest_turn");
    Figure turn{write_longest(view, mine.longest_turn), view.phrases.say("review.longest_turn"), {}, mine.longest_turn > interview.head().aims.longest_turn};
    if (mine.longest_turn_at) turn.beside = view.phrases.say("review.at", {{"time", write_clock(elapsed_at(interview, *mine.longest_turn_at))}});
    return turn;
}

// Measured where the source has overlaps, else those I marked.
Figure cut_in_figure(const View& view, const CutInFigures& marked)
{
    const TalkFigures& talk = view.figures->talk;
    const Person* me = view.interview->find_me();
    const std::string what = view.phrases.say("review.cut_ins");
    if (talk.source.tells_overlap()) {
        int count = 0;
        for (const Interruptions& one : talk.interruptions) count += me && one.by == me->id ? one.count : 0;
        return {std::to_string(count), what, marked.marked > 0 ? view.phrases.say("review.marked", {{"count", std::to_string(marked.marked)}}) : std::string{}, false};
    }
    if (talk.source.basis != Basis::Keys && marked.marked == 0) return untold_figure(view, "review.cut_ins");
    return {std::to_string(marked.marked), what, marked.caught > 0 ? view.phrases.say("review.caught", {{"count", std::to_string(marked.caught)}}) : std::string{}, false};
}

Figure question_figure(const View& view)
{
    const QuestionMix& mix = view.figures->questions;
    Figure questions{view.phrases.say("review.of", {{"part", std::to_string(mix.open)}, {"all", std::to_string(mix.all())}}), view.phrases.say("review.open_questions"), {}, false};
    if (mix.all() > 0) {
        questions.beside = write_percent(view.phrases.language(), static_cast<double>(mix.open) / mix.all());
        questions.over = 100 * mix.open < view.interview->head().aims.open_percent * mix.all();
    }
    return questions;
}

std::vector<Figure> collect_figures(const View& view, ReviewState& state)
{
    const Person* me = view.interview->find_me();
    std::vector<Figure> figures;
    if (const PersonTalk* mine = me ? view.figures->talk.find(me->id) : nullptr) {
        figures.push_back(share_figure(view, *mine));
        figures.push_back(longest_turn_figure(view, *mine));
    }
    figures.push_back(cut_in_figure(view, state.figures.of_records(*view.interview).cut_ins));
    figures.push_back(question_figure(view));
    if (const auto& waits = view.figures->waits)
        figures.push_back({write_seconds(view.phrases.language(), waits->median), view.phrases.say("review.wait"), view.phrases.say("review.wait_count", {{"count", std::to_string(waits->count)}}), false});
    return figures;
}

void draw_figures(const View& view, ReviewState& state, float width)
{
    const ui::Ui& ui = view.ui;
    const auto figures = collect_figures(view, state);
    const float space = ui.px(12);
    const std::size_t most = std::max<std::size_t>(2, static_cast<std::size_t>((width + space) / (ui.px(150) + space)));
    const std::size_t columns = std::min(most, figures.size());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::floor((width - space * static_cast<float>(columns - 1)) / static_cast<float>(columns)), ui.px(90)};
    for (std::size_t i = 0; i < figures.size(); ++i)
        draw_figure(view, figures[i], {at.x + static_cast<float>(i % columns) * (size.x + space), at.y + static_cast<float>(i / columns) * (size.y + space)}, size);
    const auto rows = static_cast<float>((figures.size() + columns - 1) / columns);
    ImGui::Dummy({width, rows * (size.y + space) - space});
}

}  // namespace

void draw_overview(const View& view, ReviewState& state, float width, Outbox&)
{
    draw_lanes(view, state, width);
    gap(view, 22);
    draw_figures(view, state, width);
    if (view.figures->talk.source.basis != Basis::Keys) {
        gap(view, 10);
        ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(phrase_of(view.figures->talk.source)), width);
    }
    if (view.figures->talk.by_words()) return;  // no times: nothing to tell minute by minute
    gap(view, 22);
    ui::section_heading(view.ui, view.phrases.say("review.minute_by_minute"));
    const float left = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - ImGui::GetCursorScreenPos().y - view.ui.px(40);
    draw_share_curve(view, width, std::clamp(left, view.ui.px(90), view.ui.px(170)));
}

}  // namespace sourdine::app
