// Which pains the user said are one.
#pragma once

#include <string>
#include <unordered_map>

namespace sourdine {

class PainMerges {
public:
    // What is said first of a key holds: newest first, the latest word counts.
    void add(const std::string& key, const std::string& into)
    {
        if (!into.empty()) m_into.try_emplace(key, into);
    }

    // The key a pain is gathered under. A ring of merges has no end: its smallest key stands for all of it.
    std::string root_of(const std::string& key) const;

private:
    std::unordered_map<std::string, std::string> m_into;
};

}  // namespace sourdine
