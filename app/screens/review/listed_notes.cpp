#include "app/screens/live/note_words.h"
#include "app/screens/review/note_rows.h"
#include "app/screens/review/notes_state.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace sourdine::app {

namespace {

std::vector<std::string> fold_each(const std::string& words)
{
    std::istringstream in(fold(words));
    std::vector<std::string> each;
    for (std::string word; in >> word;) each.push_back(word);
    return each;
}

bool fits(const Interview& interview, const NoteFilter& filter, const Note& note)
{
    if (!filter.kinds.empty() && !filter.kinds.contains(note.kind)) return false;
    if (!filter.persons.empty() && !filter.persons.contains(note.person)) return false;
    if (!filter.phases.empty()) {
        const auto phase = phase_at(interview, note.at);
        if (!phase || !filter.phases.contains(*phase)) return false;
    }
    return filter.strokes == 0 || std::any_of(note.underlines.begin(), note.underlines.end(), [&](const Underline& u) { return u.strokes >= filter.strokes; });
}

}  // namespace

void ListedNotes::list(const Interview& interview, const NoteFilter& filter)
{
    const std::vector<std::string> wanted = fold_each(filter.words);
    const auto holds_words = [&](const Note& note) {
        if (wanted.empty()) return true;
        auto& [text, folded] = m_folded[note.id];
        if (text != note.text) {
            text = note.text;
            folded = fold(text);
        }
        return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) { return folded.find(word) != std::string::npos; });
    };
    m_rows.clear();
    for (const Note* note : interview.by_time())
        if (fits(interview, filter, *note) && holds_words(*note)) m_rows.push_back(note->id);
    m_places.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_places.emplace_hint(m_places.end(), m_rows[i], i);
}

// Each note once for each of its forms: a filter let go costs no second measuring.
void ListedNotes::measure(const View& view, float width)
{
    std::vector<float> heights;
    heights.reserve(m_rows.size());
    for (const NoteId id : m_rows) {
        const Note& note = *view.interview->find(id);
        Measured& kept = m_measured[id];
        if (kept.height <= 0 || kept.note != note) kept = {note, measure_note_row(view, note, width)};
        heights.push_back(kept.height);
    }
    m_heights.assign(std::move(heights));
    if (m_extra_row && *m_extra_row < m_rows.size()) m_heights.set(*m_extra_row, m_heights[*m_extra_row] + m_extra);
    else m_extra_row.reset();
}

void ListedNotes::follow(const View& view, const NoteFilter& filter, float width)
{
    const Interview& interview = *view.interview;
    const Date today = date_of(view.today);  // rows say "Friday"
    const bool laid_out = m_width == width && m_scale == view.ui.scale() && m_language == view.phrases.language() && m_today == today;
    const Key key{interview.revision(), interview.next_id(), filter};
    if (laid_out && m_key == key) return;
    if (!laid_out) m_measured.clear();
    m_width = width;
    m_scale = view.ui.scale();
    m_language = view.phrases.language();
    m_today = today;
    if (m_key != key) {
        m_key = key;
        m_extra_row.reset();
        list(interview, filter);
    }
    measure(view, width);
}

std::optional<std::size_t> ListedNotes::find(NoteId note) const
{
    const auto place = m_places.find(note);
    return place == m_places.end() ? std::nullopt : std::optional{place->second};
}

void ListedNotes::set_extra(std::optional<std::size_t> row, float extra)
{
    if (m_extra_row == row && m_extra == extra) return;
    if (m_extra_row) m_heights.set(*m_extra_row, m_heights[*m_extra_row] - m_extra);
    m_extra_row = row;
    m_extra = extra;
    if (row) m_heights.set(*row, m_heights[*row] + extra);
}

void go_to_note(NotesState& state, NoteId note)
{
    state.filter = {};
    state.chosen = state.anchor = note;
    state.others.clear();
    state.words.reset();
    state.editing = false;
    state.take_keys = state.arrived = true;
    state.reveal = 2;
}

void keep_to_listed(NotesState& state)
{
    std::erase_if(state.others, [&](NoteId note) { return !state.listed.find(note); });
    if (!state.chosen) return;
    if (!state.listed.find(*state.chosen)) {
        state.editing = false;
        state.words.reset();
        state.chosen.reset();
        if (!state.others.empty())
            state.chosen = *state.others.begin();
        else if (state.listed.size() > 0)
            state.chosen = state.listed[std::min(state.row, state.listed.size() - 1)];
        if (!state.chosen) return;
    }
    state.others.erase(*state.chosen);
    state.row = *state.listed.find(*state.chosen);
}

std::vector<NoteId> find_worked_on(const Interview& interview, const NotesState& state)
{
    std::vector<NoteId> ids;
    if (state.others.empty()) {
        if (state.chosen && interview.find(*state.chosen)) ids.push_back(*state.chosen);
        return ids;
    }
    for (const Note* note : interview.by_time())
        if (state.chosen == note->id || state.others.contains(note->id)) ids.push_back(note->id);
    return ids;
}

}  // namespace sourdine::app
