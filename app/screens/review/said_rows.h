// Which utterances the transcript lists, and how high each row is.
#pragma once

#include "app/screens/review/row_heights.h"
#include "app/screens/view.h"

#include <optional>
#include <vector>

namespace sourdine::app {

// Which utterances are listed: those that fit every condition given.
struct SaidFilter {
    std::optional<PersonId> person;
    bool candidates = false;  // that hold a problem offered
    bool questions = false;   // that hold a question of ours
    bool operator==(const SaidFilter&) const = default;
};

class SaidRows {
public:
    // Once a frame. True: other rows are listed than before, or they are laid out anew.
    bool follow(const View& view, const SaidFilter& filter, float text_width);

    std::size_t size() const { return m_rows.size(); }
    UtterancePlace place(std::size_t row) const { return {m_recordings[m_rows[row].recording], m_rows[row].number}; }
    std::optional<std::size_t> find(UtterancePlace place) const;

    RowHeights heights;

private:
    struct Row {
        std::uint32_t recording = 0, number = 0;
        bool operator==(const Row&) const = default;
    };
    struct Key {
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;
        std::uint64_t serial = 0;
        SaidFilter filter;
        bool operator==(const Key&) const = default;
    };
    std::vector<Row> list(const View& view, const SaidFilter& filter) const;
    void guess_heights(const View& view, float text_width);

    std::optional<Key> m_key;
    std::vector<RecordingId> m_recordings;
    std::vector<Row> m_rows;
    float m_width = 0, m_scale = 0;
};

constexpr float said_size = 15;      // points, of the words
constexpr float said_padding = 5;    // above and below them

}  // namespace sourdine::app
