#include "core/edit/history.h"
