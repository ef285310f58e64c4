#include "app/screens/review/parts.h"
#include "app/screens/window/parts.h"

#include <array>
#include <utility>

namespace sourdine::app {

namespace {

template <class Value, std::size_t N>
void choose(const View& view, const char* heading, Value& value, const std::array<std::pair<Value, const char*>, N>& choices)
{
    ui::section_heading(view.ui, view.phrases.say(heading));
    bool first = true;
    for (const auto& [choice, key] : choices) {
        const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
        const bool fits = ImGui::GetItemRectMax().x + view.ui.px(6) + ui::pill_width(view.ui, view.phrases.say(key)) <= right;
        if (!first && fits) ImGui::SameLine(0, view.ui.px(6));
        if (!first && !fits) gap(view, 6);
        first = false;
        const bool on = value == choice;
        if (ui::pill(view.ui, (view.phrases.say(key) + "###" + key).c_str(), on ? view.ui.palette().ink : view.ui.palette().soft, on)) value = choice;
    }
    gap(view, 16);
}

void draw_outcome(const View& view, ReportSheet& sheet)
{
    if (!sheet.asked) return;
    gap(view, 10);
    const ui::Palette& colours = view.ui.palette();
    if (view.refusal)
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, colours.pain}, *view.refusal);
    else if (view.done)
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, colours.them}, *view.done);
}

}  // namespace

void open_report_sheet(const View& view, ReviewState& state)
{
    state.report = ReportSheet{};
    state.report.open = state.report.focus_file = true;
    state.report.choice.language = view.phrases.language();
    state.report.choice.copy = Copy::Client;
}

void draw_report_sheet(const View& view, ReviewState& state, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ReportSheet& sheet = state.report;
    begin_sheet(view, "###report-sheet", 440, 580, SheetPlace::Right);
    ui::text_block(ui, {ui::Face::Display, 22}, view.phrases.say("review.report"));
    gap(view, 12);
    const ReportChoice before = sheet.choice;
    choose<Copy, 2>(view, "review.report_for", sheet.choice.copy, {{{Copy::Client, "review.report_client"}, {Copy::Own, "review.report_own"}}});
    ui::text_block(ui, {ui::Face::Regular, 13, ui.palette().soft}, view.phrases.say(sheet.choice.copy == Copy::Client ? "review.report_client_why" : "review.report_own_why"));
    gap(view, 16);
    choose<ReportFormat, 6>(view, "review.report_format", sheet.choice.format,
                            {{{ReportFormat::Pdf, "review.pdf"}, {ReportFormat::Docx, "review.docx"}, {ReportFormat::Html, "review.html"}, {ReportFormat::Markdown, "review.markdown"}, {ReportFormat::Csv, "review.csv"}, {ReportFormat::Json, "review.json"}}});
    choose<Language, 2>(view, "review.report_language", sheet.choice.language, {{{Language::English, "language.en"}, {Language::French, "language.fr"}}});
    if (sheet.choice != before) sheet.asked = sheet.replace = false;
    if (!sheet.file_typed) sheet.file = std::string(view.report_folder) + '/' + name_report_file(*view.interview, sheet.choice);
    ui::section_heading(ui, view.phrases.say("review.report_file"));
    ui::FieldStyle style;
    style.text.size = 13.5f;
    style.wrap = true;
    style.focus = std::exchange(sheet.focus_file, false);
    const ui::FieldResult field = ui::text_field(ui, "###report-file", sheet.file, style);
    if (field.cancelled) sheet.open = false;
    if (field.changed) {
        sheet.file_typed = true;
        sheet.asked = sheet.replace = false;
    }
    gap(view, 16);
    // Once refused because the file is there, asking again means: replace it.
    sheet.replace = sheet.asked && view.refusal_key == "desk.file_exists";
    const bool pressed = ui::primary_button(ui, (view.phrases.say(sheet.replace ? "review.report_replace" : "review.report_write") + "###write-report").c_str(), "⏎");
    if (pressed || field.submitted) {
        sheet.focus_file = true;
        out.send(WriteReport{sheet.choice, sheet.file, sheet.replace});
        sheet.asked = true;
    }
    ImGui::SameLine(0, ui.px(12));
    if (ui::quiet_button(ui, (view.phrases.say("window.close") + "###close-report").c_str())) sheet.open = false;
    draw_outcome(view, sheet);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::GetIO().WantTextInput) sheet.open = false;
    end_sheet();
}

}  // namespace sourdine::app
