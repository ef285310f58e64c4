#include "core/words/question.h"
