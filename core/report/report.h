// What is sent or kept after an interview: one document, written in several formats.
#pragma once

#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <string>

namespace sourdine {

enum class ReportFormat { Html, Markdown, Json, Csv };
// The client's copy: pains, decisions, actions. Never talk figures, careful list, brief, ideas, aims or debrief.
enum class Copy { Client, Own };

struct ReportChoice {
    ReportFormat format = ReportFormat::Html;
    Copy copy = Copy::Own;
    Language language = Language::English;
    bool operator==(const ReportChoice&) const = default;
};

// The whole file. `now` ends what is still open; `today` tells which due dates need their year. HTML: one file, no
// scripts, the talk chart as inline SVG, prints well on A4.
std::string write_report(const Interview& interview, InterviewTime now, Date today, const ReportChoice& choice);

std::string_view extension_of(ReportFormat);  // "html", "md", "json", "csv"

}  // namespace sourdine
