// The library: one SQLite file with every interview, WAL, synchronous=FULL, foreign keys on. Only this folder
// knows SQLite. A write is on disk when the function returns.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/model/interview.h"
#include "core/model/library_rows.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sourdine {

enum class Access {
    Write,     // the one writer: an advisory lock is held while the library is open; refused when taken
    ReadOnly,  // reads only, while another may write
    Add,       // adds interviews of its own without the writer's lock (new, sample): never touches others
};

class Library {
public:
    // Makes the file (0600, its folder 0700) and its tables on first use; brings older ones up to date, a copy of
    // the file laid beside it first; refuses one from a newer version. Errors: store.* keys.
    static Result<std::unique_ptr<Library>> open(const std::filesystem::path& file, Access access);
    // One that is nowhere but in memory, and gone with this object.
    static Result<std::unique_ptr<Library>> make_in_memory();
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    Access access() const;
    const std::filesystem::path& file() const;

    // A second hand on the same library for another thread, for as long as this one holds the writer's lock: what it
    // writes is one transaction, and this one's own writes wait (store.busy) until it is done.
    Result<std::unique_ptr<Library>> open_second() const;

    // A new id; the interview exists once its first Change (with the head's birth) is written.
    Result<InterviewId> next_interview_id();
    // The interview with all that belongs to it, and its client when it was their last.
    Status remove(InterviewId interview);
    // From any thread: whatever is running gives up (store.stopped), and nothing of it stays.
    void interrupt();
    // One transaction, fsynced. `clears_draft`: the draft slot is emptied in the same transaction. `progress` is told how
    // far a long one is; interrupt() stops it.
    Status write(InterviewId interview, const Change& change, bool clears_draft = false, Progress* progress = nullptr);
    Result<Interview> load(InterviewId interview);
    // The same without notes, and without the words of transcripts that have times: enough to measure who spoke how
    // long, quick enough for every interview there is. Never to be edited.
    Result<Interview> load_for_figures(InterviewId interview);
    // Head, persons, notes, pain views and the careful list: enough to remember what was said, quick enough for every
    // interview of a client. Never to be edited.
    Result<Interview> load_for_memory(InterviewId interview);
    Result<std::vector<InterviewSummary>> list();  // what is in the bin is not on it

    // --- out of the everyday list (bin_store.h): all of the interviews, in one transaction ---
    Status set_archived(std::span<const InterviewId> interviews, bool archived);
    // In the bin it is in no list, no search and nobody's memory; whole, until brought back or the bin is emptied.
    Status move_to_bin(std::span<const InterviewId> interviews, WallTime now);
    Status bring_back(std::span<const InterviewId> interviews);
    Result<std::vector<InterviewSummary>> bin();  // the last one put there first
    Result<Contents> count_contents(std::span<const InterviewId> interviews);
    int older_copies() const;  // beside the file, from before it was brought up to date: they go with the bin
    // Everything in the bin is gone for good: once this is done, only wipe() may still be owed.
    Status empty_bin();
    // No byte of what was gone for good stays in the file, its log or older copies beside it. Also done, where it is
    // still owed, when a library is opened for writing. Error: store.traces_left, to be tried again.
    Status wipe();
    // Interviews from another library, whole: all of them or none.
    struct Arrival {
        InterviewId interview;
        Change births;
        bool archived = false;
    };
    Status write_all(std::span<const Arrival> arrivals);
    // Each text that was planned as a question in any other interview, once.
    Result<std::vector<PlannedBefore>> planned_questions(InterviewId except, bool archived_too = true);

    Status keep_draft(InterviewId interview, const std::optional<Draft>& draft);
    Result<std::optional<Draft>> find_draft(InterviewId interview);
    // Sign of life of a live interview: its time, and the wall's.
    Status keep_alive(InterviewId interview, InterviewTime at, WallTime wall);
    Result<std::optional<InterviewTime>> find_last_alive(InterviewId interview);

    // Words of every kind of text, what narrows them down (words/search_query.h), best first, notes before the rest. Case
    // and accents folded.
    Result<std::vector<SearchHit>> search(std::string_view words, int most = 50, std::optional<Date> today = {});

    // --- what interviews tell beside others: computed once, kept until they change -----------------------------
    // How often each interview has changed, whoever changed it.
    Result<std::map<InterviewId, std::int64_t>> count_changes();
    // Those kept that still hold, of all interviews or of one; `made_by`: figures computed in another way do not hold.
    Result<std::vector<KeptFigures>> kept_figures(int made_by, std::optional<InterviewId> only = {});
    // Only where the interview has not changed since. In a library that may only be read nothing is kept.
    Status keep_figures(const std::vector<KeptFigures>& figures, int made_by);
    // Never kept: read from the notes, of all interviews or of one.
    Result<std::vector<OpenActionRow>> open_actions(std::optional<InterviewId> only = {});
    // Another hand on the same library for another thread, that only reads; none on one that is in memory.
    Result<std::unique_ptr<Library>> open_reader() const;

    Result<std::optional<std::string>> find_setting(std::string_view key);
    Status keep_setting(std::string_view key, std::string_view value);

    // Grows when another connection has written: time to read the list again.
    Result<std::int64_t> data_version();

    // SQLite's own integrity check, foreign keys, then our rules (offsets inside texts, turns in order, search index
    // in step). `repair` mends what can be mended without losing a word.
    Result<CheckReport> check(bool repair);

    // For tests of a full disk: the file may not grow past `pages`.
    Status limit_pages(int pages);

private:
    struct State;
    explicit Library(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

}  // namespace sourdine
