#include "app/screens/live/side_panel.h"

#include "app/screens/live/asking.h"
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/word_choice.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float padding = 20, section_gap = 24, question_line = 21.5f, question_indent = 22, meta_line = 19;
constexpr std::string_view asking_cap = "⏎";
constexpr std::size_t most_pains = 8;  // what itches less is for the review

struct Column {
    float x = 0, width = 0;
    float y = 0;  // where the next thing goes
};

void draw_heading(const View& view, Column& column, const char* key)
{
    ImGui::SetCursorScreenPos({column.x, column.y});
    ui::section_heading(view.ui, view.phrases.say(key));
    column.y = ImGui::GetCursorScreenPos().y;
}

std::string write_pain_story(const View& view, const Pain& pain)
{
    std::string story;
    for (const PersonId id : pain.persons)
        if (const Person* person = view.interview->find(id)) story += (story.empty() ? "" : ", ") + call_name(*view.interview, *person);
    const auto add = [&](const std::string& part) { story += (story.empty() ? "" : " · ") + part; };
    if (view.settings.blind && view.live()) return story;
    const auto times = std::to_string(pain.notes.size());
    if (pain.notes.size() == 2) add(view.phrases.say("live.pain.twice"));
    if (pain.notes.size() > 2) add(view.phrases.say("live.pain.times", {{"count", times}}));
    add(write_clock(elapsed_at(*view.interview, pain.last)));
    return story;
}

void draw_pain(const View& view, Column& column, const Pain& pain, std::size_t number, bool last)
{
    ui::Ui& ui = view.ui;
    column.y += ui.px(9);
    const ui::Stroke stroke{0, count_code_points(pain.words), pain.most_strokes};
    ui::MarkedText marked;
    marked.text = pain.words;
    marked.strokes = {&stroke, 1};
    ImGui::SetCursorScreenPos({column.x, column.y});
    const std::string id = "pain" + std::to_string(number);
    column.y += ui::marked_text(ui, id.c_str(), {ui::Face::SemiBold, 15}, marked, {}, column.width).height;
    column.y += ui.px(1 + 3 * static_cast<float>(pain.most_strokes - 1));  // strokes reach down to the line below
    const ui::TextStyle style{.size = 12.5f, .colour = ui.palette().soft};
    const std::string story = write_pain_story(view, pain);
    for (const auto line : wrap_lines(ui, style, story, column.width)) {
        draw_in_line(ui, {column.x, column.y}, ui.px(meta_line), style, line);
        column.y += ui.px(meta_line);
    }
    column.y += ui.px(9);
    if (!last) ImGui::GetWindowDrawList()->AddLine({column.x, column.y}, {column.x + column.width, column.y}, ui.palette().line);
}

void draw_calm_line(const View& view, Column& column, std::string_view text)
{
    const ui::TextStyle style{.size = 13.5f, .colour = view.ui.palette().faint};
    for (const auto line : wrap_lines(view.ui, style, text, column.width)) {
        draw_in_line(view.ui, {column.x, column.y}, view.ui.px(20), style, line);
        column.y += view.ui.px(20);
    }
}

void draw_pains(const View& view, LiveState& state, Column& column)
{
    const auto& pains = state.figures.of_records(*view.interview).pains;
    draw_heading(view, column, "live.side.itches");
    if (pains.empty()) draw_calm_line(view, column, view.phrases.say("live.side.no_pains"));
    const std::size_t shown = std::min(pains.size(), most_pains);
    if (shown > 0) column.y -= view.ui.px(6);
    for (std::size_t i = 0; i < shown; ++i) draw_pain(view, column, pains[i], i, i + 1 == shown);
    column.y += view.ui.px(section_gap);
}

// What a press on it does: its words ask it, its box only ticks it off (somebody answered it unasked).
void press_question(const View& view, const PlannedQuestion& question, bool words, Outbox& out)
{
    const bool asked = question.asked.has_value();
    if (words && !asked && view.live()) out.send(AskQuestion{question.id});
    else out.send(TickQuestion{question.id, !asked});
}

// Behind the question the key asks, with the key at its right.
void draw_mark(const View& view, const Column& column, float bottom)
{
    const ui::Ui& ui = view.ui;
    const float out = ui.px(8);
    ImGui::GetWindowDrawList()->AddRectFilled({column.x - out, column.y}, {column.x + column.width + out, bottom}, ui.palette().selected, ui.px(8));
    ui::keycap(ui, {column.x + column.width - ui::keycap_width(ui, asking_cap), column.y + ui.px(8)}, asking_cap);
}

void draw_question(const View& view, Column& column, const PlannedQuestion& question, const Askable& askable, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool asked = question.asked.has_value(), faint = asked || (askable.looking && !askable.fits(question));
    const float text_x = column.x + ui.px(question_indent), text_width = column.width - ui.px(question_indent);
    const ui::TextStyle style{.size = 14.5f, .colour = faint ? ui.palette().faint : ui.palette().ink};
    // Room for the key on every question: none breaks anew when it is marked.
    const auto lines = wrap_lines(ui, style, question.text, text_width - ui::keycap_width(ui, asking_cap) - ui.px(4));
    const float top = column.y + ui.px(6), line = ui.px(question_line);
    const float bottom = top + line * static_cast<float>(std::max<std::size_t>(1, lines.size())) + ui.px(6);
    if (askable.marked && askable.marked->id == question.id) draw_mark(view, column, bottom);

    ImGui::SetCursorScreenPos({column.x, top + ui.px(3)});
    const std::string id = "question" + std::to_string(question.id.value);
    if (ui::check_box(ui, (id + "_box").c_str(), asked, true)) press_question(view, question, false, out);
    ImGui::SetCursorScreenPos({text_x, column.y});
    if (ImGui::InvisibleButton((question.text + "###" + id).c_str(), {text_width, bottom - column.y})) press_question(view, question, true, out);
    float y = top;
    for (const auto text : lines) {
        const float width = draw_in_line(ui, {text_x, y}, line, style, text);
        const float middle = y + line / 2 + ui.px(1);
        if (asked) ImGui::GetWindowDrawList()->AddLine({text_x, middle}, {text_x + width, middle}, style.colour, ui.px(1));
        y += line;
    }
    column.y = bottom;
}

// The whole key, at the right of the heading, while it would ask something.
void draw_ask_key(const View& view, const Column& column, float heading_end, float top)
{
    const ui::Ui& ui = view.ui;
    const auto caps = name_ask_caps(view);
    float x = column.x + column.width;
    for (const std::string& cap : caps) x -= ui::keycap_width(ui, cap) + ui.px(4);
    if (x < heading_end) return;
    for (const std::string& cap : caps) {
        x += ui.px(4);
        ui::keycap(ui, {x, top}, cap);
        x += ui::keycap_width(ui, cap);
    }
}

void draw_questions(const View& view, const LiveState& state, Column& column, Outbox& out)
{
    const auto questions = view.interview->questions_in_order();
    if (questions.empty()) return;
    const Askable askable = find_askable(view, state);
    const float top = column.y;
    draw_heading(view, column, "live.side.to_ask");
    if (askable.marked) draw_ask_key(view, column, ImGui::GetItemRectMax().x, top);
    column.y -= view.ui.px(4);
    for (const PlannedQuestion* question : questions) draw_question(view, column, *question, askable, out);
    column.y += view.ui.px(section_gap - 6);
}

void draw_warning(const View& view, Column& column, std::string_view text)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 13.5f, .colour = ui.palette().ink};
    const auto lines = wrap_lines(ui, style, text, column.width - ui.px(3 + 24));
    const float height = ui.px(16) + ui.px(20.25f) * static_cast<float>(std::max<std::size_t>(1, lines.size()));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 far{column.x + column.width, column.y + height};
    draw->AddRectFilled({column.x, column.y}, far, ui.palette().white, ui.px(8), ImDrawFlags_RoundCornersRight);
    draw->AddRectFilled({column.x, column.y}, {column.x + ui.px(3), far.y}, ui.palette().amber);
    float y = column.y + ui.px(8);
    for (const auto line : lines) {
        draw_in_line(ui, {column.x + ui.px(3 + 12), y}, ui.px(20.25f), style, line);
        y += ui.px(20.25f);
    }
    column.y = far.y + ui.px(6);
}

void draw_careful(const View& view, Column& column)
{
    const auto careful = view.interview->careful_in_order();
    if (careful.empty()) return;
    draw_heading(view, column, "live.side.careful");
    for (const Careful* topic : careful) draw_warning(view, column, topic->text);
    column.y += view.ui.px(section_gap - 6);
}

void draw_held_back(const View& view, LiveState& state, Column& column)
{
    const int ideas = state.figures.of_records(*view.interview).ideas;
    if (ideas == 0 || shows_ideas(*view.interview, view.now)) return;
    const bool blind = view.settings.blind;
    draw_heading(view, column, "live.side.ideas");
    draw_calm_line(view, column,
                   blind ? view.phrases.say("live.side.held_back_blind")
                         : view.phrases.say("live.side.held_back", {{"count", std::to_string(ideas)}}));
    column.y += view.ui.px(section_gap);
}

}  // namespace

void draw_side_panel(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().panel);
    draw->AddLine({at.x + 0.5f, at.y}, {at.x + 0.5f, at.y + size.y}, ui.palette().line);
    ImGui::SetCursorScreenPos(at);
    if (ImGui::BeginChild("side_panel", size, ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground)) {
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        Column column{origin.x + ui.px(padding), size.x - ui.px(2 * padding), origin.y + ui.px(padding)};
        draw_pains(view, state, column);
        draw_questions(view, state, column, out);
        draw_careful(view, column);
        draw_held_back(view, state, column);
        ImGui::SetCursorScreenPos({column.x, column.y});
        ImGui::Dummy({1, 1});
    }
    ImGui::EndChild();
}

}  // namespace sourdine::app
