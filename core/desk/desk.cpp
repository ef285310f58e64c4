// The library as a whole: opening it, its list, its settings, new interviews.
#include "core/desk/desk.h"

#include "core/desk/births.h"
#include "core/desk/kept_settings.h"
#include "core/talk/measure.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr int most_hits_looked_at = 10'000;

}  // namespace

Result<std::unique_ptr<Desk>> Desk::open(const std::filesystem::path& library, const Clock& clock, Access access)
{
    auto opened = Library::open(library, access);
    if (!opened && access == Access::Write && opened.error().key == "store.in_use") opened = Library::open(library, Access::ReadOnly);
    if (!opened) return std::move(opened).error();
    std::unique_ptr<Desk> desk{new Desk(std::move(opened).value(), clock)};
    SD_TRY(version, desk->m_library->data_version());
    desk->m_data_version = version;
    SD_TRY_STATUS(desk->read_list());
    desk->m_settings = read_settings(*desk->m_library);
    return desk;
}

Desk::Desk(std::unique_ptr<Library> library, const Clock& clock) : m_library(std::move(library)), m_clock(clock) {}

Desk::~Desk()
{
    m_importing.reset();                // no time to wait for it any more
    m_writing_beside = m_beside = false;
    static_cast<void>(save_waiting());  // nobody is left to be told
}

bool Desk::read_only() const { return m_library->access() == Access::ReadOnly; }

const std::filesystem::path& Desk::library_file() const { return kept_library().file(); }

Date Desk::today() const { return date_of(m_clock.local_time(m_clock.wall_now())); }

bool Desk::may_write(InterviewId id) const
{
    return m_library->access() == Access::Write || (m_library->access() == Access::Add && m_added.contains(id));
}

Status Desk::read_list()
{
    SD_TRY(list, m_library->list());
    std::erase_if(list, [&](const InterviewSummary& row) { return is_being_removed(row.id); });
    m_list = std::move(list);
    if (!rehearsing()) {
        SD_TRY(bin, m_library->bin());
        m_bin = std::move(bin);
    }
    ++m_others;
    return Done{};
}

void Desk::refresh()
{
    if (rehearsing()) return;  // what others write is asked for afterwards
    const auto version = m_library->data_version();
    if (!version || *version == m_data_version) return;
    if (!read_list()) return;  // tried again at the next call
    m_data_version = *version;
    m_shares_known.clear();
    m_my_shares.clear();
    m_across.m_kept.clear();  // those that still hold are read again
    m_across.m_loaded = false;
    if (!m_interview || may_write(m_interview->head().id)) return;
    const InterviewId id = m_interview->head().id;
    if (std::none_of(m_list.begin(), m_list.end(), [&](const InterviewSummary& row) { return row.id == id; })) return close_interview();  // thrown away there
    if (auto loaded = load_whole(id)) m_interview = std::move(loaded).value();
    if (const auto alive = m_library->find_last_alive(id); alive && *alive) m_last_alive = std::max(m_last_alive, **alive);
}

Result<std::vector<SearchHit>> Desk::search(std::string_view words, int most)
{
    if (!m_settings.leave_out_archived) return m_library->search(words, most, today());
    std::set<InterviewId> archived;
    for (const InterviewSummary& row : m_list)
        if (row.archived) archived.insert(row.id);
    for (int asked = most;; asked *= 4) {
        SD_TRY(hits, m_library->search(words, asked, today()));
        const bool all = hits.size() < static_cast<std::size_t>(std::max(asked, 1));
        std::erase_if(hits, [&](const SearchHit& hit) { return archived.contains(hit.interview); });
        if (!all && hits.size() < static_cast<std::size_t>(most) && asked < most_hits_looked_at) continue;
        hits.resize(std::min(hits.size(), static_cast<std::size_t>(std::max(most, 0))));
        return hits;
    }
}

Result<CheckReport> Desk::check(bool repair)
{
    SD_TRY(report, m_library->check(repair));
    if (report.repaired == 0) return report;
    m_across = {};
    SD_TRY_STATUS(read_list());
    if (m_interview) {
        const InterviewId id = m_interview->head().id;
        close_interview();
        SD_TRY_STATUS(open_interview(id));
    }
    return report;
}

Status Desk::change_settings(const Settings& settings)
{
    if (settings.leave_out_archived != m_settings.leave_out_archived) ++m_others;
    m_settings = clamp_settings(settings);
    Library& library = kept_library();
    if (library.access() == Access::ReadOnly) return Done{};  // for as long as this window is open
    return write_settings(library, m_settings);
}

Result<InterviewId> Desk::create(const NewInterview& wanted)
{
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};
    SD_TRY(id, m_library->next_interview_id());
    SD_TRY(birth, make_interview(id, wanted));
    return add_and_open(id, birth);
}

Result<InterviewId> Desk::add_sample(Language language)
{
    SD_TRY(plan, read_sample(language));
    return add_sample(plan);
}

Result<InterviewId> Desk::add_sample(const SamplePlan& plan)
{
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};
    SD_TRY(id, m_library->next_interview_id());
    SD_TRY(birth, make_sample(id, plan, m_clock));
    return add_and_open(id, birth);
}

Result<InterviewId> Desk::add_and_open(InterviewId id, const Change& birth)
{
    SD_TRY_STATUS(refuse_in_rehearsal());
    SD_TRY_STATUS(m_library->write(id, birth));
    m_added.insert(id);
    SD_TRY_STATUS(read_list());
    SD_TRY_STATUS(open_interview(id));
    return id;
}

std::optional<double> Desk::find_my_share(InterviewId id)
{
    std::optional<Interview> loaded;
    if (!m_interview || m_interview->head().id != id) {
        // What waits to be written may be of words that are not read here.
        const bool waits = std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& u) { return u.interview == id; });
        auto from_library = waits ? load_whole(id) : m_library->load_for_figures(id);
        if (!from_library) return std::nullopt;
        loaded = std::move(from_library).value();
    }
    const Interview& interview = loaded ? *loaded : *m_interview;
    const Person* me = interview.find_me();
    if (!me || !interview.head().ended) return std::nullopt;
    return measure_share(interview, me->id, *interview.head().ended);
}

const std::map<InterviewId, double>& Desk::my_shares(std::size_t most)
{
    if (!rehearsing()) load_across();
    for (const InterviewSummary& row : m_list) {
        if (row.stage != Stage::Ended || m_shares_known.contains(row.id)) continue;
        const KeptFigures* kept = m_across.find_kept(row.id);
        const bool open = m_interview && m_interview->head().id == row.id;
        if (!kept || open) {
            if (most == 0) continue;
            --most;
        }
        m_shares_known.insert(row.id);
        if (const auto share = kept && !open ? kept->share : find_my_share(row.id)) m_my_shares[row.id] = *share;
    }
    return m_my_shares;
}

bool Desk::all_shares_known() const
{
    return std::all_of(m_list.begin(), m_list.end(), [&](const InterviewSummary& row) { return row.stage != Stage::Ended || m_shares_known.contains(row.id); });
}

}  // namespace sourdine
