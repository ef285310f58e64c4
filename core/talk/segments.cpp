#include "core/talk/segments.h"
