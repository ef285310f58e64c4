#include "app/shell/ui_frame.h"
#include "core/base/asset.h"
#include "tests/support/quiet_imgui.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <functional>
#include <stdexcept>

using namespace sourdine;
using namespace sourdine::app;
using sourdine::test::QuietImgui;

namespace {

struct StubGuest final : Guest {
    const Keymap& keys() const override { return keymap; }
    bool live() const override { return false; }
    void look_over(Batch& batch) override
    {
        if (drop_keys) batch.keys.clear();
    }
    void draw(std::span<const Gesture> gestures) override
    {
        seen.insert(seen.end(), gestures.begin(), gestures.end());
        drawing();
    }
    void carry_wishes() override
    {
        was_in_frame = ImGui::GetCurrentContext()->WithinFrameScope;
        ++carried;
    }
    void drop_files(std::vector<std::string>) override {}
    bool survive_trouble() override { return ++troubles < 3; }
    void wake() override {}
    std::optional<Milliseconds> time_to_next_change() const override { return std::nullopt; }
    void close() override {}
    void set_system_scale(float) override {}
    std::string window_title() const override { return {}; }
    bool wants_full_screen() const override { return false; }
    bool wants_to_close() const override { return false; }

    Keymap keymap = Keymap::load(embedded_asset("keys.json"));
    std::function<void()> drawing = [] {};
    std::vector<Gesture> seen;
    bool drop_keys = false;
    bool was_in_frame = true;
    int carried = 0, troubles = 0;
};

void break_off_in_a_table()
{
    ImGui::Begin("half open");
    ImGui::BeginChild("inside");
    ImGui::PushID(7);
    ImGui::PushStyleVar(ImGuiStyleVar_Alpha, 0.5f);
    throw std::runtime_error("broken");
}

}  // namespace

TEST_CASE("what a frame asked for is done when the frame is over")
{
    const QuietImgui imgui;
    StubGuest guest;
    CHECK(run_ui_frame(guest, {}));
    CHECK(guest.carried == 1);
    CHECK_FALSE(guest.was_in_frame);
}

TEST_CASE("gestures reach the frame they belong to")
{
    const QuietImgui imgui;
    StubGuest guest;
    Batch batch;
    batch.gestures = {{GestureKind::Seat, 2}};
    run_ui_frame(guest, batch);
    CHECK(guest.seen == std::vector<Gesture>{{GestureKind::Seat, 2}});
}

TEST_CASE("a frame that breaks off half-way leaves the next one whole")
{
    const QuietImgui imgui;
    StubGuest guest;
    guest.drawing = break_off_in_a_table;
    CHECK(run_ui_frame(guest, {}));
    CHECK(guest.carried == 0);
    CHECK(guest.troubles == 1);
    guest.drawing = [] {
        ImGui::Begin("whole");
        CHECK(ImGui::GetStyle().Alpha == 1.0f);
        ImGui::End();
    };
    CHECK(run_ui_frame(guest, {}));
    CHECK(guest.carried == 1);
}

TEST_CASE("too much trouble stops the program")
{
    const QuietImgui imgui;
    StubGuest guest;
    guest.drawing = break_off_in_a_table;
    run_ui_frame(guest, {});
    run_ui_frame(guest, {});
    CHECK_FALSE(run_ui_frame(guest, {}));
}

TEST_CASE("a key the guest keeps for itself reaches no field")
{
    const QuietImgui imgui;
    StubGuest guest;
    guest.drop_keys = true;
    bool escape = false;
    guest.drawing = [&] { escape = ImGui::IsKeyPressed(ImGuiKey_Escape); };
    Batch batch;
    batch.keys = {KeyEvent{.key = Key::Escape}};
    run_ui_frame(guest, batch);
    CHECK_FALSE(escape);
    guest.drop_keys = false;
    run_ui_frame(guest, batch);
    CHECK(escape);
}

TEST_CASE("ImGui repeats no key by itself: the window system does")
{
    const QuietImgui imgui;
    prepare_imgui();
    StubGuest guest;
    int presses = 0;
    guest.drawing = [&] { presses += ImGui::IsKeyPressed(ImGuiKey_Backspace) ? 1 : 0; };
    Batch batch;
    batch.keys = {KeyEvent{.key = Key::Backspace}};
    run_ui_frame(guest, batch);
    ImGui::GetIO().DeltaTime = 5;
    run_ui_frame(guest, {});
    run_ui_frame(guest, {});
    CHECK(presses == 1);
}
