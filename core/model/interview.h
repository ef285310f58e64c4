#pragma once

#include "core/model/change.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace sourdine {

// One interview in memory: its head and its records, each kind sorted by id. It changes only by apply().
class Interview {
public:
    const Head& head() const { return m_head; }
    const std::vector<Person>& persons() const { return records<Person>(); }  // by id; by_seat() for the table's order
    const std::vector<Note>& notes() const { return records<Note>(); }        // by id; by_time() for the sheet's order
    const std::vector<Turn>& turns() const { return records<Turn>(); }
    const std::vector<Break>& breaks() const { return records<Break>(); }
    const std::vector<PhaseMark>& phase_marks() const { return records<PhaseMark>(); }
    const std::vector<CutIn>& cut_ins() const { return records<CutIn>(); }
    const std::vector<PlannedQuestion>& questions() const { return records<PlannedQuestion>(); }
    const std::vector<Careful>& careful() const { return records<Careful>(); }
    const std::vector<PainView>& pain_views() const { return records<PainView>(); }
    const std::vector<Recording>& recordings() const { return records<Recording>(); }

    template <class Record>
    const std::vector<Record>& records() const { return std::get<std::vector<Record>>(m_records); }

    // The record of this id, or null.
    template <class Record>
    const Record* find(Id<Record> id) const;

    const Person* find_me() const;
    const Person* find_seat(int seat) const;
    std::vector<const Person*> by_seat() const;
    std::vector<const Note*> by_time() const;  // by (at, id)
    std::vector<const PlannedQuestion*> questions_in_order() const;
    std::vector<const Careful*> careful_in_order() const;

    // Grows with every change: the key under which computed things may be kept (Memo).
    std::uint64_t revision() const { return m_revision; }
    // Greater than every id ever used in this interview since it was loaded.
    std::int64_t next_id() const { return m_next_id; }

    // Cannot fail. A `before` that is not what is there is a broken promise.
    void apply(const Change&);

    // Same records (revision and next id aside).
    bool same_records(const Interview& other) const { return m_head == other.m_head && m_records == other.m_records; }

private:
    template <class Record>
    void apply_one(const Edit<Record>&);

    Head m_head;
    std::tuple<std::vector<Person>, std::vector<Note>, std::vector<Turn>, std::vector<Break>, std::vector<PhaseMark>,
               std::vector<CutIn>, std::vector<PlannedQuestion>, std::vector<Careful>, std::vector<PainView>,
               std::vector<Recording>>
        m_records;
    std::uint64_t m_revision = 0;
    std::int64_t m_next_id = 1;
};

}  // namespace sourdine
