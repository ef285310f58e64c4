// What is known from before: of the open interview's client, and of the questions I ask.
#include "core/desk/desk.h"

#include "core/words/fold.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sourdine {

namespace {

// Minutes of the calendar it is placed by in the list; one without any has yet to come.
std::int64_t place_in_time(const std::optional<LocalTime>& scheduled, const std::optional<WallTime>& started)
{
    if (scheduled) return scheduled->time_since_epoch().count();
    if (started) return started->time_since_epoch().count() / 60'000;
    return std::numeric_limits<std::int64_t>::max();
}

}  // namespace

std::vector<InterviewId> Desk::find_earlier() const
{
    if (!m_interview) return {};
    const Head& head = m_interview->head();
    const std::string client = fold(head.client);
    if (client.empty()) return {};
    // An interview that is over does not remember what came after it; one to come remembers all that was held, whatever
    // day it was given.
    using Place = std::pair<std::int64_t, std::int64_t>;
    const Place own = head.stage == Stage::Ended ? Place{place_in_time(head.scheduled, head.started), head.id.value}
                                                 : Place{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};
    std::vector<Place> places;
    std::string_view last_name;
    bool same = false;
    for (const InterviewSummary& row : m_list) {
        if (row.id == head.id || row.stage == Stage::Prepared || (row.archived && m_settings.leave_out_archived)) continue;
        if (last_name.empty() || row.client != last_name) same = fold(row.client) == client;
        last_name = row.client;
        const Place place{place_in_time(row.scheduled, row.started), row.id.value};
        if (same && place < own) places.push_back(place);
    }
    std::sort(places.rbegin(), places.rend());
    std::vector<InterviewId> newest_first;
    newest_first.reserve(places.size());
    for (const Place& place : places) newest_first.push_back(InterviewId{place.second});
    return newest_first;
}

Result<Interview> Desk::load_for_memory(InterviewId id)
{
    // What waits to be written may be of records that are not read here.
    const bool waits = std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& u) { return u.interview == id; });
    return waits ? load_whole(id) : m_library->load_for_memory(id);
}

const ClientMemory& Desk::client_memory()
{
    const MemoryKey key{find_earlier(), m_others};
    return m_memory.get(key, [&] {
        std::vector<Interview> earlier;
        earlier.reserve(key.earlier.size());
        for (const InterviewId id : key.earlier)
            if (auto loaded = load_for_memory(id)) earlier.push_back(std::move(loaded).value());
        return remember_client(earlier);
    });
}

const std::vector<OwnQuestion>& Desk::own_questions()
{
    const InterviewId open = m_interview ? m_interview->head().id : InterviewId{};
    return m_own_questions.get({open, m_others}, [&] {
        const auto planned = m_library->planned_questions(open, !m_settings.leave_out_archived);
        return planned ? rank_own_questions(*planned) : std::vector<OwnQuestion>{};
    });
}

}  // namespace sourdine
