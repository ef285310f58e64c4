#include "core/exchange/people_fit.h"

#include "core/exchange/people_table.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

constexpr auto npos = std::string::npos;

bool is_particle(std::string_view word)
{
    constexpr std::array<std::string_view, 22> particles{"de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "di", "da", "del", "della", "dos", "d", "l", "el", "al", "ten", "ter", "y"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool is_mailbox(std::string_view word)
{
    constexpr std::array<std::string_view, 56> boxes{
        "info", "infos", "contact", "contacts", "accueil", "admin", "administration", "administratif", "commercial", "commerciaux", "compta", "comptabilite",
        "direction", "secretariat", "support", "sales", "hello", "bonjour", "office", "team", "equipe", "service", "services", "rh", "hr", "drh",
        "jobs", "recrutement", "careers", "noreply", "no", "reply", "help", "helpdesk", "billing", "facturation", "invoices", "accounts", "marketing", "communication",
        "com", "presse", "press", "webmaster", "postmaster", "mail", "reception", "orders", "commandes", "achats", "logistique", "logistics", "operations", "it", "enquiries", "client"};
    return std::find(boxes.begin(), boxes.end(), word) != boxes.end();
}

std::string join(const NameWords& words, bool particles = true)
{
    std::string out;
    for (const std::string& word : words)
        if (particles || !is_particle(word)) out += word;
    return out;
}

std::string join_initials(const NameWords& words)
{
    std::string out;
    for (const std::string& word : words) out += word.front();
    return out;
}

void add(std::vector<std::string>& forms, std::string form)
{
    if (!form.empty() && std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

NameForms make_forms(const NameWords& words, bool family)
{
    NameForms out;
    if (words.empty()) return out;
    add(out.whole, join(words));
    add(out.initials, words.front().substr(0, 1));
    if (words.size() == 1) return out;
    if (family) {
        add(out.whole, join(words, false));
        add(out.whole, words.back());
        for (const std::string& word : words)
            if (!is_particle(word)) {
                add(out.whole, word);
                add(out.initials, word.substr(0, 1));
                break;
            }
    } else {
        add(out.whole, words.front());
    }
    add(out.initials, join_initials(words));
    return out;
}

bool is_joined_of(std::string_view address, const std::vector<std::string>& before, const std::vector<std::string>& behind)
{
    for (const std::string& head : before)
        if (address.starts_with(head))
            for (const std::string& tail : behind)
                if (address.size() == head.size() + tail.size() && address.ends_with(tail)) return true;
    return false;
}

bool is_any(std::string_view address, const std::vector<std::string>& forms)
{
    return std::find(forms.begin(), forms.end(), address) != forms.end();
}

bool fits(AddressPattern pattern, const NameForms& first, const NameForms& last, std::string_view address)
{
    switch (pattern) {
    case AddressPattern::FirstLast: return is_joined_of(address, first.whole, last.whole);
    case AddressPattern::LastFirst: return is_joined_of(address, last.whole, first.whole);
    case AddressPattern::InitialLast: return is_joined_of(address, first.initials, last.whole);
    case AddressPattern::LastInitial: return is_joined_of(address, last.whole, first.initials);
    case AddressPattern::FirstInitial: return is_joined_of(address, first.whole, last.initials);
    case AddressPattern::InitialFirst: return is_joined_of(address, last.initials, first.whole);
    case AddressPattern::LastAlone: return is_any(address, last.whole);
    case AddressPattern::FirstAlone: return is_any(address, first.whole);
    case AddressPattern::None: return false;
    }
    return false;
}

// From the surest to the least: how much each says.
constexpr std::array<std::pair<AddressPattern, double>, 8> patterns{{
    {AddressPattern::FirstLast, 1.0}, {AddressPattern::LastFirst, 1.0}, {AddressPattern::InitialLast, 0.95}, {AddressPattern::LastInitial, 0.95},
    {AddressPattern::FirstInitial, 0.9}, {AddressPattern::InitialFirst, 0.9}, {AddressPattern::LastAlone, 0.85}, {AddressPattern::FirstAlone, 0.8},
}};

bool is_within_one_edit(std::string_view a, std::string_view b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    return a.substr(std::min(at + (a.size() == b.size() ? 1 : 0), a.size())) == b.substr(std::min(at + 1, b.size()));
}

// "caubr" for "caubry": cut off after a few letters.
bool is_cut_off(std::string_view address, const NameForms& first, const NameForms& last)
{
    for (const std::string& initial : first.initials)
        for (const std::string& name : last.whole)
            if (address.starts_with(initial) && address.size() >= initial.size() + 4 && name.starts_with(address.substr(initial.size()))) return true;
    return false;
}

bool is_misspelled(std::string_view address, const NameForms& first, const NameForms& last)
{
    if (address.size() < 7 || first.whole.empty() || last.whole.empty()) return false;
    const std::string& given = first.whole.front();
    const std::string& family = last.whole.front();
    return is_within_one_edit(address, given + family) || is_within_one_edit(address, family + given) ||
           (address.front() == given.front() && is_within_one_edit(address.substr(1), family));
}

// "ca", "cau", "cab": short signs that companies make of names.
bool is_short_sign(std::string_view address, const NameForms& first, const NameForms& last)
{
    if (address.size() < 2 || address.size() > 4 || first.whole.empty() || last.whole.empty()) return false;
    return is_joined_of(address, first.initials, last.initials) ||
           (address.size() == 3 && address.substr(0, 1) == first.initials.front() && address.substr(1) == last.whole.front().substr(0, 2));
}

bool has_word(const std::vector<std::string>& words, const std::vector<std::string>& forms)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.size() >= 2 && is_any(word, forms); });
}

bool has_initial(const std::vector<std::string>& words, const std::vector<std::string>& initials)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return is_any(word, initials); });
}

// What the words of "claire.m.aubry" tell one by one.
double measure_words(const AddressWords& address, const NameForms& first, const NameForms& last)
{
    const bool given = has_word(address.words, first.whole);
    const bool family = has_word(address.words, last.whole);
    if (given && family) return 0.95;
    if (family && address.words.size() > 1 && has_initial(address.words, first.initials)) return 0.95;
    if (given && address.words.size() > 1 && has_initial(address.words, last.initials)) return 0.9;
    const auto holds = [&](const std::string& form) { return form.size() >= 4 && address.joined.find(form) != npos; };
    const bool part = given || family || std::any_of(first.whole.begin(), first.whole.end(), holds) || std::any_of(last.whole.begin(), last.whole.end(), holds);
    return part ? 0.4 : 0.0;
}

double measure(const NameForms& first, const NameForms& last, const AddressWords& address)
{
    for (const auto& [pattern, fit] : patterns)
        if (fits(pattern, first, last, address.joined)) return fit;
    const double by_words = measure_words(address, first, last);
    if (by_words >= 0.9) return by_words;
    if (is_cut_off(address.joined, first, last)) return 0.75;
    if (is_misspelled(address.joined, first, last) || is_short_sign(address.joined, first, last)) return 0.7;
    return by_words;
}

// "mueller" for "muller": how German writes what folding takes off.
std::string drop_umlaut_letters(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != 'e' || out.empty() || (out.back() != 'a' && out.back() != 'o' && out.back() != 'u')) out += c;
    return out;
}

NameForms drop_umlaut_letters(const NameForms& forms)
{
    NameForms out{{}, forms.initials};
    for (const std::string& form : forms.whole) out.whole.push_back(drop_umlaut_letters(form));
    return out;
}

bool has_umlaut_letters(std::string_view text)
{
    return text.find("ae") != npos || text.find("oe") != npos || text.find("ue") != npos;
}

}  // namespace

NameWords read_name_words(std::string_view text)
{
    NameWords out;
    bool open = false;
    for (const char c : fold(text)) {
        if (c == '\'') continue;
        const bool letter = c >= 'a' && c <= 'z';
        if (letter && !open) out.emplace_back();
        if (letter) out.back() += c;
        open = letter;
    }
    return out;
}

AddressWords read_address_words(std::string_view address)
{
    AddressWords out;
    const std::string_view local = address.substr(0, std::min(address.find('@'), address.size()));
    out.words = read_name_words(local.substr(0, local.find('+')));
    out.joined = join(out.words);
    out.nobody = !out.words.empty() && is_mailbox(out.words.front());
    return out;
}

NameForms make_given_forms(const NameWords& first) { return make_forms(first, false); }
NameForms make_family_forms(const NameWords& last) { return make_forms(last, true); }

std::optional<double> measure_fit(const NameForms& first, const NameForms& last, const AddressWords& address)
{
    if (address.joined.empty() || (first.whole.empty() && last.whole.empty())) return std::nullopt;
    double fit = measure(first, last, address);
    if (fit < 0.7 && has_umlaut_letters(address.joined)) {
        AddressWords plain{{}, drop_umlaut_letters(address.joined), address.nobody};
        for (const std::string& word : address.words) plain.words.push_back(drop_umlaut_letters(word));
        // Across the seam of two words "ae" is no umlaut: only what fits as a whole counts.
        const double other = measure(drop_umlaut_letters(first), drop_umlaut_letters(last), plain);
        if (other >= 0.85) fit = other;
    }
    if (address.nobody && fit < 0.7) return std::nullopt;
    return fit;
}

std::optional<double> measure_fit(const NameWords& whole, const AddressWords& address)
{
    std::optional<double> best;
    for (std::size_t at = 1; at <= whole.size(); ++at) {
        const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(at);
        const NameWords before{whole.begin(), middle};
        const NameWords behind{middle, whole.end()};
        std::optional<double> fit = measure_fit(make_given_forms(before), make_family_forms(behind), address);
        if (fit && *fit < 0.95 && !behind.empty()) fit = std::max(fit, measure_fit(make_given_forms(behind), make_family_forms(before), address));
        best = std::max(best, fit);
        if (best.value_or(0) >= 1 || at == 4) break;
    }
    return best;
}

bool fits_pattern(AddressPattern pattern, const NameForms& first, const NameForms& last, const AddressWords& address)
{
    return fits(pattern, first, last, address.joined);
}

AddressPattern find_pattern(const NameForms& first, const NameForms& last, const AddressWords& address)
{
    const auto it = std::find_if(patterns.begin(), patterns.end(), [&](const auto& each) { return fits(each.first, first, last, address.joined); });
    return it != patterns.end() ? it->first : AddressPattern::None;
}

std::optional<double> fit_of(const Contact& person)
{
    const AddressWords address = read_address_words(person.email);
    if (person.first.empty() && person.last.empty()) return measure_fit(read_name_words(person.name), address);
    return measure_fit(make_given_forms(read_name_words(person.first)), make_family_forms(read_name_words(person.last)), address);
}

}  // namespace sourdine
