// "3 interviews, 214 notes, 2 transcripts and 1 half-typed line": the same on the screen and in the terminal.
#pragma once

#include "core/locale/phrases.h"
#include "core/model/library_rows.h"

#include <string>

namespace sourdine {

std::string tell_contents(const Phrases& phrases, const Contents& contents);
// A name that any system takes for a file's: of letters, digits and what is harmless beside them.
std::string tell_file_name(std::string_view client, const std::string& unnamed);

}  // namespace sourdine
