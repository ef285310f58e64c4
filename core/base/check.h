// A promise between two pieces of our own code. On in release too: a broken one says where and stops,
// with everything typed so far already on disk. Never for what a user or a file can cause.
#pragma once

namespace sourdine {
[[noreturn]] void broken_promise(const char* promise, const char* file, int line);
}

#define SD_CHECK(promise) \
    ((promise) ? static_cast<void>(0) : ::sourdine::broken_promise(#promise, __FILE__, __LINE__))
