#include "core/talk/measure.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

constexpr PersonId anna{1};
constexpr PersonId ben{2};
constexpr PersonId cleo{3};

struct Said {
    PersonId who;
    std::int64_t from;
    std::int64_t to;
};

TalkFigures measure(const std::vector<Said>& said, std::int64_t elapsed = 100'000,
                    const std::vector<PersonId>& order = {anna, ben, cleo}, const std::vector<PersonId>& by_name = {})
{
    std::vector<Segment> segments;
    for (const Said& s : said) segments.push_back({s.who, at_ms(s.from), at_ms(s.to)});
    return measure_talk(segments, Milliseconds{elapsed}, order, by_name);
}

std::int64_t monologue(const TalkFigures& figures, PersonId who) { return figures.find(who)->longest_monologue.count(); }

}  // namespace

TEST_SUITE_BEGIN("measure");

TEST_CASE("when nobody has spoken all of it is silence and nobody has a share")
{
    const TalkFigures figures = measure({}, 60'000);
    CHECK(figures.silence == Milliseconds{60'000});
    CHECK(figures.speech == Milliseconds{0});
    REQUIRE(figures.persons.size() == 3);
    CHECK(figures.persons[0].share == 0.0);
    CHECK_FALSE(figures.persons[0].longest_turn_at);
    CHECK(figures.floor_changes == 0);
}

TEST_CASE("talk, share, listening, speech, overlap and silence of a short conversation")
{
    // Anna 0-10 s, Ben 8-12 s and 20-26 s: talk 10 and 10, speech 18, both at once 2.
    const TalkFigures figures = measure({{anna, 0, 10'000}, {ben, 8'000, 12'000}, {ben, 20'000, 26'000}}, 30'000);
    CHECK(figures.find(anna)->talk == Milliseconds{10'000});
    CHECK(figures.find(ben)->talk == Milliseconds{10'000});
    CHECK(figures.find(anna)->share == 0.5);
    CHECK(figures.find(anna)->listening == Milliseconds{8'000});
    CHECK(figures.find(ben)->listening == Milliseconds{8'000});
    CHECK(figures.find(cleo)->listening == Milliseconds{18'000});
    CHECK(figures.speech == Milliseconds{18'000});
    CHECK(figures.overlap == Milliseconds{2'000});
    CHECK(figures.silence == Milliseconds{12'000});
    CHECK(figures.find(ben)->turns == 2);
    CHECK(figures.find(ben)->longest_turn == Milliseconds{6'000});
    CHECK(figures.find(ben)->longest_turn_at == at_ms(20'000));
}

TEST_CASE("three at once are one overlap, not two")
{
    const TalkFigures figures = measure({{anna, 0, 4'000}, {ben, 1'000, 3'000}, {cleo, 2'000, 6'000}});
    CHECK(figures.speech == Milliseconds{6'000});
    CHECK(figures.overlap == Milliseconds{3'000});
}

TEST_CASE("nobody overlaps himself, and reversed or empty segments count for nothing")
{
    const TalkFigures figures = measure({{anna, 0, 4'000}, {anna, 2'000, 5'000}, {anna, 9'000, 8'000}, {ben, 1'000, 1'000}});
    CHECK(figures.find(anna)->talk == Milliseconds{5'000});
    CHECK(figures.overlap == Milliseconds{0});
    CHECK(figures.find(anna)->turns == 1);
    CHECK(figures.find(ben)->turns == 0);
}

TEST_CASE("the pauses inside a turn are part of its length, not of the talk")
{
    const TalkFigures figures = measure({{anna, 0, 2'000}, {anna, 2'999, 5'000}});
    CHECK(figures.find(anna)->talk == Milliseconds{4'001});
    CHECK(figures.find(anna)->longest_turn == Milliseconds{5'000});
    CHECK(figures.find(anna)->turns == 1);
}

TEST_CASE("a cough of another does not end a monologue")
{
    const TalkFigures figures = measure({{anna, 0, 20'000}, {ben, 20'500, 21'499}, {anna, 22'000, 40'000}});
    CHECK(monologue(figures, anna) == 40'000);
    CHECK(monologue(figures, ben) == 0);
    CHECK(figures.floor_changes == 0);
}

TEST_CASE("a word of a second does")
{
    const TalkFigures figures = measure({{anna, 0, 20'000}, {ben, 20'500, 21'500}, {anna, 22'000, 40'000}});
    CHECK(monologue(figures, anna) == 20'000);
    CHECK(monologue(figures, ben) == 1'000);
    CHECK(figures.floor_changes == 2);
}

TEST_CASE("a monologue goes on over a pause of 2999 ms and ends at one of 3000 ms")
{
    CHECK(monologue(measure({{anna, 0, 5'000}, {anna, 7'999, 10'000}}), anna) == 10'000);
    CHECK(monologue(measure({{anna, 0, 5'000}, {anna, 8'000, 10'000}}), anna) == 5'000);
}

TEST_CASE("of several monologues as long, the first is told")
{
    const TalkFigures figures = measure({{anna, 0, 5'000}, {anna, 10'000, 15'000}});
    CHECK(figures.find(anna)->longest_monologue_at == at_ms(0));
}

TEST_CASE("B cuts A when B starts inside A with 200 ms to go and outlasts A")
{
    const TalkFigures figures = measure({{anna, 0, 10'000}, {ben, 9'800, 12'000}});
    CHECK(figures.interruptions == std::vector{Interruptions{ben, anna, 1}});
}

TEST_CASE("199 ms of overlap is no cut-in")
{
    CHECK(measure({{anna, 0, 10'000}, {ben, 9'801, 12'000}}).interruptions.empty());
}

TEST_CASE("to start together is no cut-in, nor is to end together, nor to stop before the other")
{
    CHECK(measure({{anna, 0, 10'000}, {ben, 0, 12'000}}).interruptions.empty());
    CHECK(measure({{anna, 0, 10'000}, {ben, 5'000, 10'000}}).interruptions.empty());
    CHECK(measure({{anna, 0, 10'000}, {ben, 5'000, 8'000}}).interruptions.empty());
}

TEST_CASE("turns under a second neither cut nor are cut")
{
    CHECK(measure({{anna, 0, 10'000}, {ben, 9'500, 10'499}}).interruptions.empty());
    CHECK(measure({{anna, 0, 999}, {ben, 500, 5'000}}).interruptions.empty());
}

TEST_CASE("one turn may cut two persons, and cut-ins add up by pair")
{
    const TalkFigures figures = measure({{anna, 0, 10'000}, {cleo, 1'000, 9'000}, {ben, 5'000, 12'000},
                                         {anna, 20'000, 30'000}, {ben, 25'000, 32'000}});
    CHECK(figures.interruptions == std::vector{Interruptions{ben, anna, 2}, Interruptions{ben, cleo, 1}});
}

TEST_CASE("turns that begin and end together are taken by name, whatever the seats")
{
    // By name Ben comes first: Ben, Anna, Ben is two changes; Anna, Ben, Ben is one.
    const std::vector<Said> said{{anna, 0, 5'000}, {ben, 0, 5'000}, {ben, 6'000, 9'000}};
    CHECK(measure(said).floor_changes == 1);
    const TalkFigures by_name = measure(said, 10'000, {anna, ben, cleo}, {ben, anna, cleo});
    CHECK(by_name.floor_changes == 2);
    CHECK(by_name.persons[0].person == anna);
}

TEST_CASE("figures come in the order of the seats and leave out who is not at the table")
{
    const TalkFigures figures = measure({{anna, 0, 5'000}, {ben, 5'000, 10'000}}, 10'000, {cleo, ben});
    REQUIRE(figures.persons.size() == 2);
    CHECK(figures.persons[0].person == cleo);
    CHECK(figures.persons[1].share == 1.0);
    CHECK(figures.speech == Milliseconds{5'000});
    CHECK_FALSE(figures.find(anna));
}

TEST_SUITE_END();
