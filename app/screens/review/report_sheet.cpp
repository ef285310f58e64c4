#include "app/screens/review/report_sheet.h"

#include "app/screens/review/parts.h"
#include "app/screens/review/report_choices.h"
#include "app/screens/window/parts.h"
#include "app/ui/list_keys.h"
#include "core/locale/formats.h"
#include "core/report/follow_up.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace sourdine::app {

namespace {

// What is really asked for: a choice that no longer fits is not carried along unseen.
ReportChoice choice_of(const ReportSheet& sheet)
{
    ReportChoice choice = sheet.choice;
    choice.pseudonyms = choice.pseudonyms && may_have_pseudonyms(choice);
    if (choice.format != ReportFormat::Draft) choice.to.clear();
    return choice;
}

void follow_choice(const View& view, ReportSheet& sheet, ReportFormat before)
{
    const std::string ending = "." + std::string(extension_of(sheet.choice.format));
    const std::string former = "." + std::string(extension_of(before));
    if (!sheet.file_typed) {
        const std::string folder = sheet.folder.empty() ? std::string(view.report_folder) : sheet.folder;
        sheet.file = folder + '/' + name_report_file(*view.interview, choice_of(sheet));
    } else if (ending != former && sheet.file.ends_with(former)) {
        sheet.file.replace(sheet.file.size() - former.size(), former.size(), ending);
    }
}

// True: Enter was pressed in it.
bool draw_file(const View& view, ReportSheet& sheet)
{
    ui::section_heading(view.ui, view.phrases.say("review.report_file"));
    ui::FieldStyle style;
    style.text.size = 13.5f;
    style.wrap = true;
    style.focus = std::exchange(sheet.focus_file, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###report-file", sheet.file, style);
    if (field.cancelled) sheet.open = false;
    if (field.changed) {
        sheet.file_typed = true;
        sheet.asked = sheet.replace = false;
    }
    gap(view, 16);
    return field.submitted;
}

void copy_mail(const View& view, ReportSheet& sheet)
{
    const FollowUp mail = write_follow_up(*view.interview, date_of(view.today), sheet.choice.language, sheet.choice.without);
    ImGui::SetClipboardText(mail.text.c_str());
    sheet.subject = mail.subject;
}

void write(const View& view, ReportSheet& sheet, Outbox& out)
{
    if (view.writing_report) return;
    const ReportChoice choice = choice_of(sheet);
    sheet.subject.clear();
    if (choice.format == ReportFormat::Mail && !leaves_nothing(choice)) return copy_mail(view, sheet);
    const std::filesystem::path folder = std::filesystem::path(sheet.file).parent_path();
    sheet.focus_file = sheet.asked = true;
    if (sheet.file_typed) sheet.folder = folder.string();
    const std::string names = choice.pseudonyms ? (folder / name_names_file(*view.interview)).string() : std::string{};
    out.send(WriteReport{choice, sheet.file, sheet.replace, names});
}

struct Outcome { std::string text; ImU32 colour = 0; };

Outcome find_outcome(const View& view, const ReportSheet& sheet)
{
    const ui::Palette& colours = view.ui.palette();
    if (leaves_nothing(sheet.choice)) return {view.phrases.say("report.no_parts"), colours.pain};
    if (!sheet.subject.empty()) return {view.phrases.say("review.report_copied", {{"subject", sheet.subject}}), colours.them};
    if (!sheet.asked) return {};
    if (view.writing_report) return {view.phrases.say("review.report_writing"), colours.soft};
    if (view.refusal) return {*view.refusal, colours.pain};
    return {view.done.value_or(""), colours.them};
}

void draw_outcome(const View& view, const ReportSheet& sheet)
{
    const Outcome outcome = find_outcome(view, sheet);
    if (!outcome.text.empty()) {
        gap(view, 12);
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, outcome.colour}, outcome.text);
    }
    // What is new is brought into view where the sheet is higher than the window.
    int& shown = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("###outcome"));
    const int now = outcome.text.empty() ? 0 : static_cast<int>(ImGui::GetID(outcome.text.c_str()));
    if (now != shown && now != 0) ImGui::SetScrollHereY(1);
    shown = now;
}

void draw_choices(const View& view, ReportSheet& sheet)
{
    // Narrower, one column goes on below the other.
    const bool two = ImGui::GetMainViewport()->Size.x > view.ui.px(900);
    const float room = ImGui::GetContentRegionAvail().x, between = view.ui.px(40), column = two ? (room - between) / 2 : room;
    const ReportChoice before = sheet.choice;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    choose_what(view, sheet, column);
    const float foot = ImGui::GetCursorScreenPos().y;
    if (two) ImGui::SetCursorScreenPos({at.x + column + between, at.y});
    ImGui::BeginGroup();
    choose_how(view, sheet, column);
    ImGui::EndGroup();
    ImGui::SetCursorScreenPos({at.x, std::max(foot, ImGui::GetItemRectMax().y)});
    if (sheet.choice != before) {
        sheet.asked = sheet.replace = false;
        sheet.subject.clear();
    }
    follow_choice(view, sheet, before.format);
}

}  // namespace

void open_report_sheet(const View& view, ReportSheet& sheet, Copy copy)
{
    if (copy != Copy::Prep && !sheet.remembered.empty()) copy = sheet.choice.copy;
    sheet.remembered[sheet.choice.copy] = {sheet.choice.format, sheet.choice.without};
    sheet.choice.copy = copy;
    sheet.choice.format = sheet.remembered[copy].format;
    sheet.choice.without = sheet.remembered[copy].without;
    sheet.choice.language = sheet.language.value_or(view.phrases.language());
    sheet.choice.to.clear();
    sheet.open = sheet.focus_file = true;
    sheet.file_typed = sheet.replace = sheet.asked = false;
    sheet.subject.clear();
}

ReportSheet empty_report_sheet(ReportSheet&& sheet)
{
    ReportSheet empty = std::move(sheet);
    empty.open = empty.asked = false;
    empty.choice.to.clear();
    return empty;
}

void draw_report_sheet(const View& view, ReportSheet& sheet, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool two = ImGui::GetMainViewport()->Size.x > ui.px(900);
    const bool enter = ui::is_ctrl_enter_pressed();
    begin_sheet(view, "###report-sheet", two ? 860.0f : 440.0f, 650, SheetPlace::Right);
    ui::text_block(ui, {ui::Face::Display, 22}, view.phrases.say(sheet.choice.copy == Copy::Prep ? "review.report_prep_title" : "review.report"));
    gap(view, 14);
    draw_choices(view, sheet);
    const bool mail = sheet.choice.format == ReportFormat::Mail;
    const bool submitted = !mail && draw_file(view, sheet);
    // Once refused because the file is there, asking again means: replace it.
    sheet.replace = sheet.asked && view.refusal_key == "desk.file_exists";
    const char* label = mail ? "review.report_copy" : sheet.replace ? "review.report_replace" : "review.report_write";
    if (mail && std::exchange(sheet.focus_file, false)) ImGui::SetKeyboardFocusHere();
    const bool pressed = ui::primary_button(ui, (view.phrases.say(label) + "###write-report").c_str(), "⏎");
    if (pressed || submitted || enter) write(view, sheet, out);
    ImGui::SameLine(0, ui.px(12));
    if (ui::quiet_button(ui, (view.phrases.say("window.close") + "###close-report").c_str())) sheet.open = false;
    draw_outcome(view, sheet);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::GetIO().WantTextInput) sheet.open = false;
    end_sheet();
}

}  // namespace sourdine::app
