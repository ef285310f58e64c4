#include "tests/app/app_at_work.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::app;
using sourdine::test::AppAtWork;
using namespace std::chrono_literals;

namespace {

void stop_in_the_middle(AppAtWork& at)
{
    at.start_interview();
    at.clock.pass(90s);
    at.app->carry_out(KeepLine{"we lose orders", at.desk->now()});
    at.app->carry_out(KeepDraft{Draft{"and nobody can", at.desk->now(), {}}});
    at.app->carry_wishes();
    at.app->wake();
    at.crash_and_open();
}

}  // namespace

TEST_CASE("an interview that was cut off is offered before anything else")
{
    AppAtWork at;
    stop_in_the_middle(at);
    CHECK(at.app->make_view().unfinished.size() == 1);
    CHECK(at.frame());
}

TEST_CASE("Enter goes on with it: live, every note there, the half-typed line too")
{
    AppAtWork at;
    stop_in_the_middle(at);
    at.frame();
    at.press(KeyEvent{.key = Key::Enter});
    CHECK(at.app->live());
    CHECK(at.app->make_view().workspace == Workspace::Interview);
    CHECK(at.interview().notes().size() == 1);
    REQUIRE(at.app->make_view().draft.has_value());
    CHECK(at.app->make_view().draft->line == "and nobody can");
    CHECK(at.app->make_view().unfinished.empty());
}

TEST_CASE("F5 goes on with it as well")
{
    AppAtWork at;
    stop_in_the_middle(at);
    at.press({GestureKind::StartOrResume, 0});
    CHECK(at.app->live());
}

TEST_CASE("Shift+F5 ends it where it stopped")
{
    AppAtWork at;
    stop_in_the_middle(at);
    at.frame();
    Batch batch;
    batch.keys = {KeyEvent{.key = Key::Modifier, .shift = true}, KeyEvent{.key = Key::F5, .shift = true}};
    at.frame(batch);
    REQUIRE(at.desk->interview());
    CHECK(at.interview().head().stage == Stage::Ended);
    CHECK(at.interview().head().ended <= at_ms(92'000));
    CHECK(at.app->make_view().workspace == Workspace::Review);
}

TEST_CASE("closing the window in the middle of an interview loses nothing: it is offered again")
{
    AppAtWork at;
    at.start_interview();
    at.clock.pass(30s);
    at.app->carry_out(KeepDraft{Draft{"half a", at.desk->now(), {}}});
    at.app->close();
    at.crash_and_open();
    REQUIRE(at.app->make_view().unfinished.size() == 1);
    REQUIRE(at.app->make_view().unfinished.front().draft.has_value());
    CHECK(at.app->make_view().unfinished.front().draft->line == "half a");
}

TEST_CASE("a second window reads, changes nothing, and still zooms")
{
    AppAtWork at;
    at.start_interview();
    auto second_desk = Desk::open(at.folder / "library.sqlite", at.clock, Access::Write);
    REQUIRE(second_desk.ok());
    REQUIRE(second_desk.value()->read_only());
    App second(*second_desk.value(), at.ui, at.keys, Language::English);
    CHECK(second.make_view().read_only);
    CHECK(second.make_view().unfinished.empty());
    second.carry_out(MakeInterview{{.client = "Qualis", .title = "Coaching offer"}});
    CHECK(second.make_view().refusal.has_value());
    Settings settings = second.make_view().settings;
    settings.zoom = 1.5f;
    second.carry_out(ChangeSettings{settings});
    CHECK(second.make_view().settings.zoom == doctest::Approx(1.5f));
}

TEST_CASE("a second window may turn from the interview that goes on in the first to another")
{
    AppAtWork at;
    at.prepare_interview();
    const InterviewId other = at.interview().head().id;
    at.start_interview();
    const InterviewId running = at.interview().head().id;
    auto second_desk = Desk::open(at.folder / "library.sqlite", at.clock, Access::Write);
    REQUIRE(second_desk.ok());
    App second(*second_desk.value(), at.ui, at.keys, Language::English);
    second.carry_out(OpenInterview{running, std::nullopt});
    second.carry_out(OpenInterview{other, std::nullopt});
    CHECK(second_desk.value()->interview()->head().id == other);
}

TEST_CASE("at the start the interview nearest in time is open")
{
    AppAtWork at;
    at.prepare_interview();
    const InterviewId todays = at.interview().head().id;
    NewInterview later{.client = "Qualis", .title = "Coaching offer"};
    later.scheduled = at.clock.local_time(at.clock.wall) + 24h * 30;
    at.app->carry_out(MakeInterview{later});
    at.crash_and_open();
    REQUIRE(at.desk->interview());
    CHECK(at.interview().head().id == todays);
}
