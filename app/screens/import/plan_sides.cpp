// Beside the voices: where it goes, what was read, and every doubt.
#include "app/screens/import/parts.h"
#include "app/screens/live/line_text.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sourdine::app {

namespace {

void draw_text_field(const View& view, const char* id, const char* hint, std::string& text, float width, ImportState& state)
{
    ui::FieldStyle style;
    style.text.size = 14;
    style.hint = view.phrases.say(hint);
    style.width = width;
    leave_field(view, ui::text_field(view.ui, id, text, style), state.since);
    leave_space(view, 8);
}

std::string write_shift(Milliseconds shift)
{
    return shift < Milliseconds{0} ? "-" + write_clock(-shift) : write_clock(shift);
}

void draw_shift(const View& view, ImportState& state, ImportPlan& plan, float width)
{
    ui::Ui& ui = view.ui;
    const ui::TextStyle soft{ui::Face::Regular, 13.5f, ui.palette().soft};
    ui::text_block(ui, soft, view.phrases.say("import.sheet.shift"), width);
    leave_space(view, 6);
    if (!state.typing_shift) state.shift = write_shift(plan.shift);
    ui::FieldStyle style;
    style.text.size = 14;
    style.width = ui.px(110);
    style.focus = std::exchange(state.focus_shift, false);
    const ui::FieldResult field = ui::text_field(ui, "###shift", state.shift, style);
    if (field.changed) state.typing_shift = true;
    const std::optional<Milliseconds> read = read_shift(state.shift);
    if (state.typing_shift && read) plan.shift = *read;
    leave_field(view, field, state.since);
    if (!field.focused && read) state.typing_shift = false;
    if (state.typing_shift && !read) {
        leave_space(view, 6);
        ui::text_block(ui, {ui::Face::Regular, 13, ui.palette().pain}, view.phrases.say("import.sheet.shift_unclear"), width);
    }
}

void draw_open_target(const View& view, ImportState& state, ImportPlan& plan, float width)
{
    const Head& head = view.interview->head();
    std::string name = head.client;
    if (!name.empty() && !head.title.empty()) name += " · ";
    name += head.title;
    ui::text_block(view.ui, {ui::Face::Medium, 14}, name.empty() ? view.phrases.say("prepare.untitled") : name, width);
    leave_space(view, 10);
    draw_shift(view, state, plan, width);
}

std::string describe_file(const View& view, const PlanFile& file)
{
    const std::string format{name_of(file.format)};
    std::string text = view.phrases.say("import.sheet.format." + format);
    const std::string dialect = "import.sheet.dialect." + file.dialect;
    if (!file.dialect.empty() && view.phrases.knows(dialect)) text += ", " + view.phrases.say(dialect);
    text += " · " + view.phrases.say(file.chat ? "import.sheet.messages" : "import.sheet.segments", {{"count", std::to_string(file.segments)}});
    if (!file.chat) text += " · " + view.phrases.say("import.sheet.timing." + std::string(name_of(file.timing)));
    return text;
}

// A file with several conversations: which of them.
void choose_recording(const View& view, const PlanFile& file, float width, Outbox& out)
{
    const ImportView& importing = *view.importing;
    const float right = ImGui::GetCursorScreenPos().x + width;
    const std::string& chosen = importing.recording.empty() ? file.recordings.front() : importing.recording;
    bool first = true;
    for (const std::string& name : file.recordings) {
        const bool on = name == chosen;
        if (choice_pill(view, right, first, {}, name + "###recording-" + name, on ? view.ui.palette().ink : 0, on) && !on)
            out.send(ReadFiles{importing.paths, {}, name});
        first = false;
    }
}

void draw_doubt(const View& view, const ImportPlan& plan, const Doubt& doubt, float width)
{
    std::string what = view.phrases.say(doubt.what);
    if (doubt.more > 0) what = view.phrases.say("import.sheet.more", {{"what", what}, {"count", std::to_string(doubt.more)}});
    std::string where;
    if (plan.files.size() > 1) where = doubt.file;
    if (doubt.line > 0) where += (where.empty() ? "" : " · ") + view.phrases.say("import.sheet.line", {{"line", std::to_string(doubt.line)}});
    if (!where.empty()) ui::text_block(view.ui, {ui::Face::SemiBold, 12.5f, view.ui.palette().soft}, where, width);
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f}, what, width);
}

}  // namespace

std::optional<Milliseconds> read_shift(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    const bool back = text.starts_with('-') || text.starts_with("−");
    if (back) text.remove_prefix(text.front() == '-' ? 1 : std::string_view("−").size());
    std::int64_t seconds = 0;
    int fields = 0;
    while (fields < 3) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        int value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + colon, value);
        if (fault != std::errc{} || end != text.data() + colon || value < 0 || value > 86'400 || (fields > 0 && value > 59)) return std::nullopt;
        seconds = seconds * 60 + value;
        ++fields;
        if (colon == text.size()) return std::chrono::seconds{back ? -seconds : seconds};
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

void draw_target(const View& view, ImportState& state, ImportPlan& plan, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::section_heading(ui, view.phrases.say("import.sheet.where"));
    const float right = ImGui::GetCursorScreenPos().x + width;
    if (view.importing->may_add_to_open && !plan.whole) {
        const auto choice = [&](const char* key, bool open, bool first) {
            const bool on = plan.into_open == open;
            if (choice_pill(view, right, first, on ? "" : "T", view.phrases.say(key) + "###" + key, on ? ui.palette().ink : 0, on) && !on) out.send(AimPlan{open});
        };
        choice("import.sheet.into_new", false, true);
        choice("import.sheet.into_open", true, false);
        leave_space(view, 12);
    }
    if (plan.whole) {
        ui::text_block(ui, {ui::Face::Regular, 14}, view.phrases.say("import.sheet.whole"), width);
    } else if (plan.into_open && view.interview) {
        draw_open_target(view, state, plan, width);
    } else {
        draw_text_field(view, "###import-client", "prepare.client_hint", plan.client, width, state);
        draw_text_field(view, "###import-title", "prepare.title_hint", plan.title, width, state);
    }
    leave_space(view, 22);
}

void draw_files(const View& view, const ImportPlan& plan, float width, Outbox& out)
{
    ui::section_heading(view.ui, view.phrases.say("import.sheet.what"));
    for (const PlanFile& file : plan.files) {
        ui::text_block(view.ui, {ui::Face::SemiBold, 14}, file.name, width);
        ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, describe_file(view, file), width);
        if (file.recordings.size() > 1) {
            leave_space(view, 6);
            choose_recording(view, file, width, out);
        }
        leave_space(view, 8);
    }
    leave_space(view, 14);
}

void draw_doubts(const View& view, const ImportPlan& plan, float width)
{
    ui::Ui& ui = view.ui;
    std::size_t count = plan.doubts.size();
    for (const Doubt& doubt : plan.doubts) count += static_cast<std::size_t>(doubt.more);
    ui::section_heading(ui, count == 0 ? view.phrases.say("import.sheet.no_doubts") : view.phrases.say("import.sheet.doubts", {{"count", std::to_string(count)}}));
    if (count == 0) return ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, view.phrases.say("import.sheet.no_doubts_why"), width), void();
    const float inner = ui::begin_card(ui, "doubts", width, ui.palette().amber, 3);
    bool first = true;
    for (const Doubt& doubt : plan.doubts) {
        if (!std::exchange(first, false)) leave_space(view, 8);
        draw_doubt(view, plan, doubt, inner);
    }
    ui::end_card(ui);
    leave_space(view, 16);
}

}  // namespace sourdine::app
