// Several commands as one Change: what is done all together or not at all (a new interview, a script).
#pragma once

#include "core/edit/command.h"
#include "core/model/interview.h"

#include "core/base/result.h"

namespace sourdine {

class Batch {
public:
    explicit Batch(Interview from, std::string title) : m_interview(std::move(from)) { m_change.title = std::move(title); }

    const Interview& interview() const { return m_interview; }  // with everything done so far
    Status run(const Command& command, InterviewTime now);
    void take(const Change& change);
    Change finish() && { return std::move(m_change); }

private:
    Interview m_interview;
    Change m_change;
};

}  // namespace sourdine
