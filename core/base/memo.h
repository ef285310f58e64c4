#pragma once

#include <optional>
#include <utility>

namespace sourdine {

// Keeps the last answer of a costly pure function for as long as its key stays the same.
template <class Key, class Value>
class Memo {
public:
    template <class Compute>
    const Value& get(const Key& key, Compute compute)
    {
        if (!m_key || !(*m_key == key)) {
            m_value = compute();
            m_key = key;
        }
        return *m_value;
    }

private:
    std::optional<Key> m_key;
    std::optional<Value> m_value;
};

}  // namespace sourdine
