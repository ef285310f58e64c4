#include "app/screens/review/action_rows.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/note_rows.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "core/capture/parse_line.h"
#include "core/locale/formats.h"
#include "core/words/due_date.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float text_from = 26, owner_width = 122, agreed_width = 122, due_width = 118, between = 10, row_padding = 8;

float text_width_of(const ui::Ui& ui, float width)
{
    return std::max(ui.px(140), width - ui.px(text_from + owner_width + agreed_width + due_width + 3 * between));
}

bool is_overdue(const View& view, const Note& action) { return action.due && !action.done && *action.due < date_of(view.today); }

ui::TextStyle style_of(const View& view, const Note& action)
{
    return {.size = 14.5f, .colour = action.done ? view.ui.palette().faint : view.ui.palette().ink};
}

void keep_due(const View& view, ActionsState& state, const Note& action, const std::string& text, Outbox& out)
{
    state.typed_due.reset();
    const auto due = find_due_date(text, date_of(view.today));
    const bool blank = text.find_first_not_of(' ') == std::string::npos;
    // Words that say no date leave the date as it was.
    state.no_date = due || blank ? std::nullopt : std::optional{action.id};
    if (due || blank) out.send(SetDue{action.id, due ? std::optional{due->date} : std::nullopt});
}

void draw_due(const View& view, ActionsState& state, const Note& action, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool overdue = is_overdue(view, action), typed = state.typed_due == action.id;
    std::string text = typed ? state.due_text : action.due ? write_near_day(view.phrases.language(), *action.due, date_of(view.today)) : std::string{};
    ui::FieldStyle style;
    style.text = {overdue ? ui::Face::SemiBold : ui::Face::Regular, 14, action.done ? ui.palette().faint : overdue ? ui.palette().ink : ui.palette().soft};
    style.framed = false;
    style.hint = view.phrases.say("review.due_hint");
    style.width = width;
    style.read_only = view.read_only;
    style.focus = state.chosen == action.id && std::exchange(state.focus_due, false);
    ImGui::SetCursorScreenPos(at);
    const ui::FieldResult field = ui::text_field(ui, "###due", text, style);
    if (overdue && !field.focused) ui::draw_text(ui, {at.x, at.y + ui.px(22)}, {ui::Face::Medium, 11, ui.palette().soft}, view.phrases.say("review.overdue"));
    if (field.changed) {
        state.typed_due = action.id;
        state.due_text = text;
    }
    if (field.cancelled) state.typed_due.reset();
    if (field.cancelled || field.submitted) state.take_keys = true;
    if (state.typed_due == action.id && (field.submitted || !field.focused)) keep_due(view, state, action, text, out);
}

void choose(ActionsState& state, NoteId action)
{
    if (state.chosen != action) state.editing = false;
    state.chosen = action;
    state.take_keys = true;
}

void draw_owner(const View& view, ActionsState& state, const Note& action, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    const Person* owner = action.person ? view.interview->find(*action.person) : nullptr;
    const std::string name = owner ? call_name(*view.interview, *owner) : view.phrases.say("review.nobody");
    const ImU32 colour = action.done ? ui.palette().faint : owner ? side_colour(ui.palette(), *owner) : ui.palette().amber;
    ImGui::SetCursorScreenPos(at);
    // The names to choose from stand below the chosen action.
    if (ImGui::InvisibleButton(("###owner" + std::to_string(action.id.value)).c_str(), {ui.px(owner_width), ui.px(22)})) choose(state, action.id);
    draw_in_line_fitted(ui, at, ui.px(22), {ui::Face::SemiBold, 14, colour}, name, ui.px(owner_width));
}

void draw_agreed(const View& view, ActionsState& state, const Note& action, ImVec2 at, Outbox& out)
{
    if (!action.person || (!action.agreed && (action.done || view.read_only))) return;
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    const ImU32 colour = action.agreed && !action.done ? ui.palette().them : ui.palette().faint;
    const std::string label = (action.agreed ? "✓ " : "") + view.phrases.say(action.agreed ? "review.agreed" : "review.agreed_ask");
    if (!ui::pill(ui, (label + "###agreed" + std::to_string(action.id.value)).c_str(), colour) || view.read_only) return;
    choose(state, action.id);
    out.send(SetAgreed{action.id, !action.agreed});
}

// The keys that change the chosen action, each with what it does.
void draw_tools(const View& view, ActionsState& state, const Note& action, float width, Outbox& out)
{
    PillLine row(view, width);
    for (const Person* person : view.interview->by_seat())
        if (action.person != person->id && row.pill(std::to_string(person->seat) + "  " + call_name(*view.interview, *person), "own-" + std::to_string(person->id.value), false))
            out.send(AttributeNotes{{action.id}, person->id});
    if (action.person && row.pill("0  " + view.phrases.say("review.nobody"), "own-nobody", false)) out.send(AttributeNotes{{action.id}, std::nullopt});
    row.next_row();
    if (row.pill("⏎  " + view.phrases.say("review.edit"), "edit-action", false)) {
        state.edited_line = write_line(action, *view.interview);
        state.editing = state.focus_edit = state.reveal = true;
    }
    if (row.pill(view.phrases.say("review.show_note"), "show-note", false)) state.show_note = action.id;
    if (row.pill(view.phrases.say("review.delete"), "delete-action", false)) out.send(DeleteNotes{{action.id}});
}

void draw_editor(const View& view, ActionsState& state, const Note& action, float width, Outbox& out)
{
    ui::FieldStyle style;
    style.text.size = 14.5f;
    style.width = width;
    style.wrap = true;
    style.focus = std::exchange(state.focus_edit, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###edit-action-line", state.edited_line, style);
    if (field.submitted) out.send(KeepEditedLine{action.id, state.edited_line});
    if (field.submitted || field.cancelled) {
        state.editing = false;
        state.take_keys = true;
    }
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().soft}, view.phrases.say("review.edit_hint"), width);
}

// Its line is being typed: owner and date stand in it, so it has the whole row.
bool is_edited(const View& view, const ActionsState& state, const Note& action) { return state.chosen == action.id && state.editing && !view.read_only; }

float draw_text_part(const View& view, ActionsState& state, const Note& action, ImVec2 at, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    if (is_edited(view, state, action))
        draw_editor(view, state, action, width, out);
    else {
        const float height = ui::measure_block_height(ui, style_of(view, action), action.text, width);
        if (ImGui::InvisibleButton(("###action" + std::to_string(action.id.value)).c_str(), {width, std::max(1.0f, height)})) choose(state, action.id);
        ImGui::SetCursorScreenPos(at);
        ui::text_block(ui, style_of(view, action), action.text, width);
    }
    if (state.no_date == action.id) {
        gap(view, 3);
        ui::text_block(ui, {ui::Face::Regular, 12.5f, ui.palette().soft}, view.phrases.say("review.no_date"), width);
    }
    ImGui::EndGroup();
    return ImGui::GetItemRectSize().y;
}

}  // namespace

float measure_action_row(const View& view, const Note& action, float width)
{
    const float text = ui::measure_block_height(view.ui, style_of(view, action), action.text, text_width_of(view.ui, width));
    return std::ceil(std::max(view.ui.px(is_overdue(view, action) ? 46.0f : 38.0f), text + view.ui.px(2 * row_padding))) + 1;
}

void draw_action_row(const View& view, ActionsState& state, const Note& action, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::PushID(static_cast<int>(action.id.value));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float words = text_width_of(ui, width), plain = measure_action_row(view, action, width);
    const bool here = state.chosen == action.id, edited = is_edited(view, state, action);
    const bool reveal = here && std::exchange(state.reveal, false);  // what is wished for below is for the next frame
    if (here && !edited) {
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        draw.AddRectFilled({at.x - ui.px(10), at.y + 1}, {at.x + width + ui.px(6), at.y + plain - 1}, ui.palette().selected, ui.px(8));
        draw.AddRectFilled({at.x - ui.px(10), at.y + ui.px(6)}, {at.x - ui.px(7), at.y + plain - ui.px(6)}, ui.palette().me, ui.px(1.5f));
    }
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(11)});
    if (ui::check_box(ui, ("###action-done" + std::to_string(action.id.value)).c_str(), action.done, true) && !view.read_only) {
        choose(state, action.id);
        out.send(SetDone{action.id, !action.done});
    }
    if (!edited) {
        float x = at.x + width - ui.px(due_width);
        draw_due(view, state, action, {x, at.y + ui.px(row_padding)}, ui.px(due_width), out);
        x -= ui.px(agreed_width + between);
        draw_agreed(view, state, action, {x, at.y + ui.px(row_padding)}, out);
        x -= ui.px(owner_width + between);
        draw_owner(view, state, action, {x, at.y + ui.px(row_padding)});
    }
    const float text = draw_text_part(view, state, action, {at.x + ui.px(text_from), at.y + ui.px(row_padding)}, edited ? width - ui.px(text_from) : words, out);
    float bottom = at.y + std::max(plain - 1, std::ceil(text + ui.px(2 * row_padding)));
    if (here && !edited && !view.read_only) {
        ImGui::SetCursorScreenPos({at.x + ui.px(text_from), bottom + ui.px(4)});
        ImGui::BeginGroup();
        draw_tools(view, state, action, width - ui.px(text_from), out);
        ImGui::EndGroup();
        bottom = std::ceil(ImGui::GetItemRectMax().y + ui.px(12));
    }
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, bottom}, {at.x + width, bottom + 1}, ui.palette().line);
    if (reveal) {
        const float from = at.y - ImGui::GetWindowPos().y, to = bottom + 1 - ImGui::GetWindowPos().y, room = ImGui::GetWindowHeight();
        if (from < 0 || to - from > room) ImGui::SetScrollFromPosY(from, 0);
        else if (to > room) ImGui::SetScrollFromPosY(to, 1);
    }
    ImGui::SetCursorScreenPos({at.x, bottom + 1});
    ImGui::Dummy({1, 0});
    ImGui::PopID();
}

// --- keys ---

namespace {

void answer_moves(ActionsState& state)
{
    const auto& rows = state.listed.rows();
    if (rows.empty()) return;
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1, here = static_cast<std::ptrdiff_t>(state.row);
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
    std::optional<std::ptrdiff_t> to;
    if (pressed(ImGuiKey_DownArrow)) to = state.chosen ? here + 1 : 0;
    if (pressed(ImGuiKey_UpArrow)) to = state.chosen ? here - 1 : last;
    if (pressed(ImGuiKey_Home)) to = 0;
    if (pressed(ImGuiKey_End)) to = last;
    if (!to) return;
    state.chosen = rows[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(*to, 0, last))].id;
    state.no_date.reset();
    state.reveal = true;
}

// Of the list, or of the chosen action; letters that are the first of the word in both languages where there is one.
// True: what is typed next is for a field.
bool answer_letter(const View& view, ActionsState& state, const Note* action, ImWchar typed, Outbox& out)
{
    const int letter = static_cast<int>(typed >= 'A' && typed <= 'Z' ? typed + 32 : typed);
    if (letter == 't') state.order = state.order == ActionOrder::Owner ? ActionOrder::Due : ActionOrder::Owner;
    if (letter == 'i') write_todos_beside(view, state, out);
    if (view.read_only) return false;
    if (letter == 'n') state.focus_new = true;
    if (letter == 'a' && action) out.send(SetAgreed{action->id, !action->agreed});
    if (letter == 'd' && action) state.focus_due = true;
    return state.focus_new || state.focus_due;
}

void answer_letters(const View& view, ActionsState& state, const Note* action, Outbox& out)
{
    auto& queue = ImGui::GetIO().InputQueueCharacters;
    while (!queue.empty()) {
        const ImWchar typed = queue.front();
        queue.erase(queue.begin());
        if (answer_letter(view, state, action, typed, out)) return;
    }
}

}  // namespace

void answer_action_keys(const View& view, ActionsState& state, Outbox& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (state.editing || ImGui::IsAnyItemActive() || io.WantTextInput) return;
    if (!io.KeyCtrl && !io.KeyAlt) answer_moves(state);
    const Note* action = state.chosen ? view.interview->find(*state.chosen) : nullptr;
    if (!io.KeyCtrl && !io.KeyAlt) answer_letters(view, state, action, out);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) state.chosen.reset();
    if (ImGui::IsKeyPressed(ImGuiKey_Tab, false)) state.to_tools = true;
    if (view.read_only || !action) return;
    if (ImGui::IsKeyPressed(ImGuiKey_Space, false)) out.send(SetDone{action->id, !action->done});
    if (ImGui::IsKeyPressed(ImGuiKey_Delete, false)) out.send(DeleteNotes{{action->id}});
    if (ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !io.KeyCtrl) {
        state.edited_line = write_line(*action, *view.interview);
        state.editing = state.focus_edit = state.reveal = true;
    }
    if (const auto seat = read_seat_key()) {
        const Person* person = *seat > 0 ? view.interview->find_seat(*seat) : nullptr;
        if (person || *seat == 0) out.send(AttributeNotes{{action->id}, person ? std::optional{person->id} : std::nullopt});
    }
}

// --- the file of to-dos ---

bool would_replace_todos(const View& view, const ActionsState& state) { return !state.asked_file.empty() && view.refusal_key == "desk.file_exists"; }

void write_todos_beside(const View& view, ActionsState& state, Outbox& out)
{
    std::string name = name_report_file(*view.interview, {.format = ReportFormat::Html, .copy = Copy::Client});
    name.resize(name.rfind('.'));
    const std::string file = std::string(view.report_folder) + '/' + name + "-actions.ics";
    const bool replace = would_replace_todos(view, state) && state.asked_file == file;
    state.asked_file = file;
    ReportChoice todos;
    todos.format = ReportFormat::Todos;
    todos.language = view.phrases.language();
    out.send(WriteReport{todos, file, replace});
}

}  // namespace sourdine::app
