#include "core/report/json.h"
