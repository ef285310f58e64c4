#include "core/report/chart_shapes.h"
#include "core/report/html_parts.h"

namespace sourdine {

namespace {

std::string tenths(std::int64_t n)
{
    return std::to_string(n / 10) + (n % 10 ? "." + std::to_string(n % 10) : "");
}

std::string_view colour_of(ChartShapes::Ink ink)
{
    switch (ink) {
    case ChartShapes::Ink::Text: return "#26221D";
    case ChartShapes::Ink::Soft: return "#6B6257";
    case ChartShapes::Ink::Line: return "#E4DCCF";
    case ChartShapes::Ink::Track: return "#F0E9DD";
    case ChartShapes::Ink::Us: return "#3E5C8A";
    case ChartShapes::Ink::Them: return "#2F7D6B";
    case ChartShapes::Ink::Pain: return "#C4402A";
    }
    return {};
}

// A shape as an SVG element.
struct SvgElement {
    std::string operator()(const ChartShapes::Box& box) const
    {
        return "<rect x=\"" + tenths(box.x10) + "\" y=\"" + std::to_string(box.y) + "\" width=\"" + tenths(box.width10) + "\" height=\"" +
               std::to_string(box.height) + "\" rx=\"" + std::to_string(box.round) + "\" fill=\"" + std::string(colour_of(box.ink)) + "\"/>\n";
    }
    std::string operator()(const ChartShapes::Words& words) const
    {
        std::string look = "font-size=\"" + std::to_string(words.size) + "\"";
        if (words.strong) look += " font-weight=\"600\"";
        if (words.side == ChartShapes::Side::Middle) look += " text-anchor=\"middle\"";
        if (words.side == ChartShapes::Side::Right) look += " text-anchor=\"end\"";
        look += " fill=\"" + std::string(colour_of(words.ink)) + "\"";
        return "<text x=\"" + tenths(words.x10) + "\" y=\"" + std::to_string(words.y) + "\" " + look + ">" + escape_html(words.text) + "</text>\n";
    }
    std::string operator()(const ChartShapes::Upright& line) const
    {
        return "<path d=\"M" + tenths(line.x10) + " " + std::to_string(line.top) + "V" + std::to_string(line.bottom) + "\" stroke=\"#E4DCCF\"/>\n";
    }
};

}  // namespace

std::string draw_chart(const TalkChart& chart, const std::string& id)
{
    const ChartShapes drawing = shape_chart(chart);
    std::string out = "<svg role=\"img\" viewBox=\"0 0 " + std::to_string(drawing.width) + " " + std::to_string(drawing.height) + "\" aria-labelledby=\"" + id + "-title " + id + "-desc\">\n";
    out += "<title id=\"" + id + "-title\">" + escape_html(chart.title) + "</title>\n";
    out += "<desc id=\"" + id + "-desc\">" + escape_html(chart.description) + "</desc>\n";
    for (const ChartShapes::Shape& shape : drawing.shapes) out += std::visit(SvgElement{}, shape);
    return out + "</svg>\n";
}

}  // namespace sourdine
