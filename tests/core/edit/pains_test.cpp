#include "core/edit/pain_keys.h"
#include "tests/core/edit/sheet.h"

#include <algorithm>

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

TEST_CASE("what was said of a pain goes with it into the one it becomes part of, and never over what was said there")
{
    Sheet sheet = Sheet::live();
    const auto view = [&](const std::string& key) {
        const auto& all = sheet.interview.pain_views();
        const auto found = std::find_if(all.begin(), all.end(), [&](const PainView& v) { return v.key == key; });
        REQUIRE(found != all.end());
        return *found;
    };
    const PersonId claire = sheet.interview.by_seat()[0]->id, hugo = sheet.interview.by_seat()[1]->id;
    sheet.run(ConfirmPain{"release", Confirmation::Confirmed}, 1);
    sheet.run(RenamePain{"release", "Releases"}, 1);
    sheet.run(TakeStance{"release", claire, Confirmation::Denied}, 1);
    sheet.run(TakeStance{"release", hugo, Confirmation::Denied}, 1);
    sheet.run(TakeStance{"weekend", hugo, Confirmation::Confirmed}, 1);
    sheet.run(MergePains{"weekend", "night"}, 1);
    sheet.run(MergePains{"release", "weekend"}, 1);  // which is part of "night" by now
    const PainView night = view("night");
    CHECK(night.confirmation == Confirmation::Confirmed);
    CHECK(night.title == "Releases");
    CHECK(night.stances == std::vector{Stance{claire, Confirmation::Denied}, Stance{hugo, Confirmation::Confirmed}});
    CHECK(view("release").confirmation == Confirmation::Confirmed);  // as it was, should it stand by itself again
    sheet.run(ConfirmPain{"board", Confirmation::Denied}, 1);
    sheet.run(MergePains{"board", "night"}, 1);
    CHECK(view("night").confirmation == Confirmation::Confirmed);
}

TEST_CASE("a pain is not merged into itself, by no detour either")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(MergePains{"a", "a"}, 1) == "edit.merge_itself");
    sheet.run(MergePains{"a", "b"}, 1);
    sheet.run(MergePains{"b", "c"}, 1);
    CHECK(sheet.refusal(MergePains{"c", "a"}, 1) == "edit.merge_itself");
}

namespace {

// Two notes that both say "mapping", and one that calls it something else.
struct Mapping {
    Sheet sheet = Sheet::live();
    NoteId first, second, other;

    Mapping()
    {
        first = note("the mapping is nobody's", {4, 11, 2});
        second = note("a mapping of the roles", {2, 9, 1});
        other = note("the table of fields", {4, 9, 1});
    }
    NoteId note(std::string text, Underline underline)
    {
        sheet.run(WriteNote{NoteKind::Problem, {}, std::move(text), {underline}, {}, at_ms(1'000)}, 2'000);
        return sheet.interview.notes().back().id;
    }
    std::string key_of(NoteId id) const
    {
        const Note& note = *sheet.interview.find(id);
        return pain_key_of(note, note.underlines.front());
    }
};

}  // namespace

TEST_CASE("words written alike are parted in one note, and stay one in the others")
{
    Mapping said;
    said.sheet.run(SplitPain{"mapping", said.second}, 3'000);
    CHECK(said.key_of(said.first) == "mapping");
    CHECK(said.key_of(said.second) == "mapping · 2");
    said.sheet.run(MergePains{"mapping · 2", "mapping"}, 3'000);
    CHECK(said.sheet.interview.pain_views().back().merged_into == "mapping");
}

TEST_CASE("words that were merged into a pain stand by themselves again when parted from it")
{
    Mapping said;
    said.sheet.run(MergePains{"table", "mapping"}, 3'000);
    said.sheet.run(SplitPain{"mapping", said.other}, 3'000);
    CHECK(said.sheet.interview.pain_views().empty());
    CHECK(said.key_of(said.other) == "table");
}

TEST_CASE("a pain said in one note alone has nothing to be parted from")
{
    Mapping said;
    CHECK(said.sheet.refusal(SplitPain{"table", said.other}, 3'000) == "edit.nothing_to_part");
    CHECK(said.sheet.refusal(SplitPain{"mapping", said.other}, 3'000) == "edit.nothing_to_part");
    CHECK(said.sheet.refusal(SplitPain{"mapping", NoteId{999}}, 3'000) == "edit.not_there");
}

TEST_CASE("parted words keep what they are through one more stroke")
{
    Mapping said;
    said.sheet.run(SplitPain{"mapping", said.second}, 3'000);
    said.sheet.run(UnderlineWords{said.second, 2, 9}, 3'000);
    CHECK(said.sheet.interview.find(said.second)->underlines == std::vector{Underline{2, 9, 2, "mapping · 2"}});
}

TEST_CASE("a note typed anew keeps what was said of the words it still underlines")
{
    Note before;
    before.text = "a mapping of the roles";
    before.underlines = {{2, 9, 1, "mapping · 2"}};
    Note after = before;
    after.text = "once more, a mapping and a table";
    after.underlines = {{13, 20, 3}, {27, 32, 1}};
    keep_pains(before, after);
    CHECK(after.underlines == std::vector{Underline{13, 20, 3, "mapping · 2"}, Underline{27, 32, 1}});
}

TEST_CASE("a pain is given a name, and an empty name gives it back its words")
{
    Sheet sheet = Sheet::live();
    sheet.run(RenamePain{"weekend", "  Lost week-ends "}, 1);
    CHECK(sheet.interview.pain_views()[0].title == "Lost week-ends");
    sheet.run(RenamePain{"weekend", " "}, 1);
    CHECK(sheet.interview.pain_views().empty());
}

TEST_CASE("the client's order is kept whole, and a new one leaves nothing of the old")
{
    Sheet sheet = Sheet::live();
    sheet.run(OrderPains{{"b", "a", "b"}}, 1);
    REQUIRE(sheet.interview.pain_views().size() == 2);
    CHECK(sheet.interview.pain_views()[0].key == "b");
    CHECK(sheet.interview.pain_views()[0].rank == 1);
    CHECK(sheet.interview.pain_views()[1].rank == 2);
    sheet.run(OrderPains{{"a"}}, 1);
    REQUIRE(sheet.interview.pain_views().size() == 1);
    CHECK(sheet.interview.pain_views()[0].rank == 1);
    sheet.run(OrderPains{}, 1);
    CHECK(sheet.interview.pain_views().empty());
}

TEST_CASE("one of them confirms what another denies, and who said so stays at the table")
{
    Sheet sheet = Sheet::live();
    const PersonId claire = sheet.id("Claire"), hugo = sheet.id("Hugo");
    sheet.run(TakeStance{"weekend", hugo, Confirmation::Denied}, 1);
    sheet.run(TakeStance{"weekend", claire, Confirmation::Confirmed}, 1);
    CHECK(sheet.interview.pain_views()[0].stances == std::vector{Stance{claire, Confirmation::Confirmed}, Stance{hugo, Confirmation::Denied}});
    CHECK(sheet.refusal(RemovePerson{hugo}, 1) == "edit.has_spoken");
    sheet.run(TakeStance{"weekend", hugo, Confirmation::Unknown}, 1);
    sheet.run(TakeStance{"weekend", claire, Confirmation::Unknown}, 1);
    CHECK(sheet.interview.pain_views().empty());
    CHECK(sheet.refusal(RemovePerson{hugo}, 1).empty());
}

}  // namespace sourdine
