// One of many kinds of values: a std::variant (std::visit and std::get_if read it) whose copying, moving and making is
// compiled in one place. A variant of fifty kinds costs some seconds in every file that makes one; this costs them once,
// in the file that includes any_of_bodies.h and says `template class sourdine::AnyOf<AnyCommand>;`.
// The first kind must do without values: it stands in while another is put in.
#pragma once

#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace sourdine {

template <class Variant>
class AnyOf;

template <class... Each>
class AnyOf<std::variant<Each...>> : public std::variant<Each...> {
public:
    template <class One>
        requires(std::is_same_v<One, Each> || ...)
    AnyOf(One one) : AnyOf()
    {
        hold(std::move(one));
    }
    AnyOf(const AnyOf&);
    AnyOf(AnyOf&&) noexcept;
    AnyOf& operator=(const AnyOf&);
    AnyOf& operator=(AnyOf&&) noexcept;
    ~AnyOf();

private:
    AnyOf();
    template <class One>
    void hold(One&& one);
    static const std::tuple<void (AnyOf::*)(Each&&)...> holders;  // makes hold() of each for whoever links with it
};

}  // namespace sourdine
