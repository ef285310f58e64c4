// Which label of a file is which person: names compared as people write them.
#pragma once

#include "core/desk/import_plan.h"

namespace sourdine {

// The names of each file's labels. Several files of one conversation, one a person, that all call their person the same
// ("Speaker", or nothing): the person is what tells the files' names apart ("…_doctor", "…_patient").
std::vector<std::vector<std::string>> name_voices(const std::vector<Transcript>& transcripts);

// Who at the table a label is: the same name, or a name whose every word is part of the other ("Aubry, Claire [NA]"),
// when only one person fits. Null: nobody for certain.
const Person* find_person_named(const Interview& interview, std::string_view label);

// The voice meant by `name`: the same after folding, else the only one it is the beginning of.
std::optional<std::size_t> find_voice_named(const ImportPlan& plan, std::string_view name);

}  // namespace sourdine
