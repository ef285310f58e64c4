#include "core/desk/whole_plan.h"

#include "core/base/check.h"
#include "core/desk/voice_names.h"

namespace sourdine {

Status set_me_of_whole(ImportPlan& plan, std::string_view name)
{
    SD_CHECK(plan.whole != nullptr);
    Change births = *plan.whole;
    Interview interview;
    interview.apply(births);
    const Person* me = find_person_named(interview, name);
    if (!me) {
        std::string labels;
        for (const Person* person : interview.by_seat()) labels += (labels.empty() ? "" : ", ") + person->name;
        return Error{Fault::NotFound, "import.no_such_voice", {{"name", std::string(name)}, {"labels", labels}}};
    }
    for (AnyEdit& any : births.edits)
        if (auto* born = std::get_if<Edit<Person>>(&any)) {
            born->after->me = born->after->id == me->id;
            if (born->after->me) born->after->side = Side::Us;
        }
    plan.whole = std::make_shared<const Change>(std::move(births));
    return Done{};
}

}  // namespace sourdine
