// Which files: the folder, narrowed by typing. The field keeps the keyboard; arrows, Enter, Space and Backspace mean
// the list.
#include "app/screens/import/parts.h"
#include "app/screens/live/line_text.h"
#include "core/words/fold.h"

#include <imgui_internal.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float row_height = 34;  // points

struct Row {
    const FolderEntry* entry = nullptr;  // null: the folder above
};

bool is_path(std::string_view typed)
{
    if (typed.starts_with('\'') || typed.starts_with('"')) typed.remove_prefix(1);
    return typed.starts_with('/') || typed == "~" || typed.starts_with("~/") || typed.starts_with("file://");
}

// A path as terminals and file managers hand it over: quoted, or as an address.
std::string read_path(std::string_view typed)
{
    while (typed.ends_with(' ')) typed.remove_suffix(1);
    if (typed.size() > 1 && (typed.front() == '"' || typed.front() == '\'') && typed.back() == typed.front()) typed = typed.substr(1, typed.size() - 2);
    if (!typed.starts_with("file://")) return std::string(typed);
    typed.remove_prefix(7);
    std::string path;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        unsigned value = 0;
        const char* two = typed.data() + i + 1;
        if (typed[i] == '%' && i + 2 < typed.size() && std::from_chars(two, two + 2, value, 16).ptr == two + 2) {
            path += static_cast<char>(value);
            i += 2;
        } else {
            path += typed[i];
        }
    }
    return path;
}

std::string path_of(const ImportView& importing, std::string_view name)
{
    return importing.folder + (importing.folder.ends_with('/') ? "" : "/") + std::string(name);
}

std::string folder_above(const std::string& folder)
{
    const std::size_t slash = folder.rfind('/');
    return slash == std::string::npos || slash == 0 ? "/" : folder.substr(0, slash);
}

std::vector<Row> list_rows(const ImportView& importing, const std::string& typed)
{
    std::vector<Row> rows;
    const bool all = typed.empty() || is_path(typed);
    if (all && importing.folder != "/") rows.push_back({});
    const std::string part = all ? std::string{} : fold(typed);
    for (const FolderEntry& entry : importing.entries)
        if (part.empty() || fold(entry.name).find(part) != std::string::npos) rows.push_back({&entry});
    return rows;
}

void go_up(const View& view, Outbox& out)
{
    if (view.importing->folder != "/") out.send(ListFolder{folder_above(view.importing->folder)});
}

void toggle(ImportState& state, const FolderEntry& entry)
{
    if (entry.folder) return;
    if (state.picked.erase(entry.name) == 0) state.picked.insert(entry.name);
}

// What Enter does: a path, what is picked, or the row.
void open_chosen(const View& view, const ImportState& state, const std::vector<Row>& rows, Outbox& out)
{
    const ImportView& importing = *view.importing;
    if (is_path(state.typed)) return out.send(ListFolder{read_path(state.typed)});
    if (!state.picked.empty()) {
        ReadFiles wish;
        for (const std::string& name : state.picked) wish.files.push_back(path_of(importing, name));
        return out.send(std::move(wish));
    }
    if (state.at >= rows.size()) return;
    const FolderEntry* entry = rows[state.at].entry;
    if (!entry) return go_up(view, out);
    if (entry->folder) return out.send(ListFolder{path_of(importing, entry->name)});
    out.send(ReadFiles{{path_of(importing, entry->name)}});
}

// Another folder is shown: the keys stand on the one come from, else on the first entry.
void take_over(const ImportView& importing, ImportState& state)
{
    if (state.folder == importing.folder) return;
    const bool upwards = folder_above(state.folder) == importing.folder;
    const std::string from = upwards ? state.folder.substr(state.folder.rfind('/') + 1) : std::string{};
    state.folder = importing.folder;
    state.typed.clear();
    state.picked.clear();
    const std::vector<Row> rows = list_rows(importing, {});
    state.at = importing.folder != "/" && rows.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!from.empty() && rows[i].entry && rows[i].entry->name == from) state.at = i;
    state.reveal = true;
}

void move(ImportState& state, std::size_t count, std::ptrdiff_t by)
{
    if (count == 0) return;
    state.at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(state.at) + by, 0, static_cast<std::ptrdiff_t>(count) - 1));
    state.reveal = true;
}

// Before the field sees them: a space chooses, unless a path is being typed.
bool take_space(const ImportState& state)
{
    ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    if (is_path(state.typed)) return false;
    bool found = false;
    for (int i = typed.Size - 1; i >= 0; --i)
        if (typed[i] == ' ') {
            typed.erase(typed.Data + i);
            found = true;
        }
    return found;
}

void draw_field(const View& view, ImportState& state, const std::vector<Row>& rows, Outbox& out)
{
    if (state.typed.empty() && ImGui::IsKeyPressed(ImGuiKey_Backspace, false)) go_up(view, out);
    if (take_space(state) && state.at < rows.size() && rows[state.at].entry) {
        toggle(state, *rows[state.at].entry);
        move(state, rows.size(), +1);
    }
    ui::FieldStyle style;
    style.keep_focus = true;
    style.hint = view.phrases.say("import.sheet.filter");
    const ui::FieldResult field = ui::text_field(view.ui, "###import-typed", state.typed, style);
    if (field.changed) {
        state.at = 0;
        const std::vector<Row> now = list_rows(*view.importing, state.typed);
        if (now.size() > 1 && !now.front().entry) state.at = 1;
        state.reveal = true;
    }
    const auto page = static_cast<std::ptrdiff_t>(8);
    if (field.down) move(state, rows.size(), +1);
    if (field.up) move(state, rows.size(), -1);
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown, false)) move(state, rows.size(), page);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp, false)) move(state, rows.size(), -page);
    if (field.submitted) open_chosen(view, state, rows, out);
    if (field.cancelled) {
        if (state.typed.empty()) out.send(LeaveImport{});
        state.typed.clear();
    }
}

std::string write_size(const View& view, std::uintmax_t bytes)
{
    const bool mega = bytes >= 1'000'000;
    const std::uintmax_t count = std::max<std::uintmax_t>(1, (bytes + (mega ? 500'000 : 500)) / (mega ? 1'000'000 : 1000));
    return view.phrases.say(mega ? "import.sheet.megabytes" : "import.sheet.kilobytes", {{"count", std::to_string(count)}});
}

void draw_folder_sign(const View& view, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImU32 colour = ui.palette().faint;
    draw.AddRectFilled({at.x, at.y}, {at.x + ui.px(7), at.y + ui.px(5)}, colour, ui.px(1.5f));
    draw.AddRectFilled({at.x, at.y + ui.px(2)}, {at.x + ui.px(15), at.y + ui.px(12)}, colour, ui.px(2));
}

void draw_pick_sign(const View& view, ImVec2 at, bool picked)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float side = std::round(ui.px(15));
    if (!picked) return draw.AddRect(at, {at.x + side, at.y + side}, ui.palette().faint, ui.px(4), 0, ui.px(1.5f));
    draw.AddRectFilled(at, {at.x + side, at.y + side}, ui.palette().ink, ui.px(4));
    const ImVec2 c{at.x + side / 2, at.y + side / 2};
    const ImVec2 tick[] = {{c.x - ui.px(3.5f), c.y + ui.px(0.2f)}, {c.x - ui.px(1), c.y + ui.px(2.7f)}, {c.x + ui.px(3.7f), c.y - ui.px(2.8f)}};
    draw.AddPolyline(tick, 3, ui.palette().white, 0, ui.px(1.7f));
}

void draw_row(const View& view, ImportState& state, const Row& row, std::size_t number, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(row_height))};
    const std::string name = row.entry ? row.entry->name : "..";
    const bool pressed = ImGui::InvisibleButton(("###entry-" + name).c_str(), size);
    [[maybe_unused]] ImGuiContext& g = *ImGui::GetCurrentContext();
    const ImVec2 far{at.x + size.x, at.y + size.y};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (state.at == number) draw.AddRectFilled(at, far, ui.palette().selected, ui.px(8));
    else if (ImGui::IsItemHovered()) draw.AddRectFilled(at, far, ui.palette().panel, ui.px(8));
    if (state.at == number && std::exchange(state.reveal, false)) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
    const float x = at.x + ui.px(12), middle = at.y + size.y / 2;
    const bool folder = !row.entry || row.entry->folder;
    if (folder) draw_folder_sign(view, {x, std::round(middle - ui.px(6))});
    else draw_pick_sign(view, {x, std::round(middle - ui.px(7.5f))}, state.picked.contains(name));
    const ui::TextStyle style{folder ? ui::Face::Medium : ui::Face::Regular, 14.5f, ui.palette().ink};
    const std::string shown = row.entry ? name : view.phrases.say("import.sheet.up");
    draw_in_line_fitted(ui, {x + ui.px(28), at.y}, size.y, style, shown, size.x - ui.px(130));
    if (!folder) draw_in_line_right(ui, {far.x - ui.px(12), at.y}, size.y, {.size = 13, .colour = ui.palette().soft}, write_size(view, row.entry->bytes));
    if (!pressed) return;
    state.at = number;
    if (!row.entry) go_up(view, out);
    else if (row.entry->folder) out.send(ListFolder{path_of(*view.importing, name)});
    else toggle(state, *row.entry);
}

void draw_list(const View& view, ImportState& state, const std::vector<Row>& rows, float height, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::BeginChild("###import-entries", {0, height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNav);
    const bool nothing = rows.empty() || (rows.size() == 1 && !rows.front().entry);
    const float row = std::round(ui.px(row_height)), width = ImGui::GetContentRegionAvail().x - ui.px(4);
    const float top = ImGui::GetScrollY() - row, bottom = top + height + 2 * row;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Rows out of sight cost nothing but their height.
        const float y = ImGui::GetCursorPosY();
        if ((y < top || y > bottom) && state.at != i) ImGui::Dummy({1, row});
        else draw_row(view, state, rows[i], i, width, out);
    }
    if (nothing) {
        leave_space(view, 10);
        ImGui::SetCursorPosX(ui.px(12));
        ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, view.phrases.say(state.typed.empty() ? "import.sheet.no_entries" : "import.sheet.no_match"), width - ui.px(24));
    }
    ImGui::EndChild();
}

std::string name_of_button(const View& view, const ImportState& state, const std::vector<Row>& rows)
{
    const FolderEntry* entry = state.at < rows.size() ? rows[state.at].entry : nullptr;
    if (!state.picked.empty()) return view.phrases.say("import.sheet.read_files", {{"count", std::to_string(state.picked.size())}});
    if (is_path(state.typed) || !entry || entry->folder) return view.phrases.say("import.sheet.open_folder");
    return view.phrases.say("import.sheet.read_files", {{"count", "1"}});
}

// What the keys do, as far as there is room.
void draw_hints(const View& view, float right)
{
    ui::Ui& ui = view.ui;
    const ImVec2 from = ImGui::GetItemRectMax();
    float x = from.x + ui.px(24);
    const float top = ImGui::GetItemRectMin().y, height = from.y - top;
    const KeyHint hints[] = {{{view.phrases.say("window.cap.Space")}, view.phrases.say("import.sheet.hint_pick")}, {{"←"}, view.phrases.say("import.sheet.hint_up")}};
    for (const KeyHint& hint : hints) {
        if (x + key_hint_width(ui, hint, 13) > right) return;
        x += draw_key_hint(ui, {x, top}, height, hint, 13, ui.palette().soft) + ui.px(16);
    }
}

}  // namespace

void draw_chooser(const View& view, ImportState& state, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ImportView& importing = *view.importing;
    take_over(importing, state);
    const float width = ImGui::GetContentRegionAvail().x, right = ImGui::GetCursorScreenPos().x + width;
    draw_title(view, view.phrases.say("import.sheet.choose"));
    if (ImGui::GetContentRegionAvail().y > ui.px(380)) {  // in a small window the files come first
        leave_space(view, 4);
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, view.phrases.say("import.sheet.choose_what"));
    }
    leave_space(view, 14);
    const std::vector<Row> rows = list_rows(importing, state.typed);
    if (state.at >= rows.size()) state.at = rows.empty() ? 0 : rows.size() - 1;
    draw_field(view, state, rows, out);
    leave_space(view, 10);
    const ui::TextStyle path{ui::Face::Medium, 13, ui.palette().soft};
    ui::text_block(ui, path, fit_end(view, path, importing.folder, width - ui.px(4)));
    leave_space(view, 6);
    // What was typed may have changed the rows.
    const std::vector<Row> now = list_rows(importing, state.typed);
    const float footer = ui.px(16 + 42) + measure_refusal(view, width);
    draw_list(view, state, now, std::max(ui.px(60), ImGui::GetContentRegionAvail().y - footer), out);
    leave_space(view, 16);
    draw_refusal(view);
    if (ui::primary_button(ui, (name_of_button(view, state, now) + "###read-files").c_str(), "⏎")) open_chosen(view, state, now, out);
    ImGui::SameLine(0, ui.px(12));
    if (ui::quiet_button(ui, (view.phrases.say("import.sheet.cancel") + "###leave-import").c_str())) out.send(LeaveImport{});
    draw_hints(view, right);
}

}  // namespace sourdine::app
