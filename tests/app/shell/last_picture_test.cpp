#include "app/shell/last_picture.h"
#include "tests/support/quiet_imgui.h"

#include <doctest/doctest.h>

using sourdine::app::LastPicture;
using sourdine::test::QuietImgui;

namespace {

const ImDrawData& draw(const char* text, float x = 10)
{
    ImGui::NewFrame();
    ImGui::GetForegroundDrawList()->AddText({x, 10}, IM_COL32_BLACK, text);
    ImGui::Render();
    return *ImGui::GetDrawData();
}

}  // namespace

TEST_CASE("the first picture is new, the same one again is not")
{
    const QuietImgui imgui;
    LastPicture picture;
    draw("24%");
    QuietImgui::upload_textures();
    CHECK_FALSE(picture.is_same(draw("24%")));
    CHECK(picture.is_same(draw("24%")));
}

TEST_CASE("another figure is another picture")
{
    const QuietImgui imgui;
    LastPicture picture;
    draw("0123456789%");
    QuietImgui::upload_textures();
    picture.is_same(draw("24%"));
    CHECK_FALSE(picture.is_same(draw("25%")));
}

TEST_CASE("the same words a pixel further are another picture")
{
    const QuietImgui imgui;
    LastPicture picture;
    draw("24%");
    QuietImgui::upload_textures();
    picture.is_same(draw("24%", 10));
    CHECK_FALSE(picture.is_same(draw("24%", 11)));
}

TEST_CASE("a larger window is another picture, though nothing in it moved")
{
    const QuietImgui imgui;
    LastPicture picture;
    draw("24%");
    QuietImgui::upload_textures();
    picture.is_same(draw("24%"));
    ImGui::GetIO().DisplaySize.x += 1;
    CHECK_FALSE(picture.is_same(draw("24%")));
}

TEST_CASE("letters that wait to be uploaded must be drawn")
{
    const QuietImgui imgui;
    LastPicture picture;
    picture.is_same(draw("24%"));
    CHECK_FALSE(picture.is_same(draw("24%")));
    QuietImgui::upload_textures();
    CHECK(picture.is_same(draw("24%")));
}

TEST_CASE("a picture the window system lost is drawn again")
{
    const QuietImgui imgui;
    LastPicture picture;
    draw("24%");
    QuietImgui::upload_textures();
    picture.is_same(draw("24%"));
    picture.forget();
    CHECK_FALSE(picture.is_same(draw("24%")));
}
