#include "tests/core/desk/room.h"

#include <fstream>
#include <sstream>

#include <sys/stat.h>

namespace sourdine {

using test::fault_of;
using test::Room;
namespace fs = std::filesystem;

namespace {

const ReportChoice csv{ReportFormat::Csv, Copy::Own, Language::English};

std::string read(const fs::path& file)
{
    std::ostringstream out;
    out << std::ifstream{file}.rdbuf();
    return out.str();
}

int count_files(const fs::path& folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

}  // namespace

TEST_CASE("a report is written whole, for my eyes only")
{
    Room room;
    room.start();
    room.capture("one note");
    const fs::path folder = room.folder / "reports";
    fs::create_directory(folder);
    REQUIRE(fault_of(room.desk->write_report_file(csv, folder / "r.csv", false)) == "");
    CHECK(read(folder / "r.csv") == room.desk->report(csv));
    CHECK(fs::status(folder / "r.csv").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(count_files(folder) == 1);
}

TEST_CASE("a file that is there is replaced only when asked to")
{
    Room room;
    room.start();
    const fs::path file = room.folder / "r.csv";
    std::ofstream{file} << "mine";
    CHECK(fault_of(room.desk->write_report_file(csv, file, false)) == "desk.file_exists");
    CHECK(read(file) == "mine");
    CHECK(fault_of(room.desk->write_report_file(csv, file, true)) == "");
    CHECK(read(file) == room.desk->report(csv));
}

TEST_CASE("a place that cannot be written is said so, and nothing is left there")
{
    Room room;
    room.start();
    CHECK(fault_of(room.desk->write_report_file(csv, room.folder / "no/such/r.csv", false)) == "desk.cannot_write");
    const fs::path folder = room.folder / "reports";
    fs::create_directory(folder);
    CHECK(fault_of(room.desk->write_report_file(csv, folder, true)) == "desk.cannot_write");
    CHECK(count_files(folder) == 0);
}

TEST_CASE("only a file is ever replaced, never a device or a pipe")
{
    Room room;
    room.start();
    const fs::path pipe = room.folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(fault_of(room.desk->write_report_file(csv, pipe, true)) == "desk.cannot_write");
    CHECK(fs::is_fifo(pipe));
    const fs::path link = room.folder / "link";
    fs::create_symlink("pipe", link);
    CHECK(fault_of(room.desk->write_report_file(csv, link, true)) == "desk.cannot_write");
    CHECK(fs::is_symlink(link));
}

}  // namespace sourdine
