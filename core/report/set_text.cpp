#include "core/report/set_text.h"

#include "core/report/plain_text.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr const char* family = "Inter, Noto Sans, DejaVu Sans, sans-serif";

double points(int pango_units) { return pango_units / static_cast<double>(PANGO_SCALE); }
int pango_units(double points) { return static_cast<int>(std::clamp(points, -1e6, 1e6) * PANGO_SCALE); }

struct FreeAttributes { void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); } };
using Attributes = std::unique_ptr<PangoAttrList, FreeAttributes>;

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

PangoAttribute* make_colour(std::uint32_t rgb)
{
    const auto channel = [&](int shift) { return static_cast<guint16>(((rgb >> shift) & 0xff) * 0x101); };
    return pango_attr_foreground_new(channel(16), channel(8), channel(0));
}

void set_font(PangoLayout* layout, const TextLook& look)
{
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, family);
    pango_font_description_set_absolute_size(font, look.size * PANGO_SCALE);
    pango_font_description_set_weight(font, look.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
}

}  // namespace

void set_colour(cairo_t* cairo, std::uint32_t rgb)
{
    cairo_set_source_rgb(cairo, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

SetText::SetText(PangoContext* context, const Runs& runs, const TextLook& look, double width) : m_layout(pango_layout_new(context)), m_look(look)
{
    set_font(m_layout.get(), look);
    const Attributes attributes{pango_attr_list_new()};
    std::string all;
    for (const Run& run : runs) {
        const std::size_t from = all.size();
        all += plain_text(run.text);
        if (run.strokes > 0) m_strokes.push_back({static_cast<int>(from), static_cast<int>(all.size()), std::min(run.strokes, 3)});
        if (run.strong || run.strokes >= 3) add(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, all.size());
        if (run.soft) add(attributes.get(), make_colour(paper::soft), from, all.size());
    }
    // A long word is cut where its line ends, and gets no sign it does not have.
    add(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, all.size());
    // Figures of one width stand below each other.
    add(attributes.get(), pango_attr_font_features_new("tnum=1"), 0, all.size());
    pango_layout_set_attributes(m_layout.get(), attributes.get());
    pango_layout_set_text(m_layout.get(), all.data(), static_cast<int>(all.size()));
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    if (width >= 0) pango_layout_set_width(m_layout.get(), pango_units(width));
    if (look.one_line) pango_layout_set_ellipsize(m_layout.get(), PANGO_ELLIPSIZE_END);
    if (look.side == TextLook::Side::Right) pango_layout_set_alignment(m_layout.get(), PANGO_ALIGN_RIGHT);
    find_lines();
}

void SetText::find_lines()
{
    PangoLayoutIter* at = pango_layout_get_iter(m_layout.get());
    do {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at, nullptr, &box);
        const double natural = points(box.height);
        const double ascent = points(pango_layout_iter_get_baseline(at) - box.y);
        Line line{pango_layout_iter_get_line_readonly(at), points(box.x), points(box.width), std::max(natural, m_look.size * m_look.leading), 0};
        line.foot = (line.pitch - natural) / 2 + ascent;
        m_lines.push_back(line);
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
}

double SetText::height() const
{
    double sum = 0;
    for (const Line& line : m_lines) sum += line.pitch;
    return sum;
}

double SetText::width() const
{
    double most = 0;
    for (const Line& line : m_lines) most = std::max(most, line.width);
    return most;
}

void SetText::draw(cairo_t* cairo, std::size_t number, double x, double y) const
{
    const Line& line = m_lines[number];
    draw_strokes(cairo, line, x, y + line.foot);
    set_colour(cairo, m_look.colour);
    cairo_move_to(cairo, x + line.left, y + line.foot);
    pango_cairo_show_layout_line(cairo, line.line);
}

void SetText::draw(cairo_t* cairo, double x, double y) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        draw(cairo, i, x, y);
        y += m_lines[i].pitch;
    }
}

// The letters stay on top, so that no stroke makes a word harder to read.
void SetText::draw_strokes(cairo_t* cairo, const Line& line, double x, double foot) const
{
    const int begin = line.line->start_index, end = begin + line.line->length;
    const double first = m_look.size * 0.21, gap = m_look.size * 0.19, thick = m_look.size * 0.085;
    set_colour(cairo, paper::pain);
    cairo_set_line_width(cairo, thick);
    for (const Stroke& stroke : m_strokes) {
        const int from = std::max(stroke.from, begin), to = std::min(stroke.to, end);
        if (from >= to) continue;
        int* ranges = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line.line, from, to, &ranges, &count);
        for (int i = 0; i < count; ++i) {
            // Told from the layout's left side, not from the line's.
            const double left = x + points(ranges[2 * i]), right = x + points(ranges[2 * i + 1]);
            for (int s = 0; s < stroke.strokes; ++s) {
                cairo_move_to(cairo, left, foot + first + gap * s);
                cairo_line_to(cairo, right, foot + first + gap * s);
            }
        }
        g_free(ranges);
        cairo_stroke(cairo);
    }
}

TextSetter::TextSetter(Language language) : m_fonts(pango_cairo_font_map_new())
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);  // a unit is a point
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    pango_context_set_language(m_context.get(), pango_language_from_string(std::string(code_of(language)).c_str()));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

SetText TextSetter::set(const Runs& runs, const TextLook& look, double width) const
{
    return {m_context.get(), runs, look, width};
}

double TextSetter::widest_word(const Runs& runs, const TextLook& look) const
{
    // Each word on a line of its own.
    double widest = 0;
    for (const Run& run : runs) {
        const std::string text = plain_text(run.text);
        std::size_t from = 0;
        while (from < text.size()) {
            const std::size_t to = std::min(text.find(' ', from), text.size());
            // A word longer than any column is cut anyway.
            if (to > from && to - from <= 80) {
                TextLook word = look;
                word.strong |= run.strong || run.strokes >= 3;
                widest = std::max(widest, set(text.substr(from, to - from), word).width());
            } else if (to > from) {
                widest = std::max(widest, look.size * 40);
            }
            from = to + 1;
        }
    }
    return widest;
}

}  // namespace sourdine
