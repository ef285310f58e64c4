#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/report/html_parts.h"

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

// Tenths of a unit are finer than any printer.
std::string tenths(std::int64_t n)
{
    return std::to_string(n / 10) + (n % 10 ? "." + std::to_string(n % 10) : "");
}

// What does not fit beside its lane is cut with …; the whole is in the table below the chart.
std::string fitted(const std::string& words, int most)
{
    return count_code_points(words) <= most ? words : slice(words, 0, most - 1) + "…";
}

class ChartWriter {
public:
    explicit ChartWriter(const TalkChart& chart) : m_chart(chart) {}

    std::string write(const std::string& id)
    {
        const int lanes_bottom = lanes_top + lane_pitch * static_cast<int>(m_chart.lanes.size());
        const int height = lanes_bottom + marks_height + axis_height;
        m_out = "<svg role=\"img\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height) + "\" aria-labelledby=\"" + id + "-title " + id + "-desc\">\n";
        m_out += "<title id=\"" + id + "-title\">" + escape_html(m_chart.title) + "</title>\n";
        m_out += "<desc id=\"" + id + "-desc\">" + escape_html(m_chart.description) + "</desc>\n";
        draw_phases(lanes_bottom);
        int top = lanes_top;
        for (const TalkChart::Lane& lane : m_chart.lanes) {
            draw_lane(lane, top);
            top += lane_pitch;
        }
        draw_marks(lanes_bottom + marks_height);
        draw_axis(lanes_bottom + marks_height);
        return m_out + "</svg>\n";
    }

private:
    std::int64_t place(Milliseconds t) const
    {
        const std::int64_t length = std::max<std::int64_t>(m_chart.length.count(), 1);
        return names_width * 10 + std::clamp<std::int64_t>(t.count(), 0, length) * track_width * 10 / length;
    }

    void rect(std::int64_t x10, int y, std::int64_t width10, int height, std::string_view fill, int round)
    {
        m_out += "<rect x=\"" + tenths(x10) + "\" y=\"" + std::to_string(y) + "\" width=\"" + tenths(width10) + "\" height=\"" + std::to_string(height) +
                 "\" rx=\"" + std::to_string(round) + "\" fill=\"" + std::string(fill) + "\"/>\n";
    }

    void text(std::int64_t x10, int y, std::string_view look, std::string_view words)
    {
        m_out += "<text x=\"" + tenths(x10) + "\" y=\"" + std::to_string(y) + "\" " + std::string(look) + ">" + escape_html(words) + "</text>\n";
    }

    void line(std::int64_t x10, int top, int bottom)
    {
        m_out += "<path d=\"M" + tenths(x10) + " " + std::to_string(top) + "V" + std::to_string(bottom) + "\" stroke=\"#E4DCCF\"/>\n";
    }

    void draw_phases(int bottom)
    {
        // A phase too short for its name shows its line alone.
        constexpr int letter = 70;
        for (std::size_t i = 0; i < m_chart.phases.size(); ++i) {
            const auto from = place(m_chart.phases[i].at);
            const auto to = i + 1 < m_chart.phases.size() ? place(m_chart.phases[i + 1].at) : (names_width + track_width) * 10;
            line(from, 4, bottom);
            if (to - from >= letter * (static_cast<std::int64_t>(m_chart.phases[i].name.size()) - 1))
                text(from + 50, 15, "font-size=\"12\" fill=\"#6B6257\"", m_chart.phases[i].name);
        }
    }

    void draw_lane(const TalkChart::Lane& lane, int top)
    {
        text(0, top + 17, "font-size=\"14\" font-weight=\"600\" fill=\"#26221D\"", fitted(lane.name, 17));
        if (!lane.role.empty()) text(0, top + 32, "font-size=\"12\" fill=\"#6B6257\"", fitted(lane.role, 22));
        const int bar = top + (lane_pitch - bar_height) / 2;
        rect(names_width * 10, bar, track_width * 10, bar_height, "#F0E9DD", 3);
        for (const TalkChart::Span& span : lane.spans) {
            const auto from = place(span.from);
            rect(from, bar, std::max<std::int64_t>(place(span.to) - from, 8), bar_height, lane.us ? "#3E5C8A" : "#2F7D6B", 1);
        }
        text(width * 10, top + 25, "font-size=\"14\" font-weight=\"600\" text-anchor=\"end\" fill=\"#26221D\"", lane.share);
    }

    void draw_marks(int bottom)
    {
        if (m_chart.marks.empty()) return;
        text(0, bottom - 8, "font-size=\"12\" fill=\"#6B6257\"", m_chart.marks_name);
        for (const TalkChart::Mark& mark : m_chart.marks) {
            const int height = 6 + 8 * mark.strokes;
            rect(place(mark.at) - 15, bottom - height, 30, height, "#C4402A", 1);
        }
    }

    void draw_axis(int top)
    {
        constexpr std::int64_t steps[] = {1, 2, 5, 10, 15, 30, 60};
        constexpr std::int64_t minute = 60'000;
        std::int64_t step = steps[0];
        for (const std::int64_t wider : steps)
            if (m_chart.length.count() / minute / step > 9) step = wider;
        line(names_width * 10, top, top + 4);
        for (std::int64_t at = 0; at <= m_chart.length.count(); at += step * minute) {
            const auto x = place(Milliseconds{at});
            line(x, top, top + 4);
            text(x, top + 18, at == 0 ? "font-size=\"12\" fill=\"#6B6257\"" : "font-size=\"12\" text-anchor=\"middle\" fill=\"#6B6257\"", write_clock(Milliseconds{at}));
        }
    }

    const TalkChart& m_chart;
    std::string m_out;
};

}  // namespace

std::string draw_chart(const TalkChart& chart, const std::string& id)
{
    return ChartWriter{chart}.write(id);
}

}  // namespace sourdine
