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
    CHECK(found_texts(*sheet.library, "^plain -words +pl*") == "plain words");
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
