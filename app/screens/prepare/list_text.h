// How the lists of Prepare are written: the same size, fields without a frame.
#pragma once

#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"

namespace sourdine::app {

inline constexpr float list_text_size = 14.5f;

// An empty list where nothing can be added.
inline void draw_none(const View& view, float width) { ui::text_block(view.ui, {ui::Face::Regular, list_text_size, view.ui.palette().faint}, "–", width); }

inline float end_part(ImVec2 at) { return ImGui::GetCursorScreenPos().y - at.y; }

inline ui::FieldStyle make_list_field(const View& view, float width, std::string_view hint)
{
    ui::FieldStyle style;
    style.text.size = list_text_size;
    style.framed = false;
    style.wrap = true;
    style.width = width;
    style.hint = view.read_only ? std::string_view{} : hint;
    style.read_only = view.read_only;
    return style;
}

}  // namespace sourdine::app
