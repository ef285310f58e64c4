// Times of the day as times from the first one on; past midnight they go on.
#pragma once

#include "core/base/time.h"

#include <optional>

namespace sourdine {

class WallClockTimes {
public:
    // `time_of_day` in the order of the file.
    Milliseconds since_first(Milliseconds time_of_day)
    {
        constexpr Milliseconds day = std::chrono::hours{24};
        if (!m_first) m_first = m_last = time_of_day;
        // More than half a day back can only be midnight; a little back is a line out of order.
        if (time_of_day + m_days < m_last - day / 2) m_days += day;
        m_last = time_of_day + m_days;
        return m_last - *m_first;
    }

private:
    std::optional<Milliseconds> m_first;
    Milliseconds m_last{0};
    Milliseconds m_days{0};
};

}  // namespace sourdine
