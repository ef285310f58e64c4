#include "temp_library.h"

#include "core/store/library_file.h"
#include "core/store/migrations.h"

#include <array>

using namespace sourdine;
using namespace sourdine::test;

namespace {

const std::array<Migration, 3> steps{Migration{"CREATE TABLE fruit(name TEXT) STRICT"},
                                     Migration{"ALTER TABLE fruit ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"},
                                     Migration{"CREATE TABLE tree(name TEXT) STRICT; INSERT INTO tree SELECT name FROM fruit"}};

Connection open_connection(const fs::path& file)
{
    auto opened = Connection::open(file, Connection::Mode::Write);
    REQUIRE(opened.ok());
    opened->accept();
    return std::move(opened).value();
}

void make_first_version(const fs::path& file)
{
    REQUIRE(make_library(file, std::span(steps).first(1)).ok());
    run_sql(file, "INSERT INTO fruit VALUES('apple')");
}

}  // namespace

TEST_CASE("an older library is brought up to date, and lies beside as it was")
{
    TempFolder folder;
    make_first_version(folder.library());
    {
        Connection connection = open_connection(folder.library());
        REQUIRE(bring_up_to_date(connection, steps).ok());
    }
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 2);  // and its copy
    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == "3");
    CHECK(ask_sql(folder.library(), "SELECT tree.name || colour FROM tree, fruit") == "applered");
    const fs::path kept = folder.library().string() + ".before-3";
    CHECK(ask_sql(kept, "PRAGMA user_version") == "1");
    CHECK(ask_sql(kept, "SELECT name FROM fruit") == "apple");
    CHECK((fs::status(kept).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("what lies in the log of an older library is in its copy too")
{
    TempFolder folder;
    make_first_version(folder.library());
    Connection other = open_connection(folder.library());
    REQUIRE(other.execute("INSERT INTO fruit VALUES('pear')").ok());
    Connection connection = open_connection(folder.library());
    REQUIRE(bring_up_to_date(connection, steps).ok());
    CHECK(ask_sql(folder.library().string() + ".before-3", "SELECT group_concat(name) FROM fruit") == "apple,pear");
}

TEST_CASE("a step that fails leaves the library at its former version")
{
    TempFolder folder;
    make_first_version(folder.library());
    const std::array<Migration, 3> broken{steps[0], steps[1], Migration{"CREATE TABLE fruit(again TEXT)"}};
    Connection connection = open_connection(folder.library());
    CHECK(fault_of(bring_up_to_date(connection, broken)) == "store.failed");
    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == "1");
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM pragma_table_info('fruit')") == "1");
    REQUIRE(bring_up_to_date(connection, steps).ok());
    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == "3");
}

TEST_CASE("a library up to date is neither changed nor copied")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), steps).ok());
    const std::string before = read_bytes(folder.library());
    {
        Connection connection = open_connection(folder.library());
        REQUIRE(bring_up_to_date(connection, steps).ok());
    }
    CHECK(read_bytes(folder.library()) == before);
    CHECK_FALSE(fs::exists(folder.library().string() + ".before-3"));
}

TEST_CASE("a library from a version to come is refused")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), steps).ok());
    Connection connection = open_connection(folder.library());
    CHECK(fault_of(bring_up_to_date(connection, std::span(steps).first(2))) == "store.newer");
    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == "3");
}

TEST_CASE("of two who make the same library the first one's stays")
{
    TempFolder folder;
    make_first_version(folder.library());
    REQUIRE(make_library(folder.library(), std::span(steps).first(1)).ok());
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
    CHECK(ask_sql(folder.library(), "SELECT name FROM fruit") == "apple");
}

TEST_CASE("a library that cannot be made leaves nothing behind")
{
    TempFolder folder;
    const std::array<Migration, 1> broken{Migration{"CREATE TABEL fruit"}};
    CHECK_FALSE(make_library(folder.library(), broken).ok());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("an action noted before anyone was asked to say yes is not agreed, and may be from now on")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), library_migrations().first(3)).ok());
    run_sql(folder.library(), R"sql(
        INSERT INTO client VALUES(1, 'Hausser');
        INSERT INTO interview VALUES(1, 1, 'First meeting', NULL, 45, '', 20, 60000, 70, 'ended', 1773306000123, 60000, NULL, '', '', '');
        INSERT INTO person VALUES(1, 1, 1, 1, 'Claire', 'client', 0, 'CEO', 1, 0, 0, 0, 2, '');
        INSERT INTO note VALUES(1, 1, 2, 5000, 'action', 1, 'send the list', NULL, 20500, 1);
        UPDATE next_id SET interview = 1;
        INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    const InterviewId id{1};

    const auto library = open_library(folder.library());

    const Note before = must_load(*library, id).notes().at(0);
    CHECK(before.done);
    CHECK(before.due.has_value());
    CHECK_FALSE(before.agreed);
    Note after = before;
    after.agreed = true;
    must_write(*library, id, {"", {Edit<Note>{before, after}}, ""});
    CHECK(must_load(*library, id).notes().at(0) == after);
    CHECK(library->check(false)->faults.empty());
}
