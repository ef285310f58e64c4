// A report being chosen, over the workspace: from Review what is sent or kept, from Prepare the page to walk in with.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

#include <string>

namespace sourdine::app {

struct ReportSheet {
    bool open = false;
    ReportChoice choice;
    std::string file;
    bool file_typed = false;  // no longer follows the choice
    bool replace = false;
    bool focus_file = false;  // Enter in it writes
    bool asked = false;       // a file was asked for: what came of it is shown here
};

void open_report_sheet(const View& view, ReportSheet& sheet, Copy copy);
void draw_report_sheet(const View& view, ReportSheet& sheet, Outbox& out);

}  // namespace sourdine::app
