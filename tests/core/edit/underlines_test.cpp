#include "core/edit/underlines.h"
#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;
using Underlines = std::vector<Underline>;

namespace {

const std::string text = "a weekend of firefighting";

const Underlines& underlines_of(const Sheet& sheet) { return sheet.interview.notes()[0].underlines; }

}  // namespace

TEST_CASE("once more is one more stroke, and after three none")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Quote, text, 1);
    sheet.run(UnderlineWords{id, 2, 9}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 1}});
    sheet.run(UnderlineWords{id, 2, 9}, 2);
    sheet.run(UnderlineWords{id, 2, 9}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 3}});
    sheet.run(UnderlineWords{id, 2, 9}, 2);
    CHECK(underlines_of(sheet).empty());
    CHECK(sheet.interview.notes()[0].text == text);
}

TEST_CASE("blanks at the ends are not underlined, and blanks alone cannot be")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Quote, text, 1);
    sheet.run(UnderlineWords{id, 1, 10}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 1}});
    CHECK(sheet.refusal(UnderlineWords{id, 9, 10}, 2) == "edit.no_words");
    CHECK(sheet.refusal(UnderlineWords{id, 90, 99}, 2) == "edit.no_words");
    CHECK(sheet.refusal(UnderlineWords{NoteId{99}, 0, 1}, 2) == "edit.not_there");
}

TEST_CASE("a longer span takes in what it covers, with one stroke more than the strongest")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Quote, text, 1, {{2, 9, 1}, {13, 25, 2}});
    sheet.run(UnderlineWords{id, 2, 25}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 25, 3}});
}

TEST_CASE("strokes can be set outright, and none takes the underline away")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Quote, text, 1, {{13, 25, 1}});
    sheet.run(SetStrokes{id, 2, 9, 3}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 3}, {13, 25, 1}});
    sheet.run(SetStrokes{id, 13, 25, 0}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 3}});
    sheet.run(SetStrokes{id, 2, 9, 12}, 2);
    CHECK(underlines_of(sheet) == Underlines{{2, 9, 3}});
}

TEST_CASE("overlapping underlines are told apart, the earlier one first served")
{
    CHECK(tidy_underlines({{5, 9, 1}, {0, 6, 2}}, 20) == Underlines{{0, 6, 2}, {6, 9, 1}});
    CHECK(tidy_underlines({{0, 6, 2}, {1, 3, 1}}, 20) == Underlines{{0, 6, 2}});
    CHECK(tidy_underlines({{0, 6, 0}}, 20).empty());
}

}  // namespace sourdine
