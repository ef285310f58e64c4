// A report being chosen, over the workspace: from Review what is sent or kept, from Prepare the page to walk in with.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

#include <map>
#include <optional>
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
    std::string subject;      // of the mail that is on the clipboard

    // As long as the program runs the sheet opens with what was chosen last. Never with recipients.
    struct Remembered {
        ReportFormat format = ReportFormat::Html;
        Parts without = {};
    };
    std::map<Copy, Remembered> remembered;
    std::optional<Language> language;
    std::string folder;
};

// `copy` is what it is first opened with; Prep each time.
void open_report_sheet(const View& view, ReportSheet& sheet, Copy copy);
void draw_report_sheet(const View& view, ReportSheet& sheet, Outbox& out);
// For another interview: closed, with nothing left but what is remembered.
ReportSheet empty_report_sheet(ReportSheet&& sheet);

}  // namespace sourdine::app
