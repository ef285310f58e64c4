// What holds of anything a reader gives, whatever it was given: each stops the program where it does not.
#pragma once

#include "core/exchange/transcript.h"

#include <string>
#include <string_view>

namespace sourdine::fuzz {

bool is_clean(std::string_view text);    // UTF-8 without NUL
void check_error(const Error& error);    // its sentence exists in both languages

// A well-formed transcript, or an error whose sentence exists. `imported`: a plan and an interview can be made of it too;
// that takes a hundred times as long as reading it did.
void check_read(Result<Transcript> read, bool imported);

// What came out of decode().
void check_decoded(const std::string& text);

// Sourdine's own JSON as a whole interview: one that is read is written and read again as it was.
void check_own_json(const std::string& text);
// A client's interviews in one file: what is read is written and read again as it was.
void check_client_file(const std::string& text);

}  // namespace sourdine::fuzz
