// What somebody's word weighs, in words: wherever the table is told.
#pragma once

#include "core/locale/phrases.h"
#include "core/model/records.h"

#include <string>
#include <vector>

namespace sourdine {

// "decides", "pays", "lives with it", "knows": those that hold.
std::vector<std::string> tell_weights(const Phrases& phrases, const Person& person);
// In one line; "new here" too, for one who knows nothing of the subject yet.
std::string write_weights(const Phrases& phrases, const Person& person);

}  // namespace sourdine
