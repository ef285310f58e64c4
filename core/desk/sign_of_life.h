#pragma once

#include "core/model/interview.h"

namespace sourdine {

// The latest moment any record of an interview tells of.
InterviewTime last_sign_of_life(const Interview& interview);

}  // namespace sourdine
