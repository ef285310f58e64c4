#include "core/locale/phrases.h"
