// What the desk remembers of a client, whichever interview is open.
#include "tests/core/desk/room.h"

#include "core/insight/carry_over.h"

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

struct Client : Room {
    InterviewId make(const std::string& client, const std::string& title, std::optional<LocalTime> when = std::nullopt)
    {
        NewInterview fresh = wanted();
        fresh.client = client;
        fresh.title = title;
        fresh.scheduled = when;
        auto id = desk->create(fresh);
        REQUIRE(id.ok());
        return *id;
    }
    // Held an hour later than the last one.
    InterviewId hold(const std::string& client, const std::string& title, const std::string& line)
    {
        const InterviewId id = make(client, title);
        run(StartInterview{clock.wall_now()});
        pass(60'000);
        capture(line);
        run(EndInterview{});
        pass(3'600'000);
        return id;
    }
    std::string pains()
    {
        std::string all;
        for (const RememberedPain& pain : desk->client_memory().pains) all += (all.empty() ? "" : ", ") + pain.words;
        return all;
    }
    void open_one(InterviewId id) { REQUIRE(fault_of(desk->open_interview(id)) == ""); }
};

}  // namespace

TEST_CASE("the next interview of a client knows what the earlier ones left open, whatever case and accents")
{
    Client room;
    room.hold("Café Lumen", "First", "! Claire: the ___lost orders___");
    room.hold("CAFE LUMEN", "Second", "! Hugo: the __returns__");
    room.hold("Atelier Nord", "Other", "! Claire: the _kiln_");
    room.make("café lumen", "Third");
    CHECK(room.pains() == "lost orders, returns");
    REQUIRE(room.desk->client_memory().interviews.size() == 2);
    CHECK(room.desk->client_memory().interviews[0].title == "Second");
    CHECK(room.desk->client_memory().persons.size() == 2);
}

TEST_CASE("an interview does not remember itself, nor what was never held")
{
    Client room;
    const InterviewId first = room.hold("Lumen", "First", "! Claire: the _stock_");
    room.make("Lumen", "Planned");
    room.run(AddCareful{"the merger"});
    room.make("Lumen", "Next");
    CHECK(room.desk->client_memory().careful.empty());
    room.open_one(first);
    CHECK(room.desk->client_memory().interviews.empty());
}

TEST_CASE("an interview that is over remembers only what came before it")
{
    Client room;
    room.hold("Lumen", "First", "! Claire: the _stock_");
    const InterviewId second = room.hold("Lumen", "Second", "! Claire: the _returns_");
    room.hold("Lumen", "Third", "! Claire: the _merger_");
    room.open_one(second);
    CHECK(room.pains() == "stock");
}

TEST_CASE("interviews without a client have nothing in common")
{
    Client room;
    room.hold("", "First", "! Claire: the _stock_");
    room.make(" ", "Second");
    CHECK(room.desk->client_memory().interviews.empty());
}

TEST_CASE("nothing is remembered while no interview is open")
{
    Client room;
    room.hold("Lumen", "First", "! Claire: the _stock_");
    room.desk->close_interview();
    CHECK(room.desk->client_memory().interviews.empty());
}

TEST_CASE("naming the client brings the memory, another name takes it away")
{
    Client room;
    room.hold("Lumen", "First", "! Claire: the _stock_");
    room.make("Lume", "Next");
    CHECK(room.pains() == "");
    Head head = room.interview().head();
    head.client = "Lumen";
    room.run(UpdateHead{head});
    CHECK(room.pains() == "stock");
}

TEST_CASE("what is changed in an earlier interview is remembered at once")
{
    Client room;
    const InterviewId first = room.hold("Lumen", "First", "- Me: send the offer");
    const InterviewId next = room.make("Lumen", "Next");
    REQUIRE(room.desk->client_memory().actions.size() == 1);
    room.open_one(first);
    room.run(SetDone{room.interview().notes()[0].id, true});
    room.open_one(next);
    CHECK(room.desk->client_memory().actions.empty());
}

TEST_CASE("what another window writes is remembered after a look at the library")
{
    Client room;
    room.make("Lumen", "Next");
    CHECK(room.desk->client_memory().interviews.empty());
    auto other = Desk::open(room.library(), room.clock, Access::Add);
    REQUIRE(other.ok());
    NewInterview fresh = Room::wanted();
    REQUIRE((*other)->create(fresh).ok());
    REQUIRE(fault_of((*other)->run(StartInterview{room.clock.wall_now()})) == "");
    REQUIRE((*other)->capture("! Claire: the _stock_", at_ms(0)).ok());
    REQUIRE(fault_of((*other)->run(EndInterview{})) == "");
    room.desk->refresh();
    CHECK(room.pains() == "stock");
}

TEST_CASE("the memory is read once while nothing else changes")
{
    Client room;
    room.hold("Lumen", "First", "! Claire: the _stock_");
    room.make("Lumen", "Next");
    const void* before = room.desk->client_memory().pains.data();
    room.run(AddCareful{"the merger"});
    CHECK(room.desk->client_memory().pains.data() == before);
}

TEST_CASE("a known person is carried to the table whole, and is known as carried")
{
    Client room;
    room.make("Lumen", "First");
    Person claire = *room.interview().find_seat(1);
    claire.role = "CEO";
    claire.decides = true;
    room.run(UpdatePerson{claire});
    room.run(StartInterview{room.clock.wall_now()});
    room.pass(1'000);
    room.run(EndInterview{});
    NewInterview next;
    next.client = "Lumen";
    REQUIRE(room.desk->create(next).ok());
    room.run(carry_to_table(*find_known_persons(room.desk->client_memory(), room.interview(), "cl").at(0)));
    REQUIRE(room.interview().find_seat(1) != nullptr);
    CHECK(room.interview().find_seat(1)->role == "CEO");
    CHECK(room.interview().find_seat(1)->decides);
    CHECK(find_carried(room.desk->client_memory(), room.interview()).persons == std::vector<bool>{true, false});
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().persons().empty());
}

TEST_CASE("my own questions are those of every other interview, most used first")
{
    Client room;
    room.make("Lumen", "First");
    room.run(AddQuestion{"How do you work today?"});
    room.run(AddQuestion{"Who decides?"});
    const InterviewId second = room.make("Atelier Nord", "Second");
    room.run(AddQuestion{"how do you work today ?"});
    room.make("Halles", "Third");
    room.run(AddQuestion{"Only here?"});
    const auto& own = room.desk->own_questions();
    REQUIRE(own.size() == 2);
    CHECK(own[0].times == 2);
    CHECK(own[1].text == "Who decides?");
    room.open_one(second);
    CHECK(room.desk->own_questions().size() == 3);
}

}  // namespace sourdine
