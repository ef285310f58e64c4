// A file that leaves the program, ready to be written by another thread: it holds copies of all it is told from.
#pragma once

#include "core/report/outgoing.h"

#include <filesystem>

namespace sourdine {

struct ReportJob {
    Interview interview;
    OutgoingMoment moment;
    ReportChoice choice;
    ClientMemory memory;                    // for Copy::Prep
    std::filesystem::path file;
    bool replace = false;
    std::filesystem::path names_file = {};  // with pseudonyms: where it is told who is who; empty: nowhere
};

struct WrittenReport {
    std::filesystem::path file;
    std::filesystem::path names_file;  // where the list of who is who stands; empty: none was asked for
};

// Both files or neither, each whole (private_file.h). A list of who is who is never replaced: one that is there and tells the
// same stays, another is left alone and the new one gets a number ("…-names-2.csv").
// Errors: those of write_outgoing, desk.file_exists, desk.cannot_write.
Result<WrittenReport> write_report_job(const ReportJob& job);

}  // namespace sourdine
