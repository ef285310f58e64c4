// A client's interviews on their way into one file, ready to be read and written by another thread.
#pragma once

#include "core/locale/phrases.h"
#include "core/store/library.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace sourdine {

struct ClientFileJob {
    struct Row {
        InterviewId id;
        bool archived = false;
    };
    std::vector<Row> rows;
    std::map<InterviewId, Interview> held;  // those of which not all is in the library yet
    std::unique_ptr<Library> reader;        // a hand of its own, for the others
    std::optional<Language> pseudonyms;
};

// Told what the client is called in it, the name or a pseudonym: where it is to stand.
using ChooseFile = std::function<std::filesystem::path(std::string_view called)>;

// Where it stands. Errors: those of reading an interview and of write_private_file.
Result<std::filesystem::path> write_client_job(const ClientFileJob& job, const ChooseFile& choose, bool replace);

// All of them, as they stand now.
Result<std::vector<Interview>> load_client(const ClientFileJob& job);

}  // namespace sourdine
