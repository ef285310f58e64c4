#pragma once

#include "core/model/interview.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

// Questions our side asked (what the client asks is no measure of us). Where a transcript holds words of our side they
// are those spoken in it, and those noted outside the time it covers; elsewhere those noted. Open or closed by the
// user's word on a note, else by the question's words.
struct QuestionMix {
    int open = 0;
    int closed = 0;
    int all() const { return open + closed; }
};

bool counts_as_open(const Note& question);

// Those that count, by time.
struct AskedQuestion { InterviewTime at; std::string text; bool open = false; std::optional<PersonId> person = {}; };
std::vector<AskedQuestion> list_questions(const Interview& interview);

QuestionMix count_questions(const Interview& interview);

// Who of our side asked how many, in seat order; nobody's are left out.
struct PersonQuestions { PersonId person; QuestionMix mix; };
std::vector<PersonQuestions> count_questions_by_person(const Interview& interview);

// Who does what: owners of the actions. `theirs` is anyone's but mine.
struct ActionMix { int all = 0; int done = 0; int mine = 0; int theirs = 0; int nobodys = 0; };
ActionMix count_actions(const Interview& interview);

}  // namespace sourdine
