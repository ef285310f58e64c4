#include "temp_library.h"

using namespace sourdine;
using namespace sourdine::test;

namespace {

// The texts found, joined; "!" for an error.
std::string found_texts(Library& library, std::string_view words, int most = 50)
{
    const auto hits = library.search(words, most);
    if (!hits) return "! " + hits.error().key;
    std::string texts;
    for (const SearchHit& hit : *hits) texts += (texts.empty() ? "" : " | ") + hit.text;
    return texts;
}

// What is marked in the first hit.
std::vector<std::pair<int, int>> first_marks(Library& library, std::string_view words)
{
    const auto hits = library.search(words);
    REQUIRE(hits.ok());
    REQUIRE_FALSE(hits->empty());
    return hits->front().found;
}

using Marks = std::vector<std::pair<int, int>>;

struct Sheet {
    TempFolder folder;
    std::unique_ptr<Library> library = open_library(folder.library());
    InterviewId id;
    explicit Sheet(std::vector<std::string> notes)
    {
        std::vector<AnyEdit> births;
        std::int64_t at = 0;
        for (std::string& text : notes) {
            ++at;
            births.emplace_back(birth(note_of(at, std::move(text), at * 1000)));
        }
        id = add_interview(*library, births, "Hausser", "First meeting");
    }
};

}  // namespace

TEST_CASE("words are found with or without their accents and capitals")
{
    Sheet sheet({"La dernière mise à jour a échoué"});
    CHECK(found_texts(*sheet.library, "DERNIERE echoue") == "La dernière mise à jour a échoué");
    CHECK(found_texts(*sheet.library, "dernière ÉCHOUÉ") == "La dernière mise à jour a échoué");
    CHECK(first_marks(*sheet.library, "echoue") == Marks{{26, 32}});
    CHECK(first_marks(*sheet.library, "derniere jour") == Marks{{3, 11}, {19, 23}});
}

TEST_CASE("accents typed as letters of their own are found too")
{
    Sheet sheet({"apre\u0300s l'e\u0301te\u0301"});
    CHECK(first_marks(*sheet.library, "après") == Marks{{0, 6}});
    CHECK(first_marks(*sheet.library, "été") == Marks{{9, 14}});
}

TEST_CASE("coeur finds cœur, and the other way")
{
    Sheet sheet({"au cœur du problème", "Le COEUR bat", "Œuvre et curriculum vitæ"});
    CHECK(sheet.library->search("coeur")->size() == 2);
    CHECK(sheet.library->search("cœur")->size() == 2);
    CHECK(first_marks(*sheet.library, "oeuvre") == Marks{{0, 5}});
    CHECK(first_marks(*sheet.library, "vitae") == Marks{{20, 24}});
}

TEST_CASE("the last word may be a beginning, the others are whole")
{
    Sheet sheet({"each release is a weekend of firefighting"});
    CHECK(first_marks(*sheet.library, "release fire") == Marks{{5, 12}, {29, 41}});
    CHECK(first_marks(*sheet.library, "f") == Marks{{29, 41}});
    CHECK(found_texts(*sheet.library, "rele firefighting") == "");
}

TEST_CASE("all words are wanted, in any order")
{
    Sheet sheet({"orders are lost", "lost in space", "orders arrive"});
    CHECK(found_texts(*sheet.library, "lost orders") == "orders are lost");
}

TEST_CASE("quotation marks hold words together")
{
    Sheet sheet({"lost orders again", "orders lost", "lost orderings"});
    CHECK(found_texts(*sheet.library, "\"lost orders\"") == "lost orders again");
    CHECK(first_marks(*sheet.library, "\"lost orders\"") == Marks{{0, 11}});
    CHECK(sheet.library->search("\"lost order")->size() == 2);  // still being typed
    CHECK(found_texts(*sheet.library, "again \"lost orders\"") == "lost orders again");
}

TEST_CASE("what an apostrophe or a hyphen joins stands together")
{
    Sheet sheet({"C’est l’été, le week-end", "été : l’hiver"});
    CHECK(found_texts(*sheet.library, "l'été week") == "C’est l’été, le week-end");
    CHECK(first_marks(*sheet.library, "week-end") == Marks{{16, 24}});
}

TEST_CASE("marks count code points, whatever stands before")
{
    Sheet sheet({"🔥🔥 retard"});
    CHECK(first_marks(*sheet.library, "retard") == Marks{{3, 9}});
}

TEST_CASE("nothing typed is ever a syntax error")
{
    Sheet sheet({"or near and not star", "plain words"});
    CHECK(found_texts(*sheet.library, "\" OR * NEAR(") == "or near and not star");
    CHECK(found_texts(*sheet.library, "NOT plain") == "");
    CHECK(found_texts(*sheet.library, "plain OR star") == "");
    CHECK(found_texts(*sheet.library, "words:plain") == "");
    CHECK(found_texts(*sheet.library, "^plain +words +pl*") == "plain words");
    CHECK(found_texts(*sheet.library, "'; DROP TABLE note; --") == "");
    CHECK(found_texts(*sheet.library, "{plain words}") == "plain words");
    CHECK(found_texts(*sheet.library, "\"\"\"") == "");
    CHECK(found_texts(*sheet.library, "") == "");
    CHECK(found_texts(*sheet.library, "  \t ") == "");
    CHECK(found_texts(*sheet.library, "🔥 … ()") == "");
    CHECK(found_texts(*sheet.library, "\xff\xfe plain") == "plain words");
    CHECK(found_texts(*sheet.library, std::string_view("plain\0words", 11)) == "plain words");
    CHECK(found_texts(*sheet.library, "plain " + std::string(100'000, '"')) == "plain words");
}

TEST_CASE("a very long search is cut, not refused")
{
    Sheet sheet({"word"});
    std::string words;
    for (int i = 0; i < 5000; ++i) words += "word ";
    CHECK(found_texts(*sheet.library, words) == "word");
}

TEST_CASE("every kind of text is found, notes first")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = *library->next_interview_id();
    Head head = head_of(id, "Zebra Ltd", "About zebras");
    head.brief = "zebra zebra zebra zebra";
    head.debrief = {std::nullopt, "", "ask about the zebra", ""};
    Person person = person_of(1, "Zebra Jones");
    person.role = "CEO";
    Note note = note_of(4, "a very long note in which, among very many other words of all kinds, one zebra is named", 61'000);
    must_write(*library, id, {"", {birth(head), birth(person), birth(PlannedQuestion{PlannedQuestionId{2}, 0, "Why a zebra?", {}}),
                                   birth(Careful{CarefulId{3}, 0, "their zebra"}), birth(note)}, ""});

    const auto hits = *library->search("zebra");
    REQUIRE(hits.size() == 7);
    CHECK(hits[0].what == SearchHit::What::Note);
    CHECK(hits[0].record == 4);
    CHECK(hits[0].at == at_ms(61'000));
    CHECK(hits[0].interview == id);
    CHECK(hits[0].client == "Zebra Ltd");
    CHECK(hits[0].title == "About zebras");
    std::map<SearchHit::What, std::string> texts;
    for (const SearchHit& hit : hits) texts[hit.what] = hit.text;
    CHECK(texts[SearchHit::What::Brief] == "zebra zebra zebra zebra");
    CHECK(texts[SearchHit::What::Title] == "Zebra Ltd · About zebras");
    CHECK(texts[SearchHit::What::Question] == "Why a zebra?");
    CHECK(texts[SearchHit::What::Careful] == "their zebra");
    CHECK(texts[SearchHit::What::Person] == "Zebra Jones · CEO");
    CHECK(texts[SearchHit::What::Debrief] == "ask about the zebra");
}

TEST_CASE("the best comes first, and no more than asked for")
{
    Sheet sheet({"one order among a great many other words that say nothing of it at all", "order order", "nothing"});
    CHECK(found_texts(*sheet.library, "order", 1) == "order order");
    CHECK(found_texts(*sheet.library, "order", 0) == "");
    CHECK(found_texts(*sheet.library, "order", -1) == "");
}

TEST_CASE("what was changed, taken away or renamed is found as it is now")
{
    Sheet sheet({"before", "stays"});
    const Note old = must_load(*sheet.library, sheet.id).notes().front();
    Note changed = old;
    changed.text = "after";
    must_write(*sheet.library, sheet.id, {"", {Edit<Note>{old, changed}}, ""});
    CHECK(found_texts(*sheet.library, "before") == "");
    CHECK(found_texts(*sheet.library, "after") == "after");

    must_write(*sheet.library, sheet.id, {"", {Edit<Note>{changed, std::nullopt}}, ""});
    CHECK(found_texts(*sheet.library, "after") == "");

    must_write(*sheet.library, sheet.id, {"", {Edit<Head>{head_of(sheet.id), head_of(sheet.id, "Brunel", "")}}, ""});
    CHECK(found_texts(*sheet.library, "hausser") == "");
    CHECK(found_texts(*sheet.library, "first meeting") == "");
    CHECK(found_texts(*sheet.library, "brunel") == "Brunel");
    CHECK(sheet.library->check(false)->faults.empty());
}

namespace {

// Two clients, three interviews, everything somebody may narrow a search down by.
struct Shelf {
    TempFolder folder;
    std::unique_ptr<Library> library = open_library(folder.library());
    InterviewId lumen_old, lumen_new, nord;

    Shelf()
    {
        lumen_old = add("Lumen Logistics", "First", 20260110, {said(11, NoteKind::Problem, 1, "lost orders every week")});
        nord = add("Atelier Nord", "Kiln", 20260301, {said(11, NoteKind::Quote, 1, "orders come by fax"), said(12, NoteKind::Decision, 2, "count the orders")});
        lumen_new = add("Lumen Logistics", "Second", 20260310, {said(11, NoteKind::Action, 2, "list the lost orders"), said(12, NoteKind::Problem, 1, "orders wait")});
    }
    InterviewId add(std::string client, std::string title, int day, std::vector<Note> notes)
    {
        const InterviewId id = *library->next_interview_id();
        Head head = head_of(id, std::move(client), std::move(title));
        const Date date{std::chrono::year{day / 10000}, std::chrono::month{static_cast<unsigned>(day / 100 % 100)}, std::chrono::day{static_cast<unsigned>(day % 100)}};
        head.scheduled = LocalTime{std::chrono::local_days{date}.time_since_epoch()};
        Change change{"", {birth(head), birth(person_of(1, "Claire Aubry")), birth(person_of(2, "Me", Side::Us))}, ""};
        for (Note& note : notes) change.edits.emplace_back(birth(std::move(note)));
        Recording recording;
        recording.id = RecordingId{20};
        recording.format = "vtt";
        recording.speakers = {{"Claire", PersonId{1}}, {"Room", std::nullopt}};
        Speech speech;
        speech.text = "the orders again" "orders from the room";
        speech.utterances = {{Milliseconds{0}, Milliseconds{900}, 0, 0, 16}, {Milliseconds{1000}, Milliseconds{1900}, 1, 16, 20}};
        recording.speech = std::make_shared<const Speech>(std::move(speech));
        change.edits.emplace_back(birth(recording));
        must_write(*library, id, change);
        return id;
    }
    static Note said(std::int64_t id, NoteKind kind, std::int64_t person, std::string text)
    {
        Note note = note_of(id, std::move(text), id * 1000);
        note.kind = kind;
        note.person = PersonId{person};
        return note;
    }
    std::string found(std::string_view words) { return found_texts(*library, words); }
};

}  // namespace

TEST_CASE("a minus keeps out what it stands before")
{
    Sheet sheet({"lost orders", "lost keys", "week-end lost"});
    CHECK(found_texts(*sheet.library, "lost -orders -keys") == "week-end lost");
    CHECK(found_texts(*sheet.library, "lost -\"lost orders\" -week") == "lost keys");
    CHECK(found_texts(*sheet.library, "-orders") == "");
    CHECK(found_texts(*sheet.library, "week-end") == "week-end lost");
    CHECK(first_marks(*sheet.library, "lost -keys") == Marks{{0, 4}});
}

TEST_CASE("French quotation marks hold words together as well")
{
    Sheet sheet({"lost orders again", "orders lost"});
    CHECK(found_texts(*sheet.library, "« lost orders »") == "lost orders again");
    CHECK(found_texts(*sheet.library, "“lost orders”") == "lost orders again");
}

TEST_CASE("a search is narrowed down to a client, whatever case and accents")
{
    Shelf shelf;
    CHECK(shelf.found("fax client:nord") == "orders come by fax");
    CHECK(shelf.found("fax client:LUMEN") == "");
    CHECK(shelf.found("lost client:\"lumen log\"") == "list the lost orders | lost orders every week");
    CHECK(shelf.found("lost client:logi") == "list the lost orders | lost orders every week");
    CHECK(shelf.found("lost client:umen") == "");
    CHECK(shelf.found("lost client:nobody") == "");
    CHECK(shelf.library->search("orders client:lumen client:nord")->size() == shelf.library->search("orders")->size());
}

TEST_CASE("a search is narrowed down to whose words they are")
{
    Shelf shelf;
    CHECK(shelf.found("lost person:claire") == "lost orders every week");
    CHECK(shelf.found("lost qui:me") == "list the lost orders");
    CHECK(shelf.found("again who:aubry client:nord") == "the orders again");
    CHECK(shelf.found("orders who:room client:nord") == "orders from the room");
    CHECK(shelf.found("aubry person:aubry client:nord") == "Claire Aubry");
}

TEST_CASE("a search is narrowed down to a kind, in both languages and by the sign")
{
    Shelf shelf;
    CHECK(shelf.found("orders kind:decision") == "count the orders");
    CHECK(shelf.found("orders genre:problème") == "orders wait | lost orders every week");
    CHECK(shelf.found("orders kind:!") == "orders wait | lost orders every week");
    CHECK(shelf.found("orders kind:\" client:nord") == "orders come by fax");
    CHECK(shelf.found("orders kind:quotes kind:action") == "list the lost orders | orders come by fax");
    CHECK(shelf.found("again kind:said client:nord") == "the orders again");
    CHECK(shelf.found("nord kind:title") == "Atelier Nord · Kiln");
}

TEST_CASE("a note of another kind is found as what it is now")
{
    Shelf shelf;
    const Note before = *must_load(*shelf.library, shelf.nord).find(NoteId{12});
    Note after = before;
    after.kind = NoteKind::Idea;
    must_write(*shelf.library, shelf.nord, {"", {Edit<Note>{before, after}}, ""});
    CHECK(shelf.found("orders kind:decision") == "");
    CHECK(shelf.found("orders kind:idea") == "count the orders");
    CHECK(shelf.library->check(false)->faults.empty());
}

TEST_CASE("a search is narrowed down to interviews since a day")
{
    Shelf shelf;
    CHECK(shelf.found("lost since:2026-02") == "list the lost orders");
    CHECK(shelf.found("orders kind:problem since:2026-03-10") == "orders wait");
    CHECK(shelf.found("lost since:2026") == "list the lost orders | lost orders every week");
    const auto hits = shelf.library->search("fax depuis:12d", 50, Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}});
    CHECK(hits->size() == 1);
    CHECK(shelf.library->search("fax depuis:5d", 50, Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}})->empty());
}

TEST_CASE("what narrows down may stand without words: all of it, the latest first")
{
    Shelf shelf;
    CHECK(shelf.found("kind:problem") == "orders wait | lost orders every week");
    CHECK(shelf.found("kind:problem client:lumen since:2026-03") == "orders wait");
    CHECK(shelf.found("kind:said who:claire client:nord") == "the orders again");
    CHECK(shelf.library->search("client:nord")->front().text == "orders come by fax");
}

TEST_CASE("what is no operator, or says nothing, is words")
{
    Sheet sheet({"client: nobody answers", "the kind: of thing", "since: when"});
    CHECK(found_texts(*sheet.library, "client: nobody") == "client: nobody answers");
    CHECK(found_texts(*sheet.library, "kind:of") == "the kind: of thing");
    CHECK(found_texts(*sheet.library, "kind: of thing") == "the kind: of thing");
    CHECK(found_texts(*sheet.library, "since:when") == "since: when");
    CHECK(found_texts(*sheet.library, "nowhere:else") == "");
}

TEST_CASE("a hit tells its day and its kind")
{
    Shelf shelf;
    const SearchHit hit = shelf.library->search("fax")->front();
    CHECK(hit.day == Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{1}});
    CHECK(hit.kind == NoteKind::Quote);
    CHECK_FALSE(shelf.library->search("again client:nord")->front().kind);
}

TEST_CASE("of a word that is everywhere the latest interviews are shown, and what was noted first")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    for (int i = 0; i < 30; ++i) {
        std::vector<AnyEdit> births;
        for (int n = 1; n <= 10; ++n) births.emplace_back(birth(note_of(n, "the word of visit " + std::to_string(i), n)));
        add_interview(*library, births, "Hausser", "visit " + std::to_string(i));
    }
    const auto hits = *library->search("word");
    REQUIRE(hits.size() == 50);
    CHECK(hits.front().title == "visit 29");
    CHECK(hits.back().title == "visit 25");
    CHECK(library->search("word \"visit 3\"")->size() == 10);
}
