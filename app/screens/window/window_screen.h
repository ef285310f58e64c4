// The frame round the three workspaces: top bar, quiet messages, the page of keys, settings, and the offer to go on
// with an interview that was cut off.
#pragma once

#include "app/screens/import/import_sheet.h"
#include "app/screens/live/live_screen.h"
#include "app/screens/outbox.h"
#include "app/screens/people/people_sheet.h"
#include "app/screens/prepare/prepare_screen.h"
#include "app/screens/review/review_screen.h"
#include "app/screens/turned/turned_page.h"
#include "app/screens/view.h"

#include <utility>

namespace sourdine::app {

// What lies over the workspace. It takes no key but Escape, so a line half typed below it goes on being typed.
enum class Panel { None, Help, Settings };

struct WindowState {
    Panel panel = Panel::None;

    void toggle(Panel wanted) { panel = panel == wanted ? Panel::None : wanted; }
    // True: one was open.
    bool close_panel() { return std::exchange(panel, Panel::None) != Panel::None; }
};

struct ScreenStates {
    WindowState window;
    PrepareState prepare;
    LiveState live;
    ReviewState review;
    ImportState import;
    PeopleState people;
    TurnedState turned;
};

// The whole window: the shown workspace within its frame.
void draw_window(const View& view, ScreenStates& states, Outbox& out);

}  // namespace sourdine::app
