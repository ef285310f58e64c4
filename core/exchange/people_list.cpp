#include "core/exchange/attendees.h"
#include "core/exchange/people_doubts.h"
#include "core/exchange/people_table.h"
#include "core/exchange/scan.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace sourdine {

namespace {

std::string in_text(std::size_t number) { return std::to_string(number); }

// How many cells a row has that is whole: as many as the header, else as most have.
std::size_t find_width(const PlainTable& table)
{
    if (!table.header.empty()) return table.header.size();
    std::map<std::size_t, std::size_t> counts;
    for (const TableRow& row : table.rows) ++counts[row.cells.size()];
    std::size_t width = 0;
    for (const auto& [cells, rows] : counts)
        if (width == 0 || rows >= counts[width]) width = cells;
    return width;
}

bool is_even(const TableRow& row, std::size_t width)
{
    // Empty cells behind the last column are nobody's: they are no slip.
    return row.cells.size() >= width && std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(width), row.cells.end(), [](const std::string& cell) { return cell.empty(); });
}

// What a spreadsheet would run when the list is opened in one again.
bool is_formula(std::string_view cell)
{
    if (cell.empty()) return false;
    const bool letters = std::any_of(cell.begin(), cell.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    if (cell.front() == '=') return cell.size() > 1;
    return (cell.front() == '+' || cell.front() == '-' || cell.front() == '@') && letters;
}

std::string* find_place(Contact& person, ColumnUse use)
{
    switch (use) {
    case ColumnUse::Name: return &person.name;
    case ColumnUse::First: return &person.first;
    case ColumnUse::Last: return &person.last;
    case ColumnUse::Email: return &person.email;
    case ColumnUse::Role: return &person.role;
    case ColumnUse::Company: return &person.company;
    case ColumnUse::Ignored: return nullptr;
    }
    return nullptr;
}

void settle_name(Contact& person)
{
    const std::string first = person.first;
    const std::string last = person.last;
    if (first.empty() && last.empty()) set_shown_name(person, person.name);
    else if (person.name.empty()) person.name = make_one_line(first + " " + last);
    // "Claire Aubry <claire@nordalia.example>" is how programs for mail copy an address.
    if (const std::string address = read_mail_address(person.email); !address.empty()) person.email = address;
}

class PeopleReading {
public:
    PeopleReading(const PlainTable& table, const std::vector<ColumnUse>& columns) : m_columns(columns), m_width(find_width(table)) {}

    void take(const TableRow& row)
    {
        if (!is_even(row, m_width)) {
            doubt(PeopleFault::Uneven, row.line, {Fault::Format, "import.people_uneven", {{"line", in_text(static_cast<std::size_t>(row.line))}, {"count", in_text(row.cells.size())}, {"expected", in_text(m_width)}}});
            return;
        }
        Contact person;
        person.line = row.line;
        for (std::size_t i = 0; i < m_columns.size() && i < row.cells.size(); ++i)
            if (std::string* place = find_place(person, m_columns[i]); place && place->empty()) {
                *place = row.cells[i];
                if (is_formula(row.cells[i])) doubt(PeopleFault::Formula, row.line, {Fault::Format, "import.people_formula", {{"line", std::to_string(row.line)}, {"cell", row.cells[i]}}});
            }
        settle_name(person);
        if (!person.name.empty() || !person.email.empty()) m_list.people.push_back(std::move(person));
    }

    PeopleList finish()
    {
        FoundDoubts found = find_people_doubts(m_list.people);
        std::move(found.doubts.begin(), found.doubts.end(), std::back_inserter(m_list.doubts));
        std::stable_sort(m_list.doubts.begin(), m_list.doubts.end(), [](const PeopleDoubt& a, const PeopleDoubt& b) { return a.line < b.line; });
        choose_telling(found.least_fit);
        return std::move(m_list);
    }

private:
    void doubt(PeopleFault fault, int line, Error what) { m_list.doubts.push_back({fault, line, std::move(what)}); }

    // Whom a doubt names first, the gravest kind before; without one, whose name and address fit least.
    std::size_t find_most_doubtful(std::size_t least_fit) const
    {
        const auto& people = m_list.people;
        for (const PeopleFault fault : {PeopleFault::Shifted, PeopleFault::Swapped, PeopleFault::Email, PeopleFault::Duplicate, PeopleFault::Formula})
            for (const PeopleDoubt& each : m_list.doubts) {
                if (each.fault != fault) continue;
                // A row with a formula may be nobody.
                const auto it = std::lower_bound(people.begin(), people.end(), each.line, [](const Contact& person, int line) { return person.line < line; });
                if (it != people.end() && it->line == each.line) return static_cast<std::size_t>(it - people.begin());
            }
        return least_fit;
    }

    void choose_telling(std::size_t least_fit)
    {
        const std::size_t count = m_list.people.size();
        if (count == 0) return;
        for (const std::size_t place : {std::size_t{0}, count / 2, count - 1, find_most_doubtful(least_fit)})
            if (std::find(m_list.telling.begin(), m_list.telling.end(), place) == m_list.telling.end()) m_list.telling.push_back(place);
    }

    const std::vector<ColumnUse>& m_columns;
    std::size_t m_width;
    PeopleList m_list;
};

}  // namespace

std::string_view name_of(PeopleFault fault)
{
    switch (fault) {
    case PeopleFault::Shifted: return "shifted";
    case PeopleFault::Uneven: return "uneven";
    case PeopleFault::Swapped: return "swapped";
    case PeopleFault::Duplicate: return "duplicate";
    case PeopleFault::Email: return "email";
    case PeopleFault::Formula: return "formula";
    }
    return "";
}

bool PeopleList::refused() const
{
    return std::any_of(doubts.begin(), doubts.end(), [](const PeopleDoubt& each) { return each.fault == PeopleFault::Shifted || each.fault == PeopleFault::Uneven; });
}

PeopleList list_people(const PlainTable& table, const std::vector<ColumnUse>& columns)
{
    PeopleReading reading{table, columns};
    for (const TableRow& row : table.rows) reading.take(row);
    return reading.finish();
}

}  // namespace sourdine
