#include "core/exchange/zip_file.h"

#include <zip.h>

#include <memory>

namespace sourdine {

namespace {

Error broken() { return {Fault::Storage, "report.zip", {}}; }

struct FreeSource { void operator()(zip_source_t* source) const { zip_source_free(source); } };
struct DropArchive { void operator()(zip_t* archive) const { zip_discard(archive); } };
struct CloseFile { void operator()(zip_file_t* file) const { zip_fclose(file); } };
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DropArchive>;

// The archive takes one hold of the source; ours stays, so that what was written can be read afterwards.
Archive open_archive(zip_source_t* source, int flags)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_keep(source);
    Archive archive{zip_open_from_source(source, flags, &fault)};
    if (!archive) zip_source_free(source);
    zip_error_fini(&fault);
    return archive;
}

// The entry's bytes must live until the archive is closed.
bool add_entry(zip_t* archive, const ZipEntry& entry)
{
    constexpr zip_uint16_t midnight = 0;
    constexpr zip_uint16_t first_day = (1 << 5) | 1;  // day 1 of month 1, years counted from 1980
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (!source) return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0 && zip_file_set_dostime(archive, place, midnight, first_day, 0) == 0;
}

Result<std::string> read_all(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0) return broken();
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size()) return broken();
    return bytes;
}

}  // namespace

Result<std::string> write_zip(std::span<const ZipEntry> entries)
{
    const Source source{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    if (!source) return broken();
    Archive archive = open_archive(source.get(), ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive) return broken();
    for (const ZipEntry& entry : entries)
        if (!add_entry(archive.get(), entry)) return broken();
    if (zip_close(archive.get()) < 0) return broken();
    [[maybe_unused]] const zip_t* closed = archive.release();
    return read_all(source.get());
}

Result<std::vector<ZipEntry>> read_zip(const std::string& bytes)
{
    if (bytes.empty()) return broken();  // to libzip an archive yet to be filled
    const Source source{zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)};
    if (!source) return broken();
    const Archive archive = open_archive(source.get(), ZIP_RDONLY | ZIP_CHECKCONS);
    if (!archive) return broken();
    std::vector<ZipEntry> entries;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const std::unique_ptr<zip_file_t, CloseFile> file{zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0)};
        if (!file || zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) < 0) return broken();
        ZipEntry entry{stat.name, std::string(stat.size, '\0')};
        if (zip_fread(file.get(), entry.bytes.data(), entry.bytes.size()) != static_cast<zip_int64_t>(stat.size)) return broken();
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace sourdine
