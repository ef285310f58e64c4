// What is sent or kept after an interview: one document, written in several formats.
#pragma once

#include "core/insight/client_memory.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <string>

namespace sourdine {

enum class ReportFormat { Html, Markdown, Json, Csv, Pdf, Docx };
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
    bool operator==(const ReportChoice&) const = default;
};

// The whole file. `now` ends what is still open; `today` tells which due dates need their year. HTML: one file, no
// scripts, the talk chart as inline SVG, prints well on A4. Pdf and Docx: bytes.
// `memory`: what earlier interviews of the client tell, for Copy::Prep; it names people, so nothing of it goes with pseudonyms.
std::string write_report(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice, const ClientMemory& memory = {});

std::string_view extension_of(ReportFormat);  // "html", "md", "json", "csv", "pdf", "docx"

// What the file may be called: "lumen-logistics-first-meeting.html", a name every system keeps. My own copy ends in "-own";
// with pseudonyms it is "interview-7.html".
std::string name_report_file(const Interview& interview, const ReportChoice& choice);

}  // namespace sourdine
