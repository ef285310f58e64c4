// How far long work has come; asked and told from another thread.
#pragma once

#include <atomic>
#include <cstddef>

namespace sourdine {

struct Progress {
    std::atomic<std::size_t> done{0};   // of `total`, any unit
    std::atomic<std::size_t> total{0};
    std::atomic<bool> stop{false};      // set: give up as soon as possible
};

}  // namespace sourdine
