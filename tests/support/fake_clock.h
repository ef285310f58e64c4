#pragma once

#include "core/base/time.h"

namespace sourdine::test {

// Thursday 12 March 2026, 14:00 in the meeting room (UTC+1), until told otherwise.
class FakeClock : public Clock {
public:
    WallTime wall_now() const override { return wall; }
    Milliseconds steady_now() const override { return steady; }
    LocalTime local_time(WallTime t) const override
    {
        return LocalTime{std::chrono::floor<std::chrono::minutes>(t.time_since_epoch() + std::chrono::hours{1})};
    }
    void pass(Milliseconds t) { wall += t; steady += t; }

    WallTime wall{Milliseconds{1'773'320'400'000}};
    Milliseconds steady{5'000};
};

}  // namespace sourdine::test
