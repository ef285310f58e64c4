#include "app/screens/prepare/when.h"

#include "core/words/due_date.h"
#include "core/words/fold.h"

#include <cctype>
#include <string>

namespace sourdine::app {

namespace {

struct TimeOfDay {
    std::size_t from = 0;  // bytes of the folded text
    std::chrono::minutes time{0};
};

int digits_at(std::string_view text, std::size_t& at)
{
    int value = 0;
    const std::size_t begin = at;
    while (at < text.size() && at - begin < 4 && std::isdigit(static_cast<unsigned char>(text[at]))) value = value * 10 + (text[at++] - '0');
    return at == begin ? -1 : value;
}

// The time at the end: "14:00", "14h", "14h30", "9 h 30".
std::optional<TimeOfDay> find_time(std::string_view text)
{
    for (std::size_t from = 0; from < text.size(); ++from) {
        const bool begins = std::isdigit(static_cast<unsigned char>(text[from])) && (from == 0 || !std::isalnum(static_cast<unsigned char>(text[from - 1])));
        if (!begins) continue;
        std::size_t at = from;
        const int hour = digits_at(text, at);
        while (at < text.size() && text[at] == ' ') ++at;
        if (at >= text.size() || (text[at] != ':' && text[at] != 'h')) continue;
        const bool colon = text[at++] == ':';
        while (at < text.size() && text[at] == ' ') ++at;
        const int minute = digits_at(text, at);
        if (at != text.size() || hour > 23 || minute > 59 || (colon && minute < 0)) continue;
        return TimeOfDay{from, std::chrono::hours{hour} + std::chrono::minutes{minute < 0 ? 0 : minute}};
    }
    return std::nullopt;
}

std::string without_end(std::string text)
{
    for (;;) {
        while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.pop_back();
        if (text == "a" || text == "at") text.clear();
        if (text.ends_with(" a"))
            text.resize(text.size() - 2);
        else if (text.ends_with(" at"))
            text.resize(text.size() - 3);
        else
            return text;
    }
}

}  // namespace

std::optional<LocalTime> read_when(std::string_view typed, LocalTime at, LocalTime today)
{
    std::string text = fold(typed);
    auto day = std::chrono::floor<std::chrono::days>(at);
    std::chrono::minutes time = at - day;
    const auto found = find_time(text);
    if (found) {
        time = found->time;
        text.resize(found->from);
    }
    text = without_end(text);
    if (text.empty()) return found ? std::optional<LocalTime>{day + time} : std::nullopt;
    // A year may stand behind the month, as this screen writes it.
    const auto date = find_due_date(text, date_of(today));
    if (!date || date->span.from != 0) return std::nullopt;
    return LocalTime{std::chrono::local_days{date->date} + time};
}

std::optional<int> read_minutes(std::string_view typed)
{
    const std::string text = fold(typed);
    std::size_t at = 0;
    while (at < text.size() && text[at] == ' ') ++at;
    int minutes = digits_at(text, at);
    if (minutes < 0) return std::nullopt;
    while (at < text.size() && text[at] == ' ') ++at;
    if (at < text.size() && text[at] == 'h') {
        ++at;
        while (at < text.size() && text[at] == ' ') ++at;
        const int more = digits_at(text, at);
        minutes = minutes * 60 + (more < 0 ? 0 : more);
    }
    if (minutes < 1 || minutes > 1440) return std::nullopt;
    return minutes;
}

std::optional<Milliseconds> read_length(std::string_view typed)
{
    using namespace std::chrono;
    const std::string text = fold(typed);
    std::size_t at = 0;
    const auto skip = [&](std::string_view any) { while (at < text.size() && any.find(text[at]) != any.npos) ++at; };
    skip(" ");
    const int whole = digits_at(text, at);
    if (whole < 0) return std::nullopt;
    Milliseconds length = minutes{whole};
    const char mark = at < text.size() ? text[at] : '\0';
    const bool in_parts = mark == ':' || mark == ',' || mark == '.';
    if (in_parts) {
        const std::size_t from = ++at;
        const int part = digits_at(text, at);
        const std::size_t digits = at - from;
        if (part < 0 || digits > 2 || (mark == ':' && (digits != 2 || part > 59))) return std::nullopt;
        length += mark == ':' ? Milliseconds{seconds{part}} : Milliseconds{part * (digits == 1 ? 6'000 : 600)};
    }
    skip(" ");
    if (const std::string_view unit = "minutes"; at < text.size() && mark != ':') {
        const std::size_t from = at;
        while (at < text.size() && at - from < unit.size() && text[at] == unit[at - from]) ++at;
        const std::size_t known = at - from;
        if (known != 1 && known != 3 && known < 6) return std::nullopt;
        skip(" ");
        if (const int part = digits_at(text, at); part >= 0) {
            if (part > 59 || in_parts) return std::nullopt;
            length += seconds{part};
        }
    }
    if (at != text.size() || length > hours{24}) return std::nullopt;
    return length;
}

}  // namespace sourdine::app
