// A coded text for programs of qualitative research (NVivo, MAXQDA, ATLAS.ti, QualCoder …): REFI-QDA project exchange 1.0,
// www.qdasoftware.org.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sourdine {

// Guids are given by the caller (guid.h), each once in the project. Texts may hold anything; what XML has no place for is
// left out of names and values.
struct ResearchCode {
    std::string guid, name, description;
    std::string colour;                  // "#rrggbb"; may be empty
    bool is_group = false;               // nothing can be coded with it
    std::vector<ResearchCode> children;
};

// Some words of a source, in Unicode code points of its text, `to` exclusive.
struct ResearchSelection {
    std::string guid;
    int from = 0;
    int to = 0;
    std::vector<std::string> codes;      // guids
    std::optional<WallTime> at;
};

struct ResearchSource {
    std::string guid, name, text;        // valid UTF-8, lines parted by \n, no \r
    std::vector<ResearchSelection> selections;
};

// Somebody: values by the name of a variable.
struct ResearchCase {
    std::string guid, name;
    std::vector<std::string> codes;
    std::vector<std::pair<std::string, std::string>> values;
};

struct ResearchProject {
    std::string guid, name, user_guid, user;
    std::optional<WallTime> made;
    std::vector<ResearchCode> codes;
    std::vector<ResearchCase> cases;
    std::vector<ResearchSource> sources;
};

// project.qde, the XML of the project.
std::string write_research_xml(const ResearchProject& project);
// The .qdpx: project.qde and sources/GUID.txt in one file. Error: report.zip.
Result<std::string> write_research_project(const ResearchProject& project);

}  // namespace sourdine
