#include "core/words/due_date.h"
