// The two groups of the report's sheet: what is written, and how.
#pragma once

#include "app/screens/review/report_sheet.h"

namespace sourdine::app {

// For whom and as what. `width` pixels.
void choose_what(const View& view, ReportSheet& sheet, float width);
// Language, names, to whom, which parts.
void choose_how(const View& view, ReportSheet& sheet, float width);

// What the window offers pseudonyms for: a mail goes to those it names, and a page to walk in with to who knows them.
bool may_have_pseudonyms(const ReportChoice& choice);

}  // namespace sourdine::app
