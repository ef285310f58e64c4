#include "app/screens/review/transcript_state.h"

#include "core/base/utf8.h"
#include "core/capture/line_head.h"

#include <algorithm>

namespace sourdine::app {

namespace {

const SaidRow* find_row(const View& view, TranscriptState& state)
{
    if (!state.chosen || !find_utterance(*view.interview, *state.chosen)) return nullptr;
    const SaidRow& row = state.memo.of(view, *state.chosen);
    return state.sentence < row.sentences.size() ? &row : nullptr;
}

void choose(TranscriptState& state, UtterancePlace place, std::size_t sentence, TranscriptState::Reveal reveal = TranscriptState::Reveal::Near)
{
    state.chosen = place;
    state.sentence = sentence;
    state.words.reset();
    state.reveal = reveal;
}

// --- moving ---

void move_rows(TranscriptState& state, std::ptrdiff_t by)
{
    const auto last = static_cast<std::ptrdiff_t>(state.rows.size()) - 1;
    if (last < 0) return;
    const auto here = state.chosen ? state.rows.find(*state.chosen) : std::nullopt;
    if (!here) {  // from what is in sight
        const auto seen = state.anchor ? state.rows.find(*state.anchor) : std::nullopt;
        return choose(state, state.rows.place(seen.value_or(0)), 0);
    }
    const auto wanted = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*here) + by, 0, last);
    choose(state, state.rows.place(static_cast<std::size_t>(wanted)), 0);
}

void move_sentences(const View& view, TranscriptState& state, int by)
{
    const auto here = state.chosen ? state.rows.find(*state.chosen) : std::nullopt;
    if (!here) return move_rows(state, 0);
    const std::size_t count = state.memo.of(view, *state.chosen).sentences.size();
    if (by > 0 && state.sentence + 1 < count) return choose(state, *state.chosen, state.sentence + 1);
    if (by < 0 && state.sentence > 0) return choose(state, *state.chosen, state.sentence - 1);
    const std::size_t next = by > 0 ? *here + 1 : *here - 1;
    if ((by < 0 && *here == 0) || next >= state.rows.size()) return;
    const UtterancePlace place = state.rows.place(next);
    const std::size_t sentences = state.memo.of(view, place).sentences.size();
    choose(state, place, by > 0 || sentences == 0 ? 0 : sentences - 1);
}

// The next problem offered that is no note yet, in either direction, beginning again at the end.
void move_to_candidate(const View& view, TranscriptState& state, bool back)
{
    if (!view.figures) return;
    const auto& all = view.figures->said.candidates;
    const std::vector<bool>& noted = state.memo.noted(view);
    const SaidRow* row = find_row(view, state);
    std::optional<InterviewTime> here;
    if (row) here = moment_in(*view.interview->find(state.chosen->recording), *find_utterance(*view.interview, *state.chosen), row->sentences[state.sentence].span.from);
    const auto after = here ? std::upper_bound(all.begin(), all.end(), *here, [](InterviewTime t, const Candidate& c) { return t < c.at; }) : all.begin();
    const auto before = here ? std::lower_bound(all.begin(), all.end(), *here, [](const Candidate& c, InterviewTime t) { return c.at < t; }) : all.begin();
    const std::size_t count = all.size(), first = static_cast<std::size_t>((back ? before : after) - all.begin());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = back ? (first + 2 * count - 1 - i) % count : (first + i) % count;
        const Candidate& candidate = all[at];
        if (noted[at] || (state.filter.person && candidate.person != *state.filter.person)) continue;
        const UtterancePlace place{candidate.recording, candidate.utterance};
        if (!find_utterance(*view.interview, place)) continue;
        state.filter.questions = false;
        return choose(state, place, state.memo.of(view, place).sentence_at(candidate.sentence.from), TranscriptState::Reveal::Jump);
    }
}

// --- noting ---

void write_note(const View& view, const TranscriptState& state, const SaidRow& row, NoteKind kind, std::span<const Span> underlined, Outbox& out)
{
    const Recording& recording = *view.interview->find(state.chosen->recording);
    const Utterance& said = *find_utterance(*view.interview, *state.chosen);
    const Span span = row.sentences[state.sentence].span;
    WriteNote note;
    note.kind = kind;
    // An action is nobody's until somebody takes it; an idea is mine.
    if (kind != NoteKind::Action && kind != NoteKind::Decision && kind != NoteKind::Idea) note.person = recording.person_of(said);
    note.text = slice(row.text, span.from, span.to);
    for (const Span& words : underlined) note.underlines.push_back({words.from - span.from, words.to - span.from, 1});
    note.at = std::max(at_ms(0), moment_in(recording, said, span.from));
    out.send(std::move(note));
}

// With its longest sign underlined: each one underlined would be a pain of its own.
void take_offer(const View& view, const TranscriptState& state, const SaidRow& row, Outbox& out)
{
    const SaidSentence& sentence = row.sentences[state.sentence];
    if (sentence.note || sentence.signs.empty()) return;
    const auto longest = std::max_element(sentence.signs.begin(), sentence.signs.end(), [](const Span& a, const Span& b) { return a.to - a.from < b.to - b.from; });
    write_note(view, state, row, NoteKind::Problem, std::span(&*longest, 1), out);
}

void make_kind(const View& view, const TranscriptState& state, const SaidRow& row, NoteKind kind, Outbox& out)
{
    const auto& note = row.sentences[state.sentence].note;
    if (!note) return write_note(view, state, row, kind, {}, out);
    if (view.interview->find(*note)->kind != kind) out.send(SetKind{{*note}, kind});
}

void underline(const View& view, TranscriptState& state, const SaidRow& row, Outbox& out)
{
    const SaidSentence& sentence = row.sentences[state.sentence];
    if (!state.words) {
        int last = -1;
        for (const auto& word : row.words) last += word.first >= sentence.span.from && word.second <= sentence.span.to;
        if (last >= 0) state.words = {last, last};
        return;
    }
    const auto span = find_chosen_words(row, state);
    if (!span) return;
    if (!sentence.note)
        write_note(view, state, row, NoteKind::Problem, std::span(&*span, 1), out);
    else if (sentence.note_shift)
        out.send(UnderlineWords{*sentence.note, span->from - *sentence.note_shift, span->to - *sentence.note_shift});
}

std::optional<NoteKind> kind_of_sign(char32_t sign)
{
    for (const NoteKind kind : all_note_kinds)
        if (kind != NoteKind::Note && sign_of(kind) == sign) return kind;
    return std::nullopt;
}

void answer_signs(const View& view, TranscriptState& state, Outbox& out)
{
    for (const ImWchar c : ImGui::GetIO().InputQueueCharacters) {
        if (c == 'n' || c == 'N') move_to_candidate(view, state, c == 'N');
        const SaidRow* row = view.read_only ? nullptr : find_row(view, state);
        const auto kind = kind_of_sign(static_cast<char32_t>(c));
        if (row && kind) make_kind(view, state, *row, *kind, out);
    }
}

void answer_moves(const View& view, TranscriptState& state)
{
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
    const auto page = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, state.page));
    if (pressed(ImGuiKey_DownArrow)) move_rows(state, +1);
    if (pressed(ImGuiKey_UpArrow)) move_rows(state, -1);
    if (pressed(ImGuiKey_PageDown)) move_rows(state, +page);
    if (pressed(ImGuiKey_PageUp)) move_rows(state, -page);
    if (pressed(ImGuiKey_Home) && state.rows.size() > 0) choose(state, state.rows.place(0), 0);
    if (pressed(ImGuiKey_End) && state.rows.size() > 0) choose(state, state.rows.place(state.rows.size() - 1), 0);
    if (state.words) {
        const auto move = [&](int by) {
            state.words->second = std::max(0, state.words->second + by);
            if (!ImGui::GetIO().KeyShift) state.words->first = state.words->second;
        };
        if (pressed(ImGuiKey_RightArrow)) move(+1);
        if (pressed(ImGuiKey_LeftArrow)) move(-1);
        if (pressed(ImGuiKey_Escape)) state.words.reset();
        return;
    }
    if (pressed(ImGuiKey_RightArrow)) move_sentences(view, state, +1);
    if (pressed(ImGuiKey_LeftArrow)) move_sentences(view, state, -1);
}

}  // namespace

void answer_said_keys(const View& view, TranscriptState& state, Outbox& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsAnyItemActive() || io.WantTextInput) return;
    if (!io.KeyCtrl && !io.KeyAlt) answer_moves(view, state);
    if (ImGui::IsKeyPressed(ImGuiKey_Tab, false)) state.to_filters = true;
    answer_signs(view, state, out);
    const SaidRow* row = view.read_only ? nullptr : find_row(view, state);
    if (!row) return;
    const SaidSentence& sentence = row->sentences[state.sentence];
    if (ImGui::IsKeyPressed(ImGuiKey_Enter, false)) make_kind(view, state, *row, NoteKind::Note, out);
    if (ImGui::IsKeyPressed(ImGuiKey_Space, false)) take_offer(view, state, *row, out);
    if (ImGui::IsKeyPressed(ImGuiKey_Delete, false) && sentence.note) out.send(DeleteNotes{{*sentence.note}});
    for (const Gesture& gesture : view.gestures)
        if (gesture.kind == GestureKind::Underline) underline(view, state, *row, out);
}

void press_said_word(const View& view, TranscriptState& state, UtterancePlace place, Span word, Outbox& out)
{
    const SaidRow& row = state.memo.of(view, place);
    const std::size_t number = row.sentence_at(word.from);
    choose(state, place, number, TranscriptState::Reveal::No);
    if (number >= row.sentences.size()) return;
    const SaidSentence& sentence = row.sentences[number];
    if (view.read_only || !sentence.note || !sentence.note_shift) return;
    Span wanted{word.from - *sentence.note_shift, word.to - *sentence.note_shift};
    for (const Underline& u : view.interview->find(*sentence.note)->underlines)
        if (u.from <= wanted.from && wanted.to <= u.to) wanted = {u.from, u.to};
    out.send(UnderlineWords{*sentence.note, wanted.from, wanted.to});
}

std::optional<Span> find_chosen_words(const SaidRow& row, const TranscriptState& state)
{
    if (!state.words || state.sentence >= row.sentences.size()) return std::nullopt;
    const Span span = row.sentences[state.sentence].span;
    std::vector<std::pair<int, int>> words;
    for (const auto& word : row.words)
        if (word.first >= span.from && word.second <= span.to) words.push_back(word);
    if (words.empty()) return std::nullopt;
    const auto last = static_cast<int>(words.size()) - 1;
    const auto [low, high] = std::minmax({std::min(state.words->first, last), std::min(state.words->second, last)});
    return Span{words[static_cast<std::size_t>(low)].first, words[static_cast<std::size_t>(high)].second};
}

}  // namespace sourdine::app
