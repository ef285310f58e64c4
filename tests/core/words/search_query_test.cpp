#include "core/words/search_query.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

constexpr Date day(int year, unsigned month, unsigned number) { return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{number}}; }
constexpr Date thursday = day(2026, 3, 12);

std::string words_of(const SearchQuery& query)
{
    std::string all;
    for (const SearchQuery::Words& words : query.words) all += (all.empty() ? "" : "|") + std::string(words.excluded ? "-" : "") + (words.together ? "=" : "") + words.text;
    return all;
}
SearchQuery read(std::string_view typed) { return read_search(typed, thursday); }

}  // namespace

TEST_SUITE_BEGIN("search query");

TEST_CASE("words are words, quotes hold them together, a minus keeps them out")
{
    CHECK(words_of(read("lost orders")) == "lost|orders");
    CHECK(words_of(read("\"lost orders\" again")) == "=lost orders|again");
    CHECK(words_of(read("« lost orders » again")) == "= lost orders |again");
    CHECK(words_of(read("\"lost ord")) == "lost ord");
    CHECK(words_of(read("lost -orders -\"by fax\"")) == "lost|-=orders|-=by fax");
    CHECK(words_of(read("week-end - lost")) == "week-end|-|lost");
}

TEST_CASE("operators are read in both languages, and words stay what they are")
{
    const SearchQuery query = read("retard client:Lumen qui:\"Claire A\" genre:problèmes depuis:2026-03");
    CHECK(words_of(query) == "retard");
    CHECK(query.clients == std::vector<std::string>{"lumen"});
    CHECK(query.persons == std::vector<std::string>{"claire a"});
    CHECK(query.kinds == std::set{SearchKind::Problem});
    CHECK(query.since == day(2026, 3, 1));
}

TEST_CASE("a narrow blank before the colon, as French has it, changes nothing")
{
    CHECK(read("client\u202f:lumen").clients == std::vector<std::string>{"lumen"});
    CHECK(read("client :lumen").clients.empty());
}

TEST_CASE("what no operator can read is words")
{
    CHECK(words_of(read("kind:strange")) == "kind:strange");
    CHECK(words_of(read("since:never")) == "since:never");
    CHECK(words_of(read("client:")) == "client:");
    CHECK(words_of(read("http://lumen")) == "http://lumen");
    CHECK(words_of(read_search("since:90d", std::nullopt)) == "since:90d");
}

TEST_CASE("since understands the calendar, lengths and the words people say")
{
    CHECK(find_since("2026-03-05", thursday) == day(2026, 3, 5));
    CHECK(find_since("2026-03", thursday) == day(2026, 3, 1));
    CHECK(find_since("2025", thursday) == day(2025, 1, 1));
    CHECK(find_since("10d", thursday) == day(2026, 3, 2));
    CHECK(find_since("2 weeks", thursday) == day(2026, 2, 26));
    CHECK(find_since("3 mois", thursday) == day(2025, 12, 12));
    CHECK(find_since("12 months", thursday) == day(2025, 3, 12));
    CHECK(find_since("1 an", thursday) == day(2025, 3, 12));
    CHECK(find_since("last month", thursday) == day(2026, 2, 1));
    CHECK(find_since("le mois dernier", thursday) == day(2026, 2, 1));
    CHECK(find_since("la semaine dernière", thursday) == day(2026, 3, 2));
    CHECK(find_since("hier", thursday) == day(2026, 3, 11));
}

TEST_CASE("a day without a year is the last such day, not the next one")
{
    CHECK(find_since("12 January", thursday) == day(2026, 1, 12));
    CHECK(find_since("le 1er décembre", thursday) == day(2025, 12, 1));
    CHECK(find_since("lundi", thursday) == day(2026, 3, 9));
}

TEST_CASE("what is yet to come or is no day says nothing")
{
    CHECK_FALSE(find_since("in 2 weeks", thursday));
    CHECK_FALSE(find_since("tomorrow", thursday));
    CHECK_FALSE(find_since("2026-13", thursday));
    CHECK_FALSE(find_since("2026-02-30", thursday));
    CHECK_FALSE(find_since("banana", thursday));
    CHECK_FALSE(find_since("", thursday));
}

TEST_CASE("a month that has no such day ends where it ends")
{
    CHECK(find_since("1 month", day(2026, 3, 31)) == day(2026, 2, 28));
}

TEST_CASE("a name is meant by the beginning of any of its words")
{
    CHECK(begins_a_word("claire aubry", "aub"));
    CHECK(begins_a_word("jean-luc picard", "luc"));
    CHECK_FALSE(begins_a_word("claire aubry", "bry"));
    CHECK_FALSE(begins_a_word("claire", "claire aubry"));
}

TEST_SUITE_END();
