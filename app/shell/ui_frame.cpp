#include "app/shell/ui_frame.h"

#include "app/ui/feed.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <exception>

namespace sourdine::app {

bool run_ui_frame(Guest& guest, Batch batch)
{
    guest.look_over(batch);
    ui::feed(ImGui::GetIO(), batch);
    ImGui::NewFrame();
    ImGuiErrorRecoveryState stacks;
    ImGui::ErrorRecoveryStoreState(&stacks);
    bool go_on = true;
    try {
        guest.draw(batch.gestures);
        ImGui::EndFrame();
        guest.carry_wishes();
    } catch (const std::exception&) {
        if (ImGui::GetCurrentContext()->WithinFrameScope) {
            // Half-open windows are expected here, not a mistake to stop at.
            ImGuiIO& io = ImGui::GetIO();
            const bool asserts = io.ConfigErrorRecoveryEnableAssert, tooltip = io.ConfigErrorRecoveryEnableTooltip;
            io.ConfigErrorRecoveryEnableAssert = io.ConfigErrorRecoveryEnableTooltip = false;
            ImGui::ErrorRecoveryTryToRecoverState(&stacks);
            ImGui::EndFrame();
            io.ConfigErrorRecoveryEnableAssert = asserts;
            io.ConfigErrorRecoveryEnableTooltip = tooltip;
        }
        go_on = guest.survive_trouble();
    }
    return go_on;
}

bool input_left_in_imgui() { return !ImGui::GetCurrentContext()->InputEventsQueue.empty(); }

void prepare_imgui()
{
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // windows have fixed places; settings live in the library
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;  // nothing moves at rest
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.ConfigNavCursorVisibleAuto = true;
    // The window system repeats keys; ImGui repeating them as well would type twice.
    io.KeyRepeatDelay = 1e9f;
    // Ctrl+Tab between ImGui's windows and Alt for its menus mean nothing here.
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyNext = 0;
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyPrev = 0;
}

}  // namespace sourdine::app
