#include "core/report/csv.h"

#include "core/base/iso_time.h"
#include "core/base/utf8.h"
#include "core/insight/questions.h"
#include "core/model/names.h"
#include "core/report/client_copy.h"
#include "core/talk/running_clock.h"

#include <cstdio>

namespace sourdine {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view columns = "time,phase,kind,person,text,underlined,strokes,open,owner,due,done,agreed\r\n";

std::string write_time(Milliseconds elapsed)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(elapsed).count();
    char text[48];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                  static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    return text;
}

std::string_view write_bool(bool value)
{
    return value ? "true" : "false";
}

template <class Write>
std::string write_underlines(const Note& note, Write write)
{
    std::string all;
    for (const Underline& underline : note.underlines) {
        if (!all.empty()) all += "; ";
        all += write(underline);
    }
    return all;
}

std::string write_row(const Interview& interview, const RunningClock& clock, const Note& note)
{
    const bool question = note.kind == NoteKind::Question;
    const bool action = note.kind == NoteKind::Action;
    const Person* person = note.person ? interview.find(*note.person) : nullptr;
    const std::string name = person ? person->name : std::string{};
    const std::optional<Phase> phase = phase_at(interview, note.at);
    const std::string cells[] = {
        write_time(clock.at(note.at)),
        std::string{phase ? name_of(*phase) : ""},
        std::string{name_of(note.kind)},
        action ? std::string{} : name,
        note.text,
        write_underlines(note, [&](const Underline& u) { return slice(note.text, u.from, u.to); }),
        write_underlines(note, [](const Underline& u) { return std::to_string(u.strokes); }),
        std::string{question ? write_bool(counts_as_open(note)) : ""},
        action ? name : std::string{},
        action && note.due ? write_iso_date(*note.due) : std::string{},
        std::string{action ? write_bool(note.done) : ""},
        std::string{action && note.person ? write_bool(note.agreed) : ""},
    };
    std::string row;
    for (const std::string& cell : cells) {
        if (&cell != cells) row += ',';
        row += write_csv_cell(cell);
    }
    return row + "\r\n";
}

std::string write_sheet(const Interview& interview)
{
    const RunningClock clock{interview};
    std::string csv{byte_order_mark};
    csv += columns;
    for (const Note* note : interview.by_time()) csv += write_row(interview, clock, *note);
    return csv;
}

}  // namespace

std::string write_csv_cell(std::string_view text)
{
    std::string cell = repair_utf8(text);
    // Someone else's words must never run as a formula when the file is opened.
    if (!cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos) cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string write_notes_csv(const Interview& interview, Copy copy)
{
    return copy == Copy::Client ? write_sheet(client_copy_of(interview)) : write_sheet(interview);
}

}  // namespace sourdine
