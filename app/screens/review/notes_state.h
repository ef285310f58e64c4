// The whole sheet in Review: which notes are listed, where each row stands, and which are worked on.
#pragma once

#include "app/screens/review/row_heights.h"
#include "app/screens/view.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sourdine::app {

// Which notes are listed: those that fit every condition given; of several of one condition any will do.
struct NoteFilter {
    std::set<NoteKind> kinds;
    std::set<std::optional<PersonId>> persons;  // none: said by nobody in particular
    std::set<Phase> phases;
    int strokes = 0;    // at least one underline with this many
    std::string words;  // each of them begins a word, or stands inside one; case and accents do not count
    bool operator==(const NoteFilter&) const = default;
};

// The rows of the list, found anew when the notes or the filter change, and how high each is.
class ListedNotes {
public:
    // Once a frame; `width` is that of the words.
    void follow(const View& view, const NoteFilter& filter, float width);

    std::size_t size() const { return m_rows.size(); }
    NoteId operator[](std::size_t row) const { return m_rows[row]; }
    std::optional<std::size_t> find(NoteId note) const;
    const std::vector<NoteId>& ids() const { return m_rows; }

    // What can be done with it stands below one row: it is so much higher than its words.
    void set_extra(std::optional<std::size_t> row, float extra);
    std::optional<std::size_t> extra_row() const { return m_extra_row; }
    const RowHeights& heights() const { return m_heights; }

private:
    struct Key {
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;
        NoteFilter filter;
        bool operator==(const Key&) const = default;
    };
    struct Measured { Note note; float height = 0; };
    void list(const Interview& interview, const NoteFilter& filter);
    void measure(const View& view, float width);

    std::optional<Key> m_key;
    std::vector<NoteId> m_rows;
    std::map<NoteId, std::size_t> m_places;
    std::map<NoteId, Measured> m_measured;
    std::map<NoteId, std::pair<std::string, std::string>> m_folded;  // of each note: its text, and the same folded
    RowHeights m_heights;
    std::optional<std::size_t> m_extra_row;
    float m_extra = 0, m_width = 0, m_scale = 0;
    Language m_language{};
    Date m_today{};
};

struct NotesState {
    NoteFilter filter;
    ListedNotes listed;
    std::optional<NoteId> chosen;                // where the keys are
    std::set<NoteId> others;                     // chosen beside it
    std::optional<NoteId> anchor;                // where choosing several began
    std::optional<std::pair<int, int>> words;    // of the chosen note: from the first to the last one, in either order
    std::string edited_line;
    bool editing = false, focus_edit = false;
    bool take_keys = false;                      // the list takes the keyboard
    bool to_filters = false, to_words = false;   // … or the filters, the field of words
    bool arrived = false;                        // at what is chosen, from elsewhere
    int reveal = 0;                              // frames in which the chosen row is brought into sight
    std::size_t row = 0, page = 1;               // where the chosen note stands; rows in sight
};

void go_to_note(NotesState& state, NoteId note);
// Only what is listed is worked on: a note that goes hands on to the one that takes its place.
void keep_to_listed(NotesState& state);
// All that is worked on, by time; empty: nothing.
std::vector<NoteId> find_worked_on(const Interview& interview, const NotesState& state);

}  // namespace sourdine::app
