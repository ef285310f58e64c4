// What is sent or kept after an interview: one document, written in several formats.
#pragma once

#include "core/insight/client_memory.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"
#include "core/report/parts.h"

#include <span>
#include <string>
#include <vector>

namespace sourdine {

// Html … Docx are one document; the others are written by outgoing.h alone: Mail, the follow-up as text to paste; Draft, the
// same as an .eml; Todos, the actions for a calendar; Research, a REFI-QDA project.
enum class ReportFormat { Html, Markdown, Json, Csv, Pdf, Docx, Mail, Draft, Todos, Research };
bool is_binary(ReportFormat);  // nothing for a terminal
// The client's copy: pains, decisions, actions. Never talk figures, careful list, brief, ideas, aims or debrief.
// Prep: one page of my own to walk in with (people, brief, careful list, questions, aims, last time); it is to be read, so
// as Json or Csv it is my own copy.
enum class Copy { Client, Own, Prep };

struct ReportChoice {
    ReportFormat format = ReportFormat::Html;
    Copy copy = Copy::Own;
    Language language = Language::English;
    bool pseudonyms = false;  // pseudonyms.h, in the language chosen
    Parts without = {};       // parts left out, of those find_parts tells
    std::vector<PersonId> to = {};  // of a Draft: whom it goes to
    bool operator==(const ReportChoice&) const = default;
};

// What a copy is made as.
std::span<const ReportFormat> formats_of(Copy copy);
// What can be in a report of this kind and be left out, in its order; nothing of Json, Csv, Todos and Research, which other
// programs read. Whatever is not among these is in no such report.
std::span<const Part> find_parts(ReportFormat format, Copy copy);
// Whether nothing would be left of it.
bool leaves_nothing(const ReportChoice& choice);

// The whole file, of the formats up to Docx. `now` ends what is still open; `today` tells which due dates need their year. HTML: one file, no
// scripts, the talk chart as inline SVG, prints well on A4. Pdf and Docx: bytes.
// `memory`: what earlier interviews of the client tell, for Copy::Prep; it names people, so nothing of it goes with pseudonyms.
std::string write_report(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice, const ClientMemory& memory = {});

std::string_view extension_of(ReportFormat);  // "html", "md", "json", "csv", "pdf", "docx", "txt", "eml", "ics", "qdpx"

// What the file may be called: "lumen-logistics-first-meeting.html", a name every system keeps. My own copy ends in "-own";
// with pseudonyms it is "interview-7.html".
std::string name_report_file(const Interview& interview, const ReportChoice& choice);
// Of the list of who is who beside it: "interview-7-names.csv", which names nobody either.
std::string name_names_file(const Interview& interview);

}  // namespace sourdine
