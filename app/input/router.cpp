#include "app/input/router.h"
