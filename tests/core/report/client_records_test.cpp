#include "core/report/client_copy.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

TEST_SUITE_BEGIN("client copy");

TEST_CASE("problems, quotes, decisions and actions are for the client, in their words")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.note(NoteKind::Problem, 1'000, claire, "__delays__");
    made.note(NoteKind::Quote, 2'000, claire, "every week");
    made.note(NoteKind::Decision, 3'000, claire, "go on");
    made.note(NoteKind::Action, 4'000, claire, "send the list");
    CHECK(client_copy_of(made).notes() == made.get().notes());
}

TEST_CASE("plain notes, questions and ideas are not")
{
    MadeInterview made;
    made.note(NoteKind::Note, 1'000, std::nullopt, "tired");
    made.note(NoteKind::Question, 2'000, made.me(), "Why?");
    made.note(NoteKind::Idea, 3'000, std::nullopt, "sell them a tool");
    CHECK(client_copy_of(made).notes().empty());
}

TEST_CASE("what we measured, prepared and thought is gone")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.head([](Head& h) {
        h.brief = "they nearly went under";
        h.aims.share_percent = 35;
        h.debrief.went_well = "listening";
    });
    made.turn(claire, 0, 5'000);
    made.phase(Phase::Open, 0);
    made.cut_in(me, claire, 5'000, "and then");
    made.planned(0, "What hurts?");
    made.careful("the merger");
    const Interview copy = client_copy_of(made);
    CHECK(copy.head().brief.empty());
    CHECK(copy.head().aims == Aims{});
    CHECK(copy.head().debrief == Debrief{});
    CHECK(copy.turns().empty());
    CHECK(copy.phase_marks().empty());
    CHECK(copy.cut_ins().empty());
    CHECK(copy.questions().empty());
    CHECK(copy.careful().empty());
    CHECK(copy.head().client == "Atelier Nord");
    CHECK(copy.persons() == made.get().persons());
}

TEST_CASE("what we think of a person is gone; name, role and seat stay")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.alter(claire, [](Person& p) { p.role = "CEO"; p.email = "claire@nordalia.example"; p.decides = p.pays = p.lives_with_it = p.knows = true; p.knowledge = 0; });
    const Interview copy = client_copy_of(made);
    const Person& person = *copy.find(claire);
    CHECK(person.name == "Claire");
    CHECK(person.role == "CEO");
    CHECK(person.seat == 1);
    CHECK(person.email.empty());
    CHECK_FALSE(person.decides);
    CHECK_FALSE(person.pays);
    CHECK_FALSE(person.lives_with_it);
    CHECK_FALSE(person.knows);
    CHECK(person.knowledge == Person{}.knowledge);
}

TEST_CASE("breaks stay, so that times are the same in both copies")
{
    MadeInterview made;
    made.off_record(1'000, 2'000);
    CHECK(client_copy_of(made).breaks() == made.get().breaks());
}

TEST_CASE("the interview itself is not touched")
{
    MadeInterview made;
    made.note(NoteKind::Idea, 3'000, std::nullopt, "later");
    const Interview before = made.get();
    CHECK(client_copy_of(made).notes().empty());
    CHECK(made.get().same_records(before));
}

TEST_SUITE_END();
