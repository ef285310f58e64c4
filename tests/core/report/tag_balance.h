// Whether HTML is well formed as far as a reader of our own reports needs: every tag closed in its order, every
// attribute quoted, no bare < or & in text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::test {

class TagBalance {
public:
    // The first fault with the text around it; empty: well formed.
    static std::string find_fault(std::string_view html) { return TagBalance{html}.read(); }

private:
    explicit TagBalance(std::string_view html) : m_html(html) {}

    std::string read()
    {
        while (m_at < m_html.size() && m_fault.empty()) {
            if (m_html[m_at] == '<') read_tag();
            else if (m_html[m_at] == '&') read_entity();
            else ++m_at;
        }
        if (m_fault.empty() && !m_open.empty()) fail("never closed: " + m_open.back());
        return m_fault;
    }

    void fail(std::string why) { m_fault = std::move(why) + " at: " + std::string(m_html.substr(std::min(m_at, m_html.size()), 60)); }

    void read_entity()
    {
        for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
            if (m_html.substr(m_at).starts_with(known)) {
                m_at += known.size();
                return;
            }
        fail("bare &");
    }

    void read_tag()
    {
        const auto end = find_tag_end();
        if (end == m_html.npos) return fail("tag without end");
        std::string_view tag = m_html.substr(m_at + 1, end - m_at - 1);
        const bool closes = tag.starts_with('/');
        const bool closed = tag.ends_with('/');
        if (closes) tag.remove_prefix(1);
        const std::string name{tag.substr(0, tag.find_first_of(" /"))};
        if (name.empty()) return fail("bare <");
        if (closes) {
            if (m_open.empty() || m_open.back() != name) return fail("closes " + name + " too early");
            m_open.pop_back();
        } else if (!closed && name != "!doctype" && name != "meta") {
            m_open.push_back(name);
        }
        m_at = end + 1;
        if (name == "style" && !closes) m_at = std::min(m_html.find("</style>", m_at), m_html.size());
    }

    // A > inside quotes belongs to an attribute; a < never does.
    std::size_t find_tag_end() const
    {
        bool quoted = false;
        for (std::size_t i = m_at + 1; i < m_html.size(); ++i) {
            if (m_html[i] == '"') quoted = !quoted;
            if (m_html[i] == '<') return m_html.npos;
            if (m_html[i] == '>' && !quoted) return i;
        }
        return m_html.npos;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::vector<std::string> m_open;
    std::string m_fault;
};

}  // namespace sourdine::test
