// Files the program writes for its user.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace sourdine {

// Written beside its place and renamed, 0600: never half a file. Refuses to replace a file unless `replace`; never a
// folder or a device. Errors: desk.file_exists, desk.cannot_write.
Status write_private_file(std::string_view text, const std::filesystem::path& file, bool replace);

}  // namespace sourdine
