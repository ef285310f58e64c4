#include "app/ui/field_editor.h"

#include <utility>

namespace sourdine::ui {

namespace {

bool is_word(char32_t c)
{
    if (c == U'_' || (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return true;
    if (c < 0xC0) return false;
    const bool space_or_sign = (c >= 0x2000 && c <= 0x206F) || c == 0x3000 || c == 0xD7 || c == 0xF7;
    return !space_or_sign;
}

}  // namespace

void FieldEditor::take_over(std::u32string text)
{
    m_text = std::move(text);
    m_caret = std::clamp(m_caret, 0, count());
    m_anchor = std::clamp(m_anchor, 0, count());
    m_at_row_end = false;
}

void FieldEditor::select(int from, int to)
{
    m_anchor = std::clamp(from, 0, count());
    m_caret = std::clamp(to, 0, count());
    m_at_row_end = false;
}

void FieldEditor::go(int to, bool extend)
{
    m_caret = std::clamp(to, 0, count());
    if (!extend) m_anchor = m_caret;
    m_at_row_end = false;
}

void FieldEditor::insert(std::u32string_view text)
{
    const int at = from();
    m_text.replace(static_cast<std::size_t>(at), static_cast<std::size_t>(to() - at), text);
    go(at + static_cast<int>(text.size()), false);
}

void FieldEditor::remove(int from, int to)
{
    select(std::max(0, from), to);
    insert({});
}

void FieldEditor::erase_back(bool word)
{
    if (selected())
        insert({});
    else
        remove(word ? word_left(m_caret) : m_caret - 1, m_caret);
}

void FieldEditor::erase_forward(bool word)
{
    if (selected())
        insert({});
    else
        remove(m_caret, word ? word_right(m_caret) : m_caret + 1);
}

int FieldEditor::word_left(int at) const
{
    const auto word_before = [&](int i) { return is_word(m_text[static_cast<std::size_t>(i - 1)]); };
    while (at > 0 && !word_before(at)) --at;
    while (at > 0 && word_before(at)) --at;
    return at;
}

int FieldEditor::word_right(int at) const
{
    const auto word_at = [&](int i) { return is_word(m_text[static_cast<std::size_t>(i)]); };
    while (at < count() && word_at(at)) ++at;
    while (at < count() && !word_at(at)) ++at;
    return at;
}

void FieldEditor::select_word(int at)
{
    int a = at, b = at;
    while (a > 0 && is_word(m_text[static_cast<std::size_t>(a - 1)])) --a;
    while (b < count() && is_word(m_text[static_cast<std::size_t>(b)])) ++b;
    select(a, b);
}

int FieldEditor::row_of_caret() const
{
    for (int r = 0; r < last_row(); ++r) {
        const Row& row = (*m_rows)[static_cast<std::size_t>(r)];
        if (m_caret < row.end || (m_caret == row.end && row.soft && m_at_row_end)) return r;
    }
    return last_row();
}

int FieldEditor::row_start(int row) const { return (*m_rows)[static_cast<std::size_t>(row)].begin; }

int FieldEditor::row_end(int row) const
{
    const Row& r = (*m_rows)[static_cast<std::size_t>(row)];
    return row == last_row() || r.soft ? r.end : r.end - 1;
}

void FieldEditor::go_to_row_end(bool extend)
{
    const int row = row_of_caret();
    go(row_end(row), extend);
    m_at_row_end = (*m_rows)[static_cast<std::size_t>(row)].soft;
}

}  // namespace sourdine::ui
