// Pictures of the program as the README shows it. SOURDINE_PICTURES=<folder> keeps them; without it they are only
// made, and must show something.
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// How much of the picture is not paper.
double inked(const Picture& picture)
{
    std::size_t different = 0;
    for (const auto& pixel : picture.pixels) different += static_cast<std::size_t>(pixel != picture.pixels.front());
    return static_cast<double>(different) / static_cast<double>(picture.pixels.size());
}

void keep(Workplace& place, const std::string& name, double least = 0.05)
{
    const Picture picture = place.window.picture();
    CHECK(inked(picture) > least);
    if (const char* folder = std::getenv("SOURDINE_PICTURES")) {
        std::filesystem::create_directories(folder);
        CHECK(write_png(picture, std::string(folder) + '/' + name + ".png"));
    }
}

// The sample as it was prepared, for today.
void prepare_again(Workplace& place, const Interview& now)
{
    NewInterview again{now.head().client, now.head().title, place.clock.local_time(place.clock.wall), now.head().planned_minutes, {}};
    for (const Person* person : now.by_seat()) again.persons.push_back(*person);
    REQUIRE(place.desk->create(again).ok());
    for (const PlannedQuestion* question : now.questions_in_order()) REQUIRE(place.desk->run(AddQuestion{question->text}).ok());
    for (const Careful* careful : now.careful_in_order()) REQUIRE(place.desk->run(AddCareful{careful->text}).ok());
    Head head = place.interview().head();
    head.brief = now.head().brief;
    REQUIRE(place.desk->run(UpdateHead{head}).ok());
}

// And as it was at 23:41, going on.
void go_live(Workplace& place, const Interview& now)
{
    constexpr InterviewTime until = at_ms(23 * 60'000 + 41'000);
    REQUIRE(place.desk->run(StartInterview{place.clock.wall}).ok());
    struct Row { InterviewTime at; Command command; };
    std::vector<Row> rows;
    const auto seat_of = [&](PersonId id) { return now.find(id)->seat; };
    for (const Turn& turn : now.turns()) {
        rows.push_back({turn.from, PressSeat{seat_of(turn.person), Milliseconds{0}}});
        if (turn.until) rows.push_back({*turn.until, GiveFloor{std::nullopt, Milliseconds{0}}});
    }
    for (const PhaseMark& mark : now.phase_marks()) rows.push_back({mark.from, SetPhase{mark.phase}});
    const auto same_person = [&](std::optional<PersonId> id) { return id ? std::optional{place.interview().find_seat(seat_of(*id))->id} : std::nullopt; };
    for (const Note* note : now.by_time())
        if (note->at < at_ms(23 * 60'000)) rows.push_back({note->at, WriteNote{note->kind, same_person(note->person), note->text, note->underlines, note->due, note->at}});
    for (const CutIn& cut : now.cut_ins()) rows.push_back({cut.at, MarkCutIn{cut.last_words, Milliseconds{0}}});
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.at < b.at; });
    for (const Row& row : rows) {
        if (row.at > until) break;
        if (const auto* seat = std::get_if<PressSeat>(&row.command)) {
            const Person* person = place.interview().find_seat(seat->seat);
            (void)place.desk->run_at(GiveFloor{person->id, Milliseconds{0}}, row.at);
        } else {
            (void)place.desk->run_at(row.command, row.at);
        }
    }
    place.clock.pass(until.time_since_epoch());
    place.show(app::Workspace::Interview);
}

void picture_all(Language language, const std::string& code, ImVec2 size, float scale, const std::string& more)
{
    Workplace place(language, size, scale);
    place.add_sample();
    const Interview sample = place.interview();
    prepare_again(place, sample);
    place.show(app::Workspace::Prepare);
    keep(place, "prepare-" + code + more);
    go_live(place, sample);
    place.window.type(language == Language::French ? "! on perd environ __40 commandes par semaine__ et personne ne sait dire lesquelles"
                                                   : "! we lose about __40 orders a week__ and nobody can say which");
    keep(place, "interview-" + code + more);

    Workplace after(language, size, scale);
    after.add_sample();
    after.show(app::Workspace::Review);
    keep(after, "review-" + code + more);
    after.window.key("F4");
    keep(after, "turned-" + code + more, 0.02);
    after.window.key("Escape");
    after.window.key("F9");
    after.window.key("Enter");
    if (std::getenv("SOURDINE_PICTURES_ALL")) keep(after, "hurts-" + code + more);
    after.window.key("Enter");
    after.window.key("Escape");
    for (const char* tab : {"notes", "talk", "actions", "debrief", "across"}) {
        REQUIRE(after.window.click(std::string("###review.") + tab));
        if (std::getenv("SOURDINE_PICTURES_ALL")) keep(after, std::string("review-") + tab + '-' + code + more);
    }
}

// A call that was transcribed: the plan of its import, and what was said.
void picture_call(Language language, const std::string& code, ImVec2 size, float scale, const std::string& more)
{
    Workplace place(language, size, scale);
    place.app->drop_files({std::string(SOURDINE_SOURCE_DIR) + (code == "fr" ? "/tests/data/call/fr/premier-entretien.vtt" : "/tests/data/call/en/first-meeting.vtt")});
    place.wait_for_import();
    for (const char* key : {"Down", "Down", "Down"}) place.window.key(key);
    place.window.type("m");
    keep(place, "import-" + code + more);
    place.window.key("Enter");
    place.wait_for_import();
    place.clock.pass(std::chrono::minutes{1});
    REQUIRE(place.desk->interview());
    REQUIRE(place.desk->run(UpdateHead{[&] {
        Head head = place.interview().head();
        head.client = "Lumen Logistics";
        return head;
    }()}).ok());
    place.window.settle();
    REQUIRE(place.window.click("###review.transcript"));
    for (const char* key : {"Down", "Down"}) place.window.key(key);
    place.window.type("n");
    place.window.type(" ");
    place.window.type("n");
    keep(place, "transcript-" + code + more);
}

}  // namespace

TEST_SUITE("pictures") {
TEST_CASE("the three workspaces in English") { picture_all(Language::English, "en", {1440, 900}, 1, ""); }
TEST_CASE("the three workspaces in French") { picture_all(Language::French, "fr", {1440, 900}, 1, ""); }
TEST_CASE("a call from elsewhere in English") { picture_call(Language::English, "en", {1440, 900}, 1, ""); }
TEST_CASE("a call from elsewhere in French") { picture_call(Language::French, "fr", {1440, 900}, 1, ""); }
TEST_CASE("a small window in French") { if (std::getenv("SOURDINE_PICTURES_ALL")) picture_all(Language::French, "fr", {1280, 800}, 1, "-small"); }
TEST_CASE("a large window in English at twice the size") { if (std::getenv("SOURDINE_PICTURES_ALL")) picture_all(Language::English, "en", {2560, 1440}, 2, "-large"); }
TEST_CASE("the empty library") {
    Workplace place(Language::French);
    keep(place, "empty-fr");
}
}
