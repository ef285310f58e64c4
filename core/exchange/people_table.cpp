#include "core/exchange/people_table.h"

#include "core/exchange/people_columns.h"
#include "core/exchange/scan.h"

#include <algorithm>
#include <array>
#include <map>

namespace sourdine {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t most_rows = 100'000;
constexpr std::size_t most_cells = 1'000;

// Cells of a text between separators, row after row; a cell that begins with a quotation mark may hold all of them.
class RowReader {
public:
    // `counting`: how many cells there are is all that is asked, they stay as they are.
    RowReader(std::string_view text, char separator, bool counting = false) : m_text(text), m_counting(counting), m_stops{separator, '\n'} {}

    bool next(TableRow& row)
    {
        if (m_at >= m_text.size()) return false;
        row = {m_line, {}};
        for (;;) {
            std::string cell = read_cell();
            if (row.cells.size() < most_cells) row.cells.push_back(std::move(cell));
            if (m_at >= m_text.size() || m_text[m_at++] == '\n') break;
            if (m_at >= m_text.size()) {
                row.cells.emplace_back();
                break;
            }
        }
        ++m_line;
        return true;
    }

    // The line of a quotation mark that nothing closes.
    std::optional<int> open_quote() const { return m_open_quote; }

private:
    std::string read_cell()
    {
        const std::size_t begin = m_text.find_first_not_of(' ', m_at);
        if (begin != npos && m_text[begin] == '"') return read_quoted(begin);
        const std::size_t end = std::min(m_text.find_first_of(m_stops, m_at), m_text.size());
        const std::string_view cell = m_text.substr(m_at, end - m_at);
        m_at = end;
        return m_counting ? std::string{cell} : clean_label(cell);
    }

    std::string read_quoted(std::size_t begin)
    {
        std::string cell;
        const int line = m_line;
        std::size_t at = begin + 1;
        for (;; ++at) {
            if (at >= m_text.size()) {
                m_open_quote = m_open_quote.value_or(line);
                break;
            }
            if (m_text[at] == '\n') ++m_line;
            if (m_text[at] == '"') {
                if (at + 1 >= m_text.size() || m_text[at + 1] != '"') break;
                ++at;
            }
            cell += m_text[at];
        }
        // What stands behind the closing mark belongs to the cell too.
        const std::size_t behind = std::min(at + 1, m_text.size());
        m_at = std::min(m_text.find_first_of(m_stops, behind), m_text.size());
        cell += m_text.substr(behind, m_at - behind);
        return clean_label(cell);
    }

    std::string_view m_text;
    bool m_counting;
    std::string m_stops;
    std::size_t m_at = 0;
    int m_line = 1;
    std::optional<int> m_open_quote;
};

bool is_blank_row(const TableRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return is_blank_line(cell); });
}

// How many of the first rows have the number of cells most of them have; none where that is one cell.
struct Evenness {
    std::size_t rows = 0;
    std::size_t cells = 1;
};

Evenness measure_evenness(std::string_view text, char separator)
{
    constexpr int looked_at = 200;
    std::map<std::size_t, std::size_t> counts;
    RowReader reader{text, separator, true};
    TableRow row;
    for (int n = 0; n < looked_at && reader.next(row);)
        if (!is_blank_row(row)) {
            ++counts[row.cells.size()];
            ++n;
        }
    Evenness out;
    for (const auto& [cells, rows] : counts)
        if (cells > 1 && rows >= out.rows) out = {rows, cells};
    return out;
}

// The line of Excel that names it ("sep=;") counts before all.
char find_separator(std::string_view text)
{
    constexpr std::array<char, 4> separators{'\t', ';', ',', '|'};
    char best = ',';
    Evenness most{0, 0};
    for (const char separator : separators) {
        const Evenness evenness = measure_evenness(text, separator);
        if (evenness.rows > most.rows || (evenness.rows == most.rows && evenness.cells > most.cells)) {
            most = evenness;
            best = separator;
        }
    }
    return best;
}

std::optional<char> read_named_separator(std::string_view text)
{
    const std::string_view line = trim(text.substr(0, text.find('\n')));
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=")) ? std::optional{line[4]} : std::nullopt;
}

// Empty cells behind the last column that a spreadsheet writes for nothing.
void drop_empty_end(std::vector<std::string>& cells, std::size_t width)
{
    while (cells.size() > width && cells.back().empty()) cells.pop_back();
}

}  // namespace

Result<PlainTable> read_table(std::string_view text, const std::string& file)
{
    PlainTable out;
    const std::optional<char> named = read_named_separator(text);
    out.separator = named ? *named : find_separator(text);
    RowReader reader{text, out.separator};
    for (TableRow row; reader.next(row);) {
        if ((named && row.line == 1) || is_blank_row(row)) continue;
        if (out.rows.size() > most_rows) return Error{Fault::Format, "import.too_many_rows", {{"file", file}, {"count", std::to_string(most_rows)}}};
        out.rows.push_back(std::move(row));
    }
    if (const auto line = reader.open_quote())
        return Error{Fault::Format, "import.open_quote", {{"file", file}, {"line", std::to_string(*line)}}};
    if (!out.rows.empty() && is_header(out.rows)) {
        out.header = std::move(out.rows.front().cells);
        out.rows.erase(out.rows.begin());
        std::size_t width = 0;
        for (const TableRow& row : out.rows) width = std::max(width, row.cells.size());
        drop_empty_end(out.header, width);
    }
    if (out.rows.empty()) return Error{Fault::Format, "import.no_rows", {{"file", file}}};
    return out;
}

}  // namespace sourdine
