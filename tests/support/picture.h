// What ImGui drew as a picture, without a window or a graphics card.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

namespace sourdine::test {

struct Picture {
    int width = 0;
    int height = 0;
    std::vector<ImU32> pixels;  // rows from the top

    ImU32 at(int x, int y) const { return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)]; }
    // How many pixels of [x0, x1) × [y0, y1) are nearly `colour`.
    int count(ImU32 colour, int x0, int y0, int x1, int y1, int tolerance = 24) const;
};

Picture rasterise(const ImDrawData& drawn, ImU32 background);
bool write_png(const Picture&, const std::string& file);

}  // namespace sourdine::test
