// What the keyboard and the mouse do to a field. Inside app/ui only.
#pragma once

#include "app/ui/field_states.h"
#include "app/ui/ui.h"

namespace sourdine::ui {

// Lays the text out again after each edit.
struct FieldLayout {
    const Letters& letters;
    float width;      // of a row
    bool wraps;
    const FieldStyle& style;
    bool focused;

    void lay_out(FieldState&) const;
    float x_of(const FieldState&, int at) const;
    int at_x(const FieldState&, int row, float x) const;
};

// Text first, then keys, as ImGui has them this frame.
void type_text(FieldState&, const FieldLayout&, FieldResult&);
void press_keys(FieldState&, const FieldLayout&, FieldResult&);
void use_mouse(FieldState&, const FieldLayout&, ImVec2 inner, float row);

}  // namespace sourdine::ui
