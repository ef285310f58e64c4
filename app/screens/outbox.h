// What screens ask for. They never do it themselves: the app carries wishes to the desk right after the frame's drawing,
// so the next frame sees what came of them.
#pragma once

#include "app/input/gesture.h"
#include "app/screens/care_view.h"
#include "app/screens/people_view.h"
#include "core/base/any_of.h"
#include "core/desk/desk_rows.h"
#include "core/desk/import_plan.h"
#include "core/edit/command.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sourdine::app {

enum class Workspace { Prepare, Interview, Review };

struct ShowWorkspace { Workspace workspace; };
// What was said: which recording, and its place in the recording's speech.
struct UtterancePlace {
    RecordingId recording;
    std::size_t number = 0;
    bool operator==(const UtterancePlace&) const = default;
};
// `note`, `said`: where to go in it.
struct OpenInterview { InterviewId id; std::optional<NoteId> note; std::optional<UtterancePlace> said = {}; };
struct MakeInterview { NewInterview wanted; };
struct AddSample {};
struct KeepLine { std::string line; InterviewTime first_letter; };   // the capture line, at Enter
struct KeepEditedLine { NoteId note; std::string line; };
struct KeepDraft { std::optional<Draft> draft; };                     // send on every change; the app spares the disk
struct GoOnUnfinished { InterviewId id; };
struct EndUnfinished { InterviewId id; };
struct ChangeSettings { Settings settings; };
struct SearchFor { std::string words; };
// `names_file`: with pseudonyms, where it is told who is who.
struct WriteReport { ReportChoice choice; std::string file; bool replace = false; std::string names_file = {}; };
// --- meetings from elsewhere (import_view.h) ---
struct ChooseFiles {};                                    // shows the folder files were last taken from
struct ListFolder { std::string folder; };
struct ReadFiles { std::vector<std::string> files; std::optional<FileFormat> format = {}; std::string recording = {}; };
struct ChangePlan { ImportPlan plan; };                   // what the user chose in it
struct AimPlan { bool into_open = false; };               // into the open interview, or a new one
struct CarryOutPlan {};
struct LeaveImport {};                                    // stops what runs; nothing is kept
// --- people from elsewhere (people_view.h); their files come by ReadFiles ---
struct PastePeople { std::string text; };                 // several lines, or cells
struct ChangePeople { PeopleChange change; };
struct AddPeople {};
struct LeavePeople {};                                    // nothing is kept
struct CareFor { CareWish wish; };                         // the library (care_view.h)
struct UndoLast {};
struct RedoLast {};
struct DoGesture { Gesture gesture; };  // a button that stands for a key: as if it had been pressed
struct ToggleFullScreen {};
struct Quit {};

using AnyWish = std::variant<ShowWorkspace, Command, OpenInterview, MakeInterview, AddSample, KeepLine, KeepEditedLine,
                             KeepDraft, GoOnUnfinished, EndUnfinished, ChangeSettings, SearchFor, WriteReport,
                             ChooseFiles, ListFolder, ReadFiles, ChangePlan, AimPlan, CarryOutPlan, LeaveImport,
                             PastePeople, ChangePeople, AddPeople, LeavePeople, CareFor, UndoLast, RedoLast, DoGesture,
                             ToggleFullScreen, Quit>;
class Wish : public AnyOf<AnyWish> {
public:
    using AnyOf::AnyOf;
};

class Outbox {
public:
    // A command alternative (WriteNote{…}) or any other wish. Its body is in outbox.cpp: what a variant of every wish
    // costs to compile is paid once, not by each screen.
    template <class T>
    void send(T wish);
    std::vector<Wish> take() { return std::exchange(m_wishes, {}); }
    const std::vector<Wish>& wishes() const { return m_wishes; }

private:
    std::vector<Wish> m_wishes;
};

}  // namespace sourdine::app
