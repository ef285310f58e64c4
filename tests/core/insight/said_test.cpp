#include "core/base/utf8.h"
#include "core/insight/said.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

std::string words_of(const Interview& interview, RecordingId id, std::size_t number, Span span)
{
    const Recording& recording = *interview.find(id);
    return slice(recording.speech->words_of(recording.speech->utterances[number]), span.from, span.to);
}

}  // namespace

TEST_SUITE_BEGIN("what was said");

TEST_CASE("a sentence in which the client states a difficulty is offered, with the words that say so")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.me();
    made.transcript({{claire, 1'000, 9'000, "We met in March. We lose orders every week."}});
    const SaidFindings found = find_said(made);
    REQUIRE(found.candidates.size() == 1);
    const Candidate& only = found.candidates.front();
    CHECK(only.person == claire);
    CHECK(words_of(made, only.recording, only.utterance, only.sentence) == "We lose orders every week.");
    REQUIRE_FALSE(only.signs.empty());
    CHECK(words_of(made, only.recording, only.utterance, only.signs.front()).find("lose") != std::string::npos);
}

TEST_CASE("what we say ourselves, what nobody says and what has no words offers nothing")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.transcript({{me, 0, 1'000, "We lose orders every week."}, {std::nullopt, 1'000, 2'000, "We lose orders every week."}, {claire, 2'000, 3'000, ""}});
    CHECK(find_said(made).candidates.empty());
}

TEST_CASE("a word was said at its share of the letters")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const RecordingId id = made.transcript({{claire, 10'000, 20'000, "déjà vu!!"}}, Timing::Exact, 500);
    const Recording& recording = *made.get().find(id);
    CHECK(moment_in(recording, recording.speech->utterances[0], 0) == at_ms(10'500));
    CHECK(moment_in(recording, recording.speech->utterances[0], 3) == at_ms(13'833));
    CHECK(moment_in(recording, recording.speech->utterances[0], 99) == at_ms(20'500));
}

TEST_CASE("questions are our side's sentences that end in a question mark, quotes aside")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.transcript({{me, 0, 8'000, "Right. How do you ship? You said “do we know?” Fine."}, {claire, 8'000, 9'000, "Who knows?"}});
    const auto questions = find_said(made).questions;
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].open);
    CHECK(questions[0].person == me);
    CHECK(words_of(made, questions[0].recording, questions[0].utterance, questions[0].sentence) == "How do you ship?");
    CHECK_FALSE(questions[1].open);
}

TEST_CASE("what two recordings say comes in the order of time")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.transcript({{claire, 60'000, 65'000, "We lose orders every week."}});
    made.transcript({{claire, 1'000, 5'000, "We lose orders every day."}});
    const auto candidates = find_said(made).candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].at < candidates[1].at);
}

TEST_CASE("a sentence that is a note already is known as one, whatever its case, and only near its time")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.transcript({{claire, 10'000, 14'000, "We lose orders every week."}, {claire, 90'000, 94'000, "We lose orders every week."}});
    const auto candidates = find_said(made).candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(find_noted(made, candidates) == std::vector{false, false});
    made.note(NoteKind::Problem, 9'000, claire, "Claire: we lose _orders_ every week. Really.");
    CHECK(find_noted(made, candidates) == std::vector{true, false});
}

TEST_SUITE_END();
