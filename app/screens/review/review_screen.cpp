#include "app/screens/review/review_screen.h"
