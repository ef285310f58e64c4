#include "core/talk/measure.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId i = me();
    void ask(std::int64_t at) { note(NoteKind::Question, at, i, "What happens then?"); }
    std::optional<std::int64_t> wait() const
    {
        const auto waits = measure_waits(get(), at_ms(600'000));
        return waits ? std::optional{waits->median.count()} : std::nullopt;
    }
};

}  // namespace

TEST_SUITE_BEGIN("waits");

TEST_CASE("the silence after my question lasts until she answers")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 12'400, 30'000);
    made.ask(9'000);
    CHECK(made.wait() == 2'400);
}

TEST_CASE("a question noted while she already answers is still mine of just before")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 11'000, 30'000);
    made.ask(15'000);
    CHECK(made.wait() == 1'000);
}

TEST_CASE("a question noted more than five seconds after I spoke belongs to no turn")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 11'000, 30'000);
    made.ask(15'001);
    CHECK_FALSE(made.wait());
}

TEST_CASE("an answer at once is a silence of nothing")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 10'000, 30'000);
    made.ask(5'000);
    CHECK(made.wait() == 0);
}

TEST_CASE("the one who already speaks when I end leaves no silence")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 8'000, 30'000);
    made.ask(5'000);
    CHECK(made.wait() == 0);
}

TEST_CASE("when I break the silence myself it ends there")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.i, 13'000, 20'000);
    made.turn(made.claire, 21'000, 30'000);
    made.ask(9'000);
    CHECK(made.wait() == 3'000);
}

TEST_CASE("two questions in one turn leave one silence")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 12'000, 30'000);
    made.ask(3'000);
    made.ask(9'000);
    const auto waits = measure_waits(made, at_ms(600'000));
    REQUIRE(waits);
    CHECK(waits->count == 1);
}

TEST_CASE("a silence with a break in it is no silence of ours")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.pause(10'000, 60'000);
    made.turn(made.claire, 60'000, 90'000);
    made.ask(9'000);
    CHECK_FALSE(made.wait());
}

TEST_CASE("a question nobody has followed yet, and a client's question, are not counted")
{
    Meeting made;
    made.turn(made.claire, 0, 10'000);
    made.open_turn(made.i, 10'000);
    made.note(NoteKind::Question, 5'000, made.claire, "When do you start?");
    made.ask(12'000);
    CHECK_FALSE(made.wait());
}

TEST_CASE("the median of an even count is the middle of the two in the middle")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 11'000, 20'000);
    made.turn(made.i, 20'000, 30'000);
    made.turn(made.claire, 34'001, 40'000);
    made.ask(1'000);
    made.ask(21'000);
    const auto waits = measure_waits(made, at_ms(600'000));
    REQUIRE(waits);
    CHECK(waits->count == 2);
    CHECK(waits->median == Milliseconds{2'500});
}

TEST_CASE("an odd count has one in the middle, whatever the order")
{
    Meeting made;
    made.turn(made.i, 0, 10'000);
    made.turn(made.claire, 19'000, 20'000);
    made.turn(made.i, 20'000, 30'000);
    made.turn(made.claire, 31'000, 40'000);
    made.turn(made.i, 40'000, 50'000);
    made.turn(made.claire, 52'000, 60'000);
    made.ask(1'000);
    made.ask(21'000);
    made.ask(41'000);
    CHECK(made.wait() == 2'000);
}

TEST_SUITE_END();
