#include "core/capture/parse_line.h"

#include "tests/core/capture/table.h"

#include <doctest/doctest.h>

#include <random>

using namespace sourdine;
using namespace sourdine::test;

namespace {

Note note_of(const CapturedLine& line, const Interview& table)
{
    Note note;
    note.kind = line.kind;
    note.person = line.person;
    note.text = line.text;
    note.underlines = line.underlines;
    note.due = line.due;
    // Whose a question or idea is goes without saying.
    const bool mine = note.kind == NoteKind::Question || note.kind == NoteKind::Idea;
    if (!note.person && mine && table.find_me()) note.person = table.find_me()->id;
    return note;
}

Note parsed(std::string_view line, const Interview& table)
{
    return note_of(parse_line(line, table, thursday), table);
}

std::string written(std::string_view line)
{
    const Interview table = usual_table();
    return write_line(parsed(line, table), table);
}

// A line of pieces that matter to the language, glued with and without blanks.
std::string random_line(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "!", "\"", "?", "-", "=", "*", "_", "__", "___", "____", "Claire:", "Hugo :", "me:", "ca:", "Robert:", "i:", ":", ",", ".", ";", "(", ")", "'",
        "lost", "orders", "l'équipe", "snake_case", "http://a.fr/_b_", "www.x_y.fr", "10:30", "30\u00A0%", "friday", "by", "2026-03-14", "12 mars",
        "demain", "since", "in 2 weeks", "e\u0301t\u00E9", "😀", "\u00A0", "/", "–", "\xFF", "fin de mois", "tomorrow morning", "a", "B", "_x_"};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(1, 9);
    std::uniform_int_distribution<int> blanks(0, 3);
    std::string line;
    for (int n = length(random); n > 0; --n) {
        line += pieces[piece(random)];
        line += blanks(random) == 0 ? "" : " ";
    }
    return line;
}

std::string faults_of_round_trips(unsigned seed, int count, const Interview& table)
{
    std::mt19937 random(seed);
    std::string faults;
    for (int i = 0; i < count; ++i) {
        const std::string line = random_line(random);
        const Note note = parsed(line, table);
        if (note.text.empty()) continue;
        const std::string again = write_line(note, table);
        if (!(parsed(again, table) == note)) faults += "\n  [" + line + "] -> [" + note.text + "] -> [" + again + "]";
    }
    return faults;
}

}  // namespace

TEST_CASE("a note is written as the line that would have made it")
{
    CHECK(written("!claire:  each __release__ hurts") == "! Claire: each __release__ hurts");
    CHECK(written("a plain remark") == "a plain remark");
    CHECK(written("ik: a remark") == "Inès: a remark");
    CHECK(written("\" so ___slow___") == "\" so ___slow___");
}

TEST_CASE("a due date is written as a date, whatever day it is read back")
{
    CHECK(written("- Hugo: send the list, friday") == "- Hugo: send the list, 2026-03-13");
    const Interview table = usual_table();
    const Date later{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{1}};
    CHECK(parse_line("- Hugo: send the list, 2026-03-13", table, later).due == friday);
}

TEST_CASE("my own question or idea needs no name, unless its words would read as somebody's")
{
    CHECK(written("? me: how does it work") == "? how does it work");
    CHECK(written("* me: a queue") == "* a queue");
    CHECK(written("? me: Hugo: how") == "? Damien: Hugo: how");
    CHECK(written("! me: I talk too much") == "! Damien: I talk too much");
}

TEST_CASE("a name two people share is written in full, or left out when even that would not tell")
{
    const Interview two = interview_with({{"Claire Aubry"}, {"Claire Blum"}});
    CHECK(write_line(parsed("cb: x", two), two) == "Claire Blum: x");
    const Interview same = interview_with({{"Claire"}, {"Claire"}});
    Note note;
    note.person = PersonId{2};
    note.text = "x";
    CHECK(write_line(note, same) == "x");
}

TEST_CASE("any note a line made comes back the same from the line it is written as")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    CHECK(faults_of_round_trips(seed, 4000, usual_table()) == "");
    CHECK(faults_of_round_trips(seed + 1, 2000, interview_with({{"Claire Aubry"}, {"Claire Blum"}, {"Me", true}})) == "");
    CHECK(faults_of_round_trips(20260312, 2000, usual_table()) == "");
}
