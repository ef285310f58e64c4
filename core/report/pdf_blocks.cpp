// Blocks of a document as pieces of paper.
#include "core/report/pdf_parts.h"

#include "core/report/plain_text.h"

#include <algorithm>
#include <numbers>

namespace sourdine {

const PageLook report_look{};
const PageLook sheet_look{.body = 9, .leading = 1.4, .quote_leading = 1.5, .title = 16, .section = 11, .part = 9, .card = 9.5,
                          .above_section = 13, .below_section = 4, .above_part = 7, .below_part = 2, .below_block = 4, .between_items = 1.5, .cell = 2.5,
                          .left = 39.7, .top = 37, .bottom = 44, .whole_sections = true};

namespace {

constexpr double pad = 12;  // inside a card

std::string words_of(const Runs& runs)
{
    std::string all;
    for (const Run& run : runs) all += run.text;
    return plain_text(all);
}

}  // namespace

void draw_rule(cairo_t* cairo, double x, double y, double width)
{
    set_colour(cairo, paper::line);
    cairo_set_line_width(cairo, 0.75);
    cairo_move_to(cairo, x, y);
    cairo_line_to(cairo, x + width, y);
    cairo_stroke(cairo);
}

void round_box(cairo_t* cairo, double x, double y, double width, double height, double round)
{
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - round, y + round, round, -quarter, 0);
    cairo_arc(cairo, x + width - round, y + height - round, round, 0, quarter);
    cairo_arc(cairo, x + round, y + height - round, round, quarter, 2 * quarter);
    cairo_arc(cairo, x + round, y + round, round, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

TextLook PieceMaker::body(std::uint32_t colour) const
{
    return {m_look.body, m_look.leading, false, colour};
}

void PieceMaker::push(double height, double before, std::function<void(cairo_t*, double, double)> draw, int box)
{
    m_pieces.push_back({{height, std::max(before, m_gap)}, std::move(draw), box});
    m_pieces.back().tags = m_tags;
    m_gap = 0;
}

void PieceMaker::begin_element(std::initializer_list<std::string_view> names, Tags within)
{
    m_tags = std::move(within);
    for (const std::string_view name : names) m_tags.push_back({name, ++m_elements});
}

void PieceMaker::push_lines(SetText text, const Place& place, const std::function<void(cairo_t*, double, double, double)>& beside,
                            const std::function<void(cairo_t*, double, double, double)>& label)
{
    const auto shared = std::make_shared<const SetText>(std::move(text));
    const std::size_t count = shared->lines();
    for (std::size_t i = 0; i < count; ++i) {
        const double left = place.left;
        push(shared->pitch(i), 0, [shared, left, beside, i](cairo_t* cairo, double x, double y) {
            if (beside) beside(cairo, x, y, shared->pitch(i));
            shared->draw(cairo, i, x + left, y);
        }, place.box);
        if (i == 0 && label) m_pieces.back().label = [label, foot = shared->foot(0)](cairo_t* cairo, double x, double y) { label(cairo, x, y, foot); };
        // Never one line alone at the foot or the head of a page.
        m_pieces.back().slab.with_next = i + 1 < count && (i == 0 || i + 2 == count);
    }
}

void PieceMaker::keep_together(std::size_t from)
{
    for (std::size_t i = from; i + 1 < m_pieces.size(); ++i) m_pieces[i].slab.with_next = true;
}

double PieceMaker::height_from(std::size_t first) const
{
    double height = 0;
    for (std::size_t i = first; i < m_pieces.size(); ++i) height += m_pieces[i].slab.height + m_pieces[i].slab.before;
    return height;
}

void PieceMaker::push_heading(const Runs& words, const TextLook& look, double above, double below, int level, const Place& place)
{
    const std::size_t first = m_pieces.size();
    gap(above);
    begin_element({level == 1 ? "H2" : "H3"});
    push_lines(m_setter.set(words, look, place.width), place);
    for (std::size_t i = first; i < m_pieces.size(); ++i) m_pieces[i].slab.with_next = true;
    m_pieces[first].level = level;
    m_pieces[first].heading = words_of(words);
    gap(below);
}

void PieceMaker::add_title(const Document& document)
{
    const Place place{0, m_width};
    TextLook client{m_look.body + 0.5, 1.4, true, paper::pain};
    begin_element({"P"});
    if (!document.client.empty()) push_lines(m_setter.set(document.client, client, m_width), place);
    gap(2);
    begin_element({"H1"});
    push_lines(m_setter.set(document.title, {m_look.title, 1.2, true}, m_width), place);
    gap(m_look.title * 0.25);
    for (const std::string& fact : document.facts) {
        begin_element({"P"});
        push_lines(m_setter.set(fact, body(paper::soft), m_width), place);
    }
    begin_element({});
    push(1, m_look.below_block, [width = m_width](cairo_t* cairo, double x, double y) { draw_rule(cairo, x, y, width); });
}

void PieceMaker::add_section(const Section& section)
{
    const std::size_t first = m_pieces.size();
    push_heading({{section.title}}, {m_look.section, 1.3, true}, m_look.above_section, m_look.below_section, 1, {0, m_width});
    for (const Block& block : section.blocks) std::visit(*this, block);
    m_pieces.back().slab.with_next = false;
    if (m_look.whole_sections && height_from(first) < m_height * 0.6) keep_together(first);
}

void PieceMaker::add_closing(const std::string& closing)
{
    const std::size_t first = m_pieces.size();
    begin_element({});
    push(10, m_look.above_section, [width = m_width](cairo_t* cairo, double x, double y) { draw_rule(cairo, x, y, width); });
    begin_element({"P"});
    push_lines(m_setter.set(closing, body(paper::soft), m_width), {0, m_width});
    keep_together(first);
}

void PieceMaker::operator()(const Subheading& block)
{
    push_heading({{block.text}}, {m_look.part, 1.4, true}, m_look.above_part, m_look.below_part, 2, {0, m_width});
}

void PieceMaker::operator()(const Paragraph& block)
{
    TextLook look = body(block.tone == Tone::Soft ? paper::soft : paper::ink);
    if (block.tone == Tone::Lead) look = {m_look.body * 1.2, 1.65};
    if (block.tone == Tone::Soft) look.size *= 0.9;
    begin_element({"P"});
    push_lines(m_setter.set(block.runs, look, m_width), {0, m_width});
    gap(m_look.below_block);
}

void PieceMaker::operator()(const BulletList& block)
{
    const double indent = block.numbered ? m_look.body * 1.9 : m_look.body * 1.3;
    int number = 0;
    begin_element({"L"});
    const Tags list = m_tags;
    for (const Runs& item : block.items) {
        const auto mark = std::make_shared<const SetText>(m_setter.set(block.numbered ? std::to_string(++number) + "." : "•", body(paper::soft)));
        begin_element({"LI", "LBody"}, list);
        push_lines(m_setter.set(item, body(), m_width - indent), {indent, m_width - indent}, {}, [mark](cairo_t* cairo, double x, double y, double foot) {
            const Tagged label{cairo, "Lbl"};
            mark->draw(cairo, 0, x, y + foot - mark->foot(0));
        });
        gap(m_look.between_items);
    }
    gap(m_look.below_block);
}

double PieceMaker::width_of_names(const std::vector<Quote>& quotes, double width) const
{
    double most = 0;
    for (const Quote& quote : quotes) most = std::max(most, m_setter.set(quote.by, {m_look.body * 0.87, m_look.quote_leading}).width());
    return most <= width * 0.36 ? most : 0;
}

// Who said it stands to the right of the words, or below them where the name is long.
void PieceMaker::push_quote(const Quote& quote, const Place& place, double by_width)
{
    constexpr double bar = 2.2, indent = 11, between = 16;
    const bool beside = by_width > 0 && !quote.by.empty();
    const double width = place.width - indent - (by_width > 0 ? by_width + between : 0);
    const TextLook words{m_look.body, m_look.quote_leading};
    const TextLook by{m_look.body * 0.87, m_look.quote_leading, false, paper::soft};
    const auto name = std::make_shared<const SetText>(m_setter.set(quote.by, by));
    const double right = place.left + place.width - name->width();
    const auto bar_at = [left = place.left](cairo_t* cairo, double x, double y, double height) {
        set_colour(cairo, paper::line);
        cairo_rectangle(cairo, x + left, y, bar, height);
        cairo_fill(cairo);
    };
    const auto name_at = [=](cairo_t* cairo, double x, double y, double foot) {
        const Tagged who{cairo, "P"};
        name->draw(cairo, 0, x + right, y + foot - name->foot(0));
    };
    begin_element({"BlockQuote"});
    const Tags quoted = m_tags;
    begin_element({"P"}, quoted);
    push_lines(m_setter.set(quote.words, words, width), {place.left + indent, width, place.box}, bar_at,
               beside ? std::function<void(cairo_t*, double, double, double)>{name_at} : nullptr);
    if (beside || quote.by.empty()) return;
    m_pieces.back().slab.with_next = true;
    begin_element({"P"}, quoted);
    push_lines(m_setter.set(quote.by, by, place.width - indent), {place.left + indent, place.width - indent, place.box}, bar_at);
}

void PieceMaker::operator()(const Quote& block)
{
    push_quote(block, {0, m_width}, width_of_names({block}, m_width));
    gap(m_look.below_block);
}

void PieceMaker::push_tags(const std::vector<std::string>& tags, const Place& place)
{
    const TextLook look{m_look.body * 0.83, 1.35, false, paper::soft};
    constexpr double side = 7, between = 4.5;
    struct Row { std::vector<std::pair<double, std::shared_ptr<const SetText>>> tags; double width = 0; };
    std::vector<Row> rows(1);
    for (const std::string& tag : tags) {
        auto text = std::make_shared<const SetText>(m_setter.set(tag, look));
        const double width = text->width() + 2 * side;
        if (width > place.width) {  // too long for a tag
            begin_element({"P"});
            push_lines(m_setter.set(tag, look, place.width), place);
            m_pieces.back().slab.with_next = true;
            continue;
        }
        if (rows.back().width + width > place.width) rows.emplace_back();
        rows.back().tags.emplace_back(rows.back().width, std::move(text));
        rows.back().width += width + between;
    }
    begin_element({"L"});
    for (const Row& row : rows) {
        if (row.tags.empty()) continue;
        const double height = row.tags.front().second->height() + 3;
        push(height, 0, [row, height, left = place.left](cairo_t* cairo, double x, double y) {
            for (const auto& [at, text] : row.tags) {
                round_box(cairo, x + left + at, y, text->width() + 2 * side, height, height / 2);
                set_colour(cairo, paper::line);
                cairo_set_line_width(cairo, 0.75);
                cairo_stroke(cairo);
                const Tagged item{cairo, "LI"}, words{cairo, "LBody"};
                text->draw(cairo, x + left + at + side, y + 1.5);
            }
        }, place.box);
        m_pieces.back().slab.with_next = true;
        gap(between);
    }
}

void PieceMaker::operator()(const Card& block)
{
    const std::size_t first = m_pieces.size();
    const Place place{pad, m_width - 2 * pad, m_boxes++};
    const auto nothing = [](cairo_t*, double, double) {};
    begin_element({});
    push(pad - 2, m_look.below_block, nothing, place.box);
    m_pieces.back().slab.with_next = true;
    push_heading(block.title, {m_look.card, 1.5, true}, 0, 7, 2, place);
    push_tags(block.tags, place);
    gap(8);
    const double by_width = width_of_names(block.quotes, place.width);
    for (const Quote& quote : block.quotes) {
        push_quote(quote, place, by_width);
        gap(7);
    }
    m_pieces.back().slab.with_next = true;
    m_gap = 0;
    begin_element({});
    push(pad, 0, nothing, place.box);
    if (height_from(first) < m_height * 0.6) keep_together(first);
    gap(m_look.below_block + 1);
}

void PieceMaker::operator()(const FigureRow& block)
{
    constexpr std::size_t most = 5;
    constexpr double between = 6, side = 8;
    gap(m_look.below_block);
    begin_element({"L"});
    for (std::size_t from = 0; from < block.figures.size(); from += most) {
        const std::size_t count = std::min(most, block.figures.size() - from);
        const double width = (m_width - between * (most - 1)) / most;
        struct Cell { std::vector<std::shared_ptr<const SetText>> texts; };
        std::vector<Cell> cells;
        double height = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            const Figure& figure = block.figures[i];
            const double inner = width - 2 * side;
            Cell cell;
            cell.texts.push_back(std::make_shared<const SetText>(m_setter.set(figure.value, {m_look.body * 1.5, 1.35, true}, inner)));
            cell.texts.push_back(std::make_shared<const SetText>(m_setter.set(figure.label, {m_look.body * 0.83, 1.35}, inner)));
            if (!figure.remark.empty())
                cell.texts.push_back(std::make_shared<const SetText>(m_setter.set(figure.remark, {m_look.body * 0.83, 1.35, false, paper::soft}, inner)));
            double sum = 2 * side - 2;
            for (const auto& text : cell.texts) sum += text->height();
            height = std::max(height, sum);
            cells.push_back(std::move(cell));
        }
        push(height, 0, [cells, width, height](cairo_t* cairo, double x, double y) {
            for (const Cell& cell : cells) {
                round_box(cairo, x, y, width, height, 6);
                set_colour(cairo, paper::panel);
                cairo_fill(cairo);
                double line = y + side - 2;
                const Tagged item{cairo, "LI"}, words{cairo, "LBody"};
                for (const auto& text : cell.texts) {
                    const Tagged part{cairo, "P"};
                    text->draw(cairo, x + side, line);
                    line += text->height();
                }
                x += width + between;
            }
        });
        gap(between);
    }
    gap(m_look.above_part);
}

void PieceMaker::operator()(const Table& block)
{
    Pieces rows = set_table(m_setter, m_look, block, m_width, m_height, static_cast<int>(m_pieces.size()));
    if (rows.empty()) return;
    rows.front().slab.before = std::max(rows.front().slab.before, m_gap);
    m_gap = 0;
    std::move(rows.begin(), rows.end(), std::back_inserter(m_pieces));
    gap(m_look.below_block + 3);
}

void PieceMaker::operator()(const TalkChart& block)
{
    const ChartShapes shapes = shape_chart(block);
    const double scale = std::min(m_width / shapes.width, m_height * 0.8 / shapes.height);
    gap(4);
    begin_element({"Figure"});
    push(shapes.height * scale, 0, [shapes, scale, this_setter = &m_setter](cairo_t* cairo, double x, double y) { draw_shapes(cairo, *this_setter, shapes, x, y, scale); });
    m_pieces.back().told = plain_text(block.title + ". " + block.description);
    gap(m_look.below_block);
}

}  // namespace sourdine
