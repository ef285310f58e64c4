#include "core/insight/said.h"

#include "core/base/utf8.h"
#include "core/insight/spoken_questions.h"
#include "core/words/difficulty.h"
#include "core/words/fold.h"
#include "core/words/sentences.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr Milliseconds noted_beside{1'000};  // a note may have been begun a moment before or after the words

void add_candidates(const Recording& recording, std::size_t number, std::vector<Candidate>& candidates)
{
    const Utterance& u = recording.speech->utterances[number];
    const std::string_view words = recording.speech->words_of(u);
    for (const Span& span : find_sentences(words)) {
        const std::optional<Difficulty> difficulty = find_difficulty(slice(words, span.from, span.to));
        if (!difficulty) continue;
        Candidate candidate{recording.id, number, *recording.person_of(u), moment_in(recording, u, span.from), span, {}};
        for (const Span& sign : difficulty->signs) candidate.signs.push_back({span.from + sign.from, span.from + sign.to});
        candidates.push_back(std::move(candidate));
    }
}

std::vector<Candidate> find_candidates(const Interview& interview)
{
    std::vector<Candidate> candidates;
    for (const Recording& recording : interview.recordings()) {
        const auto& all = recording.speech->utterances;
        for (std::size_t number = 0; number < all.size(); ++number) {
            if (all[number].text_size == 0) continue;
            const std::optional<PersonId> who = recording.person_of(all[number]);
            const Person* person = who ? interview.find(*who) : nullptr;
            if (person && person->side == Side::Client) add_candidates(recording, number, candidates);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.at < b.at; });
    return candidates;
}

struct FoldedNote {
    InterviewTime at;
    std::string words;
};

}  // namespace

InterviewTime moment_in(const Recording& recording, const Utterance& utterance, int cp)
{
    const int all = count_code_points(recording.speech->words_of(utterance));
    if (all <= 0) return recording.at(utterance.from);
    return recording.at(utterance.from + (utterance.to - utterance.from) * std::clamp(cp, 0, all) / all);
}

SaidFindings find_said(const Interview& interview)
{
    return {find_candidates(interview), find_spoken_questions(interview)};
}

std::vector<bool> find_noted(const Interview& interview, const std::vector<Candidate>& candidates)
{
    std::vector<FoldedNote> notes;
    for (const Note* note : interview.by_time()) notes.push_back({note->at, fold(note->text)});
    std::vector<bool> noted(candidates.size());
    for (std::size_t i = 0; i < candidates.size() && !notes.empty(); ++i) {
        const Candidate& candidate = candidates[i];
        const Recording* recording = interview.find(candidate.recording);
        if (!recording || candidate.utterance >= recording->speech->utterances.size()) continue;
        const Utterance& u = recording->speech->utterances[candidate.utterance];
        const InterviewTime from = recording->at(u.from) - noted_beside, to = recording->at(u.to) + noted_beside;
        auto note = std::lower_bound(notes.begin(), notes.end(), from, [](const FoldedNote& n, InterviewTime t) { return n.at < t; });
        if (note == notes.end() || note->at > to) continue;
        const std::string words = fold(slice(recording->speech->words_of(u), candidate.sentence.from, candidate.sentence.to));
        for (; note != notes.end() && note->at <= to && !noted[i]; ++note) noted[i] = note->words.find(words) != std::string::npos;
    }
    return noted;
}

}  // namespace sourdine
