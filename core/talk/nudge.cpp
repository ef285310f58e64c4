#include "core/talk/nudge.h"
