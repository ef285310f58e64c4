// An interview as a project of qualitative research: its sheet and its transcripts, coded.
#pragma once

#include "core/exchange/research_project.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"

namespace sourdine {

// One text of the sheet (a line saying when and who, then the note, by time) and one of each transcript (nothing of what
// was said off the record). Each note is coded with its kind and who said it, each underline with its pain (colour by
// strokes), each utterance with who speaks. Persons are cases as well, with side and role. Moments are those of the clock on
// the wall where the interview has begun. The same interview gives the same project.
ResearchProject make_research_project(const Interview& interview, Language language);

}  // namespace sourdine
