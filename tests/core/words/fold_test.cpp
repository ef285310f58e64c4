#include "core/words/fold.h"

#include <doctest/doctest.h>

using namespace sourdine;

TEST_CASE("case, accents and ligatures do not make other words")
{
    CHECK(fold("L’ÉQUIPE du Cœur") == "l'equipe du coeur");
    CHECK(fold("Ægir Łódź Straße") == "aegir lodz strasse");
}

TEST_CASE("a composed and a decomposed accent fold to the same")
{
    CHECK(fold("e\u0301te\u0301") == fold("\u00E9t\u00E9"));
}

TEST_CASE("runs of blanks of every width become one, none at the ends")
{
    CHECK(fold("  30\u00A0%\t\u202Fde \n retard ") == "30 % de retard");
    CHECK(fold("  Two  Blanks ") == "two blanks");
    CHECK(fold("") == "");
    CHECK(fold(" \u00A0 ") == "");
}

TEST_CASE("broken bytes fold to something and never stop the program")
{
    CHECK(fold("a\xFFz") == "a\uFFFDz");
}

TEST_CASE("les retards, retard and un Retard! are one pain")
{
    CHECK(pain_key("Les retards") == "retard");
    CHECK(pain_key("retard") == "retard");
    CHECK(pain_key("« un Retard ! »") == "retard");
}

TEST_CASE("an elided article goes, whichever apostrophe was typed")
{
    CHECK(pain_key("l’équipe") == pain_key("équipes"));
    CHECK(pain_key("d'urgence") == "urgence");
}

TEST_CASE("short words keep their s and x")
{
    CHECK(pain_key("bus") == "bus");
    CHECK(pain_key("the mix") == "mix");
    CHECK(pain_key("lost orders") == "lost order");
    CHECK(pain_key("réseaux lents") == "reseau lent");
}

TEST_CASE("an article alone is still a word, punctuation alone is none")
{
    CHECK(pain_key("The") == "the");
    CHECK(pain_key("?!") == "");
    CHECK(pain_key("") == "");
}

TEST_CASE("articles inside stay, at either end they go")
{
    CHECK(pain_key("the end of the day") == "end of the day");
    CHECK(pain_key("perte de") == "perte");
}

TEST_CASE("initials are those of the first and the last part")
{
    CHECK(initials("Claire Aubry") == "CA");
    CHECK(initials("Inès Karam") == "IK");
    CHECK(initials("Jean-Luc Picard") == "JP");
    CHECK(initials("Charles de Gaulle") == "CG");
    CHECK(initials("Noël O'Brien") == "NO");
}

TEST_CASE("a name of one part still gives two letters")
{
    CHECK(initials("Me") == "ME");
    CHECK(initials("Zoé") == "ZO");
    CHECK(initials("Jean-Luc") == "JL");
    CHECK(initials("X") == "X");
    CHECK(initials(" ") == "");
}

TEST_CASE("a person may be typed by all initials or by the first and last")
{
    CHECK(initials_forms("Jean-Luc Picard") == std::vector<std::string>{"jp", "jlp"});
    CHECK(initials_forms("Charles de Gaulle") == std::vector<std::string>{"cg", "cdg"});
    CHECK(initials_forms("Élodie Ôtier") == std::vector<std::string>{"eo"});
}
