#include "core/report/report.h"

#include "core/base/check.h"
#include "core/report/client_copy.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/pseudonyms.h"
#include "core/report/sections.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

// A section is made where any of its parts goes in; which of them do it asks itself.
struct SectionMaker {
    std::optional<Section> (*make)(const Telling&);
    Part part;
    std::optional<Part> other = {};
};

constexpr SectionMaker own_sections[] = {{summary_section, Part::Summary},
                                         {pains_section, Part::Pains},
                                         {actions_section, Part::Actions},
                                         {decisions_section, Part::Decisions},
                                         {questions_section, Part::Questions},
                                         {people_section, Part::People},
                                         {talk_section, Part::Talk, Part::Chart},
                                         {sheet_section, Part::Notes},
                                         {preparation_section, Part::Brief, Part::Careful},
                                         {debrief_section, Part::Debrief}};
constexpr SectionMaker prep_sections[] = {{people_section, Part::People},
                                          {known_section, Part::Brief},
                                          {careful_section, Part::Careful},
                                          {to_ask_section, Part::Questions},
                                          {aims_section, Part::Aims}};
constexpr SectionMaker client_sections[] = {{people_section, Part::People},
                                            {pains_section, Part::Pains},
                                            {also_said_section, Part::Quotes},
                                            {decisions_section, Part::Decisions},
                                            {actions_section, Part::Actions}};

constexpr Part own_parts[] = {Part::Summary, Part::Pains, Part::Quotes, Part::Actions, Part::Decisions, Part::Questions, Part::People,
                              Part::Talk, Part::Chart, Part::Notes, Part::Brief, Part::Careful, Part::Debrief};
constexpr Part client_parts[] = {Part::People, Part::Pains, Part::Quotes, Part::Decisions, Part::Actions};
constexpr Part prep_parts[] = {Part::People, Part::Brief, Part::Careful, Part::Questions, Part::Aims, Part::LastTime};
constexpr Part mail_parts[] = {Part::Pains, Part::Decisions, Part::Actions};

void add_sections(Document& document, const Telling& telling, std::span<const SectionMaker> makers)
{
    for (const SectionMaker& maker : makers) {
        if (!telling.tells(maker.part) && !(maker.other && telling.tells(*maker.other))) continue;
        if (auto section = maker.make(telling)) document.sections.push_back(std::move(*section));
    }
}

Document begin_document(const Telling& telling)
{
    Document document{telling.language, telling.interview.head().client, telling.interview.head().title, facts_of(telling), {}, {}};
    document.author = find_author(telling);
    return document;
}

Document tell(const Telling& telling)
{
    Document document = begin_document(telling);
    add_sections(document, telling, telling.own() ? std::span<const SectionMaker>(own_sections) : client_sections);
    if (!telling.own()) document.closing = telling.say("report.thanks");
    return document;
}

Document tell_prep(const Telling& telling, const ClientMemory& memory)
{
    Document document = begin_document(telling);
    document.sheet = true;
    add_sections(document, telling, prep_sections);
    if (!telling.tells(Part::LastTime)) return document;
    if (auto section = last_time_section(telling, memory)) document.sections.push_back(std::move(*section));
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
    if (choice.copy == Copy::Prep) return tell_prep({interview, now, today, choice.copy, choice.language, choice.without}, memory);
    if (choice.copy == Copy::Own) return tell({interview, now, today, choice.copy, choice.language, choice.without});
    const Interview readable = client_copy_of(interview);
    return tell({readable, now, today, choice.copy, choice.language, choice.without});
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
    case ReportFormat::Mail:
    case ReportFormat::Draft:
    case ReportFormat::Todos:
    case ReportFormat::Research: break;
    }
    SD_CHECK(!"every document is written");
    return {};
}

bool is_binary(ReportFormat format)
{
    return format == ReportFormat::Pdf || format == ReportFormat::Docx || format == ReportFormat::Research;
}

std::span<const ReportFormat> formats_of(Copy copy)
{
    using enum ReportFormat;
    static constexpr ReportFormat client[] = {Pdf, Docx, Html, Markdown, Mail, Draft, Csv, Json, Todos};
    static constexpr ReportFormat own[] = {Pdf, Docx, Html, Markdown, Csv, Json, Todos, Research};
    static constexpr ReportFormat prep[] = {Pdf, Docx, Html, Markdown};
    switch (copy) {
    case Copy::Client: return client;
    case Copy::Own: return own;
    case Copy::Prep: return prep;
    }
    SD_CHECK(!"every copy has formats");
    return {};
}

std::span<const Part> find_parts(ReportFormat format, Copy copy)
{
    switch (format) {
    case ReportFormat::Mail:
    case ReportFormat::Draft: return mail_parts;
    case ReportFormat::Json:
    case ReportFormat::Csv:
    case ReportFormat::Todos:
    case ReportFormat::Research: return {};
    case ReportFormat::Html:
    case ReportFormat::Markdown:
    case ReportFormat::Pdf:
    case ReportFormat::Docx: break;
    }
    return copy == Copy::Own ? std::span<const Part>(own_parts) : copy == Copy::Prep ? std::span<const Part>(prep_parts) : std::span<const Part>(client_parts);
}

bool leaves_nothing(const ReportChoice& choice)
{
    const std::span<const Part> parts = find_parts(choice.format, choice.copy);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](Part part) { return choice.without.holds(part); });
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
    case ReportFormat::Mail: return "txt";
    case ReportFormat::Draft: return "eml";
    case ReportFormat::Todos: return "ics";
    case ReportFormat::Research: return "qdpx";
    }
    SD_CHECK(!"every format has an extension");
    return {};
}

std::string name_names_file(const Interview& interview)
{
    return "interview-" + std::to_string(interview.head().id.value) + "-names.csv";
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
