#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

TEST_CASE("the client confirms a pain, and taking that back leaves no trace")
{
    Sheet sheet = Sheet::live();
    sheet.run(ConfirmPain{"weekend", Confirmation::Confirmed}, 1);
    REQUIRE(sheet.interview.pain_views().size() == 1);
    CHECK(sheet.interview.pain_views()[0].confirmation == Confirmation::Confirmed);
    sheet.run(ConfirmPain{"weekend", Confirmation::Denied}, 1);
    CHECK(sheet.interview.pain_views()[0].confirmation == Confirmation::Denied);
    sheet.run(ConfirmPain{"weekend", Confirmation::Unknown}, 1);
    CHECK(sheet.interview.pain_views().empty());
    CHECK(sheet.run(ConfirmPain{"weekend", Confirmation::Unknown}, 1).edits.empty());
}

TEST_CASE("two pains become one and can be taken apart again")
{
    Sheet sheet = Sheet::live();
    sheet.run(MergePains{"release", "weekend"}, 1);
    CHECK(sheet.interview.pain_views()[0].merged_into == "weekend");
    sheet.run(MergePains{"release", ""}, 1);
    CHECK(sheet.interview.pain_views().empty());
}

TEST_CASE("a pain is not merged into itself, by no detour either")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(MergePains{"a", "a"}, 1) == "edit.merge_itself");
    sheet.run(MergePains{"a", "b"}, 1);
    sheet.run(MergePains{"b", "c"}, 1);
    CHECK(sheet.refusal(MergePains{"c", "a"}, 1) == "edit.merge_itself");
}

}  // namespace sourdine
