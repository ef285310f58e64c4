// Whatever a hurried consultant may ask, in any order. The same seed asks the same.
#pragma once

#include "core/edit/command.h"
#include "core/model/interview.h"

#include <random>

namespace sourdine::test {

class RandomCommands {
public:
    explicit RandomCommands(unsigned seed) : m_random(seed) {}

    Command next(const Interview& interview, InterviewTime now);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    Command next_plan(const Interview&);
    Command next_table(const Interview&);
    Command next_course(InterviewTime now);
    Command next_floor(const Interview&);
    Command next_recording(const Interview&);
    Command next_note(const Interview&, InterviewTime now);
    Recording recording(const Interview&);

    template <class Record>
    Id<Record> any_id(const Interview& interview)
    {
        const auto& all = interview.records<Record>();
        if (all.empty() || below(20) == 0) return Id<Record>{9'999};
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].id;
    }
    std::string text();
    std::string key(const Interview& interview);  // of a pain there is, mostly
    bool flip() { return below(2) == 0; }

    std::mt19937 m_random;
};

}  // namespace sourdine::test
