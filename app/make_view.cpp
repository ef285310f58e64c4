#include "app/app.h"

namespace sourdine::app {

View App::make_view()
{
    const Clock& clock = m_desk.clock();
    View view{.ui = m_ui, .phrases = phrases(), .keys = m_keys, .settings = m_settings};
    view.interview = m_desk.interview();
    view.now = m_desk.now();
    view.today = clock.local_time(clock.wall_now());
    view.seconds = std::chrono::duration<double>(clock.steady_now() - m_started).count();

    view.interviews = m_desk.interviews();
    m_care.bin = m_desk.bin();
    view.care = &m_care;
    // Reads every interview once: not while one listens, nor before anyone looks at the list.
    if (!live() && m_workspace == Workspace::Prepare) view.my_shares = &m_desk.my_shares(shares_a_frame);
    if (!live() && m_workspace == Workspace::Prepare && m_desk.interview()) {
        view.memory = &m_desk.client_memory();
        view.carried = &follow_carried(*view.memory);
        view.own_questions = &m_desk.own_questions();
    }
    view.unfinished = m_unfinished;
    view.hits = m_hits;
    view.draft = m_waiting_draft ? *m_waiting_draft : m_desk.draft();

    view.figures = known_figures();
    if (m_workspace == Workspace::Review && m_desk.known_across().serial > 0 && !m_desk.rehearsing()) view.across = &m_desk.known_across();
    if (m_importing) view.importing = &m_importing->view;
    if (m_preparing) view.preparing = &m_preparing->view;

    view.gestures = m_left_to_screen;
    view.workspace = m_workspace;
    view.read_only = m_desk.read_only();
    view.rehearsing = m_desk.rehearsing();
    view.library_file = m_library_file;
    view.report_folder = m_report_folder;
    view.writing_report = m_reporting != nullptr;
    m_care.emptying = m_waiting && m_waiting->empties_bin;
    m_care.writing = m_leaving != nullptr;
    view.unsaved = m_desk.save_trouble() ? m_desk.unsaved() : 0;  // what waits its turn is no trouble
    if (const auto& trouble = m_desk.save_trouble()) view.save_trouble = phrases().say(*trouble);
    if (m_refusal) {
        view.refusal = m_refusal->text;
        view.refusal_key = m_refusal->key;
    }
    if (m_done) view.done = m_done->text;
    if (const std::string* title = m_desk.undo_title()) view.undo_title = phrases().say(*title);
    if (const std::string* title = m_desk.redo_title()) view.redo_title = phrases().say(*title);
    return view;
}

// Asked anew when the interview or what is remembered of its client has changed.
const CarriedOver& App::follow_carried(const ClientMemory& memory)
{
    const Interview& interview = *m_desk.interview();
    const Carried::Key key{interview.head().id, interview.revision(), &memory, memory.interviews};
    if (m_carried.key != key) m_carried = {key, find_carried(memory, interview)};
    return m_carried.over;
}

}  // namespace sourdine::app
