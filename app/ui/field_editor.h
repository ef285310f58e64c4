// A text with a caret and a selection, and what keys do to them. No ImGui: the field draws it and finds the rows.
#pragma once

#include "app/ui/wrap.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::ui {

class FieldEditor {
public:
    const std::u32string& text() const { return m_text; }
    int count() const { return static_cast<int>(m_text.size()); }
    int caret() const { return m_caret; }
    int from() const { return std::min(m_caret, m_anchor); }
    int to() const { return std::max(m_caret, m_anchor); }
    bool selected() const { return m_caret != m_anchor; }

    // The text changed elsewhere: the caret stays where it can.
    void take_over(std::u32string text);
    void select(int from, int to);
    void go(int to, bool extend);

    // The selection becomes `text`; the caret stands behind it.
    void insert(std::u32string_view text);
    void remove(int from, int to);
    void erase_back(bool word);
    void erase_forward(bool word);

    int word_left(int at) const;
    int word_right(int at) const;
    void select_word(int at);

    // Rows, given after each change. Left and right of a soft break are one place in the text but two on the
    // screen: at_row_end says that the caret shows at the end of the upper row.
    void set_rows(const std::vector<Row>* rows) { m_rows = rows; }
    int row_of_caret() const;
    int row_start(int row) const;
    int row_end(int row) const;
    int last_row() const { return static_cast<int>(m_rows->size()) - 1; }
    void go_to_row_end(bool extend);
    void set_at_row_end(bool at_row_end) { m_at_row_end = at_row_end; }

private:
    std::u32string m_text;
    int m_caret = 0;
    int m_anchor = 0;
    bool m_at_row_end = false;
    const std::vector<Row>* m_rows = nullptr;
};

}  // namespace sourdine::ui
