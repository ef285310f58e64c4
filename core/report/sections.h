// The parts a report is put together from.
#pragma once

#include "core/insight/pains.h"
#include "core/model/interview.h"
#include "core/report/document.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

// What every part needs to know: of whom, until when, for whom, in which language.
struct Telling {
    const Interview& interview;
    InterviewTime now;
    Date today;
    Copy copy = Copy::Own;
    Language language = Language::English;
    Parts without = {};

    std::string say(std::string_view key, const PhraseArgs& args = {}) const;
    bool own() const { return copy != Copy::Client; }
    bool tells(Part part) const { return !without.holds(part); }
};

// A person's name. In the client's copy someone named just "Me" goes by the role: the reader is not the writer.
std::string name_in_report(const Telling& telling, PersonId person);
// Who has written it; nobody where it is just "Me".
std::string find_author(const Telling& telling);
std::string names_in_report(const Telling& telling, const std::vector<PersonId>& persons);
// The interview's own clock at `t`.
std::string time_in_report(const Telling& telling, InterviewTime t);
// A day to come, with its year only where it is not this one. Never "tomorrow": a report is read later.
std::string due_in_report(const Telling& telling, Date due);

// A note's words with their strokes; a quote stands in quotation marks.
Runs runs_of(const Telling& telling, const Note& note);
// A text of several lines as a paragraph a line; blank lines are left out.
std::vector<Block> paragraphs_of(std::string_view text);

std::vector<std::string> facts_of(const Telling& telling);

// Each is empty when there is nothing to tell.
std::optional<Section> people_section(const Telling& telling);
std::optional<Section> summary_section(const Telling& telling);
std::optional<Section> pains_section(const Telling& telling);
std::optional<Section> also_said_section(const Telling& telling);  // problems and quotes nothing is underlined in
std::optional<Section> actions_section(const Telling& telling);
std::optional<Section> decisions_section(const Telling& telling);
std::optional<Section> questions_section(const Telling& telling);
std::optional<Section> talk_section(const Telling& telling);
std::optional<Section> sheet_section(const Telling& telling);
std::optional<Section> preparation_section(const Telling& telling);
std::optional<Section> debrief_section(const Telling& telling);

// Of the page to walk in with (prep_sheet.cpp).
std::optional<Section> known_section(const Telling& telling);       // the brief
std::optional<Section> careful_section(const Telling& telling);
std::optional<Section> to_ask_section(const Telling& telling);      // in order; those already asked are left out
std::optional<Section> aims_section(const Telling& telling);
std::optional<Section> last_time_section(const Telling& telling, const ClientMemory& memory);

}  // namespace sourdine
