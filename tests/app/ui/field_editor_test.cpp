#include "app/ui/field_editor.h"

#include <doctest/doctest.h>

using namespace sourdine::ui;

namespace {

FieldEditor editing(std::u32string text, int from, int to)
{
    FieldEditor editor;
    editor.take_over(std::move(text));
    editor.select(from, to);
    return editor;
}

std::vector<float> tens(std::u32string_view text) { return std::vector<float>(text.size(), 10.0F); }

std::vector<std::pair<int, int>> rows(std::u32string_view text, float width, float indent = 0)
{
    std::vector<std::pair<int, int>> found;
    for (const Row& row : wrap_rows(text, tens(text), width, indent)) found.emplace_back(row.begin, row.end);
    return found;
}

using Rows = std::vector<std::pair<int, int>>;

}  // namespace

TEST_CASE("typing takes the place of what is selected")
{
    FieldEditor editor = editing(U"we lose orders", 3, 7);
    editor.insert(U"drop");
    CHECK(editor.text() == U"we drop orders");
    CHECK(editor.caret() == 7);
    CHECK_FALSE(editor.selected());
}

TEST_CASE("Backspace and Delete take a letter, a word with Ctrl, or the selection")
{
    FieldEditor editor = editing(U"deux mots", 9, 9);
    editor.erase_back(false);
    CHECK(editor.text() == U"deux mot");
    editor.erase_back(true);
    CHECK(editor.text() == U"deux ");
    editor.go(0, false);
    editor.erase_forward(true);
    CHECK(editor.text().empty());
    editor.erase_back(true);
    editor.erase_forward(true);
    CHECK(editor.text().empty());
}

TEST_CASE("a word keeps its accents and its marks, a quotation mark is none of it")
{
    FieldEditor editor = editing(U"« Orphée » est_là", 4, 4);
    editor.select_word(4);
    CHECK(editor.from() == 2);
    CHECK(editor.to() == 8);
    CHECK(editor.word_right(2) == 11);
    CHECK(editor.word_left(17) == 11);
}

TEST_CASE("a text changed from outside keeps the caret inside")
{
    FieldEditor editor = editing(U"a long text", 11, 2);
    editor.take_over(U"abc");
    CHECK(editor.caret() == 2);
    CHECK(editor.to() == 3);
}

TEST_CASE("rows break behind a space or a hyphen, and in a word only when it alone is too wide")
{
    CHECK(rows(U"ab cd ef", 60) == Rows{{0, 6}, {6, 8}});
    CHECK(rows(U"ab cd ef", 50) == Rows{{0, 6}, {6, 8}});  // the space hangs over
    CHECK(rows(U"ab-cd", 40) == Rows{{0, 3}, {3, 5}});
    CHECK(rows(U"abcdefgh", 30) == Rows{{0, 3}, {3, 6}, {6, 8}});
    CHECK(rows(U"", 30) == Rows{{0, 0}});
    CHECK(rows(U"a\n\nb", 30) == Rows{{0, 2}, {2, 3}, {3, 4}});
}

TEST_CASE("a row never breaks at a no-break space")
{
    CHECK(rows(U"oui 40\u00A0% non", 70) == Rows{{0, 4}, {4, 9}, {9, 12}});
    CHECK(rows(U"oui non\u202F!", 70) == Rows{{0, 4}, {4, 9}});
}

TEST_CASE("behind a label the first row is shorter, and a word that does not fit goes below it")
{
    CHECK(rows(U"ab cd", 60, 30) == Rows{{0, 3}, {3, 5}});
    CHECK(rows(U"abcd e", 60, 30) == Rows{{0, 0}, {0, 6}});
}

TEST_CASE("the end of a wrapped row and the start of the next are two places of the caret")
{
    FieldEditor editor = editing(U"ab cd ef", 1, 1);
    const std::vector<Row> wrapped = wrap_rows(editor.text(), tens(editor.text()), 60);
    editor.set_rows(&wrapped);
    editor.go_to_row_end(false);
    CHECK(editor.caret() == 6);
    CHECK(editor.row_of_caret() == 0);
    editor.go(6, false);
    CHECK(editor.row_of_caret() == 1);
}
