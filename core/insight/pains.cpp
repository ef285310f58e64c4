#include "core/insight/pains.h"
