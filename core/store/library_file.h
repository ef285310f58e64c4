// The library as a file: whether it is one, who may see it, who may write it.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace sourdine {

// Looks at the file's first bytes without SQLite, so that a file that is not ours is left untouched to the byte.
// False: there is no file yet. An Error: there is something else.
Result<bool> find_library_file(const std::filesystem::path& file);

// The folder of `file`, and those above it, are made where missing (0700).
Status make_folder_of(const std::filesystem::path& file);

// The writer's lock: `<file>.lock`, held until this goes out of scope or the process ends, however it ends.
class WriterLock {
public:
    static Result<WriterLock> take(const std::filesystem::path& file);
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&& other) noexcept;
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;
    ~WriterLock();

private:
    explicit WriterLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

// A new, empty file of a name of its own beside `file` (0600).
Result<std::filesystem::path> make_private_file_beside(const std::filesystem::path& file, std::string_view ending);

// Puts `made` in the place of `file`, safely on disk. When `file` exists: replaced, or left and `made` dropped.
enum class Existing { Replace, Keep };
Status move_into_place(const std::filesystem::path& made, const std::filesystem::path& file, Existing existing);

// What the operating system's last refusal (errno) means to a user.
Error error_of_system(int code, const std::filesystem::path& file);

}  // namespace sourdine
