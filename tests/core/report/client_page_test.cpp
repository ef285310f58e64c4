// The page the client is shown: their words, and nothing of ours.
#include "core/report/client_page.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId i = me();
    std::vector<std::string> sentences() const
    {
        std::vector<std::string> all;
        for (const ClientPain& pain : list_client_pains(get()))
            for (const ClientWords& words : pain.words) all.push_back(words.text);
        return all;
    }
};

}  // namespace

TEST_CASE("they read what they said, loudest first, whatever we called it")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_orders_ get lost");
    made.note(NoteKind::Quote, 2'000, made.claire, "each __release__ is a weekend");
    made.note(NoteKind::Problem, 3'000, made.claire, "forty ___orders___ a week");
    made.alter(made.pain_view("order"), [](PainView& v) { v.title = "Chaos"; });
    CHECK(made.sentences() == std::vector<std::string>{"forty orders a week", "orders get lost", "each release is a weekend"});
}

TEST_CASE("nothing of ours is shown: plain notes, questions, ideas, actions, what was off the record, what they denied")
{
    Meeting made;
    made.off_record(50'000, 60'000);
    made.note(NoteKind::Note, 1'000, made.claire, "afraid of the ___board___");
    made.note(NoteKind::Question, 2'000, made.i, "how many ___orders___?");
    made.note(NoteKind::Idea, 3'000, made.i, "a ___dashboard___");
    made.note(NoteKind::Action, 4'000, made.claire, "send the ___list___");
    made.note(NoteKind::Problem, 5'000, made.i, "our ___guess___");
    made.note(NoteKind::Problem, 55'000, made.claire, "the ___lay-offs___");
    made.note(NoteKind::Problem, 6'000, made.claire, "the ___tool___ is slow");
    made.pain_view("tool", "", Confirmation::Denied);
    CHECK(made.sentences().empty());
}

TEST_CASE("in the order they gave")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "___alpha___");
    made.note(NoteKind::Problem, 2'000, made.claire, "_beta_");
    made.alter(made.pain_view("beta"), [](PainView& v) { v.rank = 1; });
    CHECK(made.sentences() == std::vector<std::string>{"beta", "alpha"});
}
