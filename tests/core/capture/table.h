// The table of the capture tests.
#pragma once

#include "core/model/interview.h"

#include <initializer_list>
#include <string>

namespace sourdine::test {

struct Seated {
    std::string name;
    bool me = false;
};

// Ids and seats count from 1 in the order given.
inline Interview interview_with(std::initializer_list<Seated> people)
{
    Interview interview;
    Change change;
    std::int64_t number = 0;
    for (const Seated& seated : people) {
        ++number;
        Person person;
        person.id = PersonId{number};
        person.seat = static_cast<int>(number);
        person.name = seated.name;
        person.me = seated.me;
        person.side = seated.me ? Side::Us : Side::Client;
        change.edits.emplace_back(Edit<Person>{{}, person});
    }
    interview.apply(change);
    return interview;
}

inline constexpr PersonId claire{1};
inline constexpr PersonId hugo{2};
inline constexpr PersonId ines{3};
inline constexpr PersonId me{4};

inline Interview usual_table()
{
    return interview_with({{"Claire Aubry"}, {"Hugo Pons"}, {"Inès Karam"}, {"Damien Roy", true}});
}

// A Thursday.
inline constexpr Date thursday{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};
inline constexpr Date friday{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{13}};

}  // namespace sourdine::test
