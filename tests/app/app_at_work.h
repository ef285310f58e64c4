// The whole program without its window: a library of its own, a clock that is told, keys given as batches.
#pragma once

#include "app/app.h"
#include "app/shell/ui_frame.h"
#include "core/base/asset.h"
#include "core/base/check.h"
#include "core/base/utf8.h"
#include "tests/support/fake_clock.h"
#include "tests/support/quiet_imgui.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <optional>
#include <string_view>

namespace sourdine::test {

class AppAtWork {
public:
    AppAtWork() { open(); }

    void open()
    {
        auto opened = Desk::open(folder / "library.sqlite", clock, Access::Write);
        SD_CHECK(opened.ok());
        desk = std::move(opened).value();
        start();
    }
    void start() { app.emplace(*desk, ui, keys, Language::English); }

    // As a crash leaves it: nothing is ended or said good-bye to.
    void crash_and_open()
    {
        app.reset();
        desk.reset();
        open();
    }

    // Claire (1), Hugo (2) and me (3), 45 minutes, at the clock's time.
    void prepare_interview()
    {
        NewInterview wanted{.client = "Lumen Logistics", .title = "Integration platform", .planned_minutes = 45};
        wanted.scheduled = clock.local_time(clock.wall);
        wanted.persons.push_back(Person{.name = "Claire Aubry", .side = Side::Client});
        wanted.persons.push_back(Person{.name = "Hugo Pons", .side = Side::Client});
        wanted.persons.push_back(Person{.name = "Me", .side = Side::Us, .me = true});
        app->carry_out(app::MakeInterview{wanted});
        SD_CHECK(desk->interview());
    }
    void start_interview()
    {
        prepare_interview();
        press({app::GestureKind::StartOrResume, 0});
        SD_CHECK(app->live());
    }

    bool frame(app::Batch batch = {})
    {
        QuietImgui::upload_textures();
        const bool go_on = app::run_ui_frame(*app, std::move(batch));
        ImGui::Render();
        return go_on;
    }
    void press(app::Gesture gesture)
    {
        app::Batch batch;
        batch.gestures = {gesture};
        frame(batch);
    }
    void press(app::KeyEvent key)
    {
        app::Batch batch;
        batch.keys = {key};
        frame(batch);
        batch.keys.front().pressed = false;
        frame(batch);
    }
    void type(std::string_view text)
    {
        app::Batch batch;
        batch.text = to_code_points(text);
        frame(batch);
    }

    const Interview& interview() const { return *desk->interview(); }

    TempFolder folder;
    FakeClock clock;
    QuietImgui imgui;
    ui::Ui ui;
    app::Keymap keys = app::Keymap::load(embedded_asset("keys.json"));
    std::unique_ptr<Desk> desk;
    std::optional<app::App> app;
};

}  // namespace sourdine::test
