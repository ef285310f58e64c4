// What the operating system knows: the time, the user's language, where files belong.
#pragma once

#include "core/base/time.h"
#include "core/locale/phrases.h"

#include <filesystem>

namespace sourdine::app {

class SystemClock final : public Clock {
public:
    WallTime wall_now() const override;
    Milliseconds steady_now() const override;
    LocalTime local_time(WallTime t) const override;
};

// LC_ALL, LC_MESSAGES, LANG: the first that says something.
Language system_language();

// $XDG_DATA_HOME/sourdine/library.sqlite; without it ~/.local/share/sourdine/library.sqlite.
std::filesystem::path default_library();

std::filesystem::path home_folder();

// Where people keep what they wrote: ~/Documents where there is one, else the home folder.
std::filesystem::path report_folder();

}  // namespace sourdine::app
