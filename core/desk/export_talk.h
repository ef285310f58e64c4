// The open interview as other programs are given it.
#pragma once

#include "core/exchange/export_talk.h"
#include "core/model/interview.h"

#include <string>

namespace sourdine {

// Who spoke when, on the interview's own clock (pauses cut out), with the words of its transcripts; where the floor was
// kept by keys, with what was noted of the one who had it. Nothing that was said off the record, even in part. Words
// whose end no transcript tells last a millisecond. `format` is any but Json.
std::string write_talk(const Interview& interview, InterviewTime now, ExportFormat format);

}  // namespace sourdine
