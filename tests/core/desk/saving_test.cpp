#include "tests/core/desk/room.h"

#include "tests/core/edit/random_commands.h"

namespace sourdine {

using test::fault_of;
using test::Room;

TEST_CASE("a line kept is on disk, and the draft slot is empty again")
{
    Room room;
    const InterviewId id = room.start();
    room.run(PressSeat{1});
    room.pass(5'000);
    REQUIRE(fault_of(room.desk->keep_draft(Draft{"! each rel", at_ms(4'000), {}})) == "");
    CHECK(room.desk->draft()->line == "! each rel");

    const NoteId note = *room.desk->capture("! each release is a ___weekend of firefighting___", at_ms(4'000));

    CHECK_FALSE(room.desk->draft().has_value());
    CHECK(room.desk->unsaved() == 0);
    CHECK(room.on_disk(id).same_records(room.interview()));
    const Note& kept = *room.interview().find(note);
    CHECK(kept.kind == NoteKind::Problem);
    CHECK(kept.person == room.interview().find_seat(1)->id);
    CHECK(kept.at == at_ms(4'000));
    CHECK(kept.underlines == std::vector<Underline>{{18, 41, 3}});
    room.open();
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK_FALSE(room.desk->draft().has_value());
}

TEST_CASE("a line with nothing in it keeps nothing and empties the draft")
{
    Room room;
    room.start();
    REQUIRE(fault_of(room.desk->keep_draft(Draft{"! ", at_ms(0), {}})) == "");
    CHECK(*room.desk->capture("!  ", at_ms(0)) == NoteId{});
    CHECK(room.interview().notes().empty());
    CHECK_FALSE(room.desk->draft().has_value());
}

TEST_CASE("a refused line changes nothing, and its draft stays")
{
    Room room;
    room.start();
    REQUIRE(fault_of(room.desk->keep_draft(Draft{"between us", at_ms(0), {}})) == "");
    room.run(GoOffRecord{});
    const auto refused = room.desk->capture("between us", at_ms(0));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "edit.off_record");
    CHECK(room.desk->draft()->line == "between us");
}

TEST_CASE("a line edited keeps its time, its done mark and whether it was told open")
{
    Room room;
    const InterviewId id = room.start();
    room.pass(2'000);
    const NoteId note = room.capture("- Hugo: send the list");
    room.run(SetDone{note});
    room.pass(9'000);
    REQUIRE(fault_of(room.desk->recapture(note, "- Claire: send the list of _lost_ orders")) == "");
    const Note& after = *room.interview().find(note);
    CHECK(after.at == at_ms(2'000));
    CHECK(after.done);
    CHECK(after.text == "send the list of lost orders");
    CHECK(after.person == room.interview().find_seat(1)->id);
    CHECK(after.underlines.size() == 1);
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(fault_of(room.desk->recapture(NoteId{999}, "x")) == "edit.not_there");
}

TEST_CASE("on a full disk every word is kept and saved later, in order")
{
    Room room;
    const InterviewId id = room.start();
    room.capture("before");
    REQUIRE(fault_of(room.desk->limit_library(1)) == "");

    const NoteId large = room.capture("large " + std::string(60'000, 'w'));
    const NoteId later = room.capture("later");
    REQUIRE(fault_of(room.desk->recapture(later, "later, corrected")) == "");
    CHECK(room.desk->unsaved() > 0);
    REQUIRE(room.desk->save_trouble().has_value());
    CHECK(room.desk->save_trouble()->key == "store.disk_full");
    CHECK(room.interview().notes().size() == 3);
    CHECK(room.on_disk(id).notes().size() == 1);

    room.pass(3'000);
    room.desk->keep_alive();
    CHECK(room.desk->unsaved() == 3);

    REQUIRE(fault_of(room.desk->limit_library(1'000'000)) == "");
    room.pass(3'000);
    room.desk->keep_alive();
    CHECK(room.desk->unsaved() == 0);
    CHECK_FALSE(room.desk->save_trouble().has_value());
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(room.on_disk(id).find(large) != nullptr);
}

TEST_CASE("what waits is also saved when the program stops")
{
    Room room;
    const InterviewId id = room.start();
    REQUIRE(fault_of(room.desk->limit_library(1)) == "");
    room.capture(std::string(60'000, 'w'));
    REQUIRE(room.desk->unsaved() == 1);
    REQUIRE(fault_of(room.desk->limit_library(1'000'000)) == "");
    room.desk.reset();
    CHECK(room.on_disk(id).notes().size() == 1);
}

TEST_CASE("an interview opened again shows what still waits to be saved")
{
    Room room;
    const InterviewId id = room.start();
    const InterviewId other = room.create();
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    REQUIRE(fault_of(room.desk->limit_library(1)) == "");
    room.capture(std::string(60'000, 'w'));
    REQUIRE(fault_of(room.desk->open_interview(other)) == "");
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK(room.desk->unsaved() == 1);
    CHECK(room.interview().notes().size() == 1);
}

TEST_CASE("a half-typed line that cannot be kept is said so, and kept as soon as there is room")
{
    Room room;
    const InterviewId id = room.start();
    REQUIRE(fault_of(room.desk->limit_library(1)) == "");
    CHECK(fault_of(room.desk->keep_draft(Draft{std::string(60'000, 'd'), at_ms(0), {}})) == "store.disk_full");
    CHECK(room.desk->draft()->line.size() == 60'000);
    REQUIRE(fault_of(room.desk->limit_library(1'000'000)) == "");
    room.pass(3'000);
    room.desk->keep_alive();
    room.open();
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK(room.desk->draft()->line.size() == 60'000);
}

namespace {

bool both_languages_say(const std::string& key)
{
    return Phrases::of(Language::English).knows(key) && Phrases::of(Language::French).knows(key);
}

// Random commands through the desk, the clock going on in between; how many did something.
int use_desk(Room& room, unsigned seed, int commands)
{
    test::RandomCommands random{seed};
    int done = 0;
    for (int i = 0; i < commands; ++i) {
        room.pass(random.below(700));
        const auto before = room.interview().revision();
        if (random.below(8) == 0)
            static_cast<void>(random.below(3) ? room.desk->undo() : room.desk->redo());
        else if (const Status ran = room.desk->run(random.next(room.interview(), room.desk->now())); !ran && !both_languages_say(ran.error().key))
            FAIL("no sentence for a refusal: " << ran.error().key);
        if (const std::string* title = room.desk->undo_title(); title && !both_languages_say(*title)) FAIL("no phrase for a step: " << *title);
        done += room.interview().revision() != before ? 1 : 0;
        room.desk->keep_alive();
    }
    return done;
}

}  // namespace

TEST_CASE("whatever is done, the library holds exactly what the desk shows")
{
    Room room;
    const InterviewId id = room.start();
    CHECK(use_desk(room, 4711, 600) > 200);
    CHECK(room.desk->unsaved() == 0);
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("all of it undone, the library holds the interview as it was made")
{
    Room room;
    const InterviewId id = room.create();
    const Interview made = room.interview();
    room.run(StartInterview{room.clock.wall_now()});
    use_desk(room, 815, 300);
    while (room.desk->undo_title()) REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().same_records(made));
    CHECK(room.on_disk(id).same_records(made));
}

}  // namespace sourdine
