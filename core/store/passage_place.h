// The number of a passage in the search index (schema_7.cpp): it tells by itself what it is and where it belongs.
#pragma once

#include "core/model/library_rows.h"

namespace sourdine {

struct PassagePlace {
    SearchHit::What what = SearchHit::What::Note;
    NoteKind note_kind = NoteKind::Note;  // where `what` is Note
    InterviewId interview;
    std::int64_t row = 0;
};

inline constexpr std::int64_t most_interview_id = (std::int64_t{1} << 24) - 1;

// The shelf stands in the highest bits: noted, said, then the rest in the order of SearchHit::What.
constexpr std::int64_t shelf_of(SearchHit::What what)
{
    const auto number = static_cast<std::int64_t>(what);
    return what == SearchHit::What::Note ? 0 : what == SearchHit::What::Said ? 1 : number + 1;
}
constexpr std::int64_t first_number(std::int64_t shelf, std::int64_t interview) { return shelf << 59 | interview << 35; }
constexpr std::int64_t last_number(std::int64_t shelf, std::int64_t interview) { return first_number(shelf, interview) | ((std::int64_t{1} << 35) - 1); }

// None: no program of ours wrote such a number.
constexpr std::optional<PassagePlace> place_of_passage(std::int64_t number)
{
    const std::int64_t shelf = number >> 59, note_kind = number & 7;
    if (number < 0 || shelf > 7 || note_kind > static_cast<std::int64_t>(NoteKind::Idea)) return std::nullopt;
    const auto what = shelf == 0 ? SearchHit::What::Note : shelf == 1 ? SearchHit::What::Said : static_cast<SearchHit::What>(shelf - 1);
    return PassagePlace{what, static_cast<NoteKind>(note_kind), InterviewId{number >> 35 & most_interview_id}, number >> 3 & ((std::int64_t{1} << 32) - 1)};
}

}  // namespace sourdine
