#include "core/insight/progress.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

MadeInterview make_at(std::int64_t id, std::string client, std::string title)
{
    MadeInterview made;
    made.head([&](Head& h) {
        h.id = InterviewId{id};
        h.client = std::move(client);
        h.title = std::move(title);
    });
    return made;
}

PainsOfInterview underlined(std::int64_t id, std::string client, std::string_view marked, Confirmation confirmation = Confirmation::Unknown)
{
    MadeInterview made = make_at(id, std::move(client), "Visit");
    made.note(NoteKind::Problem, 1'000, std::nullopt, marked);
    PainsOfInterview of = list_pains(made);
    for (Pain& pain : of.pains) pain.confirmation = confirmation;
    return of;
}

}  // namespace

TEST_SUITE_BEGIN("progress");

TEST_CASE("an interview tells my share, my monologue, my cut-ins, my questions and what I had guessed")
{
    MadeInterview made = make_at(3, "Atelier Nord", "Framing");
    const PersonId claire = made.client("Claire"), me = made.me();
    made.turn(claire, 0, 60'000);
    made.turn(me, 60'000, 80'000);
    made.note(NoteKind::Question, 75'000, me, "How do you work today?");
    made.turn(claire, 83'000, 100'000);
    made.cut_in(me, claire, 60'000);
    made.head([](Head& h) { h.debrief.guessed_share_percent = 15; });
    made.ended(100'000);

    const InterviewProgress told = measure_progress(made, at_ms(0));
    CHECK(told.client == "Atelier Nord");
    CHECK(told.interview.title == "Framing");
    CHECK(*told.share == doctest::Approx(20.0 / 97));
    CHECK(told.longest_monologue == Milliseconds{20'000});
    CHECK(told.cut_ins == 1);
    CHECK(*told.open_share == doctest::Approx(1));
    CHECK(told.wait == Milliseconds{3'000});
    CHECK(told.guessed_percent == 15);
}

TEST_CASE("what cannot be told stays empty: no figure is a zero that was not measured")
{
    MadeInterview nobody_spoke = make_at(3, "Atelier Nord", "Framing");
    nobody_spoke.me();
    nobody_spoke.ended(100'000);
    const InterviewProgress told = measure_progress(nobody_spoke, at_ms(0));
    CHECK_FALSE(told.share);
    CHECK_FALSE(told.longest_monologue);
    CHECK_FALSE(told.cut_ins);
    CHECK_FALSE(told.open_share);
    CHECK_FALSE(told.wait);
}

TEST_CASE("where a transcript has exact times, interruptions are those it has")
{
    MadeInterview made = make_at(3, "Atelier Nord", "Framing");
    const PersonId claire = made.client("Claire"), me = made.me();
    made.transcript({{claire, 0, 10'000, "It hurts and"}, {me, 8'000, 14'000, "We have a product"}});
    made.ended(20'000);
    CHECK(measure_progress(made, at_ms(0)).cut_ins == 1);
}

TEST_CASE("a pain of one interview alone does not come back")
{
    const std::vector all{underlined(2, "Nord", "Lost _orders_"), underlined(1, "Nord", "Slow _releases_")};
    CHECK(rank_recurring(all).empty());
}

TEST_CASE("what several clients say stands before what one client repeats")
{
    const std::vector all{underlined(5, "Nord", "The ___releases___"), underlined(4, "Nord", "A ___release___"), underlined(3, "NORD", "releases, ___release___"),
                          underlined(2, "Sud", "Lost _orders_"), underlined(1, "Nord", "Each lost _order_")};
    const std::vector<RecurringPain> told = rank_recurring(all);
    REQUIRE(told.size() == 2);
    CHECK(told[0].key == "order");
    CHECK(told[0].clients == std::vector<std::string>{"Sud", "Nord"});
    CHECK(told[1].clients == std::vector<std::string>{"Nord"});
    CHECK(told[1].interviews.size() == 3);
    CHECK(told[1].itch == 9);
    CHECK(told[1].words == "releases");
}

TEST_CASE("a merge made in one interview holds for all")
{
    std::vector all{underlined(2, "Nord", "Slow _deliveries_"), underlined(1, "Sud", "The _releases_")};
    all[0].merged.emplace_back("delivery", "release");
    all[0].merged.emplace_back("deliverie", "release");
    const std::vector<RecurringPain> told = rank_recurring(all);
    REQUIRE(told.size() == 1);
    CHECK(told[0].clients.size() == 2);
}

TEST_CASE("denied where it came up last, it does not come back")
{
    const std::vector all{underlined(2, "Nord", "Lost _orders_", Confirmation::Denied), underlined(1, "Sud", "Lost _orders_", Confirmation::Confirmed)};
    CHECK(rank_recurring(all).empty());
}
TEST_CASE("what is usual of me is the middle of the last five that tell it")
{
    std::vector<InterviewProgress> all(7);
    for (std::size_t i = 0; i < all.size(); ++i) all[i].share = 0.1 * static_cast<double>(i);
    all[0].share.reset();
    all[1].cut_ins = 2;
    all[3].cut_ins = 5;
    std::vector<const InterviewProgress*> newest_first;
    for (const InterviewProgress& one : all) newest_first.push_back(&one);
    const Usual usual = measure_usual(newest_first);
    REQUIRE(usual.share);
    CHECK(usual.share->value == doctest::Approx(0.3));
    CHECK(usual.share->of == 5);
    REQUIRE(usual.cut_ins);
    CHECK(usual.cut_ins->value == 3);
    CHECK(usual.cut_ins->of == 2);
    CHECK_FALSE(usual.wait);
}

TEST_CASE("a difference is told in whole points of the figures that are shown")
{
    CHECK(points_between(0.244, 0.246) == -1);
    CHECK(points_between(0.30, 0.25) == 5);
}

TEST_CASE("a pain that comes back knows where it was said first in each interview")
{
    const std::vector<PainsOfInterview> pains{underlined(2, "Lumen", "the _returns_"), underlined(1, "Nord", "the _returns_ again")};
    const auto recurring = rank_recurring(pains);
    REQUIRE(recurring.size() == 1);
    REQUIRE(recurring[0].interviews.size() == 2);
    CHECK(recurring[0].interviews[0].id == InterviewId{2});
    CHECK(recurring[0].notes == std::vector{pains[0].pains[0].notes[0], pains[1].pains[0].notes[0]});
}

