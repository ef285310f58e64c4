#include "core/desk/known_people.h"

#include "core/exchange/own_side.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

char to_capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string tell_name(std::string_view address)
{
    std::string_view words = address.substr(0, address.find('@'));
    if (const std::size_t tag = words.find('+'); tag != std::string_view::npos && tag > 0) words = words.substr(0, tag);
    std::string name;
    for (const char c : words) {
        const bool between = c == '.' || c == '_';
        const bool begins = name.empty() || name.back() == ' ' || name.back() == '-';
        if (!between) name += begins ? to_capital(c) : c;
        else if (!name.empty() && name.back() != ' ') name += ' ';
    }
    while (!name.empty() && name.back() == ' ') name.pop_back();
    return name.empty() ? std::string{address} : name;
}

KnownPeople::KnownPeople(const Interview* into, const std::string& own_name, std::vector<std::string> own_addresses)
    : m_into(into), m_own_name(fold(own_name)), m_own_addresses(std::move(own_addresses))
{
    if (!into) return;
    for (const Person& person : into->persons()) {
        m_by_name.emplace(fold(person.name), &person);
        if (!person.email.empty()) m_by_address.emplace(fold(person.email), &person);
        if (person.me && !person.email.empty()) m_own_addresses.push_back(person.email);
    }
}

const Person* KnownPeople::find_at_table(const PlanGuest& guest) const
{
    if (!m_into) return nullptr;
    if (const Person* me = guest.me ? m_into->find_me() : nullptr) return me;
    if (const auto it = m_by_address.find(fold(guest.email)); it != m_by_address.end()) return it->second;
    const auto it = m_by_name.find(fold(guest.name));
    return it != m_by_name.end() ? it->second : nullptr;
}

PlanGuest KnownPeople::recognise(const Contact& contact) const
{
    PlanGuest guest;
    guest.line = contact.line;
    guest.email = contact.email;
    guest.role = contact.role;
    guest.company = contact.company;
    guest.named_by_address = contact.name.empty();
    guest.name = contact.name.empty() ? tell_name(contact.email) : contact.name;
    const Belonging belonging = tell_belonging(contact.email, m_own_addresses);
    // My name with another address than mine is a namesake; with none it is me.
    const bool named_me = !m_own_name.empty() && fold(guest.name) == m_own_name && (contact.email.empty() || m_own_addresses.empty());
    guest.me = belonging.me || named_me;
    guest.side = guest.me ? Side::Us : belonging.side;
    if (const Person* there = find_at_table(guest)) {
        guest.at_table = there->id;
        guest.side = guest.me ? Side::Us : there->side;
        guest.me = guest.me || there->me;
    }
    return guest;
}

}  // namespace sourdine
