#include "core/exchange/people_table.h"

#include "core/exchange/people_doubts.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

using Strings = std::vector<std::string>;
using Uses = std::vector<ColumnUse>;

PlainTable read(std::string_view text)
{
    auto table = read_table(text, "x.csv");
    REQUIRE(table.ok());
    return std::move(*table);
}

std::string error_of(std::string_view text)
{
    const auto table = read_table(text, "x.csv");
    if (table.ok()) return "ok";
    std::string out = table.error().key;
    for (const auto& [name, value] : table.error().args)
        if (name == "line") out += " " + value;
    return out;
}

// "line: a / b / c"
Strings show_rows(const PlainTable& table)
{
    Strings out;
    for (const TableRow& row : table.rows) {
        std::string text = std::to_string(row.line) + ":";
        for (const std::string& cell : row.cells) text += " / " + cell;
        out.push_back(text);
    }
    return out;
}

PeopleList list(std::string_view text)
{
    const PlainTable table = read(text);
    return list_people(table, guess_columns(table));
}

Strings show_doubts(const PeopleList& people)
{
    Strings out;
    for (const PeopleDoubt& doubt : people.doubts) out.push_back(std::to_string(doubt.line) + " " + std::string{name_of(doubt.fault)} + " " + doubt.what.key);
    return out;
}

double fit(std::string first, std::string last, std::string email)
{
    Contact person;
    person.first = std::move(first);
    person.last = std::move(last);
    person.email = std::move(email);
    return fit_of(person).value_or(-1);
}

constexpr std::string_view five_people =
    "Prénom;Nom;E-mail;Fonction\nClaire;Aubry;claire.aubry@nordalia.example;Expédition\nHugo;Pons;hugo.pons@nordalia.example;Production\n"
    "Inès;Karam;ines.karam@nordalia.example;Direction\nZoé;Lemaître;zoe.lemaitre@nordalia.example;Achats\nMarc;Le Goff;marc.legoff@nordalia.example;Qualité\n";

}  // namespace

TEST_CASE("separator and header are told from the content")
{
    const PlainTable table = read("Nom;Prénom;Courriel\nAubry;Claire;claire@nordalia.example\n\n;;\nPons;Hugo;hugo@nordalia.example\n");
    CHECK(table.separator == ';');
    CHECK(table.header == Strings{"Nom", "Prénom", "Courriel"});
    CHECK(show_rows(table) == Strings{"2: / Aubry / Claire / claire@nordalia.example", "5: / Pons / Hugo / hugo@nordalia.example"});
    CHECK(read("Claire\tAubry\tclaire@x.example\nHugo\tPons\thugo@x.example").separator == '\t');
    CHECK(read("a|b@x.example\nc|d@x.example\n").separator == '|');
    CHECK(read("\"Aubry, Claire\",c@x.example\n\"Pons, Hugo\",h@x.example\n").separator == ',');
    CHECK(read("sep=|\nAubry, Claire|c@x.example\n").separator == '|');
}

TEST_CASE("the first row is a person when it holds an address")
{
    const PlainTable table = read("Claire,Aubry,claire@x.example\nHugo,Pons,hugo@x.example\n");
    CHECK(table.header.empty());
    CHECK(table.rows.size() == 2);
    CHECK(read("Voornaam,Adres\nClaire,claire@x.example\n").header == Strings{"Voornaam", "Adres"});
}

TEST_CASE("quoted cells hold separators, line breaks and quotes, and rows keep the line they begin at")
{
    const PlainTable table = read("name,role\n\"Claire \"\"Cléa\"\" Aubry\",\"head,\nshipping\"\nHugo Pons,\"\"\n");
    CHECK(show_rows(table) == Strings{"2: / Claire \"Cléa\" Aubry / head, shipping", "4: / Hugo Pons / "});
}

TEST_CASE("a table without rows and a quote that never closes each have their sentence")
{
    CHECK(error_of("") == "import.no_rows");
    CHECK(error_of("Nom;Prénom\n") == "import.no_rows");
    CHECK(error_of("name,role\nClaire,ok\nHugo,\"head\nnever closed\n") == "import.open_quote 3");
    std::string many = "Name,Role\n";
    for (int i = 0; i < 100'002; ++i) many += "A,B\n";
    CHECK(error_of(many) == "import.too_many_rows");
}

TEST_CASE("columns are known by their headers in French and in English")
{
    using enum ColumnUse;
    CHECK(guess_columns(read("NOM,Prénom,Téléphone,Adresse e-mail,Société,Fonction\nA,B,1,a@x.example,C,D\n")) == Uses{Last, First, Ignored, Email, Company, Role});
    CHECK(guess_columns(read("First Name,Last Name,E-mail Address,Job Title,Company,Mobile Phone\nA,B,a@x.example,C,D,1\n")) == Uses{First, Last, Email, Role, Company, Ignored});
    CHECK(guess_columns(read("Full name,Email\nClaire Aubry,a@x.example\n")) == Uses{Name, Email});
    CHECK(guess_columns(read("Nom,Mail\nClaire Aubry,a@x.example\nHugo Pons,h@x.example\n")) == Uses{Name, Email});
    CHECK(guess_columns(read("First name,Name,E-mail\nClaire,Aubry,a@x.example\n")) == Uses{First, Last, Email});
    CHECK(guess_columns(read("Title,First name,Last name,Job title\nMs,Claire,Aubry,Head of shipping\n")) == Uses{Ignored, First, Last, Role});
}

TEST_CASE("without a header the cells tell: addresses, and names that fit them")
{
    using enum ColumnUse;
    CHECK(guess_columns(read("Nordalia;Aubry;Claire;caubry@x.example\nNordalia;Pons;Hugo;hpons@x.example\nNordalia;Karam;Inès;ikaram@x.example\n")) == Uses{Ignored, Last, First, Email});
    CHECK(guess_columns(read("claire.aubry@x.example\tClaire Aubry\nhugo.pons@x.example\tHugo Pons\n")) == Uses{Email, Name});
    CHECK(guess_columns(read("Aubry\tClaire\nPons\tHugo\nKaram\tInès\n")) == Uses{Last, First});
}

TEST_CASE("a right table has no doubt, and is read back by its first, middle and last person")
{
    const PeopleList people = list(five_people);
    CHECK(people.people.size() == 5);
    CHECK(people.people[4].name == "Marc Le Goff");
    CHECK(people.people[4].role == "Qualité");
    CHECK(people.people[4].line == 6);
    CHECK(show_doubts(people).empty());
    CHECK_FALSE(people.refused());
    CHECK(people.telling.size() >= 3);
    CHECK(people.telling[0] == 0);
    CHECK(people.telling[1] == 2);
    CHECK(people.telling[2] == 4);
}

TEST_CASE("an address column that slipped by a row is named with the line it begins at")
{
    const PeopleList people = list(
        "Prénom;Nom;E-mail\nClaire;Aubry;claire.aubry@x.example\nHugo;Pons;ines.karam@x.example\nInès;Karam;zoe.lemaitre@x.example\n"
        "Zoé;Lemaître;marc.legoff@x.example\nMarc;Le Goff;\n");
    REQUIRE(show_doubts(people) == Strings{"3 shifted import.people_shifted_email"});
    CHECK(people.doubts[0].what.args == PhraseArgs{{"line", "3"}, {"until", "5"}, {"name", "Hugo Pons"}, {"email", "ines.karam@x.example"}, {"other", "4"}});
    CHECK(people.refused());
    CHECK(people.telling == std::vector<std::size_t>{0, 2, 4, 1});
}

TEST_CASE("a column of last names that slipped alone is told as such")
{
    const PeopleList people = list(
        "Prénom;Nom;E-mail\nClaire;Aubry;caubry@x.example\nHugo;;hpons@x.example\nInès;Pons;ikaram@x.example\nZoé;Karam;zlemaitre@x.example\nMarc;Lemaître;mlegoff@x.example\n");
    REQUIRE_FALSE(people.doubts.empty());
    CHECK(people.doubts[0].what.key == "import.people_shifted_last");
    CHECK(people.refused());
}

TEST_CASE("two addresses that changed places, and a column sorted by itself, are told")
{
    CHECK(show_doubts(list("Prénom;Nom;E-mail\nClaire;Aubry;claire.aubry@x.example\nHugo;Pons;zoe.lemaitre@x.example\nInès;Karam;ines.karam@x.example\n"
                           "Zoé;Lemaître;hugo.pons@x.example\n")) == Strings{"3 shifted import.people_misplaced"});
}

TEST_CASE("uneven rows are named with their cells and are nobody")
{
    const PeopleList people = list("Prénom,Nom,E-mail\nClaire,Aubry,claire@x.example\nHugo,hugo@x.example\nInès,Karam,ines@x.example,,\nZoé,Le,Maître,zoe@x.example\n");
    CHECK(people.people.size() == 2);
    REQUIRE(show_doubts(people) == Strings{"3 uneven import.people_uneven", "5 uneven import.people_uneven"});
    CHECK(people.doubts[0].what.args == PhraseArgs{{"line", "3"}, {"count", "2"}, {"expected", "3"}});
    CHECK(people.refused());
}

TEST_CASE("a person whose first and last name changed places is told by the others' addresses")
{
    const PeopleList people = list("Prénom;Nom;E-mail\nClaire;Aubry;caubry@x.example\nPons;Hugo;hpons@x.example\nInès;Karam;ikaram@x.example\nZoé;Lemaître;zlemaitre@x.example\n");
    CHECK(show_doubts(people) == Strings{"3 swapped import.people_swapped"});
    CHECK_FALSE(people.refused());
}

TEST_CASE("two columns of names the wrong way round are told once")
{
    CHECK(show_doubts(list("Prénom;Nom\nAubry;Claire\nPons;Hugo\nKaram;Inès\nLemaître;Zoé\n")) == Strings{"2 swapped import.people_swapped_all"});
}

TEST_CASE("the same person twice, a name twice and two persons with one address are told apart")
{
    const PeopleList people = list(
        "Nom complet;Mail\nClaire Aubry;claire.aubry@x.example\nCLAIRE AUBRY;Claire.Aubry@x.example\nHugo Pons;hugo.pons@x.example\nHugo Pons;hugo.pons@y.example\n"
        "Inès Karam;contact@x.example\nZoé Lemaître;contact@x.example\n");
    CHECK(show_doubts(people) == Strings{"3 duplicate import.people_duplicate", "5 duplicate import.people_same_name", "7 duplicate import.people_same_email"});
}

TEST_CASE("what is no address and what a spreadsheet would run are told, and kept as text")
{
    const PeopleList people = list("Name;Email;Role\nClaire Aubry;claire.aubry(at)x.example;=1+1\nHugo Pons;hugo@x;+33 6 00\nInès Karam;<ines@x.example>;@all\n");
    CHECK(show_doubts(people) == Strings{"2 formula import.people_formula", "2 email import.people_email", "3 email import.people_email", "4 formula import.people_formula"});
    CHECK(people.people[0].role == "=1+1");
    CHECK(people.people[2].email == "ines@x.example");
}

TEST_CASE("what a mail program takes is an address")
{
    CHECK(is_mail_address("claire.aubry+test@sous.nordalia.example"));
    CHECK(is_mail_address("o'neill@x-y.co"));
    CHECK(is_mail_address("claire@café.example"));
    CHECK_FALSE(is_mail_address("claire@nordalia"));
    CHECK_FALSE(is_mail_address("claire aubry@x.example"));
    CHECK_FALSE(is_mail_address("claire@@x.example"));
    CHECK_FALSE(is_mail_address(".claire@x.example"));
    CHECK_FALSE(is_mail_address("zoé@x.example"));
    CHECK_FALSE(is_mail_address("a@x.example; b@x.example"));
    CHECK_FALSE(is_mail_address("claire@-x.example"));
}

TEST_CASE("names fit the addresses companies make of them")
{
    CHECK(fit("Claire", "Aubry", "claire.aubry@x.example") == doctest::Approx(1));
    CHECK(fit("Claire", "Aubry", "AUBRY_Claire2@x.example") == doctest::Approx(1));
    CHECK(fit("Claire", "Aubry", "caubry@x.example") > 0.9);
    CHECK(fit("Claire", "Aubry", "aubryc@x.example") > 0.9);
    CHECK(fit("Claire", "Aubry", "claire.a@x.example") > 0.85);
    CHECK(fit("Claire", "Aubry", "aubry@x.example") > 0.8);
    CHECK(fit("Claire", "Aubry", "claire@x.example") > 0.75);
    CHECK(fit("Jean-Luc", "de La Tour d'Auvergne", "jl.delatour@x.example") > 0.7);
    CHECK(fit("Jean-Luc", "d’Arcy", "jean-luc.darcy@x.example") == doctest::Approx(1));
    CHECK(fit("Jürgen", "Müller", "juergen.mueller@x.example") == doctest::Approx(1));
    CHECK(fit("Maeve", "O'Neill", "m.oneill@x.example") > 0.9);
    CHECK(fit("J.-P.", "Lefèvre", "jp.lefevre@x.example") > 0.9);
}

TEST_CASE("other people's addresses do not fit, and a mailbox of nobody tells nothing")
{
    CHECK(fit("Claire", "Aubry", "hugo.pons@x.example") == doctest::Approx(0));
    CHECK(fit("Claire", "Aubry", "hugo.aubry@x.example") < 0.5);
    CHECK(fit("Claire", "Aubry", "info@x.example") == doctest::Approx(-1));
    CHECK(fit("Claire", "Aubry", "") == doctest::Approx(-1));
    CHECK(fit("", "", "claire@x.example") == doctest::Approx(-1));
    CHECK(fit("Claire", "Aubry", "12345@x.example") == doctest::Approx(-1));
}

}  // namespace sourdine
