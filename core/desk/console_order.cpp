#include "core/desk/console_order.h"

#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/capture/parse_line.h"
#include "core/desk/find_said_words.h"
#include "core/edit/course.h"
#include "core/edit/texts.h"
#include "core/model/names.h"
#include "core/words/fold.h"

#include <array>
#include <charconv>

namespace sourdine {

namespace {

using Kind = ConsoleOrder::Kind;

struct NamedKind { std::string_view name; Kind kind; };
constexpr std::array plain_orders{
    NamedKind{"me", Kind::Me},         NamedKind{"back", Kind::Back}, NamedKind{"cut", Kind::Cut},   NamedKind{"pause", Kind::Pause},
    NamedKind{"resume", Kind::Resume}, NamedKind{"off", Kind::Off},   NamedKind{"on", Kind::On},     NamedKind{"undo", Kind::Undo},
    NamedKind{"end", Kind::End},       NamedKind{"help", Kind::Help},
};

struct NamedPhase { std::string_view name; Phase phase; };
constexpr std::array french_phases{  // folded
    NamedPhase{"ouvrir", Phase::Open},       NamedPhase{"ouverture", Phase::Open},
    NamedPhase{"ecouter", Phase::Listen},    NamedPhase{"ecoute", Phase::Listen},
    NamedPhase{"analyser", Phase::Analyse},  NamedPhase{"analyse", Phase::Analyse},
    NamedPhase{"collaborer", Phase::Collaborate}, NamedPhase{"collaboration", Phase::Collaborate},
};

// Names the order alone: what follows it may be a client's words.
Error unknown_order(std::string_view line)
{
    return {Fault::Syntax, "console.unknown_order", {{"order", std::string{line.substr(0, line.find(' '))}}}};
}

// The same sentences with the orders of a terminal instead of a window's keys.
Error say_for_terminal(Error error)
{
    if (error.key == "edit.off_record") error.key = "console.off_record";
    if (error.key == "edit.paused") error.key = "console.paused";
    return error;
}

// ':' and then a letter or digit; anything else, ":)" for one, is text.
bool is_order(std::u32string_view line)
{
    if (line.size() < 2 || line[0] != U':') return false;
    const char32_t c = line[1];
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c >= 0xC0;
}

std::optional<int> whole_number(std::string_view text)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<Phase> find_phase(std::string_view typed)
{
    const std::string name = fold(typed);
    for (const NamedPhase& french : french_phases)
        if (french.name == name) return french.phase;
    return from_name<Phase>(name);
}

Result<ConsoleOrder> parse_underline(std::string_view rest)
{
    ConsoleOrder order{Kind::Underline, std::string{rest}, 0, {}};
    const auto last_blank = rest.rfind(' ');
    if (const auto strokes = last_blank == std::string_view::npos ? std::nullopt : whole_number(rest.substr(last_blank + 1));
        strokes && *strokes >= 1 && *strokes <= most_strokes)
        order = {Kind::Underline, trim(rest.substr(0, last_blank)), *strokes, {}};
    if (order.text.empty()) return Error{Fault::Syntax, "console.underline_what", {}};
    return order;
}

Result<Command> underline_last_note(const ConsoleOrder& order, const Interview& interview)
{
    const auto notes = interview.by_time();
    const auto span = notes.empty() ? std::nullopt : find_said_words(notes.back()->text, order.text);
    if (!span) return Error{Fault::NotFound, "console.words_not_found", {}};
    if (order.number == 0) return Command{UnderlineWords{notes.back()->id, span->from, span->to}};
    return Command{SetStrokes{notes.back()->id, span->from, span->to, order.number}};
}

Result<Command> give_to_seat(const Interview& interview, int seat, Milliseconds lag)
{
    const Person* person = interview.find_seat(seat);
    if (person) return Command{GiveFloor{person->id, lag}};
    return Error{Fault::NotFound, "edit.unknown_seat",
                 {{"seat", std::to_string(seat)}, {"count", std::to_string(interview.persons().size())}}};
}

Result<Command> give_to_me(const Interview& interview, Milliseconds lag)
{
    if (const Person* me = interview.find_me()) return Command{GiveFloor{me->id, lag}};
    return Error{Fault::NotFound, "edit.nobody_is_me", {}};
}

Result<Command> give_back(const Interview& interview, InterviewTime now, Milliseconds lag)
{
    if (const Turn* client = course::find_client_turn(interview, now)) return Command{GiveFloor{client->person, lag}};
    return Error{Fault::Conflict, "edit.no_client_spoke", {}};
}

}  // namespace

Result<ConsoleOrder> parse_console_order(std::string_view typed)
{
    const std::string line = trim(typed);
    if (!is_order(to_code_points(line))) return ConsoleOrder{Kind::Note, line, 0, {}};
    const std::string_view order = std::string_view{line}.substr(1);
    const auto blank = order.find(' ');
    const std::string name = fold(order.substr(0, blank));
    const std::string rest = blank == std::string_view::npos ? std::string{} : trim(order.substr(blank));

    if (name == "underline") return parse_underline(rest);
    if (name == "phase") {
        if (const auto phase = find_phase(rest)) return ConsoleOrder{Kind::Phase, {}, 0, *phase};
        return Error{Fault::Syntax, "console.unknown_phase", {}};
    }
    if (!rest.empty()) return unknown_order(line);
    if (const auto seat = whole_number(name); seat && *seat >= 0)
        return ConsoleOrder{*seat == 0 ? Kind::Silence : Kind::Floor, {}, *seat, {}};
    for (const NamedKind& plain : plain_orders)
        if (plain.name == name) return ConsoleOrder{plain.kind, {}, 0, {}};
    return unknown_order(line);
}

Result<Command> to_command(const ConsoleOrder& order, const Interview& interview, InterviewTime now, Milliseconds lag, Date today)
{
    switch (order.kind) {
    case Kind::Note: return Command{to_command(parse_line(order.text, interview, today), now)};
    case Kind::Floor: return give_to_seat(interview, order.number, lag);
    case Kind::Silence: return Command{GiveFloor{std::nullopt, lag}};
    case Kind::Me: return give_to_me(interview, lag);
    case Kind::Back: return give_back(interview, now, lag);
    case Kind::Cut: return Command{MarkCutIn{{}, lag}};
    case Kind::Underline: return underline_last_note(order, interview);
    case Kind::Phase: return Command{SetPhase{order.phase}};
    case Kind::Pause: return Command{PauseInterview{}};
    case Kind::Resume: return Command{ResumeInterview{}};
    case Kind::Off: return Command{GoOffRecord{}};
    case Kind::On: return Command{GoOnRecord{}};
    case Kind::End: return Command{EndInterview{}};
    case Kind::Undo:
    case Kind::Help: break;
    }
    SD_CHECK(order.kind != Kind::Undo && order.kind != Kind::Help);
    return Command{GiveFloor{}};
}

namespace {

Status run_order(Desk& desk, const ConsoleOrder& order, InterviewTime now, Milliseconds lag)
{
    switch (order.kind) {
    case Kind::Help: return Done{};
    case Kind::Undo:
        // That it began is not undone: there would be nothing left to type into.
        if (desk.undo_title() && *desk.undo_title() == "undo.start") return Error{Fault::Conflict, "desk.nothing_to_undo", {}};
        return desk.undo();
    case Kind::Note: {
        SD_TRY(kept, desk.capture(order.text, now));
        static_cast<void>(kept);
        return Done{};
    }
    default: break;
    }
    SD_TRY(command, to_command(order, *desk.interview(), now, lag, desk.today()));
    return desk.run_at(command, now);
}

}  // namespace

Status run_console_order(Desk& desk, const ConsoleOrder& order, InterviewTime now, Milliseconds lag)
{
    SD_CHECK(desk.interview() != nullptr);
    Status done = run_order(desk, order, now, lag);
    return done ? done : say_for_terminal(std::move(done).error());
}

}  // namespace sourdine
