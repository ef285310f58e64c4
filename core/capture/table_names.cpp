#include "core/capture/table_names.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

enum class Fit { None, Beginning, Initials, Whole };

bool parts_names(char c)
{
    return c == ' ' || c == '-' || c == '\'' || c == '.';
}

bool has_initials(const Person& person, std::string_view folded)
{
    const auto forms = initials_forms(person.name);
    return std::find(forms.begin(), forms.end(), folded) != forms.end();
}

// How well a folded typing fits a person. A part may be followed by the parts behind it ("de gaulle").
Fit fit_of(const Person& person, std::string_view folded)
{
    const std::string name = fold(person.name);
    Fit best = has_initials(person, folded) ? Fit::Initials : Fit::None;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i > 0 && !parts_names(name[i - 1])) continue;
        const std::string_view from_here = std::string_view(name).substr(i);
        if (!from_here.starts_with(folded)) continue;
        const bool whole = from_here.size() == folded.size() || parts_names(from_here[folded.size()]);
        best = std::max(best, whole ? Fit::Whole : Fit::Beginning);
    }
    return best;
}

bool could_be_written(const std::string& name)
{
    return !name.empty() && name.find(':') == std::string::npos;
}

}  // namespace

const Person* find_named(std::string_view typed, const Interview& interview)
{
    const std::string folded = fold(typed);
    if (folded.empty()) return nullptr;
    const Person* me = interview.find_me();
    if (me && (folded == "me" || folded == "moi")) return me;
    Fit best = Fit::None;
    const Person* found = nullptr;
    bool several = false;
    for (const Person& person : interview.persons()) {
        const Fit fit = fit_of(person, folded);
        if (fit == Fit::None || fit < best) continue;
        several = fit == best;
        best = fit;
        found = &person;
    }
    return several ? nullptr : found;
}

std::vector<const Person*> persons_beginning(std::string_view typed, const Interview& interview)
{
    const std::string folded = fold(typed);
    auto persons = interview.by_seat();
    std::erase_if(persons, [&](const Person* person) {
        if (folded.empty() || fit_of(*person, folded) != Fit::None) return false;
        return !(person->me && (std::string_view("me").starts_with(folded) || std::string_view("moi").starts_with(folded)));
    });
    return persons;
}

std::string shortest_name(const Person& person, const Interview& interview)
{
    const std::string full = compose(person.name);
    const std::string first = full.substr(0, full.find(' '));
    for (const std::string& name : {first, full, initials(full), person.me ? std::string("Me") : std::string()})
        if (could_be_written(name) && find_named(name, interview) == &person) return name;
    return {};
}

}  // namespace sourdine
