// Across interviews: am I getting better at listening, and what comes back? Observations, never grades.
#include "app/screens/live/line_text.h"
#include "app/screens/review/across_parts.h"
#include "app/screens/review/pill_line.h"
#include "core/locale/formats.h"
#include "core/words/search_query.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// What others were seen to do (METRICS): half of the 60 research interviews lay between these, their longest monologues at.
constexpr std::pair share_band{0.19, 0.31};
constexpr double longest_median_s = 31, longest_most_s = 80;

std::optional<Date> since_of(const AcrossState& state, Date today)
{
    switch (state.span) {
    case AcrossSpan::All: return std::nullopt;
    case AcrossSpan::Year: return find_since("12 months", today);
    case AcrossSpan::Quarter: return find_since("90 days", today);
    case AcrossSpan::Since: return find_since(state.since_text, today);
    }
    return std::nullopt;
}

std::optional<double> seconds(const std::optional<Milliseconds>& length)
{
    return length ? std::optional{static_cast<double>(length->count()) / 1000} : std::nullopt;
}
Milliseconds to_length(double seconds) { return Milliseconds{std::llround(seconds * 1000)}; }

template <class Value, class Write>
std::string say_usual(const View& view, const std::optional<UsualValue<Value>>& usual, Write write)
{
    return usual ? view.phrases.say("review.across.usually", {{"value", write(usual->value)}, {"count", std::to_string(usual->of)}}) : std::string{};
}

// How the newest stands to what is usual: coloured from five points on, since less says nothing.
ImU32 colour_of(const View& view, const std::optional<double>& newest, const std::optional<UsualValue<double>>& usual, bool less_is_listening)
{
    if (!newest || !usual) return 0;
    const int points = points_between(*newest, usual->value);
    if (std::abs(points) < least_points) return 0;
    return (points < 0) == less_is_listening ? view.ui.palette().them : view.ui.palette().amber;
}

std::vector<AcrossChart> make_charts(const View& view, const AcrossShown& shown)
{
    const Language language = view.phrases.language();
    const auto percent = [language](double share) { return write_percent(language, share); };
    const auto clock = [](double length) { return write_clock(to_length(length)); };
    const auto wait = [language](double length) { return write_seconds(language, to_length(length)); };
    const auto count = [](double value) { return std::to_string(std::lround(value)); };
    const InterviewProgress none;
    const InterviewProgress& newest = shown.newest_first.empty() ? none : shown.newest_first.front()->progress;
    const Usual& usual = shown.usual;
    const double aim = (view.interview ? view.interview->head().aims : Aims{}).open_percent / 100.0;
    std::vector<AcrossChart> charts;
    charts.push_back({.key = "share", .value = [](const InterviewProgress& p) { return p.share; }, .write = percent, .least_top = 0.5, .band = share_band,
                      .reference = view.phrases.say("review.across.share_band", {{"from", percent(share_band.first)}, {"to", percent(share_band.second)}}),
                      .beside = say_usual(view, usual.share, percent), .beside_colour = colour_of(view, newest.share, usual.share, true)});
    charts.push_back({.key = "monologue", .value = [](const InterviewProgress& p) { return seconds(p.longest_monologue); }, .write = clock, .least_top = 120,
                      .band = std::pair{0.0, longest_most_s}, .line = longest_median_s,
                      .reference = view.phrases.say("review.across.monologue_band", {{"median", clock(longest_median_s)}, {"most", clock(longest_most_s)}}),
                      .beside = say_usual(view, usual.longest_monologue, [](Milliseconds m) { return write_clock(m); })});
    charts.push_back({.key = "open", .value = [](const InterviewProgress& p) { return p.open_share; }, .write = percent, .least_top = 1, .line = aim,
                      .reference = view.phrases.say("review.across.open_aim", {{"share", percent(aim)}}),
                      .beside = say_usual(view, usual.open_share, percent), .beside_colour = colour_of(view, newest.open_share, usual.open_share, false)});
    charts.push_back({.key = "cut_ins", .value = [](const InterviewProgress& p) { return p.cut_ins ? std::optional<double>{*p.cut_ins} : std::nullopt; }, .write = count, .least_top = 5,
                      .reference = view.phrases.say("review.across.cut_ins_why"),
                      .beside = say_usual(view, usual.cut_ins, [](int n) { return std::to_string(n); })});
    charts.push_back({.key = "wait", .value = [](const InterviewProgress& p) { return seconds(p.wait); }, .write = wait, .least_top = 3,
                      .reference = view.phrases.say("review.across.wait_why"),
                      .beside = say_usual(view, usual.wait, [language](Milliseconds m) { return write_seconds(language, m); })});
    AcrossChart guesses{.key = "guess", .value = [](const InterviewProgress& p) { return p.guessed_percent ? p.share : std::nullopt; }, .write = percent, .least_top = 0.5};
    guesses.second = [](const InterviewProgress& p) { return p.share && p.guessed_percent ? std::optional{*p.guessed_percent / 100.0} : std::nullopt; };
    guesses.reference = view.phrases.say("review.across.guess_why");
    if (shown.off_by) {
        const auto points = std::lround(*shown.off_by * 100);
        guesses.beside = points < least_points ? view.phrases.say("review.across.guess_close") : view.phrases.say("review.across.off_by", {{"count", std::to_string(points)}});
    } else {
        guesses.beside = view.phrases.say("review.across.no_guess");
    }
    charts.push_back(std::move(guesses));
    return charts;
}

void draw_charts(const View& view, AcrossState& state, const AcrossShown& shown, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const float space = ui.px(12);
    const auto columns = static_cast<std::size_t>(std::clamp(std::floor((width + space) / (ui.px(265) + space)), 1.0f, 3.0f));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::floor((width - space * static_cast<float>(columns - 1)) / static_cast<float>(columns)), ui.px(206)};
    const std::vector<AcrossChart> charts = make_charts(view, shown);
    state.pointed = false;
    for (std::size_t i = 0; i < charts.size(); ++i)
        draw_across_chart(view, state, shown, charts[i], {at.x + static_cast<float>(i % columns) * (size.x + space), at.y + static_cast<float>(i / columns) * (size.y + space)}, size, out);
    if (!state.pointed) state.chosen.reset();
    const auto rows = static_cast<float>((charts.size() + columns - 1) / columns);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, rows * (size.y + space) - space});
}

void draw_quiet(const View& view, const std::string& text, float width)
{
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().soft}, text, std::min(width, view.ui.px(680)));
}

}  // namespace

const AcrossShown* find_across_shown(const View& view, AcrossState& state)
{
    if (!view.across) return nullptr;
    const Date today = date_of(view.today);
    const AcrossState::Key key{view.across->serial, {state.client, since_of(state, today)}, today};
    return &state.shown.get(key, [&] { return select_across(*view.across, key.filter, today); });
}

void draw_across_tab(const View& view, ReviewState& review, float width, Outbox& out)
{
    AcrossState& state = review.across;
    const AcrossShown* shown = find_across_shown(view, state);
    if (!shown || (shown->all == 0 && view.across->unread > 0)) return draw_quiet(view, view.phrases.say("review.across.reading_all"), width);
    if (shown->all == 0) return draw_quiet(view, view.phrases.say("review.across.none"), width);
    draw_across_filter(view, state, *shown, width);
    shown = find_across_shown(view, state);  // what was pressed holds at once
    if (view.across->unread > 0) {
        draw_quiet(view, view.phrases.say("review.across.reading", {{"count", std::to_string(view.across->unread)}}), width);
        gap(view, 8);
    }
    if (shown->newest_first.empty()) return draw_quiet(view, view.phrases.say("review.across.none_fits"), width);
    if (shown->newest_first.size() == 1) {
        draw_quiet(view, view.phrases.say("review.across.only_one"), width);
        gap(view, 10);
    }
    draw_charts(view, state, *shown, width, out);
    gap(view, 10);
    draw_quiet(view, view.phrases.say("review.across.exact"), width);
    gap(view, 24);
    draw_across_actions(view, state, *shown, width, out);
}

}  // namespace sourdine::app
