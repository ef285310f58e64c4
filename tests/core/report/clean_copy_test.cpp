// The proof that what is made for a client gives nothing private away: a secret in every private field, and every output
// searched for it. A new output is one more line in write_all.
#include "core/report/follow_up.h"
#include "core/report/outgoing.h"
#include "core/words/fold.h"
#include "tests/core/report/read_out.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

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

std::string write_out(const Interview& interview, const ReportChoice& choice)
{
    const auto bytes = write_outgoing(interview, {end, today, WallTime{}}, choice);
    REQUIRE(bytes.ok());
    return test::read_out(*bytes, choice.format);
}

std::vector<Output> write_all(const Interview& interview, Language language)
{
    std::vector<Output> all;
    for (const ReportFormat format : formats_of(Copy::Client)) {
        ReportChoice choice{format, Copy::Client, language};
        const std::string ending{extension_of(format)};
        all.push_back({ending, write_out(interview, choice)});
        all.push_back({"name of " + ending, name_report_file(interview, choice)});
        // Each part alone: what is left out takes nothing private in.
        for (const Part part : find_parts(format, Copy::Client)) {
            if (format == ReportFormat::Pdf) break;  // the same document as the others, and slow to read
            choice.without = {};
            for (const Part other : find_parts(format, Copy::Client))
                if (other != part) choice.without.put(other);
            all.push_back({"part " + std::string(name_of(part)) + " of " + ending, write_out(interview, choice)});
        }
    }
    const FollowUp mail = write_follow_up(interview, today, language);
    all.push_back({"mail", mail.subject + '\n' + mail.text});
    all.push_back({"eml", test::read_quoted_printable(write_mail({mail.subject, mail.text, {}}, WallTime{}))});
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
        if (output.name.find(' ') != output.name.npos) continue;  // a name, or a part alone
        if (output.name == "ics") CHECK(output.text.find("Send the list") != output.text.npos);
        else CHECK(output.text.find("lost orders") != output.text.npos);  // it was searched in what it says
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
