// How long Prepare waits for what the earlier interviews of one client tell: 200 of them, each with a full sheet and an
// hour's transcript that must not be read.
#include "core/base/check.h"
#include "core/desk/desk.h"
#include "core/insight/carry_over.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace sourdine;

namespace {

constexpr int interviews = 200;
constexpr int notes = 60;        // of which every third is underlined and every tenth an action
constexpr int utterances = 1'200;

void must(const Status& status) { SD_CHECK(status.ok()); }

Person person(const std::string& name, Side side, bool me)
{
    Person p;
    p.name = name;
    p.side = side;
    p.me = me;
    return p;
}

Recording make_recording()
{
    Recording recording;
    recording.format = "vtt";
    recording.speakers = {{"Claire", std::nullopt}};
    Speech speech;
    const std::string words = "we have said this many times before and nothing came of it";
    for (int i = 0; i < utterances; ++i) {
        speech.utterances.push_back({Milliseconds{i * 3'000}, Milliseconds{i * 3'000 + 2'500}, 0, static_cast<std::uint32_t>(speech.text.size()),
                                     static_cast<std::uint32_t>(words.size())});
        speech.text += words;
    }
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    return recording;
}

std::string make_line(int interview, int note)
{
    const std::string number = std::to_string((interview * 7 + note) % 40);
    if (note % 10 == 9) return "- Me: send the list of lost orders number " + std::to_string(interview * notes + note) + ", friday";
    if (note % 3 == 0) return "! Claire: each release is a __weekend of firefighting__ and stock " + number + " is a ___mess number " + number + "___ again";
    return "Hugo: they keep two sheets beside the warehouse program, and neither of them is ever right on a monday";
}

void hold(Desk& desk, test::FakeClock& clock, int number)
{
    NewInterview wanted{"Lumen Logistics", "Meeting " + std::to_string(number), std::nullopt, 45,
                        {person("Me", Side::Us, true), person("Claire Aubry", Side::Client, false), person("Hugo Pons", Side::Client, false),
                         person("Guest " + std::to_string(number), Side::Client, false)}};
    SD_CHECK(desk.create(wanted).ok());
    for (int i = 0; i < 8; ++i) must(desk.run(AddQuestion{"How does step " + std::to_string((number + i) % 50) + " go today?"}));
    must(desk.run(AddCareful{"The merger of " + std::to_string(number % 30)}));
    must(desk.run(StartInterview{clock.wall_now()}));
    for (int i = 0; i < notes; ++i) {
        clock.pass(Milliseconds{30'000});
        SD_CHECK(desk.capture(make_line(number, i), desk.now()).ok());
    }
    must(desk.run(EndInterview{}));
    must(desk.run(AddRecording{make_recording()}));
}

template <class Act>
double measure_ms(Act act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}  // namespace

int main()
{
    test::TempFolder folder;
    test::FakeClock clock;
    auto opened = Desk::open(folder / "library.sqlite", clock, Access::Write);
    SD_CHECK(opened.ok());
    Desk& desk = **opened;
    for (int i = 0; i < interviews; ++i) hold(desk, clock, i);

    std::vector<double> memory, questions, again, carried;
    InterviewId next;
    for (int i = 0; i < 9; ++i) {
        // Each a new interview, so that nothing is kept from before.
        auto made = desk.create({"LUMEN Logistics", "Next", std::nullopt, 45, {}});
        SD_CHECK(made.ok());
        next = *made;
        memory.push_back(measure_ms([&] { SD_CHECK(desk.client_memory().interviews.size() == interviews); }));
        questions.push_back(measure_ms([&] { SD_CHECK(!desk.own_questions().empty()); }));
        again.push_back(measure_ms([&] { SD_CHECK(desk.client_memory().interviews.size() == interviews); }));
        carried.push_back(measure_ms([&] { SD_CHECK(find_carried(desk.client_memory(), *desk.interview()).pains.size() > 10); }));
    }
    const ClientMemory& all = desk.client_memory();
    std::printf("%d interviews of %d notes: %zu pains, %zu actions, %zu persons\n", interviews, notes, all.pains.size(), all.actions.size(), all.persons.size());
    std::printf("memory %.1f ms, asked again %.3f ms, own questions %.2f ms, what was carried %.2f ms (medians of 9)\n", median(memory), median(again),
                median(questions), median(carried));
    return 0;
}
