// The questions of the bank as a list: laid out when what is searched changes, drawn where it is in sight.
#include "app/screens/prepare/list_text.h"
#include "app/screens/prepare/question_parts.h"

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
    add_from_bank(bank, shelf, number, out);
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

}  // namespace

void choose_next_in_bank(BankState& bank, const QuestionShelf& shelf, std::size_t from)
{
    for (std::size_t i = from; i < bank.rows.size(); ++i)
        if (!shelf.here.contains(shelf.all[bank.rows[i].place].key)) {
            bank.chosen = i;
            break;
        }
    bank.reveal = Reveal::Chosen;
}

void lay_out_bank(const View& view, BankState& bank, const QuestionShelf& shelf, float width)
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
    choose_next_in_bank(bank, shelf, 0);
    if (bank.chosen == 0) bank.reveal = Reveal::Group;
}

void add_from_bank(BankState& bank, const QuestionShelf& shelf, std::size_t number, Outbox& out)
{
    if (number >= bank.rows.size()) return;
    const OfferedQuestion& question = shelf.all[bank.rows[number].place];
    if (!shelf.here.contains(question.key)) out.send(AddQuestion{question.text});
}

void draw_bank_rows(const View& view, BankState& bank, const QuestionShelf& shelf, float width, float height, Outbox& out)
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

}  // namespace sourdine::app
