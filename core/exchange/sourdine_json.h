// Sourdine's own JSON (README "JSON"): an interview written by `export --format json` is read back whole.
#pragma once

#include "core/exchange/json_document.h"
#include "core/exchange/transcript.h"
#include "core/model/interview.h"

#include <functional>

namespace sourdine {

inline constexpr int sourdine_json_version = 1;
inline constexpr std::size_t most_utterances = 200'000;

// Every record of the interview and nothing computed, under the names `show --json` has for them; one record a line.
// A live interview is written as it stands.
std::string write_sourdine_json(const Interview& interview);

// Its transcript alone, so that it can be added to another interview like any other file's: what the recordings hold,
// named after the persons where they are somebody at the table; without recordings, the turns followed by keys.
Status read_sourdine_speech(const Source& source, TranscriptBuilder& out);

// The whole interview as the births of its records, ids as they are in the file, the head's id 0: whoever takes it
// in gives it one. Everything a field may not hold (a person who is not there, offsets outside a text, times before
// the start) is refused: import.broken_record with {what}, the path of the field. Fields not known are passed over,
// missing ones are as they are in a new record where that says something. An interview that was live is read as ended
// at its last moment. `go_on` is told the byte reached now and then; false stops. Errors: import.broken_json,
// import.too_deep, import.too_many_values, import.newer, import.not_format, import.stopped.
Result<Change> read_sourdine_json(std::string_view text, const std::string& file, const std::function<bool(std::size_t)>& go_on = {});

// The same of one that stands inside a document; `place` leads the paths of what is refused ("interviews[2]").
Result<Change> read_sourdine_value(JsonValue interview, const std::string& file, const std::string& place);

}  // namespace sourdine
