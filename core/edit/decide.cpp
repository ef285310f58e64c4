#include "core/edit/decide.h"

#include "core/edit/course.h"
#include "core/edit/decisions.h"

namespace sourdine {

Result<Change> decide(const Interview& interview, const Command& command, InterviewTime now)
{
    return std::visit([&](const auto& one) { return decide_one(interview, one, now); }, command);
}

std::optional<PersonId> default_person(const Interview& interview, NoteKind kind, InterviewTime at)
{
    switch (kind) {
    case NoteKind::Note:
    case NoteKind::Problem:
    case NoteKind::Quote:
        if (const Turn* turn = course::find_client_turn(interview, at)) return turn->person;
        break;
    case NoteKind::Question:
    case NoteKind::Idea:
        if (const Person* me = interview.find_me()) return me->id;
        break;
    case NoteKind::Action:
    case NoteKind::Decision: break;
    }
    return std::nullopt;
}

}  // namespace sourdine
