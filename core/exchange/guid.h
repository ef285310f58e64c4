// Names for records that other programs keep apart by: the same record gets the same one every time it is written.
#pragma once

#include <string>
#include <string_view>

namespace sourdine {

// "3f2a…-8…" (RFC 9562, version 8), told by `what` alone; equal texts only give equal ones. No secret: `what` is to hold
// ids and times, not names.
std::string make_guid(std::string_view what);

}  // namespace sourdine
