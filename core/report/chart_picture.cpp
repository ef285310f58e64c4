// The chart drawn: on a page, or as a picture of its own.
#include "core/report/pdf_parts.h"

namespace sourdine {

namespace {

std::uint32_t colour_of(ChartShapes::Ink ink)
{
    switch (ink) {
    case ChartShapes::Ink::Text: return paper::ink;
    case ChartShapes::Ink::Soft: return paper::soft;
    case ChartShapes::Ink::Line: return paper::line;
    case ChartShapes::Ink::Track: return 0xF0E9DD;
    case ChartShapes::Ink::Us: return 0x3E5C8A;
    case ChartShapes::Ink::Them: return 0x2F7D6B;
    case ChartShapes::Ink::Pain: return paper::pain;
    }
    return 0;
}

double units(std::int64_t tenths) { return static_cast<double>(tenths) / 10; }

// A shape drawn, in units of the chart.
struct ShapeDrawer {
    cairo_t* cairo;
    const TextSetter& setter;

    void operator()(const ChartShapes::Box& box) const
    {
        set_colour(cairo, colour_of(box.ink));
        cairo_rectangle(cairo, units(box.x10), box.y, units(box.width10), box.height);
        cairo_fill(cairo);
    }
    void operator()(const ChartShapes::Words& words) const
    {
        const SetText text = setter.set(words.text, {static_cast<double>(words.size), 1, words.strong, colour_of(words.ink)});
        const double back = words.side == ChartShapes::Side::Left ? 0 : words.side == ChartShapes::Side::Middle ? text.width() / 2 : text.width();
        text.draw(cairo, 0, units(words.x10) - back, words.y - text.foot(0));
    }
    void operator()(const ChartShapes::Upright& line) const
    {
        set_colour(cairo, paper::line);
        cairo_set_line_width(cairo, 1);
        cairo_move_to(cairo, units(line.x10), line.top);
        cairo_line_to(cairo, units(line.x10), line.bottom);
        cairo_stroke(cairo);
    }
};

cairo_status_t append(void* out, const unsigned char* bytes, unsigned int count)
{
    static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

void draw_shapes(cairo_t* cairo, const TextSetter& setter, const ChartShapes& shapes, double x, double y, double scale)
{
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, scale, scale);
    for (const ChartShapes::Shape& shape : shapes.shapes) std::visit(ShapeDrawer{cairo, setter}, shape);
    cairo_restore(cairo);
}

std::string draw_chart_picture(const TalkChart& chart, Language language)
{
    constexpr int dots = 2;
    const ChartShapes shapes = shape_chart(chart);
    const TextSetter setter{language};
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, shapes.width * dots, shapes.height * dots);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    draw_shapes(cairo, setter, shapes, 0, 0, dots);
    cairo_destroy(cairo);
    std::string png;
    cairo_surface_write_to_png_stream(surface, append, &png);
    cairo_surface_destroy(surface);
    return png;
}

}  // namespace sourdine
