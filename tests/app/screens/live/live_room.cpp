#include "tests/app/screens/live/live_room.h"

#include "core/base/check.h"
#include "core/capture/parse_line.h"

#include <algorithm>
#include <utility>

namespace sourdine::test {

namespace {

const LocalTime a_tuesday{std::chrono::local_days{std::chrono::year{2026} / 3 / 10} + std::chrono::hours{14}};

Person person(std::string name, Side side, std::string role, int knowledge = 2)
{
    Person p;
    p.name = std::move(name);
    p.side = side;
    p.role = std::move(role);
    p.knowledge = knowledge;
    return p;
}

}  // namespace

LiveRoom::LiveRoom(RoomChoice choice)
    : m_phrases(Phrases::of(choice.language))
{
    Head head;
    head.id = InterviewId{7};
    head.client = "Lumen Logistics";
    head.title = "Integration platform, first meeting";
    Change birth;
    birth.edits.emplace_back(Edit<Head>{std::nullopt, head});
    interview.apply(birth);
    run(AddPerson{person("Claire Aubry", Side::Client, "CEO")});
    run(AddPerson{person("Hugo Pons", Side::Client, "Operations")});
    run(AddPerson{person("Inès Karam", Side::Client, "Architect", 0)});
    Person me = person("Me", Side::Us, "Consultant");
    me.me = true;
    run(AddPerson{me});
    if (choice.started) run(StartInterview{WallTime{Milliseconds{1'773'320'400'000}}});
    m_window = std::make_unique<Headless>([this](Headless& window) { draw(window); }, ImVec2{choice.width, choice.height}, choice.zoom);
    frames();
}

void LiveRoom::draw(Headless& window)
{
    const bool live = interview.head().stage == Stage::Live;
    window.live = live;
    // What the program leaves to the screen (app/screens/view.h).
    std::vector<app::Gesture> gestures;
    for (const app::Gesture& gesture : window.gestures) {
        using enum app::GestureKind;
        const auto kind = gesture.kind;
        if (kind == Underline || (live && (kind == Undo || kind == Redo || kind == CutIn || kind == Search || kind == AskQuestion))) gestures.push_back(gesture);
    }
    app::View view{.ui = window.ui(), .phrases = m_phrases, .keys = window.keymap(), .settings = settings};
    if (!no_interview) view.interview = &interview;
    view.now = now;
    view.today = a_tuesday;
    view.seconds = seconds;
    view.draft = draft;
    view.workspace = app::Workspace::Interview;
    view.go_to = std::exchange(go_to, std::nullopt);
    view.refusal = refusal;
    view.gestures = gestures;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("room", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    ImGui::PopStyleVar(2);
    app::Outbox out;
    app::draw_live_screen(view, state, out);
    ImGui::End();
    for (app::Wish& wish : out.take()) {
        carry(wish);
        wishes.push_back(std::move(wish));
    }
}

std::optional<std::string> LiveRoom::decide_and_apply(const Command& command)
{
    if (next_refusal) return std::exchange(next_refusal, std::nullopt);
    auto change = decide(interview, command, now);
    if (!change) return m_phrases.say(change.error());
    interview.apply(*change);
    m_history.record(*change, Milliseconds{static_cast<std::int64_t>(seconds * 1000)});
    return std::nullopt;
}

void LiveRoom::carry(const app::Wish& wish)
{
    const Date today = date_of(a_tuesday);
    if (const auto* command = std::get_if<Command>(&wish)) refusal = decide_and_apply(*command);
    if (const auto* line = std::get_if<app::KeepLine>(&wish))
        refusal = decide_and_apply(to_command(parse_line(line->line, interview, today), line->first_letter));
    if (const auto* edited = std::get_if<app::KeepEditedLine>(&wish)) {
        const CapturedLine parsed = parse_line(edited->line, interview, today);
        Note after = *interview.find(edited->note);
        after.kind = parsed.kind;
        after.text = parsed.text;
        after.underlines = parsed.underlines;
        refusal = decide_and_apply(UpdateNote{after});
    }
    if (const auto* kept = std::get_if<app::KeepDraft>(&wish)) draft = kept->draft;
    const bool undo = std::holds_alternative<app::UndoLast>(wish);
    if (undo || std::holds_alternative<app::RedoLast>(wish))
        if (const auto change = undo ? m_history.undo() : m_history.redo()) interview.apply(*change);
}

void LiveRoom::click(std::string_view label, int nth)
{
    SD_CHECK(m_window->click(std::string{label}, nth));
}

void LiveRoom::keep(std::string_view line)
{
    type(line);
    press("Enter");
    frames();
}

void LiveRoom::frames(int count) { m_window->frames(count); }

std::string LiveRoom::screen()
{
    frames(1);
    return m_window->screen();
}

void LiveRoom::pass(std::int64_t ms)
{
    now += Milliseconds{ms};
    seconds += static_cast<double>(ms) / 1000;
}

void LiveRoom::run(const Command& command)
{
    const auto refused = decide_and_apply(command);
    SD_CHECK(!refused);
}

void LiveRoom::speaks(int seat, std::int64_t ms)
{
    run(GiveFloor{interview.find_seat(seat)->id});
    pass(ms);
}

const Note& LiveRoom::note(std::string_view text) const
{
    const auto& notes = interview.notes();
    const auto it = std::find_if(notes.begin(), notes.end(), [&](const Note& n) { return n.text == text; });
    SD_CHECK(it != notes.end());
    return *it;
}

void LiveRoom::keep_sheet()
{
    const Date today = date_of(a_tuesday);
    struct Kept { int at; const char* line; };
    constexpr Kept kept[] = {
        {310, "! Claire: every month we lose a ___weekend of firefighting___"},
        {570, "Hugo: the night shift calls it the ___weekend of firefighting___ too"},
        {842, "? How do you find out that a message was lost?"},
        {860, "! Hugo: Nobody knows until the __customer calls__. Support opens a ticket, then we dig in the logs by hand."},
        {900, "* an outbox in each service would show the loss"},
        {980, "Hugo: the __customer calls__ come at eight"},
        {1007, "! Claire: Each release is a ___weekend of firefighting___. People no longer volunteer."},
        {1085, "Inès: Three teams own the broker, no one owns the _mapping_."},
        {1120, "? Did you test it?"},
        {1231, "\" Claire: I had my resignation letter ___ready in the drawer___."},
        {1330, "- Hugo: Hugo sends the list of lost orders since June, friday"},
    };
    for (const Kept& one : kept) run(to_command(parse_line(one.line, interview, today), at_ms(one.at * 1000)));
}

void LiveRoom::full_meeting()
{
    for (const char* question : {"How do you work today?", "Why did you choose this broker?", "What do you conclude from last year’s attempt?",
                                 "Who would notice first if it worked?"})
        run(AddQuestion{question});
    run(TickQuestion{interview.questions_in_order().front()->id});
    run(AddCareful{"The 2023 migration: Hugo led it."});
    run(AddCareful{"Inès is new: agree on the basics before going on."});

    struct Turn { int seat; int seconds; };
    constexpr Turn turns[] = {{4, 48}, {1, 115}, {4, 45}, {2, 122}, {4, 42}, {1, 115}, {4, 42}, {2, 122}, {4, 42},
                              {1, 115}, {4, 42}, {3, 155}, {4, 42}, {2, 121}, {1, 115}, {4, 35}, {1, 92}};
    pass(11'000);
    for (const Turn& turn : turns) {
        if (turn.seconds == 35) {
            run(MarkCutIn{"we were about to stop everything"});
            pass(turn.seconds * 1000);
        } else {
            speaks(turn.seat, turn.seconds * 1000);
        }
    }
    run(TakeUpThread{interview.cut_ins().front().id});
    keep_sheet();
    const InterviewTime end = now;
    now = at_ms(250'000);
    run(SetPhase{Phase::Listen});
    now = end;
}

}  // namespace sourdine::test
