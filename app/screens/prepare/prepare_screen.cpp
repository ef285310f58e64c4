#include "app/screens/prepare/prepare_screen.h"
