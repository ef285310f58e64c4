#include "core/desk/people_plan.h"

#include "core/base/check.h"
#include "core/desk/known_people.h"
#include "core/desk/myself.h"
#include "core/desk/read_files.h"
#include "core/desk/said_of_guests.h"
#include "core/edit/texts.h"
#include "core/exchange/decode.h"
#include "core/exchange/own_side.h"
#include "core/exchange/people_doubts.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace sourdine {

namespace {

constexpr std::size_t rows_seen_at_a_glance = 20;

// Programs' own files, pictures, transcripts: read as a table they would be nonsense.
bool is_no_list(std::string_view bytes, std::string_view folded)
{
    constexpr std::array<std::string_view, 7> signatures{"PK\x03\x04", "%PDF", "\x89PNG", "\xD0\xCF\x11\xE0", "\xFF\xD8\xFF", "GIF8", "{\\rtf"};
    constexpr std::array<std::string_view, 6> beginnings{"webvtt", "{\"", "[{", "<?", "<!", "<html"};
    return std::any_of(signatures.begin(), signatures.end(), [&](std::string_view each) { return bytes.starts_with(each); }) ||
           std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view each) { return folded.starts_with(each); });
}

// The beginning, to tell what it is.
std::string read_beginning(const std::string& bytes)
{
    constexpr std::size_t looked_at = 512;
    return fold(decode(bytes.substr(0, looked_at)).text);
}

// No column can slip in cards and invitations; what else there is to doubt is the same.
std::vector<PeopleDoubt> find_doubts_without_columns(const std::vector<Contact>& people)
{
    std::vector<PeopleDoubt> doubts = find_people_doubts(people).doubts;
    std::erase_if(doubts, [](const PeopleDoubt& each) { return each.fault != PeopleFault::Duplicate && each.fault != PeopleFault::Email; });
    std::stable_sort(doubts.begin(), doubts.end(), [](const PeopleDoubt& a, const PeopleDoubt& b) { return a.line < b.line; });
    return doubts;
}

// First, middle, last and the first in doubt; a handful is read back whole.
std::vector<std::size_t> choose_telling(const std::vector<Contact>& people, const std::vector<PeopleDoubt>& doubts)
{
    std::vector<std::size_t> out;
    const std::size_t count = people.size();
    if (count == 0) return out;
    std::vector<std::size_t> places{0, count / 2, count - 1};
    if (!doubts.empty())
        if (const auto it = std::find_if(people.begin(), people.end(), [&](const Contact& each) { return each.line == doubts.front().line; }); it != people.end())
            places.push_back(static_cast<std::size_t>(it - people.begin()));
    for (const std::size_t place : places)
        if (std::find(out.begin(), out.end(), place) == out.end()) out.push_back(place);
    return out;
}

// Names or addresses, as the meeting's remarks have them.
std::set<std::string> find_declined(const std::vector<Error>& remarks)
{
    std::set<std::string> out;
    for (const Error& remark : remarks)
        if (remark.key == "import.meeting_declined" && !remark.args.empty()) out.insert(remark.args.front().second);
    return out;
}

// Whose address tells my side: those of the settings, and the one just said to be mine.
std::vector<std::string> list_own_addresses(const PeoplePlan& plan)
{
    std::vector<std::string> own = plan.own_addresses;
    for (const PlanGuest& each : plan.guests)
        if (each.me && !each.email.empty()) own.push_back(each.email);
    return own;
}

// Another address is mine than before: whoever's side was only guessed is guessed anew.
void follow_own_address(PeoplePlan& plan, const std::vector<std::string>& before)
{
    const std::vector<std::string> now = list_own_addresses(plan);
    for (PlanGuest& each : plan.guests)
        if (!each.me && each.side == tell_belonging(each.email, before).side) each.side = tell_belonging(each.email, now).side;
}

void forget_me(PeoplePlan& plan, const std::vector<std::string>& own, const Interview* into)
{
    for (PlanGuest& each : plan.guests) {
        if (!std::exchange(each.me, false)) continue;
        each.side = tell_belonging(each.email, own).side;
        each.at_table = KnownPeople{into, {}, {}}.recognise(make_contact(each)).at_table;
    }
}

// They are me, and whoever was is not.
void make_me(PeoplePlan& plan, std::size_t guest, const Interview* into)
{
    const std::vector<std::string> before = list_own_addresses(plan);
    forget_me(plan, before, into);
    plan.guests[guest].me = true;
    plan.guests[guest].side = Side::Us;
    // I sit at the table once, under whatever name.
    if (const Person* me = into ? into->find_me() : nullptr) plan.guests[guest].at_table = me->id;
    follow_own_address(plan, before);
}

void make_nobody_me(PeoplePlan& plan, const Interview* into)
{
    const std::vector<std::string> before = list_own_addresses(plan);
    forget_me(plan, before, into);
    follow_own_address(plan, before);
}

void follow_said(PeoplePlan& plan, const Interview* into)
{
    name_as_said(plan);
    const FoundMe me = find_said_me(plan);
    if (me.what == SaidMe::Somebody) make_me(plan, me.guest, into);
    if (me.what == SaidMe::Nobody) make_nobody_me(plan, into);
    place_as_said(plan);
}

// Whoever is named twice with the same address comes once; who has declined does not come.
void set_guests(PeoplePlan& plan, const std::vector<Contact>& people, const Interview* into)
{
    const KnownPeople known{into, plan.own_name, plan.own_addresses};
    const std::set<std::string> declined = find_declined(plan.remarks);
    std::set<std::pair<std::string, std::string>> met;
    bool have_me = false;
    plan.guests.clear();
    for (const Contact& contact : people) {
        PlanGuest guest = known.recognise(contact);
        const bool again = !met.emplace(fold(guest.name), fold(guest.email)).second || (guest.me && have_me);
        guest.me = guest.me && !have_me;
        have_me = have_me || guest.me;
        guest.included = !again && !declined.contains(guest.name) && !declined.contains(guest.email);
        if (const auto it = plan.chosen.find(guest.line); it != plan.chosen.end()) guest.included = it->second;
        plan.guests.push_back(std::move(guest));
    }
    follow_said(plan, into);
}

void read_rows(PeoplePlan& plan, const Interview* into)
{
    PeopleList list = list_people(plan.table, plan.columns);
    plan.doubts = std::move(list.doubts);
    plan.telling = std::move(list.telling);
    set_guests(plan, list.people, into);
}

void set_people(PeoplePlan& plan, const std::vector<Contact>& people, const Interview* into)
{
    plan.rows = people.size();
    plan.doubts = find_doubts_without_columns(people);
    plan.telling = choose_telling(people, plan.doubts);
    set_guests(plan, people, into);
}

std::size_t find_next(const std::vector<Invitation>& meetings, LocalTime now)
{
    const auto is_next = [&](const Invitation& m) { return !m.cancelled && m.start && *m.start + std::chrono::minutes{m.minutes} >= now; };
    const auto next = std::find_if(meetings.begin(), meetings.end(), is_next);
    return static_cast<std::size_t>((next != meetings.end() ? next : meetings.end() - 1) - meetings.begin());
}

Status read_meetings(PeoplePlan& plan, std::string bytes, const Interview* into, const Clock& clock)
{
    plan.source = PeopleSource::Invitation;
    SD_TRY(meetings, read_ics(decode(std::move(bytes)).text, plan.file, clock.wall_now(), [&](WallTime t) { return clock.local_time(t); }));
    if (meetings.empty()) return Error{Fault::Format, "import.no_meeting", {{"file", plan.file}}};
    plan.meetings = std::move(meetings);
    set_meeting(plan, find_next(plan.meetings, clock.local_time(clock.wall_now())), into);
    return Done{};
}

Status read_cards(PeoplePlan& plan, const std::string& bytes, const Interview* into)
{
    plan.source = PeopleSource::Contacts;
    SD_TRY(people, read_vcf(bytes, plan.file));
    set_people(plan, people, into);
    return Done{};
}

Status read_plain_table(PeoplePlan& plan, std::string bytes, const Interview* into)
{
    SD_TRY(table, read_table(decode(std::move(bytes)).text, plan.file));
    plan.table = std::move(table);
    plan.columns = guess_columns(plan.table);
    plan.rows = plan.table.rows.size();
    read_rows(plan, into);
    return Done{};
}

Status read_source(PeoplePlan& plan, std::string bytes, const Interview* into, const Clock& clock)
{
    const std::string beginning = read_beginning(bytes);
    if (beginning.starts_with("begin:vcalendar")) return read_meetings(plan, std::move(bytes), into, clock);
    if (beginning.starts_with("begin:vcard")) return read_cards(plan, bytes, into);
    if (is_no_list(bytes, beginning)) return Error{Fault::Format, "import.people_no_list", {{"file", plan.file}}};
    return read_plain_table(plan, std::move(bytes), into);
}

}  // namespace

std::string_view name_of(PeopleSource source)
{
    switch (source) {
    case PeopleSource::Invitation: return "invitation";
    case PeopleSource::Contacts: return "contacts";
    case PeopleSource::Table: return "table";
    }
    return "";
}

bool PeoplePlan::refused() const
{
    return !doubts_accepted && std::any_of(doubts.begin(), doubts.end(), [](const PeopleDoubt& each) { return each.fault == PeopleFault::Shifted || each.fault == PeopleFault::Uneven; });
}

Result<PeoplePlan> plan_people(std::string bytes, const std::string& file, const Interview* into, const Settings& settings, const Clock& clock)
{
    PeoplePlan plan;
    plan.file = file;
    plan.own_name = settings.own_name;
    plan.own_addresses = read_own_addresses(settings.own_email);
    SD_TRY_STATUS(read_source(plan, std::move(bytes), into, clock));
    return plan;
}

Result<PeoplePlan> read_people_file(const std::filesystem::path& file, const Interview* into, const Settings& settings, const Clock& clock)
{
    SD_TRY(bytes, read_bytes(file));
    return plan_people(std::move(bytes), file.filename().string(), into, settings, clock);
}

void set_column(PeoplePlan& plan, std::size_t column, ColumnUse use, const Interview* into)
{
    SD_CHECK(column < plan.columns.size());
    std::replace(plan.columns.begin(), plan.columns.end(), use, ColumnUse::Ignored);
    plan.columns[column] = use;
    read_rows(plan, into);
}

void set_meeting(PeoplePlan& plan, std::size_t meeting, const Interview* into)
{
    SD_CHECK(meeting < plan.meetings.size());
    plan.meeting = meeting;
    const Invitation& chosen = plan.meetings[meeting];
    plan.remarks = chosen.doubts;
    if (plan.meetings.size() > 1)
        plan.remarks.push_back({Fault::Format, "import.meeting_of_several", {{"file", plan.file}, {"count", std::to_string(plan.meetings.size())}, {"title", chosen.title}}});
    const Head head = into ? into->head() : Head{};
    plan.take_title = !chosen.title.empty() && is_blank(head.title);
    plan.take_start = chosen.start && !head.scheduled;
    plan.take_minutes = chosen.minutes > 0 && !chosen.whole_day && head.planned_minutes == Head{}.planned_minutes;
    std::vector<Contact> people = chosen.attendees;
    if (chosen.organiser) people.insert(people.begin(), *chosen.organiser);
    set_people(plan, people, into);
}

void aim_people(PeoplePlan& plan, const Interview* into)
{
    switch (plan.source) {
    case PeopleSource::Invitation: return set_meeting(plan, plan.meeting, into);
    case PeopleSource::Table: return read_rows(plan, into);
    case PeopleSource::Contacts: break;
    }
    std::vector<Contact> people;
    for (const PlanGuest& each : plan.guests) people.push_back(contact_as_read(plan, each));
    set_people(plan, people, into);
}

void include_guest(PeoplePlan& plan, std::size_t guest, bool included)
{
    plan.guests[guest].included = included;
    plan.chosen[plan.guests[guest].line] = included;
}

void include_all(PeoplePlan& plan, bool included)
{
    for (std::size_t i = 0; i < plan.guests.size(); ++i) include_guest(plan, i, included);
}

Status include_only(PeoplePlan& plan, const std::vector<std::string>& names)
{
    include_all(plan, false);
    for (const std::string& name : names) {
        const std::string wanted = fold(name);
        const auto it = std::find_if(plan.guests.begin(), plan.guests.end(), [&](const PlanGuest& each) { return fold(each.name) == wanted || fold(each.email) == wanted; });
        if (it == plan.guests.end() || wanted.empty()) return Error{Fault::NotFound, "import.people_no_such", {{"file", plan.file}, {"name", name}}};
        include_guest(plan, static_cast<std::size_t>(it - plan.guests.begin()), true);
    }
    return Done{};
}

void choose_me(PeoplePlan& plan, std::size_t guest, const Interview* into)
{
    note_me(plan, guest, true);
    make_me(plan, guest, into);
}

void choose_nobody_me(PeoplePlan& plan, const Interview* into)
{
    const auto me = std::find_if(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& each) { return each.me; });
    if (me == plan.guests.end()) return;
    note_me(plan, static_cast<std::size_t>(me - plan.guests.begin()), false);
    make_nobody_me(plan, into);
}

std::size_t count_new(const PeoplePlan& plan)
{
    return static_cast<std::size_t>(std::count_if(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& each) { return each.included && !each.at_table; }));
}

bool needs_number(const PeoplePlan& plan) { return plan.rows > rows_seen_at_a_glance && count_new(plan) > 0; }

}  // namespace sourdine
