// A terminal interview: typed lines are notes, ":2" gives the floor. One plain line at a time, so that it also
// serves over ssh and with a screen reader.
#include "app/cli/commands.h"

#include "core/capture/parse_line.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <fstream>
#include <iterator>
#include <ostream>

namespace sourdine::app {

namespace {

constexpr std::uintmax_t largest_script = 64u << 20;

// Done only when everything is on disk.
CliAnswer answer_when_saved(const CliContext& context, const Desk& desk)
{
    if (desk.unsaved() > 0 && desk.save_trouble()) return context.refuse(*desk.save_trouble());
    return CliAnswer::Done;
}

CliAnswer replay(const CliContext& context, Desk& desk, const std::string& file)
{
    std::error_code trouble;
    const auto size = std::filesystem::file_size(file, trouble);
    std::ifstream in(file, std::ios::binary);
    if (trouble || !in) return context.refuse({Fault::NotFound, "cli.cannot_read", {{"file", file}}});
    if (size > largest_script) return context.refuse({Fault::Rejected, "cli.script_too_large", {{"file", file}}});
    const std::string script{std::istreambuf_iterator<char>(in), {}};
    const Status replayed = replay_script(desk, script);
    return replayed ? answer_when_saved(context, desk) : context.refuse(replayed.error());
}

// Starts a prepared interview; goes on with one that was interrupted.
Status begin(const CliContext& context, Desk& desk)
{
    const Head& head = desk.interview()->head();
    if (head.stage == Stage::Prepared) return desk.run(StartInterview{context.around.clock.wall_now()});
    if (head.stage == Stage::Ended) return Error{Fault::Conflict, "cli.already_over", {}};
    for (const Unfinished& unfinished : desk.unfinished())
        if (unfinished.summary.id == head.id) return desk.go_on(unfinished);
    return Done{};
}

// A line left half typed in a window becomes a note: the first line typed here would empty its place.
Status keep_half_typed_line(const CliContext& context, Desk& desk)
{
    const std::optional<Draft> draft = desk.draft();
    if (!draft) return Done{};
    const Note* edited = draft->edits ? desk.interview()->find(*draft->edits) : nullptr;
    if (edited && write_line(*edited, *desk.interview()) == draft->line) return Done{};
    SD_TRY(kept, desk.capture(draft->line, draft->at));
    if (kept) context.say("cli.half_typed_kept");
    return Done{};
}

std::string prompt(const CliContext& context, const Desk& desk)
{
    const Interview& interview = *desk.interview();
    const InterviewTime now = desk.now();
    if (const Break* open = find_open_break(interview))
        return context.phrases.say(open->kind == BreakKind::Pause ? "cli.prompt.paused" : "cli.prompt.off_record") + "> ";
    const auto floor = floor_at(interview, now);
    const Person* who = floor ? interview.find(floor->person) : nullptr;
    if (!who) return context.phrases.say("cli.prompt.silence", {{"clock", write_clock(elapsed_at(interview, now))}}) + "> ";
    return who->name + ' ' + write_clock(now - floor->since) + "> ";
}

void say_whether_saved(const CliContext& context, const Desk& desk)
{
    if (desk.save_trouble()) context.complain(*desk.save_trouble());
}

}  // namespace

CliAnswer cli_capture(const CliContext& context, std::int64_t id, const std::string& script)
{
    auto opened = context.open(Access::Write, id);
    if (!opened) return context.refuse(opened.error());
    Desk& desk = **opened;
    if (!script.empty()) return replay(context, desk, script);
    if (const Status begun = begin(context, desk); !begun) return context.refuse(begun.error());
    if (const Status kept = keep_half_typed_line(context, desk); !kept) return context.refuse(kept.error());
    if (context.around.terminal) context.say("cli.capture_begins");

    while (desk.interview()->head().stage == Stage::Live) {
        if (context.around.terminal) {
            context.print(prompt(context, desk));
            context.around.out << std::flush;
        }
        const auto typed = context.around.read_line([&] { desk.keep_alive(); });
        if (!typed) {
            desk.keep_alive();
            if (context.around.terminal) context.say("cli.still_live", {{"id", std::to_string(id)}});
            break;
        }
        const auto order = parse_console_order(*typed);
        if (order && order->kind == ConsoleOrder::Kind::Help) {
            context.say("cli.capture_help");
            continue;
        }
        const Status done = order ? run_console_order(desk, *order, desk.now(), desk.settings().reaction_lag) : Status{order.error()};
        if (!done) context.complain(done.error());
        say_whether_saved(context, desk);
    }
    return answer_when_saved(context, desk);
}

}  // namespace sourdine::app
