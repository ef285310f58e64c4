#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace sourdine {

void broken_promise(const char* promise, const char* file, int line)
{
    std::fprintf(stderr, "sourdine: broken promise: %s (%s:%d)\n", promise, file, line);
    std::fflush(stderr);
    std::abort();
}

}  // namespace sourdine
