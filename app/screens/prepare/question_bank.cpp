// The question bank (F2): search, choose, Enter. It lies beside the questions, where what is taken appears at once.
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

using Reveal = BankState::Reveal;

void add_typed(BankState& bank, const QuestionShelf& shelf, Outbox& out)
{
    if (bank.typed.find_first_not_of(' ') == std::string::npos) return;
    if (!shelf.here.contains(question_key(bank.typed))) out.send(AddQuestion{bank.typed});
    bank.typed.clear();
}

void close_bank(PrepareState& state)
{
    state.questions.bank.open = false;
    state.more_questions = true;
}

void move(BankState& bank, std::ptrdiff_t by)
{
    if (bank.rows.empty()) return;
    bank.chosen = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(bank.chosen) + by, 0, std::ssize(bank.rows) - 1));
    bank.reveal = Reveal::Chosen;
}

// To the first of the next group; back to the first of this one, then of the one before.
void move_by_group(BankState& bank, int way)
{
    const auto begins = [&](std::size_t i) { return !bank.rows[i].heading.empty(); };
    std::size_t i = bank.chosen;
    const std::size_t end = bank.rows.size();
    if (way > 0) {
        for (++i; i < end && !begins(i);) ++i;
        if (i >= end) return move(bank, std::ssize(bank.rows));
    } else {
        while (i > 0 && !begins(--i)) {}
    }
    if (i < end) bank.chosen = i;
    bank.reveal = Reveal::Group;
}

void draw_field(const View& view, PrepareState& state, const QuestionShelf& shelf, Outbox& out)
{
    BankState& bank = state.questions.bank;
    ui::FieldStyle style;
    style.keep_focus = true;
    style.hint = view.phrases.say("bank.search");
    style.focus = std::exchange(bank.focus, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###bank-search", bank.typed, style);
    const ImGuiID id = ImGui::GetItemID();
    for (const ImGuiKey key : {ImGuiKey_PageUp, ImGuiKey_PageDown}) ImGui::SetKeyOwner(key, id);
    // Of the rows the eye sees: those of a text just typed come below.
    if (field.changed) return;
    if (field.down) move(bank, +1);
    if (field.up) move(bank, -1);
    if (field.focused && ImGui::IsKeyPressed(ImGuiKey_PageDown, false)) move_by_group(bank, +1);
    if (field.focused && ImGui::IsKeyPressed(ImGuiKey_PageUp, false)) move_by_group(bank, -1);
    if (field.cancelled) close_bank(state);
    if (!field.submitted) return;
    if (ImGui::GetIO().KeyCtrl || bank.rows.empty()) return add_typed(bank, shelf, out);
    add_from_bank(bank, shelf, bank.chosen, out);
    choose_next_in_bank(bank, shelf, bank.chosen + 1);
    // Another Enter takes the next; a letter begins another search.
    ui::set_field_selection(view.ui, "###bank-search", 0, count_code_points(bank.typed));
}

// What the keys do, as far as there is room.
void draw_hints(const View& view, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    const KeyHint hints[] = {{{"⏎"}, say("bank.hint.add")}, {{say("window.cap.PageDown")}, say("bank.hint.theme")}, {{"Ctrl", "⏎"}, say("bank.hint.add_typed")}, {{"Esc"}, say("bank.hint.close")}};
    float x = at.x;
    for (const KeyHint& hint : hints) {
        if (x + key_hint_width(ui, hint, 13) > at.x + width) return;
        x += draw_key_hint(ui, {x, at.y}, ui.px(20), hint, 13, ui.palette().soft) + ui.px(18);
    }
}

void draw_title(const View& view, PrepareState& state)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ui::text_block(ui, {ui::Face::Display, 22, ui.palette().ink}, view.phrases.say("bank.title"), width - ui.px(30));
    const float bottom = ImGui::GetItemRectMax().y;
    ImGui::SetCursorScreenPos({at.x + width - ui.px(12), at.y + ui.px(2)});
    if (ui::text_button(ui, "×###close-bank", ui.palette().soft)) close_bank(state);
    ImGui::SetCursorScreenPos({at.x, bottom + ui.px(14)});
}

// Left of the questions where there is room, else over the middle.
void begin_bank(const View& view, float card_x)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 room = ImGui::GetMainViewport()->Size;
    const float top = ui.px(top_bar_height + 12), margin = ui.px(16), gap = ui.px(20);
    const float width = std::min(ui.px(620), card_x - gap - margin);
    if (width < ui.px(480)) return begin_sheet(view, "###bank", 620, 1200, SheetPlace::Middle);
    begin_sheet(view, "###bank", ImVec2{card_x - gap - width, top}, ImVec2{width, room.y - top - margin});
}

bool another_sheet_has_keys()
{
    const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
    return focused && focused->RootWindow != ImGui::GetCurrentWindow()->RootWindow && focused->RootWindow != ImGui::FindWindowByName("###bank");
}

}  // namespace

void toggle_bank(const View& view, PrepareState& state)
{
    BankState& bank = state.questions.bank;
    const bool shown = bank.open && bank.drawn_at >= ImGui::GetFrameCount() - 1;
    if (shown) return close_bank(state);
    bank = {};
    state.page.open = false;
    bank.open = bank.focus = view.interview && !view.read_only;
    bank.drawn_at = ImGui::GetFrameCount();
}

void draw_question_bank(const View& view, PrepareState& state, float card_x, Outbox& out)
{
    BankState& bank = state.questions.bank;
    if (!bank.open) return;
    // Another workspace was shown in between, or another sheet has come up over it.
    if (bank.drawn_at < ImGui::GetFrameCount() - 1 || another_sheet_has_keys()) {
        bank.open = false;
        return;
    }
    bank.drawn_at = ImGui::GetFrameCount();
    const ui::Ui& ui = view.ui;
    const QuestionShelf& shelf = fill_shelf(view, state.questions);
    begin_bank(view, card_x);
    draw_title(view, state);
    draw_field(view, state, shelf, out);
    const float width = ImGui::GetContentRegionAvail().x - ImGui::GetStyle().ScrollbarSize - ui.px(4), foot = ui.px(20 + 14);
    lay_out_bank(view, bank, shelf, width);
    ImGui::Dummy({0, ui.px(10)});
    draw_bank_rows(view, bank, shelf, width, std::max(ui.px(60), ImGui::GetContentRegionAvail().y - foot), out);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_hints(view, {at.x, at.y + ui.px(14)}, ImGui::GetContentRegionAvail().x);
    end_sheet();
}

}  // namespace sourdine::app
