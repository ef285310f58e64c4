// The sample's reports, byte for byte. After a wanted change: SOURDINE_WRITE_GOLDENS=1 writes them anew, to be read
// before they are kept.
#include "core/desk/births.h"
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

std::string write_sample_report(const ReportChoice& choice)
{
    const Interview interview = make_sample_interview(choice.language);
    return write_report(interview, *interview.head().ended, date_of(*interview.head().scheduled), choice);
}

void check_golden(const ReportChoice& choice)
{
    const std::string name = std::string("sample.") + std::string(code_of(choice.language)) + (choice.copy == Copy::Own ? ".own." : ".client.") + std::string(extension_of(choice.format));
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

TEST_CASE("the sample's pages are well formed")
{
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Own, Language::English})) == "");
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Client, Language::French})) == "");
}

TEST_CASE("no phrase of the report is missing")
{
    CHECK(write_sample_report({markdown, Copy::Own, Language::English}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find('{') == std::string::npos);
}
