// The mail after an interview, who it may go to, and the actions for a calendar.
#include "core/report/follow_up.h"
#include "core/report/todo_list.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

#include <set>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

constexpr Date day(unsigned of_march) { return {std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{of_march}}; }

struct Meeting {
    MadeInterview made;
    PersonId claire = made.client("Claire Aubry");
    PersonId hugo = made.client("Hugo Pons");
    PersonId me = made.me("Ana Roux");

    NoteId action(std::optional<PersonId> owner, std::string_view what, std::optional<Date> due, bool done = false)
    {
        const NoteId id = made.note(NoteKind::Action, 9'000, owner, what);
        made.alter(id, [&](Note& n) { n.due = due; n.done = done; });
        return id;
    }
    void address(PersonId who, const char* email) { made.alter(who, [&](Person& p) { p.email = email; }); }
    std::string text(Language language = Language::English) { return write_follow_up(made, day(12), language).text; }
    std::string refusal(const std::vector<std::string>& names)
    {
        const auto found = find_recipients(made, names);
        return found ? "" : found.error().key;
    }
};

}  // namespace

TEST_SUITE_BEGIN("follow-up");

TEST_CASE("thanks, their pains in their words by strokes, decisions, actions by owner, what comes first")
{
    Meeting meeting;
    meeting.made.head([](Head& h) { h.scheduled = std::chrono::local_days{day(11)} + std::chrono::hours{14}; });
    meeting.made.note(NoteKind::Problem, 1'000, meeting.claire, "The _keys_ are lost");
    meeting.made.note(NoteKind::Problem, 2'000, meeting.hugo, "We have ___orders that nobody reads___ here");
    meeting.made.note(NoteKind::Decision, 3'000, std::nullopt, "Count first");
    meeting.action(meeting.hugo, "send the list", day(20));
    meeting.action(meeting.me, "draw a plan", day(16));
    meeting.action(meeting.hugo, "call Inès", std::nullopt, true);
    meeting.action(std::nullopt, "find a room", std::nullopt);
    CHECK(meeting.text() ==
          "Hello Claire Aubry and Hugo Pons,\n"
          "\n"
          "Thank you for your time and your frankness on Wednesday 11 March.\n"
          "\n"
          "What we heard, in your words:\n"
          "- “orders that nobody reads” (Hugo Pons)\n"
          "- “keys” (Claire Aubry)\n"
          "\n"
          "What was decided:\n"
          "- Count first\n"
          "\n"
          "Who does what next:\n"
          "Hugo Pons:\n"
          "- send the list, by Friday 20 March\n"
          "- call Inès (done)\n"
          "Ana Roux:\n"
          "- draw a plan, by Monday 16 March\n"
          "Nobody yet:\n"
          "- find a room\n"
          "\n"
          "First comes, by Monday 16 March: draw a plan.\n"
          "If anything here is not as you said it, please tell us.\n"
          "\n"
          "Ana Roux\n");
}

TEST_CASE("the frame is French where asked, what was said stays as it was said")
{
    Meeting meeting;
    meeting.made.note(NoteKind::Problem, 2'000, meeting.hugo, "___lost orders___");
    const std::string text = meeting.text(Language::French);
    CHECK(text.starts_with("Bonjour Claire Aubry et Hugo Pons,\n"));
    CHECK(text.find("lost orders") != text.npos);
}

TEST_CASE("what only we thought, noted or measured is not in it, nor what they denied")
{
    Meeting meeting;
    meeting.made.note(NoteKind::Idea, 1'000, meeting.me, "sell ___a tool___");
    meeting.made.note(NoteKind::Note, 1'000, meeting.claire, "___tired___");
    meeting.made.note(NoteKind::Problem, 1'000, meeting.me, "___our own worry___");
    meeting.made.note(NoteKind::Problem, 1'000, meeting.claire, "___denied thing___");
    meeting.made.pain_view("denied thing", "", Confirmation::Denied);
    meeting.made.turn(meeting.claire, 0, 61'000);
    CHECK(meeting.text() == "Hello Claire Aubry and Hugo Pons,\n\nThank you for your time and your frankness on Thursday 12 March.\n\nIf anything here is not as you said it, please tell us.\n\nAna Roux\n");
}

TEST_CASE("someone named just Me signs by hand, and words on two lines stay on one")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    made.me();
    made.note(NoteKind::Decision, 1'000, claire, "Count\n\nBcc: first");
    const FollowUp mail = write_follow_up(made, day(12), Language::English);
    CHECK(mail.text.find("- Count  Bcc: first\n") != std::string::npos);
    CHECK(mail.text.ends_with("please tell us.\n"));
    CHECK(mail.subject == "First meeting: what we heard and who does what");
}

TEST_CASE("recipients are those named, with the address known of them")
{
    Meeting meeting;
    meeting.address(meeting.claire, "claire.aubry@lumen.example");
    meeting.address(meeting.hugo, "hpons@lumen.example");
    const auto found = find_recipients(meeting.made, {"claire aubry", "Hugo", "Claire Aubry"});
    REQUIRE(found);
    CHECK(*found == std::vector<MailAddress>{{"Claire Aubry", "claire.aubry@lumen.example"}, {"Hugo Pons", "hpons@lumen.example"}});
    CHECK(find_recipients(meeting.made, {})->empty());
}

TEST_CASE("nothing goes where it is not sure")
{
    Meeting meeting;
    meeting.address(meeting.claire, "hugo.pons@lumen.example");
    CHECK(meeting.refusal({"Inès"}) == "report.mail.unknown");
    CHECK(meeting.refusal({""}) == "report.mail.unknown");
    CHECK(meeting.refusal({"Hugo Pons"}) == "report.mail.no_address");
    CHECK(meeting.refusal({"Claire Aubry"}) == "report.mail.unfit");
    meeting.address(meeting.hugo, "Hugo.Pons@lumen.example");
    CHECK(meeting.refusal({"Hugo Pons"}) == "report.mail.shared");
    meeting.address(meeting.claire, "claire.aubry@lumen.example\r\nBcc: x@y.example");
    CHECK(meeting.refusal({"Claire Aubry"}) == "report.mail.unfit");
    meeting.made.client("Claire Martin");
    CHECK(meeting.refusal({"Claire"}) == "report.mail.several");
}

TEST_CASE("each action is one thing to do, its owner in its description, its uid its own for good")
{
    Meeting meeting;
    meeting.action(meeting.hugo, "send the list", day(20));
    meeting.action(std::nullopt, "find a room", std::nullopt, true);
    meeting.made.note(NoteKind::Decision, 1'000, std::nullopt, "Count first");
    const std::vector<Todo> todos = list_todos(meeting.made, Language::English);
    REQUIRE(todos.size() == 2);
    CHECK(todos[0].summary == "send the list");
    CHECK(todos[0].description == "Owner: Hugo Pons\nAtelier Nord · First meeting");
    CHECK(todos[0].due == day(20));
    CHECK(todos[1].description == "Owner: nobody yet\nAtelier Nord · First meeting");
    CHECK(todos[1].done);
    CHECK(todos[0].uid != todos[1].uid);
    meeting.made.alter(meeting.hugo, [](Person& p) { p.name = "Somebody"; });
    CHECK(list_todos(meeting.made, Language::French)[0].uid == todos[0].uid);
}

TEST_SUITE_END();
