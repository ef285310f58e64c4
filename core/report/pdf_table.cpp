// Tables on paper: columns as wide as their words ask for, rows that stay whole, the titles again on every page.
#include "core/report/column_widths.h"
#include "core/report/pdf_parts.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr double between = 12;        // columns
constexpr double after_figures = 20;  // before words that follow a column of figures
constexpr double most_whole = 0.6;    // of a page: a row higher than that is cut between its lines
constexpr double highest_titles = 0.3;

using Cell = std::shared_ptr<const SetText>;

class TableSetter {
public:
    TableSetter(const TextSetter& setter, const PageLook& look, const Table& table, double width, double height, int first)
        : m_setter(setter), m_look(look), m_table(table), m_height(height), m_first(first), m_head(first)
    {
        find_widths(width);
    }

    Pieces set()
    {
        Pieces pieces;
        std::vector<Runs> titles;
        for (const Column& column : m_table.columns) titles.push_back({{column.title}});
        pieces.push_back(make_row(titles, title_look()));
        pieces.back().slab.with_next = true;
        if (pieces.back().slab.height > m_height * highest_titles) {  // set again on each page, they would leave no room
            m_head = -1;
            pieces.clear();
            push_row(titles, pieces);
        }
        for (const auto& row : m_table.rows) push_row(row, pieces);
        keep_rows(pieces);
        for (Piece& piece : pieces) piece.tags = {{"Table", m_first}};
        return pieces;
    }

private:
    // A small table is not torn apart, and no table leaves its last row alone on the next page.
    void keep_rows(Pieces& pieces) const
    {
        constexpr std::size_t few = 8;
        double height = 0;
        for (const Piece& piece : pieces) height += piece.slab.height;
        const bool whole = m_table.rows.size() <= few && height < m_height * 0.5;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
            if (whole || (i > 0 && i + 2 == pieces.size())) pieces[i].slab.with_next = true;
    }

    TextLook title_look() const { return {m_look.body * 0.87, 1.35, false, paper::soft}; }
    TextLook cell_look() const { return {m_look.body, m_look.leading}; }
    TextLook looking(TextLook look, std::size_t column) const
    {
        if (m_table.columns[column].number) look.side = TextLook::Side::Right;
        return look;
    }

    // Like a browser's: each as wide as its longest cell where that fits; else what is left is shared by need.
    void find_widths(double width)
    {
        const std::size_t count = m_table.columns.size();
        std::vector<double> least(count), wished(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Column& column = m_table.columns[i];
            least[i] = m_setter.widest_word({{column.title}}, title_look());
            wished[i] = column.number ? least[i] : m_setter.set(column.title, title_look()).width();
            for (const auto& row : m_table.rows) {
                wished[i] = std::max(wished[i], m_setter.set(row[i], cell_look()).width());
                least[i] = std::max(least[i], column.number || column.narrow ? wished[i] : m_setter.widest_word(row[i], cell_look()));
            }
            least[i] = std::min(least[i], width / static_cast<double>(count));
            wished[i] = std::max(wished[i], least[i]) + 0.5;
        }
        double left = 0;
        m_left.assign(count, 0);
        double gaps = 0;
        for (std::size_t i = 1; i < count; ++i) gaps += gap_before(i);
        m_widths = share_width(width - gaps, least, wished);
        for (std::size_t i = 0; i < count; ++i) {
            left += i == 0 ? 0 : gap_before(i);
            m_left[i] = left;
            left += m_widths[i];
        }
        m_width = width;
    }

    double gap_before(std::size_t column) const
    {
        return m_table.columns[column - 1].number && !m_table.columns[column].number ? after_figures : between;
    }

    std::vector<Cell> set_cells(const std::vector<Runs>& row, const TextLook& look) const
    {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) cells.push_back(std::make_shared<const SetText>(m_setter.set(row[i], looking(look, i), m_widths[i])));
        return cells;
    }

    static double height_of(const std::vector<Cell>& cells)
    {
        double most = 0;
        for (const Cell& cell : cells) most = std::max(most, cell->height());
        return most;
    }

    Piece make_row(const std::vector<Runs>& row, const TextLook& look) const
    {
        const auto cells = set_cells(row, look);
        const bool titles = look.colour == paper::soft;
        const double height = height_of(cells) + 2 * m_look.cell;
        return {{height, 0}, [cells, height, titles, left = m_left, width = m_width, pad = m_look.cell](cairo_t* cairo, double x, double y) {
            const Tagged whole{cairo, "TR"};
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const Tagged cell{cairo, titles || i == 0 ? "TH" : "TD"};
                // Titles stand on the rule, whatever their number of lines.
                const double top = titles ? height - pad - cells[i]->height() : pad;
                cells[i]->draw(cairo, x + left[i], y + top);
            }
            draw_rule(cairo, x, y + height, width);
        }};
    }

    void push_row(const std::vector<Runs>& row, Pieces& pieces) const
    {
        Piece whole = make_row(row, cell_look());
        whole.slab.head = m_head;
        if (whole.slab.height <= m_height * most_whole) {
            pieces.push_back(std::move(whole));
            return;
        }
        const auto cells = set_cells(row, cell_look());
        std::size_t lines = 0;
        for (const Cell& cell : cells) lines = std::max(lines, cell->lines());
        for (std::size_t line = 0; line < lines; ++line) pieces.push_back(make_slice(cells, line, line + 1 == lines));
    }

    Piece make_slice(const std::vector<Cell>& cells, std::size_t line, bool last) const
    {
        double height = 0;
        for (const Cell& cell : cells)
            if (line < cell->lines()) height = std::max(height, cell->pitch(line));
        if (last) height += m_look.cell;
        return {{height, line == 0 ? m_look.cell : 0, line == 0 && !last, m_head}, [=, left = m_left, width = m_width](cairo_t* cairo, double x, double y) {
            const Tagged slice{cairo, "TR"};
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (line >= cells[i]->lines()) continue;
                const Tagged cell{cairo, i == 0 ? "TH" : "TD"};
                cells[i]->draw(cairo, line, x + left[i], y);
            }
            if (last) draw_rule(cairo, x, y + height, width);
        }};
    }

    const TextSetter& m_setter;
    const PageLook& m_look;
    const Table& m_table;
    double m_height;
    int m_first;
    int m_head;
    double m_width = 0;
    std::vector<double> m_widths, m_left;
};

}  // namespace

Pieces set_table(const TextSetter& setter, const PageLook& look, const Table& table, double width, double height, int first)
{
    if (table.columns.empty()) return {};
    return TableSetter{setter, look, table, width, height, first}.set();
}

}  // namespace sourdine
