#include "app/screens/review/lane_bars.h"
#include "app/screens/review/time_window.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::app;
using doctest::Approx;

TEST_SUITE_BEGIN("time window");

TEST_CASE("looking closer keeps what is under the pointer where it is")
{
    TimeWindow window;
    window.zoom(2, 0.25, 0.001);
    CHECK(window.from() == Approx(0.125));
    CHECK(window.to() == Approx(0.625));
    window.zoom(0.5, 0.25, 0.001);
    CHECK(window.is_whole());
}

TEST_CASE("nothing lies before the begin or behind the end")
{
    TimeWindow window;
    window.zoom(4, 0.5, 0.001);
    window.pan(-5);
    CHECK(window.from() == 0);
    CHECK(window.to() == Approx(0.25));
    window.pan(5);
    CHECK(window.to() == Approx(1));
    CHECK(window.width() == Approx(0.25));
}

TEST_CASE("nobody looks closer than five seconds, and a shorter interview is always whole")
{
    TimeWindow window;
    window.zoom(1e9, 0.5, least_window(Milliseconds{50'000}));
    CHECK(window.width() == Approx(0.1));
    window.show_whole();
    window.zoom(8, 0.5, least_window(Milliseconds{3'000}));
    CHECK(window.is_whole());
}

TEST_CASE("a moment out of sight is brought in, one in sight moves nothing")
{
    TimeWindow window;
    window.zoom(10, 0, 0.001);
    const TimeWindow before = window;
    window.show(0.05);
    CHECK(window == before);
    window.show(0.5);
    CHECK(window.holds(0.5));
    CHECK(window.width() == Approx(before.width()));
    window.show(1);
    CHECK(window.to() == Approx(1));
}

TEST_CASE("labels of the time never stand closer than they have room")
{
    using namespace std::chrono_literals;
    CHECK(find_tick(800.0 / 2'700'000, 80) == 5min);   // 45 minutes on 800 pixels: 4.5 of them need 80
    CHECK(find_tick(800.0 / 5'000, 80) == 1s);
    CHECK(find_tick(300.0 / 36'000'000, 80) == 3h);
    CHECK(find_tick(100.0 / 864'000'000, 80) >= 24h);
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("lane bars");

using Pieces = std::vector<LaneFigures::Piece>;

TEST_CASE("only what is in sight is drawn, and a long turn begun before it still is")
{
    TimeWindow window;
    window.zoom(10, 0.5, 0.001);  // 0.45 .. 0.55
    const auto bars = merge_bars(Pieces{{0.1, 0.2, 0, 0}, {0.3, 0.5, 0, 0}, {0.52, 0.53, 0, 0}, {0.7, 0.8, 0, 0}}, 1000, window, 0.2);
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].to == Approx(0.5));
    CHECK(bars[1].from == Approx(0.7));
    CHECK(bars[1].to == Approx(0.8));
}

TEST_CASE("ten thousand short turns are about one bar a pixel, and single ones again from near")
{
    Pieces pieces;
    for (int i = 0; i < 10'000; ++i) pieces.push_back({i / 10'000.0, (i + 0.5) / 10'000.0, 0, 0});
    CHECK(merge_bars(pieces, 100).size() <= 100);
    TimeWindow window;
    window.zoom(1000, 0.5, 0.0001);
    const auto near = merge_bars(pieces, 1000, window, 0.0001);
    CHECK(near.size() >= 10);
    CHECK(near.size() <= 12);
}

TEST_CASE("a moment together shows where it fills half a pixel or more")
{
    const auto spans = merge_covered(Pieces{{0.001, 0.002, 0, 0}, {0.2, 0.4, 0, 0}, {0.4, 0.5, 0, 0}}, 10, {});
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].from == Approx(0.2));
    CHECK(spans[0].to == Approx(0.5));
    CHECK(merge_covered(Pieces{{0.50, 0.53, 0, 0}, {0.54, 0.57, 0, 0}}, 10, {}).size() == 1);
}

TEST_SUITE_END();
