// What leaves the program: told from a copy and written beside the window, so that a long report keeps nobody waiting.
#include "app/app.h"

#include <utility>

namespace sourdine::app {

namespace {

constexpr Milliseconds written_stays{12'000};  // long enough to read where

}  // namespace

void App::carry(const WriteReport& wish)
{
    if (m_reporting || !m_desk.interview()) return;
    m_done.reset();
    m_refusal.reset();
    m_reporting = std::make_unique<Reporting>();
    Reporting& reporting = *m_reporting;
    reporting.job = m_desk.report_job(wish.choice);
    reporting.job.file = read_home(wish.file);
    reporting.job.replace = wish.replace;
    reporting.job.names_file = wish.names_file.empty() ? std::filesystem::path{} : std::filesystem::path{read_home(wish.names_file)};
    reporting.work.start([&reporting] { reporting.written = write_report_job(reporting.job); });
}

// Called at every wake-up.
void App::follow_report()
{
    if (m_reporting && m_reporting->work.done()) finish_report();
}

// Waits for it.
void App::finish_report()
{
    if (!m_reporting) return;
    m_reporting->work.finish();
    const Result<WrittenReport> written = *std::exchange(m_reporting->written, std::nullopt);
    m_reporting.reset();
    m_unsettled = frames_to_settle;
    if (!written) return refuse(written.error());
    m_refusal.reset();
    const bool listed = !written->names_file.empty();
    m_done = Notice{phrases().say(listed ? "window.report_written_names" : "window.report_written",
                                  {{"file", written->file.string()}, {"names", written->names_file.string()}}),
                    m_desk.clock().steady_now() + written_stays, {}};
}

}  // namespace sourdine::app
