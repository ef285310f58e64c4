// An action's due date, said in words at its end, in French or English.
#pragma once

#include "core/base/time.h"
#include "core/words/span.h"

#include <optional>
#include <string_view>

namespace sourdine {

struct DueDate {
    Date date;
    Span span;  // of the words that say it, with the comma or blank before them
    bool operator==(const DueDate&) const = default;
};

// "friday", "vendredi", "vendredi prochain", "next week", "12 March", "le 12 mars", "March 12th", "12/03" (day
// first), "2026-03-12", "demain", "tomorrow", "today", "in 2 weeks", "dans 15 jours", "end of month",
// "fin de semaine", "by Friday", "avant vendredi", "pour lundi". A weekday is the next one after `today`; a day
// without a year is the next such day from `today` on. Nothing at the end that says a date: none.
std::optional<DueDate> find_due_date(std::string_view text, Date today);

}  // namespace sourdine
