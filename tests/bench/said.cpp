// What a frame of the review costs with a hundred thousand utterances, read from a file as any transcript is: no frame
// may hold the window up, whatever is done in it.
#define DOCTEST_CONFIG_IMPLEMENT
#include "app/ui/feed.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <thread>
#include <vector>

using namespace sourdine;
using namespace sourdine::test;

namespace {

constexpr int utterances = 100'000;

void write_transcript(const std::filesystem::path& file)
{
    static constexpr const char* said[] = {"We lose orders every week and nobody can say which ones, the team spends its weekends looking for them.",
                                           "How does that come about?", "Well, the two systems never agree.", "And then the customer calls, of course, and we look it up by hand."};
    std::ofstream out(file);
    out << "WEBVTT\n\n";
    char row[400];
    for (int i = 0; i < utterances; ++i) {
        const int from = i * 900, to = from + 850;
        std::snprintf(row, sizeof row, "%02d:%02d:%02d.%03d --> %02d:%02d:%02d.%03d\n<v %s>%s</v>\n\n", from / 3'600'000, from / 60'000 % 60, from / 1000 % 60, from % 1000,
                      to / 3'600'000, to / 60'000 % 60, to / 1000 % 60, to % 1000, i % 4 == 1 ? "Me" : i % 4 == 3 ? "Hugo" : "Claire", said[i % 4]);
        out << row;
    }
}

double frame_ms(Workplace& place)
{
    const auto begin = std::chrono::steady_clock::now();
    place.window.frames(1);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

// The frames of something done `times` times: the middle one and the longest.
void report(const char* what, Workplace& place, int times, const std::function<void()>& act)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        act();
        for (int frame = 0; frame < 3; ++frame) all.push_back(frame_ms(place));
    }
    std::sort(all.begin(), all.end());
    std::printf("%-34s median %7.2f ms, longest %7.2f ms\n", what, all[all.size() / 2], all.back());
}

void press(Workplace& place, std::string_view chord)
{
    if (chord.size() == 1)
        place.window.type_later(chord);
    else
        place.window.key_later(chord);
    while (const auto batch = place.window.queue().take(place.window.keymap(), false)) {
        ui::feed(ImGui::GetIO(), *batch);
        place.window.gestures = batch->gestures;
        place.window.frames(1);
    }
}

void import(Workplace& place)
{
    const auto file = place.folder / "day.vtt";
    write_transcript(file);
    place.app->carry_out(app::ReadFiles{{file.string()}});
    const auto waits = [&](app::ImportView::Step step) {
        place.app->wake();
        return place.app->make_view().importing && place.app->make_view().importing->step == step;
    };
    while (waits(app::ImportView::Step::Reading)) std::this_thread::yield();
    place.app->carry_out(app::CarryOutPlan{});
    while (waits(app::ImportView::Step::Writing)) std::this_thread::yield();
}

}  // namespace

int main()
{
    Workplace place;
    import(place);
    std::printf("%zu utterances\n", place.interview().recordings().front().speech->utterances.size());
    const auto begin = std::chrono::steady_clock::now();
    double longest = 0;
    while (!place.app->make_view().figures) longest = std::max(longest, frame_ms(place));
    std::printf("measured beside the window in %.0f ms, longest frame meanwhile %.2f ms\n", std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(), longest);
    report("overview", place, 10, [] {});
    place.window.click("###review.talk");
    report("talk", place, 10, [] {});
    place.window.click("###review.transcript");
    report("transcript", place, 10, [] {});
    report("transcript, wheel", place, 60, [&] { ImGui::GetIO().AddMouseWheelEvent(0, -5); });
    report("transcript, Down", place, 60, [&] { press(place, "Down"); });
    report("transcript, PageDown", place, 60, [&] { press(place, "PageDown"); });
    report("transcript, End and Home", place, 10, [&] { press(place, "End"), press(place, "Home"); });
    report("transcript, next offered", place, 20, [&] { press(place, "n"); });
    report("transcript, a note made", place, 10, [&] { press(place, "Enter"), press(place, "Down"); });
    report("transcript, a filter", place, 4, [&] { place.window.click("###candidates-only"); });
}
