// What can be told from the words of a transcript: difficulties a client states, and the questions our side asks.
// Offered, never added by itself.
#pragma once

#include "core/model/interview.h"
#include "core/words/span.h"

#include <vector>

namespace sourdine {

// A sentence in which somebody on the client's side states a difficulty, with the words that say so. Spans are code
// points of the utterance's text.
struct Candidate {
    RecordingId recording;
    std::size_t utterance = 0;   // place in the recording's speech
    PersonId person;
    InterviewTime at;            // of its first letter: inside an utterance by its share of the letters
    Span sentence;
    std::vector<Span> signs;
};

// A question somebody on our side asks.
struct SpokenQuestion {
    RecordingId recording;
    std::size_t utterance = 0;
    PersonId person;
    InterviewTime at;
    Span sentence;
    bool open = false;
};

struct SaidFindings {
    std::vector<Candidate> candidates;      // by time
    std::vector<SpokenQuestion> questions;  // by time
};

// Reads every word once: for long transcripts (100,000 utterances take a second or two) away from the window.
SaidFindings find_said(const Interview& interview);

// Which candidates have become a note already: one within a second of their utterance that holds the sentence's words,
// whatever case and accents. One answer a candidate. Cheap: to be asked anew whenever a note changes.
std::vector<bool> find_noted(const Interview& interview, const std::vector<Candidate>& candidates);

// When a word `cp` code points into an utterance was said: its share of the letters.
InterviewTime moment_in(const Recording& recording, const Utterance& utterance, int cp);

}  // namespace sourdine
