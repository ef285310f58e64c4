#include "app/ui/ui.h"
