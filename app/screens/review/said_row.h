// One utterance as the transcript shows it: its sentences, which of them are notes, which are offered as problems,
// which of ours ask.
#pragma once

#include "app/screens/view.h"
#include "core/words/span.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sourdine::app {

struct SaidSentence {
    Span span;                     // code points of the row's text
    std::optional<NoteId> note;    // what it has become
    std::optional<int> note_shift; // added to the note's code points they are the row's; empty: the words were changed
    std::vector<Span> signs;       // offered as a problem: the words that say so
    std::optional<bool> open;      // a question of ours
};

struct SaidRow {
    std::string text;                               // in one line
    std::vector<std::pair<int, int>> words;
    std::vector<SaidSentence> sentences;            // none where there is no word
    // The sentence that holds a code point, or the one before it.
    std::size_t sentence_at(int code_point) const;
};

// The words without line ends: as many code points as they have in the file.
std::string words_in_line(const Recording& recording, const Utterance& said);
std::string speaker_of(const View& view, const Recording& recording, const Utterance& said);  // short name, else the file's label
// The interview's clock at a moment of a recording; "≈" where the file tells no times of its own.
std::string write_moment(const View& view, const Recording& recording, InterviewTime at);
// Null: it is gone.
const Utterance* find_utterance(const Interview& interview, UtterancePlace place);

// The rows in sight, read once for each change.
class SaidRowMemo {
public:
    const SaidRow& of(const View& view, UtterancePlace place);
    // Which of View::figures' candidates are notes already; empty while they are not known.
    const std::vector<bool>& noted(const View& view);

private:
    struct Key {
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;
        std::uint64_t serial = 0;
        bool operator==(const Key&) const = default;
    };
    struct FoldedNote { InterviewTime at; NoteId id; std::string words; };
    void follow(const View& view);
    void read_sentence(const View& view, const Recording& recording, const Utterance& said, const SaidRow& row, SaidSentence& sentence) const;

    Key m_key;
    std::map<std::pair<std::int64_t, std::size_t>, SaidRow> m_rows;
    std::vector<FoldedNote> m_notes;  // by time
    std::optional<std::vector<bool>> m_noted;
};

}  // namespace sourdine::app
