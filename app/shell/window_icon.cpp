#include "app/shell/window_icon.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

struct Colour { double r, g, b; };
constexpr Colour paper{251, 248, 243}, ink{38, 34, 29}, pain{196, 64, 42};

// How much of the pixel at (x, y) lies in a box with round corners; all in parts of the icon's side.
double cover(double x, double y, double left, double top, double right, double bottom, double radius, double pixel)
{
    const double dx = std::max({left + radius - x, x - (right - radius), 0.0});
    const double dy = std::max({top + radius - y, y - (bottom - radius), 0.0});
    return std::clamp((radius - std::hypot(dx, dy)) / pixel + 0.5, 0.0, 1.0);
}

void lay(Colour& under, const Colour& over, double much)
{
    under.r += (over.r - under.r) * much;
    under.g += (over.g - under.g) * much;
    under.b += (over.b - under.b) * much;
}

unsigned char byte_of(double value) { return static_cast<unsigned char>(std::lround(std::clamp(value, 0.0, 255.0))); }

}  // namespace

std::vector<unsigned char> paint_icon(int side)
{
    std::vector<unsigned char> pixels;
    pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4);
    const double pixel = 1.0 / side;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const double x = (column + 0.5) * pixel, y = (row + 0.5) * pixel;
            Colour colour = paper;
            lay(colour, ink, cover(x, y, 0.2, 0.3, 0.8, 0.4, 0.05, pixel));
            lay(colour, pain, cover(x, y, 0.2, 0.5, 0.8, 0.56, 0.03, pixel));
            lay(colour, pain, cover(x, y, 0.2, 0.62, 0.8, 0.68, 0.03, pixel));
            lay(colour, pain, cover(x, y, 0.2, 0.74, 0.8, 0.8, 0.03, pixel));
            const double alpha = 255 * cover(x, y, 0.04, 0.04, 0.96, 0.96, 0.2, pixel);
            pixels.insert(pixels.end(), {byte_of(colour.r), byte_of(colour.g), byte_of(colour.b), byte_of(alpha)});
        }
    return pixels;
}

}  // namespace sourdine::app
