#include "tests/support/workplace.h"

#include "app/screens/review/review_screen.h"
#include "core/insight/pains.h"
#include "core/insight/questions.h"

#include <doctest/doctest.h>

#include <variant>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct WholeSheet : Workplace {
    explicit WholeSheet(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Review);
        REQUIRE(window.click("###review.notes"));
    }
    const Note& beginning(std::string_view text) const
    {
        for (const Note& note : interview().notes())
            if (note.text.starts_with(text)) return note;
        FAIL("no such note");
        return interview().notes().front();
    }
    std::string row(std::string_view text) const { return "###row" + std::to_string(beginning(text).id.value); }
    void choose(std::string_view text) { REQUIRE(window.click(row(text))); }
    std::size_t count() const { return interview().notes().size(); }
    int strokes() const
    {
        int all = 0;
        for (const Pain& pain : rank_pains(interview())) all += pain.itch;
        return all;
    }
};

// An interview that is in no library.
struct OtherSheet {
    explicit OtherSheet(const Interview& shown)
        : interview(shown), window(Headless::in_window([this](Headless& w) {
              app::View view{.ui = w.ui(), .phrases = Phrases::of(Language::English), .keys = w.keymap(), .settings = settings};
              view.interview = &interview;
              view.workspace = app::Workspace::Review;
              if (state.shown == interview.head().id && state.tab != app::ReviewTab::Notes) {
                  state.tab = app::ReviewTab::Notes;
                  state.notes.take_keys = true;
              }
              app::draw_review_screen(view, state, out);
          }))
    {
        window.settle();
    }
    Interview interview;
    Settings settings;
    app::ReviewState state;
    app::Outbox out;
    Headless window;
};

void press_digit(Workplace& place, app::Key digit, char32_t printed, bool alt = false)
{
    app::KeyEvent event;
    event.key = digit;
    event.letter = printed;
    event.ctrl = !alt;
    event.alt = alt;
    event.pressed = true;
    place.window.press(event);
    event.pressed = false;
    place.window.press(event);
    place.window.settle();
}

}  // namespace

TEST_SUITE("the whole sheet") {
TEST_CASE("several kinds and several people are listed together, and how many of all is said")
{
    WholeSheet place;
    REQUIRE(place.window.click("###kind-quote"));
    REQUIRE(place.window.click("###kind-decision"));
    CHECK(place.window.sees("7 of 47"));
    REQUIRE(place.window.click("###person-" + std::to_string(place.person("Hugo Pons")->id.value)));
    CHECK(place.window.sees("2 of 47"));
    CHECK(place.window.sees("The calendar says release"));
    CHECK_FALSE(place.window.sees("nobody sold me a tool"));
}

TEST_CASE("typed words find notes whatever their accents, and Esc shows all of them again")
{
    WholeSheet place;
    place.window.key("Ctrl+F");
    place.window.type("INES mapping");
    CHECK(place.window.sees("No note fits"));
    place.window.key("Ctrl+A");
    place.window.type("three teams");
    CHECK(place.window.sees("3 of 47"));
    place.window.type("\n");
    place.window.key("Escape");
    CHECK(place.window.sees("47 notes"));
}

TEST_CASE("in a low window the list keeps a height to read in, and the note walked to is seen whole")
{
    WholeSheet place(Language::French, {1280, 800}, 2);
    for (int i = 0; i < 6; ++i) place.window.key("Down");
    const Item* tool = place.window.find("###delete");
    REQUIRE(tool);
    CHECK(tool->clip.Contains(tool->box));
    const Item* row = place.window.find(place.row("Comment travaillez-vous"));
    REQUIRE(row);
    CHECK(row->clip.Contains(row->box));
    CHECK(row->box.Max.y <= tool->box.Min.y);
    CHECK(row->clip.GetHeight() >= 399);  // 200 points at this zoom
}

TEST_CASE("in a low window what the mouse filters by stays below the mouse, and another interview begins at its top")
{
    WholeSheet place(Language::French, {1280, 800}, 2);
    place.window.key("Down");
    REQUIRE(place.window.click("Problème"));
    const auto pill = [&] { return place.window.find("Problème")->box.Min.y; };
    place.window.wheel(20);
    const float before = pill();
    REQUIRE(place.window.click("Citation"));
    CHECK(pill() == before);
    place.window.key("Down");
    CHECK(pill() < before);
    place.add_sample();
    place.show(app::Workspace::Review);
    const Item* tab = place.window.find("###review.overview");
    REQUIRE(tab);
    CHECK(tab->clip.Contains(tab->box));
}

TEST_CASE("filters are reached and set with the keyboard alone")
{
    WholeSheet place;
    place.window.key("Down");
    place.window.key("Tab");
    place.window.key("Right");
    place.window.key("Space");
    CHECK(place.window.sees("of 47"));
    place.window.key("Escape");
    place.window.key("Escape");
    CHECK(place.window.sees("47 notes"));
}

TEST_CASE("Shift and the arrows choose several notes, Delete takes them all away in one step")
{
    WholeSheet place;
    const std::size_t all = place.count();
    place.window.key("Down");
    place.window.key("Shift+Down");
    place.window.key("Shift+Down");
    CHECK(place.window.sees("3 chosen"));
    place.window.key("Delete");
    CHECK(place.count() == all - 3);
    place.window.key("Ctrl+Z");
    CHECK(place.count() == all);
}

TEST_CASE("Ctrl+A chooses what is listed and nothing else")
{
    WholeSheet place;
    const std::size_t all = place.count();
    REQUIRE(place.window.click("###kind-idea"));
    place.window.key("Ctrl+A");
    CHECK(place.window.sees("3 chosen"));
    place.window.key("Delete");
    CHECK(place.count() == all - 3);
}

TEST_CASE("a sign changes the kind of all that is chosen, N makes plain notes of them")
{
    WholeSheet place;
    place.window.key("Down");
    place.window.key("Shift+Down");
    const NoteId first = place.interview().by_time()[0]->id, second = place.interview().by_time()[1]->id;
    place.window.type("\"");
    CHECK(place.interview().find(first)->kind == NoteKind::Quote);
    CHECK(place.interview().find(second)->kind == NoteKind::Quote);
    place.window.type("n");
    CHECK(place.interview().find(second)->kind == NoteKind::Note);
    place.window.key("Ctrl+Z");
    CHECK(place.interview().find(second)->kind == NoteKind::Quote);
}

TEST_CASE("the digit keys say who said it by their place, also where they print accents")
{
    WholeSheet place;
    place.choose("Since June");
    const NoteId id = place.beginning("Since June").id;
    press_digit(place, app::Key::Digit2, U'é');
    CHECK(place.interview().find(id)->person == place.person("Hugo Pons")->id);
    press_digit(place, app::Key::Digit3, U'"', true);
    CHECK(place.interview().find(id)->person == place.person("Inès Karam")->id);
    CHECK(place.interview().find(id)->kind == NoteKind::Problem);
    press_digit(place, app::Key::Digit0, U'à', true);
    CHECK_FALSE(place.interview().find(id)->person);
}

TEST_CASE("M makes the chosen notes one, what itches is kept, and one undo gives them back")
{
    WholeSheet place;
    REQUIRE(place.window.click("###strokes-3"));
    REQUIRE(place.window.click("###kind-problem"));
    const Interview before = place.interview();
    const int strokes = place.strokes();
    const NoteId weekend = place.beginning("Each release").id;
    place.window.key("Down");
    place.window.key("Shift+Down");
    place.window.type("m");
    CHECK(place.interview().find(weekend)->text == "Each release is a weekend of firefighting. People no longer volunteer. One more weekend of firefighting before Christmas and two of them leave");
    CHECK(place.count() == before.notes().size() - 1);
    CHECK(place.strokes() == strokes);
    place.window.key("Ctrl+Z");
    CHECK(place.interview().same_records(before));
}

TEST_CASE("M with the keys: the rows chosen by Shift become the first of them")
{
    WholeSheet place;
    REQUIRE(place.window.click("###kind-quote"));
    REQUIRE(place.window.click("###person-" + std::to_string(place.person("Claire Aubry")->id.value)));
    const NoteId first = place.beginning("I had my resignation").id;
    place.window.key("Down");
    place.window.key("Shift+Down");
    place.window.type("m");
    CHECK(place.interview().find(first)->text == "I had my resignation letter ready in the drawer. We bought a tool. We never changed who decides.");
    place.window.key("Ctrl+Z");
    CHECK(place.interview().find(first)->text == "I had my resignation letter ready in the drawer.");
}

TEST_CASE("two people's words are not made one, and a sentence says why")
{
    WholeSheet place;
    REQUIRE(place.window.click("###kind-quote"));
    const std::size_t all = place.count();
    place.window.key("Down");
    place.window.key("Shift+Down");
    place.window.type("m");
    CHECK(place.count() == all);
    CHECK(place.window.sees("Different people"));
    CHECK(place.window.sees("2 chosen"));
}

TEST_CASE("S splits before the word the arrows chose")
{
    WholeSheet place;
    place.window.key("Ctrl+F");  // into sight
    place.window.type("bought tool\n");
    place.choose("We bought a tool");
    const NoteId id = place.beginning("We bought a tool").id;
    const std::size_t all = place.count();
    for (const char* key : {"Right", "Right", "Right", "Right", "Right"}) place.window.key(key);
    place.window.type("s");
    CHECK(place.interview().find(id)->text == "We bought a tool.");
    REQUIRE(place.count() == all + 1);
    CHECK(place.interview().notes().back().text == "We never changed who decides.");
    CHECK(place.interview().notes().back().kind == NoteKind::Quote);
    CHECK(place.interview().notes().back().at == place.interview().find(id)->at);
    place.window.key("Ctrl+Z");
    CHECK(place.count() == all);
}

TEST_CASE("words chosen with the arrows are underlined, and the itch grows with them")
{
    WholeSheet place;
    place.choose("In September");
    const NoteId id = place.beginning("In September").id;
    place.window.key("Left");
    place.window.key("Shift+Left");
    place.window.key("Ctrl+U");
    place.window.key("Ctrl+U");
    REQUIRE(place.interview().find(id)->underlines.size() == 1);
    CHECK(place.interview().find(id)->underlines[0].strokes == 2);
    place.window.key("Ctrl+Z");
    CHECK(place.interview().find(id)->underlines[0].strokes == 1);
}

TEST_CASE("Enter edits the chosen note as a line, Esc leaves it as it was and the list goes on with the keys")
{
    WholeSheet place;
    place.choose("Since June");
    const Note before = place.beginning("Since June");
    place.window.key("Enter");
    place.window.type("nonsense");
    place.window.key("Escape");
    CHECK(*place.interview().find(before.id) == before);
    place.window.key("Enter");
    place.window.key("End");
    place.window.type(", every day\n");
    CHECK(place.interview().find(before.id)->text == before.text + ", every day");
    place.window.key("Delete");
    CHECK_FALSE(place.interview().find(before.id));
}

TEST_CASE("a note that no longer fits hands on to the next, so that a sheet is sorted with one key after the other")
{
    WholeSheet place;
    REQUIRE(place.window.click("###kind-idea"));
    place.window.key("Down");
    for (const char* sign : {"-", "-", "-"}) place.window.type(sign);
    CHECK(place.window.sees("No note fits"));
    CHECK(place.beginning("Follow one order").kind == NoteKind::Action);
    CHECK(place.beginning("Their support tool").kind == NoteKind::Action);
}

TEST_CASE("O says that a question was closed after all")
{
    WholeSheet place;
    place.choose("How do you work today");
    place.window.type("o");
    CHECK(place.beginning("How do you work today").open == false);
}

TEST_CASE("nothing that cannot be seen is deleted")
{
    WholeSheet place;
    place.choose("Since June");
    const std::size_t all = place.count();
    place.window.key("Ctrl+F");
    place.window.type("resignation");
    place.window.type("\n");
    place.window.key("Delete");
    CHECK(place.count() == all - 1);
    CHECK(place.beginning("Since June").text.size() > 0);
}

TEST_CASE("ten thousand notes are listed, the last one reached and changed")
{
    Change many;
    Head head;
    head.id = InterviewId{1};
    head.stage = Stage::Ended;
    head.ended = at_ms(3'000'000);
    many.edits.emplace_back(Edit<Head>{std::nullopt, head});
    for (int i = 1; i <= 10'000; ++i) {
        Note note{NoteId{i}, at_ms(i), NoteKind::Note};
        note.text = "order number " + std::to_string(i) + " was lost between the broker and the warehouse";
        many.edits.emplace_back(Edit<Note>{std::nullopt, note});
    }
    Interview big;
    big.apply(many);
    OtherSheet sheet(big);
    REQUIRE(sheet.window.find("###row1"));
    CHECK_FALSE(sheet.window.find("###row200"));
    sheet.window.key("End");
    REQUIRE(sheet.window.find("###row10000"));
    CHECK(sheet.window.find("###row10000")->visible());
    CHECK_FALSE(sheet.window.find("###row1"));
    sheet.window.key("Delete");
    REQUIRE(sheet.out.wishes().size() == 1);
    CHECK(std::get<DeleteNotes>(std::get<Command>(sheet.out.wishes()[0])).ids == std::vector{NoteId{10'000}});
}
}
