// What the PDF writer is put together from. Lengths are points.
#pragma once

#include "core/report/chart_shapes.h"
#include "core/report/page_flow.h"
#include "core/report/pdf_tags.h"
#include "core/report/set_text.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace sourdine {

// Sizes and distances of a kind of document: a report, or a sheet that is to stay one page.
struct PageLook {
    double body = 10, leading = 1.5, quote_leading = 1.7;
    double title = 21, section = 14, part = 10.5, card = 11.5;
    double above_section = 24, below_section = 8, above_part = 12, below_part = 4, below_block = 8, between_items = 2.5, cell = 4.5;
    double left = 48.2, top = 51, bottom = 60;  // margins: 17, 18 and 21 mm
    bool whole_sections = false;
};
inline constexpr double paper_width = 595.28, paper_height = 841.89;  // A4
extern const PageLook report_look, sheet_look;

void draw_rule(cairo_t* cairo, double x, double y, double width);
void round_box(cairo_t* cairo, double x, double y, double width, double height, double round);  // a path

// A slab and how it is drawn, its top left corner at x, y.
struct Piece {
    Slab slab;
    std::function<void(cairo_t*, double x, double y)> draw;
    int box = -1;          // pieces of one number stand in one frame of a card
    int level = 0;         // 1, 2: a heading for the outline
    std::string heading;
    Tags tags = {};
    // Drawn before it, outside its innermost element: a list's sign, the name beside a quote.
    std::function<void(cairo_t*, double x, double y)> label = {};
    std::string told = {};  // of a drawing: what it shows
};
using Pieces = std::vector<Piece>;

class PieceMaker {
public:
    PieceMaker(const TextSetter& setter, const PageLook& look, double width, double height)
        : m_setter(setter), m_look(look), m_width(width), m_height(height) {}

    void add_title(const Document& document);
    void add_section(const Section& section);
    void add_closing(const std::string& closing);
    Pieces take() { return std::move(m_pieces); }

    void operator()(const Subheading& block);
    void operator()(const Paragraph& block);
    void operator()(const BulletList& block);
    void operator()(const Quote& block);
    void operator()(const Card& block);
    void operator()(const FigureRow& block);
    void operator()(const Table& block);
    void operator()(const TalkChart& block);

private:
    struct Place { double left = 0, width = 0; int box = -1; };

    TextLook body(std::uint32_t colour = paper::ink) const;
    void push(double height, double before, std::function<void(cairo_t*, double, double)> draw, int box = -1);
    void gap(double least) { m_gap = std::max(m_gap, least); }
    // A line a piece; at least two of them on every page. `beside` draws on each of them, `label` once (Piece::label).
    void push_lines(SetText text, const Place& place, const std::function<void(cairo_t*, double, double, double pitch)>& beside = {},
                    const std::function<void(cairo_t*, double, double, double foot)>& label = {});
    // Elements of their own from here on, in those of `within`.
    void begin_element(std::initializer_list<std::string_view> names, Tags within = {});
    void push_heading(const Runs& words, const TextLook& look, double above, double below, int level, const Place& place);
    void push_quote(const Quote& quote, const Place& place, double by_width);
    void push_tags(const std::vector<std::string>& tags, const Place& place);
    void keep_together(std::size_t from);
    double height_from(std::size_t first) const;
    double width_of_names(const std::vector<Quote>& quotes, double width) const;

    const TextSetter& m_setter;
    const PageLook& m_look;
    double m_width, m_height;
    Pieces m_pieces;
    double m_gap = 0;   // room owed to what comes next
    int m_boxes = 0;
    Tags m_tags;
    int m_elements = 0;
};

// A table's rows as pieces; `first` is the number the head will have among all pieces.
Pieces set_table(const TextSetter& setter, const PageLook& look, const Table& table, double width, double height, int first);

// The chart, as wide as the shapes times `scale`.
void draw_shapes(cairo_t* cairo, const TextSetter& setter, const ChartShapes& shapes, double x, double y, double scale);
// The chart as a PNG picture, two dots a unit.
std::string draw_chart_picture(const TalkChart& chart, Language language);

}  // namespace sourdine
