// Leaving out what this reader has no use for.
#include "core/report/follow_up.h"
#include "core/report/outgoing.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};
constexpr InterviewTime end = at_ms(600'000);

test::MadeInterview make_interview()
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    const PersonId me = made.me("Ana Roux");
    made.head([](Head& h) {
        h.brief = "They merged in May";
        h.debrief.went_well = "I waited";
    });
    made.careful("The merger");
    made.planned(0, "What else?");
    made.phase(Phase::Open, 0);
    made.turn(claire, 0, 500'000);
    made.turn(me, 500'000, 600'000);
    made.note(NoteKind::Note, 500, claire, "Late again");
    made.note(NoteKind::Problem, 1'000, claire, "We have ___lost orders___ each week");
    made.note(NoteKind::Quote, 2'000, claire, "Nobody sleeps");
    made.note(NoteKind::Decision, 3'000, claire, "Count first");
    made.note(NoteKind::Action, 4'000, me, "Send the list");
    made.note(NoteKind::Question, 5'000, me, "Why?");
    made.ended(600'000);
    return made;
}

Parts parts(std::initializer_list<Part> all)
{
    Parts out;
    for (const Part part : all) out.put(part);
    return out;
}

std::string write(Copy copy, Parts without, ReportFormat format = ReportFormat::Markdown)
{
    const auto written = write_outgoing(make_interview(), {end, today, WallTime{}}, {.format = format, .copy = copy, .without = without});
    REQUIRE(written.ok());
    return *written;
}

bool holds(const std::string& text, std::string_view words) { return text.find(words) != text.npos; }

}  // namespace

TEST_SUITE_BEGIN("parts");

TEST_CASE("a part left out is not there, the others are")
{
    const std::string all = write(Copy::Own, {}), less = write(Copy::Own, parts({Part::Notes, Part::Debrief, Part::Careful}));
    for (const char* words : {"The whole sheet", "I waited", "The merger"}) {
        CAPTURE(words);
        CHECK(holds(all, words));
        CHECK_FALSE(holds(less, words));
    }
    for (const char* words : {"They merged in May", "Send the list", "Count first", "How the talk went"}) CHECK(holds(less, words));
}

TEST_CASE("without talk figures the summary tells none either")
{
    CHECK(holds(write(Copy::Own, {}), "of the talk (my aim"));
    const std::string less = write(Copy::Own, parts({Part::Talk}));
    CHECK_FALSE(holds(less, "of the talk (my aim"));
    CHECK_FALSE(holds(less, "Person by person"));
    CHECK(holds(less, "```text"));  // the chart is another part
    CHECK_FALSE(holds(write(Copy::Own, parts({Part::Talk, Part::Chart})), "How the talk went"));
}

TEST_CASE("pains without the words they were said in keep who said them")
{
    const std::string less = write(Copy::Client, parts({Part::Quotes}));
    CHECK(holds(less, "lost orders"));
    CHECK_FALSE(holds(less, "each week"));
    CHECK_FALSE(holds(less, "Nobody sleeps"));
    CHECK(holds(less, "Claire Aubry"));
}

TEST_CASE("no part of the client's copy is a private one, whatever is asked for")
{
    const Parts theirs = parts({Part::People, Part::Pains, Part::Quotes, Part::Decisions, Part::Actions});
    for (const ReportFormat format : formats_of(Copy::Client))
        for (const Part part : find_parts(format, Copy::Client)) {
            CAPTURE(name_of(part));
            CHECK(theirs.holds(part));
        }
}

TEST_CASE("what nothing would be left of is not written")
{
    Parts all;
    for (const Part part : find_parts(ReportFormat::Html, Copy::Client)) all.put(part);
    const auto written = write_outgoing(make_interview(), {end, today, WallTime{}}, {.copy = Copy::Client, .without = all});
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().key == "report.no_parts");
}

TEST_CASE("a mail leaves out what its report leaves out")
{
    const std::string mail = write(Copy::Client, parts({Part::Actions}), ReportFormat::Mail);
    CHECK(holds(mail, "Count first"));
    CHECK_FALSE(holds(mail, "Send the list"));
    CHECK_FALSE(holds(write(Copy::Client, parts({Part::Pains}), ReportFormat::Mail), "lost orders"));
}

TEST_CASE("the page to walk in with leaves out what I know by heart")
{
    const std::string page = write(Copy::Prep, parts({Part::Aims, Part::Brief}));
    CHECK_FALSE(holds(page, "My aims"));
    CHECK_FALSE(holds(page, "They merged"));
    CHECK(holds(page, "The merger"));
}

TEST_CASE("every part has a name of its own, in both languages")
{
    for (const Copy copy : {Copy::Client, Copy::Own, Copy::Prep})
        for (const Part part : find_parts(ReportFormat::Html, copy)) {
            CHECK(find_part(name_of(part)) == part);
            for (const Language language : {Language::English, Language::French}) CHECK(Phrases::of(language).knows("report.part." + std::string(name_of(part))));
        }
    CHECK_FALSE(find_part("everything").has_value());
}

TEST_CASE("to-dos the client may have leave out what was agreed off the record")
{
    test::MadeInterview made = make_interview();
    made.off_record(7'000, 9'000);
    made.note(NoteKind::Action, 8'000, std::nullopt, "Ask the bank");
    const auto write_for = [&](Copy copy) { return *write_outgoing(made, {end, today, WallTime{}}, {.format = ReportFormat::Todos, .copy = copy}); };
    CHECK(holds(write_for(Copy::Own), "Ask the bank"));
    CHECK_FALSE(holds(write_for(Copy::Client), "Ask the bank"));
    CHECK(holds(write_for(Copy::Client), "Send the list"));
}

TEST_CASE("without actions there is no list of them")
{
    test::MadeInterview made;
    const auto written = write_outgoing(made, {end, today, WallTime{}}, {.format = ReportFormat::Todos});
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().key == "report.no_actions");
}

TEST_CASE("a draft goes to those chosen and nobody else, and to none of doubt")
{
    test::MadeInterview made = make_interview();
    const PersonId hugo = made.client("Hugo Pons");
    const PersonId ines = made.client("Inès Karam");
    const auto with = [&](PersonId id, const char* address) { made.alter(id, [&](Person& p) { p.email = address; }); };
    with(hugo, "hugo.pons@lumen.example");
    with(ines, "ines.karam@lumen.example");
    const auto draft = [&](std::vector<PersonId> to, bool pseudonyms = false) {
        return write_outgoing(made, {end, today, WallTime{}}, {.format = ReportFormat::Draft, .copy = Copy::Client, .pseudonyms = pseudonyms, .to = std::move(to)});
    };
    CHECK_FALSE(holds(*draft({}), "\r\nTo:"));
    CHECK(holds(*draft({hugo}), "hugo.pons@lumen.example"));
    CHECK_FALSE(holds(*draft({hugo}), "ines.karam"));
    CHECK_FALSE(holds(*draft({hugo}, true), "lumen"));
    with(ines, "hugo.pons@lumen.example");
    CHECK(draft({hugo}).error().key == "report.mail.shared");
    with(ines, "");
    CHECK(draft({ines}).error().key == "report.mail.no_address");
}

TEST_SUITE_END();
