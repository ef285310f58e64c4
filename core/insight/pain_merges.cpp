#include "core/insight/pain_merges.h"

#include <algorithm>
#include <vector>

namespace sourdine {

std::string PainMerges::root_of(const std::string& key) const
{
    std::vector<std::string> way{key};
    for (auto into = m_into.find(key); into != m_into.end(); into = m_into.find(way.back())) {
        if (const auto seen = std::find(way.begin(), way.end(), into->second); seen != way.end()) return *std::min_element(seen, way.end());
        way.push_back(into->second);
    }
    return way.back();
}

}  // namespace sourdine
