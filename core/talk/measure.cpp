#include "core/talk/measure.h"
