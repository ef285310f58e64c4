// The JSON documents of the command line (README "JSON"): one UTF-8 document each, times in ms, ids as numbers.
#pragma once

#include "core/model/interview.h"
#include "core/report/report.h"

#include <string>

namespace sourdine {

std::string write_stats_json(const Interview& interview, InterviewTime now);
std::string write_show_json(const Interview& interview, InterviewTime now);
std::string write_pains_json(const Interview& interview);

// The report as JSON. Own copy: what "show" tells, with `stats` and `pains`. Client's copy: client, title, date,
// persons, pains and the notes a client may read (client_copy.h); no figure of talk, and no pain whose words stand
// only in notes left out.
std::string write_interview_json(const Interview& interview, InterviewTime now, Copy copy);

}  // namespace sourdine
