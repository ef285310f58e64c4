// The questions to ask: typed, or taken from the bank.
#include "app/screens/prepare/list_text.h"
#include "core/locale/formats.h"
#include "core/words/question.h"

#include <utility>

namespace sourdine::app {

namespace {

// "closed: try “What do you use …”", below a closed question; every opening while it is typed.
void draw_openings(const View& view, const std::string& question, bool typed, float width)
{
    if (tell_question_form(question) != QuestionForm::Closed) return;
    std::vector<std::string> quoted;
    for (const std::string& opening : suggest_openings(question))
        if (typed || quoted.empty()) quoted.push_back(write_quote(view.phrases.language(), opening));
    std::string all;
    for (const std::string& one : quoted) all += (all.empty() ? "" : "  ") + one;
    const std::string said = quoted.empty() ? view.phrases.say("prepare.closed") : view.phrases.say("prepare.closed_try", {{"openings", all}});
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().amber}, said, width);
}

void draw_question(const View& view, const PlannedQuestion& question, int number, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::PushID(static_cast<int>(question.id.value));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float indent = ui.px(26);
    draw_in_line_right(ui, {at.x + ui.px(16), at.y}, ui.px(list_text_size * 1.5f), {.size = list_text_size, .colour = ui.palette().faint}, std::to_string(number));
    ImGui::SetCursorScreenPos({at.x + indent, at.y});
    ImGui::BeginGroup();
    std::string text = question.text;
    ui::FieldStyle style = make_list_field(view, width - indent, {});
    const bool closed = tell_question_form(text) == QuestionForm::Closed;
    if (closed) style.text.colour = ui.palette().amber;
    const ui::FieldResult field = ui::text_field(ui, "###question", text, style);
    if (field.changed) out.send(UpdateQuestion{question.id, text});
    if (question.text.empty() && (field.submitted || !field.focused)) out.send(RemoveQuestion{question.id});
    if (closed) draw_openings(view, text, field.focused, width - indent);
    ImGui::EndGroup();
    ImGui::SetCursorScreenPos({at.x, ImGui::GetItemRectMax().y + ui.px(8)});
    ImGui::Dummy({1, 0});  // read only, nothing follows in the card: an item has to stand where it ends
    ImGui::PopID();
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
    if (!state.new_question.empty()) draw_openings(view, state.new_question, true, width - indent);
    if (field.submitted && state.new_question.empty()) state.more_careful = true;
    if (field.submitted && state.new_question.find_first_not_of(' ') != std::string::npos) {
        out.send(AddQuestion{state.new_question});
        state.new_question.clear();
        state.more_questions = true;
    }
    ImGui::EndGroup();
}

}  // namespace

float draw_questions(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ui::section_heading(ui, view.phrases.say("prepare.questions"));
    const float inner = ui::begin_card(ui, "questions", width);
    int number = 0;
    for (const PlannedQuestion* question : view.interview->questions_in_order()) draw_question(view, *question, ++number, inner, out);
    if (!view.read_only)
        draw_new_question(view, state, inner, out);
    else if (number == 0)
        draw_none(view, inner);
    ui::end_card(ui);
    ImGui::EndGroup();
    return end_part(at);
}

}  // namespace sourdine::app
