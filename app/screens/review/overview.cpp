#include "app/screens/live/line_text.h"
#include "app/screens/review/overview_parts.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

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

// In a low window: what is told of the moment the keys went to, and as much of the lanes, from `top`, as there is room
// for. The mouse finds it where it looks.
void keep_moment_in_sight(const View& view, float top)
{
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return;
    const float over = ImGui::GetCursorScreenPos().y + view.ui.px(10) - ImGui::GetWindowPos().y - ImGui::GetWindowHeight();
    const float by = over > 0 ? over : std::min(0.0f, std::max(over, top - ImGui::GetWindowPos().y));
    if (by != 0) ImGui::SetScrollY(ImGui::GetScrollY() + by);
}

}  // namespace

void draw_overview(const View& view, ReviewState& state, float width, Outbox&)
{
    OverviewState& overview = state.overview;
    const LaneMarks& lanes = overview.marks.of(view);
    const auto cursor = overview.cursor;
    const float top = ImGui::GetCursorScreenPos().y;
    draw_lanes(view, state, lanes, width);
    gap(view, 10);
    draw_moment_card(view, overview, lanes, width);
    if (overview.cursor && overview.cursor != cursor) keep_moment_in_sight(view, top);
    draw_pain_row(view, state, lanes, width);
    gap(view, 16);
    const SpanFigures* stretch = find_stretch(view, overview, lanes);
    draw_figure_cards(view, stretch ? collect_stretch_figures(view, *stretch) : collect_figures(view, state), width);
    if (view.figures->talk.source.basis != Basis::Keys) {
        gap(view, 10);
        ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(phrase_of(view.figures->talk.source)), width);
    }
    if (view.figures->talk.by_words()) return;  // no times: nothing to tell minute by minute
    gap(view, 16);
    draw_share_heading(view, width);
    const float left = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - ImGui::GetCursorScreenPos().y - ImGui::GetScrollY() - view.ui.px(32);
    draw_share_curve(view, overview, width, std::clamp(left, view.ui.px(64), view.ui.px(170)));
}

}  // namespace sourdine::app
