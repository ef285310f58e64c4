// What a ten-hour transcript costs: megabytes a second beside copying and checking the same bytes, memory beside the
// file's size, and how long each step of taking it in holds the window up.
#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/desk/desk.h"
#include "core/desk/read_files.h"
#include "core/exchange/readers.h"
#include "tests/bench/made_talk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <vector>

using namespace sourdine;
using namespace sourdine::bench;

namespace {

struct Sample {
    const char* name;
    const char* file;
    Layout layout;
};
constexpr Sample samples[] = {{"WebVTT, names", "names.vtt", Layout::VttNames},
                              {"WebVTT, voices", "voices.vtt", Layout::VttVoices},
                              {"SubRip", "talk.srt", Layout::Srt},
                              {"JSON", "talk.json", Layout::Json}};

double processor_ms() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

// Of the processor's time: what else goes on does not count.
template <class Act>
double median_ms(Act act)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        const double begin = processor_ms();
        act();
        times.push_back(processor_ms() - begin);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure_speed(const Sample& sample)
{
    const std::string talk = make_talk(sample.layout);
    const double megabytes = static_cast<double>(talk.size()) / 1e6;
    std::string copy(talk.size(), ' ');
    volatile bool valid = true;
    volatile char seen = 0;
    const double copying = median_ms([&] {
        std::memcpy(copy.data(), talk.data(), talk.size());
        seen = copy[talk.size() / 2];
    });
    const double checking = median_ms([&] { valid = is_utf8(talk); });
    const double reading = median_ms([&] {
        const auto read = read_transcript(talk, "talk", {});
        SD_CHECK(read && read->speech.utterances.size() == made_segments && read->labels.size() == 4);
    });
    std::printf("%-15s %5.1f MB: %4.0f MB/s; as long as %.0f copies, %.1f checks of its UTF-8\n", sample.name, megabytes, megabytes / reading * 1000,
                reading / copying, reading / checking);
}

long read_status_kb(const char* key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key)) return std::strtol(line.c_str() + std::strlen(key), nullptr, 10);
    return 0;
}

// In a process of its own, so that nothing measured before it is in the way.
template <class Act>
void run_apart(Act act)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        act();
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    SD_CHECK(status == 0);
}

void measure_memory(const Sample& sample, const std::filesystem::path& file)
{
    const long before = read_status_kb("VmRSS:");
    auto bytes = read_bytes(file);
    SD_CHECK(bytes.ok());
    const double size = static_cast<double>(bytes->size()) / 1024;
    const auto read = read_transcript(std::move(bytes).value(), "talk", {});
    SD_CHECK(read.ok());
    std::printf("%-15s most memory while reading: %.1f times the file\n", sample.name, static_cast<double>(read_status_kb("VmHWM:") - before) / size);
}

// Steps of the window's thread hold it up: none may take longer than 50 ms.
template <class Act>
void tell_step(const char* where, const char* what, Act act)
{
    const auto begin = std::chrono::steady_clock::now();
    const double worked = processor_ms();
    act();
    const double lasted = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    std::printf("  %-7s %-24s %7.1f ms, %7.1f of the processor\n", where, what, lasted, processor_ms() - worked);
}

void measure_import(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    test::FakeClock clock;
    auto opened = Desk::open(folder / "library.sqlite", clock, Access::Write);
    SD_CHECK(opened.ok());
    Desk& desk = **opened;
    const std::filesystem::path files[] = {file};
    std::optional<Result<ImportPlan>> plan;
    tell_step("beside", "read and plan", [&] { plan = read_plan(files, {}, nullptr, "Voice"); });
    SD_CHECK(plan->ok());
    ImportPlan& wanted = plan->value();
    tell_step("window", "aim the plan", [&] { aim_plan(wanted, nullptr); });
    std::optional<Result<std::unique_ptr<ImportWrite>>> write;
    tell_step("window", "begin to write", [&] { write = desk.begin_import(wanted); });
    SD_CHECK(write->ok());
    tell_step("beside", "write", [&] { write->value()->write(); });
    std::optional<Result<InterviewId>> added;
    tell_step("window", "take in what is written", [&] { added = desk.finish_import(std::move(*write).value()); });
    SD_CHECK(added->ok());
    tell_step("window", "let go of the plan", [&] { plan.reset(); });
    tell_step("window", "close", [&] { desk.close_interview(); });
    tell_step("window", "open again", [&] { SD_CHECK(desk.open_interview(added->value()).ok()); });
    tell_step("window", "my shares of all talk", [&] { static_cast<void>(desk.my_shares()); });
    tell_step("window", "read the list again", [&] { desk.refresh(); });
    tell_step("window", "search a word", [&] { SD_CHECK(desk.search("plant").ok()); });
}

void measure_undo(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    test::FakeClock clock;
    auto opened = Desk::open(folder / "undo.sqlite", clock, Access::Write);
    SD_CHECK(opened.ok());
    const std::filesystem::path files[] = {file};
    auto plan = read_plan(files, {}, nullptr, "Voice");
    SD_CHECK(plan && opened.value()->import(*plan).ok());
    tell_step("window", "undo", [&] { SD_CHECK(opened.value()->undo().ok()); });
}

}  // namespace

int main()
{
    const test::TempFolder folder;
    for (const Sample& sample : samples)
        run_apart([&] { std::ofstream(folder / sample.file, std::ios::binary) << make_talk(sample.layout); });
    for (const Sample& sample : samples) run_apart([&] { measure_memory(sample, folder / sample.file); });
    for (const Sample& sample : samples) run_apart([&] { measure_speed(sample); });
    std::puts("a transcript of 100,000 segments taken in:");
    run_apart([&] { measure_import(folder.path(), folder / samples[0].file); });
    run_apart([&] { measure_undo(folder.path(), folder / samples[0].file); });
}
