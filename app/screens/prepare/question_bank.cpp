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

constexpr ui::TextStyle text_style{.size = list_text_size}, mark_style{.size = 12.5f};
constexpr float tick_room = 28, mark_gap = 14, row_padding = 5, heading_height = 32;  // points
constexpr std::size_t most_own = 6, most_own_found = 40;

float line_height(const ui::Ui& ui) { return std::round(ui.px(list_text_size * 1.5f)); }

// What is said of it at the right.
std::string write_mark(const View& view, const OfferedQuestion& question)
{
    std::string mark;
    if (question.times > 0) mark = view.phrases.say("bank.times", {{"count", std::to_string(question.times)}});
    if (question.closed) mark += (mark.empty() ? "" : " · ") + view.phrases.say("bank.closed");
    return mark;
}

std::string write_group(const View& view, const OfferedQuestion& question)
{
    return view.phrases.say(question.theme ? phrase_key_of(*question.theme) : std::string_view{"bank.own"});
}

void choose_next(BankState& bank, const QuestionShelf& shelf, std::size_t from)
{
    for (std::size_t i = from; i < bank.rows.size(); ++i)
        if (!shelf.here.contains(shelf.all[bank.rows[i].place].key)) {
            bank.chosen = i;
            break;
        }
    bank.reveal = Reveal::Chosen;
}

void add_row(const View& view, BankState& bank, const QuestionShelf& shelf, std::size_t place, std::string heading, float width)
{
    const ui::Ui& ui = view.ui;
    const OfferedQuestion& question = shelf.all[place];
    BankRow row;
    row.place = place;
    row.heading = std::move(heading);
    const std::string mark = write_mark(view, question);
    const float taken = mark.empty() ? 0 : text_width(ui, mark_style, mark) + ui.px(mark_gap);
    row.lines = wrap_lines(ui, text_style, question.text, width - ui.px(tick_room + 10) - taken);
    if (!row.heading.empty()) bank.height += ui.px(heading_height);
    row.top = bank.height;
    row.height = line_height(ui) * static_cast<float>(std::max<std::size_t>(1, row.lines.size())) + 2 * ui.px(row_padding);
    bank.height += row.height;
    bank.rows.push_back(std::move(row));
}

void lay_out(const View& view, BankState& bank, const QuestionShelf& shelf, float width)
{
    if (bank.rows_of == shelf.serial && bank.rows_for == bank.typed && bank.rows_width == width) return;
    const bool other = bank.rows_of != shelf.serial || bank.rows_for != bank.typed;
    bank.rows_of = shelf.serial;
    bank.rows_for = bank.typed;
    bank.rows_width = width;
    bank.rows.clear();
    bank.height = 0;
    bank.own_left_out = 0;
    const bool searching = !split_words(bank.typed).empty();
    std::size_t own = 0;
    std::string group;
    for (const std::size_t place : find_fitting(shelf.all, bank.typed)) {
        const OfferedQuestion& question = shelf.all[place];
        if (!question.theme && ++own > (searching ? most_own_found : most_own)) {
            ++bank.own_left_out;
            continue;
        }
        const std::string name = write_group(view, question);
        // What was left out is said below one's own: room for a line.
        if (name != group && question.theme && std::exchange(own, 0) > 0 && bank.own_left_out > 0) bank.height += line_height(view.ui);
        add_row(view, bank, shelf, place, name == group ? std::string{} : name, width);
        group = name;
    }
    if (!other) return;
    bank.chosen = 0;
    choose_next(bank, shelf, 0);
    if (bank.chosen == 0) bank.reveal = Reveal::Group;
}

void add(BankState& bank, const QuestionShelf& shelf, std::size_t number, Outbox& out)
{
    if (number >= bank.rows.size()) return;
    const OfferedQuestion& question = shelf.all[bank.rows[number].place];
    if (!shelf.here.contains(question.key)) out.send(AddQuestion{question.text});
}

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
    add(bank, shelf, bank.chosen, out);
    choose_next(bank, shelf, bank.chosen + 1);
    // Another Enter takes the next; a letter begins another search.
    ui::set_field_selection(view.ui, "###bank-search", 0, count_code_points(bank.typed));
}

void draw_row(const View& view, BankState& bank, const QuestionShelf& shelf, std::size_t number, ImVec2 origin, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const ui::Palette& colours = ui.palette();
    const BankRow& row = bank.rows[number];
    const OfferedQuestion& question = shelf.all[row.place];
    const ImVec2 at{origin.x, origin.y + row.top}, far{at.x + width, at.y + row.height};
    if (!row.heading.empty()) {
        ImGui::SetCursorScreenPos({at.x + ui.px(8), at.y - ui.px(heading_height - 10)});
        ui::section_heading(ui, row.heading);
    }
    ImGui::SetCursorScreenPos(at);
    const bool pressed = ImGui::InvisibleButton((question.text + "###bank" + std::to_string(row.place)).c_str(), {width, row.height});
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (bank.chosen == number) draw.AddRectFilled(at, far, colours.selected, ui.px(8));
    else if (ImGui::IsItemHovered()) draw.AddRectFilled(at, far, colours.panel, ui.px(8));
    const bool here = shelf.here.contains(question.key);
    const float line = line_height(ui);
    float y = at.y + ui.px(row_padding);
    const std::string mark = write_mark(view, question);
    if (here) draw_in_line(ui, {at.x + ui.px(9), y}, line, {ui::Face::SemiBold, list_text_size, colours.them}, "✓");
    draw_in_line_right(ui, {far.x - ui.px(10), y}, line, {.size = mark_style.size, .colour = question.closed ? colours.amber : colours.soft}, mark);
    for (const std::string_view part : row.lines) {
        draw_in_line(ui, {at.x + ui.px(tick_room), y}, line, {.size = list_text_size, .colour = here ? colours.soft : 0}, part);
        y += line;
    }
    if (!pressed) return;
    bank.chosen = number;
    add(bank, shelf, number, out);
}

void bring_into_view(const ui::Ui& ui, BankState& bank, float room)
{
    const Reveal reveal = std::exchange(bank.reveal, Reveal::No);
    if (reveal == Reveal::No || bank.chosen >= bank.rows.size()) return;
    const BankRow& row = bank.rows[bank.chosen];
    const float top = row.top - (row.heading.empty() ? 0 : ui.px(heading_height)), bottom = row.top + row.height;
    const float scrolled = ImGui::GetScrollY();
    if (reveal == Reveal::Group || top < scrolled) ImGui::SetScrollY(top);
    else if (bottom > scrolled + room) ImGui::SetScrollY(bottom - room);
}

// Below one's own, when there are more than are shown.
void draw_left_out(const View& view, const BankState& bank, const QuestionShelf& shelf, ImVec2 origin, float width)
{
    if (bank.own_left_out == 0) return;
    float y = 0;
    for (const BankRow& row : bank.rows)
        if (!shelf.all[row.place].theme) y = row.top + row.height;
    draw_in_line_fitted(view.ui, {origin.x + view.ui.px(tick_room), origin.y + y}, line_height(view.ui), {.size = mark_style.size, .colour = view.ui.palette().faint},
                        view.phrases.say("bank.more_own", {{"count", std::to_string(bank.own_left_out)}}), width - view.ui.px(tick_room));
}

void draw_list(const View& view, BankState& bank, const QuestionShelf& shelf, float width, float height, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    ImGui::BeginChild("###bank-list", {0, height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNav);
    const ImVec2 origin = ImGui::GetCursorScreenPos();  // scrolled
    const float from = ImGui::GetScrollY() - ui.px(heading_height), to = ImGui::GetScrollY() + height + ui.px(heading_height);
    for (std::size_t i = 0; i < bank.rows.size(); ++i)
        if (bank.rows[i].top + bank.rows[i].height >= from && bank.rows[i].top <= to) draw_row(view, bank, shelf, i, origin, width, out);
    draw_left_out(view, bank, shelf, origin, width);
    if (bank.rows.empty()) {
        ImGui::SetCursorScreenPos({origin.x + ui.px(8), origin.y + ui.px(10)});
        ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, view.phrases.say("bank.nothing"), width - ui.px(16));
    } else {
        ImGui::SetCursorScreenPos({origin.x, origin.y + bank.height});
        ImGui::Dummy({1, 0});
    }
    bring_into_view(ui, bank, height);
    ImGui::EndChild();
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

}  // namespace

void toggle_bank(const View& view, PrepareState& state)
{
    BankState& bank = state.questions.bank;
    const bool shown = bank.open && bank.drawn_at >= ImGui::GetFrameCount() - 1;
    if (shown) return close_bank(state);
    bank = {};
    bank.open = bank.focus = view.interview && !view.read_only;
    bank.drawn_at = ImGui::GetFrameCount();
}

void draw_question_bank(const View& view, PrepareState& state, float card_x, Outbox& out)
{
    BankState& bank = state.questions.bank;
    if (!bank.open) return;
    // Another workspace, or a sheet of the window, was shown in between.
    if (bank.drawn_at < ImGui::GetFrameCount() - 1) {
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
    lay_out(view, bank, shelf, width);
    ImGui::Dummy({0, ui.px(10)});
    draw_list(view, bank, shelf, width, std::max(ui.px(60), ImGui::GetContentRegionAvail().y - foot), out);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_hints(view, {at.x, at.y + ui.px(14)}, ImGui::GetContentRegionAvail().x);
    end_sheet();
}

}  // namespace sourdine::app
