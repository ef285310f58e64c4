// The command line: the same program without a window, on the desk alone. Serves scripts, ssh and screen readers.
#pragma once

#include "core/base/time.h"
#include "core/locale/phrases.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace sourdine::app {

// What the command line is given of the world outside.
struct CliSurroundings {
    const Clock& clock;
    Language language = Language::English;      // the system's
    std::filesystem::path default_library;
    std::ostream& out;
    std::ostream& err;
    // The next typed line, without its end; empty at the end of input. `waiting` is called at least every second
    // while nothing is typed.
    std::function<std::optional<std::string>(const std::function<void()>& waiting)> read_line;
    bool terminal = false;                      // someone types: show a prompt
};

enum class CliAnswer { Done = 0, Refused = 1, WrongUsage = 2 };

struct CliResult {
    CliAnswer answer = CliAnswer::Done;
    // No subcommand was asked for: the caller opens the window on this library.
    std::optional<std::filesystem::path> open_window;
};

CliResult run_cli(int argc, const char* const* argv, const CliSurroundings& around);

// Lines of standard input, read so that `waiting` is called while there are none.
std::optional<std::string> read_standard_input_line(const std::function<void()>& waiting);

}  // namespace sourdine::app
