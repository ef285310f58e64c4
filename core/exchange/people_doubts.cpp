#include "core/exchange/people_doubts.h"

#include "core/exchange/people_shift.h"
#include "core/exchange/scan.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace sourdine {

namespace {

constexpr auto npos = std::string_view::npos;

// How each company makes its addresses, by domain: the way most of its rows are made.
struct HouseStyle {
    AddressPattern pattern = AddressPattern::None;
    std::size_t rows = 0;
    std::size_t all = 0;
};

class DoubtReading {
public:
    explicit DoubtReading(const std::vector<Contact>& people) : m_people(people)
    {
        m_rows.reserve(people.size());
        m_addresses.reserve(people.size());
        for (const Contact& person : people) {
            m_rows.emplace_back(person);
            m_addresses.push_back(fold(person.email));
        }
    }

    FoundDoubts find()
    {
        find_slipped();
        find_swapped();
        find_duplicates();
        find_bad_addresses();
        return {std::move(m_doubts), find_least_fit()};
    }

private:
    std::size_t find_least_fit() const
    {
        std::size_t least = 0;
        double least_fit = 2;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].own && *m_rows[i].own < least_fit) {
                least = i;
                least_fit = *m_rows[i].own;
            }
        return least;
    }

    std::string line_of(std::size_t place) const { return std::to_string(m_people[place].line); }

    void doubt(PeopleFault fault, std::size_t place, std::string key, PhraseArgs args)
    {
        args.insert(args.begin(), {"line", line_of(place)});
        m_doubts.push_back({fault, m_people[place].line, {Fault::Format, std::move(key), std::move(args)}});
    }

    void find_slipped()
    {
        const std::vector<Slip> slips = find_slips(m_rows);
        for (const Slip& slip : slips) {
            const std::size_t other = slip.from + static_cast<std::size_t>(static_cast<std::ptrdiff_t>(slip.by));
            constexpr std::array<std::string_view, 3> keys{"import.people_shifted_email", "import.people_shifted_first", "import.people_shifted_last"};
            doubt(PeopleFault::Shifted, slip.from, std::string{keys[static_cast<std::size_t>(slip.column)]},
                  {{"until", line_of(slip.until)}, {"name", m_people[slip.from].name}, {"email", m_people[slip.from].email}, {"other", line_of(other)}});
        }
        const std::vector<Misplaced> misplaced = find_misplaced(m_rows, slips);
        if (misplaced.empty()) return;
        const auto [row, owner] = misplaced.front();
        doubt(PeopleFault::Shifted, row, "import.people_misplaced",
              {{"count", std::to_string(misplaced.size())}, {"name", m_people[row].name}, {"email", m_people[row].email}, {"other", line_of(owner)}, {"other_name", m_people[owner].name}});
    }

    bool in_parts(std::size_t i) const { return !m_rows[i].first.empty() && !m_rows[i].last.empty(); }

    // What stands behind the @ of an address that is folded already.
    static std::string domain_in(const std::string& folded)
    {
        const std::size_t at = folded.rfind('@');
        return at == std::string::npos ? std::string{} : folded.substr(at + 1);
    }

    std::map<std::string, HouseStyle> find_house_styles() const
    {
        std::map<std::string, std::map<AddressPattern, std::size_t>> counts;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (in_parts(i) && !m_rows[i].address.joined.empty())
                ++counts[domain_in(m_addresses[i])][find_pattern(m_rows[i].given, m_rows[i].family, m_rows[i].address)];
        std::map<std::string, HouseStyle> out;
        for (const auto& [domain, patterns] : counts) {
            HouseStyle& style = out[domain];
            for (const auto& [pattern, rows] : patterns) {
                style.all += rows;
                if (pattern != AddressPattern::None && rows > style.rows) {
                    style.pattern = pattern;
                    style.rows = rows;
                }
            }
        }
        return out;
    }

    // The address is made the other way round than all others of the house: its names are.
    bool is_swapped_by_address(std::size_t i, const HouseStyle& style) const
    {
        // Of a house that writes one name alone, an address may well hold the other alone.
        const bool one_alone = style.pattern == AddressPattern::LastAlone || style.pattern == AddressPattern::FirstAlone;
        if (style.rows < 3 || 3 * style.rows < 2 * style.all || one_alone) return false;
        const NamedAddress& row = m_rows[i];
        return !fits_pattern(style.pattern, row.given, row.family, row.address) &&
               fits_pattern(style.pattern, make_given_forms(row.last), make_family_forms(row.first), row.address);
    }

    bool is_swapped_by_name(std::size_t i) const
    {
        return !is_given_name(m_rows[i].first.front()) && m_rows[i].last.size() == 1 && is_given_name(m_rows[i].last.front());
    }

    void find_swapped()
    {
        const auto styles = find_house_styles();
        std::vector<std::size_t> by_name;
        std::size_t right = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!in_parts(i)) continue;
            if (is_given_name(m_rows[i].first.front())) ++right;
            if (is_swapped_by_name(i)) by_name.push_back(i);
        }
        if (by_name.size() >= 3 && by_name.size() > 3 * right) {
            doubt(PeopleFault::Swapped, by_name.front(), "import.people_swapped_all", {{"first", m_people[by_name.front()].first}, {"last", m_people[by_name.front()].last}});
            return;
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!in_parts(i)) continue;
            const auto style = styles.find(domain_in(m_addresses[i]));
            const bool told = style != styles.end() && style->second.pattern != AddressPattern::None && fits_pattern(style->second.pattern, m_rows[i].given, m_rows[i].family, m_rows[i].address);
            const bool by_address = style != styles.end() && is_swapped_by_address(i, style->second);
            const bool named = !told && right >= 3 && m_rows[i].address.joined.empty() && std::binary_search(by_name.begin(), by_name.end(), i);
            if (by_address || named) doubt(PeopleFault::Swapped, i, "import.people_swapped", {{"first", m_people[i].first}, {"last", m_people[i].last}});
        }
    }

    void find_duplicates()
    {
        std::map<std::string, std::size_t> by_address;
        std::map<std::string, std::size_t> by_name;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const std::string name = fold(m_people[i].name);
            const std::string& address = m_addresses[i];
            const auto named = name.empty() ? by_name.end() : by_name.find(name);
            const auto addressed = address.empty() ? by_address.end() : by_address.find(address);
            if (addressed != by_address.end()) tell_same_address(i, addressed->second, name);
            else if (named != by_name.end()) tell_same_name(i, named->second, address);
            if (!name.empty()) by_name.emplace(name, i);
            if (!address.empty()) by_address.emplace(address, i);
        }
    }

    void tell_same_address(std::size_t i, std::size_t before, const std::string& name)
    {
        if (fold(m_people[before].name) == name) doubt(PeopleFault::Duplicate, i, "import.people_duplicate", {{"name", m_people[i].name}, {"other", line_of(before)}});
        else
            doubt(PeopleFault::Duplicate, i, "import.people_same_email",
                  {{"name", m_people[i].name}, {"other_name", m_people[before].name}, {"other", line_of(before)}, {"email", m_people[i].email}});
    }

    void tell_same_name(std::size_t i, std::size_t before, const std::string& address)
    {
        const bool one = address.empty() || m_people[before].email.empty();
        doubt(PeopleFault::Duplicate, i, one ? "import.people_duplicate" : "import.people_same_name", {{"name", m_people[i].name}, {"other", line_of(before)}});
    }

    void find_bad_addresses()
    {
        for (std::size_t i = 0; i < m_people.size(); ++i)
            if (!m_people[i].email.empty() && !is_mail_address(m_people[i].email)) doubt(PeopleFault::Email, i, "import.people_email", {{"email", m_people[i].email}});
    }

    const std::vector<Contact>& m_people;
    std::vector<NamedAddress> m_rows;
    std::vector<std::string> m_addresses;  // folded
    std::vector<PeopleDoubt> m_doubts;
};

bool is_domain_label(std::string_view label)
{
    const auto is_letter_or_digit = [](char c) {
        // Letters beyond ASCII stand in domains too.
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [&](char c) { return is_letter_or_digit(c) || c == '-'; });
}

}  // namespace

bool is_mail_address(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == npos || at == 0 || at > 64 || text.find('@', at + 1) != npos) return false;
    const std::string_view local = text.substr(0, at);
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~.";
    const bool plain = std::all_of(local.begin(), local.end(), [&](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || signs.find(c) != npos; });
    if (!plain || local.front() == '.' || local.back() == '.' || local.find("..") != npos) return false;
    const std::vector<std::string_view> labels = split(text.substr(at + 1), '.');
    const bool top = labels.back().size() >= 2 && !is_digits(labels.back().substr(0, 1));
    return labels.size() >= 2 && top && std::all_of(labels.begin(), labels.end(), is_domain_label);
}

FoundDoubts find_people_doubts(const std::vector<Contact>& people)
{
    return DoubtReading{people}.find();
}

}  // namespace sourdine
