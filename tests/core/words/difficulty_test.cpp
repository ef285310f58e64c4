#include "core/words/difficulty.h"

#include "core/base/utf8.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace sourdine;

namespace {

bool states(const std::string& sentence)
{
    return find_difficulty(sentence).has_value();
}

std::vector<std::string> signs_of(const std::string& sentence)
{
    std::vector<std::string> out;
    if (const auto found = find_difficulty(sentence))
        for (const Span sign : found->signs) out.push_back(slice(sentence, sign.from, sign.to));
    return out;
}

}  // namespace

TEST_CASE("what makes a sentence a difficulty is shown in its own words")
{
    CHECK(signs_of("Um, we lose orders.") == std::vector<std::string>{"lose orders"});
    CHECK(signs_of("Eh bien, c’est trop lent à l’été.") == std::vector<std::string>{"c’est trop lent"});
    CHECK(signs_of("Été comme hiver, on n’arrive pas à suivre.") == std::vector<std::string>{"n’arrive pas à"});
}

TEST_CASE("a hesitation in the middle does not hide a difficulty")
{
    CHECK(states("We, um, we we lose, you know, orders every week."));
    CHECK(states("On euh on n’arrive vraiment pas à suivre."));
    CHECK(states("<unclear>It</unclear> is [coughs] too slow."));
}

TEST_CASE("what is said twice while looking for words is read once")
{
    CHECK(states("I can't, I can't sleep."));
    CHECK(states("It's, it's, um, it's too slow."));
    CHECK(states("I've got, a, headache."));
    CHECK(states("C’est, c’est trop, c’est trop lent."));
    CHECK(states("I'm a little bit stressed."));
}

TEST_CASE("a state of health is a difficulty while it lasts")
{
    CHECK(states("I don't feel very well."));
    CHECK(states("Je ne me sens pas bien."));
    CHECK(states("J’ai de l’asthme."));
    CHECK_FALSE(states("I had asthma as a child."));
    CHECK_FALSE(states("I threw up on Monday but now I've stopped vomiting."));
    CHECK_FALSE(states("Je n’ai pas d’asthme."));
}

TEST_CASE("case, accents and the kind of apostrophe do not matter")
{
    CHECK(states("WE CAN'T SLEEP"));
    CHECK(states("WE CAN\u2019T SLEEP"));
    CHECK(states("JE SUIS DEBORDE"));
    CHECK(states("je suis de\u0301borde\u0301"));
}

TEST_CASE("a question states nothing")
{
    CHECK_FALSE(states("We lose orders?"));
    CHECK_FALSE(states("why do we lose orders every week"));
    CHECK_FALSE(states("Est-ce que c’est trop lent"));
}

TEST_CASE("what is denied is no difficulty")
{
    CHECK_FALSE(states("We don't lose orders."));
    CHECK_FALSE(states("It is not too slow."));
    CHECK_FALSE(states("On ne perd pas de temps."));
    CHECK_FALSE(states("Il n’y a pas de problème."));
    CHECK_FALSE(states("Ça ne pose aucun problème."));
    CHECK_FALSE(states("Je ne rencontre pas de difficulté."));
}

TEST_CASE("a denial reaches no further than its clause")
{
    CHECK(states("It is not pretty, but we lose orders."));
    CHECK(states("Ce n’est pas joli, mais c’est trop lent."));
}

TEST_CASE("what is only supposed, over or polite is no difficulty")
{
    CHECK_FALSE(states("If the server is too slow, we wait."));
    CHECK_FALSE(states("Si c’est trop lent, on attend."));
    CHECK_FALSE(states("The delays were a nightmare, but it's all fixed."));
    CHECK_FALSE(states("C’était un cauchemar, c’est réglé."));
    CHECK_FALSE(states("Sorry to hear that you are struggling."));
    CHECK_FALSE(states("No worries."));
    CHECK_FALSE(states("Pas de souci."));
    CHECK_FALSE(states("C’est une bonne question."));
    CHECK_FALSE(states("Nobody is in the house."));
}

TEST_CASE("what is said of the one spoken to is not the speaker's")
{
    CHECK_FALSE(states("You are under pressure."));
    CHECK_FALSE(states("Vous êtes débordé."));
}

TEST_CASE("nothing, marks alone and broken bytes are no difficulty")
{
    CHECK_FALSE(states(""));
    CHECK_FALSE(states("… ?!"));
    CHECK_FALSE(states("\xFF\xFE"));
}
