// Whether a library is sound, and mending what can be mended without losing a word.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"

namespace sourdine {

Result<CheckReport> check_library(Connection& connection, bool may_write, bool repair);

}  // namespace sourdine
