// Everything the program can do, without a window. Screens and the command line stand on this alone.
#pragma once

#include "core/base/memo.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/desk/across.h"
#include "core/desk/desk_rows.h"
#include "core/desk/import_plan.h"
#include "core/desk/report_job.h"
#include "core/edit/command.h"
#include "core/edit/history.h"
#include "core/exchange/export_talk.h"
#include "core/exchange/sample.h"
#include "core/insight/client_memory.h"
#include "core/insight/own_questions.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"
#include "core/report/report.h"
#include "core/store/library.h"

#include <atomic>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sourdine {

struct ClientFileJob;
struct ClientPlan;
struct PeoplePlan;

// An import, or a change as long as one, on its way into the library.
class ImportWrite {
public:
    void write();  // may be called from another thread; once
    void stop();   // from any thread: gives up, nothing is kept
    bool done() const { return m_done; }
    const Progress& progress() const { return m_progress; }  // how far it is; total 0: not known

private:
    friend class Desk;
    std::unique_ptr<Library> m_own;  // a hand of its own, for another thread
    Library* m_library = nullptr;
    InterviewId m_interview;
    bool m_fresh = false;    // an interview of its own
    bool m_removes = false;  // the whole interview goes
    bool m_empties = false;  // all that is in the bin goes: instead of m_change
    Status m_wiped = Done{}; // and of what it was no byte stays
    std::uint64_t m_revision = 0;  // of the open interview it goes into
    Change m_change;
    std::vector<Library::Arrival> m_arrivals;  // several, from another library: instead of m_change
    Status m_status = Done{};
    Progress m_progress;
    std::atomic<bool> m_done{false};
};

class Desk {
public:
    // Opens (or makes) the library. Access::Write falls back to reading when another window holds the library:
    // read_only() then says so. Adds nothing by itself.
    static Result<std::unique_ptr<Desk>> open(const std::filesystem::path& library, const Clock& clock, Access access);
    ~Desk();  // tries once more to save what waits
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    bool read_only() const;
    const Clock& clock() const { return m_clock; }
    Date today() const;  // by the calendar here
    const std::filesystem::path& library_file() const;

    // --- the library ---
    const std::vector<InterviewSummary>& interviews() const { return m_list; }  // by client, newest first
    // My share of the talk in each interview that is over: computed when first asked for, then kept. Of those not known
    // yet no more than `most` are read now.
    const std::map<InterviewId, double>& my_shares(std::size_t most = static_cast<std::size_t>(-1));
    bool all_shares_known() const;
    // What the interviews that are over tell side by side, as they stand now. Those whose figures are not kept are read
    // beside the window: begin_reading, read() there, finish_reading here; one or two are read at once.
    const Across& across();
    const Across& known_across() const { return m_across.m_across; }  // as last asked for
    std::unique_ptr<AcrossReading> begin_reading();  // null: nothing is left to be read
    void finish_reading(std::unique_ptr<AcrossReading> reading);
    void read_all_across();                          // both, for those who can wait
    void refresh();                       // reads again what another program has written, the open interview too
                                          // where it may only be read
    Result<std::vector<SearchHit>> search(std::string_view words, int most = 50);  // words/search_query.h
    // What earlier interviews of the open one's client tell (client's names alike but for case and accents): those held,
    // of an interview that is over those held before it. Read when first asked for, then kept until another is opened or
    // the library changes. Nothing while no interview is open or its client has no name.
    const ClientMemory& client_memory();
    // Questions prepared for any other interview, most used first.
    const std::vector<OwnQuestion>& own_questions();
    Result<InterviewId> create(const NewInterview& wanted);  // and opens it
    Result<InterviewId> add_sample(Language language);       // the sample interview, ended; opens it
    Result<InterviewId> add_sample(const SamplePlan& plan);
    std::vector<Unfinished> unfinished();
    Result<CheckReport> check(bool repair);
    const Settings& settings() const { return m_settings; }
    Status change_settings(const Settings&);

    // --- the open interview ---
    // A live one that was left by a crash opens with its clock standing: go_on() or end_unfinished() is next.
    Status open_interview(InterviewId id);
    void close_interview();
    const Interview* interview() const { return m_interview ? &*m_interview : nullptr; }
    // The interview's time now: 0 before the start, running while live, its end afterwards.
    InterviewTime now() const;

    // A rehearsal of the open interview, which has yet to be held: until end_rehearsal() everything is done to a copy of
    // it, live from now on, in a library that is in memory alone; afterwards all stands as before, steps to undo as well.
    // Nothing of it ever reaches the file, so it may be held where the library is read only. Meanwhile other interviews
    // are not opened, made or imported (desk.rehearsing). Errors: desk.nothing_to_rehearse.
    Status begin_rehearsal();
    void end_rehearsal();
    bool rehearsing() const { return m_aside != nullptr; }

    // decide, apply, history, store: the one road. Refused in a library that is read only.
    Status run(const Command& command);
    // Replays: the same with the interview's time given by the caller (scripts); nothing reads the clock.
    Status run_at(const Command& command, InterviewTime now);
    Status undo();
    Status redo();
    const std::string* undo_title() const;
    const std::string* redo_title() const;

    // A capture line as typed: parsed, written, ticks the planned question it asks, empties the draft slot in the
    // same transaction. Gives the new note's id; 0 when there was nothing to keep.
    Result<NoteId> capture(std::string_view line, InterviewTime first_letter_at);
    // The same for a line that edits a note.
    Status recapture(NoteId note, std::string_view line);

    // The half-typed line; on disk when this returns. Writes only when it differs from what is there.
    Status keep_draft(const std::optional<Draft>& draft);
    std::optional<Draft> draft() const { return m_draft; }

    // After a crash: go on (live from now, with everything and the draft) or end it where it stopped.
    Status go_on(const Unfinished& unfinished);
    Status end_unfinished(const Unfinished& unfinished);

    // Call often while live: a heartbeat every two seconds, and another try at what could not be saved.
    void keep_alive();
    std::size_t unsaved() const { return m_unsaved.size(); }
    const std::optional<Error>& save_trouble() const { return m_save_trouble; }  // why changes wait

    // --- meetings from elsewhere ---
    // What the plan asks for, ready to be written by another thread while this one goes on: begin, write() there,
    // finish here. Until finish_import nothing else is written: what is done meanwhile waits, commands on the interview
    // it goes into are refused (desk.importing). Errors: those of make_import; desk.unsaved while changes still wait.
    Result<std::unique_ptr<ImportWrite>> begin_import(const ImportPlan& plan);
    // The interview it went into, open. When writing failed or was stopped: its error, and nothing was added. One undo
    // takes it all back, a new interview with it.
    Result<InterviewId> finish_import(std::unique_ptr<ImportWrite> write);
    Result<InterviewId> import(const ImportPlan& plan);  // all three, for those who can wait

    // Undoing or redoing an import of hours costs the library a second. A window asks for it to be written beside it:
    // the open interview changes at once, and the change waits until the window fetches it with begin_waiting, has it
    // written by another thread, and gives it back. What is done meanwhile waits behind it, in order.
    void write_long_beside(bool beside) { m_beside = beside; }
    std::unique_ptr<ImportWrite> begin_waiting();  // null: nothing long waits, or something is being written
    void finish_waiting(std::unique_ptr<ImportWrite> write);

    // People from an invitation, contacts or a table come to the table of the open interview, which takes over of the
    // meeting what the plan says: one change, one undo; none where nothing is new. Errors: those of make_people.
    Status add_people(const PeoplePlan& plan);
    // The same into a new interview, which is opened. One undo takes it away, as long as it has not begun.
    Result<InterviewId> create_with_people(const NewInterview& wanted, const PeoplePlan& plan);

    // --- the library cared for (desk_care.cpp) ---
    // Each is one step of undo(), in its turn among what was done to the open interview. Refused while one of them is live
    // (care.live), in a library that is read only, while something is being imported. One that is open is closed first.
    // Archived: out of the everyday list; searched and counted on, unless the settings say otherwise.
    Status set_archived(const std::vector<InterviewId>& interviews, bool archived);
    Status move_to_bin(const std::vector<InterviewId>& interviews);
    Status bring_back(const std::vector<InterviewId>& interviews);
    const std::vector<InterviewSummary>& bin() const { return m_bin; }  // the last one put there first
    // Gone for good, which no undo brings back. Error: store.traces_left, where they are gone and the file is still to be
    // wiped: tried again when it is next opened.
    Status empty_bin();
    // The same in three steps, as an import is: write() may take seconds.
    Result<std::unique_ptr<ImportWrite>> begin_emptying();
    Status finish_emptying(std::unique_ptr<ImportWrite> write);
    Result<Contents> count_contents(const std::vector<InterviewId>& interviews);
    Result<Contents> count_bin();  // what empty_bin() takes away
    // Interviews of a client in the list, archived ones too; names alike but for case and accents.
    std::vector<InterviewId> find_interviews_of(std::string_view client) const;

    // All interviews of a client in one file, for another computer. With pseudonyms of a language, where one is given: the
    // same person has the same one in all of them. Errors: care.no_such_client; those of write_private_file.
    Status write_client_file(std::string_view client, const std::filesystem::path& file, bool replace, std::optional<Language> pseudonyms = {});
    Status write_client_names_file(std::string_view client, Language language, const std::filesystem::path& file);
    // The same file, to be written by another thread with write_client_job (client_file_job.h).
    Result<ClientFileJob> client_file_job(std::string_view client, std::optional<Language> pseudonyms = {});
    // Marks what the library has already and leaves it out of the plan.
    void find_known(ClientPlan& plan);
    // What the plan includes, all of it or nothing; one undo puts it into the bin. In three steps as an import is, or in
    // one for those who can wait. Errors: care.nothing_chosen; as those of begin_import.
    Result<std::unique_ptr<ImportWrite>> begin_client_import(const ClientPlan& plan);
    Result<std::vector<InterviewId>> finish_client_import(std::unique_ptr<ImportWrite> write);
    Result<std::vector<InterviewId>> import_client(const ClientPlan& plan);

    // --- reports ---
    std::string report(const ReportChoice& choice);                       // of the open interview
    // Written beside its place and renamed, 0600: never half a file. Refuses to replace a file unless `replace`.
    Status write_report_file(const ReportChoice& choice, const std::filesystem::path& file, bool replace);
    // What a file of the open interview is written from, for another thread (report_job.h); where it goes is still to be said.
    ReportJob report_job(const ReportChoice& choice);
    // The open interview for other programs; Json: Sourdine's own, to be read back whole.
    // With pseudonyms of a language, where one is given.
    std::string export_as(ExportFormat format, std::optional<Language> pseudonyms = {}) const;
    Status write_export_file(ExportFormat format, const std::filesystem::path& file, bool replace, std::optional<Language> pseudonyms = {});
    // Who is who in what is written with pseudonyms (CSV). Never replaces a file: an older list may tell other names.
    Status write_names_file(Language language, const std::filesystem::path& file);

    // For tests of a full disk.
    Status limit_library(int pages) { return m_library->limit_pages(pages); }

private:
    friend Status replay_script(Desk& desk, std::string_view script);

    struct Unwritten {
        InterviewId interview;
        Change change;
        bool clears_draft = false;
        bool is_long = false;  // worth a thread of its own
        bool removes = false;  // the whole interview
    };
    // Where the steady clock stood when an interview's clock stood at `time`.
    struct Anchor { Milliseconds steady{0}; InterviewTime time; };

    Desk(std::unique_ptr<Library> library, const Clock& clock);
    void forget_steps();
    Status remove_imported();
    Result<std::unique_ptr<ImportWrite>> prepare_import(const ImportPlan& plan);

    // Something done to the library and not to an interview in it.
    struct CareStep {
        enum class Kind { Archived, Listed, Binned, BroughtBack, Added } kind = Kind::Archived;
        std::vector<InterviewId> interviews;
        std::optional<InterviewId> open;  // was open, and had to be closed for it
        std::size_t depth = 0;            // steps of the open interview before it
    };
    std::size_t undo_depth() const { return m_interview ? m_history.depth() + (m_imported ? 1 : 0) : 0; }
    bool care_is_next(const std::vector<CareStep>& steps, bool forth) const;
    static const std::string* title_of(const CareStep& step);
    Status may_care(const std::vector<InterviewId>& interviews);
    Status take_care(CareStep& step, bool back);
    Status take_care_and_remember(CareStep step);
    Status undo_care();
    Status redo_care();
    std::unique_ptr<ImportWrite> prepare_emptying();
    Result<std::unique_ptr<ImportWrite>> prepare_client_import(const ClientPlan& plan);

    // What a rehearsal leaves alone.
    struct Aside {
        std::unique_ptr<Library> library;
        std::vector<InterviewSummary> list;
        std::optional<Interview> interview;
        InterviewTime last_alive;
        History history;
        std::optional<InterviewId> imported;
        std::optional<Draft> draft;
        bool draft_waits = false;
    };
    Status refuse_in_rehearsal() const;
    Library& kept_library() const { return m_aside ? *m_aside->library : *m_library; }

    bool may_write(InterviewId id) const;
    Status require_writable() const;
    Status commit(Change change, Milliseconds at, bool clears_draft = false);
    void apply_and_save(const Change& change, bool clears_draft);
    void follow_clock(const Head& before);
    void follow_list(const Head& before);
    void follow_shares(const Change& change);
    Status save_waiting();
    void beat();
    bool is_being_removed(InterviewId id) const;
    bool library_is_taken() const { return m_importing || m_writing_beside; }

    Status read_list();
    Result<InterviewId> add_and_open(InterviewId id, const Change& birth);
    Result<Interview> load_whole(InterviewId id);
    InterviewTime time_at(const Anchor& anchor) const;
    InterviewTime time_by_wall(const Head& head) const;
    std::optional<double> find_my_share(InterviewId id);
    void load_across();
    bool waits_to_be_written(InterviewId id) const;
    std::shared_ptr<const InterviewTold> tell_open();
    std::shared_ptr<const InterviewTold> tell_kept(const InterviewSummary& row, std::int64_t changed, int& at_once);
    Result<Interview> load_for_memory(InterviewId id);
    std::vector<InterviewId> find_earlier() const;

    std::unique_ptr<Library> m_library;
    const Clock& m_clock;
    std::vector<InterviewSummary> m_list;
    std::vector<InterviewSummary> m_bin;
    std::vector<CareStep> m_care_done, m_care_undone;
    std::set<InterviewId> m_added;          // by this desk
    std::optional<Interview> m_interview;
    InterviewTime m_last_alive;             // of the open interview, when this desk does not run it
    History m_history;
    std::optional<InterviewId> m_importing; // another thread writes it
    bool m_beside = false;                  // long changes wait for another thread
    bool m_writing_beside = false;          // the first that waits is being written by one
    std::optional<InterviewId> m_imported;  // the open interview came from files: undoing all of it takes it away
    std::deque<Unwritten> m_unsaved;
    std::optional<Error> m_save_trouble;
    std::optional<Draft> m_draft;
    bool m_draft_waits = false;             // m_draft is not what is on disk
    Settings m_settings;
    std::map<InterviewId, double> m_my_shares;
    std::set<InterviewId> m_shares_known;   // those without a share as well
    AcrossMemory m_across;
    // Which interviews a memory is made of, and what is known of how they stand.
    struct MemoryKey {
        std::vector<InterviewId> earlier;
        std::uint64_t others = 0;
        bool operator==(const MemoryKey&) const = default;
    };
    Memo<MemoryKey, ClientMemory> m_memory;
    Memo<std::pair<InterviewId, std::uint64_t>, std::vector<OwnQuestion>> m_own_questions;
    std::uint64_t m_others = 0;             // grows when an interview that is not open may have changed
    std::map<InterviewId, Anchor> m_running;  // live by this desk, looked at or not
    std::uint64_t m_last_revision = 0;      // no two states this desk shows have the same
    Milliseconds m_last_beat{0};
    std::int64_t m_data_version = 0;
    std::unique_ptr<Aside> m_aside;         // while there is a rehearsal
};

// "capture --script" and the terminal interview share this: a typed row is a note or, after ':', an order.
struct ConsoleOrder {
    enum class Kind { Note, Floor, Silence, Me, Back, Cut, Underline, Phase, Pause, Resume, Off, On, Undo, End, Help } kind = Kind::Note;
    std::string text;   // of a note; words to underline
    int number = 0;     // seat, strokes
    Phase phase = Phase::Open;
};
// Unknown or wrong ":word": an error with its sentence, and nothing is done.
Result<ConsoleOrder> parse_console_order(std::string_view typed);
Status run_console_order(Desk& desk, const ConsoleOrder& order, InterviewTime now, Milliseconds lag);

// A script of "[h:]mm:ss.mmm LINE" rows (blank rows and # rows skipped). All or nothing: a bad row is named with its
// number and nothing at all is stored. The clock is the rows'; no lag is taken off.
Status replay_script(Desk& desk, std::string_view script);

}  // namespace sourdine
