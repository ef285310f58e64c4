#include "core/exchange/contacts.h"
#include "core/exchange/own_side.h"

#include "tests/core/exchange/calendar_texts.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

// "first|last|name|email|role|company|line"
Names show_cards(std::string_view bytes)
{
    const auto read = read_vcf(bytes, "x.vcf");
    if (!read) return {show_error(read)};
    Names out;
    for (const Contact& c : *read)
        out.push_back(c.first + "|" + c.last + "|" + c.name + "|" + c.email + "|" + c.role + "|" + c.company + "|" + std::to_string(c.line));
    return out;
}

}  // namespace

TEST_CASE("a card of version 2.1: quoted-printable over several lines, Latin letters, a photograph passed over")
{
    CHECK(show_cards("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lema=EEtre;Zo=E9\r\n"
                     "FN;QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=A9 =\r\nLema=C3=AEtre\r\nORG:Atelier Lune;Ventes\r\nTITLE:Directrice\r\n"
                     "PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQ\r\n /9j/4AAQ\r\nABCDEFGH==\r\n\r\nEMAIL;INTERNET:autre@lune.example\r\n"
                     "EMAIL;PREF;INTERNET:zoe@lune.example\r\nTEL;CELL:+33 6 00 00 00 00\r\nEND:VCARD\r\n") ==
          Names{"Zoé|Lemaître|Zoé Lemaître|zoe@lune.example|Directrice|Atelier Lune|1"});
}

TEST_CASE("a card of version 3.0: escapes, folds, groups, the preferred address")
{
    CHECK(show_cards("BEGIN:VCARD\nVERSION:3.0\nN:O'Neill;Maeve;;Dr.;\nFN:Dr. Maeve\n  O'Neill\nORG:Harbour\\, Line & Co;Operations\n"
                     "item1.EMAIL;type=INTERNET:old@harbourline.example\nitem2.EMAIL;type=INTERNET,pref:maeve@harbourline.example\n"
                     "item1.X-ABLabel:other\nROLE:Head of operations\\; deputy\nEND:VCARD\n") ==
          Names{"Maeve|O'Neill|Dr. Maeve O'Neill|maeve@harbourline.example|Head of operations; deputy|Harbour, Line & Co|1"});
}

TEST_CASE("a card of version 4.0: the lowest preference comes first")
{
    CHECK(show_cards("BEGIN:VCARD\nVERSION:4.0\nFN:Hugo Pons\nEMAIL;PREF=2:h2@nordalia.example\nEMAIL;PREF=1:mailto:h1@nordalia.example\n"
                     "TITLE:Logistique\nEND:VCARD\n") == Names{"||Hugo Pons|h1@nordalia.example|Logistique||1"});
}

TEST_CASE("several cards in one file, companies and groups left out, names made of their parts")
{
    CHECK(show_cards("BEGIN:VCARD\nVERSION:3.0\nN:Aubry;Claire;;;\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Nordalia\nX-ABShowAs:COMPANY\nEND:VCARD\n"
                     "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"
                     "BEGIN:VCARD\nVERSION:3.0\nFN:Karam, Inès\nEND:VCARD\n") == Names{"Claire|Aubry|Claire Aubry||||1", "Inès|Karam|Inès Karam||||19"});
}

TEST_CASE("the assistant's card inside a card is nobody of its own")
{
    CHECK(show_cards("BEGIN:VCARD\nVERSION:2.1\nFN:Paul Roy\nAGENT:\nBEGIN:VCARD\nFN:Ana Ruiz\nEND:VCARD\nTITLE:PDG\nEND:VCARD\n") == Names{"||Paul Roy||PDG||1"});
}

TEST_CASE("cards that name no character set read as UTF-8 or Windows-1252, each by itself, and UTF-16 as a whole")
{
    CHECK(show_cards("BEGIN:VCARD\nFN:Zo\xE9\nEND:VCARD\nBEGIN:VCARD\nFN:Zo\xC3\xA9\nEND:VCARD\n") == Names{"||Zoé||||1", "||Zoé||||4"});
    using namespace std::string_literals;
    std::string wide = "\xFF\xFE";
    for (const char c : "BEGIN:VCARD\nFN:Zoe\nEND:VCARD\n"s) wide += std::string{c, '\0'};
    CHECK(show_cards(wide) == Names{"||Zoe||||1"});
}

TEST_CASE("a file without persons and a broken one each have their sentence")
{
    CHECK(show_cards("") == Names{"import.no_contact"});
    CHECK(show_cards("BEGIN:VCARD\nFN:Zoe\n") == Names{"import.broken_card 1"});
    CHECK(show_cards("FN:Zoe\n") == Names{"import.broken_card 1"});
    CHECK(show_cards("BEGIN:VCARD\nFN:Zoe\nEND:VCARD\nEND:VCARD\n") == Names{"import.broken_card 4"});
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "BEGIN:VCARD\n";
    CHECK(show_cards(deep) == Names{"import.broken_card 9"});
}

TEST_CASE("my own address is me, those of my domain are our side, public mail is no side")
{
    const std::vector<std::string> mine{"ines.karam@aubepine.example", "ines.k@gmail.com"};
    CHECK(tell_belonging("Ines.Karam@Aubepine.example", mine) == Belonging{Side::Us, true});
    CHECK(tell_belonging("ines.k@gmail.com", mine) == Belonging{Side::Us, true});
    CHECK(tell_belonging("paul@aubepine.example", mine) == Belonging{Side::Us, false});
    CHECK(tell_belonging("paul@paris.aubepine.example", mine) == Belonging{Side::Us, false});
    CHECK(tell_belonging("paul@gmail.com", mine) == Belonging{Side::Client, false});
    CHECK(tell_belonging("paul@fausse-aubepine.example", mine) == Belonging{Side::Client, false});
    CHECK(tell_belonging("", mine) == Belonging{Side::Client, false});
    CHECK(tell_belonging("paul@nordalia.example", {}) == Belonging{Side::Client, false});
}

}  // namespace sourdine
