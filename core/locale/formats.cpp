#include "core/locale/formats.h"
