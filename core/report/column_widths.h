// How wide the columns of a table become where no browser decides.
#pragma once

#include <vector>

namespace sourdine {

// `least`: what a column must have (its longest word); `wished`: what would hold every cell in one line. What is left over
// is given in proportion; what is missing is taken where most is wished beyond the least. The sum is `width`.
std::vector<double> share_width(double width, const std::vector<double>& least, const std::vector<double>& wished);

}  // namespace sourdine
