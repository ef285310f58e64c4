// A client's interviews on their way to another computer.
#include "core/desk/client_file_job.h"
#include "core/desk/client_plan.h"
#include "core/desk/tell_contents.h"
#include "tests/core/desk/room.h"

#include <sys/stat.h>

#include <fstream>
#include <iterator>

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

std::string read(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool holds(const std::string& text, std::string_view words) { return text.find(words) != text.npos; }

// One computer: two interviews of Lumen, one archived; Claire at both tables, Hugo at the first alone.
struct Computer : Room {
    std::vector<InterviewId> ids;

    explicit Computer(bool filled = true)
    {
        if (!filled) return;
        ids.push_back(hold("First visit of Claire", true, "! Claire: Lumen’s ___orders___ get lost, says Hugo Pons"));
        pass(3'600'000);
        ids.push_back(hold("Second visit", false, "\" Claire: ask Hugo, not me"));
        REQUIRE(fault_of(desk->set_archived({ids[0]}, true)) == "");
        desk->close_interview();
    }
    InterviewId hold(const std::string& title, bool with_hugo, const std::string& line)
    {
        NewInterview wanted{"Lumen", title, std::nullopt, 45, {person("Inès Karam", Side::Us, true)}};
        if (with_hugo) wanted.persons.push_back(person("Hugo Pons", Side::Client));
        wanted.persons.push_back(person("Claire Aubry", Side::Client));
        auto id = desk->create(wanted);
        REQUIRE(id.ok());
        run(AddCareful{"Hugo Pons and the lay-offs"});
        run(StartInterview{clock.wall_now()});
        pass(5'000);
        run(PressSeat{1, Milliseconds{0}});
        pass(20'000);
        capture(line);
        run(EndInterview{});
        return *id;
    }
    std::filesystem::path file(const char* name = "lumen.sourdine") const { return folder / name; }
    ClientPlan plan(const std::filesystem::path& from)
    {
        auto read_plan = find_client_plan(from);
        REQUIRE_MESSAGE(read_plan.ok(), (read_plan ? "" : read_plan.error().key));
        REQUIRE(read_plan->has_value());
        ClientPlan found = **read_plan;
        desk->find_known(found);
        return found;
    }
    std::string fault_of_file(const std::string& text)
    {
        std::ofstream(file("hostile.sourdine"), std::ios::binary) << text;
        const auto read_plan = find_client_plan(file("hostile.sourdine"));
        return read_plan.ok() ? (*read_plan ? "read" : "something else") : read_plan.error().key;
    }
};

// The same but for the ids of the interviews.
bool same_but_for_id(const Interview& a, const Interview& b)
{
    Head head = a.head();
    head.id = b.head().id;
    Change births{"", {Edit<Head>{std::nullopt, head}}, {}};
    Interview fresh;
    fresh.apply(births);
    const auto bear = [&](const auto& records) {
        Change more;
        for (const auto& record : records) more.edits.emplace_back(Edit<std::decay_t<decltype(record)>>{std::nullopt, record});
        fresh.apply(more);
    };
    bear(a.persons()), bear(a.notes()), bear(a.turns()), bear(a.breaks()), bear(a.phase_marks()), bear(a.cut_ins());
    bear(a.questions()), bear(a.careful()), bear(a.pain_views()), bear(a.recordings());
    return fresh.same_records(b);
}

}  // namespace

TEST_SUITE("clients") {
TEST_CASE("what one computer wrote another takes in, the same but for ids, archived ones too")
{
    Computer here, there{false};
    REQUIRE(fault_of(here.desk->write_client_file("lumen", here.file(), false)) == "");
    struct stat seen {};
    REQUIRE(::stat(here.file().c_str(), &seen) == 0);
    CHECK((seen.st_mode & 0777) == 0600);

    const InterviewId own = there.create();
    const ClientPlan plan = there.plan(here.file());
    CHECK(plan.client == "Lumen");
    REQUIRE(plan.interviews.size() == 2);
    const auto added = there.desk->import_client(plan);
    REQUIRE(added.ok());
    REQUIRE(added->size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK((*added)[i] != own);
        const Interview arrived = there.on_disk((*added)[i]);
        const InterviewId from = arrived.head().title == "Second visit" ? here.ids[1] : here.ids[0];
        CHECK(same_but_for_id(here.on_disk(from), arrived));
    }
    CHECK(there.desk->interview()->head().id == own);
    CHECK(there.desk->search("orders")->size() == 1);
    for (const InterviewSummary& row : there.desk->interviews()) CHECK(row.archived == (row.title == "First visit of Claire"));
    CHECK(there.desk->check(false)->faults.empty());

    REQUIRE(*there.desk->undo_title() == "undo.import_client");
    REQUIRE(fault_of(there.desk->undo()) == "");
    CHECK(there.desk->interviews().size() == 1);
    REQUIRE(fault_of(there.desk->redo()) == "");
    CHECK(there.desk->interviews().size() == 3);
}

TEST_CASE("a file that is there is replaced only when told")
{
    Computer here;
    std::ofstream(here.file()) << "mine";
    CHECK(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "desk.file_exists");
    CHECK(read(here.file()) == "mine");
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file(), true)) == "");
    CHECK(holds(read(here.file()), "sourdine_client"));
}

TEST_CASE("a client nobody knows is a sentence, one in the bin as well")
{
    Computer here;
    CHECK(fault_of(here.desk->write_client_file("Qualis", here.file(), false)) == "care.no_such_client");
    REQUIRE(fault_of(here.desk->move_to_bin(here.ids)) == "");
    CHECK(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "care.no_such_client");
    CHECK_FALSE(std::filesystem::exists(here.file()));
}

TEST_CASE("what is in the library already is noticed and left out")
{
    using Known = ArrivingInterview::Known;
    Computer here;
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "");
    REQUIRE(fault_of(here.desk->open_interview(here.ids[1])) == "");
    here.run(AddCareful{"added since"});

    ClientPlan plan = here.plan(here.file());
    for (const ArrivingInterview& each : plan.interviews) {
        CHECK(each.known == (each.summary.title == "Second visit" ? Known::Changed : Known::Same));
        CHECK_FALSE(each.included);
        CHECK_FALSE(each.known_in_bin);
    }
    CHECK(fault_of(here.desk->import_client(plan).ok() ? Status{Done{}} : Status{here.desk->import_client(plan).error()}) == "care.nothing_chosen");

    plan.interviews[0].included = true;
    const auto added = here.desk->import_client(plan);
    REQUIRE(added.ok());
    CHECK(added->size() == 1);
    CHECK(here.desk->interviews().size() == 3);
}

TEST_CASE("what lies in the bin is noticed there")
{
    Computer here;
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "");
    REQUIRE(fault_of(here.desk->move_to_bin({here.ids[0]})) == "");
    for (const ArrivingInterview& each : here.plan(here.file()).interviews) CHECK(each.known_in_bin == (each.known_as == here.ids[0]));
}

TEST_CASE("with other names nobody can be told, in any text of any interview, and one person is one in all")
{
    Computer here;
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file("other.sourdine"), false, Language::English)) == "");
    const std::string text = read(here.file("other.sourdine"));
    for (const char* name : {"Claire", "Aubry", "Hugo", "Pons", "Lumen", "Inès", "Karam"}) {
        CAPTURE(name);
        CHECK_FALSE(holds(text, name));
    }
    CHECK(holds(text, "get lost"));
    const auto job = here.desk->client_file_job("Lumen", Language::English);
    REQUIRE(job.ok());
    std::string told;
    REQUIRE(write_client_job(*job, [&](std::string_view called) { return told = called, here.file("again.sourdine"); }, false).ok());
    CHECK(told == "Client");
    CHECK(read(here.file("again.sourdine")) == text);

    Computer there{false};
    const ClientPlan plan = there.plan(here.file("other.sourdine"));
    std::vector<std::string> clients;
    for (const ArrivingInterview& each : plan.interviews) {
        Interview interview;
        interview.apply(*each.births);
        for (const Person& person : interview.persons())
            if (person.side == Side::Client && (each.contents.notes > 0)) clients.push_back(interview.head().title + ": " + person.name);
    }
    // The later one first: Claire alone at that table.
    CHECK(clients == std::vector<std::string>{"Second visit: Person A", "First visit of Person A: Person B", "First visit of Person A: Person A"});

    REQUIRE(fault_of(here.desk->write_client_names_file("Lumen", Language::English, here.file("names.csv"))) == "");
    CHECK(holds(read(here.file("names.csv")), "Client,Lumen\r\n"));
    CHECK(holds(read(here.file("names.csv")), "Person A,Claire Aubry\r\n"));
    CHECK(holds(read(here.file("names.csv")), "Person B,Hugo Pons\r\n"));
}

TEST_CASE("a file that is none, or not whole, is refused in one sentence and nothing is added")
{
    Computer here;
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "");
    const std::string sound = read(here.file());
    const auto with = [&](const std::string& what, const std::string& by) {
        std::string text = sound;
        const std::size_t at = text.find(what);
        REQUIRE(at != text.npos);
        return text.replace(at, what.size(), by);
    };
    CHECK(here.fault_of_file("") == "something else");
    CHECK(here.fault_of_file("WEBVTT\n\n") == "something else");
    CHECK(here.fault_of_file(R"({"sourdine": 1})") == "something else");
    CHECK(here.fault_of_file(sound) == "read");
    CHECK(here.fault_of_file(sound.substr(0, sound.size() / 2)) == "import.broken_json");
    CHECK(here.fault_of_file(with("\"sourdine_client\": 1", "\"sourdine_client\": 2")) == "import.newer");
    CHECK(here.fault_of_file(with("\"sourdine\": 1", "\"sourdine\": 9")) == "import.newer");
    CHECK(here.fault_of_file(with("\"sourdine_client\": 1", "\"sourdine_client\": \"1\"")) == "import.broken_record");
    CHECK(here.fault_of_file(R"({"sourdine_client": 1, "interviews": []})") == "import.broken_record");
    CHECK(here.fault_of_file(R"({"sourdine_client": 1, "interviews": [5]})") == "import.broken_record");
    CHECK(here.fault_of_file(R"({"sourdine_client": 1, "interviews": {"a": 1}})") == "import.broken_record");
    CHECK(here.fault_of_file(R"({"sourdine_client": 1, "interviews": [{"interview": {}}]})") == "import.not_format");
    CHECK(here.fault_of_file(R"({"sourdine_client": 1, "interviews": )" + std::string(5'000, '[') + std::string(5'000, ']') + "}") == "import.too_deep");
    CHECK(here.fault_of_file(with("\"seat\":1", "\"seat\":-4")) == "import.broken_record");
    CHECK(here.desk->interviews().size() == 2);
}

TEST_CASE("the path of what is broken names the interview it is in")
{
    Computer here;
    REQUIRE(fault_of(here.desk->write_client_file("Lumen", here.file(), false)) == "");
    std::string text = read(here.file());
    const std::size_t at = text.rfind("\"seat\":1");
    text.replace(at, 8, "\"seat\":9");
    std::ofstream(here.file("hostile.sourdine"), std::ios::binary) << text;
    const auto plan = find_client_plan(here.file("hostile.sourdine"));
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.error().args.back().second.starts_with("interviews[1].interview.persons["));
}

TEST_CASE("a file name is told of the client's name without what systems refuse")
{
    CHECK(tell_file_name("Maison Orphée", "client") == "Maison Orphée");
    CHECK(tell_file_name("../../etc/passwd", "client") == "etc-passwd");
    CHECK(tell_file_name("A/B: \"C\"?", "client") == "A-B- -C--");
    CHECK(tell_file_name(" .. ", "client") == "client");
    CHECK(tell_file_name(std::string(500, 'x'), "client").size() == 80);
}

TEST_CASE("what would go is told in the user's words")
{
    CHECK(tell_contents(Phrases::of(Language::English), {3, 214, 2, 1}) == "3 interviews, 214 notes, 2 transcripts and 1 half-typed line");
    CHECK(tell_contents(Phrases::of(Language::French), {1, 0, 0, 0, 1}) == "1 entretien et 1 ancienne copie de la bibliothèque");
}
}

}  // namespace sourdine
