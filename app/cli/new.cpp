#include "app/cli/commands.h"

#include "core/base/utf8.h"
#include "core/desk/people_plan.h"

#include <charconv>
#include <ostream>

namespace sourdine::app {

namespace {

// "Claire Aubry:client:CEO": name, side, role. The first of ours is me.
Result<Person> read_person(const std::string& given)
{
    Person person;
    const auto first = given.find(':');
    const auto second = first == std::string::npos ? first : given.find(':', first + 1);
    person.name = compose(given.substr(0, first));
    const std::string side = first == std::string::npos ? "" : given.substr(first + 1, second == std::string::npos ? second : second - first - 1);
    if (second != std::string::npos) person.role = compose(given.substr(second + 1));
    if (person.name.find_first_not_of(' ') == std::string::npos || (side != "us" && side != "client"))
        return Error{Fault::Syntax, "cli.person_unclear", {{"person", repair_utf8(given)}}};
    person.side = side == "us" ? Side::Us : Side::Client;
    return person;
}

// "2026-03-12 14:00", or the day alone.
std::optional<LocalTime> read_date(std::string_view given)
{
    int part[5] = {0, 0, 0, 0, 0};
    const char* at = given.data();
    const char* const end = given.data() + given.size();
    constexpr std::string_view between = "-- :";
    int count = 0;
    while (count < 5) {
        const auto [next, fault] = std::from_chars(at, end, part[count]);
        if (fault != std::errc{}) return std::nullopt;
        at = next;
        ++count;
        if (at == end) break;
        if (count == 5) return std::nullopt;
        if (*at != between[static_cast<std::size_t>(count - 1)] && !(count == 3 && *at == 'T')) return std::nullopt;
        ++at;
    }
    const bool whole = count == 3 || count == 5;
    // A year, month or day too large for its type would be cut to another one that looks right.
    if (!whole || part[0] < 1 || part[0] > 9999 || part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > 31) return std::nullopt;
    const Date day{std::chrono::year{part[0]}, std::chrono::month{static_cast<unsigned>(part[1])}, std::chrono::day{static_cast<unsigned>(part[2])}};
    if (!day.ok() || part[3] < 0 || part[3] > 23 || part[4] < 0 || part[4] > 59) return std::nullopt;
    return LocalTime{std::chrono::local_days{day} + std::chrono::hours{part[3]} + std::chrono::minutes{part[4]}};
}

Result<PeoplePlan> read_invited(const CliContext& context, const Desk& desk, const NewOptions& options)
{
    return read_people_file(options.invitation, desk.interview(), desk.settings(), context.around.clock);
}

// Read before anything is made: a file that cannot be added leaves nothing behind.
Status require_invited(const CliContext& context, const Desk& desk, const NewOptions& options)
{
    if (options.invitation.empty()) return Done{};
    SD_TRY(plan, read_invited(context, desk, options));
    SD_TRY_STATUS(make_people(plan, Interview{}));
    return Done{};
}

// Whoever was named on the command line is known again.
Status seat_invited(const CliContext& context, Desk& desk, const NewOptions& options)
{
    if (options.invitation.empty()) return Done{};
    SD_TRY(plan, read_invited(context, desk, options));
    return desk.add_people(plan);
}

}  // namespace

CliAnswer cli_new(const CliContext& context, const NewOptions& options)
{
    NewInterview wanted{compose(options.client), compose(options.title), context.today(), options.minutes, {}};
    if (!options.date.empty()) {
        wanted.scheduled = read_date(options.date);
        if (!wanted.scheduled) return context.refuse({Fault::Syntax, "cli.date_unclear", {{"date", repair_utf8(options.date)}}});
    }
    bool have_me = false;
    for (const std::string& given : options.persons) {
        auto person = read_person(given);
        if (!person) return context.refuse(person.error());
        person->me = person->side == Side::Us && !have_me;
        have_me = have_me || person->me;
        wanted.persons.push_back(*person);
    }
    auto desk = context.open(Access::Add);
    if (!desk) return context.refuse(desk.error());
    if (const Status fits = require_invited(context, **desk, options); !fits) return context.refuse(fits.error());
    if (!options.invitation.empty() && options.date.empty()) wanted.scheduled.reset();
    const auto id = (*desk)->create(wanted);
    if (!id) return context.refuse(id.error());
    if (const Status seated = seat_invited(context, **desk, options); !seated) return context.refuse(seated.error());
    context.around.out << id->value << '\n';
    return CliAnswer::Done;
}

}  // namespace sourdine::app
