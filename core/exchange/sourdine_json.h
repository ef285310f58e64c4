// Sourdine's own JSON (README "JSON"): an interview written by `export --format json` is read back whole.
#pragma once

#include "core/exchange/transcript.h"
#include "core/model/change.h"

namespace sourdine {

// Its transcript alone, so that it can be added to another interview like any other file's.
Status read_sourdine_speech(const Source& source, TranscriptBuilder& out);

// The whole interview as the births of its records, ids as they are in the file, the head's id 0: whoever takes it
// in gives it one. Everything a field may not hold (a person who is not there, offsets outside a text, times before
// the start) is refused: import.broken_record with {what}. Errors: import.broken_json, import.newer, import.not_format.
Result<Change> read_sourdine_json(std::string_view text, const std::string& file);

}  // namespace sourdine
