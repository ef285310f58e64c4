#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace sourdine {

// Which record, and of which kind: a NoteId cannot be passed where a PersonId is due. 0 is "none".
template <class Kind>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace sourdine

template <class Kind>
struct std::hash<sourdine::Id<Kind>> {
    std::size_t operator()(const sourdine::Id<Kind>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
