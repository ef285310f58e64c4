// How a large library feels: opening it, opening an interview and its review, searching while typing, looking across.
//   bench_library [interviews] [notes and utterances] [file]   a file that is there is used as it is
// Targets: search within 10 ms for 95 of 100, across within 100 ms, review figures within two frames of the data.
#include "app/screens/review/across_state.h"
#include "app/screens/review/review_figures.h"
#include "core/base/check.h"
#include "core/desk/client_file_job.h"
#include "core/desk/desk.h"
#include "tests/bench/made_library.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace sourdine;
using namespace sourdine::bench;

namespace {

template <class Act>
double measure_ms(Act act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void tell(const char* what, std::vector<double> times)
{
    const double first = times.front();
    std::sort(times.begin(), times.end());
    const auto part = [&](double p) { return times[static_cast<std::size_t>(p * static_cast<double>(times.size() - 1))]; };
    std::printf("%-34s n %4zu   first %8.2f   p50 %8.2f   p95 %8.2f   max %8.2f ms\n", what, times.size(), first, part(0.5), part(0.95), times.back());
}

std::unique_ptr<Desk> open_desk(const std::filesystem::path& file, const Clock& clock)
{
    auto opened = Desk::open(file, clock, Access::Write);
    SD_CHECK(opened.ok());
    return std::move(opened).value();
}

void make_where_missing(const std::filesystem::path& file, LibrarySize size)
{
    if (std::filesystem::exists(file)) return;
    auto library = Library::open(file, Access::Write);
    SD_CHECK(library.ok());
    const double ms = measure_ms([&] { MadeLibrary(size).write_into(**library); });
    std::printf("%d interviews with %d notes and utterances written in %.0f s\n", size.interviews, size.passages, ms / 1000);
}

void measure_opening(const std::filesystem::path& file, const Clock& clock)
{
    std::vector<double> open, load, figures, list;
    for (int i = 0; i < 5; ++i) {
        std::unique_ptr<Desk> desk;
        open.push_back(measure_ms([&] { desk = open_desk(file, clock); }));
    }
    const auto desk = open_desk(file, clock);
    const auto& all = desk->interviews();
    for (std::size_t i = 0; i < 40; ++i) {
        const InterviewId id = all[i * 7919 % all.size()].id;
        load.push_back(measure_ms([&] { SD_CHECK(desk->open_interview(id).ok()); }));
        figures.push_back(measure_ms([&] { SD_CHECK(!app::measure_review(*desk->interview(), desk->now()).lanes.empty()); }));
    }
    tell("open the library, with its list", open);
    tell("open an interview: data read", load);
    tell("its review figures (frame: 16.7)", figures);
}

using Make = std::function<std::string(std::mt19937&, const MadeWords&)>;

void measure_search(const std::filesystem::path& file, const Clock& clock)
{
    const MadeWords words;
    const auto rank = [](std::mt19937& random, std::size_t from, std::size_t to) { return from + random() % (to - from); };
    const auto client = [](std::mt19937& random) { return std::string(made_clients[random() % made_clients.size()]).substr(0, 5); };
    const std::vector<std::pair<const char*, Make>> kinds{
        {"search: rare words", [&](auto& r, const auto& w) { return w.at(rank(r, 5'000, 20'000)); }},
        {"search: usual words", [&](auto& r, const auto& w) { return w.at(rank(r, 100, 2'000)); }},
        {"search: words that are everywhere", [&](auto& r, const auto& w) { return w.at(rank(r, 0, 12)); }},
        {"search: beginnings, 1 to 3 letters", [&](auto& r, const auto& w) { return w.at(rank(r, 0, 3'000)).substr(0, 1 + r() % 3); }},
        {"search: beginnings, 4 and more", [&](auto& r, const auto& w) { const auto& word = w.at(rank(r, 0, 3'000)); return word.substr(0, std::max<std::size_t>(4, word.size() - 1)); }},
        {"search: several words", [&](auto& r, const auto& w) { return w.at(rank(r, 0, 300)) + ' ' + w.at(rank(r, 0, 300)); }},
        {"search: words together", [&](auto& r, const auto& w) { return '"' + w.at(rank(r, 0, 40)) + ' ' + w.at(rank(r, 0, 300)) + '"'; }},
        {"search: client and a word", [&](auto& r, const auto& w) { return "client:" + client(r) + ' ' + w.at(rank(r, 0, 2'000)); }},
        {"search: kind and a word", [&](auto& r, const auto& w) { return std::string(r() % 2 ? "kind:decision " : "kind:problem ") + w.at(rank(r, 0, 500)); }},
        {"search: person and a word", [&](auto& r, const auto& w) { return "person:claire " + w.at(rank(r, 0, 500)); }},
        {"search: since and a word", [&](auto& r, const auto& w) { return "since:2023 " + w.at(rank(r, 0, 2'000)); }},
        {"search: all of them", [&](auto& r, const auto& w) { return "client:" + client(r) + " kind:problem since:2020 person:hugo " + w.at(rank(r, 0, 300)); }},
        {"search: no words, client and kind", [&](auto& r, const auto&) { return "kind:decision client:" + client(r); }},
        {"search: without a word", [&](auto& r, const auto& w) { return w.at(rank(r, 0, 300)) + " -" + w.at(rank(r, 0, 300)); }}};
    const auto desk = open_desk(file, clock);
    std::mt19937 random{7};
    std::vector<double> all;
    for (const auto& [what, make] : kinds) {
        std::vector<double> times;
        for (int i = 0; i < 40; ++i) {
            const std::string typed = make(random, words);
            times.push_back(measure_ms([&] { SD_CHECK(desk->search(typed).ok()); }));
        }
        all.insert(all.end(), times.begin(), times.end());
        tell(what, times);
    }
    tell("search: all together", all);
}

void measure_across(const std::filesystem::path& file, const Clock& clock)
{
    {
        const auto desk = open_desk(file, clock);
        std::printf("across, nothing kept: first look %.1f ms", measure_ms([&] { desk->across(); }));
        std::printf(", %zu interviews read beside the window in %.0f ms\n", desk->across().unread, measure_ms([&] { desk->read_all_across(); }));
    }
    std::vector<double> cold, selecting, again;
    for (int i = 0; i < 7; ++i) {
        const auto desk = open_desk(file, clock);
        std::optional<app::AcrossShown> shown;
        cold.push_back(measure_ms([&] { SD_CHECK(desk->across().unread == 0); }));
        selecting.push_back(measure_ms([&] { shown = app::select_across(desk->across(), {}, desk->today()); }));
        SD_CHECK(shown->newest_first.size() == desk->interviews().size());
        again.push_back(measure_ms([&] { desk->across(); }));
    }
    tell("across, figures kept", cold);
    tell("across: what comes back, actions", selecting);
    tell("across, asked again", again);
    const auto desk = open_desk(file, clock);
    std::vector<double> changed;
    desk->across();
    SD_CHECK(desk->open_interview(desk->interviews().front().id).ok());
    for (int i = 0; i < 7; ++i) {
        Head head = desk->interview()->head();
        head.debrief.thanks += "x";
        SD_CHECK(desk->run(UpdateHead{head}).ok());
        changed.push_back(measure_ms([&] { desk->across(); }));
    }
    tell("across, the open one changed", changed);
}

// What is done with all interviews of a client: what the window waits for, and what is done beside it. On a copy: the library stays as it was made.
void measure_care(const std::filesystem::path& file, const Clock& clock)
{
    const test::TempFolder folder;
    std::filesystem::copy_file(file, folder / "copy.sqlite");
    const auto desk = open_desk(folder / "copy.sqlite", clock);
    const std::vector<InterviewId> all = desk->find_interviews_of(made_clients[0]);
    std::printf("%zu interviews of a client", all.size());
    std::printf(": counted %.1f ms", measure_ms([&] { SD_CHECK(desk->count_contents(all).ok()); }));
    std::printf(", archived %.1f", measure_ms([&] { SD_CHECK(desk->set_archived(all, true).ok()); }));
    std::optional<ClientFileJob> job;
    std::printf(", into one file %.1f", measure_ms([&] { job.emplace(std::move(desk->client_file_job(made_clients[0])).value()); }));
    const auto choose = [&](std::string_view) { return folder / "client.sourdine"; };
    std::printf(" (beside the window %.0f)", measure_ms([&] { SD_CHECK(write_client_job(*job, choose, false).ok()); }));
    std::printf(", into the bin %.1f", measure_ms([&] { SD_CHECK(desk->move_to_bin(all).ok()); }));
    std::printf(", brought back %.1f", measure_ms([&] { SD_CHECK(desk->bring_back(all).ok()); }));
    SD_CHECK(desk->move_to_bin(all).ok());
    std::unique_ptr<ImportWrite> write;
    std::printf(", bin emptied %.1f", measure_ms([&] { write = std::move(desk->begin_emptying()).value(); }));
    std::printf(" (beside the window %.0f)", measure_ms([&] { write->write(); }));
    std::printf(" and %.1f ms\n", measure_ms([&] { SD_CHECK(desk->finish_emptying(std::move(write)).ok()); }));
}

}  // namespace

int main(int count, char** arguments)
{
    LibrarySize size;
    if (count > 1) size.interviews = std::max(1, std::atoi(arguments[1]));
    if (count > 2) size.passages = std::max(size.interviews * 10, std::atoi(arguments[2]));
    const test::TempFolder folder;
    const std::filesystem::path file = count > 3 ? std::filesystem::path(arguments[3]) : folder / "library.sqlite";
    const test::FakeClock clock;
    make_where_missing(file, size);
    std::printf("%.0f MB\n", static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    measure_opening(file, clock);
    measure_search(file, clock);
    measure_across(file, clock);
    measure_care(file, clock);
    return 0;
}
