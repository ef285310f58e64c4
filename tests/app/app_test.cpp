#include "core/talk/segments.h"
#include "tests/app/app_at_work.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <thread>

using namespace sourdine;
using namespace sourdine::app;
using sourdine::test::AppAtWork;
using namespace std::chrono_literals;

TEST_CASE("at rest nothing wakes the program")
{
    AppAtWork at;
    at.prepare_interview();
    at.frame();
    CHECK_FALSE(at.app->time_to_next_change().has_value());
}

TEST_CASE("while live the program wakes at the next whole second of the clock, no sooner")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(1'300ms);
    CHECK(at.app->time_to_next_change() == 700ms);
}

TEST_CASE("F5 starts the interview, from whatever is shown, and shows it")
{
    AppAtWork at;
    at.prepare_interview();
    at.app->carry_out(ShowWorkspace{Workspace::Review});
    at.press({GestureKind::StartOrResume, 0});
    CHECK(at.interview().head().stage == Stage::Live);
    CHECK(at.app->make_view().workspace == Workspace::Interview);
}

TEST_CASE("without an interview, F5 says what is missing")
{
    AppAtWork at;
    at.press({GestureKind::StartOrResume, 0});
    CHECK(at.app->make_view().refusal.has_value());
    CHECK(at.desk->interview() == nullptr);
}

TEST_CASE("a seat's key gives its person the floor, the reaction time taken off")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(10s);
    at.press({GestureKind::Seat, 2});
    const auto floor = floor_at(at.interview(), at.desk->now());
    REQUIRE(floor.has_value());
    CHECK(floor->person == at.interview().find_seat(2)->id);
    CHECK(floor->since == at_ms(9'300));
}

TEST_CASE("the floor changes hands from every workspace while the interview goes on")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(ShowWorkspace{Workspace::Prepare});
    at.clock.pass(5s);
    at.press({GestureKind::Seat, 1});
    CHECK(floor_at(at.interview(), at.desk->now()).has_value());
}

TEST_CASE("the same pause key pauses and goes on")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(5s);
    at.press({GestureKind::Pause, 0});
    CHECK(find_open_break(at.interview()) != nullptr);
    at.clock.pass(5s);
    at.press({GestureKind::Pause, 0});
    CHECK(find_open_break(at.interview()) == nullptr);
}

TEST_CASE("F5 goes on after a pause")
{
    AppAtWork at;
    at.start_interview();
    at.press({GestureKind::Pause, 0});
    at.clock.pass(5s);
    at.press({GestureKind::StartOrResume, 0});
    CHECK(find_open_break(at.interview()) == nullptr);
}

TEST_CASE("off the record and back with one key")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(5s);
    at.press({GestureKind::OffRecord, 0});
    REQUIRE(find_open_break(at.interview()));
    CHECK(find_open_break(at.interview())->kind == BreakKind::OffRecord);
    at.clock.pass(5s);
    at.press({GestureKind::OffRecord, 0});
    CHECK(find_open_break(at.interview()) == nullptr);
}

TEST_CASE("phases go forward and back, and stay at the ends")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(5s);
    at.press({GestureKind::PreviousPhase, 0});
    CHECK(phase_at(at.interview(), at.desk->now()) == Phase::Open);
    at.press({GestureKind::NextPhase, 0});
    CHECK(phase_at(at.interview(), at.desk->now()) == Phase::Listen);
    at.clock.pass(5s);
    at.press({GestureKind::NextPhase, 0});
    at.press({GestureKind::NextPhase, 0});
    at.press({GestureKind::NextPhase, 0});
    CHECK(phase_at(at.interview(), at.desk->now()) == Phase::Collaborate);
}

TEST_CASE("the end of the interview shows the review")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(60s);
    at.press({GestureKind::End, 0});
    CHECK(at.interview().head().stage == Stage::Ended);
    CHECK(at.app->make_view().workspace == Workspace::Review);
}

TEST_CASE("another interview is not opened while one is live")
{
    AppAtWork at;
    at.prepare_interview();
    const InterviewId first = at.interview().head().id;
    at.start_interview();
    const InterviewId second = at.interview().head().id;
    at.app->carry_out(OpenInterview{first, std::nullopt});
    CHECK(at.interview().head().id == second);
    CHECK(at.app->make_view().refusal.has_value());
}

TEST_CASE("a refusal is said for a while and then no more")
{
    AppAtWork at;
    at.press({GestureKind::StartOrResume, 0});
    CHECK(at.app->time_to_next_change() == 8'000ms);
    at.clock.pass(8s);
    at.frame();
    CHECK_FALSE(at.app->make_view().refusal.has_value());
    CHECK_FALSE(at.app->time_to_next_change().has_value());
}

TEST_CASE("a draft kept in passing leaves what was said of the last key")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(Command{PressSeat{9}});
    REQUIRE(at.app->make_view().refusal.has_value());
    at.app->carry_out(KeepDraft{Draft{"we lose", at.desk->now(), {}}});
    at.app->carry_wishes();
    CHECK(at.desk->draft()->line == "we lose");
    CHECK(at.app->make_view().refusal.has_value());
}

TEST_CASE("zoom goes in tenths, between half and three times, and is kept")
{
    AppAtWork at;
    at.press({GestureKind::ZoomIn, 0});
    at.press({GestureKind::ZoomIn, 0});
    at.press({GestureKind::ZoomOut, 0});
    CHECK(at.desk->settings().zoom == doctest::Approx(1.1f));
    for (int n = 0; n < 40; ++n) at.press({GestureKind::ZoomIn, 0});
    CHECK(at.desk->settings().zoom == doctest::Approx(3.0f));
    for (int n = 0; n < 40; ++n) at.press({GestureKind::ZoomOut, 0});
    CHECK(at.desk->settings().zoom == doctest::Approx(0.5f));
    at.press({GestureKind::ZoomReset, 0});
    CHECK(at.desk->settings().zoom == doctest::Approx(1.0f));
}

TEST_CASE("everything grows with the screen's own scale times the zoom")
{
    AppAtWork at;
    at.app->set_system_scale(2);
    at.press({GestureKind::ZoomIn, 0});
    at.frame();
    CHECK(at.ui.scale() == doctest::Approx(2.2f));
}

TEST_CASE("blind mode is one key away and kept")
{
    AppAtWork at;
    at.start_interview();
    at.press({GestureKind::Blind, 0});
    CHECK(at.desk->settings().blind);
    at.press({GestureKind::Blind, 0});
    CHECK_FALSE(at.desk->settings().blind);
}

TEST_CASE("the language chosen holds from the next frame on")
{
    AppAtWork at;
    Settings settings = at.desk->settings();
    settings.language = Language::French;
    at.app->carry_out(ChangeSettings{settings});
    CHECK(at.app->make_view().phrases.language() == Language::French);
}

TEST_CASE("a draft is written at once, the next within a quarter of a second, and no oftener")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(1s);
    at.app->carry_out(KeepDraft{Draft{"w", at.desk->now(), {}}});
    at.app->carry_wishes();
    CHECK(at.desk->draft()->line == "w");
    at.clock.pass(100ms);
    at.app->carry_out(KeepDraft{Draft{"we lose", at.desk->now(), {}}});
    at.app->carry_wishes();
    CHECK(at.desk->draft()->line == "w");
    CHECK(at.app->time_to_next_change() == 150ms);
    at.clock.pass(150ms);
    at.app->wake();
    CHECK(at.desk->draft()->line == "we lose");
}

TEST_CASE("a draft that waits is written when the window closes")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(KeepDraft{Draft{"w", at.desk->now(), {}}});
    at.app->carry_wishes();
    at.app->carry_out(KeepDraft{Draft{"we lose 40 orders", at.desk->now(), {}}});
    at.app->close();
    CHECK(at.desk->draft()->line == "we lose 40 orders");
}

TEST_CASE("a line kept leaves no draft behind, not even one that waited")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(KeepDraft{Draft{"we", at.desk->now(), {}}});
    at.app->carry_wishes();
    at.app->carry_out(KeepDraft{Draft{"we lose orders", at.desk->now(), {}}});
    at.app->carry_out(KeepLine{"we lose orders", at.desk->now()});
    at.clock.pass(1s);
    at.app->wake();
    CHECK_FALSE(at.desk->draft().has_value());
    CHECK(at.interview().notes().size() == 1);
}

TEST_CASE("undo goes to the live screen while it is shown, and to the desk elsewhere")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(KeepLine{"we lose orders", at.desk->now()});
    at.app->carry_out(ShowWorkspace{Workspace::Review});
    at.press({GestureKind::Undo, 0});
    CHECK(at.interview().notes().empty());
    at.press({GestureKind::Redo, 0});
    CHECK(at.interview().notes().size() == 1);
}

TEST_CASE("a button that stands for a key does what the key does")
{
    AppAtWork at;
    at.prepare_interview();
    at.app->carry_out(DoGesture{{GestureKind::StartOrResume, 0}});
    CHECK(at.app->live());
}

TEST_CASE("workspaces follow one another in a ring")
{
    AppAtWork at;
    at.press({GestureKind::PreviousWorkspace, 0});
    CHECK(at.app->make_view().workspace == Workspace::Review);
    at.press({GestureKind::NextWorkspace, 0});
    at.press({GestureKind::NextWorkspace, 0});
    CHECK(at.app->make_view().workspace == Workspace::Interview);
}

TEST_CASE("the window is named after the interview")
{
    AppAtWork at;
    CHECK(at.app->window_title() == "Sourdine");
    at.prepare_interview();
    CHECK(at.app->window_title() == "Lumen Logistics · Integration platform – Sourdine");
}

TEST_CASE("a report written says where it is, and is not written over")
{
    AppAtWork at;
    at.start_interview();
    at.press({GestureKind::End, 0});
    const std::string file = (at.folder / "report.md").string();
    const WriteReport wish{{ReportFormat::Markdown, Copy::Own, Language::English}, file, false};
    const auto write = [&] {
        at.app->carry_out(wish);
        CHECK(at.app->make_view().writing_report);
        for (at.app->wake(); at.app->make_view().writing_report; at.app->wake()) std::this_thread::yield();
    };
    write();
    CHECK(std::filesystem::exists(file));
    REQUIRE(at.app->make_view().done.has_value());
    CHECK(at.app->make_view().done->find(file) != std::string::npos);
    write();
    CHECK(at.app->make_view().refusal.has_value());
    CHECK_FALSE(at.app->make_view().done.has_value());
}

TEST_CASE("a report on its way is finished before the window goes")
{
    AppAtWork at;
    at.start_interview();
    at.press({GestureKind::End, 0});
    const std::string file = (at.folder / "report.pdf").string();
    at.app->carry_out(WriteReport{{ReportFormat::Pdf, Copy::Own, Language::English}, file, false});
    at.app->close();
    CHECK(std::filesystem::file_size(file) > 1000);
}

TEST_CASE("the sample is there to look at once asked for")
{
    AppAtWork at;
    at.app->carry_out(AddSample{});
    REQUIRE(at.desk->interview());
    CHECK(at.interview().head().stage == Stage::Ended);
    CHECK(at.app->make_view().workspace == Workspace::Review);
    CHECK(at.frame());
}

TEST_CASE("words searched for are found, and none when the field is empty again")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(KeepLine{"a weekend of firefighting", at.desk->now()});
    at.app->carry_out(SearchFor{"firefighting"});
    CHECK(at.app->make_view().hits.size() == 1);
    at.app->carry_out(SearchFor{""});
    CHECK(at.app->make_view().hits.empty());
}

TEST_CASE("a note found is shown where it can be read")
{
    AppAtWork at;
    at.start_interview();
    at.app->carry_out(KeepLine{"a weekend of firefighting", at.desk->now()});
    const NoteId note = at.interview().notes().front().id;
    at.press({GestureKind::End, 0});
    at.app->carry_out(ShowWorkspace{Workspace::Prepare});
    at.app->carry_out(OpenInterview{at.interview().head().id, note});
    CHECK(at.app->make_view().workspace == Workspace::Review);
}

TEST_CASE("help opens and closes with F1, closes with Escape, and leaves the line to be typed in")
{
    AppAtWork at;
    at.start_interview();
    at.frame();
    at.press({GestureKind::Help, 0});
    at.frame();
    at.type("a note");
    at.press(KeyEvent{.key = Key::Escape});
    at.press(KeyEvent{.key = Key::Enter});
    at.frame();
    REQUIRE(at.interview().notes().size() == 1);
    CHECK(at.interview().notes().front().text == "a note");
}
