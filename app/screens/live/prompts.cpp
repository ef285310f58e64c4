#include "app/screens/live/prompts.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/locale/formats.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr double shown_at_least = 8, apart_at_least = 30;  // seconds
constexpr float text_size = 14, line_height = 21, padding_x = 14, padding_y = 8, below = 10, between = 24;

std::string write_nudge(const View& view, const Nudge& nudge)
{
    const Person* person = view.interview->find(nudge.person);
    const std::string name = person ? call_name(*view.interview, *person) : std::string{};
    const PhraseArgs args{{"name", name}, {"length", write_clock(nudge.length)}};
    const std::string_view how = view.settings.blind ? "_blind" : "";
    const auto say = [&](std::string_view key) { return view.phrases.say(std::string{key} + std::string{how}, args); };
    switch (nudge.kind) {
    case NudgeKind::StayWithThem: return say("live.nudge.stay");
    case NudgeKind::MyTurnIsLong: return say("live.nudge.my_turn");
    case NudgeKind::OverBudget: return say("live.nudge.budget");
    }
    return {};
}

// The next of my planned questions, for when there is room to ask one.
std::string write_next_question(const View& view)
{
    for (const PlannedQuestion* question : view.interview->questions_in_order())
        if (!question->asked)
            return view.phrases.say("live.nudge.next", {{"question", write_quote(view.phrases.language(), question->text)}});
    return {};
}

std::string write_thread(const View& view, const CutIn& thread, std::size_t count)
{
    const Person* person = view.interview->find(thread.of);
    const std::string name = person ? call_name(*view.interview, *person) : std::string{};
    // The end of what was being said: the last words are where the thread is taken up.
    auto text = view.phrases.say(thread.last_words.empty() ? "live.thread.unsaid" : "live.thread.words",
                                 {{"name", name}, {"words", write_quote(view.phrases.language(), thread.last_words)}});
    if (count > 1) text += " " + view.phrases.say("live.thread.more", {{"count", std::to_string(count - 1)}});
    return text;
}

float block_height(const View& view, std::string_view text, float width)
{
    const auto lines = wrap_lines(view.ui, {.size = text_size}, text, width - view.ui.px(2 * padding_x));
    return view.ui.px(line_height) * static_cast<float>(std::max<std::size_t>(1, lines.size())) + view.ui.px(2 * padding_y);
}

void draw_lines(const View& view, std::string_view text, ImU32 colour, ImVec2 at, float width)
{
    const ui::TextStyle style{.size = text_size, .colour = colour};
    for (const auto line : wrap_lines(view.ui, style, text, width)) {
        draw_in_line(view.ui, at, view.ui.px(line_height), style, line);
        at.y += view.ui.px(line_height);
    }
}

KeyHint thread_hint(const View& view)
{
    return {view.keys.caps(GestureKind::CutIn), view.phrases.say("live.thread.taken_up")};
}

float thread_text_width(const View& view, float width)
{
    return width - key_hint_width(view.ui, thread_hint(view), 12.5f) - view.ui.px(between);
}

float thread_height(const View& view, LiveState& state, float width)
{
    const auto& threads = state.figures.of_records(*view.interview).open_threads;
    if (threads.empty() || !view.live()) return 0;
    return block_height(view, write_thread(view, threads.back(), threads.size()), thread_text_width(view, width)) + view.ui.px(below);
}

void draw_thread(const View& view, LiveState& state, ImVec2 at, float width, float height, Outbox& out)
{
    const auto& threads = state.figures.of_records(*view.interview).open_threads;
    const ui::Ui& ui = view.ui;
    const CutIn& thread = threads.back();
    const ImVec2 far{at.x + width, at.y + height - ui.px(below)};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, far, ui.palette().white, ui.px(8));
    draw->AddRect(at, far, ui.palette().line, ui.px(8));
    draw->AddRectFilled(at, {at.x + ui.px(3), far.y}, ui.palette().pain, ui.px(8), ImDrawFlags_RoundCornersLeft);
    draw_lines(view, write_thread(view, thread, threads.size()), ui.palette().ink, {at.x + ui.px(padding_x), at.y + ui.px(padding_y)},
               thread_text_width(view, width) - ui.px(2 * padding_x));
    const KeyHint hint = thread_hint(view);
    const float hint_width = key_hint_width(ui, hint, 12.5f);
    draw_key_hint(ui, {far.x - ui.px(padding_x) - hint_width, at.y + ui.px(padding_y)}, ui.px(line_height), hint, 12.5f, ui.palette().soft);
    ImGui::SetCursorScreenPos(at);
    if (ImGui::InvisibleButton("###open_thread", {width, far.y - at.y})) out.send(TakeUpThread{thread.id});
}

void draw_nudge(const View& view, const Nudge& nudge, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const std::string text = write_nudge(view, nudge);
    const float height = block_height(view, text, width);
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, ui.palette().highlight, ui.px(10));
    draw_lines(view, text, ui.palette().highlight_ink, {at.x + ui.px(padding_x), at.y + ui.px(padding_y)}, width - ui.px(2 * padding_x));

    const ui::TextStyle style{.size = text_size, .colour = ui.palette().highlight_ink};
    const std::string next = write_next_question(view);
    const float taken = text_width(ui, style, text) + text_width(ui, style, next) + ui.px(2 * padding_x + between);
    if (!next.empty() && taken <= width)
        draw_in_line_right(ui, {at.x + width - ui.px(padding_x), at.y + ui.px(padding_y)}, ui.px(line_height), style, next);
}

}  // namespace

void choose_nudge(PromptState& prompts, const std::optional<Nudge>& wanted, double seconds)
{
    if (prompts.shown) {
        if (wanted && wanted->kind == prompts.shown->kind && wanted->person == prompts.shown->person) {
            prompts.shown = wanted;
            return;
        }
        if (seconds - *prompts.since < shown_at_least) return;
        prompts.shown.reset();
    }
    if (!wanted || (prompts.since && seconds - *prompts.since < apart_at_least)) return;
    prompts.shown = wanted;
    prompts.since = seconds;
}

float prompts_height(const View& view, LiveState& state, float width)
{
    if (!view.live()) return 0;
    const auto wanted = find_open_break(*view.interview) ? std::nullopt : state.figures.of_clock(*view.interview, view.now).nudge;
    choose_nudge(state.prompts, wanted, view.seconds);
    const float sentence = state.prompts.shown ? block_height(view, write_nudge(view, *state.prompts.shown), width)
                                               : view.ui.px(line_height + 2 * padding_y);
    return thread_height(view, state, width) + sentence + view.ui.px(below);
}

void draw_prompts(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out)
{
    if (!view.live()) return;
    if (const float height = thread_height(view, state, width); height > 0) {
        draw_thread(view, state, at, width, height, out);
        at.y += height;
    }
    if (state.prompts.shown) draw_nudge(view, *state.prompts.shown, at, width);
}

}  // namespace sourdine::app
