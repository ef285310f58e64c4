#include "core/words/due_date.h"

#include "core/base/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace sourdine;
using namespace std::chrono;

namespace {

// A Thursday.
constexpr Date today{year{2026}, month{3}, day{12}};

std::string due(std::string_view text, Date from = today)
{
    const auto found = find_due_date(text, from);
    if (!found) return "none";
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(int{found->date.year()}) + "-" + two(unsigned{found->date.month()}) + "-" + two(unsigned{found->date.day()});
}

// What is left of the text once the words of its date are gone.
std::string rest(std::string_view text)
{
    const auto found = find_due_date(text, today);
    if (!found) return std::string(text);
    return slice(text, 0, found->span.from) + slice(text, found->span.to, count_code_points(text));
}

}  // namespace

TEST_CASE("a weekday is the next one after today, in both languages")
{
    CHECK(due("send the list, friday") == "2026-03-13");
    CHECK(due("envoyer la liste vendredi") == "2026-03-13");
    CHECK(due("send the list by Thursday") == "2026-03-19");
    CHECK(due("envoyer la liste, lundi") == "2026-03-16");
    CHECK(due("envoyer la liste vendredi prochain") == "2026-03-13");
    CHECK(due("send it next Monday") == "2026-03-16");
    CHECK(due("send it Tuesday next week") == "2026-03-17");
}

TEST_CASE("near days are said in words")
{
    CHECK(due("call back today") == "2026-03-12");
    CHECK(due("rappeler ce soir") == "2026-03-12");
    CHECK(due("call back tonight") == "2026-03-12");
    CHECK(due("rappeler aujourd’hui") == "2026-03-12");
    CHECK(due("call back tomorrow") == "2026-03-13");
    CHECK(due("rappeler demain") == "2026-03-13");
    CHECK(due("rappeler après-demain") == "2026-03-14");
    CHECK(due("call back the day after tomorrow") == "2026-03-14");
}

TEST_CASE("a day and its month is the next such day from today on")
{
    CHECK(due("trace one order, 20 March") == "2026-03-20");
    CHECK(due("trace one order, 12 March") == "2026-03-12");
    CHECK(due("trace one order, March 11th") == "2027-03-11");
    CHECK(due("suivre une commande le 1er avril") == "2026-04-01");
    CHECK(due("suivre une commande pour le 12 mars 2027") == "2027-03-12");
    CHECK(due("trace one order by the 2nd of May") == "2026-05-02");
    CHECK(due("suivre une commande, 29 février") == "2028-02-29");
    CHECK(due("trace one order, Friday, 13 March") == "2026-03-13");
    CHECK(due("suivre une commande vendredi 13 mars") == "2026-03-13");
}

TEST_CASE("figures are read day first")
{
    CHECK(due("trace one order 12/03") == "2026-03-12");
    CHECK(due("trace one order 05/04/2026") == "2026-04-05");
    CHECK(due("trace one order 5.4.26") == "2026-04-05");
    CHECK(due("trace one order, 2026-03-18") == "2026-03-18");
    CHECK(due("trace one order, 31/02") == "none");
    CHECK(due("trace one order, 2026-13-01") == "none");
}

TEST_CASE("a span of time counts from today")
{
    CHECK(due("send it in 2 weeks") == "2026-03-26");
    CHECK(due("send it in two weeks") == "2026-03-26");
    CHECK(due("l’envoyer dans 15 jours") == "2026-03-27");
    CHECK(due("l’envoyer d’ici une semaine") == "2026-03-19");
    CHECK(due("send it within three working days") == "2026-03-17");
    CHECK(due("send it a week from now") == "2026-03-19");
    CHECK(due("send it in 1 month", Date{year{2026}, month{1}, day{31}}) == "2026-02-28");
}

TEST_CASE("the end of a week, a month, a quarter or a year is its last day of work or calendar")
{
    CHECK(due("l’envoyer en fin de semaine") == "2026-03-13");
    CHECK(due("l’envoyer fin de semaine") == "2026-03-13");
    CHECK(due("send it by the end of the week") == "2026-03-13");
    CHECK(due("send it end of the month") == "2026-03-31");
    CHECK(due("l’envoyer fin de mois") == "2026-03-31");
    CHECK(due("l’envoyer d’ici la fin du mois") == "2026-03-31");
    CHECK(due("l’envoyer avant fin avril") == "2026-04-30");
    CHECK(due("send it by the end of the quarter") == "2026-03-31");
    CHECK(due("l’envoyer avant la fin de l’année") == "2026-12-31");
}

TEST_CASE("next week is its Monday, next month its first day")
{
    CHECK(due("send it next week") == "2026-03-16");
    CHECK(due("l’envoyer la semaine prochaine") == "2026-03-16");
    CHECK(due("send it next month") == "2026-04-01");
    CHECK(due("l’envoyer le mois prochain") == "2026-04-01");
    CHECK(due("send it by the end of next week") == "2026-03-20");
}

TEST_CASE("what says since when, how often or what about is no due date")
{
    CHECK(due("send the list of lost orders since June") == "none");
    CHECK(due("send the list of lost orders since 12 March") == "none");
    CHECK(due("lister les pertes depuis le 12 mars") == "none");
    CHECK(due("préparer la réunion de vendredi") == "none");
    CHECK(due("envoyer le compte rendu du 12 mars") == "none");
    CHECK(due("check the alerts every Friday") == "none");
    CHECK(due("move the meeting to Monday") == "none");
    CHECK(due("read the minutes of last Friday") == "none");
    CHECK(due("call them Monday and Tuesday") == "none");
    CHECK(due("se voir le vendredi") == "none");
}

TEST_CASE("words that merely end a sentence are no due date")
{
    CHECK(due("ask Theresa May") == "none");
    CHECK(due("organise the march") == "none");
    CHECK(due("acheter des barres Mars") == "none");
    CHECK(due("wait a second") == "none");
    CHECK(due("report since June 2025") == "none");
    CHECK(due("cover the support 24/7") == "none");
    CHECK(due("do part 1/2") == "none");
    CHECK(due("look at the sun") == "none");
    CHECK(due("envoyer le lot 15") == "none");
    CHECK(due("") == "none");
    CHECK(due(" . ") == "none");
}

TEST_CASE("a short form counts where something leads it in")
{
    CHECK(due("send it by fri") == "2026-03-13");
    CHECK(due("send it by the 15th") == "2026-03-15");
    CHECK(due("l’envoyer avant le 5") == "2026-04-05");
    CHECK(due("send it, 3/4") == "2026-04-03");
}

TEST_CASE("the words of a date go with their comma and what leads them in")
{
    CHECK(rest("send the list of lost orders, friday") == "send the list of lost orders");
    CHECK(rest("send the list by Friday") == "send the list");
    CHECK(rest("envoyer la liste, avant vendredi.") == "envoyer la liste.");
    CHECK(rest("envoyer la liste d’ici la fin du mois") == "envoyer la liste");
    CHECK(rest("l’envoyer en fin de semaine") == "l’envoyer");
    CHECK(rest("envoyer la liste (vendredi)") == "envoyer la liste");
    CHECK(rest("send it vendredi au plus tard") == "send it");
    CHECK(rest("wait,, 2026-03-12") == "wait,");
    CHECK(rest("do it by, 2026-03-12") == "do it by");
    CHECK(rest("meet monday, 2026-03-12") == "meet monday");
}

TEST_CASE("words that say more than the day stay, the day counts all the same")
{
    CHECK(due("call back tomorrow morning") == "2026-03-13");
    CHECK(rest("call back tomorrow morning") == "call back tomorrow morning");
    CHECK(due("rappeler vendredi à 14h") == "2026-03-13");
    CHECK(rest("rappeler vendredi à 14h") == "rappeler vendredi à 14h");
    CHECK(due("call back Friday 10:30") == "2026-03-13");
    CHECK(due("call back in the morning") == "none");
}
