#include "app/app.h"

#include "core/talk/segments.h"

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

constexpr Milliseconds draft_pace{250};
constexpr Milliseconds news_pace{1000};
constexpr Milliseconds import_pace{50};  // between two looks at what is being read, measured or written
constexpr int most_troubles = 10;

}  // namespace

App::App(Desk& desk, ui::Ui& ui, const Keymap& keys, Language system_language, std::string report_folder)
    : m_desk(desk), m_ui(ui), m_keys(keys), m_system_language(system_language), m_settings(desk.settings()),
      m_started(desk.clock().steady_now()), m_report_folder(std::move(report_folder)), m_library_file(desk.library_file().string())
{
    m_desk.write_long_beside(true);
    read_unfinished();
    if (m_unfinished.empty()) open_nearest_interview();
}

App::~App()
{
    finish_waiting();
}

bool App::live() const
{
    const Interview* interview = m_desk.interview();
    return interview && interview->head().stage == Stage::Live;
}

// The one being prepared for today, or the last one held: what someone opening the program comes for.
void App::open_nearest_interview()
{
    const WallTime now = m_desk.clock().wall_now();
    const LocalTime today = m_desk.clock().local_time(now);
    const auto distance = [&](const InterviewSummary& summary) {
        std::optional<LocalTime> when = summary.scheduled;
        if (summary.started) when = m_desk.clock().local_time(*summary.started);
        return when ? std::chrono::abs(*when - today) : std::chrono::minutes::max();
    };
    const std::vector<InterviewSummary>& all = m_desk.interviews();
    const auto nearest = std::min_element(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return a.archived != b.archived ? b.archived : distance(a) < distance(b);  // an archived one only where there is no other
    });
    if (nearest != all.end()) tell(m_desk.open_interview(nearest->id));
}

void App::look_over(Batch& batch)
{
    apply_scale();  // between frames: sizes change nowhere in the middle of one
    std::erase_if(batch.keys, [&](const KeyEvent& event) {
        return event.key == Key::Escape && event.pressed && m_screens.window.close_panel();
    });
}

void App::draw(std::span<const Gesture> gestures)
{
    drop_old_notices();
    m_unsettled = std::max(0, m_unsettled - 1);
    m_left_to_screen = std::exchange(m_next_for_screen, {});
    for (const Gesture& gesture : gestures)
        if (!answer(gesture)) m_left_to_screen.push_back(gesture);
    follow_figures();
    follow_across();
    View view = make_view();
    view.go_to = std::exchange(m_go_to, std::nullopt);
    view.go_to_said = std::exchange(m_go_to_said, std::nullopt);
    draw_window(view, m_screens, m_outbox);
}

void App::carry_wishes()
{
    m_troubles = 0;
    const bool rehearsing = m_desk.rehearsing();
    for (const Wish& wish : m_outbox.take()) {
        if (m_desk.rehearsing() != rehearsing) break;  // the rest was meant for the other one
        carry_out(wish);
    }
    if (m_waiting_draft && m_desk.clock().steady_now() - m_draft_kept_at >= draft_pace) keep_waiting_draft();
}

bool App::survive_trouble()
{
    m_outbox.take();
    refuse({Fault::Rejected, "window.frame_trouble", {}});
    if (++m_troubles < most_troubles) return true;
    close();
    return false;
}

void App::wake()
{
    const Milliseconds now = m_desk.clock().steady_now();
    follow_import();
    follow_people();
    follow_waiting();
    follow_report();
    follow_client();
    if ((live() && !m_desk.read_only()) || m_desk.unsaved()) m_desk.keep_alive();
    if (m_waiting_draft && now - m_draft_kept_at >= draft_pace) keep_waiting_draft();
    if (now - m_looked_at >= news_pace) {
        m_looked_at = now;
        m_desk.refresh();
    }
}

std::optional<Milliseconds> App::time_to_next_change() const
{
    using namespace std::chrono_literals;
    const Milliseconds now = m_desk.clock().steady_now();
    std::optional<Milliseconds> next;
    const auto at_most = [&](Milliseconds wait) { next = std::max(0ms, next ? std::min(*next, wait) : wait); };
    if (live()) {
        // Without its pauses the clock shown has its own whole seconds; while it stands, the pause's length runs.
        const Interview& interview = *m_desk.interview();
        const InterviewTime at = m_desk.now();
        const Milliseconds shown = find_open_break(interview) ? at.time_since_epoch() : elapsed_at(interview, at);
        at_most(1000ms - shown % 1000ms);
    }
    if (m_unsettled > 0) at_most(0ms);
    if (m_desk.unsaved()) at_most(1000ms);
    if ((m_importing && m_importing->view.step != ImportView::Step::Choosing && m_importing->view.step != ImportView::Step::Planned) || !m_given_up.empty()) at_most(import_pace);
    if ((m_preparing && m_preparing->view.step == PeopleView::Step::Reading) || !m_left_people.empty()) at_most(import_pace);
    if (m_reviewing.measuring || m_waiting || m_reporting || m_leaving || m_reading_across) at_most(import_pace);
    if (m_workspace == Workspace::Prepare && !live() && !m_desk.all_shares_known()) at_most(0ms);
    if (m_waiting_draft) at_most(m_draft_kept_at + draft_pace - now);
    if (m_refusal) at_most(m_refusal->until - now);
    if (m_done) at_most(m_done->until - now);
    return next;
}

void App::close()
{
    carry(LeaveImport{});
    carry(LeavePeople{});
    stop_reading_across();
    finish_waiting();
    finish_report();
    finish_client();
    keep_waiting_draft();
    if (m_desk.unsaved()) m_desk.keep_alive();
}

void App::set_system_scale(float scale)
{
    if (scale > 0) m_system_scale = scale;
}

void App::apply_scale() { m_ui.set_scale(m_system_scale * m_settings.zoom); }

std::string App::window_title() const
{
    const Interview* interview = m_desk.interview();
    if (!interview) return "Sourdine";
    const Head& head = interview->head();
    const std::string what = head.client.empty() || head.title.empty() ? head.client + head.title : head.client + " · " + head.title;
    return what.empty() ? "Sourdine" : what + " – Sourdine";
}

void App::drop_old_notices()
{
    const Milliseconds now = m_desk.clock().steady_now();
    for (std::optional<Notice>* notice : {&m_refusal, &m_done})
        if (*notice && (*notice)->until <= now) notice->reset();
}

const Phrases& App::phrases() const { return Phrases::of(m_settings.language.value_or(m_system_language)); }

}  // namespace sourdine::app
