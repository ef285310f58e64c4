#include "core/insight/questions.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

TEST_SUITE_BEGIN("questions and actions");

TEST_CASE("a question is open or closed by its words")
{
    MadeInterview made;
    const PersonId me = made.me();
    made.note(NoteKind::Question, 1'000, me, "What happens on release day?");
    made.note(NoteKind::Question, 2'000, me, "Do you use a planning tool?");
    made.note(NoteKind::Question, 3'000, me, "Comment se passe une livraison ?");
    made.note(NoteKind::Problem, 4'000, me, "What a mess?");
    const QuestionMix mix = count_questions(made);
    CHECK(mix.open == 2);
    CHECK(mix.closed == 1);
    CHECK(mix.all() == 3);
}

TEST_CASE("my own word on it wins over the words")
{
    MadeInterview made;
    const PersonId me = made.me();
    const NoteId asked = made.note(NoteKind::Question, 1'000, me, "Do you see it otherwise?");
    made.alter(asked, [](Note& n) { n.open = true; });
    const NoteId other = made.note(NoteKind::Question, 2'000, me, "What time is it?");
    made.alter(other, [](Note& n) { n.open = false; });
    CHECK(count_questions(made).open == 1);
    CHECK(count_questions(made).closed == 1);
}

TEST_CASE("a question of the client is none of ours; a colleague's and one nobody is said to have asked are")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId noor = made.colleague("Noor");
    made.note(NoteKind::Question, 1'000, claire, "When do you start?");
    made.note(NoteKind::Question, 2'000, noor, "Is it done?");
    made.note(NoteKind::Question, 3'000, std::nullopt, "Is it ready?");
    CHECK(count_questions(made).all() == 2);
}

TEST_CASE("where a transcript tells what we said, the questions spoken count, and those noted only outside of it")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.transcript({{me, 10'000, 14'000, "Thank you. How does a release go? Do you test it?"},
                     {claire, 14'000, 20'000, "Why do you ask?"},
                     {me, 20'000, 22'000, "I see."}});
    made.note(NoteKind::Question, 12'000, me, "How does a release go?");
    made.note(NoteKind::Question, 40'000, me, "What would you change first?");
    CHECK(count_questions(made).open == 2);
    CHECK(count_questions(made).closed == 1);
}

TEST_CASE("each of ours has the questions they asked, noted or spoken; clients and nobody have none")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    const PersonId noor = made.colleague("Noor");
    made.transcript({{me, 10'000, 14'000, "How does a release go? Do you test it?"}, {claire, 14'000, 20'000, "Why do you ask?"}});
    made.note(NoteKind::Question, 40'000, noor, "What would you change first?");
    made.note(NoteKind::Question, 41'000, std::nullopt, "Is it ready?");
    const auto asked = count_questions_by_person(made);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].person == me);
    CHECK(asked[0].mix.open == 1);
    CHECK(asked[0].mix.closed == 1);
    CHECK(asked[1].person == noor);
    CHECK(asked[1].mix.open == 1);
    CHECK(asked[1].mix.closed == 0);
}

TEST_CASE("a transcript without a word of ours leaves the noted questions as they are")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.transcript({{claire, 0, 20'000, "Where shall I begin?"}, {me, 20'000, 30'000, ""}});
    made.note(NoteKind::Question, 12'000, me, "How does a release go?");
    CHECK(count_questions(made).all() == 1);
}

TEST_CASE("my word on a question noted from what was said wins over its words")
{
    MadeInterview made;
    const PersonId me = made.me();
    made.transcript({{me, 10'000, 14'000, "Do you see it otherwise?"}});
    const NoteId noted = made.note(NoteKind::Question, 10'000, me, "do you see it otherwise?");
    made.alter(noted, [](Note& n) { n.open = true; });
    CHECK(count_questions(made).open == 1);
    CHECK(count_questions(made).closed == 0);
}

TEST_CASE("a question spoken in a break is none")
{
    MadeInterview made;
    const PersonId me = made.me();
    made.transcript({{me, 10'000, 14'000, "How was your holiday?"}, {me, 30'000, 31'000, "How did it begin?"}});
    made.off_record(9'000, 20'000);
    CHECK(count_questions(made).all() == 1);
}

TEST_CASE("who does what: mine, theirs, nobody's, done")
{
    MadeInterview made;
    const PersonId hugo = made.client("Hugo");
    const PersonId noor = made.colleague("Noor");
    const PersonId me = made.me();
    made.note(NoteKind::Action, 1'000, hugo, "send the list");
    made.note(NoteKind::Action, 2'000, noor, "book a room");
    made.note(NoteKind::Action, 3'000, std::nullopt, "find a date");
    made.note(NoteKind::Decision, 4'000, me, "we go on");
    const NoteId mine = made.note(NoteKind::Action, 5'000, me, "write it down");
    made.alter(mine, [](Note& n) { n.done = true; });
    const ActionMix mix = count_actions(made);
    CHECK(mix.all == 4);
    CHECK(mix.done == 1);
    CHECK(mix.mine == 1);
    CHECK(mix.theirs == 2);
    CHECK(mix.nobodys == 1);
}

TEST_CASE("without me at the table every owned action is someone else's")
{
    MadeInterview made;
    made.note(NoteKind::Action, 1'000, made.client("Hugo"), "send the list");
    CHECK(count_actions(made).theirs == 1);
    CHECK(count_actions(made).mine == 0);
}

TEST_SUITE_END();
