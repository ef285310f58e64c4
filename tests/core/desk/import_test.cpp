// Meetings from elsewhere: what is planned, what is added, and that one undo takes it all back.
#include "core/desk/read_files.h"
#include "core/desk/voice_names.h"
#include "tests/core/desk/room.h"

#include <fstream>

namespace sourdine {

using test::fault_of;
using test::Room;
using namespace std::chrono_literals;

namespace {

constexpr const char* talk_vtt = R"(WEBVTT

00:00:00.000 --> 00:00:04.000
<v Inès Karam>Comment ça se passe aujourd'hui ?

00:00:05.000 --> 00:00:15.000
<v Claire Aubry>Nous perdons des commandes chaque semaine.

00:00:16.000 --> 00:00:20.000
<v Salle>Bruits de chaises
)";

constexpr const char* chat_txt = "00:00:06\tClaire Aubry:\tle dépôt de Lyon\n00:00:18\tHugo Pons:\tet celui de Lille\n";

struct ImportRoom : Room {
    std::filesystem::path put(const std::string& name, std::string_view bytes) const
    {
        const std::filesystem::path file = folder.path() / name;
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    ImportPlan plan(const std::vector<std::filesystem::path>& files, const Interview* into = nullptr, const ReadChoice& choice = {}) const
    {
        auto read = read_plan(files, choice, into, "Unnamed voice");
        REQUIRE_MESSAGE(read.ok(), (read ? "" : read.error().key));
        return std::move(read).value();
    }
    InterviewId import(const ImportPlan& plan)
    {
        const auto id = desk->import(plan);
        REQUIRE_MESSAGE(id.ok(), (id ? "" : id.error().key));
        return *id;
    }
    // "1Claire 2Inès*": the table by seats, me starred.
    std::string table() const
    {
        std::string out;
        for (const Person* p : interview().by_seat()) out += (out.empty() ? "" : ", ") + p->name + (p->me ? "*" : "");
        return out;
    }
};

std::string labels_of(const ImportPlan& plan)
{
    std::string out;
    for (const PlanVoice& voice : plan.voices) out += (out.empty() ? "" : ", ") + voice.label;
    return out;
}

PlanVoice& voice_of(ImportPlan& plan, std::string_view label)
{
    const auto it = std::find_if(plan.voices.begin(), plan.voices.end(), [&](const PlanVoice& v) { return v.label == label; });
    REQUIRE(it != plan.voices.end());
    return *it;
}

// Who said the utterance, by name; "-": nobody.
std::string who_said(const Interview& interview, std::size_t utterance)
{
    const Recording& recording = interview.recordings().back();
    const auto person = recording.person_of(recording.speech->utterances[utterance]);
    return person ? interview.find(*person)->name : "-";
}

}  // namespace

TEST_CASE("the plan says who speaks, how long and what first, most talk before the others")
{
    ImportRoom room;
    const ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    REQUIRE(plan.voices.size() == 3);
    CHECK(plan.voices[0].label == "Claire Aubry");
    CHECK(plan.voices[0].talk == 10s);
    CHECK(plan.voices[0].words == 6);
    CHECK(plan.voices[0].first_words == "Nous perdons des commandes chaque semaine.");
    CHECK(plan.segments == 3);
    CHECK(plan.title == "call");
    CHECK_FALSE(plan.into_open);
    CHECK(room.desk->interviews().empty());
}

TEST_CASE("as an interview of its own it is open, over, and on disk as it is seen")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    plan.client = "Lumen";
    set_me(plan, std::optional<std::size_t>{1});
    voice_of(plan, "Salle").person = false;
    const InterviewId id = room.import(plan);
    const Head& head = room.interview().head();
    CHECK(head.id == id);
    CHECK(head.client == "Lumen");
    CHECK(head.title == "call");
    CHECK(head.stage == Stage::Ended);
    CHECK(head.ended == at_ms(20'000));
    CHECK(room.table() == "Claire Aubry, Inès Karam*");
    CHECK(who_said(room.interview(), 0) == "Inès Karam");
    CHECK(who_said(room.interview(), 2) == "-");
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.desk->my_shares().at(id) == doctest::Approx(4.0 / 14.0));
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("one undo takes an interview that came from files away, with all it brought")
{
    ImportRoom room;
    const InterviewId id = room.import(room.plan({room.put("call.vtt", talk_vtt)}));
    room.run(AddCareful{"the depot"});
    REQUIRE(fault_of(room.desk->undo()) == "");
    REQUIRE(room.desk->undo_title());
    CHECK(*room.desk->undo_title() == "undo.import");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.desk->interview() == nullptr);
    CHECK(room.desk->interviews().empty());
    CHECK(room.desk->search("commandes")->empty());
    CHECK_FALSE(room.desk->open_interview(id).ok());
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("opened again later, an interview from files stays whatever is undone")
{
    ImportRoom room;
    const InterviewId id = room.import(room.plan({room.put("call.vtt", talk_vtt)}));
    room.desk->close_interview();
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK(room.desk->undo_title() == nullptr);
    CHECK(fault_of(room.desk->undo()) == "desk.nothing_to_undo");
    CHECK(room.desk->interviews().size() == 1);
}

TEST_CASE("into the open interview: who is there is recognised, who is new sits down, one undo takes both back")
{
    ImportRoom room;
    const InterviewId id = room.start();
    room.pass(30'000);
    room.run(EndInterview{});
    const Interview before = room.interview();
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)}, &room.interview());
    CHECK(voice_of(plan, "Claire Aubry").at_table);
    CHECK_FALSE(voice_of(plan, "Inès Karam").at_table);
    CHECK(plan.into_open);
    voice_of(plan, "Salle").person = false;
    plan.shift = 25s;

    CHECK(room.import(plan) == id);

    CHECK(room.interview().persons().size() == 4);
    CHECK(who_said(room.interview(), 1) == "Claire Aubry");
    CHECK(room.interview().head().ended == at_ms(45'000));
    CHECK(room.on_disk(id).same_records(room.interview()));
    const auto hits = *room.desk->search("commandes");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].at == at_ms(30'000));

    CHECK(*room.desk->undo_title() == "undo.import");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().same_records(before));
    CHECK(room.on_disk(id).same_records(before));
    CHECK(room.desk->search("commandes")->empty());
    REQUIRE(fault_of(room.desk->redo()) == "");
    CHECK(room.interview().recordings().size() == 1);
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("nothing is added to an interview that goes on")
{
    ImportRoom room;
    room.start();
    const ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)}, &room.interview());
    const auto refused = room.desk->import(plan);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "edit.recording_while_live");
    CHECK(room.interview().persons().size() == 3);
    CHECK(fault_of(room.desk->run(AddCareful{"still works"})) == "");
}

TEST_CASE("a recording begun before the interview: what was said earlier is kept and counts for nothing")
{
    ImportRoom room;
    room.start();
    room.pass(60'000);
    room.run(EndInterview{});
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt), room.put("chat.txt", chat_txt)}, &room.interview());
    plan.shift = -10s;
    const InterviewId id = room.import(plan);
    CHECK(room.interview().recordings()[0].speech->utterances.size() == 3);
    CHECK(room.interview().notes()[0].at == at_ms(0));
    CHECK(room.interview().notes()[1].at == at_ms(8'000));
    CHECK(room.interview().head().ended == at_ms(60'000));
    CHECK(room.desk->my_shares().count(id) == 1);
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("stopped, an import leaves nothing behind, neither rows nor an interview nor a step to undo")
{
    ImportRoom room;
    const InterviewId open = room.create();
    auto write = room.desk->begin_import(room.plan({room.put("call.vtt", talk_vtt)}));
    REQUIRE(write.ok());
    (*write)->stop();
    (*write)->write();
    const auto stopped = room.desk->finish_import(std::move(write).value());
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().key == "store.stopped");
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.interview().head().id == open);
    CHECK(room.desk->undo_title() == nullptr);
    CHECK(room.desk->search("commandes")->empty());
    CHECK(room.desk->check(false)->faults.empty());
    CHECK(fault_of(room.desk->run(AddCareful{"goes on"})) == "");
}

TEST_CASE("a reading that is stopped says so and nothing else")
{
    ImportRoom room;
    const auto file = room.put("call.vtt", talk_vtt);
    Progress progress;
    progress.stop = true;
    const auto read = read_plan(std::vector{file}, {}, nullptr, "Unnamed voice", &progress);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.stopped");
}

TEST_CASE("while files are written, the interview they go into waits, and another may be read")
{
    ImportRoom room;
    const InterviewId other = room.create();
    room.run(AddCareful{"kept"});
    const InterviewId into = room.create();
    auto write = room.desk->begin_import(room.plan({room.put("call.vtt", talk_vtt)}, &room.interview()));
    REQUIRE(write.ok());
    CHECK(fault_of(room.desk->run(AddCareful{"no"})) == "desk.importing");
    CHECK_FALSE(room.desk->create(Room::wanted()).ok());
    CHECK_FALSE(room.desk->begin_import(room.plan({room.put("call.vtt", talk_vtt)})).ok());
    (*write)->write();
    REQUIRE(fault_of(room.desk->open_interview(other)) == "");
    CHECK(room.interview().careful().size() == 1);
    const auto done = room.desk->finish_import(std::move(write).value());
    REQUIRE(done.ok());
    CHECK(*done == into);
    CHECK(room.interview().head().id == into);
    CHECK(room.interview().recordings().size() == 1);
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().recordings().empty());
    CHECK(room.on_disk(into).same_records(room.interview()));
}

TEST_CASE("opened again after the writing and before its end is told, nothing is done twice")
{
    ImportRoom room;
    const InterviewId other = room.create();
    const InterviewId into = room.create();
    auto write = room.desk->begin_import(room.plan({room.put("call.vtt", talk_vtt)}, &room.interview()));
    REQUIRE(write.ok());
    (*write)->write();
    REQUIRE(fault_of(room.desk->open_interview(other)) == "");
    REQUIRE(fault_of(room.desk->open_interview(into)) == "");
    REQUIRE(room.desk->finish_import(std::move(write).value()).ok());
    CHECK(room.interview().recordings().size() == 1);
    CHECK(room.on_disk(into).same_records(room.interview()));
}

TEST_CASE("a full disk refuses the whole import")
{
    ImportRoom room;
    room.create();
    REQUIRE(room.desk->limit_library(1).ok());
    std::string long_talk = "WEBVTT\n\n";
    for (int i = 100; i < 900; ++i)
        long_talk += "00:00:00." + std::to_string(i) + " --> 00:00:01." + std::to_string(i) + "\n<v Claire>" + std::string(200, 'w') + "\n\n";
    const auto full = room.desk->import(room.plan({room.put("long.vtt", long_talk)}));
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().fault == Fault::Storage);
    REQUIRE(room.desk->limit_library(1'000'000).ok());
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("two labels of one person are one person, who is me when either is")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    voice_of(plan, "Salle").same_as = find_voice_named(plan, "Inès Karam");
    SUBCASE("the one named") { REQUIRE(set_me(plan, "Inès Karam").ok()); }
    SUBCASE("the other") { voice_of(plan, "Salle").me = true; }
    room.import(plan);
    CHECK(room.table() == "Claire Aubry, Inès Karam*");
    CHECK(who_said(room.interview(), 0) == "Inès Karam");
    CHECK(who_said(room.interview(), 2) == "Inès Karam");
    CHECK(room.interview().recordings()[0].speakers.size() == 3);
}

TEST_CASE("labels that are said to be each other are one person all the same")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    voice_of(plan, "Salle").same_as = find_voice_named(plan, "Inès Karam");
    voice_of(plan, "Inès Karam").same_as = find_voice_named(plan, "Salle");
    room.import(plan);
    CHECK(room.interview().persons().size() == 2);
    CHECK(who_said(room.interview(), 0) == who_said(room.interview(), 2));
    CHECK(who_said(room.interview(), 0) != "-");
}

TEST_CASE("a label that is not somebody at the table keeps its words and gets no seat")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    voice_of(plan, "Salle").person = false;
    const InterviewId id = room.import(plan);
    CHECK(room.table() == "Claire Aubry, Inès Karam");
    CHECK(room.interview().recordings()[0].speakers.size() == 3);
    CHECK(room.desk->search("chaises")->size() == 1);
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("me is found by the beginning of a name, case and accents aside; an unknown name is told with those there are")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    REQUIRE(set_me(plan, "ines").ok());
    CHECK(voice_of(plan, "Inès Karam").me);
    CHECK(voice_of(plan, "Inès Karam").side == Side::Us);
    REQUIRE(set_me(plan, "CLAIRE AUBRY").ok());
    CHECK_FALSE(voice_of(plan, "Inès Karam").me);
    CHECK(voice_of(plan, "Inès Karam").side == Side::Client);
    const Status unknown = set_me(plan, "Zoé");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error() == Error{Fault::NotFound, "import.no_such_voice", {{"name", "Zoé"}, {"labels", "Claire Aubry, Inès Karam, Salle"}}});
    CHECK(voice_of(plan, "Claire Aubry").me);
}

TEST_CASE("a new voice that is me takes it from whoever was me at the table")
{
    ImportRoom room;
    room.create();
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)}, &room.interview());
    REQUIRE(set_me(plan, "Inès Karam").ok());
    room.import(plan);
    REQUIRE(room.interview().find_me());
    CHECK(room.interview().find_me()->name == "Inès Karam");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().find_me()->name == "Me");
}

TEST_CASE("several files are one interview, what was said in the order of its time")
{
    ImportRoom room;
    const auto first = room.put("a.vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n<v Claire>un\n\n00:00:10.000 --> 00:00:12.000\n<v Claire>trois\n");
    const auto second = room.put("b.vtt", "WEBVTT\n\n00:00:05.000 --> 00:00:07.000\n<v Hugo>deux\n\n00:00:15.000 --> 00:00:16.000\n<v Claire>quatre\n");
    const ImportPlan plan = room.plan({first, second});
    CHECK(labels_of(plan) == "Claire, Hugo");
    const InterviewId id = room.import(plan);
    REQUIRE(room.interview().recordings().size() == 1);
    const Speech& speech = *room.interview().recordings()[0].speech;
    std::string said;
    for (const Utterance& u : speech.utterances) said += std::string(speech.words_of(u)) + " ";
    CHECK(said == "un deux trois quatre ");
    CHECK(who_said(room.interview(), 3) == "Claire");
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("lines out of their order in one file are put in it, and undone as they were")
{
    ImportRoom room;
    room.create();
    const auto file = room.put("late.vtt", "WEBVTT\n\n00:00:10.000 --> 00:00:12.000\n<v Claire>après\n\n00:00:01.000 --> 00:00:02.000\n<v Hugo>avant\n");
    const InterviewId id = room.import(room.plan({file}, &room.interview()));
    CHECK(room.interview().recordings()[0].speech->text == "avantaprès");
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("the same name in two files is one person, whatever else is in them")
{
    ImportRoom room;
    const auto first = room.put("a.vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n<v Claire>un\n\n00:00:03.000 --> 00:00:04.000\n<v Me>hm\n");
    const auto second = room.put("b.vtt", "WEBVTT\n\n00:00:05.000 --> 00:00:07.000\n<v Claire>deux\n\n00:00:08.000 --> 00:00:09.000\n<v Hugo>trois\n");
    room.import(room.plan({first, second}));
    CHECK(room.interview().persons().size() == 3);
}

TEST_CASE("one file a person, all calling theirs the same: the files' names tell them apart")
{
    ImportRoom room;
    const auto doctor = room.put("day1_consultation_doctor.txt", "0.000000\t2.000000\tHello\n5.000000\t6.000000\tI see\n");
    const auto patient = room.put("day1_consultation_patient.txt", "2.500000\t4.500000\tIt hurts\n");
    const ImportPlan plan = room.plan({doctor, patient});
    CHECK(labels_of(plan) == "Doctor, Patient");
}

TEST_CASE("a chat beside the talk becomes notes of those who wrote, and counts as nobody's speech")
{
    ImportRoom room;
    const ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt), room.put("chat.txt", chat_txt)});
    const InterviewId id = room.import(plan);
    REQUIRE(room.interview().notes().size() == 2);
    const Note& note = room.interview().notes()[0];
    CHECK(note.text == "le dépôt de Lyon");
    CHECK(note.at == at_ms(6'000));
    REQUIRE(note.person);
    CHECK(room.interview().find(*note.person)->name == "Claire Aubry");
    CHECK(room.interview().recordings()[0].speech->utterances.size() == 3);
    CHECK(room.desk->search("Lille")->front().what == SearchHit::What::Note);
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("a chat alone makes an interview of notes that ends with the last of them")
{
    ImportRoom room;
    room.import(room.plan({room.put("chat.txt", chat_txt)}));
    CHECK(room.interview().recordings().empty());
    CHECK(room.interview().notes().size() == 2);
    CHECK(room.interview().head().stage == Stage::Ended);
    CHECK(room.interview().head().ended == at_ms(18'000));
}

TEST_CASE("several conversations in one file: the first is read until another is asked for")
{
    ImportRoom room;
    const auto file = room.put("meetings.rttm", "SPEAKER first 1 0.000 2.000 <NA> <NA> ann <NA> <NA>\n"
                                                "SPEAKER second 1 0.000 9.000 <NA> <NA> bob <NA> <NA>\n");
    const ImportPlan first = room.plan({file});
    CHECK(labels_of(first) == "ann");
    CHECK(first.files[0].recordings.size() == 2);
    const ImportPlan second = room.plan({file}, nullptr, {std::nullopt, "second"});
    CHECK(labels_of(second) == "bob");
    const auto none = read_plan(std::vector{file}, {std::nullopt, "third"}, nullptr, "Unnamed voice");
    CHECK_FALSE(none.ok());
}

TEST_CASE("files with times and files without do not make one conversation")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt), room.put("other.vtt", talk_vtt)});
    plan.files[1].timing = Timing::None;
    const auto refused = room.desk->import(plan);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "import.not_the_same_times");
    CHECK(room.desk->interviews().empty());
}

TEST_CASE("a plan turned to the open interview and back makes the same as before")
{
    ImportRoom room;
    room.create();
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    REQUIRE(set_me(plan, "Inès Karam").ok());
    aim_plan(plan, &room.interview());
    CHECK(voice_of(plan, "Claire Aubry").at_table);
    CHECK(voice_of(plan, "Inès Karam").me);
    aim_plan(plan, nullptr);
    CHECK_FALSE(voice_of(plan, "Claire Aubry").at_table);
    CHECK(voice_of(plan, "Inès Karam").me);
    CHECK_FALSE(plan.into_open);
}

TEST_CASE("a label is who at the table it can only be")
{
    ImportRoom room;
    NewInterview wanted = Room::wanted();
    wanted.persons = {Room::person("Claire Aubry", Side::Client), Room::person("Claire Pons", Side::Client), Room::person("Claire", Side::Client)};
    REQUIRE(room.desk->create(wanted).ok());
    const auto found = [&](std::string_view label) {
        const Person* person = find_person_named(room.interview(), label);
        return person ? person->name : std::string{};
    };
    CHECK(found("CLAIRE") == "Claire");
    CHECK(found("claire aubry") == "Claire Aubry");
    CHECK(found("Pons") == "Claire Pons");
    CHECK(found("Zoé") == "");
    CHECK(found("") == "");
}

TEST_CASE("a name told the other way round, with what a service adds, is the same person")
{
    ImportRoom room;
    room.create();
    const Person* person = find_person_named(room.interview(), "Aubry, Claire [NA] (She/Her)");
    REQUIRE(person);
    CHECK(person->name == "Claire Aubry");
    CHECK(find_person_named(room.interview(), "Claire Martin") == nullptr);
}

TEST_CASE("two interviews of one library, both from files, each keep their own words")
{
    ImportRoom room;
    const auto file = room.put("call.vtt", talk_vtt);
    const InterviewId first = room.import(room.plan({file}));
    const InterviewId second = room.import(room.plan({file}));
    CHECK(first != second);
    CHECK(room.desk->search("commandes")->size() == 2);
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.on_disk(first).recordings().size() == 1);
    CHECK(room.desk->search("commandes")->size() == 1);
}

TEST_CASE("where the file says when it was, the interview stands at its day")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    plan.files[0].started = room.clock.wall_now();
    room.import(plan);
    REQUIRE(room.interview().head().scheduled);
    CHECK(*room.interview().head().scheduled == room.clock.local_time(room.clock.wall_now()));
}

TEST_CASE("a window that only reads adds nothing")
{
    ImportRoom room;
    room.create();
    auto reader = Desk::open(room.library(), room.clock, Access::ReadOnly);
    REQUIRE(reader.ok());
    const ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    CHECK_FALSE((*reader)->begin_import(plan).ok());
    CHECK_FALSE((*reader)->import(plan).ok());
    CHECK(room.desk->interviews().size() == 1);
}

TEST_CASE("my share is the same whether the interview is open or only listed")
{
    ImportRoom room;
    ImportPlan plan = room.plan({room.put("call.vtt", talk_vtt)});
    REQUIRE(set_me(plan, "Inès Karam").ok());
    const InterviewId id = room.import(plan);
    const double open = room.desk->my_shares().at(id);
    room.open();
    CHECK(room.desk->my_shares().at(id) == open);
    CHECK(open == doctest::Approx(4.0 / 18.0));
}

TEST_CASE("files that cannot be read are named, and nothing is planned")
{
    ImportRoom room;
    const auto fault = [&](const std::filesystem::path& file) {
        const auto read = read_plan(std::vector{file}, {}, nullptr, "Unnamed voice");
        return read ? std::string{} : read.error().key;
    };
    CHECK(fault(room.folder.path() / "missing.vtt") == "import.cannot_read");
    CHECK(fault(room.folder.path()) == "import.not_a_file");
    CHECK(fault(room.put("empty.vtt", "")) != "");
}

}  // namespace sourdine
