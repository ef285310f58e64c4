// The library cared for: archive, bin, and a client's interviews on their way to another computer or from one.
#include "app/app.h"

#include "core/desk/known_interviews.h"
#include "core/desk/tell_contents.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace sourdine::app {

namespace {

namespace fs = std::filesystem;

constexpr Milliseconds said_stays{12'000};  // long enough to be read and taken back
constexpr int most_tries = 1'000;

// "Nordalia.sourdine", "Nordalia 2.sourdine" …: no file is ever replaced.
std::string find_free_name(const std::string& folder, const std::string& name)
{
    for (int number = 1; number < most_tries; ++number) {
        const fs::path file = fs::path(folder) / (name + (number > 1 ? " " + std::to_string(number) : "") + ".sourdine");
        std::error_code fault;
        if (!fs::exists(fs::symlink_status(file, fault))) return file.string();
    }
    return (fs::path(folder) / (name + ".sourdine")).string();
}

}  // namespace

void App::carry(const CareFor& wish)
{
    keep_waiting_draft();
    std::visit([this](const auto& one) { care(one); }, wish.wish);
}

void App::say_done(std::string text)
{
    m_refusal.reset();
    m_done = Notice{std::move(text), m_desk.clock().steady_now() + said_stays, {}};
}

void App::care(const ArchiveInterviews& wish)
{
    if (!tell(m_desk.set_archived(wish.interviews, wish.archived))) return;
    say_done(phrases().say(wish.archived ? "care.archived" : "care.unarchived", {{"count", std::to_string(wish.interviews.size())}}));
}

void App::care(const BinInterviews& wish)
{
    if (!tell(m_desk.move_to_bin(wish.interviews))) return;
    std::erase_if(m_hits, [&](const SearchHit& hit) { return std::find(wish.interviews.begin(), wish.interviews.end(), hit.interview) != wish.interviews.end(); });
    m_care.contents.reset();
    say_done(phrases().say("care.binned", {{"count", std::to_string(wish.interviews.size())}}));
}

void App::care(const BringBack& wish)
{
    if (!tell(m_desk.bring_back(wish.interviews))) return;
    say_done(phrases().say("care.brought_back", {{"count", std::to_string(wish.interviews.size())}}));
}

void App::care(const EmptyBin&)
{
    m_care.contents.reset();
    if (m_desk.bin().empty()) return;
    Result<std::unique_ptr<ImportWrite>> write = m_desk.begin_emptying();
    if (!write) return refuse(write.error());
    begin_waiting(std::move(write).value(), true);
}

void App::care(const CountContents& wish)
{
    m_care.contents.reset();
    m_care.counted = wish.interviews;
    const Result<Contents> counted = wish.interviews.empty() ? m_desk.count_bin() : m_desk.count_contents(wish.interviews);
    if (!counted) return refuse(counted.error());
    m_care.contents = *counted;
}

void App::care(const ExportClient& wish)
{
    if (m_leaving) return;
    Result<ClientFileJob> job = m_desk.client_file_job(wish.client, wish.pseudonyms ? std::optional{phrases().language()} : std::nullopt);
    if (!job) return refuse(job.error());
    m_leaving = std::make_unique<LeavingClient>();
    m_leaving->job = std::move(job).value();
    m_leaving->veiled = wish.pseudonyms;
    const auto choose = [folder = m_report_folder, unnamed = phrases().say("care.file_unnamed")](std::string_view called) {
        return find_free_name(folder, tell_file_name(called, unnamed));
    };
    m_leaving->work.start([it = m_leaving.get(), choose] { it->written = write_client_job(it->job, choose, false); });
}

// Called at every wake-up.
void App::follow_client()
{
    if (m_leaving && m_leaving->work.done()) finish_client();
}

// Waits for it.
void App::finish_client()
{
    if (!m_leaving) return;
    m_leaving->work.finish();
    const Result<fs::path> written = *std::exchange(m_leaving->written, std::nullopt);
    const bool veiled = m_leaving->veiled;
    m_leaving.reset();
    m_unsettled = frames_to_settle;
    if (!written) return refuse(written.error());
    say_done(phrases().say(veiled ? "care.exported_veiled" : "care.exported", {{"file", written->string()}}));
}

// --- from another computer -------------------------------------------------------------------------------------

// What the library has of it already is looked up beside the window, too; until then an empty plan stands there, and the
// step says that it is being read.
void App::show_client(ClientPlan plan)
{
    ImportView& view = m_importing->view;
    const bool looked_up = view.client.has_value();
    if (const LoadInterview load = looked_up || m_desk.unsaved() > 0 ? LoadInterview{} : read_beside(m_desk)) {
        view.client.emplace();
        m_importing->client = std::optional{std::move(plan)};
        m_importing->work.start([importing = m_importing.get(), list = m_desk.interviews(), bin = m_desk.bin(), load] {
            mark_known(***importing->client, list, bin, load);
        });
        return;
    }
    if (!looked_up) m_desk.find_known(plan);
    view.client = std::move(plan);
    view.step = ImportView::Step::Planned;
}

void App::care(const TakeArrival& wish)
{
    if (!m_importing || m_importing->view.step != ImportView::Step::Planned || !m_importing->view.client) return;
    std::vector<ArrivingInterview>& all = m_importing->view.client->interviews;
    if (wish.interview < all.size()) all[wish.interview].included = wish.included;
    m_importing->view.refusal.clear();
}

void App::finish_client_writing()
{
    Importing& importing = *m_importing;
    const Result<std::vector<InterviewId>> added = m_desk.finish_client_import(std::move(importing.write));
    if (!added) {
        if (importing.progress.stop) return m_importing.reset();
        importing.view.step = ImportView::Step::Planned;
        importing.view.refusal = phrases().say(added.error());
        return;
    }
    say_done(phrases().say("care.added", {{"count", std::to_string(added->size())}}));
    m_importing.reset();
    m_workspace = Workspace::Prepare;
}

}  // namespace sourdine::app
