#include "app/screens/review/report_choices.h"

#include "app/screens/review/parts.h"
#include "core/report/follow_up.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace sourdine::app {

namespace {

constexpr float row_height = 26;

const char* key_of(Copy copy)
{
    switch (copy) {
    case Copy::Client: return "review.report_client";
    case Copy::Own: return "review.report_own";
    case Copy::Prep: return "review.report_prep";
    }
    return "";
}

const char* key_of(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return "review.html";
    case ReportFormat::Markdown: return "review.markdown";
    case ReportFormat::Json: return "review.json";
    case ReportFormat::Csv: return "review.csv";
    case ReportFormat::Pdf: return "review.pdf";
    case ReportFormat::Docx: return "review.docx";
    case ReportFormat::Mail: return "review.mail";
    case ReportFormat::Draft: return "review.eml";
    case ReportFormat::Todos: return "review.ics";
    case ReportFormat::Research: return "review.qdpx";
    }
    return "";
}

enum class Purpose { Read, Mail, Programs };

Purpose purpose_of(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
    case ReportFormat::Markdown:
    case ReportFormat::Pdf:
    case ReportFormat::Docx: return Purpose::Read;
    case ReportFormat::Mail:
    case ReportFormat::Draft: return Purpose::Mail;
    default: return Purpose::Programs;
    }
}

void explain(const View& view, const std::string& text, float width)
{
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, text, width);
}

// Pills of which one is on, in as many rows as they need.
template <class Value>
void choose(const View& view, Value& value, std::span<const std::pair<Value, const char*>> choices, float width)
{
    const float left = ImGui::GetCursorScreenPos().x;
    bool first = true;
    for (const auto& [choice, key] : choices) {
        const bool fits = ImGui::GetItemRectMax().x + view.ui.px(6) + ui::pill_width(view.ui, view.phrases.say(key)) <= left + width;
        if (!first && fits) ImGui::SameLine(0, view.ui.px(6));
        if (!first && !fits) gap(view, 6);
        first = false;
        const bool on = value == choice;
        const ImU32 colour = on ? view.ui.palette().ink : view.ui.palette().soft;
        if (ui::pill(view.ui, (view.phrases.say(key) + "###" + key).c_str(), colour, on)) value = choice;
    }
}

void choose_formats(const View& view, ReportChoice& choice, Purpose purpose, const char* heading, float width)
{
    std::vector<std::pair<ReportFormat, const char*>> offered;
    for (const ReportFormat format : formats_of(choice.copy))
        if (purpose_of(format) == purpose) offered.emplace_back(format, key_of(format));
    if (offered.empty()) return;
    explain(view, view.phrases.say(heading), width);
    gap(view, 5);
    choose<ReportFormat>(view, choice.format, offered, width);
    gap(view, 11);
}

// A box and its words, which answer the mouse as well.
bool check_row(const View& view, const std::string& id, const std::string& label, bool on, float width)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float high = std::round(ui.px(row_height)), box = ui.px(15), beside = ui.px(23);
    ImGui::SetCursorScreenPos({at.x, std::round(at.y + (high - box) / 2)});
    bool pressed = ui::check_box(ui, (label + id).c_str(), on);
    ImGui::SetCursorScreenPos({at.x + beside, at.y});
    ImGui::Dummy({width - beside, high});
    pressed |= ImGui::IsItemClicked();
    const ui::TextStyle style{ui::Face::Regular, 14, on ? ui.palette().ink : ui.palette().soft};
    const float letters = ui::measure_text(ui, style, label).y;
    ui::draw_text_fitted(ui, {at.x + beside, std::round(at.y + (high - letters) / 2)}, style, label, width - beside);
    return pressed;
}

void choose_parts(const View& view, ReportChoice& choice, float width)
{
    const std::span<const Part> parts = find_parts(choice.format, choice.copy);
    if (parts.empty()) return;
    ui::section_heading(view.ui, view.phrases.say("review.report_parts"));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float column = std::round((width - view.ui.px(12)) / 2), high = std::round(view.ui.px(row_height));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ImGui::SetCursorScreenPos({at.x + (i % 2 == 1 ? width - column : 0), at.y + high * static_cast<float>(i / 2)});
        const std::string name{name_of(parts[i])};
        const bool in = !choice.without.holds(parts[i]);
        if (!check_row(view, "###part-" + name, view.phrases.say("report.part." + name), in, column)) continue;
        if (in) choice.without.put(parts[i]);
        else choice.without.take_out(parts[i]);
    }
    ImGui::SetCursorScreenPos({at.x, at.y + high * static_cast<float>((parts.size() + 1) / 2)});
    gap(view, 14);
}

// Each address beside its name; nobody is ticked before the user has looked.
void choose_recipients(const View& view, ReportChoice& choice, float width)
{
    ui::section_heading(view.ui, view.phrases.say("review.report_to"));
    const ui::Palette& colours = view.ui.palette();
    bool any = false;
    for (const Person* person : view.interview->by_seat()) {
        if (person->me || person->email.empty()) continue;
        any = true;
        const auto ticked = std::find(choice.to.begin(), choice.to.end(), person->id);
        const bool on = ticked != choice.to.end();
        const Status sure = check_recipient(*view.interview, *person);
        const std::string label = person->name.empty() ? person->email : person->name + " · " + person->email;
        if (check_row(view, "###to" + std::to_string(person->id.value), label, on, width)) {
            if (on) choice.to.erase(ticked);
            else if (sure) choice.to.push_back(person->id);
        }
        if (!sure) {
            ui::text_block(view.ui, {ui::Face::Regular, 13, colours.amber}, view.phrases.say(sure.error()), width);
            gap(view, 4);
        }
    }
    gap(view, 4);
    explain(view, view.phrases.say(any ? "review.report_to_why" : "review.report_to_nobody"), width);
    gap(view, 18);
}

void choose_names(const View& view, ReportChoice& choice, float width)
{
    static constexpr std::array<std::pair<bool, const char*>, 2> names{{{false, "review.report_real_names"}, {true, "review.report_pseudonyms"}}};
    ui::section_heading(view.ui, view.phrases.say("review.report_names"));
    choose<bool>(view, choice.pseudonyms, names, width);
    if (choice.pseudonyms) {
        gap(view, 6);
        explain(view, view.phrases.say("review.report_names_why", {{"file", name_names_file(*view.interview)}}), width);
    }
    gap(view, 18);
}

}  // namespace

bool may_have_pseudonyms(const ReportChoice& choice)
{
    return choice.copy != Copy::Prep && purpose_of(choice.format) != Purpose::Mail;
}

void choose_what(const View& view, ReportSheet& sheet, float width)
{
    static constexpr std::array<std::pair<Copy, const char*>, 3> copies{
        {{Copy::Client, "review.report_client"}, {Copy::Own, "review.report_own"}, {Copy::Prep, "review.report_prep"}}};
    ReportChoice& choice = sheet.choice;
    ui::section_heading(view.ui, view.phrases.say("review.report_for"));
    const Copy before = choice.copy;
    choose<Copy>(view, choice.copy, copies, width);
    if (choice.copy != before) {
        sheet.remembered[before] = {choice.format, choice.without};
        choice.format = sheet.remembered[choice.copy].format;
        choice.without = sheet.remembered[choice.copy].without;
    }
    gap(view, 7);
    explain(view, view.phrases.say(std::string(key_of(choice.copy)) + "_why"), width);
    gap(view, 18);
    ui::section_heading(view.ui, view.phrases.say("review.report_format"));
    choose_formats(view, choice, Purpose::Read, "review.report_documents", width);
    choose_formats(view, choice, Purpose::Mail, "review.report_mails", width);
    choose_formats(view, choice, Purpose::Programs, "review.report_data", width);
    explain(view, view.phrases.say(std::string(key_of(choice.format)) + "_why"), width);
    gap(view, 18);
}

void choose_how(const View& view, ReportSheet& sheet, float width)
{
    static constexpr std::array<std::pair<Language, const char*>, 2> languages{{{Language::English, "language.en"}, {Language::French, "language.fr"}}};
    ReportChoice& choice = sheet.choice;
    ui::section_heading(view.ui, view.phrases.say("review.report_language"));
    const Language before = choice.language;
    choose<Language>(view, choice.language, languages, width);
    if (choice.language != before) sheet.language = choice.language;
    gap(view, 18);
    if (may_have_pseudonyms(choice)) choose_names(view, choice, width);
    if (choice.format == ReportFormat::Draft) choose_recipients(view, choice, width);
    choose_parts(view, choice, width);
}

}  // namespace sourdine::app
