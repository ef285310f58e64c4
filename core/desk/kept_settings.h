// Settings as the library keeps them: texts under keys, read back whatever stands there.
#pragma once

#include "core/desk/desk_rows.h"
#include "core/store/library.h"

namespace sourdine {

Settings read_settings(Library& library);
Status write_settings(Library& library, const Settings& settings);

// Inside their limits.
Settings clamp_settings(Settings settings);

}  // namespace sourdine
