// Which of the planned questions the key asks next.
#pragma once

#include "core/model/records.h"

#include <optional>

namespace sourdine::app {

struct AskState {
    // Marked with the arrows; holds as long as it fits what is typed. Empty: the first that fits.
    std::optional<PlannedQuestionId> marked;
};

}  // namespace sourdine::app
