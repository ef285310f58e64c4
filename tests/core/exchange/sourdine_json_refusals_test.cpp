// Files that are no interview, or one that cannot be: each is one error that names the place, and never a crash.
#include "core/exchange/sourdine_json.h"
#include "tests/core/exchange/export_talks.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

#include <random>

namespace sourdine::test {

namespace {

const std::string start = R"({"sourdine": 1, "stage": "ended", "ended_ms": 60000, "persons": [{"id": 1, "seat": 1, "name": "Anna", "side": "client"},
                              {"id": 2, "seat": 2, "name": "Lou", "side": "us", "me": true}], )";

// "key what" of the refusal; empty: it was read.
std::string refusal_of(const std::string& json)
{
    const auto read = read_sourdine_json(json, "own.json");
    if (read.ok()) return {};
    std::string out = read.error().key;
    for (const auto& [name, value] : read.error().args)
        if (name == "what") out += ' ' + value;
    return out;
}

std::string wrong_in(const std::string& rest) { return refusal_of(start + rest + "}"); }
std::string note(const std::string& fields) { return R"("notes": [{"id": 3, "at_ms": 5, "kind": "note", "text": "été 🚗", )" + fields + "}]"; }

std::string repeat(std::string_view piece, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) out += piece;
    return out;
}

std::string make_file()
{
    MadeInterview made;
    const PersonId me = made.me("Lou");
    const PersonId anna = made.client("Anna");
    made.turn(me, 0, 4'000);
    made.pause(4'000, 5'000);
    made.phase(Phase::Listen, 10);
    made.cut_in(me, anna, 3'000, "and then");
    made.note(NoteKind::Problem, 3'000, anna, "a __leak__ in the _roof_");
    made.planned(1, "Why?");
    made.careful("rain");
    made.pain_view("leak", "roof");
    made.transcript({{anna, 0, 1'000, "Il pleut."}, {std::nullopt, 900, 2'000, "Oui."}});
    made.ended(9'000);
    return write_sourdine_json(made);
}

}  // namespace

TEST_CASE("an interview with everything right is not refused")
{
    CHECK(wrong_in(note(R"("underlines": [{"from": 0, "to": 3, "strokes": 1}, {"from": 4, "to": 5, "strokes": 3}])")) == "");
}

TEST_CASE("what is no interview of ours is told so")
{
    CHECK(refusal_of("") == "import.broken_json");
    CHECK(refusal_of("null") == "import.not_format");
    CHECK(refusal_of("[]") == "import.not_format");
    CHECK(refusal_of("\"sourdine\"") == "import.not_format");
    CHECK(refusal_of(R"({"sourdine": "1"})") == "import.not_format");
    CHECK(refusal_of(R"({"sourdine": 2, "stage": "ended", "ended_ms": 1})") == "import.newer");
    CHECK(refusal_of(R"({"sourdine": 1})") == "import.broken_record stage");
}

TEST_CASE("a million nested brackets are too deep, open or closed")
{
    CHECK(refusal_of(repeat("[", 1'000'000)) == "import.too_deep");
    CHECK(wrong_in("\"x\": " + repeat("[", 1'000'000) + repeat("]", 1'000'000)) == "import.too_deep");
    CHECK(wrong_in("\"x\": " + repeat("{\"a\":", 1'000'000)) == "import.too_deep");
    CHECK_FALSE(read_back(start + "\"x\": " + repeat("[", 1'000'000), "own.json").ok());
}

TEST_CASE("numbers nobody can mean are refused with their place")
{
    CHECK(wrong_in(R"("planned_minutes": 1e999)") == "import.broken_json");
    CHECK(wrong_in(R"("planned_minutes": 1e99)") == "import.broken_record planned_minutes");
    CHECK(wrong_in(R"("planned_minutes": 99999999999999999999999999)") == "import.broken_record planned_minutes");
    CHECK(wrong_in(R"("planned_minutes": -1)") == "import.broken_record planned_minutes");
    CHECK(wrong_in(R"("planned_minutes": 1.5)") == "import.broken_record planned_minutes");
    CHECK(wrong_in(R"("aims": {"share_percent": 0})") == "import.broken_record aims.share_percent");
    CHECK(wrong_in(R"("aims": {"phase_talk_ms": {"listen": -1}})") == "import.broken_record aims.phase_talk_ms.listen");
    CHECK(wrong_in(R"("aims": {"phase_talk_ms": {"collaborate": 86400001}})") == "import.broken_record aims.phase_talk_ms.collaborate");
    CHECK(wrong_in(R"("notes": [{"id": 3, "at_ms": -1, "kind": "note", "text": "x"}])") == "import.broken_record notes[0].at_ms");
    CHECK(wrong_in(R"("notes": [{"id": 3, "at_ms": 9223372036854775807, "kind": "note", "text": "x"}])") == "import.broken_record notes[0].at_ms");
    CHECK(wrong_in(R"("notes": [{"id": 9223372036854775807, "at_ms": 1, "kind": "note", "text": "x"}])") == "import.broken_record notes[0].id");
    CHECK(wrong_in(R"("recordings": [{"id": 3, "format": "vtt", "timing": "exact", "shift_ms": -9223372036854775808}])") ==
          "import.broken_record recordings[0].shift_ms");
}

TEST_CASE("what is of another kind than its field is refused with its place")
{
    CHECK(wrong_in(R"("title": 7)") == "import.broken_record title");
    CHECK(wrong_in(R"("aims": [])") == "import.broken_record aims");
    CHECK(wrong_in(R"("aims": {"phase_talk_ms": 7})") == "import.broken_record aims.phase_talk_ms");
    CHECK(wrong_in(R"("notes": {})") == "import.broken_record notes");
    CHECK(wrong_in(R"("notes": [7])") == "import.broken_record notes[0]");
    CHECK(wrong_in(R"("notes": [null])") == "import.broken_record notes[0]");
    CHECK(wrong_in(R"("scheduled": "tomorrow")") == "import.broken_record scheduled");
    CHECK(wrong_in(R"("started": "2026-02-30T10:00:00Z")") == "import.broken_record started");
    CHECK(wrong_in(note(R"("done": "yes")")) == "import.broken_record notes[0].done");
    CHECK(wrong_in(note(R"("agreed": 1)")) == "import.broken_record notes[0].agreed");
    CHECK(wrong_in(note(R"("due": "2026-13-01")")) == "import.broken_record notes[0].due");
    CHECK(wrong_in(note(R"("underlines": [[]])")) == "import.broken_record notes[0].underlines[0]");
    CHECK(wrong_in(R"("notes": [{"id": 3, "at_ms": 1, "kind": "shout", "text": "x"}])") == "import.broken_record notes[0].kind");
    CHECK(wrong_in(R"("notes": [{"id": 3, "at_ms": 1, "kind": "note", "text": " \u00a0\n"}])") == "import.broken_record notes[0].text");
}

TEST_CASE("who is not at the table cannot say, cut or own anything")
{
    CHECK(wrong_in(note(R"("person": 9)")) == "import.broken_record notes[0].person");
    CHECK(wrong_in(R"("turns": [{"id": 3, "person": 9, "from_ms": 0, "to_ms": 1}])") == "import.broken_record turns[0].person");
    CHECK(wrong_in(R"("turns": [{"id": 3, "from_ms": 0, "to_ms": 1}])") == "import.broken_record turns[0].person");
    CHECK(wrong_in(R"("cut_ins": [{"id": 3, "at_ms": 0, "by": 1, "of": 9}])") == "import.broken_record cut_ins[0].of");
    CHECK(wrong_in(R"("recordings": [{"id": 3, "format": "vtt", "timing": "exact", "speakers": [{"label": "A", "person": 9}]}])") ==
          "import.broken_record recordings[0].speakers[0].person");
}

TEST_CASE("seats, ids and me are taken once")
{
    CHECK(wrong_in(note(R"("open": true}, {"id": 3, "at_ms": 6, "kind": "note", "text": "again")")) == "import.broken_record notes[1].id");
    CHECK(wrong_in(R"("careful": [{"id": 2, "text": "a person's id"}])") == "import.broken_record careful[0].id");
    const std::string table = R"({"sourdine": 1, "stage": "prepared", "persons": [{"id": 1, "seat": 1, "name": "A", "side": "us", "me": true}, )";
    CHECK(refusal_of(table + R"({"id": 2, "seat": 1, "name": "B", "side": "us"}]})") == "import.broken_record persons[1].seat");
    CHECK(refusal_of(table + R"({"id": 2, "seat": 3, "name": "B", "side": "us"}]})") == "import.broken_record persons[1].seat");
    CHECK(refusal_of(table + R"({"id": 2, "seat": 2, "name": "B", "side": "us", "me": true}]})") == "import.broken_record persons[1].me");
    CHECK(refusal_of(table + R"({"id": 2, "seat": 2, "name": " ", "side": "us"}]})") == "import.broken_record persons[1].name");
    CHECK(wrong_in(R"("pain_views": [{"id": 3, "key": "a", "confirmation": "unknown"}, {"id": 4, "key": "a", "confirmation": "unknown"}])") ==
          "import.broken_record pain_views[1].key");
}

TEST_CASE("underlines lie inside the text, in order, counted in characters")
{
    CHECK(wrong_in(note(R"("underlines": [{"from": 4, "to": 6, "strokes": 1}])")) == "import.broken_record notes[0].underlines[0].to");
    CHECK(wrong_in(note(R"("underlines": [{"from": 2, "to": 2, "strokes": 1}])")) == "import.broken_record notes[0].underlines[0].to");
    CHECK(wrong_in(note(R"("underlines": [{"from": 0, "to": 3, "strokes": 4}])")) == "import.broken_record notes[0].underlines[0].strokes");
    CHECK(wrong_in(note(R"("underlines": [{"from": 2, "to": 5, "strokes": 1}, {"from": 0, "to": 1, "strokes": 1}])")) ==
          "import.broken_record notes[0].underlines[1].from");
}

TEST_CASE("turns and breaks end, and one at a time")
{
    CHECK(wrong_in(R"("turns": [{"id": 3, "person": 1, "from_ms": 5, "to_ms": 4}])") == "import.broken_record turns[0].to_ms");
    CHECK(wrong_in(R"("turns": [{"id": 3, "person": 1, "from_ms": 5}])") == "import.broken_record turns[0].to_ms");
    CHECK(wrong_in(R"("turns": [{"id": 3, "person": 1, "from_ms": 5, "to_ms": 60001}])") == "import.broken_record turns[0].to_ms");
    CHECK(wrong_in(R"("turns": [{"id": 3, "person": 1, "from_ms": 5, "to_ms": 9}, {"id": 4, "person": 2, "from_ms": 8, "to_ms": 12}])") == "import.broken_record turns");
    CHECK(wrong_in(R"("breaks": [{"id": 3, "kind": "pause", "from_ms": 0, "to_ms": 9}, {"id": 4, "kind": "off_record", "from_ms": 1, "to_ms": 2}])") ==
          "import.broken_record breaks");
}

TEST_CASE("an interview is as far as its stage says")
{
    CHECK(refusal_of(R"({"sourdine": 1, "stage": "ended"})") == "import.broken_record ended_ms");
    CHECK(refusal_of(R"({"sourdine": 1, "stage": "live"})") == "import.broken_record started");
    CHECK(refusal_of(R"({"sourdine": 1, "stage": "prepared", "started": "2026-03-12T13:00:00Z"})") == "import.broken_record started");
    CHECK(refusal_of(R"({"sourdine": 1, "stage": "prepared", "phases": [{"id": 1, "phase": "open", "from_ms": 0}]})") == "import.broken_record stage");
}

TEST_CASE("utterances have a speaker, a format and their order")
{
    const std::string recording = R"("recordings": [{"id": 3, "format": "vtt", "timing": "exact", "speakers": [{"label": "A"}], "utterances": [)";
    CHECK(wrong_in(recording + R"({"speaker": 0, "from_ms": 5, "to_ms": 9, "text": "x"}]}])") == "");
    CHECK(wrong_in(recording + R"({"speaker": 1, "from_ms": 5, "to_ms": 9}]}])") == "import.broken_record recordings[0].utterances[0].speaker");
    CHECK(wrong_in(recording + R"({"speaker": -1, "from_ms": 5, "to_ms": 9}]}])") == "import.broken_record recordings[0].utterances[0].speaker");
    CHECK(wrong_in(recording + R"({"speaker": 0, "from_ms": 5, "to_ms": 4}]}])") == "import.broken_record recordings[0].utterances[0].to_ms");
    CHECK(wrong_in(recording + R"({"speaker": 0, "from_ms": 5, "to_ms": 9}, {"speaker": 0, "from_ms": 4, "to_ms": 9}]}])") ==
          "import.broken_record recordings[0].utterances[1].from_ms");
    CHECK(wrong_in(R"("recordings": [{"id": 3, "format": "tape", "timing": "exact"}])") == "import.broken_record recordings[0].format");
    CHECK(wrong_in(R"("recordings": [{"id": 3, "format": "vtt", "timing": "exact", "utterances": [{"speaker": 0, "from_ms": 0, "to_ms": 1}]}])") ==
          "import.broken_record recordings[0].utterances[0].speaker");
}

TEST_CASE("a file cut off anywhere is refused")
{
    const std::string whole = make_file();
    std::size_t read = 0;
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) read += read_sourdine_json(whole.substr(0, size), "own.json").ok() ? 1U : 0U;
    CHECK(read == 0);
}

TEST_CASE("a file with any byte changed is read or refused, and what is read can be written")
{
    const std::string whole = make_file();
    std::mt19937 random{20260312};
    int read = 0;
    for (int i = 0; i < 4'000; ++i) {
        std::string changed = whole;
        for (auto n = random() % 3 + 1; n > 0; --n) changed[random() % changed.size()] = static_cast<char>("{}[]\",:-019enult\\ \xC3\x80"[random() % 19]);
        const auto births = read_sourdine_json(changed, "own.json");
        if (!births.ok()) continue;
        ++read;
        Interview interview;
        interview.apply(*births);
        if (!read_sourdine_json(write_sourdine_json(interview), "own.json").ok()) FAIL(changed);
    }
    CHECK(read > 100);
}

TEST_CASE("text that is no UTF-8 or holds a NUL is mended")
{
    const auto births = read_sourdine_json(start + "\"title\": \"caf\xE9 \\u0000\"}", "own.json");
    REQUIRE(births.ok());
    CHECK(std::get<Edit<Head>>(births->edits.front()).after->title == "caf\uFFFD \uFFFD");
    CHECK(wrong_in(R"("title": "half a \ud800 character")") == "import.broken_json");
}

}  // namespace sourdine::test
