// What the review shows that takes reading everything: measured once for each change of what it follows from, and away
// from the window where much was said. Frames only look at it.
#pragma once

#include "app/screens/outbox.h"
#include "core/insight/questions.h"
#include "core/insight/said.h"
#include "core/model/interview.h"
#include "core/talk/measure.h"
#include "core/talk/overlaps.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sourdine::app {

// One person's time line, in parts (0..1) of the interview's own clock.
struct LaneFigures {
    struct Piece { double from = 0, to = 0; std::uint32_t recording = 0, number = 0; };  // number: of the utterance, in recording `recording` of them
    std::optional<PersonId> person;  // none: voices that are nobody at the table
    std::vector<Piece> keyed;        // turns followed by keys
    std::vector<Piece> said;         // utterances of transcripts; both by `from`
    std::vector<Piece> together;     // while another speaks too, where the source tells it
    std::vector<Segment> turns;      // as every measure joins them
};

struct ReviewFigures {
    TalkFigures talk;
    std::vector<PhaseFigures> phases;
    std::optional<WaitFigures> waits;
    QuestionMix questions;
    std::vector<PersonQuestions> asked_by_person;  // who of our side asked how many
    std::vector<std::optional<double>> minutes;  // my share, minute by minute; empty: nobody is me
    std::vector<LaneFigures> lanes;              // in seat order, then nobody's voices where there are any
    std::vector<RecordingId> recordings;         // what Piece::recording counts
    std::vector<Segment> segments;               // who spoke when: what a stretch of time is measured from
    std::vector<AskedQuestion> asked;            // by time
    std::vector<Interruption> interruptions;     // where the source tells them
    SaidFindings said;
    // Places in `said`, by recording and utterance: what is found in one utterance stands together.
    std::vector<std::uint32_t> candidates_by_place, questions_by_place;
    std::uint64_t serial = 0;                    // another one: figures were measured anew
};

ReviewFigures measure_review(const Interview& interview, InterviewTime now);

// More was said than a frame has time to read.
bool is_long(const Interview& interview);

// All that the figures follow from is the same in both: a problem noted or underlined changes none of them.
bool same_figures(const Interview& a, const Interview& b);

// What was found in one utterance: a part of candidates_by_place or questions_by_place.
std::vector<const Candidate*> find_candidates_in(const ReviewFigures& figures, UtterancePlace place);
std::vector<const SpokenQuestion*> find_questions_in(const ReviewFigures& figures, UtterancePlace place);

}  // namespace sourdine::app
