// What is said of a file that is not of the format it was taken for.
#pragma once

#include "core/exchange/transcript.h"

namespace sourdine {

inline Error make_not_format(const Source& source, FileFormat format, int line = 1)
{
    return {Fault::Format, "import.not_format", {{"file", source.file}, {"format", std::string{name_of(format)}}, {"line", std::to_string(line)}}};
}

}  // namespace sourdine
