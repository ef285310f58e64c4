#include "core/edit/decide.h"
