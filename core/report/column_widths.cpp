#include "core/report/column_widths.h"

#include <numeric>

namespace sourdine {

std::vector<double> share_width(double width, const std::vector<double>& least, const std::vector<double>& wished)
{
    const double all_least = std::accumulate(least.begin(), least.end(), 0.0);
    const double all_wished = std::accumulate(wished.begin(), wished.end(), 0.0);
    std::vector<double> out(least.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (all_wished <= width) out[i] = wished[i] + (width - all_wished) * wished[i] / all_wished;
        else if (all_least >= width) out[i] = width * least[i] / all_least;
        else out[i] = least[i] + (width - all_least) * (wished[i] - least[i]) / (all_wished - all_least);
    }
    return out;
}

}  // namespace sourdine
