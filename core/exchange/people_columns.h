// What the columns of a table of people are: by their header's words and by what stands in them.
#pragma once

#include "core/exchange/people_table.h"

namespace sourdine {

// What a header says of its column; empty: nothing known.
std::optional<ColumnUse> read_header_word(std::string_view header);

// Whether the first of the rows names the columns.
bool is_header(const std::vector<TableRow>& rows);

// "claire@nordalia.example", without looking closely: told apart from a name.
bool looks_like_address(std::string_view cell);
// Letters, and neither @ nor many digits.
bool looks_like_name(std::string_view cell);

}  // namespace sourdine
