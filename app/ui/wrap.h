// How text lies on the screen: widths of letters, where rows break. Inside app/ui only.
#pragma once

#include "app/ui/ui.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sourdine::ui {

// ImGui's font size (the height of the letters' box, in whole pixels so that they stay crisp) for a size of the
// design (the em, as in CSS): for Inter the box is 1.21 em.
float pixels_of_points(float points, float scale);

// Widths at one face and size. Digits are all as wide as the widest, so that a running clock does not tremble.
class Letters {
public:
    Letters(const Ui&, Face, float points);
    float advance(char32_t) const;
    float width(std::u32string_view) const;
    float size() const { return m_size; }
    float ascent() const;
    // Draws code points from a top left corner. Not logged.
    void draw(ImDrawList&, ImVec2 at, ImU32 colour, std::u32string_view, float spacing = 0) const;

private:
    ImFont* m_font;
    ImFontBaked* m_baked;
    float m_size;
    float m_digit;
};

// Height of a row of text in whole pixels (CSS line-height 1.5).
float row_height(const Ui&, float points);

// A row holds code points [begin, end); soft: wrapped, not ended by a newline (which is the last one of its row).
struct Row {
    int begin = 0;
    int end = 0;
    bool soft = false;
};

// Breaks behind spaces and hyphens, never at U+00A0 or U+202F, inside a word only where it alone is too wide.
std::vector<Row> wrap_rows(std::u32string_view text, const std::vector<float>& advances, float width, float indent = 0);

// Reports drawn text to ImGui's log, which is how a test reads the screen.
void log_text(ImVec2 at, std::string_view text);

void show_tooltip(const Ui&, std::string_view text);

// Rows found before, by a hash of everything they depend on. Forgets what was not asked for during a long while.
class WrapCache {
public:
    struct Entry { std::vector<Row> rows; float height = 0; };
    const Entry* find(std::uint64_t key);
    const Entry& keep(std::uint64_t key, Entry entry);

private:
    static constexpr std::size_t generation_size = 40'000;
    std::unordered_map<std::uint64_t, Entry> m_now, m_before;
};

// Mixes a value into a hash.
std::uint64_t mix(std::uint64_t hash, std::uint64_t value);

}  // namespace sourdine::ui
