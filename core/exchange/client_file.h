// A client's interviews in one file (.sourdine), for another computer: JSON, each interview as Sourdine's own JSON has it.
#pragma once

#include "core/base/result.h"
#include "core/model/interview.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

inline constexpr int client_file_version = 1;
inline constexpr std::size_t most_interviews_of_a_file = 10'000;

struct ClientFileEntry {
    const Interview* interview = nullptr;
    bool archived = false;
};

// One interview as it was read: the births of its records, its head's id 0.
struct ReadInterview {
    Change births;
    bool archived = false;
};

struct ClientFile {
    std::string client;
    std::vector<ReadInterview> interviews;
};

std::string write_client_file(std::string_view client, std::span<const ClientFileEntry> interviews);

// Told by its keys, whatever it is called; `text` from its first byte on.
bool is_client_file(std::string_view text);

// All of it or nothing, as hostile as read_sourdine_json takes it. `go_on` is told the byte reached now and then.
// Errors: those of read_sourdine_json, with the place among the interviews; import.newer.
Result<ClientFile> read_client_file(std::string_view text, const std::string& file, const std::function<bool(std::size_t)>& go_on = {});

}  // namespace sourdine
