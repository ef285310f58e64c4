#include "core/exchange/zip_file.h"

#include <doctest/doctest.h>

using namespace sourdine;

TEST_CASE("what is put into a zip file comes out, in its order")
{
    const std::vector<ZipEntry> entries{{"b/second.xml", std::string(100'000, 'x')}, {"a.txt", std::string("\0\xff words", 8)}, {"empty", ""}};
    const auto bytes = write_zip(entries);
    REQUIRE(bytes.ok());
    const auto read = read_zip(*bytes);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 3);
    CHECK((*read)[0].name == "b/second.xml");
    CHECK((*read)[0].bytes == entries[0].bytes);
    CHECK((*read)[1].bytes == entries[1].bytes);
    CHECK((*read)[2].bytes == "");
    CHECK(bytes->size() < 2'000);
}

TEST_CASE("a zip file tells no day and no computer")
{
    const std::vector<ZipEntry> entries{{"a.txt", "words"}};
    const auto bytes = write_zip(entries);
    REQUIRE(bytes.ok());
    // Time and day of the first entry: midnight of the first day there is.
    CHECK(bytes->substr(10, 4) == std::string("\0\0\x21\0", 4));
    CHECK(*bytes == *write_zip(entries));
}

TEST_CASE("an entry of the same name twice is refused")
{
    CHECK_FALSE(write_zip(std::vector<ZipEntry>{{"a", "1"}, {"a", "2"}}).ok());
}

TEST_CASE("what is no zip file is refused")
{
    CHECK_FALSE(read_zip("no zip at all").ok());
    CHECK_FALSE(read_zip("").ok());
}
