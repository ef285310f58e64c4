// The one spelling of each enum in files, tables, JSON and on the command line (never translated).
#pragma once

#include "core/model/records.h"

#include <optional>
#include <string_view>

namespace sourdine {

std::string_view name_of(Side);          // us, client
std::string_view name_of(NoteKind);      // note, problem, quote, question, action, decision, idea
std::string_view name_of(Phase);         // open, listen, analyse, collaborate
std::string_view name_of(BreakKind);     // pause, off_record
std::string_view name_of(Stage);         // prepared, live, ended
std::string_view name_of(Confirmation);  // unknown, confirmed, denied
std::string_view name_of(Timing);        // exact, serialised, starts, estimated, none

// Empty when no value is spelled so.
template <class Enum>
std::optional<Enum> from_name(std::string_view name);

}  // namespace sourdine
