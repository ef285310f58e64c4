// The tables of a library, as numbered steps: version N of a library is what the first N steps made of it. A step
// that has shipped never changes; a new fact is a new step.
#pragma once

#include "core/store/connection.h"

#include <span>
#include <string>

namespace sourdine {

// "SOUR": written into the file's head, so that no other program's database is taken for a library.
inline constexpr std::int64_t library_application_id = 0x534F5552;

struct Migration {
    std::string sql;
};

std::span<const Migration> library_migrations();

Status refuse_newer(const Connection& connection, std::int64_t version, std::size_t known);

// Brings the file to the last version, in one transaction. A library that holds something already is first copied
// to `<file>.before-N` (0600), N being the version it is brought to. A newer one is refused.
Status bring_up_to_date(Connection& connection, std::span<const Migration> steps);

// Makes a new, empty library at `file` (0600), whole or not at all: nobody ever sees it half made, and when another
// program makes it at the same moment, theirs stays.
Status make_library(const std::filesystem::path& file, std::span<const Migration> steps);

}  // namespace sourdine
