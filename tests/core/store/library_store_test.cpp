#include "temp_library.h"

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("the list tells clients by their newest interview and the newest first within a client")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const auto add = [&](const char* client, const char* title, std::optional<int> day, std::optional<int> started_day) {
        const InterviewId id = *library->next_interview_id();
        Head head = head_of(id, client, title);
        if (day) head.scheduled = LocalTime{std::chrono::days{*day}};
        if (started_day) head.started = WallTime{std::chrono::days{*started_day}};
        must_write(*library, id, {"", {birth(head)}, ""});
    };
    add("Hausser", "old", 100, std::nullopt);
    add("Brunel", "middle", std::nullopt, 200);
    add("Hausser", "new", 300, 300);
    add("Zeller", "first undated", std::nullopt, std::nullopt);
    add("Zeller", "second undated", std::nullopt, std::nullopt);
    add("Hausser", "same day, later made", 300, std::nullopt);

    std::string told;
    const auto list = *library->list();
    for (const InterviewSummary& s : list) told += s.client + ": " + s.title + "\n";
    CHECK(told == "Zeller: second undated\nZeller: first undated\nHausser: same day, later made\nHausser: new\nHausser: old\nBrunel: middle\n");
}

TEST_CASE("the list says where each interview stands")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = *library->next_interview_id();
    must_write(*library, id, rich_interview(id));
    const auto list = *library->list();
    REQUIRE(list.size() == 1);
    CHECK(list[0].id == id);
    CHECK(list[0].client == "Maison Hausser & fils");
    CHECK(list[0].title == "Diagnostic, œuvre « été »");
    CHECK(list[0].scheduled == LocalTime{std::chrono::minutes{29'555'130}});
    CHECK(list[0].planned_minutes == 60);
    CHECK(list[0].stage == Stage::Ended);
    CHECK(list[0].started == WallTime{Milliseconds{1'773'306'000'123}});
}

TEST_CASE("every interview gets a number of its own, whoever asks")
{
    TempFolder folder;
    const auto one = open_library(folder.library());
    const auto other = open_library(folder.library(), Access::Add);
    const InterviewId a = *one->next_interview_id();
    const InterviewId b = *other->next_interview_id();
    const InterviewId c = *one->next_interview_id();
    CHECK(a.value == 1);
    CHECK(b.value == 2);
    CHECK(c.value == 3);
}

TEST_CASE("a number is not given twice, even when its interview is gone or came by another road")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId gone = add_interview(*library);
    must_write(*library, gone, {"", {Edit<Head>{head_of(gone), std::nullopt}}, ""});
    CHECK(library->next_interview_id()->value == gone.value + 1);
    must_write(*library, InterviewId{50}, {"", {birth(head_of(InterviewId{50}))}, ""});
    CHECK(library->next_interview_id()->value == 51);
}

TEST_CASE("the half-typed line is kept, replaced and taken away")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(note_of(4, "kept"))});
    CHECK_FALSE(library->find_draft(id)->has_value());

    REQUIRE(library->keep_draft(id, Draft{"! Claire: each rel", at_ms(1'234), {}}).ok());
    CHECK(*library->find_draft(id) == Draft{"! Claire: each rel", at_ms(1'234), {}});

    REQUIRE(library->keep_draft(id, Draft{"kept, but", at_ms(9), NoteId{4}}).ok());
    CHECK(*library->find_draft(id) == Draft{"kept, but", at_ms(9), NoteId{4}});

    REQUIRE(library->keep_draft(id, std::nullopt).ok());
    CHECK_FALSE(library->find_draft(id)->has_value());
}

TEST_CASE("a line leaves the draft slot exactly when its note is kept")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(note_of(1, "there"))});
    REQUIRE(library->keep_draft(id, Draft{"a line", at_ms(1), {}}).ok());

    CHECK(fault_of(library->write(id, {"", {birth(note_of(1, "a line"))}, ""}, true)) == "store.out_of_step");
    CHECK(library->find_draft(id)->has_value());

    must_write(*library, id, {"", {birth(note_of(2, "something else"))}, ""});
    CHECK(library->find_draft(id)->has_value());

    must_write(*library, id, {"", {birth(note_of(3, "a line"))}, ""}, true);
    CHECK_FALSE(library->find_draft(id)->has_value());
}

TEST_CASE("the last sign of life is the one that is found")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library);
    CHECK_FALSE(library->find_last_alive(id)->has_value());
    REQUIRE(library->keep_alive(id, at_ms(2'000), WallTime{}).ok());
    REQUIRE(library->keep_alive(id, at_ms(4'000), WallTime{}).ok());
    CHECK(*library->find_last_alive(id) == at_ms(4'000));
}

TEST_CASE("a setting is kept and replaced")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    CHECK_FALSE(library->find_setting("zoom")->has_value());
    REQUIRE(library->keep_setting("zoom", "1.5").ok());
    REQUIRE(library->keep_setting("zoom", "").ok());
    CHECK(*library->find_setting("zoom") == "");
}

TEST_CASE("another window sees that something was written, and what")
{
    TempFolder folder;
    const auto writer = open_library(folder.library());
    const auto reader = open_library(folder.library(), Access::ReadOnly);
    const std::int64_t before = *reader->data_version();
    const InterviewId id = add_interview(*writer, {birth(note_of(1, "seen"))});
    CHECK(*reader->data_version() != before);
    CHECK(reader->list()->size() == 1);
    CHECK(must_load(*reader, id).notes().front().text == "seen");
}

TEST_CASE("who only reads writes nothing")
{
    TempFolder folder;
    const InterviewId id = add_interview(*open_library(folder.library()));
    const auto reader = open_library(folder.library(), Access::ReadOnly);
    CHECK(fault_of(reader->write(id, {"", {birth(note_of(1, "no"))}, ""})) == "store.only_reading");
    CHECK(fault_of(reader->keep_draft(id, Draft{})) == "store.only_reading");
    CHECK(fault_of(reader->keep_alive(id, at_ms(0), WallTime{})) == "store.only_reading");
    CHECK(fault_of(reader->keep_setting("zoom", "2")) == "store.only_reading");
    CHECK(fault_of(reader->next_interview_id()) == "store.only_reading");
    CHECK(fault_of(reader->check(true)) == "store.only_reading");
    CHECK(reader->check(false)->faults.empty());
}

TEST_CASE("who adds beside the writer touches only what they brought")
{
    TempFolder folder;
    const auto writer = open_library(folder.library());
    const InterviewId theirs = add_interview(*writer);
    const auto adding = open_library(folder.library(), Access::Add);

    const InterviewId own = add_interview(*adding, {birth(note_of(1, "imported"))}, "Brunel");

    CHECK(must_load(*writer, own).notes().size() == 1);
    must_write(*adding, own, {"", {birth(note_of(2, "more"))}, ""});
    CHECK(fault_of(adding->write(theirs, {"", {birth(note_of(1, "no"))}, ""})) == "store.only_adding");
    CHECK(fault_of(adding->keep_setting("zoom", "2")) == "store.only_adding");
}

TEST_CASE("what the next interview wants to know is read without what was said, by whom and how long")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = *library->next_interview_id();
    must_write(*library, id, rich_interview(id));
    const Interview whole = must_load(*library, id);
    const auto loaded = library->load_for_memory(id);
    REQUIRE(loaded.ok());
    CHECK(loaded->head() == whole.head());
    CHECK(loaded->persons() == whole.persons());
    CHECK(loaded->notes() == whole.notes());
    CHECK(loaded->careful() == whole.careful());
    CHECK(loaded->pain_views() == whole.pain_views());
    CHECK(loaded->turns().empty());
    CHECK(loaded->recordings().empty());
    CHECK_FALSE(whole.notes().empty());
    CHECK_FALSE(whole.turns().empty());
    CHECK(fault_of(library->load_for_memory(InterviewId{99})) == "store.no_such_interview");
}

TEST_CASE("each question planned elsewhere is told once, with how often and when last")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const auto add = [&](std::optional<int> day, const std::vector<std::string>& questions) {
        const InterviewId id = *library->next_interview_id();
        Head head = head_of(id);
        if (day) head.scheduled = LocalTime{std::chrono::days{*day}};
        Change change{"", {birth(head)}, ""};
        for (const std::string& text : questions)
            change.edits.push_back(birth(PlannedQuestion{PlannedQuestionId{std::ssize(change.edits)}, 0, text, std::nullopt}));
        must_write(*library, id, change);
        return id;
    };
    add(10, {"How?", "How?", "Why?"});
    add(20, {"How?"});
    add(std::nullopt, {"Who?"});
    const InterviewId own = add(30, {"How?", "Mine?"});
    std::string told;
    const auto planned = library->planned_questions(own);
    REQUIRE(planned.ok());
    for (const PlannedBefore& q : *planned) told += q.text + " " + std::to_string(q.times) + " " + std::to_string(q.last / (24 * 60)) + "\n";
    CHECK(told == "How? 2 20\nWho? 1 6250000000000000\nWhy? 1 10\n");
}
