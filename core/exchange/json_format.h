// Who wrote a JSON transcript, told by its keys.
#pragma once

#include "core/exchange/transcript.h"

#include <optional>
#include <string_view>

namespace sourdine {

// Looks at the keys of the outermost object and of the objects right below it, never at what texts say, and no
// further than needed. Need not be whole JSON. Empty: none we know.
std::optional<FileFormat> tell_json_format(std::string_view text);

// Whether it is a client's interviews from another library (client_file.h), told in the same way.
bool tells_client_file(std::string_view text);

}  // namespace sourdine
