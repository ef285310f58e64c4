#include "core/edit/course.h"
#include "core/edit/decisions.h"

#include <algorithm>

namespace sourdine {

namespace {

const PainView* find_view(const Interview& interview, const std::string& key)
{
    const auto& all = interview.pain_views();
    const auto view = std::find_if(all.begin(), all.end(), [&](const PainView& v) { return v.key == key; });
    return view != all.end() ? &*view : nullptr;
}

Result<Change> alter_view(const Interview& interview, const std::string& key, const char* title, auto alter)
{
    if (key.empty()) return course::not_there();
    const PainView* before = find_view(interview, key);
    PainView after = before ? *before : PainView{{}, key, {}, Confirmation::Unknown};
    alter(after);
    const bool says_nothing = after.merged_into.empty() && after.confirmation == Confirmation::Unknown;
    Edits edits{interview};
    if (before && says_nothing)
        edits.remove(before->id);
    else if (before)
        edits.put(std::move(after));
    else if (!says_nothing)
        edits.add(std::move(after));
    return std::move(edits).finish(title);
}

// Whether following the merges from `key` leads to `wanted`.
bool leads_to(const Interview& interview, std::string key, const std::string& wanted)
{
    for (std::size_t steps = 0; steps <= interview.pain_views().size() && !key.empty(); ++steps) {
        if (key == wanted) return true;
        const PainView* view = find_view(interview, key);
        key = view ? view->merged_into : std::string{};
    }
    return false;
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const ConfirmPain& command, InterviewTime)
{
    return alter_view(interview, command.key, "undo.confirm_pain", [&](PainView& view) { view.confirmation = command.confirmation; });
}

Result<Change> decide_one(const Interview& interview, const MergePains& command, InterviewTime)
{
    if (!command.into.empty() && leads_to(interview, command.into, command.key)) return Error{Fault::Rejected, "edit.merge_itself", {}};
    return alter_view(interview, command.key, "undo.merge_pains", [&](PainView& view) { view.merged_into = command.into; });
}

}  // namespace sourdine
