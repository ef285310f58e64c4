#include "core/model/interview.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

Change birth(auto record) { return {"", {Edit<decltype(record)>{std::nullopt, record}}, ""}; }

Person person(std::int64_t id, int seat, bool me = false)
{
    Person p;
    p.id = PersonId{id};
    p.seat = seat;
    p.name = "P" + std::to_string(id);
    p.me = me;
    return p;
}

Note note(std::int64_t id, std::int64_t at)
{
    Note n;
    n.id = NoteId{id};
    n.at = at_ms(at);
    n.text = "text";
    return n;
}

}  // namespace

TEST_CASE("records are found by their id and kept in its order")
{
    Interview interview;
    interview.apply(birth(person(7, 1)));
    interview.apply(birth(person(3, 2)));

    REQUIRE(interview.find(PersonId{3}) != nullptr);
    CHECK(interview.find(PersonId{3})->seat == 2);
    CHECK(interview.find(PersonId{4}) == nullptr);
    CHECK(interview.persons().front().id == PersonId{3});
}

TEST_CASE("the table is read by seat, the sheet by time and then as written")
{
    Interview interview;
    interview.apply(birth(person(1, 2, true)));
    interview.apply(birth(person(2, 1)));
    interview.apply(birth(note(3, 900)));
    interview.apply(birth(note(4, 100)));
    interview.apply(birth(note(5, 900)));

    CHECK(interview.by_seat().front()->id == PersonId{2});
    CHECK(interview.find_seat(2)->id == PersonId{1});
    CHECK(interview.find_seat(3) == nullptr);
    CHECK(interview.find_me()->id == PersonId{1});
    REQUIRE(interview.by_time().size() == 3);
    CHECK(interview.by_time()[0]->id == NoteId{4});
    CHECK(interview.by_time()[1]->id == NoteId{3});
    CHECK(interview.by_time()[2]->id == NoteId{5});
}

TEST_CASE("nobody is me at a table where nobody says so")
{
    Interview interview;
    interview.apply(birth(person(1, 1)));
    CHECK(interview.find_me() == nullptr);
}

TEST_CASE("an id once used is not given again, even after its record is gone")
{
    Interview interview;
    interview.apply(birth(note(9, 0)));
    interview.apply(inverse(birth(note(9, 0))));
    CHECK(interview.notes().empty());
    CHECK(interview.next_id() == 10);
}

TEST_CASE("a change turned round takes everything back, last things first")
{
    Interview interview;
    interview.apply(birth(person(1, 1)));
    const Interview before = interview;
    Person renamed = person(1, 1);
    renamed.name = "Claire";
    Note hers = note(2, 5);
    hers.person = PersonId{1};
    const Change change{"t", {Edit<Person>{person(1, 1), renamed}, Edit<Note>{std::nullopt, hers}}, "k"};

    interview.apply(change);
    CHECK_FALSE(interview.same_records(before));
    const Change back = inverse(change);
    CHECK(std::holds_alternative<Edit<Note>>(back.edits.front()));
    CHECK(back.title == "t");
    interview.apply(back);
    CHECK(interview.same_records(before));
    CHECK(inverse(back) == change);
}

TEST_CASE("every change makes a new revision")
{
    Interview interview;
    const auto before = interview.revision();
    interview.apply(birth(note(1, 0)));
    const auto between = interview.revision();
    interview.apply(inverse(birth(note(1, 0))));
    CHECK(between > before);
    CHECK(interview.revision() > between);
}

TEST_CASE("questions and sensitive topics are read in the order they were put in")
{
    Interview interview;
    interview.apply(birth(PlannedQuestion{PlannedQuestionId{1}, 5, "later", {}}));
    interview.apply(birth(PlannedQuestion{PlannedQuestionId{2}, 0, "first", {}}));
    interview.apply(birth(Careful{CarefulId{3}, 1, "b"}));
    interview.apply(birth(Careful{CarefulId{4}, 1, "c"}));
    CHECK(interview.questions_in_order().front()->text == "first");
    CHECK(interview.careful_in_order().front()->text == "b");
}

}  // namespace sourdine
