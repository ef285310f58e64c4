// What a frame costs with few and with many notes, on each workspace, and with few and many rows of people: a long day
// must not be slower than a short talk.
#define DOCTEST_CONFIG_IMPLEMENT
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <vector>

using namespace sourdine;
using namespace sourdine::test;

namespace {

double median_frame_ms(Workplace& place)
{
    std::vector<double> times;
    for (int i = 0; i < 25; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        place.window.frames(1);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Cost {
    double live = 0, review = 0, near = 0, notes = 0;
};

// Each note comes with `turns` turns.
Cost measure(int notes, int turns)
{
    Workplace place;
    place.add_sample();
    const Interview sample = place.interview();
    NewInterview wanted{"Lumen", "Long day", std::nullopt, 45, {}};
    for (const Person* person : sample.by_seat()) wanted.persons.push_back(*person);
    (void)place.desk->create(wanted);
    std::string script;
    char row[160];
    const auto write = [&](int i, int ms, const char* line, int number) {
        std::snprintf(row, sizeof row, "%d:%02d:%02d.%03d ", i / 3600, i / 60 % 60, i % 60, ms);
        script += row;
        std::snprintf(row, sizeof row, line, number);
        script += row;
    };
    for (int i = 0; i < notes; ++i) {
        for (int turn = 0; turn < turns; ++turn) write(i, 900 * turn / turns, ":%d\n", (i + turn) % 4 + 1);
        write(i, 950, "! line %d of a _weekend_ of firefighting that nobody volunteers for\n", i);
    }
    if (!replay_script(*place.desk, script)) std::puts("the script was refused");
    Cost cost;
    place.show(app::Workspace::Interview);
    cost.live = median_frame_ms(place);
    place.show(app::Workspace::Review);
    cost.review = median_frame_ms(place);
    place.window.type("++++++++++");
    cost.near = median_frame_ms(place);
    place.window.click("###review.notes");
    cost.notes = median_frame_ms(place);
    return cost;
}

// The sheet of a table: at rest, walked through, and while a name is typed. Every address is in doubt.
struct SheetCost {
    double rest = 0, walk = 0, typing = 0;
};

SheetCost measure_people(int rows)
{
    Workplace place;
    const auto file = place.folder / "people.csv";
    {
        std::ofstream out(file);
        out << "Name,E-mail,Position\n";
        for (int i = 0; i < rows; ++i) out << "Person " << static_cast<char>('A' + i % 26) << std::string(static_cast<std::size_t>(i % 7 + 1), 'x') << ' ' << i << ",no address " << i << ",Tester\n";
    }
    place.app->drop_files({file.string()});
    place.wait_for_import();
    if (!place.app->make_view().preparing) std::puts("the table was refused");
    SheetCost cost;
    cost.rest = median_frame_ms(place);
    const auto measure = [&](auto act) {
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            act();
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    place.window.key("PageDown");
    cost.walk = measure([&] { place.window.key("PageDown"); });
    place.window.type("n");
    cost.typing = measure([&] { place.window.type("x"); });
    return cost;
}

}  // namespace

int main()
{
    const Cost few = measure(100, 1), many = measure(5000, 4);
    const auto tell = [](const char* what, const Cost& c) { std::printf("%s interview %.2f ms, overview %.2f ms, from near %.2f ms, notes %.2f ms\n", what, c.live, c.review, c.near, c.notes); };
    tell("frame, 100 notes and turns:       ", few);
    tell("frame, 5000 notes, 20,000 turns:  ", many);
    std::printf("ratio: interview %.1f, overview %.1f, from near %.1f, notes %.1f\n", many.live / few.live, many.review / few.review, many.near / few.near, many.notes / few.notes);
    const SheetCost thousand = measure_people(1'000), hundred_thousand = measure_people(100'000);
    std::printf("people sheet, 1000 rows:   a frame %.2f ms, a page down %.2f ms, a letter of a name %.2f ms\n", thousand.rest, thousand.walk, thousand.typing);
    std::printf("people sheet, 100000 rows: a frame %.2f ms, a page down %.2f ms, a letter of a name %.2f ms\n", hundred_thousand.rest, hundred_thousand.walk, hundred_thousand.typing);
    std::printf("ratio: a frame %.1f, a page down %.1f, a letter of a name %.1f\n", hundred_thousand.rest / thousand.rest, hundred_thousand.walk / thousand.walk, hundred_thousand.typing / thousand.typing);
}
