// The questions to ask: typed, or taken from the bank; put in order, taken away, ticked once they were asked.
#include "app/screens/prepare/list_text.h"
#include "app/screens/prepare/question_parts.h"
#include "app/screens/window/parts.h"
#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

struct Placed {
    PlannedQuestionId id;
    float top = 0, bottom = 0;
};

struct Row {
    const View& view;
    QuestionsState& state;
    const PlannedQuestion& question;
    int place;  // from 0
    ImVec2 at;
    float width;
    Outbox& out;
};

// Its number, or a tick once it was asked: what it is dragged by.
void draw_number(const Row& row)
{
    ui::Ui& ui = row.view.ui;
    const float line = ui.px(list_text_size * 1.5f);
    if (!row.view.read_only) {
        ImGui::SetCursorScreenPos({row.at.x - ui.px(4), row.at.y});
        ImGui::InvisibleButton("###drag", {ui.px(24), line});
        if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, ui.px(4))) row.state.dragged = row.question.id;
        if (ImGui::IsItemHovered()) {
            ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
            if (!row.state.dragged) ui::tooltip(ui, row.view.phrases.say("bank.move"));
        }
    }
    const bool asked = row.question.asked.has_value();
    const ui::TextStyle style{.size = list_text_size, .colour = asked ? ui.palette().them : ui.palette().faint};
    draw_in_line_right(ui, {row.at.x + ui.px(16), row.at.y}, line, style, asked ? "✓" : std::to_string(row.place + 1));
}

void draw_remove(const Row& row)
{
    ui::Ui& ui = row.view.ui;
    ImGui::SetCursorScreenPos({row.at.x + row.width - ui.px(12), row.at.y});
    // Emptying it does as much by keys: Tab goes from question to question.
    ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, true);
    if (ui::text_button(ui, "×###remove-question", ui.palette().faint)) row.out.send(RemoveQuestion{row.question.id});
    ImGui::PopItemFlag();
}

void move_by_key(const Row& row)
{
    for (const Gesture& gesture : row.view.gestures) {
        const int by = gesture.kind == GestureKind::PersonUp ? -1 : gesture.kind == GestureKind::PersonDown ? +1 : 0;
        if (by == 0 || row.place + by < 0) continue;
        row.out.send(MoveQuestion{row.question.id, row.place + by});
        row.state.moved = row.question.id;
    }
}

// Its field, and what would open it. The text goes on from what was taken.
void draw_text(const Row& row, float width)
{
    ui::Ui& ui = row.view.ui;
    const PlannedQuestion& question = row.question;
    std::string text = question.text;
    ui::FieldStyle style = make_list_field(row.view, width, {});
    const ToldForm& form = tell_form(row.state, question.id.value, text);
    style.text.colour = question.asked ? ui.palette().soft : form.closed ? ui.palette().amber : 0;
    style.focus = row.state.focus == question.id;
    if (style.focus) row.state.focus.reset();
    const ui::FieldResult field = ui::text_field(ui, "###question", text, style);
    if (field.changed) row.out.send(UpdateQuestion{question.id, text});
    row.state.typed_in |= field.focused;
    if (field.focused && !row.view.read_only) move_by_key(row);
    if (question.text.empty() && (field.submitted || !field.focused)) return row.out.send(RemoveQuestion{question.id});
    if (question.asked) return;
    const Taken taken = draw_offers(row.view, row.state, question.id.value, text, field, width);
    if (taken.opening && !row.view.read_only) {
        row.out.send(UpdateQuestion{question.id, *taken.opening});
        const int end = count_code_points(*taken.opening);
        ui::set_field_selection(ui, "###question", end, end);
    }
    if (taken.opening || taken.stays) row.state.focus = question.id;
}

Placed draw_question(const Row& row)
{
    ui::Ui& ui = row.view.ui;
    ImGui::PushID(static_cast<int>(row.question.id.value));
    draw_number(row);
    const float indent = ui.px(26), right = row.view.read_only ? 0 : ui.px(22);
    ImGui::SetCursorScreenPos({row.at.x + indent, row.at.y});
    ImGui::BeginGroup();
    draw_text(row, row.width - indent - right);
    ImGui::EndGroup();
    const float bottom = ImGui::GetItemRectMax().y;
    if (row.state.moved == row.question.id) {
        ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
        row.state.moved.reset();
    }
    if (!row.view.read_only) draw_remove(row);
    ImGui::SetCursorScreenPos({row.at.x, bottom + ui.px(8)});
    ImGui::Dummy({1, 0});  // read only, nothing follows in the card: an item has to stand where it ends
    ImGui::PopID();
    return {row.question.id, row.at.y, bottom};
}

// Where a dragged question would come to stand; there it goes when the button is let go.
void draw_drag(const View& view, QuestionsState& state, const std::vector<Placed>& placed, float x, float width, Outbox& out)
{
    if (!state.dragged) return;
    const float mouse = ImGui::GetIO().MousePos.y;
    int place = 0;
    float y = placed.empty() ? 0 : placed.front().top;
    for (const Placed& row : placed) {
        if (mouse <= (row.top + row.bottom) / 2) continue;
        if (row.id != *state.dragged) ++place;
        y = row.bottom + view.ui.px(8);
    }
    if (!ImGui::GetIO().MouseDown[0]) {
        out.send(MoveQuestion{*std::exchange(state.dragged, std::nullopt), place});
        return;
    }
    const float middle = std::round(y - view.ui.px(4)), half = std::max(1.0f, std::round(view.ui.px(1)));
    ImGui::GetWindowDrawList()->AddRectFilled({x, middle - half}, {x + width, middle + half}, view.ui.palette().me, half);
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeNS);
}

void add_question(PrepareState& state, const std::string& text, Outbox& out)
{
    out.send(AddQuestion{text});
    state.new_question.clear();
    state.more_questions = true;
}

void draw_new_question(const View& view, PrepareState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float indent = ui.px(26);
    ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x + indent, ImGui::GetCursorScreenPos().y});
    ImGui::BeginGroup();
    ui::FieldStyle style = make_list_field(view, width - indent, view.phrases.say("prepare.add_question"));
    style.focus = std::exchange(state.more_questions, false);
    const ui::FieldResult field = ui::text_field(ui, "###new-question", state.new_question, style);
    state.questions.typed_in |= field.focused;
    const Taken taken = draw_offers(view, state.questions, 0, state.new_question, field, width - indent);
    if (taken.opening) {
        state.new_question = *taken.opening;
        const int end = count_code_points(state.new_question);
        ui::set_field_selection(ui, "###new-question", end, end);
        state.more_questions = true;
    } else if (taken.question) {
        add_question(state, *taken.question, out);
    } else if (taken.stays) {
        state.more_questions = true;
    } else if (field.submitted && state.new_question.empty()) {
        state.more_careful = true;
    } else if (field.submitted && state.new_question.find_first_not_of(' ') != std::string::npos) {
        add_question(state, state.new_question, out);
    }
    ImGui::EndGroup();
}

// The road to the bank for who does not know its key.
void draw_foot(const View& view, PrepareState& state, float width)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::vector<std::string> caps = view.keys.caps(GestureKind::QuestionBank);
    ImGui::SetCursorScreenPos({at.x + ui.px(26), at.y + ui.px(12)});
    if (ui::text_button(ui, (view.phrases.say("bank.from_bank") + "###question-bank").c_str(), ui.palette().soft)) toggle_bank(view, state);
    const ImVec2 from = ImGui::GetItemRectMin(), far = ImGui::GetItemRectMax();
    if (far.x + ui.px(8) + measure_caps(view, caps) <= at.x + width)
        draw_caps(view, {far.x + ui.px(8), from.y + std::round((far.y - from.y - ui.px(18)) / 2)}, caps);
}

}  // namespace

float draw_questions(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    for (const Gesture& gesture : view.gestures)
        if (gesture.kind == GestureKind::QuestionBank) toggle_bank(view, state);
    state.questions.typed_in = state.questions.bank.open;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ui::section_heading(ui, view.phrases.say("prepare.questions"));
    const float inner = ui::begin_card(ui, "questions", width);
    const float x = ImGui::GetCursorScreenPos().x;
    std::vector<Placed> placed;
    for (const PlannedQuestion* question : view.interview->questions_in_order())
        placed.push_back(draw_question({view, state.questions, *question, static_cast<int>(placed.size()), ImGui::GetCursorScreenPos(), inner, out}));
    draw_drag(view, state.questions, placed, x, inner, out);
    if (!view.read_only) {
        draw_new_question(view, state, inner, out);
        draw_foot(view, state, inner);
    } else if (placed.empty()) {
        draw_none(view, inner);
    }
    ui::end_card(ui);
    ImGui::EndGroup();
    const float height = end_part(at);
    draw_question_bank(view, state, at.x, out);
    return height;
}

}  // namespace sourdine::app
