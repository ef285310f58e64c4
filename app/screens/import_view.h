// What the screens are told of a meeting from elsewhere on its way in.
#pragma once

#include "core/desk/client_plan.h"
#include "core/desk/import_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

struct FolderEntry {
    std::string name;
    bool folder = false;
    std::uintmax_t bytes = 0;
};

struct ImportView {
    // Choosing: no file yet, the folder is shown. Reading and Writing show how far they are and can be stopped.
    enum class Step { Choosing, Reading, Planned, Writing } step = Step::Choosing;

    // Choosing
    std::string folder;                  // full path
    std::vector<FolderEntry> entries;    // folders first, by name; hidden ones left out
    // Reading, Writing
    std::vector<std::string> files;      // names, without folders
    std::vector<std::string> paths;      // whole, to be read again with another choice
    std::string recording;               // asked for by name; empty: the first of a file
    float part = 0;                      // 0..1; below 0: not known
    // Planned, Writing
    ImportPlan plan;
    std::optional<ClientPlan> client;    // a client's interviews from another library: instead of `plan`
    bool may_add_to_open = false;        // an interview is open that is not live and may be written

    std::string refusal;                 // why the last choice could not be read or added: a sentence; empty: none
};

}  // namespace sourdine::app
