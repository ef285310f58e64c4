#include "core/desk/private_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace sourdine {

namespace {

bool write_all(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

}  // namespace

Status write_private_file(std::string_view text, const std::filesystem::path& file, bool replace)
{
    const PhraseArgs where{{"file", file.string()}};
    std::error_code fault;
    const bool there = std::filesystem::exists(std::filesystem::symlink_status(file, fault));
    if (there && !replace) return Error{Fault::Conflict, "desk.file_exists", where};
    const auto replaced = std::filesystem::status(file, fault);
    const bool is_file = !std::filesystem::exists(replaced) || std::filesystem::is_regular_file(replaced);  // no folder, no device
    if (file.filename().empty() || !is_file) return Error{Fault::Rejected, "desk.cannot_write", where};

    std::string part = file.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(part.data());  // 0600 from its first byte
    if (descriptor < 0) return Error{Fault::Storage, "desk.cannot_write", where};
    const bool whole = write_all(descriptor, text);
    const bool closed = ::close(descriptor) == 0;
    if (whole && closed) {
        std::filesystem::rename(part, file, fault);
        if (!fault) return Done{};
    }
    std::filesystem::remove(part, fault);
    return Error{Fault::Storage, "desk.cannot_write", where};
}

}  // namespace sourdine
