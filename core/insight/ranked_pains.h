// The pains of many interviews at once.
#pragma once

#include "core/insight/pains.h"

namespace sourdine {

// rank_pains() without looking for the actions that hold their words: most of what it costs.
std::vector<Pain> rank_pains_alone(const Interview& interview);

}  // namespace sourdine
