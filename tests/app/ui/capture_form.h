#pragma once

#include "tests/support/headless.h"

#include <string>
#include <utility>
#include <vector>

namespace sourdine::test {

// The capture line as the interview has it, and a name field beside it.
struct Form {
    std::string line;
    std::string name = "Claire";
    std::vector<std::string> kept;
    ui::FieldResult result;
    ui::FieldStyle style{.keep_focus = true};
    ui::FieldStyle name_style;
    bool capture = true;
    int pressed = 0;
    std::vector<std::string> reported;

    void draw(Headless& window)
    {
        if (ui::quiet_button(window.ui(), "Later###later")) ++pressed;
        name_style.width = 200;
        ui::text_field(window.ui(), "###name", name, name_style);
        name_style.focus = false;
        if (!capture) return;
        style.width = 400;
        result = ui::text_field(window.ui(), "###capture", line, style);
        note(result.up, "up");
        note(result.down, "down");
        note(result.tab, "tab");
        note(result.shift_tab, "shift_tab");
        note(result.left_at_start, "left");
        note(result.right_at_end, "right");
        note(result.cancelled, "cancelled");
        note(result.changed, "changed");
        if (result.submitted) kept.push_back(std::exchange(line, {}));
    }

    void note(bool happened, const char* what)
    {
        if (happened) reported.emplace_back(what);
    }
};

struct CaptureDesk {
    Form form;
    Headless window{Headless::in_window([this](Headless& w) { form.draw(w); }), {700, 400}};
};

}  // namespace sourdine::test
