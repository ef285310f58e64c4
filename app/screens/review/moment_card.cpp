// The row under the lanes: what there is at the moment looked at. It never covers what one looks at.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/overview_parts.h"
#include "app/screens/review/said_row.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float line_height = 20, padding = 10;

// Which moment, and what of it in particular.
struct Look {
    double part = 0;
    const Note* note = nullptr;
    const PainMoment* pain = nullptr;
};

const PainMoment* find_pain(const LaneMarks& lanes, NoteId note)
{
    if (!lanes.pains) return nullptr;
    const auto found = std::find_if(lanes.pains->begin(), lanes.pains->end(), [&](const PainMoment& moment) { return moment.note == note; });
    return found != lanes.pains->end() ? &*found : nullptr;
}

std::optional<Look> find_look(const View& view, const OverviewState& state, const LaneMarks& lanes)
{
    const std::optional<NoteId> wanted = state.pain ? state.pain : state.pointer ? std::nullopt : state.note;
    if (const LaneMarks::Mark* mark = wanted ? lanes.find_mark(*wanted) : nullptr)
        return Look{mark->part, view.interview->find(mark->note), state.pain ? find_pain(lanes, mark->note) : nullptr};
    if (state.pointer) return Look{*state.pointer};
    if (state.cursor) return Look{lanes.part(*state.cursor)};
    return std::nullopt;
}

std::string tell_speaking(const View& view, const LaneMarks& lanes, const Moment& moment)
{
    if (moment.stop) return view.phrases.say("break." + std::string(name_of(moment.stop->kind))) + " " + write_clock(moment.stop->length);
    if (view.figures->talk.by_words()) return {};
    if (moment.speaking.empty()) return view.phrases.say("overview.nobody");
    std::string text;
    for (const Moment::Speaking& one : moment.speaking) {
        const Person* person = one.person ? view.interview->find(*one.person) : nullptr;
        if (!person) continue;
        if (!text.empty()) text += " · ";
        text += view.phrases.say("overview.speaks", {{"name", call_name(*view.interview, *person)}, {"time", write_clock(lanes.clock.at(one.since))}});
    }
    return text;
}

std::string tell_pain(const View& view, const PainMoment& pain)
{
    const Language language = view.phrases.language();
    PhraseArgs args{{"talk", write_seconds(language, pain.my_talk)}};
    if (pain.spoke_at) args.push_back({"after", write_seconds(language, std::max(*pain.spoke_at - pain.at, Milliseconds{0}))});
    return view.phrases.say("overview.after." + std::string(name_of(pain.did)), args);
}

void draw_note_line(const View& view, const Note& note, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const std::string label = kind_label(view.phrases, note.kind, counts_as_open(note));
    float x = at.x;
    if (!label.empty()) x += draw_in_line(ui, at, ui.px(line_height), {ui::Face::SemiBold, 11, kind_colour(ui.palette(), note.kind)}, label) + ui.px(8);
    const Person* person = note.person ? view.interview->find(*note.person) : nullptr;
    draw_in_line_fitted(ui, {x, at.y}, ui.px(line_height), {.size = 14}, (person ? call_name(*view.interview, *person) + ": " : std::string{}) + note.text, at.x + width - x);
}

void draw_look(const View& view, const LaneMarks& lanes, const Look& look, double reach, bool words, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const float line = ui.px(line_height);
    const Moment moment = find_moment(view, lanes, look.part, reach);
    float x = at.x + draw_in_line(ui, at, line, {ui::Face::SemiBold, 14}, write_clock(moment.elapsed));
    if (moment.phase) x += draw_in_line(ui, {x, at.y}, line, {.size = 14, .colour = ui.palette().soft}, "  ·  " + view.phrases.say("phase." + std::string(name_of(*moment.phase))));
    if (const std::string speaking = tell_speaking(view, lanes, moment); !speaking.empty())
        draw_in_line_fitted(ui, {x, at.y}, line, {.size = 14}, "  ·  " + speaking, std::max(0.0f, at.x + width - x));
    const Note* note = look.note ? look.note : moment.mark ? view.interview->find(moment.mark->note) : nullptr;
    float y = at.y + line;
    if (words) {
        const Recording* recording = moment.said ? view.interview->find(moment.said->recording) : nullptr;
        const Utterance* said = moment.said ? find_utterance(*view.interview, *moment.said) : nullptr;
        if (look.pain) draw_in_line_fitted(ui, {at.x, y}, line, {ui::Face::SemiBold, 14}, tell_pain(view, *look.pain), width);
        else if (recording && said)
            draw_in_line_fitted(ui, {at.x, y}, line, {.size = 14, .colour = ui.palette().soft}, write_quote(view.phrases.language(), words_in_line(*recording, *said)), width);
        y += line;
    } else if (look.pain) {
        x = at.x + draw_in_line(ui, {at.x, y}, line, {ui::Face::SemiBold, 14}, tell_pain(view, *look.pain)) + ui.px(10);
        if (note) draw_in_line_fitted(ui, {x, y}, line, {.size = 14, .colour = ui.palette().soft}, note->text, std::max(0.0f, at.x + width - x));
        return;
    }
    if (note) draw_note_line(view, *note, {at.x, y}, width);
}

// --- nothing looked at ---

void draw_keys(const View& view, const OverviewState& state, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints{{{"←", "→"}, say("overview.hint.moment")}, {{"↑", "↓"}, say("overview.hint.note")}, {{"+", "−"}, say("overview.hint.zoom")}};
    if (!state.window.is_whole()) hints.push_back({{"0"}, say("overview.hint.whole")});
    hints.push_back({{"⇧", "→"}, say("overview.hint.select")});
    if (state.selected) hints.push_back({{"Esc"}, say("overview.hint.leave")});
    float x = at.x;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(ui, hint, 12.5f);
        if (x + needed > at.x + width) break;
        x += draw_key_hint(ui, {x, at.y}, ui.px(line_height), hint, 12.5f, ui.palette().soft) + ui.px(18);
    }
}

// What is there to be explained, no more.
void draw_legend(const View& view, const LaneMarks& lanes, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float middle = at.y + ui.px(line_height / 2);
    float x = at.x;
    const auto tell = [&](const char* key, float sign, auto draw_it) {
        const std::string& text = view.phrases.say(key);
        const ui::TextStyle style{.size = 12, .colour = ui.palette().soft};
        if (x + ui.px(sign + 6) + text_width(ui, style, text) > at.x + width) return;
        draw_it(x);
        x += ui.px(sign + 6);
        x += draw_in_line(ui, {x, at.y}, ui.px(line_height), style, text) + ui.px(18);
    };
    const auto& all = view.figures->lanes;
    if (std::any_of(all.begin(), all.end(), [](const LaneFigures& lane) { return !lane.together.empty(); }))
        tell("overview.legend.together", 12, [&](float left) {
            draw.AddRectFilled({left, middle - ui.px(5)}, {left + ui.px(12), middle + ui.px(5)}, ui.palette().them, ui.px(2));
            draw.AddRectFilled({left, middle - ui.px(5)}, {left + ui.px(12), middle + ui.px(5)}, (ui.palette().ink & ~IM_COL32_A_MASK) | (120u << IM_COL32_A_SHIFT), ui.px(2));
        });
    if (!lanes.cut_ins.empty()) tell("overview.legend.cut_in", 8, [&](float left) { draw_cut_in_sign(ui, {left + ui.px(4), middle + ui.px(3)}, true); });
    if (std::any_of(lanes.marks.begin(), lanes.marks.end(), [](const LaneMarks::Mark& mark) { return mark.strokes > 0; }))
        tell("overview.legend.strokes", 8, [&](float left) {
            draw.AddRectFilled({left, middle - ui.px(1)}, {left + ui.px(3), middle + ui.px(6)}, (ui.palette().pain & ~IM_COL32_A_MASK) | (160u << IM_COL32_A_SHIFT), ui.px(1));
            draw.AddRectFilled({left + ui.px(5), middle - ui.px(7)}, {left + ui.px(8), middle + ui.px(6)}, ui.palette().pain, ui.px(1));
        });
    if (!lanes.stops.empty()) tell("overview.legend.stop", 6, [&](float left) {
        draw.AddRectFilled({left, middle - ui.px(4)}, {left + ui.px(2), middle + ui.px(4)}, ui.palette().soft);
        draw.AddRectFilled({left + ui.px(4), middle - ui.px(4)}, {left + ui.px(6), middle + ui.px(4)}, ui.palette().soft);
    });
}

}  // namespace

void draw_moment_card(const View& view, const OverviewState& state, const LaneMarks& lanes, float width)
{
    constexpr float near_by = 8;  // points
    const ui::Ui& ui = view.ui;
    const bool words = std::any_of(view.figures->lanes.begin(), view.figures->lanes.end(), [](const LaneFigures& lane) { return !lane.said.empty(); });
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{width, ui.px(2 * padding + (words ? 3 : 2) * line_height)};
    ImGui::Dummy(size);
    ImGui::GetWindowDrawList()->AddRect(at, {at.x + size.x, at.y + size.y}, ui.palette().line, ui.px(10), 0, std::max(1.0f, std::round(ui.px(1))));
    const ImVec2 inner{at.x + ui.px(14), at.y + ui.px(padding)};
    const float room = width - ui.px(28);
    const double reach = static_cast<double>(ui.px(near_by) / std::max(1.0f, width)) * state.window.width();
    if (const auto look = find_look(view, state, lanes)) return draw_look(view, lanes, *look, reach, words, inner, room);
    const float y = words ? inner.y + ui.px(line_height / 2) : inner.y;
    draw_keys(view, state, {inner.x, y}, room);
    draw_legend(view, lanes, {inner.x, y + ui.px(line_height)}, room);
}

}  // namespace sourdine::app
