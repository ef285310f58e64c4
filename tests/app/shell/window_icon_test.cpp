#include "app/shell/window_icon.h"

#include <doctest/doctest.h>

using sourdine::app::paint_icon;

namespace {

struct Pixel { int red, green, blue, alpha; };

Pixel at(const std::vector<unsigned char>& pixels, int side, int column, int row)
{
    const std::size_t first = static_cast<std::size_t>(row * side + column) * 4;
    return {pixels[first], pixels[first + 1], pixels[first + 2], pixels[first + 3]};
}

}  // namespace

TEST_CASE("the icon is paper with red strokes and round corners")
{
    const auto pixels = paint_icon(100);
    REQUIRE(pixels.size() == 100u * 100u * 4u);
    CHECK(at(pixels, 100, 0, 0).alpha == 0);
    CHECK(at(pixels, 100, 50, 10).red == 251);
    CHECK(at(pixels, 100, 50, 35).red == 38);
    CHECK(at(pixels, 100, 50, 65).red == 196);
    CHECK(at(pixels, 100, 50, 65).green == 64);
}

TEST_CASE("the smallest icon is whole too")
{
    CHECK(paint_icon(16).size() == 16u * 16u * 4u);
}
