// One small chart over interviews: dots by date, each client's by their own mark, what others were seen to do behind them.
#include "app/screens/live/line_text.h"
#include "app/screens/review/across_parts.h"
#include "app/ui/list_keys.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr std::size_t most_clients_joined = 6;  // more lines than this are a tangle
constexpr std::size_t most_marks = 240;         // more interviews than this are points

struct Dot {
    float x = 0;
    std::optional<double> value, second;
    std::size_t client = 0;
    const InterviewProgress* of = nullptr;
};

// Oldest first, by date; those of one day side by side.
std::vector<Dot> place_dots(const AcrossShown& shown, const AcrossChart& chart)
{
    std::vector<Dot> dots;
    for (std::size_t i = shown.newest_first.size(); i-- > 0;) {
        const InterviewProgress& of = shown.newest_first[i]->progress;
        dots.push_back({0, chart.value(of), chart.second ? chart.second(of) : std::nullopt, shown.client_of[i], &of});
    }
    const auto day = [](const Dot& dot) { return dot.of->interview.day ? std::chrono::sys_days{*dot.of->interview.day}.time_since_epoch().count() : 0; };
    const auto first = dots.empty() ? 0 : day(dots.front()), last = dots.empty() ? 0 : day(dots.back());
    const float even = 1 / std::max(1.0f, static_cast<float>(dots.size()) - 1);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const float by_place = dots.size() == 1 ? 0.5f : static_cast<float>(i) * even;
        // Half by date, half by order: a long break is seen, and interviews of one week can still be told apart.
        dots[i].x = last > first ? (by_place + static_cast<float>(day(dots[i]) - first) / static_cast<float>(last - first)) / 2 : by_place;
    }
    return dots;
}

class Plot {
public:
    Plot(const View& view, const AcrossChart& chart, const std::vector<Dot>& dots, ImVec2 at, ImVec2 size)
        : m_view(view), m_chart(chart), m_at(at), m_size(size), m_top(chart.least_top)
    {
        for (const Dot& dot : dots)
            for (const auto& value : {dot.value, dot.second}) m_top = std::max(m_top, value.value_or(0) * 1.06);
        if (chart.band) m_top = std::max(m_top, std::min(chart.band->second, chart.least_top));
    }
    float x_of(const Dot& dot) const { return std::round(m_at.x + dot.x * m_size.x); }
    float y_of(double value) const { return std::round(m_at.y + m_size.y * (1 - static_cast<float>(std::clamp(value / m_top, 0.0, 1.0)))); }

    void draw_ground() const
    {
        const ui::Palette& colours = m_view.ui.palette();
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        const float right = m_at.x + m_size.x, thin = std::max(1.0f, std::round(m_view.ui.px(1)));
        if (m_chart.band) draw.AddRectFilled({m_at.x, y_of(m_chart.band->second)}, {right, y_of(m_chart.band->first)}, colours.selected, m_view.ui.px(3));
        if (m_chart.line) {
            const float y = y_of(*m_chart.line);
            for (float x = m_at.x; x < right; x += m_view.ui.px(7)) draw.AddRectFilled({x, y}, {std::min(right, x + m_view.ui.px(4)), y + thin}, colours.faint);
        }
        draw.AddRectFilled({m_at.x, m_at.y + m_size.y}, {right, m_at.y + m_size.y + thin}, colours.line);
    }
    void draw_dots(const std::vector<Dot>& dots, std::size_t clients) const
    {
        if (dots.size() > most_marks) return draw_points(dots);
        if (clients <= most_clients_joined) join(dots, clients);
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        for (const Dot& dot : dots) {
            const float x = x_of(dot);
            if (dot.second && dot.value) draw.AddLine({x, y_of(*dot.second)}, {x, y_of(*dot.value)}, m_view.ui.palette().faint, std::max(1.0f, m_view.ui.px(1)));
            if (dot.second) draw.AddCircle({x, y_of(*dot.second)}, m_view.ui.px(3.5f), m_view.ui.palette().soft, 0, m_view.ui.px(1.3f));
            if (dot.value) draw_client_mark(m_view.ui, {x, y_of(*dot.value)}, dot.client, client_mark_size * 0.85f);
        }
    }
    void draw_chosen(const Dot& dot) const
    {
        const float x = x_of(dot), thin = std::max(1.0f, std::round(m_view.ui.px(1)));
        ImGui::GetWindowDrawList()->AddRectFilled({x, m_at.y}, {x + thin, m_at.y + m_size.y}, m_view.ui.palette().faint);
        if (dot.value) ImGui::GetWindowDrawList()->AddCircle({x, y_of(*dot.value)}, m_view.ui.px(7), m_view.ui.palette().ink, 0, m_view.ui.px(1.4f));
    }

private:
    // What was guessed lies behind what was measured.
    void draw_points(const std::vector<Dot>& dots) const
    {
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        const float small = m_view.ui.px(1.5f);
        const auto point = [&](const Dot& dot, double value, ImU32 colour) {
            const float x = x_of(dot), y = y_of(value);
            draw.AddRectFilled({x - small, y - small}, {x + small, y + small}, colour);
        };
        for (const Dot& dot : dots)
            if (dot.second) point(dot, *dot.second, m_view.ui.palette().line);
        for (const Dot& dot : dots)
            if (dot.value) point(dot, *dot.value, m_view.ui.palette().soft);
    }
    void join(const std::vector<Dot>& dots, std::size_t clients) const
    {
        std::vector<ImVec2> line;
        for (std::size_t client = 0; client < clients; ++client) {
            line.clear();
            for (const Dot& dot : dots)
                if (dot.client == client && dot.value) line.push_back({x_of(dot), y_of(*dot.value)});
            if (line.size() > 1) ImGui::GetWindowDrawList()->AddPolyline(line.data(), static_cast<int>(line.size()), m_view.ui.palette().line, 0, m_view.ui.px(1.5f));
        }
    }

    const View& m_view;
    const AcrossChart& m_chart;
    ImVec2 m_at, m_size;
    double m_top;
};

const Dot* find_dot(const std::vector<Dot>& dots, const std::optional<InterviewId>& id)
{
    const auto found = std::find_if(dots.begin(), dots.end(), [&](const Dot& dot) { return id && dot.of->interview.id == *id; });
    return found == dots.end() ? nullptr : &*found;
}

const Dot* find_nearest(const Plot& plot, const std::vector<Dot>& dots, float x)
{
    const Dot* nearest = nullptr;
    for (const Dot& dot : dots)
        if (!nearest || std::abs(plot.x_of(dot) - x) < std::abs(plot.x_of(*nearest) - x)) nearest = &dot;
    return nearest;
}

// The title, the figure of the interview that is told, and what stands beside it.
void draw_head(const View& view, const AcrossChart& chart, const Dot* told, bool pointed, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    draw_in_line_fitted(ui, at, ui.px(20), {ui::Face::Medium, 13, ui.palette().soft}, view.phrases.say(std::string("review.across.") + chart.key), width);
    const std::string value = told && told->value ? chart.write(*told->value) : "–";
    const float used = draw_in_line(ui, {at.x, at.y + ui.px(19)}, ui.px(30), {ui::Face::Display, 21}, value) + ui.px(9);
    std::string beside = told && !told->value && chart.beside.empty() ? view.phrases.say("review.cannot_tell") : chart.beside;
    if (pointed && told) {
        beside = told->of->client + " · " + write_interview_day(view, told->of->interview.day);
        if (told->second) beside = view.phrases.say("review.across.guessed", {{"share", chart.write(*told->second)}}) + " · " + beside;
    }
    const ImU32 colour = pointed || !chart.beside_colour ? ui.palette().soft : chart.beside_colour;
    draw_in_line_fitted(ui, {at.x + used, at.y + ui.px(23)}, ui.px(24), {.size = 12.5f, .colour = colour}, beside, width - used);
}

void draw_days(const View& view, const std::vector<Dot>& dots, ImVec2 at, float width)
{
    if (dots.empty()) return;
    const ui::TextStyle style{.size = 11.5f, .colour = view.ui.palette().faint};
    const std::string first = write_interview_day(view, dots.front().of->interview.day), last = write_interview_day(view, dots.back().of->interview.day);
    if (dots.size() == 1) return draw_in_line_centred(view.ui, {at.x + width / 2, at.y}, view.ui.px(18), style, first);
    draw_in_line(view.ui, at, view.ui.px(18), style, first);
    if (first != last) draw_in_line_right(view.ui, {at.x + width, at.y}, view.ui.px(18), style, last);
}

}  // namespace

std::string write_interview_day(const View& view, const std::optional<Date>& day)
{
    return day ? write_near_day(view.phrases.language(), *day, date_of(view.today)) : view.phrases.say("prepare.no_date");
}

void draw_across_chart(const View& view, AcrossState& state, const AcrossShown& shown, const AcrossChart& chart, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const std::vector<Dot> dots = place_dots(shown, chart);
    const float margin = ui.px(14), reference = chart.reference.empty() ? 0 : ui.px(18);
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel, ui.px(12));
    const Plot plot(view, chart, dots, {at.x + margin + ui.px(6), at.y + ui.px(64)}, {size.x - 2 * margin - ui.px(12), size.y - ui.px(64 + 30) - reference});

    ImGui::SetCursorScreenPos(at);
    const std::string label = view.phrases.say(std::string("review.across.") + chart.key) + "###across-" + chart.key;
    const ui::ListLine line = ui::list_line(label.c_str(), size, true, false);
    // What the keyboard is at counts as hovered for ImGui; the mouse lies elsewhere then.
    const bool by_mouse = line.hovered && !(line.has_keyboard && ImGui::GetIO().NavVisible);
    const Dot* hovered = by_mouse ? find_nearest(plot, dots, ImGui::GetIO().MousePos.x) : nullptr;
    const Dot* chosen = find_dot(dots, state.chosen);
    if (line.has_keyboard && !dots.empty()) {
        const int step = ui::read_sideways_step(chart.key);
        const auto from = chosen ? chosen - dots.data() : std::ssize(dots) - (step < 0 ? 0 : 1);
        if (step != 0) chosen = &dots[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + step, 0, std::ssize(dots) - 1))];
    }
    if (hovered) chosen = hovered;
    if (chosen && (hovered || line.has_keyboard)) {
        state.chosen = chosen->of->interview.id;
        state.pointed = true;
    }
    if ((line.pressed || line.clicked) && chosen) out.send(OpenInterview{chosen->of->interview.id, {}});

    plot.draw_ground();
    plot.draw_dots(dots, shown.clients.size());
    if (chosen) plot.draw_chosen(*chosen);
    draw_head(view, chart, chosen ? chosen : dots.empty() ? nullptr : &dots.back(), chosen != nullptr, {at.x + margin, at.y + ui.px(10)}, size.x - 2 * margin);
    draw_days(view, dots, {at.x + margin, at.y + size.y - ui.px(26) - reference}, size.x - 2 * margin);
    if (reference > 0)
        draw_in_line_fitted(ui, {at.x + margin, at.y + size.y - ui.px(26)}, ui.px(18), {.size = 11.5f, .colour = ui.palette().soft}, chart.reference, size.x - 2 * margin);
}

}  // namespace sourdine::app
