// What any_of.h declares. For the one file that instantiates it.
#pragma once

#include "core/base/any_of.h"

namespace sourdine {

template <class... Each>
AnyOf<std::variant<Each...>>::AnyOf() = default;
template <class... Each>
AnyOf<std::variant<Each...>>::AnyOf(const AnyOf&) = default;
template <class... Each>
AnyOf<std::variant<Each...>>::AnyOf(AnyOf&&) noexcept = default;
template <class... Each>
AnyOf<std::variant<Each...>>& AnyOf<std::variant<Each...>>::operator=(const AnyOf&) = default;
template <class... Each>
AnyOf<std::variant<Each...>>& AnyOf<std::variant<Each...>>::operator=(AnyOf&&) noexcept = default;
template <class... Each>
AnyOf<std::variant<Each...>>::~AnyOf() = default;

template <class... Each>
template <class One>
void AnyOf<std::variant<Each...>>::hold(One&& one)
{
    this->template emplace<One>(std::move(one));
}

template <class... Each>
const std::tuple<void (AnyOf<std::variant<Each...>>::*)(Each&&)...> AnyOf<std::variant<Each...>>::holders{&AnyOf::hold<Each>...};

}  // namespace sourdine
