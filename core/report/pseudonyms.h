// An interview told without saying who it was: for colleagues, for training, for research.
#pragma once

#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <span>
#include <string>
#include <vector>

namespace sourdine {

struct Pseudonym {
    std::string pseudonym;  // "Person A", "Consultant A", "Client"
    std::string name;
    bool operator==(const Pseudonym&) const = default;
};

struct PseudonymCopy {
    Interview interview;
    std::vector<Pseudonym> names;  // the client first, then persons by seat; to be kept apart
};

// The same interview, ids and times too, with the names of those at the table and of the client replaced in every text,
// transcripts and what was underlined too (name_veil.h tells which writings are found). The same interview gets the same
// pseudonyms each time; none is a name or a writing that stands in it. A first name that two persons have, alone in a text,
// becomes both ("Person A or Person C"): who was meant only the writer knows. E-mail addresses become ones of example.com,
// also those of people who were not there; names of people who were not at the table stay.
PseudonymCopy give_pseudonyms(const Interview& interview, Language language);

// The same for interviews of one client together: who sits at several tables has one pseudonym, and whoever sits at one
// of them is named in none.
struct PseudonymCopies {
    std::vector<Interview> interviews;  // in the order given
    std::vector<Pseudonym> names;       // the client first, then persons as they come up, each once
};
PseudonymCopies give_pseudonyms(std::span<const Interview> interviews, Language language);

// The list as CSV (RFC 4180, byte order mark): pseudonym, name.
std::string write_names_list(const std::vector<Pseudonym>& names);

}  // namespace sourdine
