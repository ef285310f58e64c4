// What the interviews that are over tell side by side: figures over time, pains that come back, what is still to be done.
#pragma once

#include "core/insight/progress.h"
#include "core/model/library_rows.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sourdine {

class Library;

struct InterviewTold {
    InterviewProgress progress;
    PainsOfInterview pains;              // with key, words, strokes, the first note and whether it was confirmed: no more
    std::vector<OpenActionRow> actions;  // by due date, those without one last
};

struct Across {
    std::vector<std::shared_ptr<const InterviewTold>> newest_first;
    std::size_t unread = 0;     // interviews whose figures are not known yet
    std::uint64_t serial = 0;   // another one: something is different
};

// Which way of computing kept figures are of. Whoever changes what measure_progress or list_pains give adds one.
inline constexpr int figures_made_by = 1;
KeptFigures tell_figures(const Interview& interview, std::int64_t changed);

// Interviews whose figures are not kept, on their way through another thread.
class AcrossReading {
public:
    AcrossReading();
    ~AcrossReading();
    void read();                    // may be called from another thread; once
    void stop() { m_stop = true; }  // from any thread: what was read by then is kept
    bool done() const { return m_done; }

private:
    friend class Desk;
    std::unique_ptr<Library> m_reader, m_keeper;  // hands of its own; no keeper: nothing can be kept
    std::vector<std::pair<InterviewId, std::int64_t>> m_wanted;  // and how often each had changed
    std::vector<KeptFigures> m_told, m_failed;  // failed: cannot be read
    std::atomic<bool> m_stop{false}, m_done{false};
};

// What the desk remembers of it.
class AcrossMemory {
public:
    const KeptFigures* find_kept(InterviewId id) const;

private:
    friend class Desk;
    struct Key {
        std::uint64_t others = 0;
        InterviewId open;
        std::uint64_t revision = 0;
        std::size_t unsaved = 0, kept = 0;
        bool operator==(const Key&) const = default;
    };
    struct Row {
        std::int64_t changed = -1;
        InterviewSummary summary;
        std::shared_ptr<const InterviewTold> told;
    };
    bool m_loaded = false;
    std::map<InterviewId, KeptFigures> m_kept;
    std::map<InterviewId, std::vector<OpenActionRow>> m_actions;  // of the library as it was first read
    std::map<InterviewId, Row> m_rows;
    std::vector<std::pair<InterviewId, std::int64_t>> m_unread;
    std::size_t m_kept_times = 0;  // figures came in
    std::optional<Key> m_key;
    Across m_across;
};

}  // namespace sourdine
