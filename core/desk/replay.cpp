#include "core/desk/replay.h"

#include "core/desk/batch.h"
#include "core/desk/console_order.h"
#include "core/edit/decide.h"
#include "core/edit/history.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

struct Row {
    int number = 0;
    InterviewTime at;
    std::string line;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Reads "12:03.250", "1:12:03.250" or "12:03"; hours and minutes as they come, seconds below 60.
std::optional<InterviewTime> read_time(std::string_view text)
{
    std::array<std::int64_t, 3> parts{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (true) {
        const std::size_t from = at;
        std::int64_t number = 0;
        for (; at < text.size() && is_digit(text[at]) && at - from < 4; ++at) number = number * 10 + (text[at] - '0');
        if (at == from || count == parts.size()) return std::nullopt;
        parts[count++] = number;
        if (at == text.size() || text[at] != ':') break;
        ++at;
    }
    std::int64_t thousandths = 0;
    if (at < text.size()) {
        if (text[at] != '.' || text.size() - at > 4 || text.size() - at < 2) return std::nullopt;
        std::int64_t unit = 100;
        for (++at; at < text.size(); ++at, unit /= 10) {
            if (!is_digit(text[at])) return std::nullopt;
            thousandths += (text[at] - '0') * unit;
        }
    }
    const std::int64_t hours = count == 3 ? parts[0] : 0;
    const std::int64_t minutes = count >= 2 ? parts[count - 2] : 0;
    const std::int64_t seconds = parts[count - 1];
    if (count < 2 || seconds > 59 || (count == 3 && minutes > 59)) return std::nullopt;
    return at_ms(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths);
}

Error at_row(int row, Error why)
{
    why.key = "script." + why.key;
    why.args.emplace_back("row", std::to_string(row));
    return why;
}

Result<Row> read_row(const std::string& text, int number)
{
    const auto blank = std::min(text.find_first_of(" \t"), text.size());
    const auto at = read_time(std::string_view{text}.substr(0, blank));
    if (!at) return at_row(number, {Fault::Syntax, "no_time", {}});
    std::string line = trim(std::string_view{text}.substr(blank));
    if (line.empty()) return at_row(number, {Fault::Syntax, "no_line", {}});
    return Row{number, *at, std::move(line)};
}

Result<std::vector<Row>> read_rows(std::string_view script)
{
    std::vector<Row> rows;
    int number = 0;
    while (!script.empty()) {
        const auto end = std::min(script.find('\n'), script.size());
        const std::string text = trim(script.substr(0, end));
        script.remove_prefix(std::min(end + 1, script.size()));
        ++number;
        if (text.empty() || text.starts_with('#')) continue;
        SD_TRY(row, read_row(text, number));
        if (!rows.empty() && row.at < rows.back().at) return at_row(number, {Fault::Syntax, "backwards", {}});
        rows.push_back(std::move(row));
    }
    if (rows.empty()) return Error{Fault::Syntax, "script.empty", {}};
    return rows;
}

// Does what one row asks. `steps` are what ":undo" can take back.
Status run_row(Batch& batch, History& steps, const Row& row, Date today)
{
    if (batch.interview().head().stage == Stage::Ended) return Error{Fault::Syntax, "edit.over", {}};
    SD_TRY(order, parse_console_order(row.line));
    if (order.kind == ConsoleOrder::Kind::Help) return Done{};
    if (order.kind == ConsoleOrder::Kind::Undo) {
        const auto back = steps.undo();
        if (!back) return Error{Fault::Conflict, "desk.nothing_to_undo", {}};
        batch.take(*back);
        return Done{};
    }
    SD_TRY(command, to_command(order, batch.interview(), row.at, Milliseconds{0}, today));
    SD_TRY(change, decide(batch.interview(), command, row.at));
    batch.take(change);
    steps.record(std::move(change), row.at.time_since_epoch());
    return Done{};
}

}  // namespace

Result<Change> replay(const Interview& interview, std::string_view script, WallTime started, Date today)
{
    SD_TRY(rows, read_rows(script));
    Batch batch{interview, "undo.replay"};
    SD_TRY_STATUS(batch.run(StartInterview{started}, at_ms(0)));
    History steps;
    for (const Row& row : rows)
        if (Status done = run_row(batch, steps, row, today); !done) return at_row(row.number, std::move(done).error());
    if (batch.interview().head().stage == Stage::Live) SD_TRY_STATUS(batch.run(EndInterview{}, rows.back().at));
    return std::move(batch).finish();
}

}  // namespace sourdine
