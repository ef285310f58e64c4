// The JSON documents of the command line (README "JSON"): one UTF-8 document each, times in ms, ids as numbers.
#pragma once

#include "core/model/interview.h"

#include <string>

namespace sourdine {

std::string write_stats_json(const Interview& interview, InterviewTime now);
std::string write_show_json(const Interview& interview, InterviewTime now);
std::string write_pains_json(const Interview& interview);

}  // namespace sourdine
