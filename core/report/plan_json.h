// The JSON of "import --dry-run" (README "JSON").
#pragma once

#include "core/base/time.h"

#include <string>
#include <vector>

namespace sourdine {

struct PlanDocument {
    struct Voice { std::string label; Milliseconds talk{0}; int segments = 0; int words = 0; int messages = 0; bool person = true; bool me = false; };
    struct Remark { std::string file; int line = 0; std::string kind; std::string what; };
    struct File { std::string name, format, dialect, timing; int segments = 0; bool chat = false; };
    std::string format;  // of the first file
    std::string timing;
    int segments = 0;
    std::vector<Voice> persons;
    std::vector<Remark> doubts;
    std::vector<File> files;
};

std::string write_plan_json(const PlanDocument& plan);

}  // namespace sourdine
