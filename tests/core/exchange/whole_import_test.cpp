// An interview exported from one library into another.
#include "core/desk/read_files.h"
#include "core/desk/whole_plan.h"
#include "tests/core/desk/room.h"
#include "tests/support/made_interview.h"

#include "core/exchange/sourdine_json.h"

#include <fstream>

namespace sourdine::test {

namespace {

MadeInterview make_exported()
{
    MadeInterview made;
    const PersonId me = made.me("Lou Ferrand");
    const PersonId anna = made.client("Anna Blum");
    made.turn(me, 0, 2'000);
    made.turn(anna, 2'000, 7'000);
    made.pause(7'000, 8'000);
    made.phase(Phase::Listen, 100);
    made.cut_in(me, anna, 6'999, "and the roof");
    made.note(NoteKind::Problem, 3'000, anna, "a __leak__ every ___night___");
    made.planned(1, "Since when?");
    made.careful("insurance");
    made.pain_view("leak", "", Confirmation::Confirmed);
    made.transcript({{anna, 2'000, 4'000, "It leaks."}, {std::nullopt, 4'000, 4'500, "Hm."}});
    made.head([](Head& h) { h.debrief = {30, "calm", "", ""}; });
    made.ended(9'000);
    return made;
}

ImportPlan plan_of(const Room& room, const Interview& interview, const Interview* into = nullptr)
{
    const std::vector<std::filesystem::path> files{room.folder / "own.json"};
    std::ofstream{files[0], std::ios::binary} << write_sourdine_json(interview);
    auto plan = read_plan(files, {}, into, "Unnamed");
    REQUIRE_MESSAGE(plan.ok(), (plan ? "" : plan.error().key));
    return std::move(plan).value();
}

}  // namespace

TEST_CASE("our own JSON becomes the interview it was")
{
    Room room;
    const MadeInterview made = make_exported();
    const auto id = room.desk->import(plan_of(room, made));
    REQUIRE(id.ok());
    room.open();
    REQUIRE(fault_of(room.desk->open_interview(*id)) == "");
    MadeInterview same = made;
    same.head([&](Head& h) { h.id = *id; });
    CHECK(room.desk->interview()->same_records(same));
    CHECK(write_sourdine_json(*room.desk->interview()) == write_sourdine_json(same));
}

TEST_CASE("the client and title of the plan are those of the new interview")
{
    Room room;
    ImportPlan plan = plan_of(room, make_exported());
    CHECK(plan.client == "Atelier Nord");
    plan.client = "Elsewhere";
    REQUIRE(room.desk->import(plan).ok());
    CHECK(room.desk->interview()->head().client == "Elsewhere");
    CHECK(room.desk->interview()->head().title == "First meeting");
}

TEST_CASE("whoever imports an interview says who at its table is me")
{
    Room room;
    ImportPlan plan = plan_of(room, make_exported());
    REQUIRE(fault_of(set_me_of_whole(plan, "anna")) == "");
    REQUIRE(room.desk->import(plan).ok());
    CHECK(room.desk->interview()->find_me()->name == "Anna Blum");
    CHECK(room.desk->interview()->find_me()->side == Side::Us);
}

TEST_CASE("nobody of that name at its table is told so, with those there are")
{
    Room room;
    ImportPlan plan = plan_of(room, make_exported());
    const Status refused = set_me_of_whole(plan, "Zoé");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "import.no_such_voice");
    CHECK(refused.error().args.back().second == "Lou Ferrand, Anna Blum");
}

TEST_CASE("into an open interview, our own JSON brings what was said alone")
{
    Room room;
    room.start();
    room.run(EndInterview{});
    const ImportPlan plan = plan_of(room, make_exported(), room.desk->interview());
    CHECK_FALSE(plan.whole);
    REQUIRE(room.desk->import(plan).ok());
    CHECK(room.desk->interview()->recordings().size() == 1);
    CHECK(room.desk->interview()->notes().empty());
    CHECK(room.desk->interview()->head().title == "First meeting");
}

TEST_CASE("one undo takes an imported interview away")
{
    Room room;
    REQUIRE(room.desk->import(plan_of(room, make_exported())).ok());
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.desk->interviews().empty());
}

}  // namespace sourdine::test
