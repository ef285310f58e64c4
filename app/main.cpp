#include "app/app.h"
#include "app/cli/cli.h"
#include "app/shell/system.h"
#include "app/shell/window.h"
#include "core/base/asset.h"

#include <clocale>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

#include <unistd.h>

namespace sourdine::app {

namespace {

int refuse(const Phrases& phrases, const Error& error)
{
    std::cerr << phrases.say(error) << '\n';
    return static_cast<int>(CliAnswer::Refused);
}

// Makes each long-lived object once, in the order they stand on one another.
int run_window(const std::filesystem::path& library, const Clock& clock, Language language)
{
    const Phrases& phrases = Phrases::of(language);
    Result<std::unique_ptr<Desk>> desk = Desk::open(library, clock, Access::Write);
    if (!desk) return refuse(phrases, desk.error());
    Result<std::unique_ptr<Window>> window = Window::open("Sourdine");
    if (!window) return refuse(phrases, window.error());
    const Keymap keys = Keymap::load(embedded_asset("keys.json"));
    ui::Ui ui;
    App app(**desk, ui, keys, language, report_folder().string());
    app.set_home_folder(home_folder().string());
    if (window.value()->run(app)) return 0;
    return refuse(phrases, {Fault::Rejected, "window.stopped", {}});
}

}  // namespace

}  // namespace sourdine::app

int main(int argc, char** argv)
{
    using namespace sourdine::app;
    // Dead keys and compose sequences are put together by the window system in the user's character set.
    std::setlocale(LC_CTYPE, "");
    const SystemClock clock;
    const sourdine::Language language = system_language();
    const CliSurroundings around{.clock = clock, .language = language, .default_library = default_library(),
                                 .out = std::cout, .err = std::cerr, .read_line = read_standard_input_line,
                                 .terminal = isatty(STDIN_FILENO) != 0};
    const CliResult asked = run_cli(argc, argv, around);
    if (!asked.open_window) return static_cast<int>(asked.answer);
    return run_window(*asked.open_window, clock, language);
}
