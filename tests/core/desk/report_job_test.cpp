// What leaves the program, written by whoever has the time.
#include "core/desk/report_job.h"
#include "tests/core/desk/room.h"

#include <fstream>
#include <sstream>

#include <sys/stat.h>

namespace sourdine {

using test::Room;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file)
{
    std::ostringstream out;
    out << std::ifstream{file, std::ios::binary}.rdbuf();
    return out.str();
}

struct WithJob : Room {
    WithJob()
    {
        start();
        capture("one note");
        fs::create_directory(folder / "out");
    }
    Result<WrittenReport> write(const std::string& name, bool pseudonyms = true)
    {
        ReportJob job = desk->report_job({ReportFormat::Markdown, Copy::Own, Language::English, pseudonyms});
        job.file = folder / "out" / name;
        if (pseudonyms) job.names_file = folder / "out" / "names.csv";
        return write_report_job(job);
    }
    int count_files() const { return static_cast<int>(std::distance(fs::directory_iterator{folder / "out"}, fs::directory_iterator{})); }
};

}  // namespace

TEST_CASE("a report with pseudonyms stands beside its list of who is who, both for my eyes only")
{
    WithJob room;
    const auto written = room.write("a.md");
    REQUIRE(written.ok());
    CHECK(written->names_file == room.folder / "out" / "names.csv");
    CHECK(read(written->names_file).find("pseudonym,name") != std::string::npos);
    for (const char* name : {"a.md", "names.csv"}) CHECK(fs::status(room.folder / "out" / name).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(room.count_files() == 2);
}

TEST_CASE("a list that tells the same is not written twice, one that tells otherwise is left alone")
{
    WithJob room;
    REQUIRE(room.write("a.md").ok());
    CHECK(room.write("b.md")->names_file == room.folder / "out" / "names.csv");
    std::ofstream{room.folder / "out" / "names.csv"} << "mine";
    CHECK(room.write("c.md")->names_file == room.folder / "out" / "names-2.csv");
    CHECK(read(room.folder / "out" / "names.csv") == "mine");
}

TEST_CASE("where the report cannot be written no list stays behind")
{
    WithJob room;
    std::ofstream{room.folder / "out" / "a.md"} << "mine";
    const auto written = room.write("a.md");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().key == "desk.file_exists");
    CHECK(room.count_files() == 1);
    CHECK(read(room.folder / "out" / "a.md") == "mine");
}

TEST_CASE("with real names there is no list")
{
    WithJob room;
    REQUIRE(room.write("a.md", false).ok());
    CHECK(room.count_files() == 1);
}

TEST_CASE("a job tells what was known when it was asked for, whatever is noted meanwhile")
{
    WithJob room;
    ReportJob job = room.desk->report_job({ReportFormat::Markdown, Copy::Own, Language::English});
    job.file = room.folder / "out" / "a.md";
    room.capture("a later note");
    REQUIRE(write_report_job(job).ok());
    CHECK(read(job.file).find("one note") != std::string::npos);
    CHECK(read(job.file).find("a later note") == std::string::npos);
}

}  // namespace sourdine
