// Meetings from elsewhere: read and written beside the window, which only looks how far they are.
#include "app/app.h"

#include "core/desk/read_files.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <filesystem>

namespace sourdine::app {

namespace {

namespace fs = std::filesystem;

constexpr Milliseconds added_stays{12'000};

std::vector<FolderEntry> list_folder(const fs::path& folder)
{
    std::vector<FolderEntry> entries;
    std::error_code fault;
    for (fs::directory_iterator it(folder, fs::directory_options::skip_permission_denied, fault), end; !fault && it != end; it.increment(fault)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with('.')) continue;
        std::error_code none;
        if (it->is_directory(none)) entries.push_back({name, true, 0});
        else if (it->is_regular_file(none)) entries.push_back({name, false, it->file_size(none)});
    }
    std::sort(entries.begin(), entries.end(), [](const FolderEntry& a, const FolderEntry& b) {
        return a.folder != b.folder ? a.folder : a.name < b.name;
    });
    return entries;
}

std::string say_what_came(const Phrases& phrases, const ImportPlan& plan)
{
    if (plan.whole) return phrases.say("import.sheet.added_whole");
    const auto counted = [&](const char* key, auto count) { return phrases.say(key, {{"count", std::to_string(count)}}); };
    const auto persons = std::count_if(plan.voices.begin(), plan.voices.end(), [](const PlanVoice& voice) { return voice.person && !voice.same_as; });
    int messages = 0;
    for (const PlanFile& file : plan.files) messages += file.chat ? file.segments : 0;
    std::vector<std::string> what;
    if (plan.segments > 0) what.push_back(counted("import.sheet.segments", plan.segments));
    if (messages > 0) what.push_back(counted("import.sheet.messages", messages));
    what.push_back(counted("import.sheet.persons", persons));
    return phrases.say("import.sheet.added", {{"what", write_list(phrases.language(), what)}});
}

}  // namespace

// "~" and "~/Documents", as people type them.
std::string App::read_home(const std::string& path) const
{
    const bool of_home = path == "~" || path.starts_with("~/");
    return of_home && !m_home_folder.empty() ? m_home_folder + path.substr(1) : path;
}

bool App::may_add_to_open() const
{
    return m_desk.interview() && !live() && !m_desk.read_only();
}

void App::drop_files(std::vector<std::string> files) { carry_out(ReadFiles{std::move(files)}); }

void App::carry(const ChooseFiles&)
{
    if (m_importing && !m_importing->work.done()) return;
    carry(LeavePeople{});
    if (m_desk.read_only()) return refuse({Fault::Conflict, "desk.read_only", {}});
    if (!may_leave_interview()) return;
    m_screens.window.close_panel();
    m_importing = std::make_unique<Importing>();
    carry(ListFolder{m_import_folder.empty() ? m_report_folder : m_import_folder});
}

void App::carry(const ListFolder& wish)
{
    if (!m_importing || m_importing->view.step != ImportView::Step::Choosing) return;
    std::error_code fault;
    const fs::path folder = fs::weakly_canonical(read_home(wish.folder), fault);
    if (fs::is_regular_file(folder, fault)) return carry(ReadFiles{{folder.string()}});  // a path typed or pasted
    if (fault || !fs::is_directory(folder, fault)) {
        m_importing->view.refusal = phrases().say("import.no_folder");
        return;
    }
    m_importing->view.refusal.clear();
    m_import_folder = m_importing->view.folder = folder.string();
    m_importing->view.entries = list_folder(folder);
}

void App::carry(const ReadFiles& wish)
{
    if (wish.files.empty() || (m_importing && !m_importing->work.done())) return;
    if (m_desk.read_only()) return refuse({Fault::Conflict, "desk.read_only", {}});
    if (!may_leave_interview()) return;
    carry(LeavePeople{});
    m_screens.window.close_panel();
    m_importing = std::make_unique<Importing>();
    Importing& importing = *m_importing;
    importing.asked = wish;
    importing.view.step = ImportView::Step::Reading;
    importing.view.part = -1;
    for (const std::string& file : wish.files) importing.view.files.push_back(fs::path(file).filename().string());
    importing.view.paths = wish.files;
    importing.view.recording = wish.recording;
    m_import_folder = fs::path(wish.files.front()).parent_path().string();
    // To the open one when it is waiting for what was said; a plan can be turned either way.
    if (may_add_to_open() && m_desk.interview()->recordings().empty() && m_desk.interview()->head().stage == Stage::Ended) importing.into = *m_desk.interview();
    if (may_prepare_open()) importing.table = *m_desk.interview();
    importing.work.start([&importing, settings = m_settings, &clock = m_desk.clock(), unnamed = phrases().say("import.unnamed")] {
        read_either(importing, settings, clock, unnamed);
    });
}

// Called at every wake-up.
void App::follow_import()
{
    std::erase_if(m_given_up, [](const std::unique_ptr<Importing>& left) { return left->work.done(); });
    if (!m_importing) return;
    Importing& importing = *m_importing;
    if (importing.view.step == ImportView::Step::Reading || importing.write) {
        const Progress& progress = importing.write ? importing.write->progress() : importing.progress;
        const std::size_t total = progress.total;
        if (total > 0) importing.view.part = static_cast<float>(progress.done) / static_cast<float>(total);
    }
    if (importing.view.step == ImportView::Step::Reading) {
        if (importing.work.done()) finish_reading();
    } else if (importing.view.step == ImportView::Step::Writing && importing.work.done()) {
        finish_writing();
    }
}

void App::finish_reading()
{
    Importing& importing = *m_importing;
    importing.work.finish();
    m_unsettled = frames_to_settle;
    if (importing.client && *importing.client && !importing.progress.stop) return show_client(std::move(***importing.client));
    if (importing.people && *importing.people && !importing.progress.stop) {
        PeoplePlan plan = std::move(*importing.people).value();
        m_importing.reset();
        return show_people(std::move(plan));
    }
    Result<ImportPlan> read = *std::exchange(importing.read, std::nullopt);
    if (!read) {
        if (importing.progress.stop) return m_importing.reset();
        importing.view.step = ImportView::Step::Choosing;
        carry(ListFolder{m_import_folder});
        const Error& why = importing.client ? importing.client->error() : importing.people ? importing.people->error() : read.error();
        importing.view.refusal = phrases().say(why.key == "import.unknown" ? "import.sheet.unknown" : why.key, why.args);
        return;
    }
    importing.view.plan = std::move(read).value();
    importing.view.may_add_to_open = may_add_to_open();
    importing.view.step = ImportView::Step::Planned;
}

void App::carry(const ChangePlan& wish)
{
    if (m_importing && m_importing->view.step == ImportView::Step::Planned) m_importing->view.plan = wish.plan;
}

void App::carry(const AimPlan& wish)
{
    if (!m_importing || m_importing->view.step != ImportView::Step::Planned || m_importing->view.plan.whole) return;
    aim_plan(m_importing->view.plan, wish.into_open && may_add_to_open() ? m_desk.interview() : nullptr);
}

void App::carry(const CarryOutPlan&)
{
    if (!m_importing || m_importing->view.step != ImportView::Step::Planned) return;
    Importing& importing = *m_importing;
    importing.view.refusal.clear();
    Result<std::unique_ptr<ImportWrite>> begun =
        importing.view.client ? m_desk.begin_client_import(*importing.view.client) : m_desk.begin_import(importing.view.plan);
    if (!begun) {
        importing.view.refusal = phrases().say(begun.error());
        return;
    }
    importing.write = std::move(begun).value();
    importing.view.step = ImportView::Step::Writing;
    importing.view.part = -1;
    importing.work.start([write = importing.write.get()] { write->write(); });
}

void App::finish_writing()
{
    Importing& importing = *m_importing;
    importing.work.finish();
    m_unsettled = frames_to_settle;
    if (importing.view.client) return finish_client_writing();
    const Result<InterviewId> added = m_desk.finish_import(std::move(importing.write));
    if (!added) {
        if (importing.progress.stop) return m_importing.reset();
        importing.view.step = ImportView::Step::Planned;
        importing.view.refusal = phrases().say(added.error());
        return;
    }
    m_done = Notice{say_what_came(phrases(), importing.view.plan), m_desk.clock().steady_now() + added_stays, {}};
    m_importing.reset();
    m_refusal.reset();
    m_workspace = Workspace::Review;
}

// What was begun is given up, and nothing half done stays. A reading thread comes to its end by itself.
void App::carry(const LeaveImport&)
{
    if (!m_importing) return;
    Importing& importing = *m_importing;
    importing.progress.stop = true;
    if (importing.view.step == ImportView::Step::Writing) {
        importing.write->stop();
        finish_writing();
    } else {
        m_given_up.push_back(std::move(m_importing));
    }
}

void App::follow_waiting()
{
    if (m_waiting && m_waiting->work.done()) finish_waiting();
    if (m_waiting) return;
    std::unique_ptr<ImportWrite> write = m_desk.begin_waiting();
    if (!write) return;
    begin_waiting(std::move(write), false);
}

void App::begin_waiting(std::unique_ptr<ImportWrite> write, bool empties_bin)
{
    m_waiting = std::make_unique<Waiting>();
    m_waiting->write = std::move(write);
    m_waiting->empties_bin = empties_bin;
    m_waiting->work.start([it = m_waiting->write.get()] { it->write(); });
}

// Waits for it.
void App::finish_waiting()
{
    if (!m_waiting) return;
    m_waiting->work.finish();
    const std::unique_ptr<Waiting> over = std::move(m_waiting);
    if (!over->empties_bin) return m_desk.finish_waiting(std::move(over->write));
    if (tell(m_desk.finish_emptying(std::move(over->write)))) say_done(phrases().say("care.emptied"));
}

}  // namespace sourdine::app
