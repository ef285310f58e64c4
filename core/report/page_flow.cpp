#include "core/report/page_flow.h"

namespace sourdine {

namespace {

class Flow {
public:
    Flow(std::span<const Slab> slabs, const std::function<double(int)>& height_of) : m_slabs(slabs), m_height_of(height_of) {}

    std::vector<PlacedSlab> run()
    {
        std::size_t next = 0;
        while (next < m_slabs.size()) {
            const std::size_t end = end_of_chain(next);
            if (!at_top() && m_y + measure(next, end, false) > m_height_of(m_frame) && measure(next, end, true) <= m_height_of(m_frame + 1)) turn();
            for (; next < end; ++next) place(next);
        }
        return std::move(m_placed);
    }

private:
    bool at_top() const { return m_y <= 0; }

    std::size_t end_of_chain(std::size_t from) const
    {
        while (from + 1 < m_slabs.size() && m_slabs[from].with_next) ++from;
        return from + 1;
    }

    double measure(std::size_t from, std::size_t end, bool top) const
    {
        double sum = 0;
        for (std::size_t i = from; i < end; ++i) sum += m_slabs[i].height + (top && i == from ? head_height(i) : m_slabs[i].before);
        return sum;
    }

    double head_height(std::size_t i) const { return m_slabs[i].head < 0 ? 0 : m_slabs[static_cast<std::size_t>(m_slabs[i].head)].height; }

    void turn()
    {
        ++m_frame;
        m_y = 0;
    }

    void place(std::size_t i)
    {
        const Slab& slab = m_slabs[i];
        if (!at_top() && m_y + slab.before + slab.height > m_height_of(m_frame)) turn();
        if (at_top() && slab.head >= 0 && m_frame > 0) {
            m_placed.push_back({static_cast<std::size_t>(slab.head), m_frame, 0, true});
            m_y = head_height(i);
        } else if (!at_top()) {
            m_y += slab.before;
        }
        m_placed.push_back({i, m_frame, m_y, false});
        m_y += slab.height;
    }

    std::span<const Slab> m_slabs;
    const std::function<double(int)>& m_height_of;
    std::vector<PlacedSlab> m_placed;
    int m_frame = 0;
    double m_y = 0;
};

}  // namespace

std::vector<PlacedSlab> flow(std::span<const Slab> slabs, const std::function<double(int)>& height_of)
{
    return Flow{slabs, height_of}.run();
}

}  // namespace sourdine
