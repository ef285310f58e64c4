#include "core/edit/decide.h"
#include "core/insight/carry_over.h"
#include "core/words/question.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;
using sourdine::test::MadeInterview;

namespace {

constexpr Language english = Language::English;
constexpr Language french = Language::French;

PastInterview march(unsigned day_of_march) { return {InterviewId{2}, "First meeting", Date{year{2026}, March, day{day_of_march}}}; }

RememberedPain lost_orders()
{
    RememberedPain pain;
    pain.key = "lost order";
    pain.words = "lost orders";
    pain.persons = {"Claire", "Hugo"};
    pain.last = march(12);
    return pain;
}

RememberedAction offer()
{
    return {march(12), NoteId{4}, "send the offer", "Ana", true, Date{year{2026}, March, day{20}}};
}

std::string brief_line(const Command& command) { return std::get<AddBriefLine>(command).line; }

// Both done one after the other as the desk does it, then taken back.
void check_one_undo(const Command& command)
{
    MadeInterview made;
    Interview interview = made.get();
    const auto change = decide(interview, command, at_ms(0));
    REQUIRE(change.ok());
    CHECK(change->edits.size() == 1);
    CHECK(change->merge_key.empty());
    interview.apply(*change);
    CHECK_FALSE(interview.same_records(made.get()));
    interview.apply(inverse(*change));
    CHECK(interview.same_records(made.get()));
}

}  // namespace

TEST_SUITE_BEGIN("carry over");

TEST_CASE("a pain goes into the brief with who said it and when")
{
    CHECK(brief_line(carry_to_brief(lost_orders(), english)) == "What itched: “lost orders” (Claire and Hugo, Thursday 12 March 2026)");
    CHECK(brief_line(carry_to_brief(lost_orders(), french)) == "Ce qui démangeait\u00a0: «\u202flost orders\u202f» (Claire et Hugo, jeudi 12 mars 2026)");
}

TEST_CASE("a pain nobody is known to have said, on a day nobody knows, is told alone")
{
    RememberedPain pain = lost_orders();
    pain.persons.clear();
    pain.last.day.reset();
    CHECK(brief_line(carry_to_brief(pain, english)) == "What itched: “lost orders”");
}

TEST_CASE("a pain becomes an open question, in both languages")
{
    const std::string en = std::get<AddQuestion>(carry_to_questions(lost_orders(), english)).text;
    const std::string fr = std::get<AddQuestion>(carry_to_questions(lost_orders(), french)).text;
    CHECK(en == "What has changed about “lost orders” since we last spoke?");
    CHECK(fr == "Qu’est-ce qui a changé pour «\u202flost orders\u202f» depuis notre dernier échange\u202f?");
    CHECK(tell_question_form(en) == QuestionForm::Open);
    CHECK(tell_question_form(fr) == QuestionForm::Open);
}

TEST_CASE("an action goes with its owner and its date, to the brief or to what asks for care")
{
    CHECK(brief_line(carry_to_brief(offer(), english)) == "Not done yet: send the offer (Ana, by Friday 20 March 2026)");
    CHECK(std::get<AddCareful>(carry_to_careful(offer(), french)).text == "Pas encore fait\u00a0: send the offer (Ana, pour le vendredi 20 mars 2026)");
}

TEST_CASE("an action nobody owns says so")
{
    RememberedAction action = offer();
    action.owner.clear();
    action.due.reset();
    CHECK(brief_line(carry_to_brief(action, english)) == "Not done yet: send the offer (nobody yet)");
}

TEST_CASE("each is one change and one undo")
{
    KnownPerson known;
    known.person.name = "Claire";
    check_one_undo(carry_to_brief(lost_orders(), english));
    check_one_undo(carry_to_questions(lost_orders(), english));
    check_one_undo(carry_to_brief(offer(), english));
    check_one_undo(carry_to_careful(offer(), english));
    check_one_undo(carry_to_careful(RememberedLine{"Wait longer", march(12)}));
    check_one_undo(carry_to_table(known));
}

TEST_CASE("a person comes to the table as they are known, clients before us")
{
    MadeInterview made;
    made.me();
    KnownPerson known;
    known.person.name = "Claire";
    known.person.role = "CEO";
    known.person.decides = true;
    known.person.knowledge = 0;
    Interview interview = made.get();
    interview.apply(*decide(interview, carry_to_table(known), at_ms(0)));
    const Person* claire = interview.find_seat(1);
    REQUIRE(claire != nullptr);
    CHECK(claire->name == "Claire");
    CHECK(claire->role == "CEO");
    CHECK(claire->decides);
    CHECK(claire->knowledge == 0);
}

TEST_CASE("what was carried is told, what was not is not")
{
    ClientMemory memory;
    memory.pains = {lost_orders(), lost_orders()};
    memory.pains[1].words = "returns";
    memory.actions = {offer(), offer()};
    memory.actions[1].text = "call back";
    memory.next_time = {{"Wait longer", march(12)}, {"Ask about June", march(12)}};
    memory.careful = {{"The merger", march(12)}, {"2023", march(12)}};
    memory.persons.resize(2);
    memory.persons[0].person.name = "Inès";
    memory.persons[1].person.name = "Hugo";

    MadeInterview made;
    made.client("INES");
    Interview interview = made.get();
    const auto take = [&](const Command& command) { interview.apply(*decide(interview, command, at_ms(0))); };
    take(carry_to_questions(memory.pains[0], french));
    take(carry_to_brief(memory.actions[0], english));
    take(carry_to_careful(memory.next_time[0]));
    take(carry_to_careful(memory.careful[0]));
    const CarriedOver carried = find_carried(memory, interview);
    CHECK(carried.pains == std::vector<bool>{true, false});
    CHECK(carried.actions == std::vector<bool>{true, false});
    CHECK(carried.next_time == std::vector<bool>{true, false});
    CHECK(carried.careful == std::vector<bool>{true, false});
    CHECK(carried.persons == std::vector<bool>{true, false});
}

TEST_CASE("a pain is there when its words are, in the singular too, and not when only their letters are")
{
    ClientMemory memory;
    memory.pains = {lost_orders(), lost_orders()};
    memory.pains[1].words = "stock";
    MadeInterview made;
    made.head([](Head& h) { h.brief = "Each LOST ORDER costs them a client. Stocktaking in June."; });
    CHECK(find_carried(memory, made).pains == std::vector<bool>{true, false});
}

TEST_CASE("a first letter of any part of a name offers those who are not at the table")
{
    ClientMemory memory;
    memory.persons.resize(4);
    memory.persons[0].person.name = "Claire Aubry";
    memory.persons[1].person.name = "Inès Karam";
    memory.persons[2].person.name = "Karl Pons";
    memory.persons[3].person.name = "Éloïse de la Tour";
    MadeInterview made;
    made.client("claire aubry");
    const auto offered = [&](std::string_view typed) {
        std::string names;
        for (const KnownPerson* known : find_known_persons(memory, made, typed)) names += (names.empty() ? "" : ", ") + known->person.name;
        return names;
    };
    CHECK(offered("k") == "Inès Karam, Karl Pons");
    CHECK(offered("ines k") == "Inès Karam");
    CHECK(offered("e") == "Éloïse de la Tour");
    CHECK(offered("de la t") == "Éloïse de la Tour");
    CHECK(offered("c") == "");
    CHECK(offered(" ") == "");
}

TEST_SUITE_END();
