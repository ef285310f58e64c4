#include "app/input/gesture.h"
