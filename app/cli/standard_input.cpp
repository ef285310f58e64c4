#include "app/cli/cli.h"

#include <cerrno>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace sourdine::app {

std::optional<std::string> read_standard_input_line(const std::function<void()>& waiting)
{
    static std::string pending;  // read beyond the last line; standard input is one per program
    for (;;) {
        if (const auto end = pending.find('\n'); end != std::string::npos) {
            std::string line = pending.substr(0, end);
            pending.erase(0, end + 1);
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&input, 1, 1000);
        if (ready == 0 || (ready < 0 && errno == EINTR)) {
            waiting();
            continue;
        }
        char buffer[4096];
        const auto got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            if (pending.empty()) return std::nullopt;
            return std::exchange(pending, {});
        }
        pending.append(buffer, static_cast<std::size_t>(got));
    }
}

}  // namespace sourdine::app
