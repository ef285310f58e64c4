#include "core/report/chart_shapes.h"

#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <algorithm>

namespace sourdine {

namespace {

// In units of the drawing, which is as wide as the page's column: 836 pixels on screen.
constexpr int width = 836;
constexpr int names_width = 140;
constexpr int shares_width = 56;
constexpr int track_width = width - names_width - shares_width;
constexpr int lanes_top = 26;
constexpr int lane_pitch = 40;
constexpr int bar_height = 20;
constexpr int marks_height = 40;
constexpr int axis_height = 22;

using Ink = ChartShapes::Ink;
using Side = ChartShapes::Side;

// What does not fit beside its lane is cut with …; the whole is in the table below the chart.
std::string fitted(const std::string& words, int most)
{
    return count_code_points(words) <= most ? words : slice(words, 0, most - 1) + "…";
}

class ChartShaper {
public:
    explicit ChartShaper(const TalkChart& chart) : m_chart(chart) {}

    ChartShapes shape()
    {
        const int lanes_bottom = lanes_top + lane_pitch * static_cast<int>(m_chart.lanes.size());
        m_out.width = width;
        m_out.height = lanes_bottom + marks_height + axis_height;
        add_phases(lanes_bottom);
        int top = lanes_top;
        for (const TalkChart::Lane& lane : m_chart.lanes) {
            add_lane(lane, top);
            top += lane_pitch;
        }
        add_marks(lanes_bottom + marks_height);
        add_axis(lanes_bottom + marks_height);
        return std::move(m_out);
    }

private:
    std::int64_t place(Milliseconds t) const
    {
        const std::int64_t length = std::max<std::int64_t>(m_chart.length.count(), 1);
        return names_width * 10 + std::clamp<std::int64_t>(t.count(), 0, length) * track_width * 10 / length;
    }

    void box(std::int64_t x10, int y, std::int64_t width10, int height, Ink ink, int round)
    {
        m_out.shapes.emplace_back(ChartShapes::Box{x10, y, width10, height, ink, round});
    }
    void big(std::int64_t x10, int y, Side side, std::string text)
    {
        m_out.shapes.emplace_back(ChartShapes::Words{x10, y, 14, true, side, Ink::Text, std::move(text)});
    }
    void small(std::int64_t x10, int y, Side side, std::string text)
    {
        m_out.shapes.emplace_back(ChartShapes::Words{x10, y, 12, false, side, Ink::Soft, std::move(text)});
    }
    void upright(std::int64_t x10, int top, int bottom) { m_out.shapes.emplace_back(ChartShapes::Upright{x10, top, bottom}); }

    void add_phases(int bottom)
    {
        // A phase too short for its name shows its line alone.
        constexpr int letter = 70;
        for (std::size_t i = 0; i < m_chart.phases.size(); ++i) {
            const auto from = place(m_chart.phases[i].at);
            const auto to = i + 1 < m_chart.phases.size() ? place(m_chart.phases[i + 1].at) : (names_width + track_width) * 10;
            upright(from, 4, bottom);
            if (to - from >= letter * (static_cast<std::int64_t>(m_chart.phases[i].name.size()) - 1)) small(from + 50, 15, Side::Left, m_chart.phases[i].name);
        }
    }

    void add_lane(const TalkChart::Lane& lane, int top)
    {
        big(0, top + 17, Side::Left, fitted(lane.name, 17));
        if (!lane.role.empty()) small(0, top + 32, Side::Left, fitted(lane.role, 22));
        const int bar = top + (lane_pitch - bar_height) / 2;
        box(names_width * 10, bar, track_width * 10, bar_height, Ink::Track, 3);
        for (const TalkChart::Span& span : lane.spans) {
            const auto from = place(span.from);
            box(from, bar, std::max<std::int64_t>(place(span.to) - from, 8), bar_height, lane.us ? Ink::Us : Ink::Them, 1);
        }
        big(width * 10, top + 25, Side::Right, lane.share);
    }

    void add_marks(int bottom)
    {
        if (m_chart.marks.empty()) return;
        small(0, bottom - 8, Side::Left, m_chart.marks_name);
        for (const TalkChart::Mark& mark : m_chart.marks) {
            const int height = 6 + 8 * mark.strokes;
            box(place(mark.at) - 15, bottom - height, 30, height, Ink::Pain, 1);
        }
    }

    void add_axis(int top)
    {
        constexpr std::int64_t steps[] = {1, 2, 5, 10, 15, 30, 60};
        constexpr std::int64_t minute = 60'000;
        std::int64_t step = steps[0];
        for (const std::int64_t wider : steps)
            if (m_chart.length.count() / minute / step > 9) step = wider;
        upright(names_width * 10, top, top + 4);
        for (std::int64_t at = 0; at <= m_chart.length.count(); at += step * minute) {
            const auto x = place(Milliseconds{at});
            upright(x, top, top + 4);
            small(x, top + 18, at == 0 ? Side::Left : Side::Middle, write_clock(Milliseconds{at}));
        }
    }

    const TalkChart& m_chart;
    ChartShapes m_out;
};

}  // namespace

ChartShapes shape_chart(const TalkChart& chart)
{
    return ChartShaper{chart}.shape();
}

}  // namespace sourdine
