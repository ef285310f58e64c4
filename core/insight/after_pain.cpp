#include "core/insight/after_pain.h"

#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/insight/questions.h"
#include "core/insight/word_keys.h"
#include "core/talk/segments.h"
#include "core/talk/turns.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

constexpr Milliseconds pause_in_turn{1'000}, least_turn{1'000};  // METRICS: turns, back-channels
constexpr Milliseconds question_within{10'000};
constexpr Milliseconds noted_around{5'000};                      // a question is typed a little before or after it is asked
constexpr int least_letters = 4;                                 // of a word that tells something when it is taken up

struct Spoken { InterviewTime from, to; };

// What is read once for all moments.
struct Course {
    const Interview& interview;
    PersonId me;
    InterviewTime reached;
    std::vector<Segment> mine;           // in order, never overlapping
    std::span<const AskedQuestion> questions;
    bool from_keys;
    std::vector<const Note*> my_notes;   // by time, ideas aside
    std::vector<Milliseconds> longest;   // utterance of each recording: how far back one may begin that still goes on
};

std::vector<Milliseconds> find_longest(const Interview& interview)
{
    std::vector<Milliseconds> longest;
    for (const Recording& recording : interview.recordings()) {
        Milliseconds& most = longest.emplace_back();
        for (const Utterance& u : recording.speech->utterances) most = std::max(most, u.to - u.from);
    }
    return longest;
}

std::vector<const Note*> find_notes_of(const Interview& interview, PersonId me)
{
    std::vector<const Note*> notes = interview.by_time();
    std::erase_if(notes, [&](const Note* note) { return note->person != me || note->kind == NoteKind::Idea; });
    return notes;
}

InterviewTime find_window_end(const Course& course, InterviewTime at)
{
    InterviewTime end = std::min(at + after_a_pain, course.reached);
    for (const Break& b : course.interview.breaks())
        if (b.from >= at) end = std::min(end, b.from);
    return std::max(end, at);
}

// My turns within the span, cut at its ends, without back-channels.
std::vector<Spoken> find_my_turns(const Course& course, InterviewTime from, InterviewTime to)
{
    std::vector<Spoken> turns;
    const auto first = std::upper_bound(course.mine.begin(), course.mine.end(), from, [](InterviewTime t, const Segment& s) { return t < s.to; });
    for (auto s = first; s != course.mine.end() && s->from < to; ++s) {
        const Spoken cut{std::max(s->from, from), std::min(s->to, to)};
        if (cut.to <= cut.from) continue;
        if (!turns.empty() && cut.from - turns.back().to < pause_in_turn) turns.back().to = std::max(turns.back().to, cut.to);
        else turns.push_back(cut);
    }
    std::erase_if(turns, [](const Spoken& t) { return t.to - t.from < least_turn; });
    return turns;
}

const AskedQuestion* find_question(const Course& course, InterviewTime noted, const Spoken& turn)
{
    const Milliseconds around = course.from_keys ? noted_around : Milliseconds{0};
    const InterviewTime from = std::max(noted, turn.from - around);
    const InterviewTime to = std::min(turn.to + around, turn.from + question_within);
    const auto found = std::lower_bound(course.questions.begin(), course.questions.end(), from, [](const AskedQuestion& q, InterviewTime t) { return q.at < t; });
    return found == course.questions.end() || found->at > to ? nullptr : &*found;
}

std::vector<std::string> find_telling_words(const Note& note)
{
    std::vector<std::string> words;
    for (const Underline& u : note.underlines)
        for (std::string& key : find_word_keys(slice(note.text, u.from, u.to)))
            if (count_code_points(key) >= least_letters) words.push_back(std::move(key));
    return words;
}

bool takes_up(std::string_view text, const std::vector<std::string>& words)
{
    const WordKeys keys = find_word_keys(text);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return std::find(keys.begin(), keys.end(), word) != keys.end(); });
}

bool reformulates(const Course& course, const Note& pain, const Spoken& turn)
{
    const std::vector<std::string> words = find_telling_words(pain);
    for (std::size_t i = 0; i < course.longest.size(); ++i) {
        const Recording& recording = course.interview.recordings()[i];
        const auto& all = recording.speech->utterances;
        const auto first = std::lower_bound(all.begin(), all.end(), turn.from - course.longest[i], [&](const Utterance& u, InterviewTime t) { return recording.at(u.from) < t; });
        for (auto u = first; u != all.end() && recording.at(u->from) < turn.to; ++u) {
            if (recording.at(u->to) <= turn.from || recording.person_of(*u) != course.me) continue;
            if (takes_up(recording.speech->words_of(*u), words)) return true;
        }
    }
    const auto first = std::lower_bound(course.my_notes.begin(), course.my_notes.end(), turn.from, [](const Note* note, InterviewTime t) { return note->at < t; });
    for (auto note = first; note != course.my_notes.end() && (*note)->at <= turn.to; ++note)
        if ((*note)->id != pain.id && takes_up((*note)->text, words)) return true;
    return false;
}

AfterPain tell(const Course& course, const Note& pain, const std::vector<Spoken>& turns)
{
    if (turns.empty()) return AfterPain::Silent;
    if (const AskedQuestion* question = find_question(course, pain.at, turns.front()))
        return question->open ? AfterPain::OpenQuestion : AfterPain::ClosedQuestion;
    return reformulates(course, pain, turns.front()) ? AfterPain::Reformulated : AfterPain::OwnTalk;
}

bool is_pain_of_others(const Interview& interview, const Note& note)
{
    if (note.underlines.empty() || note.kind == NoteKind::Idea || note.kind == NoteKind::Question) return false;
    const Person* who = note.person ? interview.find(*note.person) : nullptr;
    return !who || who->side == Side::Client;
}

PainMoment describe_moment(const Course& course, const Note& note)
{
    const auto telling = std::max_element(note.underlines.begin(), note.underlines.end(), [](const Underline& a, const Underline& b) { return a.strokes < b.strokes; });
    const std::vector<Spoken> turns = find_my_turns(course, note.at, find_window_end(course, note.at));
    PainMoment moment{note.id, note.at, slice(note.text, telling->from, telling->to), telling->strokes, tell(course, note, turns), {}, {}};
    if (!turns.empty()) moment.spoke_at = turns.front().from;
    for (const Spoken& turn : turns) moment.my_talk += turn.to - turn.from;
    return moment;
}

}  // namespace

std::string_view name_of(AfterPain did)
{
    switch (did) {
    case AfterPain::Silent: return "silent";
    case AfterPain::Reformulated: return "reformulated";
    case AfterPain::OpenQuestion: return "open_question";
    case AfterPain::ClosedQuestion: return "closed_question";
    case AfterPain::OwnTalk: return "own_talk";
    }
    SD_CHECK(!"every answer has a name");
    return {};
}

bool kept_listening(AfterPain did) { return did != AfterPain::ClosedQuestion && did != AfterPain::OwnTalk; }

std::optional<std::vector<PainMoment>> find_pain_moments(const Interview& interview, InterviewTime now)
{
    return find_pain_moments(interview, now, find_segments(interview, now), list_questions(interview));
}

std::optional<std::vector<PainMoment>> find_pain_moments(const Interview& interview, InterviewTime now, std::span<const Segment> segments, std::span<const AskedQuestion> questions)
{
    const Person* me = interview.find_me();
    const TalkSource source = find_talk_source(interview);
    if (!me || source.basis == Basis::Words || segments.empty()) return std::nullopt;
    const Course course{interview, me->id, time_reached(interview, now), find_turns_of(me->id, segments, Milliseconds{0}), questions, source.basis == Basis::Keys,
                        find_notes_of(interview, me->id), find_longest(interview)};
    std::vector<PainMoment> moments;
    for (const Note& note : interview.notes())
        if (is_pain_of_others(interview, note)) moments.push_back(describe_moment(course, note));
    std::stable_sort(moments.begin(), moments.end(), [](const PainMoment& a, const PainMoment& b) { return a.at < b.at; });
    return moments;
}

}  // namespace sourdine
