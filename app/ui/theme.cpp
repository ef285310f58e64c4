// The look of the design: its colours, its fonts, and ImGui's own style made to match.
#include "app/ui/card_stack.h"
#include "app/ui/field_states.h"
#include "app/ui/ui.h"
#include "app/ui/wrap.h"
#include "core/base/asset.h"
#include "core/base/check.h"

#include <imgui_internal.h>
#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <filesystem>
#include <string>

namespace sourdine::ui {

namespace {

ImU32 read_colour(const nlohmann::json& theme, const char* name)
{
    SD_CHECK(theme.contains(name) && theme[name].is_string());
    const std::string text = theme[name].get<std::string>();
    SD_CHECK(text.size() == 7 && text[0] == '#');
    unsigned rgb = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, rgb, 16);
    SD_CHECK(error == std::errc{} && end == text.data() + 7);
    return IM_COL32((rgb >> 16) & 255U, (rgb >> 8) & 255U, rgb & 255U, 255U);
}

Palette read_palette(std::string_view json)
{
    const nlohmann::json theme = nlohmann::json::parse(json, nullptr, false);
    SD_CHECK(theme.is_object());
    const auto colour = [&](const char* name) { return read_colour(theme, name); };
    return Palette{.paper = colour("paper"), .panel = colour("panel"), .line = colour("line"), .ink = colour("ink"),
                   .soft = colour("soft"), .faint = colour("faint"), .me = colour("me"), .them = colour("them"),
                   .pain = colour("pain"), .amber = colour("amber"), .highlight = colour("highlight"),
                   .highlight_ink = colour("highlight_ink"), .selected = colour("selected"),
                   .sheet = colour("sheet"), .white = colour("white")};
}

constexpr std::array font_folders{"/usr/share/fonts/opentype/inter", "/usr/share/fonts/inter", "/usr/share/fonts/OTF",
                                  "/usr/local/share/fonts/inter", "/usr/share/fonts/truetype/inter"};
constexpr std::array font_files{"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold"};

ImFont* find_font(const std::string& name)
{
    for (const char* folder : font_folders)
        for (const char* ending : {".otf", ".ttf"}) {
            const std::filesystem::path file = std::filesystem::path(folder) / (name + ending);
            std::error_code unreadable;
            if (std::filesystem::exists(file, unreadable))
                return ImGui::GetIO().Fonts->AddFontFromFileTTF(file.string().c_str());
        }
    return nullptr;
}

void set_colours(ImGuiStyle& style, const Palette& p)
{
    ImGui::StyleColorsLight(&style);
    const auto set = [&](ImGuiCol which, ImU32 colour) { style.Colors[which] = ImGui::ColorConvertU32ToFloat4(colour); };
    set(ImGuiCol_Text, p.ink);
    set(ImGuiCol_TextDisabled, p.faint);
    set(ImGuiCol_WindowBg, p.paper);
    set(ImGuiCol_ChildBg, IM_COL32_BLACK_TRANS);
    set(ImGuiCol_PopupBg, p.sheet);
    set(ImGuiCol_Border, p.line);
    set(ImGuiCol_FrameBg, p.sheet);
    set(ImGuiCol_FrameBgHovered, p.panel);
    set(ImGuiCol_FrameBgActive, p.panel);
    for (const ImGuiCol which : {ImGuiCol_Button, ImGuiCol_Header, ImGuiCol_ScrollbarGrab}) set(which, p.selected);
    for (const ImGuiCol which : {ImGuiCol_ButtonHovered, ImGuiCol_HeaderHovered, ImGuiCol_ButtonActive,
                                 ImGuiCol_HeaderActive, ImGuiCol_ScrollbarGrabHovered})
        set(which, p.line);
    set(ImGuiCol_ScrollbarGrabActive, p.faint);
    set(ImGuiCol_ScrollbarBg, IM_COL32_BLACK_TRANS);
    set(ImGuiCol_Separator, p.line);
    set(ImGuiCol_TextSelectedBg, (p.me & ~IM_COL32_A_MASK) | (56U << IM_COL32_A_SHIFT));
    set(ImGuiCol_NavCursor, p.me);
    set(ImGuiCol_CheckMark, p.ink);
    set(ImGuiCol_ModalWindowDimBg, (p.ink & ~IM_COL32_A_MASK) | (60U << IM_COL32_A_SHIFT));
}

void set_sizes(ImGuiStyle& style, float scale)
{
    const auto px = [&](float points) { return std::round(points * scale); };
    style.FontSizeBase = style._NextFrameFontSizeBase = pixels_of_points(15, scale);
    style.WindowPadding = {0, 0};
    style.FramePadding = {px(12), px(7)};
    style.ItemSpacing = {px(8), px(6)};
    style.ItemInnerSpacing = {px(6), px(4)};
    style.WindowBorderSize = style.ChildBorderSize = style.FrameBorderSize = 0;
    style.PopupBorderSize = 1;
    style.WindowRounding = style.ChildRounding = 0;
    style.FrameRounding = px(9);
    style.PopupRounding = px(10);
    style.ScrollbarSize = px(11);
    style.ScrollbarRounding = px(6);
    style.GrabMinSize = px(24);
    style.HoverDelayNormal = 0.35F;
}

}  // namespace

Ui::Ui()
    : m_palette(read_palette(embedded_asset("theme.json"))), m_fields(std::make_unique<FieldStates>()),
      m_wraps(std::make_unique<WrapCache>()), m_cards(std::make_unique<CardStack>())
{
    ImFont* known = nullptr;
    for (std::size_t i = 0; i < font_files.size(); ++i) {
        m_fonts[i] = find_font(font_files[i]);
        if (!known) known = m_fonts[i];
    }
    if (!known) known = ImGui::GetIO().Fonts->AddFontDefault();
    for (ImFont*& font : m_fonts)
        if (!font) font = known;
    ImGui::GetIO().FontDefault = m_fonts[0];
    // Held keys repeat as the system says, event by event (app/input/input_queue.h), not by ImGui's own clock.
    ImGui::GetIO().KeyRepeatDelay = 1e9F;
    ImGuiContext& g = *ImGui::GetCurrentContext();
    g.ConfigNavWindowingKeyNext = g.ConfigNavWindowingKeyPrev = 0;
    m_scale = 0;
    set_scale(1);
}

Ui::~Ui() = default;

void Ui::set_scale(float scale)
{
    if (scale == m_scale) return;
    m_scale = scale;
    ImGuiStyle& style = ImGui::GetStyle();
    const ImGuiStyle fresh;
    style = fresh;
    set_colours(style, m_palette);
    set_sizes(style, scale);
}

ImFont* Ui::font(Face face) const { return m_fonts[static_cast<std::size_t>(face)]; }

}  // namespace sourdine::ui
