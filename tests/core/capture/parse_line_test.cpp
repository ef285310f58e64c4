#include "core/capture/parse_line.h"

#include "tests/core/capture/table.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

CapturedLine parse(std::string_view line)
{
    return parse_line(line, usual_table(), thursday);
}

}  // namespace

TEST_CASE("the first sign says what a line is, none is a plain note")
{
    CHECK(parse("! lost orders").kind == NoteKind::Problem);
    CHECK(parse("\" a weekend of firefighting").kind == NoteKind::Quote);
    CHECK(parse("? how does it work").kind == NoteKind::Question);
    CHECK(parse("- send the list").kind == NoteKind::Action);
    CHECK(parse("= one owner per mapping").kind == NoteKind::Decision);
    CHECK(parse("* a dead letter queue").kind == NoteKind::Idea);
    CHECK(parse("lost orders").kind == NoteKind::Note);
    CHECK(parse("! lost orders").text == "lost orders");
}

TEST_CASE("a sign needs no blank behind it and may have blanks before it")
{
    const auto line = parse("  -5 % sur le panier");
    CHECK(line.kind == NoteKind::Action);
    CHECK(line.text == "5 % sur le panier");
    CHECK(line.sign == Span{2, 3});
}

TEST_CASE("only the first sign is one, later ones are text")
{
    CHECK(parse("! ! twice").text == "! twice");
    CHECK(parse("Claire: - not an action").kind == NoteKind::Note);
    CHECK(parse("Claire: - not an action").text == "- not an action");
}

TEST_CASE("a sign, a name or blanks alone are nothing to keep")
{
    CHECK(parse("!").text.empty());
    CHECK(parse(" ? ").text.empty());
    CHECK(parse("! Claire:").text.empty());
    CHECK(parse("").text.empty());
    CHECK(parse(" \u00A0\t").text.empty());
}

TEST_CASE("a name behind the sign or first says who")
{
    const auto line = parse("! Claire: each release is a weekend of firefighting");
    CHECK(line.person == claire);
    CHECK(line.text == "each release is a weekend of firefighting");
    CHECK(line.name == Span{2, 9});
    CHECK(parse("Hugo: we lose orders").person == hugo);
    CHECK(parse("!Claire: so").person == claire);
}

TEST_CASE("initials, any part or any unique beginning will do, accents and case or not")
{
    CHECK(parse("ca: x").person == claire);
    CHECK(parse("CL: x").person == claire);
    CHECK(parse("aubry: x").person == claire);
    CHECK(parse("ines: x").person == ines);
    CHECK(parse("INÈS KARAM: x").person == ines);
    CHECK(parse("claire au: x").person == claire);
    CHECK(parse("k: x").person == ines);
    CHECK(parse("Ine\u0300s: x").person == ines);
}

TEST_CASE("a French blank may stand before the colon")
{
    CHECK(parse("- Hugo : envoyer la liste").person == hugo);
    CHECK(parse("- Hugo\u00A0: envoyer la liste").text == "envoyer la liste");
}

TEST_CASE("me and moi are always the person marked me")
{
    const Interview table = interview_with({{"Mélanie Moine"}, {"Damien Roy", true}});
    CHECK(parse_line("Me: x", table, thursday).person == PersonId{2});
    CHECK(parse_line("moi: x", table, thursday).person == PersonId{2});
    CHECK(parse_line("mé: x", interview_with({{"Mélanie Moine"}}), thursday).person == PersonId{1});
}

TEST_CASE("an unknown or ambiguous name before a colon is text, nothing is lost")
{
    const auto unknown = parse("! Robert: never heard of");
    CHECK_FALSE(unknown.person.has_value());
    CHECK(unknown.text == "Robert: never heard of");
    const Interview two = interview_with({{"Claire Aubry"}, {"Claire Blum"}});
    CHECK_FALSE(parse_line("Claire: x", two, thursday).person.has_value());
    CHECK(parse_line("Claire: x", two, thursday).text == "Claire: x");
    CHECK(parse_line("Claire B: x", two, thursday).person == PersonId{2});
    CHECK(parse_line("cb: x", two, thursday).person == PersonId{2});
}

TEST_CASE("a whole name is meant before a longer one it begins")
{
    const Interview table = interview_with({{"Jeanne Marc"}, {"Jean Aubert"}});
    CHECK(parse_line("Jean: x", table, thursday).person == PersonId{2});
    CHECK(parse_line("jeann: x", table, thursday).person == PersonId{1});
    CHECK_FALSE(parse_line("jea: x", table, thursday).person.has_value());
}

TEST_CASE("a web address or a time is no name")
{
    CHECK(parse("http://hugo.fr").text == "http://hugo.fr");
    CHECK(parse("10:30 meeting").text == "10:30 meeting");
    CHECK(parse("Hugo:no blank").text == "Hugo:no blank");
    CHECK_FALSE(parse("Hugo:no blank").person.has_value());
    CHECK(parse(": x").text == ": x");
}

TEST_CASE("an action's due date leaves its text")
{
    const auto line = parse("- Hugo: send the list of lost orders, friday");
    CHECK(line.person == hugo);
    CHECK(line.due == friday);
    CHECK(line.text == "send the list of lost orders");
    CHECK(line.due_words == Span{36, 44});
}

TEST_CASE("only an action has a due date")
{
    CHECK_FALSE(parse("! it fails every time, friday").due.has_value());
    CHECK(parse("= we meet friday").text == "we meet friday");
}

TEST_CASE("an action that is nothing but its date keeps its words")
{
    const auto line = parse("- Hugo: friday");
    CHECK(line.due == friday);
    CHECK(line.text == "friday");
}

TEST_CASE("a due date may be underlined or follow an underline")
{
    const auto line = parse("- send the _list friday_");
    CHECK(line.due == friday);
    CHECK(line.text == "send the list");
    CHECK(line.underlines == std::vector<Underline>{{9, 13, 1}});
    CHECK(parse("- send the list _friday_").underlines.empty());
}

TEST_CASE("typed accents are composed, and underlines still cover their words")
{
    const auto line = parse("! Claire: l'e\u0301quipe est __e\u0301puise\u0301e__");
    CHECK(line.text == "l'\u00E9quipe est \u00E9puis\u00E9e");
    CHECK(line.underlines == std::vector<Underline>{{13, 20, 2}});
}

TEST_CASE("broken bytes in a line are replaced, the rest is kept")
{
    CHECK(parse("! a\xFF b").text == "a\uFFFD b");
}

TEST_CASE("the command holds what the line says")
{
    const auto command = to_command(parse("- Hugo: send the _list_, friday"), at_ms(1500));
    CHECK(command.kind == NoteKind::Action);
    CHECK(command.person == hugo);
    CHECK(command.text == "send the list");
    CHECK(command.underlines == std::vector<Underline>{{9, 13, 1}});
    CHECK(command.due == friday);
    CHECK(command.at == at_ms(1500));
}
