// The JSON of "people" (README "JSON").
#pragma once

#include "core/base/time.h"
#include "core/model/records.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

struct PeopleDocument {
    struct Guest {
        int line = 0;
        Person person;  // as they will be at the table
        std::string company;
        std::optional<PersonId> at_table;
        bool included = true;
    };
    struct Remark { int line = 0; std::string kind; std::string what; };
    struct Column { std::string name; std::string use; };
    struct Meeting {
        std::string title, place;
        std::optional<LocalTime> start;
        int minutes = 0;
        bool whole_day = false, cancelled = false;
        std::vector<std::string> taken;  // title, start, minutes: what the interview takes over
    };
    std::string format;
    std::size_t rows = 0;
    std::vector<Guest> people;
    std::vector<Remark> doubts;
    std::vector<std::string> read_back;
    std::vector<std::string> remarks;
    std::vector<Column> columns;     // of a table
    std::optional<Meeting> meeting;  // of an invitation
};

std::string write_people_json(const PeopleDocument& document);

// Who is at the table, by seat.
std::string write_table_json(InterviewId id, const std::vector<const Person*>& by_seat);

}  // namespace sourdine
