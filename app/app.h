// The program behind the window: one desk, one language, the state of each screen. It makes the view for each frame,
// takes the screens' wishes and carries them to the desk, and turns what went wrong into sentences.
//   app.cpp             the frame and what it waits for
//   make_view.cpp       what the screens are given to read
//   answer_gesture.cpp  what a key does wherever one is
//   carry_out.cpp       what a wish does
//   reviewing.cpp       the review's figures, measured beside the window where much was said
//   reporting.cpp       what leaves the program, written beside the window
//   across_reading.cpp  what all interviews tell side by side, read beside the window where it is not kept
//   rehearsing.cpp      an interview gone through before it is held, on a copy that is nowhere kept
//   importing.cpp       meetings from elsewhere, read and written beside the window
//   caring.cpp          the library: archive, bin, a client's interviews to and from another computer
//   preparing.cpp       people from an invitation, contacts or a table
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"
#include "app/screens/window/window_screen.h"
#include "app/shell/background.h"
#include "app/shell/guest.h"
#include "core/desk/client_file_job.h"
#include "core/desk/desk.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

class App final : public Guest {
public:
    // Opens the interview nearest in time; one that was live when the program last stopped is offered first.
    App(Desk& desk, ui::Ui& ui, const Keymap& keys, Language system_language, std::string report_folder = ".");
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    const Keymap& keys() const override { return m_keys; }
    bool live() const override;
    void look_over(Batch& batch) override;
    void draw(std::span<const Gesture> gestures) override;
    void carry_wishes() override;
    void drop_files(std::vector<std::string> files) override;
    bool survive_trouble() override;
    void wake() override;
    std::optional<Milliseconds> time_to_next_change() const override;
    void close() override;
    void set_system_scale(float scale) override;
    // What "~" stands for at the beginning of a path that is typed.
    void set_home_folder(std::string folder) { m_home_folder = std::move(folder); }
    std::string window_title() const override;
    bool wants_full_screen() const override { return m_full_screen; }
    bool wants_to_close() const override { return m_quit; }

    // What a screen asked for.
    void carry_out(const Wish& wish);
    // What the screens are given to read now.
    View make_view();

private:
    // A sentence that stays for a while.
    struct Notice {
        std::string text;
        Milliseconds until{0};
        std::string key;  // of a refusal
    };

    const Phrases& phrases() const;
    void apply_scale();
    void open_nearest_interview();
    void drop_old_notices();

    // True: done here. False: the shown screen's own affair.
    bool answer(const Gesture& gesture);
    bool answer_window(GestureKind kind);
    bool answer_course(GestureKind kind);
    bool answer_floor(const Gesture& gesture);
    bool is_left_to_screen(GestureKind kind) const;
    void start_or_resume();
    void toggle_break(BreakKind kind);
    void show_report_place();
    void turn_laptop();
    void move_phase(int by);
    // A rehearsal (rehearsing.cpp) has the live screen for itself; what would leave it or go elsewhere is refused.
    void begin_rehearsal();
    void end_rehearsal();
    bool belongs_in_rehearsal(const Wish& wish) const;
    bool answer_rehearsal(GestureKind kind);
    void zoom_by(float steps);

    void carry(const Command& command);
    void carry(const ShowWorkspace& wish);
    void carry(const OpenInterview& wish);
    void carry(const MakeInterview& wish);
    void carry(const AddSample& wish);
    void carry(const KeepLine& wish);
    void carry(const KeepEditedLine& wish);
    void carry(const KeepDraft& wish);
    void carry(const GoOnUnfinished& wish);
    void carry(const EndUnfinished& wish);
    void carry(const ChangeSettings& wish);
    void carry(const SearchFor& wish);
    void carry(const WriteReport& wish);
    void carry(const ChooseFiles& wish);
    void carry(const ListFolder& wish);
    void carry(const ReadFiles& wish);
    void carry(const ChangePlan& wish);
    void carry(const AimPlan& wish);
    void carry(const CarryOutPlan& wish);
    void carry(const LeaveImport& wish);
    void carry(const PastePeople& wish);
    void carry(const ChangePeople& wish);
    void carry(const AddPeople& wish);
    void carry(const LeavePeople& wish);
    void carry(const CareFor& wish);
    void carry(const UndoLast& wish);
    void carry(const RedoLast& wish);
    void carry(const DoGesture& wish);
    void carry(const ToggleFullScreen& wish);
    void carry(const Quit& wish);

    // What of the client's memory the open interview has already, and what that was told from.
    struct Carried {
        struct Key {
            InterviewId interview;
            std::uint64_t revision = 0;
            const ClientMemory* memory = nullptr;
            std::vector<PastInterview> of;
            bool operator==(const Key&) const = default;
        };
        std::optional<Key> key;
        CarriedOver over;
    };
    const CarriedOver& follow_carried(const ClientMemory& memory);

    // A meeting from elsewhere on its way in (importing.cpp).
    struct Importing {
        ImportView view;
        ReadFiles asked;
        std::optional<Interview> into;       // a copy the reading thread looks names up in
        std::optional<Interview> table;      // the same, of one being prepared
        Progress progress;
        std::optional<Result<ImportPlan>> read;
        std::optional<Result<std::optional<ClientPlan>>> client;
        std::optional<Result<PeoplePlan>> people;  // it is no conversation, but a list of people
        std::unique_ptr<ImportWrite> write;
        Background work;                     // last: its thread ends before what it works on goes
    };
    // People on their way to the table (preparing.cpp).
    struct Preparing {
        PeopleView view;
        std::string text;                    // pasted
        std::optional<Interview> into;       // a copy the reading thread looks names up in
        std::optional<Result<PeoplePlan>> read;
        Background work;                     // last: its thread ends before what it works on goes
    };
    static void read_either(Importing& importing, const Settings& settings, const Clock& clock, const std::string& unnamed);
    void show_people(PeoplePlan plan);
    void count_people();
    void follow_people();
    void finish_reading_people();
    bool may_prepare_open() const;
    const Interview* people_into() const;
    // At once, or beside the window where there are many rows.
    void change_people(std::function<void(PeoplePlan&, const Interview*)> change);
    void change(const UseColumn& change);
    void change(const MeanMeeting& change);
    void change(const ToggleTaken& change);
    void change(const AimPeople& change);
    void change(const TakeGuest& change);
    void change(const TakeAllGuests& change);
    void change(const NameGuest& change);
    void change(const PlaceGuest& change);
    void change(const GuestIsMe& change);
    void change(const AcceptDoubts& change);
    void refuse_people(const Error& error);
    bool add_people_as_new();
    bool remember_myself(const PeoplePlan& plan);
    void care(const ArchiveInterviews& wish);
    void care(const BinInterviews& wish);
    void care(const BringBack& wish);
    void care(const EmptyBin& wish);
    void care(const CountContents& wish);
    void care(const ExportClient& wish);
    void care(const TakeArrival& wish);
    void say_done(std::string text);
    void show_client(ClientPlan plan);
    void finish_client_writing();
    void follow_import();
    void finish_reading();
    void finish_writing();
    std::string read_home(const std::string& path) const;
    bool may_add_to_open() const;

    // A report on its way out (reporting.cpp).
    struct Reporting {
        ReportJob job;
        std::optional<Result<WrittenReport>> written;
        Background work;                     // last: its thread ends before what it works on goes
    };
    void follow_report();
    void finish_report();

    // A client's interviews on their way into one file (caring.cpp).
    struct LeavingClient {
        ClientFileJob job;
        bool veiled = false;  // with other names
        std::optional<Result<std::filesystem::path>> written;
        Background work;      // last: its thread ends before what it works on goes
    };
    void follow_client();
    void finish_client();

    // An undo or redo as long as an import, or the bin being emptied, written beside the window.
    struct Waiting {
        std::unique_ptr<ImportWrite> write;
        bool empties_bin = false;
        Background work;  // last: its thread ends before what it works on goes
    };
    void follow_waiting();
    void begin_waiting(std::unique_ptr<ImportWrite> write, bool empties_bin);
    void finish_waiting();

    // The review's figures and what they were measured from (reviewing.cpp).
    struct Reviewing {
        struct Key {
            InterviewId interview;
            std::uint64_t revision = 0;
            std::int64_t next_id = 0;  // tells a reloaded interview from the former one
            std::int64_t second = 0;
            bool operator==(const Key&) const = default;
        };
        std::optional<Key> known;               // the figures are those of this
        std::optional<Interview> of;            // a copy they were measured from
        std::optional<ReviewFigures> figures;
        std::optional<Interview> measuring;     // a copy the thread reads
        ReviewFigures coming;
        std::uint64_t serial = 0;
        Background work;                        // last: its thread ends before what it works on goes
    };
    void follow_figures();
    void keep_figures(Interview of, ReviewFigures figures);
    const ReviewFigures* known_figures() const;

    // What all interviews tell, on its way in (across_reading.cpp).
    struct ReadingAcross {
        std::unique_ptr<AcrossReading> reading;
        Background work;                        // last: its thread ends before what it works on goes
    };
    void follow_across();
    void stop_reading_across();
    static constexpr std::size_t shares_a_frame = 4;  // read in a frame for the list, where they are not kept

    // Tells why, or forgets the last refusal. True: done.
    bool tell(const Status& status);
    void refuse(const Error& error);
    // Another interview may not be opened while one is live: its clock and its line would be left alone.
    bool may_leave_interview();
    const Unfinished* find_unfinished(InterviewId id) const;
    void read_unfinished();
    void keep_waiting_draft();

    Desk& m_desk;
    ui::Ui& m_ui;
    const Keymap& m_keys;
    Language m_system_language;
    Settings m_settings;  // the desk's; in a library that is read only they still hold for this window
    float m_system_scale = 1;
    Milliseconds m_started;
    std::string m_report_folder;  // where reports are offered to be written
    std::string m_home_folder;    // empty: not known

    ScreenStates m_screens;
    LiveState m_live_aside;       // what the live screen remembers of the interview itself, while it is rehearsed
    Workspace m_workspace = Workspace::Prepare;
    bool m_full_screen = false;
    bool m_quit = false;
    int m_troubles = 0;  // frames that broke off, in a row

    Outbox m_outbox;
    std::vector<Gesture> m_left_to_screen;   // of this frame
    std::vector<Gesture> m_next_for_screen;  // asked for by a button, for the next frame
    std::optional<NoteId> m_go_to;           // for the next frame
    std::optional<UtterancePlace> m_go_to_said;
    Reviewing m_reviewing;
    std::unique_ptr<ReadingAcross> m_reading_across;
    bool m_across_looked_at = false;         // all there is was looked at once, to be kept before anyone asks
    std::optional<InterviewId> m_across_beside;  // the debrief whose last interviews are known
    Carried m_carried;
    CareView m_care;
    std::unique_ptr<Importing> m_importing;
    std::vector<std::unique_ptr<Importing>> m_given_up;  // whose threads have not ended yet
    std::unique_ptr<Preparing> m_preparing;
    std::vector<std::unique_ptr<Preparing>> m_left_people;  // whose threads have not ended yet
    static constexpr int frames_to_settle = 3;
    std::unique_ptr<Waiting> m_waiting;
    std::unique_ptr<Reporting> m_reporting;
    std::unique_ptr<LeavingClient> m_leaving;
    int m_unsettled = 0;                     // frames until what came from beside the window has found its sizes
    std::string m_import_folder;             // where files were last taken from
    std::vector<SearchHit> m_hits;
    std::vector<Unfinished> m_unfinished;
    std::optional<Notice> m_refusal, m_done;
    std::string m_undo_title, m_redo_title, m_library_file;

    // A draft that waits for its turn: the disk is spared while someone types fast.
    std::optional<std::optional<Draft>> m_waiting_draft;
    Milliseconds m_draft_kept_at{-1'000'000};
    Milliseconds m_looked_at{-1'000'000};  // when the library was last asked for news
};

}  // namespace sourdine::app
