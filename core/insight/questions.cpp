#include "core/insight/questions.h"
