// The proof that what is made for a client gives nothing private away: a secret in every private field, and every output
// searched for it. A new output is one more line in write_all.
#include "core/exchange/zip_file.h"
#include "core/report/follow_up.h"
#include "core/report/report.h"
#include "core/words/fold.h"
#include "tests/support/made_interview.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <utility>
#include <vector>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};
constexpr InterviewTime end = at_ms(100'000);

// Every secret is a word that begins so; numbers tell which field it stood in.
constexpr std::string_view secret = "zqsecret";

MadeInterview plant()
{
    MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    const PersonId hugo = made.client("Hugo Pons");
    const PersonId me = made.me("Ana Roux");
    int number = 0;
    for (const PersonId id : {claire, hugo, me})
        made.alter(id, [&](Person& p) {
            p.email = "zqsecret0" + std::to_string(++number) + "@lumen.example";
            p.decides = p.pays = p.lives_with_it = p.knows = true;
            p.knowledge = 0;
        });
    made.head([](Head& h) {
        h.brief = "zqsecret11\nzqsecret12";
        h.debrief = {93, "zqsecret13", "zqsecret14", "zqsecret15"};
        h.aims = {97, Milliseconds{83'000}, 96};
    });
    made.careful("zqsecret20");
    made.planned(0, "zqsecret21?");
    made.planned(1, "zqsecret22?");
    made.phase(Phase::Listen, 0);
    made.turn(claire, 0, 61'000);
    made.turn(me, 61'000, 100'000);
    made.cut_in(me, claire, 61'000, "zqsecret30");
    made.off_record(40'000, 50'000);
    made.note(NoteKind::Note, 1'000, claire, "zqsecret31 ___zqsecret32___");
    made.note(NoteKind::Question, 2'000, me, "zqsecret33 ___zqsecret34___?");
    made.note(NoteKind::Idea, 3'000, me, "zqsecret35 __lost orders__ ___zqsecret36___");
    made.note(NoteKind::Problem, 45'000, claire, "zqsecret37 ___zqsecret38___");
    made.note(NoteKind::Action, 46'000, hugo, "zqsecret39");
    made.note(NoteKind::Problem, 4'000, claire, "We have __lost orders__");
    made.note(NoteKind::Quote, 5'000, hugo, "Nobody _sleeps_");
    made.note(NoteKind::Decision, 6'000, claire, "Count first");
    made.note(NoteKind::Action, 7'000, me, "Send the list");
    made.alter(made.pain_view("lost order", "zqsecret32", Confirmation::Confirmed), [&](PainView& v) {
        v.title = "zqsecret50";
        v.stances = {{hugo, Confirmation::Denied}};
    });
    made.pain_view("zqsecret36", "sleep");
    const RecordingId recording = made.transcript({{claire, 0, 30'000, "zqsecret40"}, {std::nullopt, 31'000, 35'000, "zqsecret41"}});
    made.alter(recording, [](Recording& r) { r.speakers[0].label = "zqsecret42"; });
    made.ended(100'000);
    return made;
}

struct Output {
    std::string name;
    std::string text;
};

// What a command says of a file.
std::string ask(const std::string& command)
{
    std::string said;
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> part{};
    for (std::size_t read = 0; (read = std::fread(part.data(), 1, part.size(), pipe)) > 0;) said.append(part.data(), read);
    REQUIRE(pclose(pipe) == 0);
    return said;
}

std::string read_zipped(const std::string& bytes)
{
    const auto entries = read_zip(bytes);
    REQUIRE(entries);
    std::string all;
    for (const ZipEntry& entry : *entries) all += entry.name + '\n' + entry.bytes + '\n';
    return all;
}

std::string read_pdf(const std::string& bytes)
{
    const test::TempFolder folder;
    const std::string file = (folder / "copy.pdf").string();
    std::ofstream(file, std::ios::binary) << bytes;
    return bytes + ask("pdftotext '" + file + "' -") + ask("pdfinfo '" + file + "'");
}

// Quoted-printable breaks lines inside words.
std::string join_soft_breaks(std::string text)
{
    for (std::size_t at = text.find("=\r\n"); at != text.npos; at = text.find("=\r\n", at)) text.erase(at, 3);
    return text;
}

std::vector<Output> write_all(const Interview& interview, Language language)
{
    std::vector<Output> all;
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Csv, ReportFormat::Docx, ReportFormat::Pdf}) {
        const ReportChoice choice{format, Copy::Client, language};
        const std::string bytes = write_report(interview, end, today, choice);
        const std::string text = format == ReportFormat::Docx ? read_zipped(bytes) : format == ReportFormat::Pdf ? read_pdf(bytes) : bytes;
        all.push_back({std::string(extension_of(format)), text});
        all.push_back({"name of " + std::string(extension_of(format)), name_report_file(interview, choice)});
    }
    const FollowUp mail = write_follow_up(interview, today, language);
    all.push_back({"mail", mail.subject + '\n' + mail.text});
    all.push_back({"eml", join_soft_breaks(write_mail({mail.subject, mail.text, {}}, WallTime{}))});
    return all;
}

std::string find_secrets(const std::string& text)
{
    const std::string folded = fold(text);
    std::string found;
    for (auto at = folded.find(secret); at != folded.npos; at = folded.find(secret, at + 1)) found += folded.substr(at, 10) + ' ';
    return found;
}

void check_clean(Language language)
{
    const MadeInterview made = plant();
    for (const Output& output : write_all(made, language)) {
        CAPTURE(output.name);
        CHECK(find_secrets(output.text) == "");
        if (output.name.starts_with("name of")) continue;
        CHECK(output.text.find("lost orders") != output.text.npos);  // it was searched in what it says
    }
}

}  // namespace

TEST_SUITE_BEGIN("clean copy");

TEST_CASE("nothing private is in anything made for an English client") { check_clean(Language::English); }

TEST_CASE("nothing private is in anything made for a French client") { check_clean(Language::French); }

TEST_CASE("the secrets are there to be found: my own copy holds them")
{
    const MadeInterview made = plant();
    const std::string text = write_report(made, end, today, {ReportFormat::Json, Copy::Own, Language::English});
    std::string missing;
    for (int i = 1; i <= 42; ++i) {
        const std::string word = std::string(secret) + (i < 10 ? "0" : "") + std::to_string(i);
        const bool planted = i <= 3 || (i >= 11 && i <= 15) || (i >= 20 && i <= 22) || i >= 30;
        if (planted && text.find(word) == text.npos) missing += word + ' ';
    }
    CHECK(missing == "");
}

TEST_CASE("no heading of a private part and no figure of talk is in a client's document")
{
    const MadeInterview made = plant();
    for (const Language language : {Language::English, Language::French}) {
        const Phrases& phrases = Phrases::of(language);
        for (const Output& output : write_all(made, language)) {
            CAPTURE(output.name);
            for (const char* key : {"report.talk", "report.chart", "report.careful", "report.brief", "report.debrief", "report.preparation", "report.questions", "report.unasked",
                                    "report.sheet", "report.weight", "report.threads", "report.longest_monologue", "report.listening", "weight.decides", "knowledge.new_here",
                                    "phase.listen", "confirmation.confirmed"})
                CHECK(output.text.find(phrases.say(key)) == output.text.npos);
            for (const char* key : {"talk_ms", "share", "aims", "debrief", "brief", "turns", "stats", "cut_ins", "email", "decides", "knowledge", "careful"})
                if (output.name == "json") CHECK(output.text.find('"' + std::string(key) + '"') == output.text.npos);
        }
    }
}

TEST_CASE("a client's file is called after the client and the title alone")
{
    CHECK(name_report_file(plant(), {ReportFormat::Pdf, Copy::Client, Language::French}) == "atelier-nord-first-meeting.pdf");
    CHECK(name_report_file(plant(), {ReportFormat::Pdf, Copy::Own, Language::French}) == "atelier-nord-first-meeting-own.pdf");
}

TEST_SUITE_END();
