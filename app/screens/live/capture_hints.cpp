#include "app/screens/live/capture_hints.h"

#include "app/screens/live/asking.h"
#include "app/screens/live/capture_line.h"
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/edit/decide.h"
#include "core/locale/formats.h"
#include "core/words/question.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float hint_size = 12.5f, between = 16;

struct Sentence {
    std::string text;
    ImU32 colour = 0;
};

std::string say_openings(const View& view, const CapturedLine& parsed)
{
    std::string list;
    for (const std::string& opening : suggest_openings(parsed.text))
        list += (list.empty() ? "" : " ") + write_quote(view.phrases.language(), opening);
    return list.empty() ? view.phrases.say("live.hint.closed") : view.phrases.say("live.hint.closed_try", {{"openings", list}});
}

// What matters more now than the signs; empty text: nothing does.
Sentence find_sentence(const View& view, const LiveState& state, const CapturedLine& parsed)
{
    const auto& palette = view.ui.palette();
    const auto& capture = state.capture;
    const auto say = [&](const char* key, GestureKind gesture) {
        return view.phrases.say(key, {{"key", key_text(view.keys, gesture)}});
    };
    if (!capture.trouble.empty()) return {capture.trouble, palette.pain};
    if (view.refusal && *view.refusal != capture.read_refusal) return {*view.refusal, palette.pain};
    if (const Break* open = find_open_break(*view.interview); open && view.live())
        return open->kind == BreakKind::OffRecord ? Sentence{say("live.state.off_record", GestureKind::OffRecord), palette.amber}
                                                  : Sentence{say("live.state.paused", GestureKind::StartOrResume), palette.amber};
    if (state.choice) return {say("live.hint.choosing", GestureKind::Underline), palette.soft};
    if (std::string askable = say_askable(view, state); !askable.empty()) return {std::move(askable), palette.soft};
    if (parsed.kind == NoteKind::Question && tell_question_form(parsed.text) == QuestionForm::Closed)
        return {say_openings(view, parsed), palette.amber};
    if (const Note* edited = capture.edits ? view.interview->find(*capture.edits) : nullptr)
        return {view.phrases.say("live.hint.editing", {{"time", write_clock(elapsed_at(*view.interview, edited->at))}}), palette.soft};
    return {};
}

// Who the line will be by. Gives the width it took.
float draw_author(const View& view, const LiveState& state, const CapturedLine& parsed, ImVec2 right)
{
    if (!view.live() || state.choice || is_off_record(*view.interview)) return 0;
    const ui::Ui& ui = view.ui;
    const auto& capture = state.capture;
    const InterviewTime at = capture.line.empty() ? view.now : capture.first_letter;
    const Note* edited = capture.edits ? view.interview->find(*capture.edits) : nullptr;
    auto by = parsed.person;
    if (!by) by = edited ? edited->person : default_person(*view.interview, parsed.kind, at);
    const Person* person = by ? view.interview->find(*by) : nullptr;
    const bool owned = parsed.kind == NoteKind::Action || parsed.kind == NoteKind::Decision;
    if (!person && !owned) return 0;

    const ui::TextStyle soft{.size = hint_size, .colour = ui.palette().soft};
    if (!person) {
        const std::string& nobody = view.phrases.say("live.by.nobody");
        draw_in_line_right(ui, right, ui.px(hint_row_height), soft, nobody);
        return text_width(ui, soft, nobody);
    }
    const std::string& said = view.phrases.say(owned ? "live.by.owner" : parsed.kind == NoteKind::Question ? "live.by.asked" : "live.by.said");
    const ui::TextStyle name{ui::Face::SemiBold, hint_size, side_colour(ui.palette(), *person)};
    const float name_width = text_width(ui, name, person->name);
    const float width = text_width(ui, soft, said) + ui.px(4) + name_width;
    draw_in_line(ui, {right.x - width, right.y}, ui.px(hint_row_height), soft, said);
    draw_in_line(ui, {right.x - name_width, right.y}, ui.px(hint_row_height), name, person->name);
    return width;
}

void draw_signs(const View& view, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const Phrases& say = view.phrases;
    // The signs most used stay longest where there is little room.
    std::vector<KeyHint> hints{{{"!"}, say.say("live.sign.problem")},   {{"\""}, say.say("live.sign.quote")},
                               {{"?"}, say.say("live.sign.question")},  {{"-"}, say.say("live.sign.action")},
                               {view.keys.caps(GestureKind::Underline), say.say("live.sign.underline")},
                               {{"="}, say.say("live.sign.decision")},  {{"*"}, say.say("live.sign.idea")}};
    const auto all = [&](std::size_t count) {
        float sum = 0;
        for (std::size_t i = 0; i < count; ++i) sum += key_hint_width(ui, hints[i], hint_size) + (i > 0 ? ui.px(between) : 0);
        return sum;
    };
    if (all(5) > width) hints[4].label = say.say("live.sign.underline_short");
    float x = at.x;
    for (const KeyHint& hint : hints) {
        if (x + key_hint_width(ui, hint, hint_size) > at.x + width) break;
        x += draw_key_hint(ui, {x, at.y}, ui.px(hint_row_height), hint, hint_size, ui.palette().soft) + ui.px(between);
    }
}

}  // namespace

float draw_capture_hints(const View& view, LiveState& state, const CapturedLine& parsed, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const float author = draw_author(view, state, parsed, {at.x + width, at.y});
    const float room = width - author - (author > 0 ? ui.px(between) : 0);
    const Sentence sentence = find_sentence(view, state, parsed);
    if (sentence.text.empty()) {
        draw_signs(view, at, room);
        return ui.px(hint_row_height);
    }
    const ui::TextStyle style{ui::Face::Medium, hint_size, sentence.colour};
    float y = at.y;
    for (const auto line : wrap_lines(ui, style, sentence.text, room)) {
        draw_in_line(ui, {at.x, y}, ui.px(hint_row_height), style, line);
        y += ui.px(hint_row_height);
    }
    return y - at.y;
}

}  // namespace sourdine::app
