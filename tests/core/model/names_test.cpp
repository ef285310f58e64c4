#include "core/model/names.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace sourdine {

namespace {

template <class Enum>
bool all_come_back(std::initializer_list<Enum> values)
{
    return std::all_of(values.begin(), values.end(), [](Enum v) { return from_name<Enum>(name_of(v)) == v; });
}

}  // namespace

TEST_CASE("every kind, phase, side and stage is read back from its one spelling")
{
    CHECK(all_come_back({Side::Us, Side::Client}));
    CHECK(all_come_back({NoteKind::Note, NoteKind::Problem, NoteKind::Quote, NoteKind::Question, NoteKind::Action, NoteKind::Decision, NoteKind::Idea}));
    CHECK(all_come_back({Phase::Open, Phase::Listen, Phase::Analyse, Phase::Collaborate}));
    CHECK(all_come_back({BreakKind::Pause, BreakKind::OffRecord}));
    CHECK(all_come_back({Stage::Prepared, Stage::Live, Stage::Ended}));
    CHECK(all_come_back({Confirmation::Unknown, Confirmation::Confirmed, Confirmation::Denied}));
}

TEST_CASE("the spellings files rely on stay what they are")
{
    CHECK(name_of(NoteKind::Problem) == "problem");
    CHECK(name_of(Phase::Analyse) == "analyse");
    CHECK(name_of(BreakKind::OffRecord) == "off_record");
    CHECK(name_of(Side::Us) == "us");
}

TEST_CASE("an unknown spelling is nothing")
{
    CHECK_FALSE(from_name<Phase>("Open").has_value());
    CHECK_FALSE(from_name<NoteKind>("").has_value());
}

}  // namespace sourdine
