// An action's due date, said in words at its end, in French or English.
#pragma once

#include "core/base/time.h"
#include "core/words/span.h"

#include <optional>
#include <string_view>

namespace sourdine {

struct DueDate {
    Date date;
    // Of the words that say it, with the comma or blank before them. Empty (at the end of the text) when the
    // words say more than the day ("tomorrow morning", "vendredi à 14h"): then they had better stay.
    Span span;
    bool operator==(const DueDate&) const = default;
};

// "friday", "vendredi", "vendredi prochain", "next week", "12 March", "le 12 mars", "March 12th", "12/03" (day
// first), "2026-03-12", "demain", "tomorrow", "today", "in 2 weeks", "dans 15 jours", "end of month",
// "fin de semaine", "by Friday", "avant vendredi", "pour lundi". A weekday is the next one after `today`; a day
// without a year is the next such day from `today` on. Next week is its Monday, next month its first day, the end
// of a week its Friday. Nothing at the end that says a date: none. A date that says when something was or what it is
// about ("since 12 March", "of Monday", "every Friday", "lundi ou mardi") is none either.
std::optional<DueDate> find_due_date(std::string_view text, Date today);

}  // namespace sourdine
