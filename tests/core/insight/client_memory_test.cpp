#include "core/insight/client_memory.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;
using sourdine::test::MadeInterview;

namespace {

// An interview held on a day of March, Claire and me at the table.
struct Past : MadeInterview {
    PersonId claire;
    PersonId i;

    explicit Past(unsigned day_of_march, std::string title = "Meeting")
    {
        head([&](Head& h) {
            h.id = InterviewId{static_cast<std::int64_t>(day_of_march)};
            h.title = std::move(title);
            h.scheduled = local_days{year{2026} / 3 / static_cast<int>(day_of_march)} + 14h;
        });
        claire = client("Claire Aubry");
        i = me();
    }
    void due(NoteId action, unsigned day_of_april)
    {
        alter(action, [&](Note& n) { n.due = Date{year{2026}, April, day{day_of_april}}; });
    }
};

ClientMemory remember(const std::vector<Interview>& newest_first) { return remember_client(newest_first); }

std::string words_of(const std::vector<RememberedPain>& pains)
{
    std::string all;
    for (const RememberedPain& pain : pains) all += (all.empty() ? "" : ", ") + pain.words + " " + std::to_string(pain.itch);
    return all;
}

std::string texts_of(const std::vector<RememberedAction>& actions)
{
    std::string all;
    for (const RememberedAction& action : actions) all += (all.empty() ? "" : ", ") + action.text;
    return all;
}

std::string texts_of(const std::vector<RememberedLine>& lines)
{
    std::string all;
    for (const RememberedLine& line : lines) all += (all.empty() ? "" : ", ") + line.text;
    return all;
}

std::string names_of(const std::vector<KnownPerson>& persons)
{
    std::string all;
    for (const KnownPerson& known : persons) all += (all.empty() ? "" : ", ") + known.person.name;
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("client memory");

TEST_CASE("a new client tells nothing")
{
    const ClientMemory memory = remember({});
    CHECK(memory.interviews.empty());
    CHECK(memory.pains.empty());
    CHECK(memory.persons.empty());
}

TEST_CASE("a pain said in two interviews is one, with the strokes of both and who said it")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "the ___lost orders___");
    first.note(NoteKind::Problem, 1, first.claire, "the _returns_");
    Past second{9};
    const PersonId hugo = second.client("Hugo Pons");
    second.note(NoteKind::Problem, 0, hugo, "another _lost order_");
    const ClientMemory memory = remember({second, first});
    CHECK(words_of(memory.pains) == "lost orders 4, returns 1");
    const RememberedPain& lost = memory.pains[0];
    CHECK(lost.interviews == 2);
    CHECK(lost.most_strokes == 3);
    CHECK(lost.persons == std::vector<std::string>{"Hugo Pons", "Claire Aubry"});
    CHECK(lost.last.id == InterviewId{9});
    CHECK(lost.last.day == Date{year{2026} / 3 / 9});
}

TEST_CASE("a pain the client denied last is closed, one denied first and confirmed since is open")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "the _mapping_ and the _stock_");
    first.pain_view("stock", "", Confirmation::Denied);
    first.pain_view("mapping", "", Confirmation::Confirmed);
    Past second{9};
    second.note(NoteKind::Problem, 0, second.claire, "the _mapping_ and the _stock_");
    second.pain_view("mapping", "", Confirmation::Denied);
    second.pain_view("stock", "", Confirmation::Confirmed);
    const ClientMemory memory = remember({second, first});
    CHECK(words_of(memory.pains) == "stock 2");
    CHECK(memory.pains[0].confirmation == Confirmation::Confirmed);
}

TEST_CASE("a denial holds while nothing newer is said of it")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "the _mapping_");
    first.pain_view("mapping", "", Confirmation::Denied);
    Past second{9};
    second.note(NoteKind::Problem, 0, second.claire, "the _mapping_");
    CHECK(remember({second, first}).pains.empty());
}

TEST_CASE("pains merged in one interview are one in all")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "_orders that vanish_");
    Past second{9};
    second.note(NoteKind::Problem, 0, second.claire, "_lost orders_ again");
    second.pain_view("order that vanish", "lost order");
    const ClientMemory memory = remember({second, first});
    CHECK(words_of(memory.pains) == "lost orders 2");
    CHECK(memory.pains[0].interviews == 2);
}

TEST_CASE("two pains of one meeting that were merged since count it once")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "_stock_ and _shelves_");
    Past second{9};
    second.note(NoteKind::Problem, 0, second.claire, "_stock_");
    second.pain_view("shelve", "stock");
    CHECK(remember({second, first}).pains[0].interviews == 2);
}

TEST_CASE("merges that turn in a ring end")
{
    Past first{2};
    first.note(NoteKind::Problem, 0, first.claire, "_stock_");
    first.pain_view("stock", "return");
    Past second{9};
    second.note(NoteKind::Problem, 0, second.claire, "_return_");
    second.pain_view("return", "stock");
    CHECK(remember({second, first}).pains.size() == 1);
}

TEST_CASE("of what is not done ours comes first, then nobody's, then theirs, each by its date")
{
    Past past{2};
    const PersonId noor = past.colleague("Noor");
    past.note(NoteKind::Action, 0, past.claire, "name a contact");
    past.due(past.note(NoteKind::Action, 1, past.i, "send the offer"), 20);
    past.note(NoteKind::Action, 2, std::nullopt, "find a room");
    past.due(past.note(NoteKind::Action, 3, noor, "count the returns"), 3);
    past.note(NoteKind::Action, 4, past.i, "call back");
    const ClientMemory memory = remember({past});
    CHECK(texts_of(memory.actions) == "count the returns, send the offer, call back, find a room, name a contact");
    CHECK(memory.actions[0].owner == "Noor");
    CHECK(memory.actions[0].ours);
    CHECK(memory.actions[3].owner.empty());
    CHECK_FALSE(memory.actions[4].ours);
    CHECK(memory.actions[1].due == Date{year{2026} / 4 / 20});
    CHECK(memory.actions[1].from.id == InterviewId{2});
}

TEST_CASE("what is done is not remembered, nor what was agreed again and done then")
{
    Past first{2};
    first.note(NoteKind::Action, 0, first.i, "Send the list");
    const NoteId done = first.note(NoteKind::Action, 1, first.i, "call Hugo");
    first.alter(done, [](Note& n) { n.done = true; });
    Past second{9};
    const NoteId again = second.note(NoteKind::Action, 0, second.i, "send the  LIST");
    second.alter(again, [](Note& n) { n.done = true; });
    CHECK(remember({second, first}).actions.empty());
}

TEST_CASE("an action agreed twice is the later one")
{
    Past first{2};
    first.note(NoteKind::Action, 0, first.i, "send the list");
    Past second{9};
    second.note(NoteKind::Action, 0, second.claire, "Send the list");
    const ClientMemory memory = remember({second, first});
    REQUIRE(memory.actions.size() == 1);
    CHECK(memory.actions[0].owner == "Claire Aubry");
    CHECK(memory.actions[0].from.id == InterviewId{9});
}

TEST_CASE("next time is that of the latest debrief that says so, line by line")
{
    Past first{2};
    first.head([](Head& h) { h.debrief.next_time = "Old"; });
    Past second{9};
    second.head([](Head& h) { h.debrief.next_time = "Wait longer\n\n  Ask about June \n"; });
    const Past third{16};
    const ClientMemory memory = remember({third, second, first});
    CHECK(texts_of(memory.next_time) == "Wait longer, Ask about June");
    CHECK(memory.next_time[0].from.id == InterviewId{9});
}

TEST_CASE("every careful topic is remembered once, the newest first")
{
    Past first{2};
    first.careful("The merger");
    first.careful("2023");
    Past second{9};
    second.careful("the MERGER");
    second.careful(" ");
    CHECK(texts_of(remember({second, first}).careful) == "the MERGER, 2023");
}

TEST_CASE("a person is known as they were last, with what they said last")
{
    Past first{2};
    first.alter(first.claire, [](Person& p) { p.role = "Deputy"; p.knowledge = 0; });
    first.note(NoteKind::Problem, 5, first.claire, "each release is a weekend of firefighting");
    first.note(NoteKind::Quote, 9, first.claire, "nobody sleeps");
    first.note(NoteKind::Note, 12, first.claire, "tired");
    Past second{9};
    second.alter(second.claire, [](Person& p) { p.role = "CEO"; p.decides = true; p.knowledge = 3; });
    const ClientMemory memory = remember({second, first});
    REQUIRE(memory.persons.size() == 1);
    const KnownPerson& claire = memory.persons[0];
    CHECK(claire.person.role == "CEO");
    CHECK(claire.person.decides);
    CHECK(claire.person.knowledge == 3);
    CHECK_FALSE(claire.person.id);
    CHECK(claire.person.seat == 0);
    CHECK(claire.meetings == 2);
    CHECK(claire.met.id == InterviewId{9});
    REQUIRE(claire.said.has_value());
    CHECK(claire.said->text == "nobody sleeps");
    CHECK(claire.said->kind == NoteKind::Quote);
    CHECK(claire.said->from.id == InterviewId{2});
}

TEST_CASE("those met last come first, by seat; I am nobody to be remembered; accents make no other person")
{
    Past first{2};
    first.client("Inès Karam");
    first.client("Paul");
    Past second{9};
    second.client("Ines Karam");
    second.colleague("Noor");
    CHECK(names_of(remember({second, first}).persons) == "Claire Aubry, Ines Karam, Noor, Paul");
}

TEST_CASE("a meeting that was in no calendar is told by the day it began")
{
    Past past{2};
    past.head([](Head& h) { h.scheduled.reset(); });
    CHECK(remember({past}).interviews[0].day == Date{year{2026} / 3 / 12});
}

TEST_SUITE_END();
