// The whole program in a window that is not there: a library of its own, keys and clicks, pictures. What is asked for
// is really carried out.
#pragma once

#include "app/app.h"
#include "core/base/check.h"
#include "tests/support/fake_clock.h"
#include "tests/support/headless.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <optional>
#include <thread>

namespace sourdine::test {

class Workplace {
public:
    explicit Workplace(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1)
        : window([this](Headless& w) { draw(w); }, size, scale)
    {
        auto opened = Desk::open(folder / "library.sqlite", clock, Access::Write);
        SD_CHECK(opened.ok());
        desk = std::move(opened).value();
        app.emplace(*desk, window.ui(), window.keymap(), language);
        app->set_system_scale(scale);
        window.settle();
    }

    // The sample interview, over and open.
    void add_sample()
    {
        app->carry_out(app::AddSample{});
        window.settle();
        SD_CHECK(desk->interview());
    }
    void show(app::Workspace workspace)
    {
        app->carry_out(app::ShowWorkspace{workspace});
        window.settle();
    }
    // Files being read or a plan being written, beside the window: until it is done and shown.
    void wait_for_import()
    {
        for (app->wake(); import_runs(); app->wake()) std::this_thread::yield();
        window.settle();
        clock.pass(Milliseconds{1000});
        window.settle();
    }
    // A report being written beside the window: until it is there, or refused, and shown.
    void wait_for_report()
    {
        for (app->wake(); app->make_view().writing_report; app->wake()) std::this_thread::yield();
        window.settle();
    }
    const Interview& interview() const { return *desk->interview(); }
    const Person* person(std::string_view name) const
    {
        for (const Person& p : interview().persons())
            if (p.name == name) return &p;
        return nullptr;
    }
    const Note* note(std::string_view text) const
    {
        for (const Note& n : interview().notes())
            if (n.text == text) return &n;
        return nullptr;
    }

    TempFolder folder;
    FakeClock clock;
    std::unique_ptr<Desk> desk;
    std::optional<app::App> app;
    Headless window;

private:
    bool import_runs()
    {
        const app::View view = app->make_view();
        if (view.preparing && view.preparing->step == app::PeopleView::Step::Reading) return true;
        return view.importing && (view.importing->step == app::ImportView::Step::Reading || view.importing->step == app::ImportView::Step::Writing);
    }
    void draw(Headless& w)
    {
        if (!app) return;
        w.live = app->live();
        app::Batch batch;
        batch.gestures = std::exchange(w.gestures, {});
        app->look_over(batch);
        app->draw(batch.gestures);
        app->carry_wishes();
    }
};

}  // namespace sourdine::test
