#include "core/report/report.h"

#include "core/base/check.h"
#include "core/report/client_copy.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/pseudonyms.h"
#include "core/report/sections.h"
#include "core/words/fold.h"

namespace sourdine {

namespace {

using SectionMaker = std::optional<Section> (*)(const Telling&);

constexpr SectionMaker own_sections[] = {summary_section,   pains_section,     actions_section, decisions_section,
                                         questions_section, people_section,    talk_section,    sheet_section,
                                         preparation_section, debrief_section};
constexpr SectionMaker prep_sections[] = {people_section, known_section, careful_section, to_ask_section, aims_section};
constexpr SectionMaker client_sections[] = {people_section, pains_section, also_said_section, decisions_section, actions_section};

Document tell(const Telling& telling)
{
    Document document{telling.language, telling.interview.head().client, telling.interview.head().title, facts_of(telling), {}, {}};
    const auto add = [&](SectionMaker make) {
        if (auto section = make(telling)) document.sections.push_back(std::move(*section));
    };
    if (telling.own())
        for (const SectionMaker make : own_sections) add(make);
    else
        for (const SectionMaker make : client_sections) add(make);
    if (!telling.own()) document.closing = telling.say("report.thanks");
    return document;
}

Document tell_prep(const Telling& telling, const ClientMemory& memory)
{
    Document document{telling.language, telling.interview.head().client, telling.interview.head().title, facts_of(telling), {}, {}, true};
    const auto add = [&](std::optional<Section> section) {
        if (section) document.sections.push_back(std::move(*section));
    };
    for (const SectionMaker make : prep_sections) add(make(telling));
    add(last_time_section(telling, memory));
    return document;
}

// The day it tells of; never the day of writing where the interview has one.
Date find_day(const Interview& interview, Date today)
{
    const Head& head = interview.head();
    if (head.scheduled) return date_of(*head.scheduled);
    if (!head.started) return today;
    return Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Milliseconds>{head.started->time_since_epoch()})};
}

// The client's document is told from an interview that holds nothing else, so that no part can give anything away.
Document tell_copy(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice, const ClientMemory& memory)
{
    if (choice.copy == Copy::Prep) return tell_prep({interview, now, today, choice.copy, choice.language}, memory);
    if (choice.copy == Copy::Own) return tell({interview, now, today, choice.copy, choice.language});
    const Interview readable = client_copy_of(interview);
    return tell({readable, now, today, choice.copy, choice.language});
}

Document make_document(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice, const ClientMemory& memory)
{
    Document document = tell_copy(interview, now, today, choice, memory);
    document.day = find_day(interview, today);
    return document;
}

}  // namespace

std::string write_report(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice, const ClientMemory& memory)
{
    if (choice.pseudonyms) {
        ReportChoice plain = choice;
        plain.pseudonyms = false;
        return write_report(give_pseudonyms(interview, choice.language).interview, now, today, plain);
    }
    switch (choice.format) {
    case ReportFormat::Html: return write_html(make_document(interview, now, today, choice, memory));
    case ReportFormat::Markdown: return write_markdown(make_document(interview, now, today, choice, memory));
    case ReportFormat::Json: return write_interview_json(interview, now, choice.copy);
    case ReportFormat::Csv: return write_notes_csv(interview, choice.copy);
    case ReportFormat::Pdf: return write_pdf(make_document(interview, now, today, choice, memory));
    case ReportFormat::Docx: return write_docx(make_document(interview, now, today, choice, memory));
    }
    SD_CHECK(!"every format is written");
    return {};
}

bool is_binary(ReportFormat format)
{
    return format == ReportFormat::Pdf || format == ReportFormat::Docx;
}

std::string_view extension_of(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return "html";
    case ReportFormat::Markdown: return "md";
    case ReportFormat::Json: return "json";
    case ReportFormat::Csv: return "csv";
    case ReportFormat::Pdf: return "pdf";
    case ReportFormat::Docx: return "docx";
    }
    SD_CHECK(!"every format has an extension");
    return {};
}

std::string name_report_file(const Interview& interview, const ReportChoice& choice)
{
    const Head& head = interview.head();
    std::string name;
    for (const char c : choice.pseudonyms ? "interview-" + std::to_string(head.id.value) : fold(head.client + ' ' + head.title)) {
        const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keep)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (name.ends_with('-')) name.pop_back();
    if (name.empty()) name = "interview";
    if (name.size() > 80) name.resize(80);
    if (choice.copy == Copy::Own) name += "-own";
    if (choice.copy == Copy::Prep) name += "-prep";
    return name + '.' + std::string(extension_of(choice.format));
}

}  // namespace sourdine
