#include "core/exchange/attendees.h"
#include "core/exchange/contacts.h"
#include "core/exchange/decode.h"
#include "core/exchange/scan.h"
#include "core/words/fold.h"

#include <climits>

namespace sourdine {

namespace {

constexpr std::size_t most_bytes = 64 * 1024 * 1024;  // photographs stand in it
constexpr std::size_t most_cards = 100'000;
constexpr std::size_t most_depth = 8;

// The lines of one card, until it ends.
class CardReading {
public:
    explicit CardReading(int line) { m_contact.line = line; }

    void take(const ContentLine& line)
    {
        const auto& name = line.name;
        if (name == "FN" && m_shown.empty()) m_shown = make_one_line(unescape_text(line.value));
        else if (name == "N" && m_contact.first.empty() && m_contact.last.empty()) take_name(line);
        else if (name == "EMAIL") take_email(line);
        else if (name == "ORG" && m_contact.company.empty()) m_contact.company = first_of(line);
        else if (name == "TITLE" && m_contact.role.empty()) m_contact.role = make_one_line(unescape_text(line.value));
        else if (name == "ROLE" && m_role.empty()) m_role = make_one_line(unescape_text(line.value));
        else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") m_person = m_person && fold(line.value) == "individual";
        else if (name == "X-ABSHOWAS") m_person = m_person && fold(line.value) != "company";
    }

    // Empty: the card is of a company or a group, or tells nobody.
    std::optional<Contact> finish()
    {
        if (m_contact.role.empty()) m_contact.role = std::move(m_role);
        if (!m_shown.empty()) take_shown();
        else m_contact.name = make_one_line(m_contact.first + " " + m_contact.last);
        const bool somebody = !m_contact.name.empty() || !m_contact.email.empty();
        return m_person && somebody ? std::optional{std::move(m_contact)} : std::nullopt;
    }

private:
    // Of a name with parts, the first part: ORG is company;department, N may hold several given names.
    static std::string first_of(const ContentLine& line)
    {
        const std::vector<std::string> parts = split_escaped(line.value, ';');
        return parts.empty() ? std::string{} : make_one_line(parts[0]);
    }

    void take_name(const ContentLine& line)
    {
        const std::vector<std::string> parts = split_escaped(line.value, ';');
        if (!parts.empty()) m_contact.last = make_one_line(parts[0]);
        if (parts.size() > 1) m_contact.first = make_one_line(parts[1]);
    }

    // "Aubry, Claire" shown is turned round; where N tells the parts already, they stay.
    void take_shown()
    {
        const std::string first = m_contact.first;
        const std::string last = m_contact.last;
        set_shown_name(m_contact, m_shown);
        if (first.empty() && last.empty()) return;
        m_contact.first = first;
        m_contact.last = last;
    }

    void take_email(const ContentLine& line)
    {
        const std::string address = read_mail_address(line.value);
        const int rank = rank_of(line);
        if (address.empty() || rank >= m_email_rank) return;
        m_contact.email = address;
        m_email_rank = rank;
    }

    // PREF=1 comes first; TYPE=PREF as much; among those without, the first of the card.
    static int rank_of(const ContentLine& line)
    {
        const std::string preference = line.param("PREF");
        if (is_digits(preference) && preference.size() <= 3) return std::stoi(preference);
        return line.has_param_value("TYPE", "PREF") ? 1 : 1'000;
    }

    Contact m_contact;
    std::string m_shown;
    std::string m_role;
    int m_email_rank = INT_MAX;
    bool m_person = true;
};

class CardsReading {
public:
    explicit CardsReading(const std::string& file) : m_file(file) {}

    Status take(const ContentLine& line)
    {
        const bool card = equal_ignoring_case(trim(line.value), "VCARD");
        if (line.name == "BEGIN" && card) return begin(line);
        if (line.name == "END" && card) return end(line);
        if (m_depth == 0 && line.name != "BEGIN" && line.name != "END") return make_broken(line.line);
        if (m_depth == 1) m_card->take(line);
        return Done{};
    }

    Result<std::vector<Contact>> finish()
    {
        if (m_depth > 0) return make_broken(m_begins);
        if (m_contacts.empty()) return Error{Fault::Format, "import.no_contact", {{"file", m_file}}};
        return std::move(m_contacts);
    }

private:
    Error make_broken(int line) const { return {Fault::Format, "import.broken_card", {{"file", m_file}, {"line", std::to_string(line)}}}; }

    // A card inside a card is an assistant's (AGENT): not somebody of its own.
    Status begin(const ContentLine& line)
    {
        if (++m_depth > most_depth) return make_broken(line.line);
        if (m_depth > 1) return Done{};
        if (m_contacts.size() == most_cards) return Error{Fault::Format, "import.too_many_cards", {{"file", m_file}, {"count", std::to_string(most_cards)}}};
        m_begins = line.line;
        m_card.emplace(line.line);
        return Done{};
    }

    Status end(const ContentLine& line)
    {
        if (m_depth == 0) return make_broken(line.line);
        if (--m_depth > 0) return Done{};
        if (auto contact = m_card->finish()) m_contacts.push_back(std::move(*contact));
        return Done{};
    }

    const std::string& m_file;
    std::vector<Contact> m_contacts;
    std::optional<CardReading> m_card;
    std::size_t m_depth = 0;
    int m_begins = 0;
};

// A file of two-byte characters is decoded as a whole; all others card by card.
bool is_utf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

Result<std::vector<Contact>> read_vcf(std::string_view bytes, const std::string& file)
{
    if (bytes.size() > most_bytes)
        return Error{Fault::Format, "import.cards_too_big", {{"file", file}, {"megabytes", std::to_string(most_bytes / 1024 / 1024)}}};
    const std::string decoded = is_utf16(bytes) ? decode(std::string{bytes}).text : std::string{};
    CardsReading reading{file};
    for (ContentLines lines{decoded.empty() ? bytes : std::string_view{decoded}}; lines.next();) SD_TRY_STATUS(reading.take(lines.line()));
    return reading.finish();
}

}  // namespace sourdine
