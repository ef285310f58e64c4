#include "core/words/word_bounds.h"
