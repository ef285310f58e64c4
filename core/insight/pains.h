// What itches: underlined words gathered across notes.
#pragma once

#include "core/model/interview.h"

#include <string>
#include <vector>

namespace sourdine {

// Itch = sum of strokes over all notes. Two underlines are one pain when pain_key() (words/fold.h) of their words
// is the same, or the user merged them. Words shown are those of the occurrence with most strokes (then the first).
struct Pain {
    std::string key;                // of the pain others were merged into
    std::string words;
    int itch = 0;
    int most_strokes = 1;           // of one occurrence: how many strokes to draw
    std::vector<NoteId> notes;      // by time, each once
    std::vector<PersonId> persons;  // who said it, by first time (the owner of an action did not say it)
    InterviewTime first;
    InterviewTime last;
    Confirmation confirmation = Confirmation::Unknown;
    std::vector<NoteId> actions;    // action notes that hold its words, by time
    std::string title;              // what I call it; empty: its words
    int rank = 0;                   // in the client's own order, from 1; 0: they did not say
    std::vector<Stance> stances;    // by person, in the order of ids
    // When the client first stated it, and the first question of ours that holds its words: asked later, or never, they
    // brought it up themselves.
    std::optional<InterviewTime> stated, asked;
    bool brought_up() const { return stated && (!asked || *stated < *asked); }
    const std::string& name() const { return title.empty() ? words : title; }
};

// Most itching first; ties: more persons, then the one said last. Ideas and what we said ourselves count as well:
// what is underlined itches.
std::vector<Pain> rank_pains(const Interview& interview);

// In the client's own order, those they did not place behind them as they were.
std::vector<Pain> order_as_client(std::vector<Pain> pains);

// Which pain (by its key in rank_pains) each underline belongs to; by time, then by place in the note.
struct UnderlinedPain {
    NoteId note;
    std::size_t underline = 0;  // place in Note::underlines
    std::string key;
};
std::vector<UnderlinedPain> find_underlined_pains(const Interview& interview);

}  // namespace sourdine
