#include "core/exchange/todos.h"

#include "core/base/check.h"
#include "core/base/utf8.h"

#include <cstdio>

namespace sourdine {

namespace {

std::string escape(std::string_view text)
{
    std::string out;
    for (const char c : repair_utf8(text)) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        const bool control = (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
        if (!control) out += c;
    }
    return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Folded where a line would be longer than 75 octets, never inside a character.
void write_line(std::string& out, std::string_view line)
{
    constexpr std::size_t longest = 75;
    std::size_t room = longest;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && continues_character(line[cut])) --cut;
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = longest - 1;
    }
    out += line;
    out += "\r\n";
}

std::string write_stamp(WallTime t)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(t.time_since_epoch());
    const auto days = std::chrono::floor<std::chrono::days>(whole);
    const Date date{std::chrono::sys_days{days}};
    const std::chrono::hh_mm_ss clock{whole - days};
    char text[48];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return text;
}

std::string write_date(Date date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d%02u%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

}  // namespace

std::string write_todos(const std::vector<Todo>& todos, WallTime stamp)
{
    SD_CHECK(!todos.empty());
    std::string out;
    for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sourdine//Sourdine//EN"}) write_line(out, line);
    for (const Todo& todo : todos) {
        write_line(out, "BEGIN:VTODO");
        write_line(out, "UID:" + escape(todo.uid));
        write_line(out, "DTSTAMP:" + write_stamp(stamp));
        write_line(out, "SUMMARY:" + escape(todo.summary));
        if (!todo.description.empty()) write_line(out, "DESCRIPTION:" + escape(todo.description));
        if (todo.due) write_line(out, "DUE;VALUE=DATE:" + write_date(*todo.due));
        write_line(out, todo.done ? "STATUS:COMPLETED" : "STATUS:NEEDS-ACTION");
        if (todo.done) write_line(out, "PERCENT-COMPLETE:100");
        write_line(out, "END:VTODO");
    }
    write_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace sourdine
