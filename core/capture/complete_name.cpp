#include "core/capture/parse_line.h"

#include "core/base/utf8.h"
#include "core/capture/line_head.h"
#include "core/capture/table_names.h"
#include "core/words/characters.h"

#include <algorithm>

namespace sourdine {

std::optional<LineEdit> complete_name(std::string_view line, int caret, const Interview& interview, int nth)
{
    const std::u32string all = to_code_points(line);
    const LineHead head = guess_line_head(all);
    auto from = static_cast<std::size_t>(head.sign.empty() ? 0 : head.sign.to);
    while (from < all.size() && is_blank(all[from])) ++from;
    auto to = static_cast<std::size_t>(std::clamp(caret, 0, static_cast<int>(all.size())));
    if (to < from && head.sign.empty()) return {};
    to = std::max(to, from);
    while (to < all.size() && is_word_character(all[to])) ++to;

    const std::u32string typed = all.substr(from, to - from);
    if (typed.find(U':') != std::u32string::npos || (typed.empty() && head.sign.empty())) return {};
    const auto persons = persons_beginning(to_utf8(typed), interview);
    if (persons.empty()) return {};
    const int count = static_cast<int>(persons.size());
    const Person& person = *persons[static_cast<std::size_t>(((nth % count) + count) % count)];
    std::string name = shortest_name(person, interview);
    if (name.empty()) return {};

    // A name already closed by its colon is replaced, not given a second one.
    if (to < all.size() && all[to] == U':') ++to;
    while (to < all.size() && is_blank(all[to])) ++to;
    const std::string sign = head.sign.empty() ? std::string() : to_utf8(std::u32string{all[static_cast<std::size_t>(head.sign.from)], U' '});
    const std::string start = sign + name + ": ";
    return LineEdit{start + to_utf8(all.substr(to)), count_code_points(start)};
}

}  // namespace sourdine
