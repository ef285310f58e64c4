// Who I am, as the settings tell it: at the table of a new interview, and among those an invitation names.
#pragma once

#include "core/desk/desk_rows.h"
#include "core/model/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// My addresses as they were typed; what no mail program would take is none of them.
std::vector<std::string> read_own_addresses(std::string_view typed);
// The first that no mail program would take; empty: all are well.
std::string find_wrong_address(std::string_view typed);

// Me at the table: by my name where the settings have one, else as `unnamed`; with the first of my addresses.
Person make_myself(const Settings& settings, const std::string& unnamed);

}  // namespace sourdine
