#include "app/screens/review/report_sheet.h"

#include "app/screens/review/parts.h"
#include "app/screens/window/parts.h"

#include <initializer_list>
#include <utility>

namespace sourdine::app {

namespace {

template <class Value>
void choose(const View& view, const char* heading, Value& value, std::initializer_list<std::pair<Value, const char*>> choices)
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

const char* why_of(Copy copy)
{
    switch (copy) {
    case Copy::Client: return "review.report_client_why";
    case Copy::Own: return "review.report_own_why";
    case Copy::Prep: return "review.report_prep_why";
    }
    return "";
}

void choose_report(const View& view, ReportChoice& choice)
{
    choose<Copy>(view, "review.report_for", choice.copy, {{Copy::Client, "review.report_client"}, {Copy::Own, "review.report_own"}, {Copy::Prep, "review.report_prep"}});
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(why_of(choice.copy)));
    gap(view, 16);
    // The page to walk in with is read, never worked on.
    const bool read = choice.copy == Copy::Prep;
    if (read && (choice.format == ReportFormat::Csv || choice.format == ReportFormat::Json)) choice.format = ReportFormat::Html;
    if (read) choose<ReportFormat>(view, "review.report_format", choice.format,
                                   {{ReportFormat::Pdf, "review.pdf"}, {ReportFormat::Docx, "review.docx"}, {ReportFormat::Html, "review.html"}, {ReportFormat::Markdown, "review.markdown"}});
    else
        choose<ReportFormat>(view, "review.report_format", choice.format,
                             {{ReportFormat::Pdf, "review.pdf"}, {ReportFormat::Docx, "review.docx"}, {ReportFormat::Html, "review.html"}, {ReportFormat::Markdown, "review.markdown"},
                               {ReportFormat::Csv, "review.csv"}, {ReportFormat::Json, "review.json"}});
    choose<Language>(view, "review.report_language", choice.language, {{Language::English, "language.en"}, {Language::French, "language.fr"}});
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

void open_report_sheet(const View& view, ReportSheet& sheet, Copy copy)
{
    sheet = ReportSheet{};
    sheet.open = sheet.focus_file = true;
    sheet.choice.language = view.phrases.language();
    sheet.choice.copy = copy;
}

void draw_report_sheet(const View& view, ReportSheet& sheet, Outbox& out)
{
    ui::Ui& ui = view.ui;
    begin_sheet(view, "###report-sheet", 440, 580, SheetPlace::Right);
    ui::text_block(ui, {ui::Face::Display, 22}, view.phrases.say(sheet.choice.copy == Copy::Prep ? "review.report_prep_title" : "review.report"));
    gap(view, 12);
    const ReportChoice before = sheet.choice;
    choose_report(view, sheet.choice);
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
