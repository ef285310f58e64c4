#include "app/screens/review/said_row.h"

#include "app/screens/live/names.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"
#include "core/words/sentences.h"
#include "core/words/word_bounds.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr Milliseconds noted_beside{1'000};  // a note may have been begun a moment before or after the words
constexpr std::size_t most_rows_kept = 400;

// Where the words of `part` stand in the note: code points; empty: they were changed.
std::optional<int> find_words_in(const Note& note, std::string_view part)
{
    const std::size_t byte = note.text.find(part);
    if (byte == std::string::npos) return std::nullopt;
    return code_point_index(note.text, byte);
}

}  // namespace

std::size_t SaidRow::sentence_at(int code_point) const
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i)
        if (sentences[i].span.from <= code_point) found = i;
    return found;
}

std::string words_in_line(const Recording& recording, const Utterance& said)
{
    std::string words(recording.speech->words_of(said));
    for (char& c : words)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return words;
}

std::string speaker_of(const View& view, const Recording& recording, const Utterance& said)
{
    const Speaker& speaker = recording.speakers[said.speaker];
    const Person* person = speaker.person ? view.interview->find(*speaker.person) : nullptr;
    return person ? call_name(*view.interview, *person) : speaker.label;
}

std::string write_moment(const View& view, const Recording& recording, InterviewTime at)
{
    const std::string clock = write_clock(elapsed_at(*view.interview, at));
    return recording.timing >= Timing::Estimated ? "≈ " + clock : clock;
}

const Utterance* find_utterance(const Interview& interview, UtterancePlace place)
{
    const Recording* recording = interview.find(place.recording);
    return recording && place.number < recording->speech->utterances.size() ? &recording->speech->utterances[place.number] : nullptr;
}

void SaidRowMemo::follow(const View& view)
{
    const Interview& interview = *view.interview;
    const Key key{interview.revision(), interview.next_id(), view.figures ? view.figures->serial : 0};
    if (key == m_key && m_rows.size() < most_rows_kept) return;
    m_rows.clear();
    if (key == m_key) return;
    m_key = key;
    m_noted.reset();
    m_notes.clear();
    for (const Note* note : interview.by_time()) m_notes.push_back({note->at, note->id, fold(note->text)});
}

void SaidRowMemo::read_sentence(const View& view, const Recording& recording, const Utterance& said, const SaidRow& row, SaidSentence& sentence) const
{
    const InterviewTime from = recording.at(said.from) - noted_beside, to = recording.at(said.to) + noted_beside;
    auto note = std::lower_bound(m_notes.begin(), m_notes.end(), from, [](const FoldedNote& n, InterviewTime t) { return n.at < t; });
    if (note == m_notes.end() || note->at > to) return;
    const std::string words = slice(row.text, sentence.span.from, sentence.span.to), folded = fold(words);
    for (; note != m_notes.end() && note->at <= to; ++note) {
        const bool same = note->words == folded;
        if (!same && (sentence.note || note->words.find(folded) == std::string::npos)) continue;
        sentence.note = note->id;
        const auto place = find_words_in(*view.interview->find(note->id), words);
        sentence.note_shift = place ? std::optional{sentence.span.from - *place} : std::nullopt;
        if (same) return;
    }
}

const SaidRow& SaidRowMemo::of(const View& view, UtterancePlace place)
{
    follow(view);
    const auto [kept, fresh] = m_rows.try_emplace({place.recording.value, place.number});
    SaidRow& row = kept->second;
    const Utterance* said = find_utterance(*view.interview, place);
    if (!fresh || !said) return row;
    const Recording& recording = *view.interview->find(place.recording);
    row.text = words_in_line(recording, *said);
    for (const Span& word : find_words(row.text)) row.words.emplace_back(word.from, word.to);
    const auto candidates = view.figures ? find_candidates_in(*view.figures, place) : std::vector<const Candidate*>{};
    const auto questions = view.figures ? find_questions_in(*view.figures, place) : std::vector<const SpokenQuestion*>{};
    for (const Span& span : find_sentences(row.text)) {
        SaidSentence& sentence = row.sentences.emplace_back();
        sentence.span = span;
        read_sentence(view, recording, *said, row, sentence);
        for (const Candidate* candidate : candidates)
            if (candidate->sentence == span) sentence.signs = candidate->signs;
        for (const SpokenQuestion* question : questions)
            if (question->sentence == span) sentence.open = question->open;
    }
    return row;
}

const std::vector<bool>& SaidRowMemo::noted(const View& view)
{
    follow(view);
    if (!m_noted) m_noted = view.figures ? find_noted(*view.interview, view.figures->said.candidates) : std::vector<bool>{};
    return *m_noted;
}

}  // namespace sourdine::app
