// From files to a plan. May take long for long ones: call it from a thread that may wait.
#pragma once

#include "core/desk/import_plan.h"

#include <filesystem>
#include <span>

namespace sourdine {

// The bytes of a file that may be read as a transcript: a plain file, not larger than largest_file. Errors: import.cannot_read,
// import.not_a_file, import.too_big, import.stopped.
Result<std::string> read_bytes(const std::filesystem::path& file, Progress* progress = nullptr);

// All files as one conversation. One that is Sourdine's own JSON becomes an interview of its own (plan.whole), unless
// it is to be added to `into`. Nothing is written. Errors: import.*, naming the file.
Result<ImportPlan> read_plan(std::span<const std::filesystem::path> files, const ReadChoice& choice, const Interview* into,
                             const std::string& unnamed, Progress* progress = nullptr);

}  // namespace sourdine
