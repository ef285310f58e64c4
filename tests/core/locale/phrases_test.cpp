#include "core/locale/phrases.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

Phrases make(Language language)
{
    return Phrases{language, {R"({"a.hello": "Hello {name}, {name}", "a.plain": "Fine"})",
                              R"({"b.said": {"one": "said once", "other": "said {count} times"}})"}};
}

}  // namespace

TEST_CASE("a phrase is filled wherever it names what is given")
{
    CHECK(make(Language::English).say("a.hello", {{"name", "Claire"}, {"unused", "x"}}) == "Hello Claire, Claire");
}

TEST_CASE("a client's words with braces in them are not filled again")
{
    CHECK(make(Language::English).say("a.hello", {{"name", "{name}"}}) == "Hello {name}, {name}");
}

TEST_CASE("a place nobody fills stays visible")
{
    CHECK(make(Language::English).say("a.hello", {}) == "Hello {name}, {name}");
}

TEST_CASE("an unknown key comes back as itself and says so")
{
    const Phrases phrases = make(Language::English);
    CHECK(phrases.say("no.such") == "no.such");
    CHECK(phrases.say("no.such", {{"name", "x"}}) == "no.such");
    CHECK_FALSE(phrases.knows("no.such"));
    CHECK(phrases.texts("no.such").empty());
}

TEST_CASE("an unknown key's text stays where it is while others are asked for")
{
    const Phrases phrases = make(Language::English);
    const std::string& first = phrases.say("no.such");
    phrases.say("no.such.either");
    CHECK(first == "no.such");
}

TEST_CASE("English says one only of one")
{
    const Phrases phrases = make(Language::English);
    CHECK(phrases.say("b.said", {{"count", "1"}}) == "said once");
    CHECK(phrases.say("b.said", {{"count", "0"}}) == "said 0 times");
    CHECK(phrases.say("b.said", {{"count", "2"}}) == "said 2 times");
}

TEST_CASE("French says one of none and of one")
{
    const Phrases phrases = make(Language::French);
    CHECK(phrases.say("b.said", {{"count", "1"}}) == "said once");
    CHECK(phrases.say("b.said", {{"count", "0"}}) == "said once");
    CHECK(phrases.say("b.said", {{"count", "2"}}) == "said 2 times");
}

TEST_CASE("a count that is no whole number is many")
{
    const Phrases phrases = make(Language::French);
    CHECK(phrases.say("b.said", {{"count", "1 200"}}) == "said 1 200 times");
    CHECK(phrases.say("b.said", {{"count", "1.4"}}) == "said 1.4 times");
    CHECK(phrases.say("b.said", {}) == "said {count} times");
}

TEST_CASE("a plural asked for without a count gives its general form")
{
    CHECK(make(Language::English).say("b.said") == "said {count} times");
    CHECK(make(Language::English).texts("b.said") == std::vector<std::string>{"said once", "said {count} times"});
}

TEST_CASE("an error says its own sentence")
{
    CHECK(make(Language::English).say(Error{Fault::Rejected, "a.hello", {{"name", "Hugo"}}}) == "Hello Hugo, Hugo");
}

TEST_CASE("keys of every file are known")
{
    CHECK(make(Language::English).keys() == std::vector<std::string>{"a.hello", "a.plain", "b.said"});
}

TEST_CASE("the system's locale name tells the language")
{
    CHECK(language_from("fr_FR.UTF-8") == Language::French);
    CHECK(language_from("fr") == Language::French);
    CHECK(language_from("fr-CA") == Language::French);
    CHECK(language_from("en_GB.UTF-8") == Language::English);
    CHECK(language_from("frr_DE") == Language::English);
    CHECK(language_from("C") == Language::English);
    CHECK(language_from("") == Language::English);
}
