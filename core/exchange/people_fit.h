// How a name and an address belong together: which of the ways companies make addresses it is, and how sure that is.
#pragma once

#include "core/exchange/contacts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// How an address is made of a name.
enum class AddressPattern : std::uint8_t { None, FirstLast, LastFirst, InitialLast, LastInitial, FirstInitial, InitialFirst, LastAlone, FirstAlone };

// Words of a name, folded to the letters a-z ("Jean-Luc" is two, "d'Arcy" one).
using NameWords = std::vector<std::string>;
NameWords read_name_words(std::string_view text);

// What stands before the @, folded, without digits and "+tags"; several words where it has dots or the like.
struct AddressWords {
    std::vector<std::string> words;
    std::string joined;
    bool nobody = false;  // info@, sales@ …: a mailbox of nobody's own
};
AddressWords read_address_words(std::string_view address);

// What a name can be in an address: whole, its first word, its initials; a family name also without "de", "van".
struct NameForms {
    std::vector<std::string> whole;
    std::vector<std::string> initials;
};
NameForms make_given_forms(const NameWords& first);
NameForms make_family_forms(const NameWords& last);

// How well they fit, 0..1; empty when neither can tell. All is compared without accents; ä may be a or ae.
std::optional<double> measure_fit(const NameForms& first, const NameForms& last, const AddressWords& address);
// For a name that is not told apart: the better of its ways to be.
std::optional<double> measure_fit(const NameWords& whole, const AddressWords& address);

bool fits_pattern(AddressPattern pattern, const NameForms& first, const NameForms& last, const AddressWords& address);
AddressPattern find_pattern(const NameForms& first, const NameForms& last, const AddressWords& address);

// One that is rarely a family name: "claire", "hugo".
bool is_given_name(std::string_view folded);

}  // namespace sourdine
