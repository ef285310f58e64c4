#include "app/screens/window/parts.h"
#include "core/desk/myself.h"
#include "core/locale/formats.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

void explain(const View& view, const char* key, float width)
{
    ImGui::Dummy({0, view.ui.px(6)});
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(key), width);
    ImGui::Dummy({0, view.ui.px(20)});
}

void choose_language(const View& view, Settings& settings)
{
    static constexpr std::array<std::pair<std::optional<Language>, const char*>, 3> choices{{
        {std::nullopt, "window.language_system"}, {Language::English, "window.language_en"}, {Language::French, "window.language_fr"}}};
    ui::section_heading(view.ui, view.phrases.say("window.language"));
    bool first = true;
    for (const auto& [language, key] : choices) {
        if (!first) ImGui::SameLine(0, view.ui.px(6));
        first = false;
        const bool on = settings.language == language;
        const ImU32 colour = on ? view.ui.palette().ink : view.ui.palette().soft;
        if (ui::pill(view.ui, (view.phrases.say(key) + "###" + key).c_str(), colour, on)) settings.language = language;
    }
    ImGui::Dummy({0, view.ui.px(22)});
}

// "−  100 %  +": -1, 0 or +1.
int step(const View& view, const char* id, const std::string& value)
{
    int by = 0;
    ImGui::PushID(id);
    if (ui::quiet_button(view.ui, "−###less")) by = -1;
    const float height = ImGui::GetItemRectSize().y;
    ImGui::SameLine(0, 0);
    const ui::TextStyle style{ui::Face::SemiBold, 15, view.ui.palette().ink};
    const ImVec2 at = ImGui::GetCursorScreenPos(), size = ui::measure_text(view.ui, style, value);
    const float width = view.ui.px(86);
    ui::draw_text(view.ui, {std::floor(at.x + (width - size.x) / 2), std::floor(at.y + (height - size.y) / 2)}, style, value);
    ImGui::Dummy({width, height});
    ImGui::SameLine(0, 0);
    if (ui::quiet_button(view.ui, "+###more")) by = +1;
    ImGui::PopID();
    return by;
}

void choose_zoom(const View& view, Settings& settings, float width)
{
    ui::section_heading(view.ui, view.phrases.say("window.zoom"));
    if (const int by = step(view, "zoom", write_percent(view.phrases.language(), static_cast<double>(settings.zoom))))
        settings.zoom = std::clamp(std::round(settings.zoom * 10 + static_cast<float>(by)) / 10, 0.5f, 3.0f);
    explain(view, "window.zoom_why", width);
}

void choose_lag(const View& view, Settings& settings, float width)
{
    using namespace std::chrono_literals;
    ui::section_heading(view.ui, view.phrases.say("window.lag"));
    if (const int by = step(view, "lag", write_seconds(view.phrases.language(), settings.reaction_lag)))
        settings.reaction_lag = std::clamp<Milliseconds>(settings.reaction_lag + by * 100ms, 0ms, 3000ms);
    explain(view, "window.lag_why", width);
}

void choose_blind(const View& view, Settings& settings, float width)
{
    ui::section_heading(view.ui, view.phrases.say("window.blind"));
    static constexpr std::array<std::pair<bool, const char*>, 2> choices{{{false, "window.blind_off"}, {true, "window.blind_on"}}};
    for (const auto& [blind, key] : choices) {
        if (blind) ImGui::SameLine(0, view.ui.px(6));
        const bool on = settings.blind == blind;
        const ImU32 colour = on ? view.ui.palette().ink : view.ui.palette().soft;
        if (ui::pill(view.ui, (view.phrases.say(key) + "###" + key).c_str(), colour, on)) settings.blind = blind;
    }
    explain(view, "window.blind_why", width);
}

// What an invitation tells me from everybody else by. Kept as it is typed: an address half typed is no mistake yet.
void tell_who_i_am(const View& view, Settings& settings, float width)
{
    ui::FieldStyle style;
    style.text.size = 14;
    style.width = width;
    style.read_only = view.read_only;
    ui::section_heading(view.ui, view.phrases.say("window.own_name"));
    ui::text_field(view.ui, "###own-name", settings.own_name, style);
    ImGui::Dummy({0, view.ui.px(14)});
    ui::section_heading(view.ui, view.phrases.say("window.own_email"));
    style.wrap = true;
    style.hint = view.phrases.say("window.own_email_hint");
    const ui::FieldResult addresses = ui::text_field(view.ui, "###own-email", settings.own_email, style);
    if (const std::string wrong = find_wrong_address(settings.own_email); !wrong.empty() && !addresses.focused) {
        ImGui::Dummy({0, view.ui.px(6)});
        const std::string quoted = write_quote(view.phrases.language(), wrong);
        ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().amber}, view.phrases.say("window.own_email_wrong", {{"address", quoted}}), width);
    }
    explain(view, "window.own_why", width);
}

void tell_where_all_is_kept(const View& view, float width)
{
    ui::section_heading(view.ui, view.phrases.say("window.library"));
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, std::string(view.library_file), width);
    explain(view, "window.library_why", width);
}

}  // namespace

void draw_settings_panel(const View& view, WindowState& state, Outbox& out)
{
    Settings settings = view.settings;
    // Narrower, one column goes on below the other.
    const bool two = ImGui::GetMainViewport()->Size.x > view.ui.px(900);
    begin_sheet(view, "###settings", two ? 832.0f : 420.0f, two ? 552.0f : 690.0f, SheetPlace::Right);
    const float room = ImGui::GetContentRegionAvail().x, gap = view.ui.px(40), column = two ? (room - gap) / 2 : room;
    ui::text_block(view.ui, {ui::Face::Display, 22, view.ui.palette().ink}, view.phrases.say("window.settings"));
    ImGui::Dummy({0, view.ui.px(10)});
    ImGui::BeginGroup();
    choose_language(view, settings);
    choose_zoom(view, settings, column);
    choose_lag(view, settings, column);
    choose_blind(view, settings, column);
    ImGui::EndGroup();
    if (two) ImGui::SameLine(0, gap);
    ImGui::BeginGroup();
    tell_who_i_am(view, settings, column);
    tell_where_all_is_kept(view, column);
    if (ui::quiet_button(view.ui, (view.phrases.say("window.close") + "###close").c_str())) state.close_panel();
    ImGui::EndGroup();
    end_sheet();
    if (settings != view.settings) out.send(ChangeSettings{settings});
}

}  // namespace sourdine::app
