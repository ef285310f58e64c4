// Everything an interview leaves the program as, on one road: so that what one of them must not tell none does.
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

namespace sourdine {

// When it is written: `now` ends what is still open, `stamp` dates mail and to-dos.
struct OutgoingMoment {
    InterviewTime now;
    Date today{};
    WallTime stamp{};
};

// The bytes of a file, or of a mail to paste. A mail is always the client's; to-dos of Copy::Client are those they may know.
// Errors: report.no_parts, report.no_actions, report.zip, and of a Draft's recipients those of check_recipient (a draft with
// pseudonyms goes to nobody).
Result<std::string> write_outgoing(const Interview& interview, const OutgoingMoment& moment, const ReportChoice& choice, const ClientMemory& memory = {});

}  // namespace sourdine
