// What all interviews that are over tell side by side.
#include "core/desk/desk.h"

#include <algorithm>
#include <limits>

namespace sourdine {

namespace {

constexpr int read_at_once = 2;   // interviews, without asking for another thread
constexpr std::int64_t untold = -1;

PastInterview past_of(const InterviewSummary& row)
{
    PastInterview past{row.id, row.title, {}};
    if (row.scheduled) past.day = date_of(*row.scheduled);
    else if (row.started) past.day = Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Milliseconds>{row.started->time_since_epoch()})};
    return past;
}

bool same_row(const InterviewSummary& a, const InterviewSummary& b)
{
    return a.client == b.client && a.title == b.title && a.scheduled == b.scheduled && a.started == b.started;
}

template <class To>
std::optional<To> to_optional(const std::optional<std::int64_t>& value)
{
    return value ? std::optional<To>{static_cast<To>(*value)} : std::nullopt;
}

InterviewTold make_told(const InterviewSummary& row, const KeptFigures& kept, std::vector<OpenActionRow> actions)
{
    const PastInterview past = past_of(row);
    InterviewTold told;
    told.progress = {past, row.client, kept.share, to_optional<Milliseconds>(kept.longest_ms), to_optional<int>(kept.cut_ins), kept.open_share,
                     to_optional<Milliseconds>(kept.wait_ms), to_optional<int>(kept.guessed_percent)};
    told.pains = {past, row.client, {}, kept.merged};
    for (const KeptFigures::Pain& pain : kept.pains)
        told.pains.pains.push_back({.key = pain.key, .words = pain.words, .itch = pain.itch, .most_strokes = pain.strokes, .notes = {NoteId{pain.note}}, .confirmation = pain.confirmation});
    told.actions = std::move(actions);
    return told;
}

std::vector<OpenActionRow> list_open_actions(const Interview& interview)
{
    std::vector<OpenActionRow> rows;
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Action || note.done) continue;
        const Person* owner = note.person ? interview.find(*note.person) : nullptr;
        rows.push_back({interview.head().id, note.id, note.text, owner ? owner->name : std::string{}, owner ? owner->side : Side::Client, owner && owner->me, note.due});
    }
    const auto day = [](const OpenActionRow& row) { return row.due ? std::chrono::sys_days{*row.due} : std::chrono::sys_days::max(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const OpenActionRow& a, const OpenActionRow& b) { return day(a) < day(b); });
    return rows;
}

std::int64_t minute_of(const InterviewSummary& row)
{
    if (row.scheduled) return row.scheduled->time_since_epoch().count();
    return row.started ? row.started->time_since_epoch().count() / 60'000 : std::numeric_limits<std::int64_t>::min();
}

InterviewSummary summary_of(const Head& head)
{
    return {head.id, head.client, head.title, head.scheduled, head.planned_minutes, head.stage, head.started};
}

// Those of one minute by their numbers.
template <class Rows>
std::vector<std::shared_ptr<const InterviewTold>> order_newest_first(const Rows& rows)
{
    std::vector<std::pair<std::pair<std::int64_t, std::int64_t>, std::shared_ptr<const InterviewTold>>> placed;
    for (const auto& [id, row] : rows) placed.push_back({{minute_of(row.summary), id.value}, row.told});
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::shared_ptr<const InterviewTold>> newest_first;
    newest_first.reserve(placed.size());
    for (auto& one : placed) newest_first.push_back(std::move(one.second));
    return newest_first;
}

}  // namespace

// What is kept comes in by one look at the library.
void Desk::load_across()
{
    if (m_across.m_loaded) return;
    m_across.m_loaded = true;
    if (auto kept = m_library->kept_figures(figures_made_by))
        for (KeptFigures& one : *kept) m_across.m_kept.insert_or_assign(one.interview, std::move(one));
}

bool Desk::waits_to_be_written(InterviewId id) const
{
    return std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& u) { return u.interview == id; });
}

std::shared_ptr<const InterviewTold> Desk::tell_open()
{
    return std::make_shared<const InterviewTold>(make_told(summary_of(m_interview->head()), tell_figures(*m_interview, untold), list_open_actions(*m_interview)));
}

// Null: it has to be read, and enough were read already.
std::shared_ptr<const InterviewTold> Desk::tell_kept(const InterviewSummary& row, std::int64_t changed, int& at_once)
{
    if (waits_to_be_written(row.id)) {
        const auto whole = load_whole(row.id);
        return whole ? std::make_shared<const InterviewTold>(make_told(row, tell_figures(*whole, untold), list_open_actions(*whole))) : nullptr;
    }
    const KeptFigures* kept = m_across.find_kept(row.id);
    if (!kept || kept->changed != changed) {
        auto again = m_library->kept_figures(figures_made_by, row.id);  // another window may have read it
        if (again && !again->empty()) {
            m_across.m_kept.insert_or_assign(row.id, std::move(again->front()));
        } else {
            if (at_once-- <= 0) return nullptr;
            const auto loaded = m_library->load(row.id);
            if (!loaded) return std::make_shared<const InterviewTold>(make_told(row, {}, {}));
            m_across.m_kept.insert_or_assign(row.id, tell_figures(*loaded, changed));
        }
        kept = m_across.find_kept(row.id);
    }
    auto actions = m_library->open_actions(row.id);
    return std::make_shared<const InterviewTold>(make_told(row, *kept, actions ? std::move(*actions) : std::vector<OpenActionRow>{}));
}

const Across& Desk::across()
{
    AcrossMemory& memory = m_across;
    if (rehearsing()) return memory.m_across;
    const bool open = m_interview && m_interview->head().stage == Stage::Ended;
    const AcrossMemory::Key key{m_others, open ? m_interview->head().id : InterviewId{}, open ? m_interview->revision() : 0, m_unsaved.size(), memory.m_kept_times};
    if (memory.m_key == key) return memory.m_across;
    const auto changes = m_library->count_changes();
    if (!changes) return memory.m_across;
    load_across();
    if (memory.m_rows.empty())
        if (auto actions = m_library->open_actions())
            for (OpenActionRow& row : *actions) memory.m_actions[row.interview].push_back(std::move(row));

    std::map<InterviewId, AcrossMemory::Row> rows;
    memory.m_unread.clear();
    int at_once = read_at_once;
    for (const InterviewSummary& row : m_list) {
        if (row.stage != Stage::Ended || (row.archived && m_settings.leave_out_archived)) continue;
        const auto count = changes->find(row.id);
        if (count == changes->end()) continue;
        AcrossMemory::Row now{count->second, row, nullptr};
        const auto before = memory.m_rows.find(row.id);
        if (open && m_interview->head().id == row.id) {
            now.changed = untold;
            now.told = tell_open();
        } else if (before != memory.m_rows.end() && before->second.changed == now.changed && same_row(before->second.summary, row)) {
            now.told = before->second.told;
        } else if (const KeptFigures* kept = memory.find_kept(row.id); memory.m_rows.empty() && kept && kept->changed == now.changed) {
            now.told = std::make_shared<const InterviewTold>(make_told(row, *kept, std::move(memory.m_actions[row.id])));
        } else {
            now.told = tell_kept(row, now.changed, at_once);
            if (waits_to_be_written(row.id)) now.changed = untold;
        }
        if (now.told) rows.insert_or_assign(row.id, std::move(now));
        else memory.m_unread.emplace_back(row.id, count->second);
    }
    memory.m_across = {order_newest_first(rows), memory.m_unread.size(), memory.m_across.serial + 1};
    memory.m_rows = std::move(rows);
    memory.m_actions.clear();
    memory.m_key = key;
    return memory.m_across;
}

std::unique_ptr<AcrossReading> Desk::begin_reading()
{
    across();
    if (m_across.m_unread.empty() || rehearsing() || library_is_taken()) return nullptr;
    auto reader = m_library->open_reader();
    if (!reader) return nullptr;
    auto reading = std::make_unique<AcrossReading>();
    reading->m_reader = std::move(reader).value();
    if (auto keeper = m_library->open_second()) reading->m_keeper = std::move(keeper).value();
    reading->m_wanted = m_across.m_unread;
    return reading;
}

void Desk::finish_reading(std::unique_ptr<AcrossReading> reading)
{
    const bool kept = reading->m_keeper && !reading->m_told.empty();
    for (auto* figures : {&reading->m_told, &reading->m_failed})
        for (KeptFigures& one : *figures) m_across.m_kept.insert_or_assign(one.interview, std::move(one));
    reading.reset();
    ++m_across.m_kept_times;
    if (!kept) return;
    if (const auto version = m_library->data_version()) m_data_version = *version;  // what it kept is news to nobody
}

void Desk::read_all_across()
{
    while (auto reading = begin_reading()) {
        reading->read();
        finish_reading(std::move(reading));
    }
}

}  // namespace sourdine
