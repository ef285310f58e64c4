#include "app/screens/window/parts.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

using ui::Face;
using ui::TextStyle;

// Text in the middle of the bar's height; gives back where it ends.
float put(const ui::Ui& ui, float x, const ImVec2& bar, const TextStyle& style, std::string_view text, float shift = 0)
{
    const ImVec2 size = ui::measure_text(ui, style, text);
    ui::draw_text(ui, {x, std::floor(bar.y + (ui.px(top_bar_height) - size.y) / 2 + shift)}, style, text);
    return x + size.x;
}

float draw_brand(const View& view, const ImVec2& bar)
{
    const ui::Palette& colours = view.ui.palette();
    const TextStyle ink{Face::SemiBold, 16, colours.ink}, red{Face::SemiBold, 16, colours.pain};
    float x = put(view.ui, bar.x + view.ui.px(22), bar, ink, "Sour");
    x = put(view.ui, x, bar, red, "d");
    return put(view.ui, x, bar, ink, "ine");
}

float draw_tabs(const View& view, const ImVec2& bar, float x, Outbox& out)
{
    static constexpr std::array<std::pair<Workspace, const char*>, 3> tabs{{
        {Workspace::Prepare, "prepare"}, {Workspace::Interview, "interview"}, {Workspace::Review, "review"}}};
    const float height = view.ui.px(34);
    for (const auto& [workspace, name] : tabs) {
        if (view.rehearsing && workspace != Workspace::Interview) continue;  // there is nowhere else to go meanwhile
        const std::string label = view.phrases.say(std::string("window.") + name) + "###tab_" + name;
        ImGui::SetCursorScreenPos({x, bar.y + (view.ui.px(top_bar_height) - height) / 2});
        if (ui::tab_button(view.ui, label.c_str(), view.workspace == workspace)) out.send(ShowWorkspace{workspace});
        x = ImGui::GetItemRectMax().x + view.ui.px(4);
    }
    return x;
}

std::string say_when_and_how_long(const View& view)
{
    const Head& head = view.interview->head();
    const Language language = view.phrases.language();
    std::string when;
    if (head.scheduled) when = write_near_day(language, date_of(*head.scheduled), date_of(view.today));
    const auto length = std::chrono::round<std::chrono::minutes>(elapsed_at(*view.interview, *head.ended));
    return (when.empty() ? when : when + ", ") + write_minutes(language, static_cast<int>(length.count()));
}

// The client in ink, the rest soft; in the middle of the window, or of what is free when that is too narrow.
void draw_title(const View& view, const ImVec2& bar, float left, float right)
{
    if (!view.interview) return;
    const Head& head = view.interview->head();
    const ui::Palette& colours = view.ui.palette();
    const TextStyle bold{Face::SemiBold, 15, colours.ink}, soft{Face::Regular, 15, colours.soft};
    std::string rest = head.title.empty() || head.client.empty() ? head.title : " · " + head.title;
    if (view.workspace == Workspace::Review && head.ended) rest += " · " + say_when_and_how_long(view);
    const float first = ui::measure_text(view.ui, bold, head.client).x, second = ui::measure_text(view.ui, soft, rest).x;
    const float gap = view.ui.px(16), middle = bar.x + ImGui::GetWindowWidth() / 2;
    left += gap;
    right -= gap;
    if (right - left < std::min(first + second, view.ui.px(60))) return;  // not enough to read anything
    // Too narrow for both, the client leaves the title a good part of the room, if that is enough to read anything.
    const float shown = first + second > right - left && right - left > view.ui.px(220) ? std::min(first, std::max((right - left) * 0.5f, right - left - second)) : first;
    const float x = std::floor(std::max(left, std::min(middle - (first + second) / 2, right - first - second)));
    const float y = std::floor(bar.y + (view.ui.px(top_bar_height) - ui::measure_text(view.ui, soft, "X").y) / 2);
    ui::draw_text_fitted(view.ui, {x, y}, bold, head.client, std::min(std::ceil(shown), right - x));
    if (x + shown < right) ui::draw_text_fitted(view.ui, {x + shown, y}, soft, rest, right - x - shown);
}

// Elapsed of planned; what the clock is doing stands before it when it does not run. Gives back its left edge.
float draw_clock(const View& view, const ImVec2& bar, float right)
{
    const ui::Palette& colours = view.ui.palette();
    const Milliseconds planned = std::chrono::minutes{view.interview->head().planned_minutes};
    const std::string elapsed = write_clock(elapsed_at(*view.interview, view.now));
    const std::string of = view.phrases.say("window.of_planned", {{"planned", write_clock(planned)}});
    const Break* standing = find_open_break(*view.interview);
    const TextStyle big{Face::Display, 22, standing ? colours.faint : colours.ink}, small{Face::Regular, 13, colours.soft};
    float x = right - ui::measure_text(view.ui, small, of).x;
    put(view.ui, x, bar, small, of, view.ui.px(3));
    // Room for the widest figures of this length: the clock must not jump about.
    std::string widest = elapsed;
    std::replace_if(widest.begin(), widest.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
    x -= view.ui.px(5) + ui::measure_text(view.ui, big, widest).x;
    put(view.ui, x, bar, big, elapsed);
    if (!standing) return x;
    const std::string& state = view.phrases.say(standing->kind == BreakKind::Pause ? "window.paused" : "window.off_record");
    const TextStyle amber{Face::SemiBold, 13, colours.amber};
    x -= view.ui.px(12) + ui::measure_text(view.ui, amber, state).x;
    put(view.ui, x, bar, amber, state, view.ui.px(3));
    return x;
}

// A dark button at the right edge that stands for a key; its place is known from its width in the frame before.
float draw_main_button(const View& view, const ImVec2& bar, float right, const char* key, GestureKind gesture, bool with_cap, Outbox& out)
{
    static constexpr float height = 40;
    const std::string label = view.phrases.say(key) + "###main";
    std::string cap;
    if (with_cap)
        for (const std::string& part : view.keys.caps(gesture)) cap += (cap.empty() ? "" : " ") + part;
    float& width = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID(key), view.ui.px(98));
    ImGui::SetCursorScreenPos({right - width, bar.y + view.ui.px(top_bar_height - height) / 2});
    if (ui::primary_button(view.ui, label.c_str(), cap)) out.send(DoGesture{{gesture, 0}});
    width = ImGui::GetItemRectSize().x;
    return right - width;
}

// A text button whose place is known from its size in the frame before. Gives back its left edge; `pressed` is set.
float draw_link(const View& view, const ImVec2& bar, float right, const char* key, ImU32 colour, bool& pressed)
{
    ImGui::PushID(key);
    float& width = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("width"), view.ui.px(60));
    float& height = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("height"), view.ui.px(20));
    ImGui::PopID();
    const float left = right - view.ui.px(14) - width;
    ImGui::SetCursorScreenPos({left, bar.y + (view.ui.px(top_bar_height) - height) / 2});
    pressed = ui::text_button(view.ui, (view.phrases.say(key) + "###" + key).c_str(), colour);
    width = ImGui::GetItemRectSize().x;
    height = ImGui::GetItemRectSize().y;
    return left;
}

float draw_rehearse(const View& view, const ImVec2& bar, float right, Outbox& out)
{
    bool pressed = false;
    const float left = draw_link(view, bar, right, "window.rehearse", view.ui.palette().soft, pressed);
    if (pressed) out.send(DoGesture{{GestureKind::Rehearse, 0}});
    return left;
}

float draw_right(const View& view, const ImVec2& bar, Outbox& out)
{
    const float right = bar.x + ImGui::GetWindowWidth() - view.ui.px(22);
    if (!view.interview || (!view.unfinished.empty() && !view.live())) return right;
    switch (view.interview->head().stage) {
    case Stage::Prepared:
        return draw_rehearse(view, bar, draw_main_button(view, bar, right, "window.start", GestureKind::StartOrResume, true, out), out);
    case Stage::Live: return draw_clock(view, bar, right);
    case Stage::Ended: return draw_main_button(view, bar, right, "window.report", GestureKind::Report, false, out);
    }
    return right;
}

// For the mouse: the page of keys and the settings. Not while live: nothing there asks to be looked at.
float draw_quiet_links(const View& view, const ImVec2& bar, float right, WindowState& state)
{
    if (view.live() || ImGui::GetWindowWidth() < view.ui.px(1080)) return right;
    static constexpr std::array<std::pair<Panel, const char*>, 2> links{{{Panel::Settings, "window.settings"}, {Panel::Help, "window.keys"}}};
    for (const auto& [panel, key] : links) {
        bool pressed = false;
        right = draw_link(view, bar, right, key, view.ui.palette().faint, pressed);
        if (pressed) state.toggle(panel);
    }
    return right;
}

}  // namespace

void draw_top_bar(const View& view, WindowState& state, Outbox& out)
{
    const float height = view.ui.px(top_bar_height);
    ImGui::BeginChild("###top", ImVec2(0, height), ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    const ImVec2 bar = ImGui::GetWindowPos();
    const float line = std::floor(bar.y + height) - 1;
    ImGui::GetWindowDrawList()->AddRectFilled({bar.x, line}, {bar.x + ImGui::GetWindowWidth(), line + 1}, view.ui.palette().line);
    const float brand = draw_brand(view, bar);
    const float left = draw_tabs(view, bar, brand + view.ui.px(20), out);
    float right = draw_right(view, bar, out);
    right = draw_quiet_links(view, bar, right, state);
    draw_title(view, bar, left, right);
    ImGui::EndChild();
}

}  // namespace sourdine::app
