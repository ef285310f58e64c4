// The interview that comes with the program, to look around in: assets/samples/sample.<language>.json and .script.
#pragma once

#include "core/base/result.h"
#include "core/locale/phrases.h"
#include "core/model/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct SamplePlan {
    Head head;  // what is prepared, and the debrief; no date yet
    std::vector<Person> persons;
    std::vector<std::string> questions;
    std::vector<std::string> careful;
    std::vector<std::string> confirmed;  // pains the client confirmed, in their words
    std::string script;                  // rows of "mm:ss.mmm LINE"
    int days_ago = 7;
    Milliseconds time_of_day{0};
};

// Error: sample.broken, when the JSON does not read as a plan.
Result<SamplePlan> read_sample_plan(std::string_view json, std::string_view script);

// The one built into the program. Error: sample.missing.
Result<SamplePlan> read_sample(Language language);

}  // namespace sourdine
