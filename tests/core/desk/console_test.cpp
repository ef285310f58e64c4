#include "tests/core/desk/room.h"

#include <algorithm>

namespace sourdine {

using test::fault_of;
using test::Room;
using Kind = ConsoleOrder::Kind;

namespace {

// What a typed line does at the desk, no lag taken off; empty when done.
std::string type(Room& room, const std::string& line)
{
    const auto order = parse_console_order(line);
    if (!order) return order.error().key;
    return fault_of(run_console_order(*room.desk, *order, room.desk->now(), Milliseconds{0}));
}

std::string who_speaks(const Room& room)
{
    for (const Turn& turn : room.interview().turns())
        if (!turn.until) return room.interview().find(turn.person)->name;
    return {};
}

}  // namespace

TEST_CASE("a line is a note unless a letter or digit follows its colon")
{
    CHECK(parse_console_order("! each release")->kind == Kind::Note);
    CHECK(parse_console_order(":)")->kind == Kind::Note);
    CHECK(parse_console_order(": text")->kind == Kind::Note);
    CHECK(parse_console_order(":")->kind == Kind::Note);
    CHECK(parse_console_order("Claire: late")->text == "Claire: late");
}

TEST_CASE("each order is known by its word")
{
    CHECK(parse_console_order(":2")->kind == Kind::Floor);
    CHECK(parse_console_order(":2")->number == 2);
    CHECK(parse_console_order(":0")->kind == Kind::Silence);
    CHECK(parse_console_order(" :Me ")->kind == Kind::Me);
    CHECK(parse_console_order(":back")->kind == Kind::Back);
    CHECK(parse_console_order(":cut")->kind == Kind::Cut);
    CHECK(parse_console_order(":pause")->kind == Kind::Pause);
    CHECK(parse_console_order(":resume")->kind == Kind::Resume);
    CHECK(parse_console_order(":off")->kind == Kind::Off);
    CHECK(parse_console_order(":on")->kind == Kind::On);
    CHECK(parse_console_order(":undo")->kind == Kind::Undo);
    CHECK(parse_console_order(":end")->kind == Kind::End);
    CHECK(parse_console_order(":help")->kind == Kind::Help);
}

TEST_CASE("phases are known in both languages")
{
    CHECK(parse_console_order(":phase collaborate")->phase == Phase::Collaborate);
    CHECK(parse_console_order(":phase Écouter")->phase == Phase::Listen);
    CHECK(parse_console_order(":phase écoute")->phase == Phase::Listen);
    CHECK(parse_console_order(":phase analyser")->phase == Phase::Analyse);
    CHECK(parse_console_order(":phase ouvrir")->phase == Phase::Open);
    const auto unknown = parse_console_order(":phase shout");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().key == "console.unknown_phase");
    CHECK_FALSE(parse_console_order(":phase").ok());
}

TEST_CASE("words to underline may end with how many strokes")
{
    CHECK(parse_console_order(":underline lost orders 3")->number == 3);
    CHECK(parse_console_order(":underline lost orders 3")->text == "lost orders");
    CHECK(parse_console_order(":underline lost orders")->number == 0);
    CHECK(parse_console_order(":underline 11000 7")->text == "11000 7");
    CHECK_FALSE(parse_console_order(":underline").ok());
}

TEST_CASE("an order that is none is refused by name")
{
    const auto refused = parse_console_order(":silense");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "console.unknown_order");
    CHECK(refused.error().args == PhraseArgs{{"order", ":silense"}});
    CHECK_FALSE(parse_console_order(":pause now").ok());
    CHECK_FALSE(parse_console_order(":99999999999999").ok());
}

TEST_CASE("the floor by orders: no toggle, silence, me and back")
{
    Room room;
    room.start();
    CHECK(type(room, ":back") == "edit.no_client_spoke");
    CHECK(type(room, ":2") == "");
    room.pass(1'000);
    CHECK(type(room, ":2") == "");
    CHECK(who_speaks(room) == "Hugo Pons");
    room.pass(1'000);
    CHECK(type(room, ":me") == "");
    CHECK(who_speaks(room) == "Me");
    room.pass(1'000);
    CHECK(type(room, ":back") == "");
    CHECK(who_speaks(room) == "Hugo Pons");
    room.pass(1'000);
    CHECK(type(room, ":cut") == "");
    CHECK(who_speaks(room) == "Me");
    CHECK(room.interview().cut_ins().size() == 1);
    room.pass(1'000);
    CHECK(type(room, ":0") == "");
    CHECK(who_speaks(room) == "");
    CHECK(type(room, ":7") == "edit.unknown_seat");
    CHECK(type(room, ":undo") == "");
    CHECK(who_speaks(room) == "Me");
}

TEST_CASE("underlining in the last note finds its words whatever their case and accents")
{
    Room room;
    room.start();
    CHECK(type(room, ":underline anything") == "console.words_not_found");
    CHECK(type(room, "\" Les Délais, toujours les retards") == "");
    CHECK(type(room, ":underline delais 2") == "");
    CHECK(room.interview().notes()[0].underlines == std::vector<Underline>{{4, 10, 2}});
    CHECK(type(room, ":underline delais") == "");
    CHECK(room.interview().notes()[0].underlines[0].strokes == 3);
    CHECK(type(room, ":underline retard") == "console.words_not_found");
}

TEST_CASE("pause, off the record, phase and end by orders")
{
    Room room;
    room.start();
    room.pass(1'000);
    CHECK(type(room, ":phase listen") == "");
    CHECK(type(room, ":pause") == "");
    CHECK(type(room, ":1") == "console.paused");
    room.pass(1'000);
    CHECK(type(room, ":resume") == "");
    CHECK(type(room, ":off") == "");
    CHECK(type(room, "between us") == "console.off_record");
    room.pass(1'000);
    CHECK(type(room, ":on") == "");
    CHECK(type(room, ":help") == "");
    CHECK(type(room, ":end") == "");
    CHECK(room.interview().head().ended == at_ms(3'000));
    CHECK(room.interview().phase_marks().size() == 2);
    CHECK(room.interview().breaks().size() == 2);
}

TEST_CASE("an order that is not understood is named without what follows it")
{
    const auto order = parse_console_order(":end of the quarter is when it hurts");
    REQUIRE_FALSE(order.ok());
    CHECK(order.error().args == PhraseArgs{{"order", ":end"}});
    CHECK(parse_console_order(":phase they cannot pay").error().args.empty());
}

TEST_CASE("undo in a terminal stops at the beginning of the interview")
{
    Room room;
    room.start();
    CHECK(type(room, ":undo") == "desk.nothing_to_undo");
    CHECK(room.interview().head().stage == Stage::Live);
    CHECK(type(room, "a note") == "");
    CHECK(type(room, ":undo") == "");
    CHECK(room.interview().notes().empty());
    CHECK(type(room, ":undo") == "desk.nothing_to_undo");
}

TEST_CASE("off the record and paused are said with the orders of a terminal")
{
    Room room;
    room.start();
    CHECK(type(room, ":pause") == "");
    CHECK(type(room, ":1") == "console.paused");
    CHECK(type(room, ":off") == "");
    CHECK(type(room, "not to be kept") == "console.off_record");
    CHECK(room.interview().notes().empty());
}

}  // namespace sourdine
