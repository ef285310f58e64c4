#include "core/report/json.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace sourdine;
using nlohmann::json;
using sourdine::test::MadeInterview;

namespace {

// Claire 0-20 s, me 20-30 s with a cut-in caught, Claire 33-43 s; a pause 43-53 s; the end at 60 s.
struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId i = me();
    NoteId problem;

    Meeting()
    {
        phase(Phase::Open, 0);
        phase(Phase::Listen, 20'000);
        turn(claire, 0, 20'000);
        turn(i, 20'000, 24'000);
        turn(claire, 24'000, 43'000);
        off_record(43'000, 53'000);
        cut_in(i, claire, 20'000, "the stock");
        problem = note(NoteKind::Problem, 5'000, claire, "chaque ___été___ des _retards_");
        note(NoteKind::Question, 21'000, i, "What happens then?");
        note(NoteKind::Idea, 30'000, i, "a _secret tool_");
        const NoteId send = note(NoteKind::Action, 40'000, claire, "send the list");
        alter(send, [](Note& n) { n.due = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}}; });
        planned(1, "Second?");
        planned(0, "First?");
        careful("the merger");
        head([](Head& h) {
            h.brief = "they nearly went under";
            h.scheduled = LocalTime{std::chrono::local_days{std::chrono::year{2026} / 3 / 12}.time_since_epoch() + std::chrono::hours{14}};
            h.debrief.guessed_share_percent = 30;
            h.debrief.next_time = "wait longer";
        });
        ended(60'000);
    }
};

json stats(const Interview& interview) { return json::parse(write_stats_json(interview, at_ms(999'999))); }
json show(const Interview& interview) { return json::parse(write_show_json(interview, at_ms(999'999))); }

std::vector<std::string> keys(const json& object)
{
    std::vector<std::string> all;
    for (const auto& [key, value] : object.items()) all.push_back(key);
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("json");

TEST_CASE("stats tell the talk of an interview in milliseconds")
{
    const Meeting made;
    const json s = stats(made);
    CHECK(s.at("interview") == 7);
    CHECK(s.at("elapsed_ms") == 50'000);
    CHECK(s.at("speech_ms") == 43'000);
    CHECK(s.at("silence_ms") == 7'000);
    CHECK(s.at("floor_changes") == 2);
    CHECK(s.at("questions") == json{{"open", 1}, {"closed", 0}});
    const json& claire = s.at("persons").at(0);
    CHECK(claire == json{{"name", "Claire"}, {"side", "client"}, {"me", false}, {"talk_ms", 39'000}, {"share", 0.906977},
                         {"listen_ms", 4'000}, {"turns", 2}, {"longest_turn_ms", 20'000}, {"longest_monologue_ms", 20'000}});
    CHECK(s.at("persons").at(1).at("me") == true);
    CHECK(s.at("persons").at(1).at("side") == "us");
}

TEST_CASE("what keys cannot tell is null, not zero; what I marked is told apart")
{
    const Meeting made;
    const json s = stats(made);
    CHECK(s.at("overlap_ms").is_null());
    CHECK(s.at("interruptions").is_null());
    CHECK(s.at("cut_ins") == json::parse(R"({"marked":1,"caught":1,"by_person":[{"of":"Claire","count":1}]})"));
}

TEST_CASE("a document has its keys in the order they are documented in, two blanks in, a line end last")
{
    const std::string text = write_stats_json(MadeInterview{}, at_ms(0));
    CHECK(text.rfind("{\n  \"interview\": 7,\n  \"elapsed_ms\": 0,\n  \"speech_ms\": 0,\n  \"overlap_ms\": null,\n", 0) == 0);
    CHECK(text.substr(text.size() - 2) == "}\n");
}

TEST_CASE("an interview nobody has spoken in has shares of nothing")
{
    MadeInterview made;
    made.client("Claire");
    CHECK(stats(made).at("persons").at(0).at("share") == 0.0);
}

TEST_CASE("pains tell who said what first, most itching first")
{
    const Meeting made;
    const json p = json::parse(write_pains_json(made));
    CHECK(p.at("interview") == 7);
    REQUIRE(p.at("pains").size() == 3);
    CHECK(p.at("pains").at(0) == json::parse(R"({"words":"été","itch":3,"notes":1,"persons":["Claire"],"first_ms":5000,
                                                 "key":"ete","strokes":3,"confirmation":"unknown","title":null,"client_rank":null,"brought_up":true,"stances":[]})"));
}

TEST_CASE("show tells what each phase keeps of my time, where it keeps some")
{
    Meeting made;
    made.head([](Head& h) { h.aims.phase_talk[1] = Milliseconds{90'000}; });
    CHECK(show(made).at("aims").at("phase_talk_ms") == json::parse(R"({"listen":90000})"));
}

TEST_CASE("show tells what the interview is and where it stands")
{
    const Meeting made;
    const json s = show(made);
    CHECK(s.at("interview") == 7);
    CHECK(s.at("client") == "Atelier Nord");
    CHECK(s.at("scheduled") == "2026-03-12T14:00");
    CHECK(s.at("started") == "2026-03-12T13:00:00Z");
    CHECK(s.at("planned_minutes") == 45);
    CHECK(s.at("stage") == "ended");
    CHECK(s.at("elapsed_ms") == 50'000);
    CHECK(s.at("brief") == "they nearly went under");
    CHECK(s.at("aims") == json::parse(R"({"share_percent":20,"longest_turn_ms":60000,"open_percent":70})"));
    CHECK(s.at("debrief").at("guessed_share_percent") == 30);
    CHECK(s.at("careful").at(0).at("text") == "the merger");
    CHECK(s.at("questions").at(0).at("text") == "First?");
    CHECK(s.at("questions").at(0).at("asked_ms").is_null());
}

TEST_CASE("show gives persons by seat with what is known of them")
{
    const Meeting made;
    CHECK(show(made).at("persons").at(0) ==
          json::parse(R"({"id":1,"seat":1,"name":"Claire","side":"client","me":false,"role":"","email":"","decides":false,"pays":false,
                          "lives_with_it":false,"knows":false,"knowledge":2})"));
}

TEST_CASE("underlines are told in code points")
{
    const Meeting made;
    const json note = show(made).at("notes").at(0);
    CHECK(note.at("at_ms") == 5'000);
    CHECK(note.at("kind") == "problem");
    CHECK(note.at("person") == made.claire.value);
    CHECK(note.at("text") == "chaque été des retards");
    CHECK(note.at("underlines") == json::parse(R"([{"from":7,"to":10,"strokes":3},{"from":15,"to":22,"strokes":1}])"));
    CHECK_FALSE(note.contains("open"));
    CHECK_FALSE(note.contains("owner"));
}

TEST_CASE("questions tell whether they are open, actions their owner, date and whether they are done")
{
    const Meeting made;
    const json notes = show(made).at("notes");
    CHECK(notes.at(1).at("open") == true);
    CHECK(notes.at(3).at("owner") == made.claire.value);
    CHECK(notes.at(3).at("due") == "2026-03-20");
    CHECK(notes.at(3).at("done") == false);
    CHECK(notes.at(3).at("agreed") == false);
}

TEST_CASE("a note of nobody and an action without owner or date are null there")
{
    MadeInterview made;
    made.note(NoteKind::Action, 0, std::nullopt, "find a date");
    const json note = show(made).at("notes").at(0);
    CHECK(note.at("person").is_null());
    CHECK(note.at("owner").is_null());
    CHECK(note.at("due").is_null());
}

TEST_CASE("show tells the course: turns, phases, breaks, cut-ins")
{
    const Meeting made;
    const json s = show(made);
    CHECK(s.at("turns").size() == 3);
    CHECK(s.at("turns").at(1) == json{{"person", made.i.value}, {"from_ms", 20'000}, {"to_ms", 24'000}});
    CHECK(s.at("phases").at(1) == json{{"phase", "listen"}, {"from_ms", 20'000}, {"to_ms", 60'000}});
    CHECK(s.at("breaks").at(0) == json{{"kind", "off_record"}, {"from_ms", 43'000}, {"to_ms", 53'000}});
    const json& cut = s.at("cut_ins").at(0);
    CHECK(cut.at("of") == made.claire.value);
    CHECK(cut.at("last_words") == "the stock");
    CHECK(cut.at("taken_up_ms").is_null());
    CHECK(cut.at("caught") == true);
}

TEST_CASE("what still goes on has no end yet")
{
    MadeInterview made;
    made.open_turn(made.client("Claire"), 1'000);
    made.open_pause(5'000);
    const json s = show(made);
    CHECK(s.at("turns").at(0).at("to_ms").is_null());
    CHECK(s.at("breaks").at(0).at("to_ms").is_null());
    CHECK(s.at("started") == "2026-03-12T13:00:00Z");
    CHECK(s.at("scheduled").is_null());
}

TEST_CASE("my own copy holds everything, with the figures and the pains")
{
    const Meeting made;
    const json own = json::parse(write_interview_json(made, at_ms(60'000), Copy::Own));
    CHECK(own.at("stats") == stats(made));
    CHECK(own.at("pains").size() == 3);
    CHECK(own.at("notes").size() == 4);
    CHECK(own.at("brief") == "they nearly went under");
}

TEST_CASE("the client's copy has pains, problems and actions, and nothing else")
{
    const Meeting made;
    const json copy = json::parse(write_interview_json(made, at_ms(60'000), Copy::Client));
    CHECK(keys(copy) == std::vector<std::string>{"client", "interview", "notes", "pains", "persons", "scheduled", "started", "title"});
    CHECK(keys(copy.at("persons").at(0)) == std::vector<std::string>{"id", "me", "name", "role", "seat", "side"});
    REQUIRE(copy.at("notes").size() == 2);
    CHECK(copy.at("notes").at(0).at("kind") == "problem");
    CHECK(copy.at("notes").at(1).at("kind") == "action");
    CHECK(copy.at("pains").size() == 2);
}

TEST_CASE("no word held back reaches the client's copy, not even as the name a pain was merged under")
{
    Meeting made;
    made.pain_view("ete", "secret tool");
    const std::string text = write_interview_json(made, at_ms(60'000), Copy::Client);
    CHECK(text.find("secret") == std::string::npos);
    CHECK(text.find("été") != std::string::npos);
    CHECK(write_pains_json(made).find("\"key\": \"secret tool\"") != std::string::npos);
}

TEST_CASE("broken bytes never make a broken document")
{
    MadeInterview made;
    made.note(NoteKind::Note, 0, std::nullopt, "a\xFFz");
    CHECK(show(made).at("notes").at(0).at("text") == "a\xEF\xBF\xBDz");
}

TEST_SUITE_END();
