// Words set in line boxes as the design has them: a line is taller than its letters, which stand in its middle.
#pragma once

#include "app/ui/ui.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

// Left edge and top of the line box; `height` pixels. Gives the width drawn.
float draw_in_line(const ui::Ui& ui, ImVec2 at, float height, const ui::TextStyle& style, std::string_view text);
void draw_in_line_right(const ui::Ui& ui, ImVec2 right, float height, const ui::TextStyle& style, std::string_view text);
void draw_in_line_centred(const ui::Ui& ui, ImVec2 middle, float height, const ui::TextStyle& style, std::string_view text);
// Cut with … at `width` pixels.
void draw_in_line_fitted(const ui::Ui& ui, ImVec2 at, float height, const ui::TextStyle& style, std::string_view text, float width);

float text_width(const ui::Ui& ui, const ui::TextStyle& style, std::string_view text);

// The lines of `text` at most `width` pixels wide, broken at blanks (a no-break space holds); a word longer than a line
// is broken where it must be. They are parts of `text`, which has to outlive them.
std::vector<std::string_view> wrap_lines(const ui::Ui& ui, const ui::TextStyle& style, std::string_view text, float width);
std::vector<std::string_view> wrap_lines(const ui::Ui&, const ui::TextStyle&, std::string&&, float) = delete;

// Keycaps from `at`, then a word: what a key does. Gives the width drawn.
struct KeyHint {
    std::vector<std::string> caps;
    std::string label;
};
float key_hint_width(const ui::Ui& ui, const KeyHint& hint, float size);
float draw_key_hint(const ui::Ui& ui, ImVec2 at, float height, const KeyHint& hint, float size, ImU32 colour);

}  // namespace sourdine::app
