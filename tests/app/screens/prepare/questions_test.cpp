#include "app/screens/prepare/question_search.h"
#include "core/base/utf8.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A new interview with some questions, the keyboard in none of them.
struct Asking : Workplace {
    explicit Asking(std::vector<std::string> questions = {}, Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1)
        : Workplace(language, size, scale)
    {
        window.key("Ctrl+N");
        for (const std::string& question : questions) app->carry_out(Command{AddQuestion{question}});
        window.settle();
    }
    std::vector<std::string> questions() const
    {
        std::vector<std::string> texts;
        for (const PlannedQuestion* question : interview().questions_in_order()) texts.push_back(question->text);
        return texts;
    }
    bool bank_open() const { return window.find("###bank-search") != nullptr; }
};

using Texts = std::vector<std::string>;

// Questions of earlier interviews, the last one asked twice.
struct Experienced : Asking {
    Experienced() : Asking({"What keeps you up at night?", "How do you count the crates?"})
    {
        window.key("Ctrl+N");
        app->carry_out(Command{AddQuestion{"How do you count the crates?"}});
        window.key("Ctrl+N");
    }
};

}  // namespace

TEST_SUITE("questions to ask") {
TEST_CASE("two letters in the bank and Enter add a question, which is then ticked")
{
    Asking place;
    place.window.key("F2");
    place.window.type("mon");
    REQUIRE(place.window.sees("ordinary Monday"));
    REQUIRE_FALSE(place.window.sees("✓"));
    place.window.key("Enter");
    CHECK(place.questions() == Texts{"What does an ordinary Monday look like for you?"});
    CHECK(place.bank_open());
    CHECK(place.window.sees("✓"));
}

TEST_CASE("the first question of the bank is two keys away and the next one a third")
{
    Asking place;
    place.window.key("F2");
    place.window.key("Enter");
    place.window.key("Enter");
    const auto& bank = find_bank_questions(Language::English);
    CHECK(place.questions() == Texts{bank[0].text, bank[1].text});
}

TEST_CASE("a question that is there already is not chosen again")
{
    const auto& bank = find_bank_questions(Language::English);
    Asking place({bank[0].text + " "});
    place.window.key("F2");
    place.window.key("Enter");
    REQUIRE(place.questions().size() == 2);
    CHECK(place.questions()[1] == bank[1].text);
}

TEST_CASE("arrows choose a question and Page down the next theme")
{
    Asking place;
    const auto& bank = find_bank_questions(Language::English);
    const auto work = std::find_if(bank.begin(), bank.end(), [](const BankQuestion& q) { return q.theme == QuestionTheme::TheirWork; });
    place.window.key("F2");
    place.window.key("PageDown");
    place.window.key("Down");
    place.window.key("Down");
    place.window.key("Up");
    place.window.key("Enter");
    CHECK(place.questions() == Texts{std::next(work)->text});
}

TEST_CASE("Page up leads back to the beginning of a theme and of the one before")
{
    Asking place;
    const auto& bank = find_bank_questions(Language::English);
    place.window.key("F2");
    place.window.key("PageDown");
    place.window.key("Down");
    place.window.key("PageUp");
    place.window.key("PageUp");
    place.window.key("Enter");
    CHECK(place.questions() == Texts{bank[0].text});
}

TEST_CASE("a letter after a question was taken begins another search")
{
    Asking place;
    place.window.key("F2");
    place.window.type("monday\n");
    place.window.type("signs");
    CHECK(place.window.sees("Who signs in the end?"));
}

TEST_CASE("the bank is searched by beginnings of words, without accents or case")
{
    Asking place({}, Language::French);
    place.window.key("F2");
    place.window.type("DECISION genre");
    CHECK(place.window.sees("Comment se prend ici une décision de ce genre"));
    place.window.key("Enter");
    REQUIRE(place.questions().size() == 1);
    CHECK(place.questions()[0].starts_with("Comment se prend ici une décision"));
}

TEST_CASE("the French bank is French and shows its themes")
{
    Asking place({}, Language::French);
    place.window.key("F2");
    CHECK(place.window.sees("Banque de questions"));
    CHECK(place.window.sees("POUR OUVRIR"));
    place.window.key("Enter");
    CHECK(place.questions() == Texts{find_bank_questions(Language::French)[0].text});
}

TEST_CASE("the English bank shows its themes and what is closed")
{
    Asking place;
    place.window.key("F2");
    CHECK(place.window.sees("OPENING"));
    CHECK(place.window.sees("THEIR WORK"));
    place.window.type("who signs");
    CHECK(place.window.sees("DECIDING"));
    CHECK(place.window.sees("closed"));
    CHECK_FALSE(place.window.sees("OPENING"));
}

TEST_CASE("Escape closes the bank and the next letters are a question of one's own")
{
    Asking place;
    place.window.key("F2");
    place.window.key("Escape");
    CHECK_FALSE(place.bank_open());
    place.window.type("Why now?\n");
    CHECK(place.questions() == Texts{"Why now?"});
}

TEST_CASE("F2 opens the bank and closes it, the mouse does as much")
{
    Asking place;
    REQUIRE(place.window.click("###question-bank"));
    CHECK(place.bank_open());
    REQUIRE(place.window.click("What would make this hour worth your time?"));
    CHECK(place.questions() == Texts{"What would make this hour worth your time?"});
    REQUIRE(place.window.click("###close-bank"));
    CHECK_FALSE(place.bank_open());
    place.window.key("F2");
    place.window.key("F2");
    CHECK_FALSE(place.bank_open());
}

TEST_CASE("a search that finds nothing becomes a question by Enter")
{
    Asking place;
    place.window.key("F2");
    place.window.type("zebra crossings?");
    CHECK(place.window.sees("Enter adds what you typed"));
    place.window.key("Enter");
    CHECK(place.questions() == Texts{"zebra crossings?"});
}

TEST_CASE("Ctrl+Enter in the bank adds what was typed, whatever it finds")
{
    Asking place;
    place.window.key("F2");
    place.window.type("What");
    place.window.key("Ctrl+Enter");
    CHECK(place.questions() == Texts{"What"});
}

TEST_CASE("the bank is gone when another workspace was shown meanwhile")
{
    Asking place;
    place.window.key("F2");
    place.window.key("Ctrl+PageDown");
    place.window.key("Ctrl+PageUp");
    CHECK_FALSE(place.bank_open());
}

TEST_CASE("what was asked in earlier interviews comes first, the most used before")
{
    Experienced place;
    place.window.key("F2");
    CHECK(place.window.sees("FROM YOUR INTERVIEWS"));
    CHECK(place.window.sees("in 2 interviews"));
    place.window.key("Enter");
    place.window.key("Enter");
    CHECK(place.questions() == Texts{"How do you count the crates?", "What keeps you up at night?"});
}

TEST_CASE("a question typed is offered as it was asked before: Down and Enter take it")
{
    Experienced place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("crat");
    REQUIRE(place.window.find("How do you count the crates?"));
    place.window.key("Down");
    place.window.key("Enter");
    CHECK(place.questions() == Texts{"How do you count the crates?"});
    place.window.type("Next?\n");
    CHECK(place.questions().back() == "Next?");
}

TEST_CASE("Enter with nothing chosen adds what was typed")
{
    Experienced place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("crates?\n");
    CHECK(place.questions() == Texts{"crates?"});
}

TEST_CASE("one letter offers nothing and never more than four questions are offered")
{
    Asking place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("w");
    CHECK_FALSE(place.window.find("###offer0"));
    place.window.type("h");
    CHECK(place.window.find("###offer3"));
    CHECK_FALSE(place.window.find("###offer4"));
}

TEST_CASE("what is offered is taken by a click")
{
    Experienced place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("crat");
    REQUIRE(place.window.click("###offer0"));
    CHECK(place.questions() == Texts{"How do you count the crates?"});
}

TEST_CASE("Escape closes what is offered and leaves the letters and the keyboard")
{
    Experienced place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("crat");
    place.window.key("Escape");
    CHECK_FALSE(place.window.find("###offer0"));
    place.window.key("Down");
    place.window.key("Enter");
    CHECK(place.questions() == Texts{"crat"});
}

TEST_CASE("a closed question being typed goes on from the opening taken")
{
    Asking place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("Do you use Kafka?");
    CHECK(place.window.sees("closed: try"));
    CHECK(place.window.find("What do you use …"));
    CHECK(place.window.find("Tell me about Kafka …"));
    place.window.key("Down");
    place.window.key("Enter");
    place.window.type("today?\n");
    CHECK(place.questions() == Texts{"What do you use today?"});
}

TEST_CASE("a closed question kept is opened in its place")
{
    Asking place({"Do you use Kafka?"});
    REQUIRE(place.window.click("###question"));
    place.window.key("Down");
    place.window.key("Down");
    place.window.key("Enter");
    place.window.type("in the evening?");
    CHECK(place.questions() == Texts{"How do you use Kafka in the evening?"});
}

TEST_CASE("Alt with an arrow moves the question that is typed in, and it keeps the keyboard")
{
    Asking place({"First?", "Second?", "Third?"});
    REQUIRE(place.window.click("###question", 2));
    place.window.key("Alt+Up");
    place.window.key("Alt+Up");
    place.window.key("Alt+Up");
    CHECK(place.questions() == Texts{"Third?", "First?", "Second?"});
    place.window.key("Alt+Down");
    place.window.type("!");
    CHECK(place.questions() == Texts{"First?", "Third?!", "Second?"});
}

TEST_CASE("a question is dragged by its number")
{
    Asking place({"First?", "Second?", "Third?"});
    const ImVec2 from = place.window.find("###drag", 0)->box.GetCenter(), below = place.window.find("###drag", 2)->box.Max;
    place.window.move_to(from);
    place.window.hold_mouse(true);
    place.window.move_to({from.x, below.y});
    place.window.hold_mouse(false);
    CHECK(place.questions() == Texts{"Second?", "Third?", "First?"});
}

TEST_CASE("a question is taken away by its cross")
{
    Asking place({"First?", "Second?"});
    REQUIRE(place.window.click("###remove-question", 0));
    CHECK(place.questions() == Texts{"Second?"});
}

TEST_CASE("a question that was asked is ticked")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    place.app->carry_out(Command{TickQuestion{place.interview().questions_in_order().front()->id, true}});
    place.window.settle();
    CHECK(place.window.sees("✓"));
}

TEST_CASE("a click lands on what the bank shows in a small window, large")
{
    Asking place({}, Language::French, {1280, 800}, 2);
    place.window.key("F2");
    place.window.type("lundi");
    REQUIRE(place.window.click("À quoi ressemble pour vous un lundi ordinaire\u202F?"));
    CHECK(place.questions().size() == 1);
}
}

TEST_SUITE("searching questions") {
TEST_CASE("an apostrophe or a hyphen begins a word")
{
    CHECK(app::split_words("Qu’est-ce que l’équipe ?") == Texts{"qu", "est", "ce", "que", "l", "equipe"});
}

TEST_CASE("every word searched must begin a word of the question")
{
    const std::vector<OwnQuestion> own{{"How do you count the crates?", 1}};
    const auto all = app::collect_questions(&own, Language::English);
    CHECK(app::find_fitting(std::span(all).first(1), "CRA cou") == std::vector<std::size_t>{0});
    CHECK(app::find_fitting(std::span(all).first(1), "cou rates").empty());
}

TEST_CASE("a question of the bank asked before stands once, with one's own")
{
    const std::vector<BankQuestion>& bank = find_bank_questions(Language::English);
    const std::vector<OwnQuestion> own{{bank[0].text, 2}};
    const auto all = app::collect_questions(&own, Language::English);
    CHECK(all.size() == bank.size());
    CHECK(all.front().times == 2);
    CHECK_FALSE(all.front().theme);
}
}
