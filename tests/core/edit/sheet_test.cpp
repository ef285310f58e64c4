// Notes made one, and one note made two.
#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

namespace {

Date day_of_march(unsigned day) { return Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{day}}; }

const Note& action_of(Sheet& sheet, const char* owner, const std::string& text, std::int64_t at, std::optional<Date> due, bool done, bool agreed)
{
    const NoteId id = sheet.write(NoteKind::Action, text, at);
    sheet.run(AttributeNotes{{id}, sheet.id(owner)}, at);
    sheet.run(SetDue{id, due}, at);
    sheet.run(SetDone{id, done}, at);
    sheet.run(SetAgreed{id, agreed}, at);
    return *sheet.interview.find(id);
}

}  // namespace

TEST_CASE("notes made one stand in the order of time, every stroke under its words")
{
    Sheet sheet = Sheet::live();
    const NoteId late = sheet.write(NoteKind::Quote, "of firefighting", 300, {{3, 15, 2}});
    const NoteId early = sheet.write(NoteKind::Quote, "Chaque été, a weekend", 100, {{7, 10, 3}});
    sheet.run(MergeNotes{{late, early}}, 900);
    REQUIRE(sheet.interview.notes().size() == 1);
    const Note& whole = *sheet.interview.find(early);
    CHECK(whole.text == "Chaque été, a weekend of firefighting");
    CHECK(whole.at == at_ms(100));
    CHECK(whole.underlines == std::vector<Underline>{{7, 10, 3}, {25, 37, 2}});
}

TEST_CASE("making notes one is undone in one step, exactly")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 50);
    const NoteId a = sheet.write(NoteKind::Problem, "lost orders", 100, {{0, 4, 1}});
    const NoteId b = sheet.write(NoteKind::Note, "since the summer", 200);
    const Interview before = sheet.interview;
    const Change change = sheet.run(MergeNotes{{a, b}}, 900);
    CHECK(change.title == "undo.merge_notes");
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.same_records(before));
}

TEST_CASE("a plain note joins what the others are, whoever of the two came first")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 50);
    const NoteId note = sheet.write(NoteKind::Note, "since the summer", 100);
    const NoteId problem = sheet.write(NoteKind::Problem, "they lose orders", 200);
    sheet.run(MergeNotes{{note, problem}}, 900);
    CHECK(sheet.interview.find(note)->kind == NoteKind::Problem);
    CHECK(sheet.interview.find(note)->person == sheet.id("Hugo"));
}

TEST_CASE("two kinds, or the words of two people, are not thrown together")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 50);
    const NoteId quote = sheet.write(NoteKind::Quote, "a", 100), problem = sheet.write(NoteKind::Problem, "b", 200);
    CHECK(sheet.refusal(MergeNotes{{quote, problem}}, 900) == "edit.merge_kinds");
    sheet.run(SetKind{{problem}, NoteKind::Quote}, 900);
    sheet.run(AttributeNotes{{problem}, sheet.id("Hugo")}, 900);
    CHECK(sheet.refusal(MergeNotes{{quote, problem}}, 900) == "edit.merge_persons");
    sheet.run(AttributeNotes{{problem}, std::nullopt}, 900);
    sheet.run(MergeNotes{{quote, problem}}, 900);
    CHECK(sheet.interview.find(quote)->person == sheet.id("Claire"));
}

TEST_CASE("one note, or the same one twice, is not several; one that is gone stops all of it")
{
    Sheet sheet = Sheet::live();
    const NoteId a = sheet.write(NoteKind::Note, "a", 100);
    CHECK(sheet.refusal(MergeNotes{{}}, 900) == "edit.merge_one");
    CHECK(sheet.refusal(MergeNotes{{a, a}}, 900) == "edit.merge_one");
    CHECK(sheet.refusal(MergeNotes{{a, NoteId{99}}}, 900) == "edit.not_there");
}

TEST_CASE("of actions made one the first date counts, and all is done or agreed only when each was")
{
    Sheet sheet = Sheet::live();
    const NoteId list = action_of(sheet, "Hugo", "send the list", 100, day_of_march(20), true, true).id;
    const NoteId map = action_of(sheet, "Hugo", "draw the map", 200, day_of_march(13), false, true).id;
    sheet.run(MergeNotes{{list, map}}, 900);
    const Note& whole = *sheet.interview.find(list);
    CHECK(whole.due == day_of_march(13));
    CHECK_FALSE(whole.done);
    CHECK(whole.agreed);
    CHECK(whole.person == sheet.id("Hugo"));
}

TEST_CASE("who said a plain note does not own the action it joins")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 50);
    const NoteId said = sheet.write(NoteKind::Note, "it should be sent", 100), action = sheet.write(NoteKind::Action, "send the list", 200);
    sheet.run(MergeNotes{{said, action}}, 900);
    CHECK(sheet.interview.find(said)->kind == NoteKind::Action);
    CHECK_FALSE(sheet.interview.find(said)->person);
}

TEST_CASE("of questions made one my word on open or closed stays only when it was the same")
{
    Sheet sheet = Sheet::live();
    const NoteId a = sheet.write(NoteKind::Question, "Do you ship?", 100), b = sheet.write(NoteKind::Question, "And how?", 200);
    Note open = *sheet.interview.find(a);
    open.open = true;
    sheet.run(UpdateNote{open}, 300);
    sheet.run(MergeNotes{{a, b}}, 900);
    CHECK_FALSE(sheet.interview.find(a)->open.has_value());
}

TEST_CASE("an open thread stays when the note it was taken from is made one with another")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 50);
    const NoteId a = sheet.write(NoteKind::Note, "we lose orders", 100), b = sheet.write(NoteKind::Note, "and then nobody", 200);
    sheet.run(MarkCutIn{}, 300);
    sheet.run(MergeNotes{{a, b}}, 900);
    REQUIRE(sheet.interview.cut_ins().size() == 1);
    CHECK(sheet.interview.cut_ins()[0].last_words == "and then nobody");
}

TEST_CASE("a note is split between two words, each part with its own strokes")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 50);
    const NoteId id = sheet.write(NoteKind::Problem, "We lose été orders,  nobody knows why", 100, {{3, 7, 1}, {21, 27, 2}});
    sheet.run(SplitNote{id, 20}, 900);
    REQUIRE(sheet.interview.notes().size() == 2);
    const Note &first = *sheet.interview.by_time()[0], &second = *sheet.interview.by_time()[1];
    CHECK(first.id == id);
    CHECK(first.text == "We lose été orders,");
    CHECK(first.underlines == std::vector<Underline>{{3, 7, 1}});
    CHECK(second.text == "nobody knows why");
    CHECK(second.underlines == std::vector<Underline>{{0, 6, 2}});
    CHECK(second.at == first.at);
    CHECK(second.kind == NoteKind::Problem);
    CHECK(second.person == sheet.id("Hugo"));
}

TEST_CASE("splitting is undone in one step, exactly")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Note, "one  two", 100, {{0, 3, 2}});
    const Interview before = sheet.interview;
    const Change change = sheet.run(SplitNote{id, 4}, 900);
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.same_records(before));
}

TEST_CASE("both parts of an action are its owner's, due and agreed as the whole was")
{
    Sheet sheet = Sheet::live();
    const NoteId id = action_of(sheet, "Hugo", "send the list and draw the map", 100, day_of_march(20), false, true).id;
    sheet.run(SplitNote{id, 14}, 900);
    REQUIRE(sheet.interview.notes().size() == 2);
    const Note& map = *sheet.interview.by_time()[1];
    CHECK(map.text == "and draw the map");
    CHECK(map.person == sheet.id("Hugo"));
    CHECK(map.due == day_of_march(20));
    CHECK(map.agreed);
}

TEST_CASE("nothing is split off where there is nothing, nor words underlined together parted")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Note, " lost orders ", 100, {{1, 12, 3}});
    CHECK(sheet.refusal(SplitNote{id, 0}, 900) == "edit.split_nothing");
    CHECK(sheet.refusal(SplitNote{id, 1}, 900) == "edit.split_nothing");
    CHECK(sheet.refusal(SplitNote{id, 99}, 900) == "edit.split_nothing");
    CHECK(sheet.refusal(SplitNote{id, 6}, 900) == "edit.split_underlined");
    CHECK(sheet.refusal(SplitNote{NoteId{99}, 6}, 900) == "edit.not_there");
}

TEST_CASE("an owner says yes in the room; nobody cannot, and only to an action")
{
    Sheet sheet = Sheet::live();
    const NoteId action = sheet.write(NoteKind::Action, "send the list", 100), note = sheet.write(NoteKind::Note, "a", 200);
    CHECK(sheet.refusal(SetAgreed{action}, 300) == "edit.nobody_agreed");
    sheet.run(AttributeNotes{{action, note}, sheet.id("Hugo")}, 300);
    CHECK(sheet.refusal(SetAgreed{note}, 300) == "edit.not_an_action");
    sheet.run(SetAgreed{action}, 300);
    CHECK(sheet.interview.find(action)->agreed);
    sheet.run(SetAgreed{action, false}, 300);
    CHECK_FALSE(sheet.interview.find(action)->agreed);
}

TEST_CASE("an action given to another owner is not agreed any more")
{
    Sheet sheet = Sheet::live();
    const NoteId id = action_of(sheet, "Hugo", "send the list", 100, {}, false, true).id;
    sheet.run(AttributeNotes{{id}, sheet.id("Hugo")}, 300);
    CHECK(sheet.interview.find(id)->agreed);
    Note edited = *sheet.interview.find(id);
    edited.text = "send the whole list";
    sheet.run(UpdateNote{edited}, 400);
    CHECK(sheet.interview.find(id)->agreed);
    sheet.run(AttributeNotes{{id}, sheet.id("Claire")}, 500);
    CHECK_FALSE(sheet.interview.find(id)->agreed);
}

}  // namespace sourdine
