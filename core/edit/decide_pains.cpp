#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/pain_keys.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace sourdine {

namespace {

constexpr int longest_title = 200;  // code points

const PainView* find_view(const Interview& interview, const std::string& key)
{
    const auto& all = interview.pain_views();
    const auto view = std::find_if(all.begin(), all.end(), [&](const PainView& v) { return v.key == key; });
    return view != all.end() ? &*view : nullptr;
}

// What is said of a pain is kept only while something is said.
void put_view(Edits& edits, const PainView* before, PainView after)
{
    PainView nothing;
    nothing.id = after.id;
    nothing.key = after.key;
    if (before && after == nothing)
        edits.remove(before->id);
    else if (before)
        edits.put(std::move(after));
    else if (after != nothing)
        edits.add(std::move(after));
}

void alter_view(Edits& edits, const Interview& interview, const std::string& key, auto alter)
{
    const PainView* before = find_view(interview, key);
    PainView after = before ? *before : PainView{{}, key, {}, Confirmation::Unknown};
    alter(after);
    put_view(edits, before, std::move(after));
}

Result<Change> say_of(const Interview& interview, const std::string& key, const char* title, auto alter, std::string merge_key = {})
{
    if (key.empty()) return course::not_there();
    Edits edits{interview};
    alter_view(edits, interview, key, alter);
    return std::move(edits).finish(title, std::move(merge_key));
}

// `key`, what it was merged into, and so on; the last is the pain it has become part of.
std::vector<std::string> follow_merges(const Interview& interview, std::string key)
{
    std::vector<std::string> path;
    while (!key.empty() && std::find(path.begin(), path.end(), key) == path.end()) {
        path.push_back(std::move(key));
        const PainView* view = find_view(interview, path.back());
        key = view ? view->merged_into : std::string{};
    }
    return path;
}

bool leads_to(const Interview& interview, const std::string& key, const std::string& wanted)
{
    const std::vector<std::string> path = follow_merges(interview, key);
    return std::find(path.begin(), path.end(), wanted) != path.end();
}

void set_stance(PainView& view, const Stance& stance)
{
    std::erase_if(view.stances, [&](const Stance& s) { return s.person == stance.person; });
    if (stance.said == Confirmation::Unknown) return;
    const auto place = std::find_if(view.stances.begin(), view.stances.end(), [&](const Stance& s) { return stance.person < s.person; });
    view.stances.insert(place, stance);
}

// What was said of the words that come in is not lost: it stands wherever nothing was said of their new place.
void take_over(PainView& root, const PainView& merged)
{
    if (root.confirmation == Confirmation::Unknown) root.confirmation = merged.confirmation;
    if (root.title.empty()) root.title = merged.title;
    if (root.rank == 0) root.rank = merged.rank;
    for (const Stance& stance : merged.stances)
        if (std::none_of(root.stances.begin(), root.stances.end(), [&](const Stance& s) { return s.person == stance.person; })) set_stance(root, stance);
}

// The first key of its kind that no words have.
std::string find_free_part(const Interview& interview, const std::string& key)
{
    std::set<std::string> taken;
    for (const PainView& view : interview.pain_views()) taken.insert({view.key, view.merged_into});
    for (const Note& note : interview.notes())
        for (const Underline& u : note.underlines) taken.insert(pain_key_of(note, u));
    int number = 2;
    while (taken.contains(part_key(key, number))) ++number;
    return part_key(key, number);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const ConfirmPain& command, InterviewTime)
{
    return say_of(interview, command.key, "undo.confirm_pain", [&](PainView& view) { view.confirmation = command.confirmation; });
}

Result<Change> decide_one(const Interview& interview, const TakeStance& command, InterviewTime)
{
    if (!interview.find(command.person)) return course::not_there();
    return say_of(interview, command.key, "undo.take_stance", [&](PainView& view) { set_stance(view, {command.person, command.said}); });
}

Result<Change> decide_one(const Interview& interview, const MergePains& command, InterviewTime)
{
    if (command.key.empty()) return course::not_there();
    if (!command.into.empty() && leads_to(interview, command.into, command.key)) return Error{Fault::Rejected, "edit.merge_itself", {}};
    Edits edits{interview};
    alter_view(edits, interview, command.key, [&](PainView& view) { view.merged_into = command.into; });
    const PainView* merged = find_view(interview, command.key);
    if (merged && !command.into.empty())
        alter_view(edits, interview, follow_merges(interview, command.into).back(), [&](PainView& root) { take_over(root, *merged); });
    return std::move(edits).finish("undo.merge_pains");
}

Result<Change> decide_one(const Interview& interview, const SplitPain& command, InterviewTime)
{
    const Note* note = interview.find(command.note);
    if (!note) return course::not_there();
    Edits edits{interview};
    Note after = *note;
    std::string fresh;
    bool elsewhere = false;
    for (const Note& other : interview.notes())
        for (const Underline& u : other.underlines) elsewhere = elsewhere || (other.id != note->id && leads_to(interview, pain_key_of(other, u), command.key));
    std::set<std::string> let_go;
    for (Underline& u : after.underlines) {
        const std::string own = pain_key_of(*note, u);
        if (!leads_to(interview, own, command.key)) continue;
        if (own != command.key) {
            let_go.insert(own);
        } else if (elsewhere) {
            if (fresh.empty()) fresh = find_free_part(interview, command.key);
            u.pain = fresh;
        }
    }
    if (let_go.empty() && fresh.empty()) return Error{Fault::Rejected, "edit.nothing_to_part", {}};
    for (const std::string& key : let_go) alter_view(edits, interview, key, [](PainView& view) { view.merged_into.clear(); });
    edits.put(std::move(after));
    return std::move(edits).finish("undo.split_pain");
}

Result<Change> decide_one(const Interview& interview, const RenamePain& command, InterviewTime)
{
    std::string title = trim(repair_utf8(command.title));
    if (count_code_points(title) > longest_title) title = slice(title, 0, longest_title);
    return say_of(interview, command.key, "undo.rename_pain", [&](PainView& view) { view.title = title; }, "pain." + command.key + ".title");
}

Result<Change> decide_one(const Interview& interview, const OrderPains& command, InterviewTime)
{
    Edits edits{interview};
    std::set<std::string> ranked;
    int rank = 0;
    for (const std::string& key : command.keys)
        if (!key.empty() && ranked.insert(key).second) alter_view(edits, interview, key, [&](PainView& view) { view.rank = ++rank; });
    for (const PainView& view : interview.pain_views())
        if (view.rank > 0 && !ranked.contains(view.key)) alter_view(edits, interview, view.key, [](PainView& v) { v.rank = 0; });
    return std::move(edits).finish("undo.order_pains");
}

}  // namespace sourdine
