// The sample's reports, byte for byte. After a wanted change: SOURDINE_WRITE_GOLDENS=1 writes them anew, to be read
// before they are kept.
#include "core/desk/births.h"
#include "core/edit/decide.h"
#include "core/insight/carry_over.h"
#include "core/report/report.h"
#include "tests/core/report/tag_balance.h"
#include "tests/support/fake_clock.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace sourdine;

namespace {

Interview make_sample_interview(Language language)
{
    const auto plan = read_sample(language);
    REQUIRE(plan.ok());
    const auto change = make_sample(InterviewId{1}, *plan, test::FakeClock{});
    REQUIRE(change.ok());
    Interview interview;
    interview.apply(*change);
    return interview;
}

// The sample's client is met again, with what the first time left open.
std::string write_sample_prep(const ReportChoice& choice)
{
    const bool french = choice.language == Language::French;
    std::vector<Interview> earlier{make_sample_interview(choice.language)};
    Head held = earlier[0].head();
    held.debrief.next_time = french ? "Laisser Claire finir.\nCompter avec eux." : "Let Claire finish.\nCount with them.";
    earlier[0].apply(*decide(earlier[0], UpdateHead{held}, at_ms(0)));
    const ClientMemory memory = remember_client(earlier);

    NewInterview wanted{held.client, french ? "Deuxième rendez-vous" : "Second meeting", *held.scheduled + std::chrono::days{14}, 45, {}};
    for (const KnownPerson& known : memory.persons) wanted.persons.push_back(known.person);
    wanted.persons.push_back(*earlier[0].find_me());
    Interview next;
    next.apply(*make_interview(InterviewId{2}, wanted));
    const auto take = [&](const Command& command) { next.apply(*decide(next, command, at_ms(0))); };
    take(carry_to_brief(memory.pains.at(0), choice.language));
    take(carry_to_brief(memory.actions.at(0), choice.language));
    take(carry_to_careful(memory.next_time.at(0)));
    take(carry_to_questions(memory.pains.at(1), choice.language));
    take(AddQuestion{french ? "Est-ce que vous avez un budget ?" : "Do you have a budget?"});
    return write_report(next, at_ms(0), date_of(*next.head().scheduled), choice, memory);
}

std::string write_sample_report(const ReportChoice& choice)
{
    if (choice.copy == Copy::Prep) return write_sample_prep(choice);
    const Interview interview = make_sample_interview(choice.language);
    return write_report(interview, *interview.head().ended, date_of(*interview.head().scheduled), choice);
}

void check_golden(const ReportChoice& choice)
{
    const std::string name = std::string("sample.") + std::string(code_of(choice.language)) + (choice.copy == Copy::Own ? ".own." : choice.copy == Copy::Prep ? ".prep." : ".client.") + std::string(extension_of(choice.format));
    const std::string file = std::string(SOURDINE_GOLDENS) + "/" + name;
    const std::string written = write_sample_report(choice);
    if (std::getenv("SOURDINE_WRITE_GOLDENS")) std::ofstream{file, std::ios::binary} << written;
    std::ostringstream golden;
    golden << std::ifstream{file, std::ios::binary}.rdbuf();
    INFO("golden: " << name);
    CHECK(written == golden.str());
}

constexpr auto html = ReportFormat::Html;
constexpr auto markdown = ReportFormat::Markdown;

}  // namespace

TEST_CASE("the sample's English reports are as kept")
{
    check_golden({html, Copy::Own, Language::English});
    check_golden({html, Copy::Client, Language::English});
    check_golden({markdown, Copy::Own, Language::English});
    check_golden({markdown, Copy::Client, Language::English});
}

TEST_CASE("the sample's French reports are as kept")
{
    check_golden({html, Copy::Own, Language::French});
    check_golden({html, Copy::Client, Language::French});
    check_golden({markdown, Copy::Own, Language::French});
    check_golden({markdown, Copy::Client, Language::French});
}

TEST_CASE("the pages to walk in with are as kept")
{
    check_golden({html, Copy::Prep, Language::English});
    check_golden({markdown, Copy::Prep, Language::English});
    check_golden({html, Copy::Prep, Language::French});
    check_golden({markdown, Copy::Prep, Language::French});
}

TEST_CASE("the sample's pages are well formed")
{
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Own, Language::English})) == "");
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Client, Language::French})) == "");
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Prep, Language::French})) == "");
}

TEST_CASE("no phrase of the report is missing")
{
    CHECK(write_sample_report({markdown, Copy::Own, Language::English}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find('{') == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::English}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::French}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::French}).find('{') == std::string::npos);
}
