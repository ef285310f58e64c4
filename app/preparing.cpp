// People on their way to the table: told from a conversation by their content, read beside the window, and added when
// the user has seen who it is.
#include "app/app.h"

#include "core/desk/myself.h"
#include "core/desk/read_files.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace sourdine::app {

namespace {

namespace fs = std::filesystem;

constexpr Milliseconds added_stays{12'000};
constexpr std::size_t rows_read_at_once = 2'000;  // more take longer than a frame

bool is_table_file(const fs::path& file)
{
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending == ".csv" || ending == ".tsv" || ending == ".tab";
}

// What is said of any text that is no table; of a calendar, of cards or of a .csv there is something better to say.
bool says_little(const Error& error)
{
    constexpr std::array<std::string_view, 4> keys{"import.people_no_list", "import.no_rows", "import.open_quote", "import.too_many_rows"};
    return std::find(keys.begin(), keys.end(), error.key) != keys.end();
}

bool is_grave(const PeopleDoubt& doubt) { return doubt.fault == PeopleFault::Shifted || doubt.fault == PeopleFault::Uneven; }

// What is graver stands first.
std::vector<std::size_t> choose_doubts(const std::vector<PeopleDoubt>& doubts)
{
    constexpr std::size_t most = 25;
    std::vector<std::size_t> told;
    for (const bool grave : {true, false})
        for (std::size_t i = 0; i < doubts.size() && told.size() < most; ++i)
            if (is_grave(doubts[i]) == grave) told.push_back(i);
    return told;
}

// What was chosen changes nothing of who is counted.
bool leaves_counts(const PeopleChange& change)
{
    return std::holds_alternative<NameGuest>(change) || std::holds_alternative<PlaceGuest>(change) || std::holds_alternative<ToggleTaken>(change) ||
           std::holds_alternative<AcceptDoubts>(change);
}

// `into`: the interview at hand; one that an invitation is not for is left alone.
Result<PeoplePlan> aim_by_content(Result<PeoplePlan> read, const Interview* into)
{
    if (read && into && !is_meant_for(*read, *into)) aim_people(*read, nullptr);
    return read;
}

}  // namespace

// In a thread of its own. A conversation is told by signs of its own; what has none may be a list of people.
void App::read_either(Importing& importing, const Settings& settings, const Clock& clock, const std::string& unnamed)
{
    const ReadFiles& asked = importing.asked;
    const std::vector<fs::path> files(asked.files.begin(), asked.files.end());
    if (files.size() == 1 && !asked.format) {
        Result<std::optional<ClientPlan>> client = find_client_plan(files.front(), &importing.progress);
        if (!client || *client) {
            importing.read = Result<ImportPlan>{client ? Error{} : client.error()};
            importing.client = std::move(client);
            return;
        }
    }
    importing.read = read_plan(files, {asked.format, asked.recording}, importing.into ? &*importing.into : nullptr, unnamed, &importing.progress);
    if (*importing.read || importing.read->error().key != "import.unknown" || files.size() > 1 || asked.format) return;
    const Interview* table = importing.table ? &*importing.table : nullptr;
    Result<PeoplePlan> people = aim_by_content(read_people_file(files.front(), table, settings, clock), table);
    const bool sure = is_table_file(files.front());
    if (people ? sure || tells_people(*people) : sure || !says_little(people.error())) importing.people = std::move(people);
}

bool App::may_prepare_open() const
{
    return m_desk.interview() && m_desk.interview()->head().stage == Stage::Prepared && !m_desk.read_only();
}

const Interview* App::people_into() const { return m_preparing && m_preparing->view.into_open ? m_desk.interview() : nullptr; }

// Read for the open interview where there may be one, else for a new one.
void App::show_people(PeoplePlan plan)
{
    if (!m_preparing) m_preparing = std::make_unique<Preparing>();
    PeopleView& view = m_preparing->view;
    view.plan = std::move(plan);
    view.may_add_to_open = may_prepare_open();
    view.into_open = view.may_add_to_open && is_meant_for(view.plan, *m_desk.interview());
    view.step = PeopleView::Step::Planned;
    count_people();
}

void App::count_people()
{
    PeopleView& view = m_preparing->view;
    view.coming = count_new(view.plan);
    view.left_out = static_cast<std::size_t>(std::count_if(view.plan.guests.begin(), view.plan.guests.end(), [](const PlanGuest& each) { return !each.included; }));
    view.asks_number = needs_number(view.plan);
    view.grave = std::any_of(view.plan.doubts.begin(), view.plan.doubts.end(), is_grave);
    view.doubts_told = choose_doubts(view.plan.doubts);
    view.refusal.clear();
}

void App::carry(const PastePeople& wish)
{
    if (m_importing || (m_preparing && !m_preparing->work.done())) return;
    if (m_desk.read_only()) return refuse({Fault::Conflict, "desk.read_only", {}});
    if (!may_leave_interview()) return;
    m_screens.window.close_panel();
    m_preparing = std::make_unique<Preparing>();
    Preparing& preparing = *m_preparing;
    preparing.text = wish.text;
    if (may_prepare_open()) preparing.into = *m_desk.interview();
    preparing.work.start([&preparing, settings = m_settings, &clock = m_desk.clock(), pasted = phrases().say("people.sheet.pasted")] {
        const Interview* into = preparing.into ? &*preparing.into : nullptr;
        preparing.read = aim_by_content(plan_people(std::move(preparing.text), pasted, into, settings, clock), into);
    });
}

// Called at every wake-up.
void App::follow_people()
{
    std::erase_if(m_left_people, [](const std::unique_ptr<Preparing>& left) { return left->work.done(); });
    if (m_preparing && m_preparing->view.step == PeopleView::Step::Reading && m_preparing->work.done()) finish_reading_people();
}

void App::finish_reading_people()
{
    Preparing& preparing = *m_preparing;
    preparing.work.finish();
    m_unsettled = frames_to_settle;
    if (!preparing.read) {  // the rows were read anew, by other columns
        preparing.view.step = PeopleView::Step::Planned;
        return count_people();
    }
    Result<PeoplePlan> read = *std::exchange(preparing.read, std::nullopt);
    if (read) return show_people(std::move(read).value());
    preparing.view.step = PeopleView::Step::Refused;
    preparing.view.refusal = phrases().say(read.error());
}

// --- what the user sets right ----------------------------------------------------------------------------------

void App::carry(const ChangePeople& wish)
{
    if (!m_preparing || m_preparing->view.step != PeopleView::Step::Planned) return;
    std::visit([this](const auto& one) { change(one); }, wish.change);
    if (m_preparing->view.step != PeopleView::Step::Planned) return;
    if (leaves_counts(wish.change)) m_preparing->view.refusal.clear();
    else count_people();
}

void App::change_people(std::function<void(PeoplePlan&, const Interview*)> change)
{
    Preparing& preparing = *m_preparing;
    if (preparing.view.plan.rows <= rows_read_at_once) return change(preparing.view.plan, people_into());
    preparing.into.reset();
    if (people_into()) preparing.into = *people_into();
    preparing.view.step = PeopleView::Step::Reading;
    preparing.work.start([&preparing, change = std::move(change)] { change(preparing.view.plan, preparing.into ? &*preparing.into : nullptr); });
}

void App::change(const UseColumn& change)
{
    if (change.column >= m_preparing->view.plan.columns.size()) return;
    change_people([change](PeoplePlan& plan, const Interview* into) { set_column(plan, change.column, change.use, into); });
}

void App::change(const MeanMeeting& change)
{
    if (change.meeting >= m_preparing->view.plan.meetings.size()) return;
    change_people([change](PeoplePlan& plan, const Interview* into) { set_meeting(plan, change.meeting, into); });
}

void App::change(const ToggleTaken& change)
{
    PeoplePlan& plan = m_preparing->view.plan;
    plan.take_title = plan.take_title != change.title;
    plan.take_start = plan.take_start != change.start;
    plan.take_minutes = plan.take_minutes != change.minutes;
}

void App::change(const AimPeople& change)
{
    PeopleView& view = m_preparing->view;
    if (view.into_open == change.into_open || (change.into_open && !may_prepare_open())) return;
    view.into_open = change.into_open;
    change_people([](PeoplePlan& plan, const Interview* into) { aim_people(plan, into); });
}

void App::change(const TakeGuest& change)
{
    if (change.guest < m_preparing->view.plan.guests.size()) include_guest(m_preparing->view.plan, change.guest, change.included);
}

void App::change(const TakeAllGuests& change) { include_all(m_preparing->view.plan, change.included); }

void App::change(const NameGuest& change)
{
    if (change.guest < m_preparing->view.plan.guests.size()) name_guest(m_preparing->view.plan, change.guest, change.name);
}

void App::change(const PlaceGuest& change)
{
    if (change.guest < m_preparing->view.plan.guests.size()) place_guest(m_preparing->view.plan, change.guest, change.side);
}

void App::change(const GuestIsMe& change)
{
    PeoplePlan& plan = m_preparing->view.plan;
    if (change.guest >= plan.guests.size()) return;
    if (change.me) choose_me(plan, change.guest, people_into());
    else choose_nobody_me(plan, people_into());
}

void App::change(const AcceptDoubts& change) { m_preparing->view.plan.doubts_accepted = change.accepted; }

// --- adding, or not --------------------------------------------------------------------------------------------

void App::refuse_people(const Error& error) { m_preparing->view.refusal = phrases().say(error); }

// With me, unless the plan has me already; a meeting without a time is prepared for now.
bool App::add_people_as_new()
{
    const PeoplePlan& plan = m_preparing->view.plan;
    NewInterview wanted;
    const bool with_me = std::any_of(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& each) { return each.me && each.included; });
    if (!with_me) wanted.persons.push_back(make_myself(m_settings, phrases().say("prepare.me")));
    const Result<InterviewId> made = m_desk.create_with_people(wanted, plan);
    if (!made) refuse_people(made.error());
    else m_screens.prepare.focus_client = true;
    return made.ok();
}

// Said once who is me: the next invitation knows. True: the settings had no address.
bool App::remember_myself(const PeoplePlan& plan)
{
    const auto me = std::find_if(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& each) { return each.me && each.included && !each.email.empty(); });
    if (me == plan.guests.end() || !m_settings.own_email.empty()) return false;
    Settings settings = m_settings;
    settings.own_email = me->email;
    if (settings.own_name.empty()) settings.own_name = me->name;
    carry(ChangeSettings{settings});
    return true;
}

void App::carry(const AddPeople&)
{
    if (!m_preparing || m_preparing->view.step != PeopleView::Step::Planned) return;
    const PeopleView& view = m_preparing->view;
    const auto say = [&](const char* key) { return phrases().say(key, {{"count", std::to_string(view.coming)}}); };
    std::string done;
    if (!view.into_open) {
        if (!add_people_as_new()) return;
        done = say("people.sheet.made");
    } else {
        const std::uint64_t before = m_desk.interview()->revision();
        if (const Status added = m_desk.add_people(view.plan); !added) return refuse_people(added.error());
        if (m_desk.interview()->revision() == before) return refuse_people({Fault::Rejected, "people.nobody_new", {{"file", view.plan.file}}});
        done = say(view.coming > 0 ? "people.sheet.added" : "people.sheet.completed");
    }
    if (remember_myself(view.plan)) done += ' ' + phrases().say("people.sheet.own_address_kept");
    m_done = Notice{std::move(done), m_desk.clock().steady_now() + added_stays, {}};
    m_preparing.reset();
    m_refusal.reset();
    m_workspace = Workspace::Prepare;
}

// A reading thread comes to its end by itself.
void App::carry(const LeavePeople&)
{
    if (m_preparing) m_left_people.push_back(std::move(m_preparing));
}

}  // namespace sourdine::app
