#include "core/insight/after_pain.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

// Claire names a pain at 10 s; she speaks until then.
struct Named {
    MadeInterview made;
    PersonId claire = made.client("Claire");
    PersonId me = made.me();
    NoteId pain = made.note(NoteKind::Problem, 10'000, claire, "Every ___delivery___ is a _weekend_ lost");
    Named()
    {
        made.turn(claire, 0, 10'000);
        made.ended(120'000);
    }
    PainMoment told() const
    {
        const auto moments = find_pain_moments(made, at_ms(120'000));
        REQUIRE(moments);
        REQUIRE(moments->size() == 1);
        return moments->front();
    }
};

}  // namespace

TEST_SUITE_BEGIN("after_pain");

TEST_CASE("saying nothing for thirty seconds is silence, whoever else speaks")
{
    Named named;
    named.made.turn(named.claire, 12'000, 39'000);
    named.made.turn(named.me, 40'001, 60'000);
    const PainMoment told = named.told();
    CHECK(told.did == AfterPain::Silent);
    CHECK_FALSE(told.spoke_at);
    CHECK(told.my_talk == Milliseconds{0});
    CHECK(told.words == "delivery");
    CHECK(told.strokes == 3);
}

TEST_CASE("a short mm is no talk of mine")
{
    Named named;
    named.made.turn(named.me, 11'000, 11'900);
    CHECK(named.told().did == AfterPain::Silent);
}

TEST_CASE("an open question asked in my first ten seconds keeps them going")
{
    Named named;
    named.made.turn(named.me, 15'000, 19'000);
    named.made.note(NoteKind::Question, 17'000, named.me, "What happens then?");
    CHECK(named.told().did == AfterPain::OpenQuestion);
    CHECK(named.told().spoke_at == at_ms(15'000));
    CHECK(named.told().my_talk == Milliseconds{4'000});
}

TEST_CASE("a closed question is told as one")
{
    Named named;
    named.made.turn(named.me, 15'000, 19'000);
    named.made.note(NoteKind::Question, 20'000, named.me, "Do you use Kafka?");  // typed just after it was asked
    CHECK(named.told().did == AfterPain::ClosedQuestion);
}

TEST_CASE("a question at the end of a speech does not make it a question")
{
    Named named;
    named.made.turn(named.me, 12'000, 38'000);
    named.made.note(NoteKind::Question, 36'000, named.me, "What do you think?");
    CHECK(named.told().did == AfterPain::OwnTalk);
}

TEST_CASE("taking up their word is a reformulation, in what was said as in what was noted")
{
    Named noted;
    noted.made.turn(noted.me, 15'000, 19'000);
    noted.made.note(NoteKind::Note, 16'000, noted.me, "So the deliveries eat your Saturdays, the weekends");
    CHECK(noted.told().did == AfterPain::Reformulated);

    Named said;
    said.made.transcript({{said.claire, 0, 10'000, "It hurts."}, {said.me, 14'000, 18'000, "Each delivery, you say."}});
    CHECK(said.told().did == AfterPain::Reformulated);
}

TEST_CASE("other words of mine are talk of my own")
{
    Named said;
    said.made.transcript({{said.claire, 0, 10'000, "It hurts."}, {said.me, 14'000, 18'000, "We have a product for that."}});
    CHECK(said.told().did == AfterPain::OwnTalk);
    CHECK_FALSE(kept_listening(said.told().did));
}

TEST_CASE("a break ends what is looked at")
{
    Named named;
    named.made.pause(12'000, 20'000);
    named.made.turn(named.me, 20'000, 40'000);
    CHECK(named.told().did == AfterPain::Silent);
}

TEST_CASE("what our side underlined of itself and ideas are no pain of theirs")
{
    Named named;
    named.made.note(NoteKind::Idea, 20'000, std::nullopt, "A _queue_");
    named.made.note(NoteKind::Note, 21'000, named.me, "I _promised_ too much");
    CHECK(named.told().note == named.pain);
}

TEST_CASE("without me, without talk or without times nothing is told")
{
    MadeInterview nobody;
    nobody.turn(nobody.client("Claire"), 0, 10'000);
    CHECK_FALSE(find_pain_moments(nobody, at_ms(20'000)));

    MadeInterview silent;
    silent.me();
    CHECK_FALSE(find_pain_moments(silent, at_ms(20'000)));

    MadeInterview words;
    const PersonId me = words.me(), claire = words.client("Claire");
    words.transcript({{claire, 0, 0, "It hurts."}, {me, 0, 0, "Does it?"}}, Timing::None);
    words.ended(60'000);
    CHECK_FALSE(find_pain_moments(words, at_ms(60'000)));
}

TEST_CASE("what is known of talk and questions already gives the same moments")
{
    Named named;
    named.made.turn(named.me, 15'000, 19'000);
    named.made.note(NoteKind::Question, 17'000, named.me, "What happens then?");
    named.made.note(NoteKind::Quote, 60'000, named.claire, "It ends in a _drawer_");
    named.made.turn(named.me, 62'000, 70'000);
    const auto segments = find_segments(named.made, at_ms(120'000));
    const auto told = find_pain_moments(named.made, at_ms(120'000), segments, list_questions(named.made));
    REQUIRE(told);
    REQUIRE(told->size() == 2);
    CHECK(told->front().did == AfterPain::OpenQuestion);
    CHECK(told->back().did == AfterPain::OwnTalk);
    CHECK(told->back().my_talk == Milliseconds{8'000});
}

TEST_CASE("words taken up in a long utterance begun before my turn's end are found, however many are said before")
{
    Named named;
    std::vector<MadeInterview::Said> said;
    for (int i = 0; i < 50; ++i) said.push_back({named.claire, 200 * i, 200 * i + 150, "short"});
    said.push_back({named.me, 14'000, 24'000, "So it is the delivery that costs you the weekend."});
    named.made.transcript(said);
    CHECK(named.told().did == AfterPain::Reformulated);
}
