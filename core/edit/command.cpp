#include "core/edit/command.h"

#include "core/base/any_of_bodies.h"

template class sourdine::AnyOf<sourdine::AnyCommand>;
