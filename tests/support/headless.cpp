#include "tests/support/headless.h"

#include "app/ui/feed.h"
#include "core/base/asset.h"
#include "core/base/check.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace {

sourdine::test::Headless* headless_of(ImGuiContext* context) { return static_cast<sourdine::test::Headless*>(context->TestEngine); }

}  // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData* data)
{
    if (auto* headless = headless_of(context)) headless->note_item(id, box, data && (data->ItemFlags & ImGuiItemFlags_Disabled));
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags)
{
    if (auto* headless = headless_of(context); headless && label) headless->note_label(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* context, ImGuiID id)
{
    const auto* headless = headless_of(context);
    return headless ? headless->label_of(id) : nullptr;
}

namespace sourdine::test {

namespace {

bool matches(std::string_view have, std::string_view wanted)
{
    if (have == wanted) return true;
    const std::size_t marks = have.find("##");
    if (marks == std::string_view::npos) return false;
    return have.substr(0, marks) == wanted || (wanted.starts_with("##") && have.ends_with(wanted));
}

ImGuiID picture_hash()
{
    ImGuiID hash = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        hash = ImHashData(list->VtxBuffer.Data, static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()), hash);
    return hash;
}

ImGuiContext* make_context(Headless* headless, ImVec2 size)
{
    IMGUI_CHECKVERSION();
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = size;
    io.DeltaTime = 1 / 60.0F;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_GetClipboardTextFn = [](ImGuiContext* c) -> const char* { return headless_of(c)->clipboard.c_str(); };
    platform.Platform_SetClipboardTextFn = [](ImGuiContext* c, const char* text) { headless_of(c)->clipboard = text; };
    context->TestEngine = headless;
    context->TestEngineHookItems = true;
    io.AddFocusEvent(true);
    return context;
}

}  // namespace

Headless::Headless(std::function<void(Headless&)> draw, ImVec2 size, float scale)
    : m_draw(std::move(draw)), m_context(make_context(this, size)), m_keymap(app::Keymap::load(embedded_asset("keys.json"))),
      m_ui(std::make_unique<ui::Ui>())
{
    m_ui->set_scale(scale);
    settle();
}

Headless::~Headless()
{
    ImGui::SetCurrentContext(m_context);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    m_context->TestEngineHookItems = false;
    m_context->TestEngine = nullptr;
    ImGui::DestroyContext(m_context);
}

std::function<void(Headless&)> Headless::in_window(std::function<void(Headless&)> content)
{
    return [content = std::move(content)](Headless& headless) {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {20, 20});
        ImGui::Begin("##all", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
        ImGui::PopStyleVar();
        content(headless);
        ImGui::End();
    };
}

void Headless::update_textures()
{
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID + 1));
        if (texture->Status == ImTextureStatus_WantDestroy) {
            if (texture->UnusedFrames <= 0) continue;
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_Destroyed) {
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

void Headless::frame()
{
    ImGui::SetCurrentContext(m_context);
    m_items.clear();
    m_index.clear();
    ImGui::NewFrame();
    m_draw(*this);
    ImGui::Render();
    update_textures();
    gestures.clear();
}

void Headless::frames(int count)
{
    for (; count > 0; --count) frame();
}

void Headless::settle(int most)
{
    ImGui::SetCurrentContext(m_context);
    while (const std::optional<app::Batch> batch = m_queue.take(m_keymap, live)) {
        ui::feed(ImGui::GetIO(), *batch);
        gestures = batch->gestures;
        frame();
    }
    ImGuiID last = 0;
    for (int i = 0; i < most; ++i) {
        frame();
        const ImGuiID now = picture_hash();
        if (i > 0 && now == last && m_context->InputEventsQueue.empty()) return;
        last = now;
    }
}

void Headless::press(const app::KeyEvent& event)
{
    m_queue.key(event);
    settle();
}

void Headless::type_later(std::string_view utf8)
{
    for (const char32_t c : to_code_points(utf8)) {
        if (c == U'\n' || c == U'\t') {
            key_later(c == U'\n' ? "Enter" : "Tab");
            continue;
        }
        app::KeyEvent event{.key = c == U' ' ? app::Key::Space : app::Key::Letter, .letter = c == U' ' ? 0 : c};
        m_queue.key(event);
        m_queue.text(c);
        event.pressed = false;
        m_queue.key(event);
    }
}

void Headless::key_later(std::string_view chord)
{
    for (const app::KeyEvent& event : events_of(chord)) m_queue.key(event);
}

const Item* Headless::find(std::string_view label, int nth) const
{
    const std::vector<const Item*> found = all(label);
    return nth < static_cast<int>(found.size()) ? found[static_cast<std::size_t>(nth)] : nullptr;
}

std::vector<const Item*> Headless::all(std::string_view label) const
{
    std::vector<const Item*> found;
    for (const Item& item : m_items)
        if (matches(item.label, label)) found.push_back(&item);
    return found;
}

void Headless::scroll_to(const Item& item)
{
    if (ImGuiWindow* window = ImGui::FindWindowByName(item.window.c_str()))
        ImGui::ScrollToRectEx(window, item.box, ImGuiScrollFlags_KeepVisibleCenterY);
    settle();
}

bool Headless::click(std::string_view label, int nth)
{
    const Item* item = find(label, nth);
    for (int tries = 0; item && !item->visible() && tries < 3; ++tries) {
        scroll_to(Item(*item));
        item = find(label, nth);
    }
    if (!item || item->disabled || !item->visible()) return false;
    ImRect shown = item->box;
    shown.ClipWith(item->clip);
    click_at(shown.GetCenter());
    return true;
}

void Headless::click_at(ImVec2 at)
{
    move_to(at);
    hold_mouse(true);
    hold_mouse(false);
}

void Headless::move_to(ImVec2 at)
{
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
    settle();
}

void Headless::hold_mouse(bool down)
{
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
    settle();
}

void Headless::wheel(float rows)
{
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMouseWheelEvent(0, rows);
    settle();
}

std::string Headless::focused() const
{
    const char* label = label_of(m_context->ActiveId ? m_context->ActiveId : m_context->NavId);
    return label ? label : "";
}

std::string Headless::screen()
{
    ImGui::SetCurrentContext(m_context);
    m_items.clear();
    m_index.clear();
    ImGui::NewFrame();
    ImGui::LogToBuffer(-1);
    m_draw(*this);
    std::string text = m_context->LogBuffer.c_str();
    ImGui::LogFinish();
    ImGui::Render();
    update_textures();
    return text;
}

Picture Headless::picture()
{
    settle();
    return rasterise(*ImGui::GetDrawData(), m_ui->palette().paper);
}

void Headless::note_item(ImGuiID id, const ImRect& box, bool disabled)
{
    const auto [place, fresh] = m_index.try_emplace(id, m_items.size());
    if (fresh) m_items.emplace_back();
    Item& item = m_items[place->second];
    item.id = id;
    item.box = box;
    item.disabled = disabled;
    if (const ImGuiWindow* window = m_context->CurrentWindow) {
        item.clip = window->ClipRect;
        item.window = window->Name;
    }
}

void Headless::note_label(ImGuiID id, const char* label)
{
    if (const auto found = m_index.find(id); found != m_index.end()) m_items[found->second].label = label;
}

const char* Headless::label_of(ImGuiID id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : m_items[found->second].label.c_str();
}

}  // namespace sourdine::test
