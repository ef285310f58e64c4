#include "app/screens/review/note_rows.h"

#include "core/capture/parse_line.h"
#include "core/insight/questions.h"
#include "core/words/word_bounds.h"

#include <algorithm>

namespace sourdine::app {

namespace {

void choose(NotesState& state, NoteId note)
{
    state.chosen = state.anchor = note;
    state.others.clear();
    state.words.reset();
    state.editing = false;
    state.reveal = 2;
}

// Everything from where choosing began up to `row`.
void choose_up_to(NotesState& state, std::size_t row)
{
    const auto from = state.anchor ? state.listed.find(*state.anchor) : std::nullopt;
    const auto [low, high] = std::minmax({from.value_or(row), row});
    state.others.clear();
    for (std::size_t i = low; i <= high; ++i)
        if (i != row) state.others.insert(state.listed[i]);
    state.chosen = state.listed[row];
    if (!from) state.anchor = state.chosen;
    state.words.reset();
    state.editing = false;
    state.reveal = 2;
}

void choose_all(NotesState& state)
{
    if (state.listed.size() == 0) return;
    if (!state.chosen) state.chosen = state.anchor = state.listed[0];
    state.others.clear();
    state.others.insert(state.listed.ids().begin(), state.listed.ids().end());
    state.others.erase(*state.chosen);
    state.words.reset();
}

void answer_moves(NotesState& state)
{
    const auto last = static_cast<std::ptrdiff_t>(state.listed.size()) - 1;
    if (last < 0) return;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
    const auto page = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, state.page)), here = static_cast<std::ptrdiff_t>(state.row);
    const bool none = !state.chosen;
    std::optional<std::ptrdiff_t> to;
    if (pressed(ImGuiKey_DownArrow)) to = none ? 0 : here + 1;
    if (pressed(ImGuiKey_UpArrow)) to = none ? last : here - 1;
    if (pressed(ImGuiKey_PageDown)) to = none ? 0 : here + page;
    if (pressed(ImGuiKey_PageUp)) to = none ? last : here - page;
    if (pressed(ImGuiKey_Home)) to = 0;
    if (pressed(ImGuiKey_End)) to = last;
    if (!to) return;
    const auto row = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(*to, 0, last));
    if (ImGui::GetIO().KeyShift)
        choose_up_to(state, row);
    else
        choose(state, state.listed[row]);
}

// --- words of the chosen note ---

void answer_word_moves(const View& view, NotesState& state)
{
    const int by = (ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
    const Note* note = state.chosen && state.others.empty() ? view.interview->find(*state.chosen) : nullptr;
    if (by == 0 || !note) return;
    const int last = static_cast<int>(find_words(note->text).size()) - 1;
    if (last < 0) return;
    if (!state.words) {
        state.words = by > 0 ? std::pair{0, 0} : std::pair{last, last};
        return;
    }
    state.words->second = std::clamp(state.words->second + by, 0, last);
    if (!ImGui::GetIO().KeyShift) state.words->first = state.words->second;
}

std::optional<Span> find_span(const Note& note, const NotesState& state)
{
    const std::vector<Span> words = find_words(note.text);
    if (!state.words || words.empty()) return std::nullopt;
    const int last = static_cast<int>(words.size()) - 1;
    const auto [low, high] = std::minmax({std::clamp(state.words->first, 0, last), std::clamp(state.words->second, 0, last)});
    return Span{words[static_cast<std::size_t>(low)].from, words[static_cast<std::size_t>(high)].to};
}

void underline(const Note& note, NotesState& state, Outbox& out)
{
    if (const auto span = find_span(note, state)) return out.send(UnderlineWords{note.id, span->from, span->to});
    const int last = static_cast<int>(find_words(note.text).size()) - 1;
    if (last >= 0) state.words = {last, last};
}

// --- what a letter does ---

std::optional<NoteKind> kind_of_sign(ImWchar typed)
{
    for (const NoteKind kind : all_note_kinds)
        if (sign_text(kind).front() == static_cast<char>(typed) || (kind == NoteKind::Note && typed == 'n')) return kind;
    return std::nullopt;
}

void make_kind(const View& view, const NotesState& state, NoteKind kind, Outbox& out)
{
    std::vector<NoteId> ids = find_worked_on(*view.interview, state);
    std::erase_if(ids, [&](NoteId id) { return view.interview->find(id)->kind == kind; });
    if (!ids.empty()) out.send(SetKind{ids, kind});
}

void answer_letters(const View& view, NotesState& state, Outbox& out)
{
    for (const ImWchar typed : ImGui::GetIO().InputQueueCharacters) {
        const Note* note = state.chosen ? view.interview->find(*state.chosen) : nullptr;
        if (!note || typed > 127) continue;
        if (typed == 'm' || typed == 'M') out.send(MergeNotes{find_worked_on(*view.interview, state)});
        if (typed == 's' || typed == 'S') split_note(view, state, out);
        if ((typed == 'o' || typed == 'O') && state.others.empty() && note->kind == NoteKind::Question) turn_open(*note, out);
        if (const auto kind = kind_of_sign(typed)) make_kind(view, state, *kind, out);
    }
}

void answer_escape(NotesState& state)
{
    if (state.words)
        state.words.reset();
    else if (!state.others.empty())
        state.others.clear();
    else
        state.filter = {};
}

void answer_seats(const View& view, const NotesState& state, Outbox& out)
{
    const auto seat = read_seat_key();
    const auto ids = find_worked_on(*view.interview, state);
    if (!seat || ids.empty()) return;
    const Person* person = *seat > 0 ? view.interview->find_seat(*seat) : nullptr;
    if (person || *seat == 0) out.send(AttributeNotes{ids, person ? std::optional{person->id} : std::nullopt});
}

}  // namespace

void press_note(const Interview& interview, NotesState& state, NoteId note, bool ctrl, bool shift)
{
    state.take_keys = true;
    const auto row = state.listed.find(note);
    if (shift && row && state.chosen) return choose_up_to(state, *row);
    if (ctrl && state.chosen && state.chosen != note) {
        state.words.reset();
        state.editing = false;
        if (state.others.erase(note) > 0) return;
        state.others.insert(*state.chosen);
        state.chosen = state.anchor = note;
        return;
    }
    if (ctrl && state.chosen == note && !state.others.empty()) {
        const auto left = find_worked_on(interview, state);
        state.chosen = state.anchor = *std::find_if(left.begin(), left.end(), [&](NoteId id) { return id != note; });
        state.others.erase(*state.chosen);
        return;
    }
    if (state.chosen == note && state.others.empty())
        state.chosen.reset();
    else
        choose(state, note);
    state.editing = false;
    state.reveal = 0;  // it is where the mouse is
}

void begin_editing(const View& view, NotesState& state, const Note& note)
{
    state.chosen = state.anchor = note.id;
    state.others.clear();
    state.words.reset();
    state.edited_line = write_line(note, *view.interview);
    state.editing = state.focus_edit = true;
}

void delete_notes(const View& view, NotesState& state, Outbox& out)
{
    const auto ids = find_worked_on(*view.interview, state);
    if (!ids.empty()) out.send(DeleteNotes{ids});
    state.take_keys = true;
}

void turn_open(const Note& note, Outbox& out)
{
    Note after = note;
    after.open = !counts_as_open(note);
    out.send(UpdateNote{after});
}

void split_note(const View& view, NotesState& state, Outbox& out)
{
    const Note* note = state.chosen && state.others.empty() ? view.interview->find(*state.chosen) : nullptr;
    if (!note) return;
    state.take_keys = true;
    const auto span = find_span(*note, state);
    if (!span) {
        state.words = {1, 1};  // the first place where it can be split
        return;
    }
    out.send(SplitNote{note->id, span->from});
    state.words.reset();
}

std::optional<int> read_seat_key()
{
    const ImGuiIO& io = ImGui::GetIO();
    if ((!io.KeyCtrl && !io.KeyAlt) || io.KeyShift) return std::nullopt;
    for (int seat = io.KeyAlt ? 0 : 1; seat <= 9; ++seat)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + seat), false)) return seat;
    return std::nullopt;
}

void answer_note_keys(const View& view, NotesState& state, Outbox& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (state.editing || ImGui::IsAnyItemActive() || io.WantTextInput) return;
    if (!io.KeyCtrl && !io.KeyAlt) {
        answer_moves(state);
        answer_word_moves(view, state);
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) answer_escape(state);
    if (ImGui::IsKeyPressed(ImGuiKey_Tab, false)) state.to_filters = true;
    if (io.KeyCtrl && ImGui::IsKeyPressed(ImGuiKey_F, false)) state.to_words = true;
    if (io.KeyCtrl && ImGui::IsKeyPressed(ImGuiKey_A, false)) choose_all(state);
    if (view.read_only) return;
    answer_seats(view, state, out);
    if (!io.KeyCtrl && !io.KeyAlt) answer_letters(view, state, out);
    const Note* note = state.chosen ? view.interview->find(*state.chosen) : nullptr;
    if (!note) return;
    if (ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !io.KeyCtrl) begin_editing(view, state, *note);
    if (ImGui::IsKeyPressed(ImGuiKey_Delete, false)) delete_notes(view, state, out);
    for (const Gesture& gesture : view.gestures)
        if (gesture.kind == GestureKind::Underline && state.others.empty()) underline(*note, state, out);
}

}  // namespace sourdine::app
