// Dear ImGui with neither window nor graphics: textures count as uploaded, time is told.
#pragma once

#include <imgui.h>

namespace sourdine::test {

class QuietImgui {
public:
    QuietImgui()
    {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1440, 900};
        io.DeltaTime = 1.0f / 60;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    }
    ~QuietImgui()
    {
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) texture->SetStatus(ImTextureStatus_Destroyed);
        ImGui::DestroyContext();
    }
    QuietImgui(const QuietImgui&) = delete;
    QuietImgui& operator=(const QuietImgui&) = delete;

    static void upload_textures()
    {
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
            if (texture->Status != ImTextureStatus_OK) texture->SetStatus(ImTextureStatus_OK);
    }
};

}  // namespace sourdine::test
