// The row of figures: of the whole interview, or of the stretch of it that is chosen.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/overview_parts.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

void draw_figure(const View& view, const Figure& figure, ImVec2 at, ImVec2 size)
{
    const ui::Ui& ui = view.ui;
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel, ui.px(12));
    const float x = at.x + ui.px(14), inner = size.x - ui.px(28);
    draw_in_line_fitted(ui, {x, at.y + ui.px(10)}, ui.px(34), {ui::Face::Display, 25}, figure.value, inner);
    draw_in_line_fitted(ui, {x, at.y + ui.px(44)}, ui.px(19), {.size = 12.5f, .colour = ui.palette().soft}, figure.what, inner);
    const bool quiet = figure.plain || figure.value == "–";
    draw_in_line_fitted(ui, {x, at.y + ui.px(63)}, ui.px(18), {ui::Face::SemiBold, 12, figure.over ? ui.palette().pain : quiet ? ui.palette().soft : ui.palette().them}, figure.beside, inner);
}

Figure plain_figure(std::string value, std::string what, std::string beside) { return {std::move(value), std::move(what), std::move(beside), false, true}; }

}  // namespace

Figure untold_figure(const View& view, const char* what)
{
    return {"–", view.phrases.say(what), view.phrases.say("review.cannot_tell"), false, true};
}

void draw_figure_cards(const View& view, std::span<const Figure> figures, float width)
{
    const ui::Ui& ui = view.ui;
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

// How it stands to my aims is not told here: they are for a whole interview.
std::vector<Figure> collect_stretch_figures(const View& view, const SpanFigures& stretch)
{
    const Phrases& phrases = view.phrases;
    const Language language = phrases.language();
    const std::string from_to = phrases.say("overview.from_to", {{"from", write_clock(stretch.from)}, {"to", write_clock(stretch.to)}});
    std::vector<Figure> figures{plain_figure(write_clock(stretch.to - stretch.from), phrases.say("overview.chosen"), from_to)};
    const Person* me = view.interview->find_me();
    const PersonTalk* mine = me ? stretch.talk.find(me->id) : nullptr;
    const PersonTalk* longest = stretch.find_longest();
    const Person* who = longest ? view.interview->find(longest->person) : nullptr;
    if (stretch.talk.by_words()) {
        if (me) figures.push_back(untold_figure(view, "review.i_spoke"));
        figures.push_back(untold_figure(view, "overview.longest_turn"));
    } else {
        if (mine) figures.push_back(plain_figure(write_percent(language, mine->share), phrases.say("review.i_spoke"), write_clock(mine->talk)));
        figures.push_back(who ? plain_figure(write_longest(view, longest->longest_turn), phrases.say("overview.longest_turn"),
                                             phrases.say("overview.who_at", {{"name", call_name(*view.interview, *who)}, {"time", write_clock(elapsed_at(*view.interview, *longest->longest_turn_at))}}))
                              : plain_figure("0:00", phrases.say("overview.longest_turn"), {}));
    }
    const QuestionMix& mix = stretch.questions;
    figures.push_back(plain_figure(phrases.say("review.of", {{"part", std::to_string(mix.open)}, {"all", std::to_string(mix.all())}}), phrases.say("review.open_questions"), {}));
    figures.push_back(plain_figure(std::to_string(stretch.notes), phrases.say("overview.notes_noted", {{"count", std::to_string(stretch.notes)}}),
                                   phrases.say("overview.strokes", {{"count", std::to_string(stretch.strokes)}})));
    return figures;
}

}  // namespace sourdine::app
