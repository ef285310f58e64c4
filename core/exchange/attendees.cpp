#include "core/exchange/attendees.h"

#include "core/exchange/scan.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <set>

namespace sourdine {

namespace {

constexpr auto npos = std::string_view::npos;

std::string decode_percents(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const std::string two = text[i] == '%' && i + 2 < text.size() ? to_capitals(text.substr(i + 1, 2)) : std::string{};
        const bool encoded = two.size() == 2 && digits.find(two[0]) != npos && digits.find(two[1]) != npos;
        out += encoded ? static_cast<char>(digits.find(two[0]) * 16 + digits.find(two[1])) : text[i];
        if (encoded) i += 2;
    }
    return out;
}

// What stands after the comma of "Aubry, PhD" is no first name.
bool is_title(std::string_view text)
{
    constexpr std::array<std::string_view, 14> titles{"phd", "ph.d.", "md", "m.d.", "mba", "jr", "jr.", "sr", "sr.", "cpa", "cfa", "pmp", "esq", "esq."};
    return std::find(titles.begin(), titles.end(), fold(text)) != titles.end();
}

bool is_person(const ContentLine& line, const Contact& contact, const std::string& place)
{
    for (const std::string_view kind : {"ROOM", "RESOURCE", "GROUP"})
        if (line.has_param_value("CUTYPE", kind)) return false;
    // Some calendars invite the room like a person, under the name of the place.
    if (!place.empty() && fold(contact.name) == fold(place)) return false;
    return fold(contact.email).find("@resource.calendar.google.com") == std::string::npos;
}

Contact read_contact(const ContentLine& line)
{
    Contact out;
    out.line = line.line;
    out.email = read_mail_address(line.value);
    if (out.email.empty()) out.email = read_mail_address(line.param("EMAIL"));
    const std::string name = make_one_line(line.param("CN"));
    const bool names_address = fold(name) == fold(out.email) || name.find('@') != std::string::npos;
    if (names_address && out.email.empty()) out.email = read_mail_address(name);
    if (!names_address) set_shown_name(out, name);
    return out;
}

std::string key_of(const Contact& contact)
{
    return fold(contact.email.empty() ? contact.name : contact.email);
}

}  // namespace

std::string read_mail_address(std::string_view text)
{
    text = trim(text);
    if (const std::size_t angle = text.rfind('<'); angle != npos) text = text.substr(angle + 1, text.find('>', angle) - angle - 1);
    const bool link = text.size() > 7 && equal_ignoring_case(text.substr(0, 7), "mailto:");
    if (link) text = text.substr(7, text.find('?') - 7);
    const std::string address = make_one_line(link ? decode_percents(text) : std::string{text});
    const std::size_t at = address.find('@');
    const bool plain = at != std::string::npos && at > 0 && at + 1 < address.size() && address.find_first_of(" /:<>") == std::string::npos;
    return plain ? address : std::string{};
}

void set_shown_name(Contact& contact, std::string_view written)
{
    contact.name = make_one_line(written);
    if (contact.name.size() >= 2 && contact.name.front() == '\'' && contact.name.back() == '\'') contact.name = make_one_line(contact.name.substr(1, contact.name.size() - 2));
    const std::vector<std::string_view> parts = split(contact.name, ',');
    if (parts.size() != 2 || trim(parts[0]).empty() || trim(parts[1]).empty() || is_title(trim(parts[1]))) return;
    contact.last = trim(parts[0]);
    contact.first = trim(parts[1]);
    contact.name = contact.first + " " + contact.last;
}

Invited read_attendees(const std::vector<ContentLine>& lines, const std::string& place)
{
    Invited out;
    std::set<std::string> seen;
    for (const ContentLine& line : lines)
        if (line.name == "ORGANIZER" && !out.organiser)
            if (Contact contact = read_contact(line); !key_of(contact).empty()) {
                seen.insert(key_of(contact));
                out.organiser = std::move(contact);
            }
    for (const ContentLine& line : lines) {
        if (line.name != "ATTENDEE") continue;
        Contact contact = read_contact(line);
        if (key_of(contact).empty() || !is_person(line, contact, place) || !seen.insert(key_of(contact)).second) continue;
        if (line.has_param_value("PARTSTAT", "DECLINED"))
            out.doubts.push_back({Fault::Format, "import.meeting_declined", {{"name", contact.name.empty() ? contact.email : contact.name}}});
        out.attendees.push_back(std::move(contact));
    }
    return out;
}

}  // namespace sourdine
