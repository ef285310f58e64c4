#include "core/exchange/people_columns.h"

#include "core/exchange/people_fit.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

constexpr auto npos = std::string::npos;

struct HeaderWord {
    std::string_view word;  // folded
    ColumnUse use;
};

// Exact headers, then words a longer header may hold ("Adresse e-mail professionnelle").
constexpr std::array<HeaderWord, 55> exact_headers{{
    {"prenom", ColumnUse::First}, {"prenoms", ColumnUse::First}, {"prenom usuel", ColumnUse::First}, {"first name", ColumnUse::First}, {"firstname", ColumnUse::First},
    {"first", ColumnUse::First}, {"given name", ColumnUse::First}, {"given names", ColumnUse::First}, {"forename", ColumnUse::First}, {"first_name", ColumnUse::First},
    {"nom", ColumnUse::Last}, {"nom de famille", ColumnUse::Last}, {"noms", ColumnUse::Last}, {"nom d'usage", ColumnUse::Last}, {"patronyme", ColumnUse::Last},
    {"last name", ColumnUse::Last}, {"lastname", ColumnUse::Last}, {"last", ColumnUse::Last}, {"surname", ColumnUse::Last}, {"family name", ColumnUse::Last},
    {"last_name", ColumnUse::Last}, {"name", ColumnUse::Name}, {"full name", ColumnUse::Name}, {"fullname", ColumnUse::Name}, {"display name", ColumnUse::Name},
    {"nom complet", ColumnUse::Name}, {"nom et prenom", ColumnUse::Name}, {"nom prenom", ColumnUse::Name}, {"prenom nom", ColumnUse::Name}, {"prenom et nom", ColumnUse::Name},
    {"participant", ColumnUse::Name}, {"participants", ColumnUse::Name}, {"attendee", ColumnUse::Name}, {"contact", ColumnUse::Name}, {"personne", ColumnUse::Name}, {"invite", ColumnUse::Name},
    {"role", ColumnUse::Role}, {"fonction", ColumnUse::Role}, {"poste", ColumnUse::Role}, {"titre", ColumnUse::Role}, {"title", ColumnUse::Role}, {"metier", ColumnUse::Role},
    {"position", ColumnUse::Role}, {"intitule du poste", ColumnUse::Role}, {"occupation", ColumnUse::Role}, {"responsabilite", ColumnUse::Role}, {"qualite", ColumnUse::Role},
    {"company", ColumnUse::Company}, {"organisation", ColumnUse::Company}, {"organization", ColumnUse::Company}, {"client", ColumnUse::Company}, {"employer", ColumnUse::Company},
    {"structure", ColumnUse::Company}, {"account", ColumnUse::Company}, {"raison sociale", ColumnUse::Company},
}};
constexpr std::array<HeaderWord, 20> header_parts{{
    {"phone", ColumnUse::Ignored}, {"telephone", ColumnUse::Ignored}, {"portable", ColumnUse::Ignored}, {"mobile", ColumnUse::Ignored}, {"e-mail", ColumnUse::Email},
    {"email", ColumnUse::Email}, {"courriel", ColumnUse::Email}, {"mail", ColumnUse::Email}, {"mel", ColumnUse::Email}, {"adresse electronique", ColumnUse::Email},
    {"first name", ColumnUse::First}, {"given name", ColumnUse::First}, {"prenom", ColumnUse::First}, {"last name", ColumnUse::Last}, {"family name", ColumnUse::Last},
    {"nom de famille", ColumnUse::Last}, {"job title", ColumnUse::Role}, {"societe", ColumnUse::Company}, {"entreprise", ColumnUse::Company}, {"company", ColumnUse::Company},
}};

bool has_part(const std::string& header, std::string_view part)
{
    for (std::size_t at = header.find(part); at != npos; at = header.find(part, at + 1)) {
        const auto is_word = [&](std::size_t i) { return i < header.size() && header[i] >= 'a' && header[i] <= 'z'; };
        const bool plural = at + part.size() < header.size() && header[at + part.size()] == 's';
        if ((at == 0 || !is_word(at - 1)) && !is_word(at + part.size() + (plural ? 1 : 0))) return true;
    }
    return false;
}

// Per column, over the rows: what share of the cells that hold anything are of a kind.
struct ColumnCells {
    double addresses = 0;
    double names = 0;      // one or two words of letters alone
    double several = 0;    // of those, two words or more
    std::size_t filled = 0;
};

ColumnCells look_at_cells(const PlainTable& table, std::size_t column)
{
    constexpr std::size_t looked_at = 500;
    std::size_t addresses = 0;
    std::size_t names = 0;
    std::size_t several = 0;
    ColumnCells out;
    for (std::size_t i = 0; i < table.rows.size() && i < looked_at; ++i) {
        const auto& cells = table.rows[i].cells;
        if (column >= cells.size() || cells[column].empty()) continue;
        ++out.filled;
        if (looks_like_address(cells[column])) ++addresses;
        else if (looks_like_name(cells[column])) {
            ++names;
            if (cells[column].find(' ') != npos) ++several;
        }
    }
    const auto share = [](std::size_t part, std::size_t whole) { return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole); };
    out.addresses = share(addresses, out.filled);
    out.names = share(names, out.filled);
    out.several = share(several, names);
    return out;
}

class ColumnGuess {
public:
    explicit ColumnGuess(const PlainTable& table) : m_table(table)
    {
        std::size_t width = table.header.size();
        for (const TableRow& row : table.rows) width = std::max(width, row.cells.size());
        width = std::min<std::size_t>(width, 200);
        m_uses.assign(width, ColumnUse::Ignored);
        m_decided.assign(width, false);
        for (std::size_t i = 0; i < width; ++i) m_cells.push_back(look_at_cells(table, i));
    }

    std::vector<ColumnUse> guess()
    {
        read_headers();
        if (!has(ColumnUse::Email)) take_best_email();
        settle_names();
        return m_uses;
    }

private:
    bool has(ColumnUse use) const { return std::find(m_uses.begin(), m_uses.end(), use) != m_uses.end(); }
    std::size_t place_of(ColumnUse use) const { return static_cast<std::size_t>(std::find(m_uses.begin(), m_uses.end(), use) - m_uses.begin()); }

    void read_headers()
    {
        for (std::size_t i = 0; i < m_table.header.size() && i < m_uses.size(); ++i) {
            const auto use = read_header_word(m_table.header[i]);
            if (!use) continue;
            m_decided[i] = true;
            // "Title" of an address book is Mr or Mrs where a job title follows; an empty second e-mail is none.
            if (*use == ColumnUse::Ignored) continue;
            if (has(*use)) {
                if (!is_better(i, place_of(*use))) continue;
                m_uses[place_of(*use)] = ColumnUse::Ignored;
            }
            m_uses[i] = *use;
        }
        // "First name, Name": the name beside a first name is the last.
        if (has(ColumnUse::Name) && has(ColumnUse::First) && !has(ColumnUse::Last)) m_uses[place_of(ColumnUse::Name)] = ColumnUse::Last;
        // "Nom" alone over "Claire Aubry" is the whole name.
        if (has(ColumnUse::Last) && !has(ColumnUse::First)) {
            const std::size_t last = place_of(ColumnUse::Last);
            if (!has(ColumnUse::Name) && m_cells[last].several > 0.5) m_uses[last] = ColumnUse::Name;
        }
        if (has(ColumnUse::Name) && has(ColumnUse::First) && has(ColumnUse::Last)) m_uses[place_of(ColumnUse::Name)] = ColumnUse::Ignored;
    }

    bool is_better(std::size_t column, std::size_t other) const
    {
        const auto filled = [&](std::size_t i) { return m_cells[i].filled; };
        const bool job = column < m_table.header.size() && fold(m_table.header[column]).find("job") != npos;
        return filled(column) > 2 * filled(other) || (job && filled(column) > 0);
    }

    void take_best_email()
    {
        std::size_t best = m_uses.size();
        for (std::size_t i = 0; i < m_uses.size(); ++i)
            if (m_cells[i].addresses > 0.5 && (best == m_uses.size() || m_cells[i].filled > m_cells[best].filled)) best = i;
        if (best == m_uses.size()) return;
        m_uses[best] = ColumnUse::Email;
        m_decided[best] = true;
    }

    // How well a choice of columns fits the addresses, over the first rows.
    double measure(std::size_t first, std::size_t last) const
    {
        constexpr std::size_t looked_at = 100;
        const std::size_t email = place_of(ColumnUse::Email);
        double sum = 0;
        for (std::size_t i = 0; i < m_table.rows.size() && i < looked_at; ++i) {
            const auto& cells = m_table.rows[i].cells;
            if (std::max({first, last, email}) >= cells.size()) continue;
            const AddressWords address = read_address_words(cells[email]);
            const NameWords given = read_name_words(cells[first]);
            if (first == last) {
                sum += measure_fit(given, address).value_or(0);
                continue;
            }
            const NameWords family = read_name_words(cells[last]);
            const NameForms given_forms = make_given_forms(given);
            const NameForms family_forms = make_family_forms(family);
            sum += measure_fit(given_forms, family_forms, address).value_or(0);
            // Where both ways fit, known given names decide, then that most companies write the first name first.
            if (!given.empty() && is_given_name(given.front())) sum += 0.4;
            if (!family.empty() && is_given_name(family.front())) sum -= 0.4;
            if (find_pattern(given_forms, family_forms, address) == AddressPattern::FirstLast) sum += 0.05;
        }
        return sum;
    }

    // Where the headers leave names open, the columns that fit the addresses best; without addresses, the first that
    // read like names.
    void settle_names()
    {
        if (has(ColumnUse::Name) || (has(ColumnUse::First) && has(ColumnUse::Last))) return;
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_uses.size(); ++i)
            if (!m_decided[i] && m_cells[i].names > 0.7) open.push_back(i);
        if (open.empty()) return;
        if (has(ColumnUse::First) || has(ColumnUse::Last)) {
            m_uses[open.front()] = has(ColumnUse::First) ? ColumnUse::Last : ColumnUse::First;
            return;
        }
        if (has(ColumnUse::Email)) settle_by_fit(open);
        else settle_by_look(open);
    }

    void settle_by_fit(std::vector<std::size_t> open)
    {
        constexpr std::size_t most_tried = 8;
        if (open.size() > most_tried) open.resize(most_tried);
        double best = 0;
        std::pair<std::size_t, std::size_t> chosen{0, 0};
        for (const std::size_t first : open)
            for (const std::size_t last : open) {
                // A column on its own is a name when it holds several words.
                if (first == last && m_cells[first].several < 0.3) continue;
                if (const double sum = measure(first, last); sum > best + 1e-9) {
                    best = sum;
                    chosen = {first, last};
                }
            }
        if (best <= 0) settle_by_look(open);
        else set_names(chosen.first, chosen.second);
    }

    void settle_by_look(const std::vector<std::size_t>& open)
    {
        const bool whole = m_cells[open.front()].several > 0.5 || open.size() == 1;
        if (whole) set_names(open.front(), open.front());
        else if (count_given(open[1]) > count_given(open[0])) set_names(open[1], open[0]);
        else set_names(open[0], open[1]);
    }

    std::size_t count_given(std::size_t column) const
    {
        std::size_t out = 0;
        for (const TableRow& row : m_table.rows)
            if (column < row.cells.size())
                if (const NameWords words = read_name_words(row.cells[column]); !words.empty() && is_given_name(words.front())) ++out;
        return out;
    }

    void set_names(std::size_t first, std::size_t last)
    {
        m_uses[first] = first == last ? ColumnUse::Name : ColumnUse::First;
        if (first != last) m_uses[last] = ColumnUse::Last;
    }

    const PlainTable& m_table;
    std::vector<ColumnUse> m_uses;
    std::vector<bool> m_decided;
    std::vector<ColumnCells> m_cells;
};

}  // namespace

std::optional<ColumnUse> read_header_word(std::string_view header)
{
    std::string folded = fold(header);
    while (!folded.empty() && (folded.back() == ':' || folded.back() == '*' || folded.back() == ' ' || folded.back() == '.')) folded.pop_back();
    const auto exact = std::find_if(exact_headers.begin(), exact_headers.end(), [&](const HeaderWord& each) { return each.word == folded; });
    if (exact != exact_headers.end()) return exact->use;
    if (folded.size() > 60 || folded.find('@') != npos) return std::nullopt;
    const auto part = std::find_if(header_parts.begin(), header_parts.end(), [&](const HeaderWord& each) { return has_part(folded, each.word); });
    return part != header_parts.end() ? std::optional{part->use} : std::nullopt;
}

bool looks_like_address(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.find('.', at) != std::string_view::npos;
}

bool looks_like_name(std::string_view cell)
{
    if (cell.size() > 60 || cell.find('@') != std::string_view::npos) return false;
    const auto digits = std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits == 0 && cell.find_first_of("=+/<>:") == std::string_view::npos;
}

// A row with an address is a person. Else known words decide, or a column of addresses whose first cell is none.
bool is_header(const std::vector<TableRow>& rows)
{
    const std::vector<std::string>& first = rows.front().cells;
    if (std::any_of(first.begin(), first.end(), looks_like_address)) return false;
    if (std::any_of(first.begin(), first.end(), [](const std::string& cell) { return read_header_word(cell).has_value(); })) return true;
    for (std::size_t column = 0; column < first.size(); ++column) {
        std::size_t addresses = 0;
        std::size_t filled = 0;
        for (std::size_t i = 1; i < rows.size() && i < 200; ++i) {
            if (column >= rows[i].cells.size() || rows[i].cells[column].empty()) continue;
            ++filled;
            if (looks_like_address(rows[i].cells[column])) ++addresses;
        }
        if (addresses > 0 && 2 * addresses > filled && !first[column].empty()) return true;
    }
    return false;
}

std::vector<ColumnUse> guess_columns(const PlainTable& table)
{
    return ColumnGuess{table}.guess();
}

}  // namespace sourdine
