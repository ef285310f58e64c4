#include "tests/support/workplace.h"

#include "core/base/check.h"

#include <thread>
#include <utility>

namespace sourdine::test {

Workplace::Workplace(Language language, ImVec2 size, float scale)
    : window([this](Headless& w) { draw(w); }, size, scale)
{
    auto opened = Desk::open(folder / "library.sqlite", clock, Access::Write);
    SD_CHECK(opened.ok());
    desk = std::move(opened).value();
    app = std::make_unique<app::App>(*desk, window.ui(), window.keymap(), language);
    app->set_system_scale(scale);
    window.settle();
}

Workplace::~Workplace() = default;

void Workplace::add_sample()
{
    app->carry_out(app::AddSample{});
    window.settle();
    SD_CHECK(desk->interview());
}

void Workplace::show(app::Workspace workspace)
{
    app->carry_out(app::ShowWorkspace{workspace});
    window.settle();
}

void Workplace::wait_for_import()
{
    for (app->wake(); import_runs(); app->wake()) std::this_thread::yield();
    window.settle();
    clock.pass(Milliseconds{1000});
    window.settle();
}

void Workplace::wait_for_writing()
{
    const auto writes = [&] {
        const app::View view = app->make_view();
        return view.writing_report || view.care->emptying || view.care->writing;
    };
    for (app->wake(); writes(); app->wake()) std::this_thread::yield();
    window.settle();
}

const Person* Workplace::person(std::string_view name) const
{
    for (const Person& p : interview().persons())
        if (p.name == name) return &p;
    return nullptr;
}

const Note* Workplace::note(std::string_view text) const
{
    for (const Note& n : interview().notes())
        if (n.text == text) return &n;
    return nullptr;
}

bool Workplace::import_runs()
{
    const app::View view = app->make_view();
    if (view.preparing && view.preparing->step == app::PeopleView::Step::Reading) return true;
    return view.importing && (view.importing->step == app::ImportView::Step::Reading || view.importing->step == app::ImportView::Step::Writing);
}

void Workplace::draw(Headless& headless)
{
    if (!app) return;
    headless.live = app->live();
    app::Batch batch;
    batch.gestures = std::exchange(headless.gestures, {});
    app->look_over(batch);
    app->draw(batch.gestures);
    app->carry_wishes();
}

}  // namespace sourdine::test
