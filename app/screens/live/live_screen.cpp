#include "app/screens/live/live_screen.h"
