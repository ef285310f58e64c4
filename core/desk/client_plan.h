// What a client's interviews from another computer would add to the library, said before anything is added.
#pragma once

#include "core/exchange/transcript.h"
#include "core/model/change.h"
#include "core/model/library_rows.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sourdine {

struct ArrivingInterview {
    std::shared_ptr<const Change> births;  // the head's id 0
    bool archived = false;
    InterviewSummary summary;              // without an id
    Contents contents;
    // Whether the library has it: the very same, or one that was held at that very moment (not held yet: of that client,
    // title and date) and holds something else.
    enum class Known { No, Same, Changed } known = Known::No;
    std::optional<InterviewId> known_as;
    bool known_in_bin = false;
    bool included = true;                  // those known are left out unless the user wants them
};

struct ClientPlan {
    std::string file;                      // its name
    std::string client;
    std::vector<ArrivingInterview> interviews;
};

std::size_t count_included(const ClientPlan& plan);

// Empty: the file is something else. May take long: for a thread that may wait. Errors: those of read_client_file; those
// of read_bytes.
Result<std::optional<ClientPlan>> find_client_plan(const std::filesystem::path& file, Progress* progress = nullptr);

}  // namespace sourdine
