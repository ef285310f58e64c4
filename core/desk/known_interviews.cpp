#include "core/desk/known_interviews.h"

#include "core/words/fold.h"

namespace sourdine {

namespace {

// Held at the very same moment; one not held yet: of the same client, title and date.
bool is_same_meeting(const InterviewSummary& a, const InterviewSummary& b)
{
    if (a.started || b.started) return a.started == b.started;
    return fold(a.client) == fold(b.client) && a.title == b.title && a.scheduled == b.scheduled;
}

void compare(ArrivingInterview& arriving, std::span<const InterviewSummary> rows, bool in_bin, const LoadInterview& load)
{
    using Known = ArrivingInterview::Known;
    for (const InterviewSummary& row : rows) {
        if (arriving.known == Known::Same || !is_same_meeting(row, arriving.summary)) continue;
        Interview theirs;
        theirs.apply(give_id(*arriving.births, row.id));
        const auto ours = load(row.id);
        const bool same = ours && ours->same_records(theirs);
        if (arriving.known == Known::Changed && !same) continue;
        arriving.known = same ? Known::Same : Known::Changed;
        arriving.known_as = row.id;
        arriving.known_in_bin = in_bin;
    }
}

}  // namespace

Change give_id(const Change& births, InterviewId id)
{
    Change change = births;
    for (AnyEdit& any : change.edits)
        if (auto* head = std::get_if<Edit<Head>>(&any)) head->after->id = id;
    return change;
}

void mark_known(ClientPlan& plan, std::span<const InterviewSummary> list, std::span<const InterviewSummary> bin, const LoadInterview& load)
{
    for (ArrivingInterview& arriving : plan.interviews) {
        compare(arriving, list, false, load);
        compare(arriving, bin, true, load);
        arriving.included = arriving.known == ArrivingInterview::Known::No;
    }
}

LoadInterview read_beside(const Desk& desk)
{
    auto opened = Library::open(desk.library_file(), Access::ReadOnly);
    if (!opened) return {};
    return [library = std::shared_ptr<Library>(std::move(opened).value())](InterviewId id) { return library->load(id); };
}

}  // namespace sourdine
