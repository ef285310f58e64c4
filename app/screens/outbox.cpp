#include "app/screens/outbox.h"

#include "core/base/any_of_bodies.h"

#include <tuple>
#include <type_traits>

template class sourdine::AnyOf<sourdine::app::AnyWish>;

namespace sourdine::app {

template <class T>
void Outbox::send(T wish)
{
    if constexpr (std::is_constructible_v<Wish, T>)
        m_wishes.emplace_back(std::move(wish));
    else
        m_wishes.emplace_back(Command{std::move(wish)});
}

// Makes send() of every wish and of every command, for whoever links with it.
template <class Wishes>
struct Senders;
template <class... T>
struct Senders<std::variant<T...>> {
    static const std::tuple<void (Outbox::*)(T)...> all;
};
template <class... T>
const std::tuple<void (Outbox::*)(T)...> Senders<std::variant<T...>>::all{&Outbox::send<T>...};
template struct Senders<AnyWish>;
template struct Senders<AnyCommand>;

}  // namespace sourdine::app
