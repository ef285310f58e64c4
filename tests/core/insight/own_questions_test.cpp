#include "core/insight/own_questions.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

std::string rank(const std::vector<PlannedBefore>& planned)
{
    std::string all;
    for (const OwnQuestion& question : rank_own_questions(planned)) all += std::to_string(question.times) + " " + question.text + "\n";
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("own questions");

TEST_CASE("the question prepared most often comes first, then the one prepared last")
{
    CHECK(rank({{"Who decides?", 1, 10}, {"How do you work today?", 3, 5}, {"What did you try?", 1, 20}}) ==
          "3 How do you work today?\n1 What did you try?\n1 Who decides?\n");
}

TEST_CASE("case, accents and punctuation make no other question; it is shown as it was written last")
{
    CHECK(rank({{"Comment ça marche ?", 2, 10}, {"comment ca marche", 1, 30}, {"Comment ça marche\u202f?", 1, 20}}) == "4 comment ca marche\n");
}

TEST_CASE("what has no words is no question")
{
    CHECK(rank({{" ? ", 9, 10}, {"", 4, 10}}) == "");
}

TEST_CASE("a question the interview has is told, asked or not")
{
    test::MadeInterview made;
    made.planned(0, "how do you work, today");
    const std::vector<OwnQuestion> own{{"How do you work today?", 2}, {"Who decides?", 1}};
    CHECK(find_planned(own, made) == std::vector<bool>{true, false});
}

TEST_SUITE_END();
