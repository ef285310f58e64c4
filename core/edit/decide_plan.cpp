#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr int day_in_minutes = 24 * 60;

Aims clamp_aims(Aims aims)
{
    aims.share_percent = std::clamp(aims.share_percent, 1, 100);
    aims.longest_turn = std::clamp(aims.longest_turn, Milliseconds{1'000}, Milliseconds{day_in_minutes * 60'000});
    aims.open_percent = std::clamp(aims.open_percent, 0, 100);
    for (auto& talk : aims.phase_talk)
        if (talk) talk = std::clamp(*talk, Milliseconds{0}, Milliseconds{day_in_minutes * 60'000});
    return aims;
}

// The one text in which the two differ; empty when it is none or more than one thing.
std::string text_typed(const Head& before, const Head& after)
{
    const auto only = [&](auto take_over, const char* name) {
        Head same = after;
        take_over(same);
        return same == before ? std::string{name} : std::string{};
    };
    for (const std::string& name :
         {only([&](Head& h) { h.client = before.client; }, "head.client"), only([&](Head& h) { h.title = before.title; }, "head.title"),
          only([&](Head& h) { h.brief = before.brief; }, "head.brief"),
          only([&](Head& h) { h.debrief.went_well = before.debrief.went_well; }, "head.went_well"),
          only([&](Head& h) { h.debrief.next_time = before.debrief.next_time; }, "head.next_time"),
          only([&](Head& h) { h.debrief.thanks = before.debrief.thanks; }, "head.thanks")})
        if (!name.empty()) return name;
    return {};
}

std::string key_of(const char* kind, std::int64_t id) { return std::string{kind} + '.' + std::to_string(id) + ".text"; }

bool holds_line(std::string_view text, const std::string& line)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (trim(text.substr(0, end)) == line) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

template <class Record>
int next_position(const std::vector<Record>& records)
{
    int next = 0;
    for (const Record& r : records) next = std::max(next, r.position + 1);
    return next;
}

template <class Record>
Result<Change> add_text(const Interview& interview, const std::string& typed, const char* title)
{
    Record record;
    record.text = trim(typed);
    if (record.text.empty()) return Error{Fault::Rejected, "edit.empty_text", {}};
    record.position = next_position(interview.records<Record>());
    Edits edits{interview};
    edits.add(std::move(record));
    return std::move(edits).finish(title);
}

// What is emptied stays until it is removed, so that retyping a line does not lose its place.
template <class Record>
Result<Change> update_text(const Interview& interview, Id<Record> id, const std::string& text, const char* title, const char* kind)
{
    const Record* before = interview.find(id);
    if (!before) return course::not_there();
    Record after = *before;
    after.text = repair_utf8(text);
    Edits edits{interview};
    edits.put(std::move(after));
    return std::move(edits).finish(title, key_of(kind, id.value));
}

template <class Record>
Result<Change> remove_record(const Interview& interview, Id<Record> id, const char* title)
{
    if (!interview.find(id)) return course::not_there();
    Edits edits{interview};
    edits.remove(id);
    return std::move(edits).finish(title);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const UpdateHead& command, InterviewTime)
{
    const Head& before = interview.head();
    Head after = command.head;
    after.id = before.id;
    after.stage = before.stage;
    after.started = before.started;
    after.ended = before.ended;
    after.planned_minutes = std::clamp(after.planned_minutes, 1, day_in_minutes);
    after.aims = clamp_aims(after.aims);
    for (std::string* text : {&after.client, &after.title, &after.brief, &after.debrief.went_well, &after.debrief.next_time, &after.debrief.thanks})
        *text = repair_utf8(*text);
    if (after.debrief.guessed_share_percent)
        after.debrief.guessed_share_percent = std::clamp(*after.debrief.guessed_share_percent, 0, 100);
    std::string merge_key = text_typed(before, after);
    Edits edits{interview};
    edits.put_head(std::move(after));
    return std::move(edits).finish("undo.head", std::move(merge_key));
}

Result<Change> decide_one(const Interview& interview, const AddBriefLine& command, InterviewTime)
{
    const std::string line = trim(command.line);
    if (line.empty()) return Error{Fault::Rejected, "edit.empty_text", {}};
    Head after = interview.head();
    Edits edits{interview};
    if (!holds_line(after.brief, line)) {
        const std::size_t end = after.brief.find_last_not_of(" \t\r\n");
        after.brief.erase(end == std::string::npos ? 0 : end + 1);
        after.brief += (after.brief.empty() ? "" : "\n") + line;
        edits.put_head(std::move(after));
    }
    return std::move(edits).finish("undo.add_brief_line");
}

Result<Change> decide_one(const Interview& interview, const AddQuestion& command, InterviewTime)
{
    return add_text<PlannedQuestion>(interview, command.text, "undo.add_question");
}

Result<Change> decide_one(const Interview& interview, const UpdateQuestion& command, InterviewTime)
{
    return update_text(interview, command.id, command.text, "undo.update_question", "question");
}

Result<Change> decide_one(const Interview& interview, const RemoveQuestion& command, InterviewTime)
{
    return remove_record(interview, command.id, "undo.remove_question");
}

Result<Change> decide_one(const Interview& interview, const MoveQuestion& command, InterviewTime)
{
    if (!interview.find(command.id)) return course::not_there();
    auto order = interview.questions_in_order();
    const auto place = std::find_if(order.begin(), order.end(), [&](const auto* q) { return q->id == command.id; });
    const PlannedQuestion* moved = *place;
    order.erase(place);
    order.insert(order.begin() + std::clamp<std::ptrdiff_t>(command.position, 0, std::ssize(order)), moved);
    Edits edits{interview};
    int position = 0;
    for (const PlannedQuestion* question : order) {
        PlannedQuestion after = *question;
        after.position = position++;
        edits.put(std::move(after));
    }
    return std::move(edits).finish("undo.move_question");
}

Result<Change> decide_one(const Interview& interview, const TickQuestion& command, InterviewTime now)
{
    const PlannedQuestion* before = interview.find(command.id);
    if (!before) return course::not_there();
    PlannedQuestion after = *before;
    if (!command.asked)
        after.asked.reset();
    else if (!after.asked) {
        if (interview.head().stage != Stage::Ended) SD_TRY_STATUS(course::require_on_record(interview));
        after.asked = course::moment_of(interview, now);
    }
    Edits edits{interview};
    edits.put(std::move(after));
    return std::move(edits).finish("undo.tick_question");
}

Result<Change> decide_one(const Interview& interview, const AddCareful& command, InterviewTime)
{
    return add_text<Careful>(interview, command.text, "undo.add_careful");
}

Result<Change> decide_one(const Interview& interview, const UpdateCareful& command, InterviewTime)
{
    return update_text(interview, command.id, command.text, "undo.update_careful", "careful");
}

Result<Change> decide_one(const Interview& interview, const RemoveCareful& command, InterviewTime)
{
    return remove_record(interview, command.id, "undo.remove_careful");
}

}  // namespace sourdine
