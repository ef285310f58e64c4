#include "core/words/fold.h"
