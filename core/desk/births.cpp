#include "core/desk/births.h"

#include "core/desk/batch.h"
#include "core/desk/replay.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

// The moment at which the calendar here shows `local` (to the hour, where summer time begins or ends).
WallTime wall_time(const Clock& clock, LocalTime local)
{
    const auto show = [&](WallTime t) { return clock.local_time(t).time_since_epoch(); };
    const WallTime now = clock.wall_now();
    const WallTime guess = now + (local.time_since_epoch() - show(now));
    const WallTime whole = WallTime{std::chrono::floor<std::chrono::minutes>(guess.time_since_epoch())};
    return whole + (local.time_since_epoch() - show(whole));
}

Batch begin_batch(InterviewId id, Head head)
{
    head.id = id;
    Batch batch{Interview{}, "undo.new_interview"};
    batch.take(Change{{}, {Edit<Head>{std::nullopt, std::move(head)}}, {}});
    return batch;
}

Status seat_persons(Batch& batch, const std::vector<Person>& persons)
{
    for (const Person& person : persons) SD_TRY_STATUS(batch.run(AddPerson{person}, at_ms(0)));
    return Done{};
}

Status confirm(Batch& batch, const std::string& words)
{
    return batch.run(ConfirmPain{pain_key(words), Confirmation::Confirmed}, at_ms(0));
}

}  // namespace

Result<Change> make_interview(InterviewId id, const NewInterview& wanted)
{
    Head head;
    head.client = wanted.client;
    head.title = wanted.title;
    head.scheduled = wanted.scheduled;
    head.planned_minutes = wanted.planned_minutes;
    Batch batch = begin_batch(id, head);
    SD_TRY_STATUS(batch.run(UpdateHead{head}, at_ms(0)));  // what a head may hold is decided in one place
    SD_TRY_STATUS(seat_persons(batch, wanted.persons));
    return std::move(batch).finish();
}

Result<Change> make_sample(InterviewId id, const SamplePlan& plan, const Clock& clock)
{
    const auto today = std::chrono::floor<std::chrono::days>(clock.local_time(clock.wall_now()));
    const LocalTime begin = today - std::chrono::days{plan.days_ago} + std::chrono::duration_cast<std::chrono::minutes>(plan.time_of_day);
    Head head = plan.head;
    head.scheduled = begin;
    Batch batch = begin_batch(id, std::move(head));
    SD_TRY_STATUS(seat_persons(batch, plan.persons));
    for (const std::string& text : plan.questions) SD_TRY_STATUS(batch.run(AddQuestion{text}, at_ms(0)));
    for (const std::string& text : plan.careful) SD_TRY_STATUS(batch.run(AddCareful{text}, at_ms(0)));
    SD_TRY(course, replay(batch.interview(), plan.script, wall_time(clock, begin), date_of(begin)));
    batch.take(course);
    for (const std::string& words : plan.confirmed) SD_TRY_STATUS(confirm(batch, words));
    return std::move(batch).finish();
}

}  // namespace sourdine
