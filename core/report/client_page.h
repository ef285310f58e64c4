// What is shown to the client when the laptop is turned round: their own words, nothing of ours.
#pragma once

#include "core/model/interview.h"

#include <string>
#include <vector>

namespace sourdine {

// A sentence of theirs, as noted.
struct ClientWords {
    NoteId note;
    std::string text;
    std::vector<Underline> underlines;
    bool quote = false;       // word for word
    std::string person;       // who said it; empty: nobody is told
};

// What hurts, in their words.
struct ClientPain {
    std::string key;
    std::vector<ClientWords> words;  // the one underlined most first, then by time
};

// Problems and quotes of the client's side with something underlined, gathered as pains: in the order the client gave them,
// else by strokes. Left out: what we said, plain notes, ideas, questions, actions and decisions, what was off the record, what
// they denied, and everything we made of it (names of pains, figures).
std::vector<ClientPain> list_client_pains(const Interview& interview);

}  // namespace sourdine
