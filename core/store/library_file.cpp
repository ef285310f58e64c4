#include "core/store/library_file.h"

#include "core/store/migrations.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sourdine {

namespace {

namespace fs = std::filesystem;

// A descriptor that is closed on every way out.
class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

using Header = std::array<unsigned char, 100>;  // of an SQLite file: https://sqlite.org/fileformat2.html#the_database_header

std::uint32_t big_endian(const Header& header, std::size_t at)
{
    return (std::uint32_t{header[at]} << 24) | (std::uint32_t{header[at + 1]} << 16) | (std::uint32_t{header[at + 2]} << 8) |
           std::uint32_t{header[at + 3]};
}

std::int64_t promised_size(const Header& header)
{
    const std::uint32_t stored = (std::uint32_t{header[16]} << 8) | header[17];
    const std::int64_t page_size = stored == 1 ? 65536 : std::int64_t{stored};
    const bool count_holds = big_endian(header, 24) == big_endian(header, 92);
    return count_holds ? page_size * std::int64_t{big_endian(header, 28)} : 0;
}

// A log beside the file may hold the pages the file itself does not have yet (a crash while they were moved over).
bool has_log(const fs::path& file)
{
    struct stat seen {};
    return ::stat((file.string() + "-wal").c_str(), &seen) == 0 && seen.st_size > 0;
}

Status check_header(const Header& header, std::size_t length, std::int64_t file_size, const fs::path& file)
{
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    const PhraseArgs where{{"file", file.string()}};
    if (length == 0) return Error{Fault::Format, "store.empty_file", where};
    if (std::memcmp(header.data(), magic.data(), std::min(length, magic.size())) != 0)
        return Error{Fault::Format, "store.not_a_database", where};
    if (length < header.size()) return Error{Fault::Format, "store.truncated", where};
    if (big_endian(header, 68) != library_application_id) return Error{Fault::Format, "store.not_a_library", where};
    if (file_size < promised_size(header) && !has_log(file)) return Error{Fault::Format, "store.truncated", where};
    return Done{};
}

void sync_folder_of(const fs::path& file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0) ::fsync(opened.get());  // some file systems cannot; then there is nothing more to be done
}

}  // namespace

Error error_of_system(int code, const fs::path& file)
{
    const PhraseArgs where{{"file", file.string()}};
    switch (code) {
        case ENOSPC:
        case EDQUOT: return {Fault::Storage, "store.disk_full", where};
        case EROFS: return {Fault::Storage, "store.read_only_file", where};
        case EACCES:
        case EPERM: return {Fault::Storage, "store.no_permission", where};
        case EIO: return {Fault::Storage, "store.io", where};
        default: return {Fault::Storage, "store.cannot_open", where};
    }
}

Result<bool> find_library_file(const fs::path& file)
{
    struct stat seen {};
    if (::lstat(file.c_str(), &seen) != 0) {
        if (errno == ENOENT) return false;
        return error_of_system(errno, file);
    }
    // A link could be turned elsewhere between two looks at it, and its -wal file would lie beside the link.
    if (S_ISLNK(seen.st_mode)) return Error{Fault::Rejected, "store.symlink", {{"file", file.string()}}};
    if (!S_ISREG(seen.st_mode)) return Error{Fault::Rejected, "store.not_a_file", {{"file", file.string()}}};

    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (opened.get() < 0) return error_of_system(errno, file);
    Header header{};
    const ssize_t length = ::pread(opened.get(), header.data(), header.size(), 0);
    if (length < 0) return error_of_system(errno, file);
    SD_TRY_STATUS(check_header(header, static_cast<std::size_t>(length), seen.st_size, file));
    return true;
}

Status make_folder_of(const fs::path& file)
{
    fs::path made;
    for (const fs::path& part : file.parent_path()) {
        made /= part;
        if (::mkdir(made.c_str(), 0700) == 0 || errno == EEXIST) continue;
        const int code = errno;
        std::error_code ignored;
        if (!fs::is_directory(made, ignored)) return error_of_system(code, file);
    }
    return Done{};
}

Result<WriterLock> WriterLock::take(const fs::path& file)
{
    const std::string name = file.string() + ".lock";
    Descriptor opened(::open(name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (opened.get() < 0) return error_of_system(errno, name);
    if (::flock(opened.get(), LOCK_EX | LOCK_NB) == 0) return WriterLock(opened.release());
    if (errno == EWOULDBLOCK) return Error{Fault::Conflict, "store.in_use", {{"file", file.string()}}};
    return error_of_system(errno, name);
}

WriterLock::WriterLock(WriterLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

WriterLock::~WriterLock()
{
    // The lock file stays: taking it away would let two programs lock two different files of that name.
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<fs::path> make_private_file_beside(const fs::path& file, std::string_view ending)
{
    std::string name = file.string() + std::string(ending) + "-XXXXXX";
    const Descriptor made(::mkostemp(name.data(), O_CLOEXEC));
    if (made.get() < 0) return error_of_system(errno, file);
    return fs::path(name);
}

Status move_into_place(const fs::path& made, const fs::path& file, Existing existing)
{
    if (existing == Existing::Keep) {
        const bool linked = ::link(made.c_str(), file.c_str()) == 0;
        const int code = errno;
        if (linked || code == EEXIST) {
            ::unlink(made.c_str());
            sync_folder_of(file);
            return Done{};
        }
        // File systems without hard links: nearly as good, since nobody makes the same library twice in a breath.
    }
    if (::rename(made.c_str(), file.c_str()) != 0) {
        const int code = errno;
        ::unlink(made.c_str());
        return error_of_system(code, file);
    }
    sync_folder_of(file);
    return Done{};
}

}  // namespace sourdine
