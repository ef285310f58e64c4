// What comes on which page.
#include "core/report/column_widths.h"
#include "core/report/page_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace sourdine;

namespace {

// "1:0" is slab 0 on page 1; its top follows after @; + is a head set again.
std::string flow_on_pages(const std::vector<Slab>& slabs, double height)
{
    std::string told;
    for (const PlacedSlab& placed : flow(slabs, [height](int) { return height; }))
        told += (told.empty() ? "" : " ") + std::to_string(placed.frame + 1) + ":" + std::to_string(placed.slab) + (placed.again ? "+" : "") + "@" +
                std::to_string(static_cast<int>(placed.y));
    return told;
}

}  // namespace

TEST_CASE("what does not fit below goes to the top of the next page, without the room above it")
{
    CHECK(flow_on_pages({{60, 5}, {30, 10}, {20, 10}}, 100) == "1:0@0 1:1@70 2:2@0");
}

TEST_CASE("a heading goes to the page of what it heads")
{
    CHECK(flow_on_pages({{70}, {20, 5, true}, {20}}, 100) == "1:0@0 2:1@0 2:2@20");
}

TEST_CASE("a table's titles stand again on each page it goes on to")
{
    const Slab head{10, 0, true};
    const Slab row{40, 0, false, 0};
    CHECK(flow_on_pages({head, row, row, row, row}, 100) == "1:0@0 1:1@10 1:2@50 2:0+@0 2:3@10 2:4@50");
}

TEST_CASE("what belongs together but is longer than a page is parted where the page ends")
{
    CHECK(flow_on_pages({{60, 0, true}, {60, 0, true}, {60}}, 100) == "1:0@0 2:1@0 3:2@0");
}

TEST_CASE("a drawing higher than the page stands alone and nothing is lost")
{
    CHECK(flow_on_pages({{10}, {500}, {10}}, 100) == "1:0@0 2:1@0 3:2@0");
}

TEST_CASE("nothing needs no page")
{
    CHECK(flow_on_pages({}, 100).empty());
}

TEST_CASE("columns share what is left over in proportion to their words")
{
    CHECK(share_width(90, {5, 5}, {10, 20}) == std::vector<double>{30, 60});
}

TEST_CASE("columns give way where most is wished beyond the longest word")
{
    CHECK(share_width(100, {20, 20}, {20, 180}) == std::vector<double>{20, 80});
}

TEST_CASE("words longer than the paper share it")
{
    CHECK(share_width(100, {100, 300}, {100, 900}) == std::vector<double>{25, 75});
}
