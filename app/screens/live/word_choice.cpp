#include "app/screens/live/word_choice.h"

#include "core/talk/segments.h"
#include "core/words/word_bounds.h"

#include <algorithm>

namespace sourdine::app {

namespace {

int last_word(const Note& note)
{
    return static_cast<int>(find_words(note.text).size()) - 1;
}

// The next note in sight that has words, from `from` on in direction `step`; null: none.
const Note* find_note(const View& view, const std::vector<NoteId>& notes, std::ptrdiff_t from, int step)
{
    const bool ideas = shows_ideas(*view.interview, view.now);
    for (auto i = from; i >= 0 && i < std::ssize(notes); i += step) {
        const Note* note = view.interview->find(notes[static_cast<std::size_t>(i)]);
        if (note && (ideas || note->kind != NoteKind::Idea) && last_word(*note) >= 0) return note;
    }
    return nullptr;
}

void change_note(const View& view, LiveState& state, int step)
{
    const auto& notes = state.figures.of_records(*view.interview).notes;
    const auto here = std::find(notes.begin(), notes.end(), state.choice->note) - notes.begin();
    if (const Note* note = find_note(view, notes, here + step, step))
        state.choice = WordChoice{note->id, last_word(*note), last_word(*note)};
}

void move_word(WordChoice& choice, int step, bool widen, int last)
{
    choice.moving = std::clamp(choice.moving + step, 0, last);
    if (!widen) choice.anchor = choice.moving;
}

}  // namespace

bool shows_ideas(const Interview& interview, InterviewTime now)
{
    return interview.head().stage == Stage::Ended || phase_at(interview, now) == Phase::Collaborate;
}

Span chosen_span(const Interview& interview, const WordChoice& choice)
{
    const Note* note = interview.find(choice.note);
    if (!note) return {};
    const auto words = find_words(note->text);
    const auto last = static_cast<int>(words.size()) - 1;
    if (last < 0) return {};
    const auto [low, high] = std::minmax(choice.anchor, choice.moving);
    return {words[static_cast<std::size_t>(std::min(low, last))].from, words[static_cast<std::size_t>(std::min(high, last))].to};
}

void underline_on_sheet(const View& view, LiveState& state, Outbox& out)
{
    if (state.choice) {
        const Span span = chosen_span(*view.interview, *state.choice);
        if (!span.empty()) out.send(UnderlineWords{state.choice->note, span.from, span.to});
        return;
    }
    const auto& notes = state.figures.of_records(*view.interview).notes;
    if (const Note* note = find_note(view, notes, std::ssize(notes) - 1, -1))
        state.choice = WordChoice{note->id, last_word(*note), last_word(*note)};
}

void move_choice(const View& view, LiveState& state)
{
    if (!state.choice) return;
    const Note* note = view.interview->find(state.choice->note);
    if (!note || last_word(*note) < 0 || !state.capture.line.empty()) return state.choice.reset();
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyAlt) return;
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) move_word(*state.choice, -1, io.KeyShift, last_word(*note));
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) move_word(*state.choice, +1, io.KeyShift, last_word(*note));
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow))
        change_note(view, state, -1);
    else if (ImGui::IsKeyPressed(ImGuiKey_DownArrow))
        change_note(view, state, +1);
}

}  // namespace sourdine::app
