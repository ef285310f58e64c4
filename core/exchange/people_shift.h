// Whether a column of names or addresses has slipped: the mistake that sends mails to the wrong people.
#pragma once

#include "core/exchange/people_fit.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sourdine {

// One person of a table as far as fits are asked.
struct NamedAddress {
    explicit NamedAddress(const Contact& person);

    NameWords first;
    NameWords last;
    NameWords whole;      // the name as it is shown, where the parts are empty
    NameForms given;
    NameForms family;
    AddressWords address;
    std::optional<double> own;  // how well name and address fit

    bool in_parts() const { return !first.empty() || !last.empty(); }
};

enum class SlippedColumn { Email, First, Last };

// From `from` to `until` (places, inclusive) the column fits the row `by` (-1 or 1) further on better than its own.
struct Slip {
    SlippedColumn column = SlippedColumn::Email;
    std::size_t from = 0;
    std::size_t until = 0;
    int by = 0;
};
std::vector<Slip> find_slips(std::span<const NamedAddress> rows);

// The address of `row` belongs to the name of `owner`, who has none of their own or somebody else's.
struct Misplaced {
    std::size_t row = 0;
    std::size_t owner = 0;
};
std::vector<Misplaced> find_misplaced(std::span<const NamedAddress> rows, const std::vector<Slip>& known);

}  // namespace sourdine
