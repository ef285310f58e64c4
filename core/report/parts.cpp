#include "core/report/parts.h"

#include "core/base/check.h"

#include <array>
#include <utility>

namespace sourdine {

namespace {

constexpr std::array<std::pair<Part, std::string_view>, 15> names{{
    {Part::Summary, "summary"}, {Part::People, "people"}, {Part::Pains, "pains"}, {Part::Quotes, "quotes"}, {Part::Actions, "actions"},
    {Part::Decisions, "decisions"}, {Part::Questions, "questions"}, {Part::Talk, "talk"}, {Part::Chart, "chart"}, {Part::Notes, "notes"},
    {Part::Brief, "brief"}, {Part::Careful, "careful"}, {Part::Aims, "aims"}, {Part::LastTime, "last-time"}, {Part::Debrief, "debrief"},
}};

}  // namespace

std::string_view name_of(Part part)
{
    for (const auto& [known, name] : names)
        if (known == part) return name;
    SD_CHECK(!"every part has a name");
    return {};
}

std::optional<Part> find_part(std::string_view name)
{
    for (const auto& [part, known] : names)
        if (known == name) return part;
    return std::nullopt;
}

}  // namespace sourdine
