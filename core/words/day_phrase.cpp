#include "core/words/day_phrase.h"

#include "core/base/iso_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sourdine {

namespace {

using namespace std::chrono;

struct Phrase {
    const Words& words;
    Date today;
    bool led;
};

using Place = std::optional<std::size_t>;

constexpr std::array<std::string_view, 12> month_names{
    "january|janvier|jan|janv|jan.|janv.", "february|fevrier|feb|fev|fevr|feb.|fev.|fevr.", "march|mars|mar|mar.",
    "april|avril|apr|avr|apr.|avr.", "may|mai", "june|juin|jun|jun.", "july|juillet|jul|juil|jul.|juil.",
    "august|aout|aug|aug.", "september|septembre|sep|sept|sep.|sept.", "october|octobre|oct|oct.",
    "november|novembre|nov|nov.", "december|decembre|dec|dec."};
// Monday first, as the week of both languages' offices goes.
constexpr std::array<std::string_view, 7> weekday_names{"monday|lundi",   "tuesday|mardi",   "wednesday|mercredi",
                                                        "thursday|jeudi", "friday|vendredi", "saturday|samedi",
                                                        "sunday|dimanche"};
constexpr std::array<std::string_view, 7> short_weekdays{"mon|lun", "tue|tues|mar", "wed|mer", "thu|thur|thurs|jeu",
                                                         "fri|ven", "sat|sam", "sun|dim"};
constexpr std::array<std::string_view, 12> number_words{
    "a|an|one|un|une", "two|deux", "three|trois", "four|quatre", "five|cinq", "six", "seven|sept", "eight|huit",
    "nine|neuf", "ten|dix", "eleven|onze", "twelve|douze"};

template <std::size_t N>
int place_in(const std::array<std::string_view, N>& lists, std::string_view word)
{
    const auto it = std::find_if(lists.begin(), lists.end(), [&](std::string_view list) { return is_one_of(word, list); });
    return it != lists.end() ? static_cast<int>(it - lists.begin()) + 1 : 0;
}

std::optional<int> read_number(std::string_view digits)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-' || digits.size() > 4) return {};
    return value;
}

std::optional<Date> valid(Date date)
{
    return date.ok() ? std::optional(date) : std::nullopt;
}

Date plus_days(Date date, int n)
{
    return Date{sys_days{date} + days{n}};
}

Date last_day(year_month month)
{
    return Date{month / last};
}

// Monday is 1.
int weekday_of(Date date)
{
    return static_cast<int>(weekday{sys_days{date}}.iso_encoding());
}

Date next_weekday(Date today, int wanted)
{
    const int ahead = (wanted - weekday_of(today) + 7) % 7;
    return plus_days(today, ahead == 0 ? 7 : ahead);
}

// Friday of this week; said on a weekend, of the next.
Date end_of_week(Date today)
{
    return plus_days(today, (5 - weekday_of(today) + 7) % 7);
}

Date monday_after(Date today)
{
    return plus_days(today, 8 - weekday_of(today));
}

// The next such day from today on; the 29th of February may be years away.
std::optional<Date> without_year(Date today, int day_number, int month_number)
{
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const Date date{today.year() + years{ahead}, month{static_cast<unsigned>(month_number)},
                        day{static_cast<unsigned>(day_number)}};
        if (date.ok() && date >= today) return date;
    }
    return {};
}

Date add_months(Date date, int n)
{
    const Date moved = date + months{n};
    return moved.ok() ? moved : last_day(moved.year() / moved.month());
}

Date add_working_days(Date date, int n)
{
    while (n > 0) {
        date = plus_days(date, 1);
        if (weekday_of(date) <= 5) --n;
    }
    return date;
}

std::optional<int> read_day_number(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th", "er"})
        if (word.size() > ending.size() && word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            break;
        }
    const auto number = read_number(word);
    return number && word.size() <= 2 && *number >= 1 && *number <= 31 ? number : std::nullopt;
}

bool is_ordinal(std::string_view word)
{
    return read_day_number(word) && !read_number(word);
}

std::optional<int> read_year(std::string_view word)
{
    const auto number = read_number(word);
    return number && word.size() == 4 && *number >= 1900 && *number <= 2200 ? number : std::nullopt;
}

std::optional<Date> with_optional_year(const Phrase& p, std::size_t at, int day_number, int month_number)
{
    if (at == p.words.size()) return without_year(p.today, day_number, month_number);
    const auto year_number = at + 1 == p.words.size() ? read_year(p.words[at]) : std::nullopt;
    if (!year_number) return {};
    return valid(Date{year{*year_number}, month{static_cast<unsigned>(month_number)}, day{static_cast<unsigned>(day_number)}});
}

// "12 march", "the 12th of march 2026", "le 1er mars", "march 12th".
std::optional<Date> read_day_and_month(const Phrase& p, std::size_t at)
{
    at = match_words(p.words, at, "le|the").value_or(at);
    if (at + 1 >= p.words.size()) return {};
    if (const int month_number = place_in(month_names, p.words[at])) {
        const auto day_number = read_day_number(p.words[at + 1]);
        return day_number ? with_optional_year(p, at + 2, *day_number, month_number) : std::nullopt;
    }
    const auto day_number = read_day_number(p.words[at]);
    if (!day_number) return {};
    at = match_words(p.words, at + 1, "of").value_or(at + 1);
    const int month_number = at < p.words.size() ? place_in(month_names, p.words[at]) : 0;
    return month_number ? with_optional_year(p, at + 1, *day_number, month_number) : std::nullopt;
}

// "12/03", "12/03/2026", "12.03.2026", "12-03-26": day first.
std::optional<Date> read_numeric(const Phrase& p, std::size_t at)
{
    at = match_words(p.words, at, "le|the").value_or(at);
    if (at + 1 != p.words.size()) return {};
    const std::string_view word = p.words[at];
    const auto first = word.find_first_of("/.-");
    if (first == std::string_view::npos) return {};
    const char sign = word[first];
    const auto second = word.find(sign, first + 1);
    const auto month_digits = word.substr(first + 1, second == std::string_view::npos ? second : second - first - 1);
    const auto day_number = read_day_number(word.substr(0, first));
    const auto month_number = month_digits.empty() ? std::nullopt : read_number(month_digits);
    if (!day_number || first > 2 || month_digits.size() > 2 || !month_number || *month_number < 1 || *month_number > 12) return {};
    if (second == std::string_view::npos) {
        // "24/7" or "part 1/2" is no day unless something leads it in.
        const bool plain = sign == '/' && (p.led || month_digits.size() == 2);
        return plain ? without_year(p.today, *day_number, *month_number) : std::nullopt;
    }
    const auto year_digits = word.substr(second + 1);
    auto year_number = year_digits.size() == 2 || year_digits.size() == 4 ? read_number(year_digits) : std::nullopt;
    if (!year_number) return {};
    if (year_digits.size() == 2) *year_number += 2000;
    return valid(Date{year{*year_number}, month{static_cast<unsigned>(*month_number)}, day{static_cast<unsigned>(*day_number)}});
}

// "the 15th", "le 15": only where something leads it in; the next day of that number.
std::optional<Date> read_day_alone(const Phrase& p)
{
    const auto at = match_words(p.words, 0, "the|le");
    if (!p.led || !at || *at + 1 != p.words.size()) return {};
    const auto day_number = read_day_number(p.words[*at]);
    if (!day_number || (p.words[0] == "the" && !is_ordinal(p.words[*at]))) return {};
    for (int ahead = 0; ahead < 3; ++ahead) {
        const year_month shown = p.today.year() / p.today.month() + months{ahead};
        const Date date{shown.year(), shown.month(), day{static_cast<unsigned>(*day_number)}};
        if (date.ok() && date >= p.today) return date;
    }
    return {};
}

std::optional<Date> read_weekday(const Phrase& p)
{
    const std::size_t at = match_words(p.words, 0, "this|next|coming|ce|le|the").value_or(0);
    if (at >= p.words.size()) return {};
    const bool article = at > 0 && is_one_of(p.words[0], "le|the");
    int number = place_in(weekday_names, p.words[at]);
    const bool alone = at + 1 == p.words.size();
    if (!number && (p.led || !alone)) number = place_in(short_weekdays, p.words[at]);
    if (!number) return {};
    // "le vendredi" is every Friday.
    if (alone) return article ? std::nullopt : std::optional(next_weekday(p.today, number));
    const auto behind = match_any(p.words, at + 1, {"next|prochain|coming|suivant", "qui vient"});
    if (behind == p.words.size()) return next_weekday(p.today, number);
    const auto next_week = match_any(p.words, at + 1, {"next week", "of next week", "de? la semaine prochaine"});
    if (next_week == p.words.size()) return plus_days(monday_after(p.today), number - 1);
    // A weekday beside a date only repeats it; an ISO date stands by itself.
    if (const auto date = read_day_and_month(p, at + 1)) return date;
    return read_iso_date(p.words[at + 1]) ? std::nullopt : read_numeric(p, at + 1);
}

std::optional<Date> read_near_day(const Phrase& p)
{
    const auto is = [&](std::initializer_list<std::string_view> patterns) {
        return match_any(p.words, 0, patterns) == p.words.size();
    };
    if (is({"today|tonight|aujourd'hui|eod", "this evening|afternoon|morning", "ce soir|matin|midi", "cet apres-midi",
            "la? fin de la? journee", "the? end of the? day"}))
        return p.today;
    if (is({"tomorrow|demain"})) return plus_days(p.today, 1);
    if (is({"the? day? after tomorrow", "apres-demain", "apres demain"})) return plus_days(p.today, 2);
    return {};
}

std::optional<Date> read_week(const Phrase& p)
{
    const auto is = [&](std::initializer_list<std::string_view> patterns) {
        return match_any(p.words, 0, patterns) == p.words.size();
    };
    if (is({"early? next week", "la? semaine prochaine", "le? debut de? la? semaine prochaine",
            "the? start|beginning of next week"}))
        return monday_after(p.today);
    if (is({"the? end of next week", "la? fin de? la? semaine prochaine", "late next week"}))
        return plus_days(monday_after(p.today), 4);
    if (is({"this week", "cette semaine", "the? end of the|this? week", "la? fin de la|cette? semaine", "week end", "eow"}))
        return end_of_week(p.today);
    return {};
}

std::optional<Date> read_month_or_longer(const Phrase& p)
{
    const auto is = [&](std::initializer_list<std::string_view> patterns) {
        return match_any(p.words, 0, patterns) == p.words.size();
    };
    const year_month now = p.today.year() / p.today.month();
    if (is({"next month", "le? mois prochain", "the? start|beginning of next month", "le? debut du mois prochain"}))
        return Date{(now + months{1}) / day{1}};
    if (is({"the? end of next month", "la? fin du mois prochain"})) return last_day(now + months{1});
    if (is({"this month", "ce mois-ci", "the? end of the|this? month", "month end", "la? fin du|de|ce? mois", "eom"}))
        return last_day(now);
    if (is({"the? end of the|this? year", "year end", "la? fin de l'annee", "la? fin d'annee", "la? fin de l'an"}))
        return Date{now.year() / December / 31};
    if (is({"the? end of the|this? quarter", "la? fin du|de trimestre"})) {
        const unsigned in_quarter = (unsigned{now.month()} - 1) % 3;
        return last_day(now + months{2 - static_cast<int>(in_quarter)});
    }
    const auto behind = match_any(p.words, 0, {"the? end of", "la? fin de?"});
    if (!behind || *behind >= p.words.size()) return {};
    const int month_number = place_in(month_names, p.words[*behind]);
    const auto some_day = month_number ? with_optional_year(p, *behind + 1, 28, month_number) : std::nullopt;
    return some_day ? std::optional(last_day(some_day->year() / some_day->month())) : std::nullopt;
}

std::optional<int> read_count(std::string_view word)
{
    if (const int number = place_in(number_words, word)) return number;
    if (word == "quinze") return 15;
    const auto number = read_number(word);
    return number && *number >= 1 && *number <= 400 ? number : std::nullopt;
}

// "in 2 weeks", "dans 15 jours", "within three working days", "a week from now", "d'ici une semaine".
std::optional<Date> read_span_of_time(const Phrase& p)
{
    const auto lead = match_any(p.words, 0, {"in|within|dans|sous|d'ici"});
    const std::size_t at = lead.value_or(0);
    if (at + 1 >= p.words.size()) return {};
    const auto count = read_count(p.words[at]);
    if (!count) return {};
    const auto ends = [&](std::initializer_list<std::string_view> patterns) {
        const auto behind = match_any(p.words, at + 1, patterns);
        if (!behind) return false;
        return lead ? *behind == p.words.size() : match_words(p.words, *behind, "from now|today") == p.words.size();
    };
    if (ends({"day|days|jour|jours"})) return plus_days(p.today, *count);
    if (ends({"week|weeks|semaine|semaines"})) return plus_days(p.today, 7 * *count);
    if (ends({"month|months|mois"})) return add_months(p.today, *count);
    if (ends({"working|business days|day", "jours|jour ouvres|ouvre|ouvrables|ouvrable"})) return add_working_days(p.today, *count);
    return {};
}

}  // namespace

std::optional<Date> read_day_phrase(const Words& words, Date today, bool led)
{
    if (words.empty()) return {};
    const Phrase p{words, today, led};
    if (words.size() == 1)
        if (const auto date = read_iso_date(words.front())) return date;
    if (const auto date = read_near_day(p)) return date;
    if (const auto date = read_weekday(p)) return date;
    if (const auto date = read_week(p)) return date;
    if (const auto date = read_month_or_longer(p)) return date;
    if (const auto date = read_span_of_time(p)) return date;
    if (const auto date = read_day_and_month(p, 0)) return date;
    if (const auto date = read_numeric(p, 0)) return date;
    return read_day_alone(p);
}

}  // namespace sourdine
