#include "core/capture/parse_line.h"
