// What every clickable piece is: an item that ImGui's keyboard navigation reaches, with a visible ring. Inside app/ui only.
#pragma once

#include "app/ui/ui.h"

#include <imgui_internal.h>

namespace sourdine::ui {

struct PressArea {
    ImRect box;
    ImGuiID id = 0;
    bool shown = false, pressed = false, hovered = false, held = false;
    std::string_view label;  // without what follows ##
};

// At the cursor; in a line begun by a higher piece (SameLine), at its middle.
PressArea press_area(const Ui&, const char* label_id, ImVec2 size);
// What ImGui calls the text's offset in a line, so that pieces of different heights stand on one middle.
float line_offset(const Ui&, float height);
std::string_view visible_label(const char* label_id);
// Call it after drawing. `out`: pixels between the piece and the ring.
void focus_ring(const Ui&, const PressArea&, float rounding, float out = 2);
// A label in the middle of a box, on whole pixels.
void draw_centred(const Ui&, const ImRect&, const TextStyle&, std::string_view);
ImU32 with_alpha(ImU32 colour, float alpha);
ImU32 blend(ImU32 from, ImU32 to, float part);

}  // namespace sourdine::ui
