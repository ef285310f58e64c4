// Several files in one, as word processors and research programs keep their documents.
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <vector>

namespace sourdine {

struct ZipEntry {
    std::string name;  // with / between folders; each once
    std::string bytes;
};

// The same entries give the same bytes on every day and every machine: their time is the first a zip file can tell,
// 1980-01-01. They stand in the order given. Error: report.zip.
Result<std::string> write_zip(std::span<const ZipEntry> entries);

// All entries in their order; for what was written by write_zip. Error: report.zip.
Result<std::vector<ZipEntry>> read_zip(const std::string& bytes);

}  // namespace sourdine
