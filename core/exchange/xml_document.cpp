#include "core/exchange/xml_document.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <optional>

namespace sourdine {

namespace {

// Walks over the marks of an XML text without building anything: how deep it goes and how much there is of it is
// known before memory is spent on it.
class MarkWalk {
public:
    explicit MarkWalk(std::string_view text) : m_text(text) {}

    // The key of what speaks against reading it.
    std::optional<std::string> find_fault()
    {
        while ((m_at = m_text.find('<', m_at)) != m_text.npos) {
            const std::string_view rest = m_text.substr(m_at);
            if (rest.starts_with("<!--")) {
                skip_past("-->");
            } else if (rest.starts_with("<![CDATA[")) {
                skip_past("]]>");
            } else if (rest.starts_with("<?")) {
                skip_past("?>");
            } else if (rest.starts_with("<!")) {
                if (!skip_declaration()) return "import.entities";
            } else {
                walk_tag();
            }
            if (m_depth > deepest_xml) return "import.too_deep";
            if (m_parts > most_xml_parts) return "import.too_many_values";
        }
        return std::nullopt;
    }

private:
    void skip_past(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at + 2);
        m_at = found == m_text.npos ? m_text.size() : found + end.size();
    }

    // A DOCTYPE that only names its DTD: false for one that brings definitions with it.
    bool skip_declaration()
    {
        if (!m_text.substr(m_at).starts_with("<!DOCTYPE")) return false;
        for (char quote = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (quote)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '[')
                return false;
            else if (c == '>')
                break;
        }
        return true;
    }

    void walk_tag()
    {
        const bool closes = m_text.substr(m_at).starts_with("</");
        ++m_parts;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '>'; ++m_at) {
            const char c = m_text[m_at];
            if (c != '"' && c != '\'') continue;
            ++m_parts;
            m_at = std::min(m_text.find(c, m_at + 1), m_text.size() - 1);
        }
        const bool empty = m_at < m_text.size() && m_text[m_at - 1] == '/';
        if (closes)
            m_depth = std::max(m_depth - 1, 0);
        else if (!empty)
            ++m_depth;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_parts = 0;
    int m_depth = 0;
};

// A number reference (&#55296;) may name what is no character: pugixml writes it out all the same.
class Mending : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override
    {
        mend(node);
        for (pugi::xml_attribute attribute : node.attributes()) mend(attribute);
        return true;
    }

private:
    template <class Part>
    static void mend(Part& part)
    {
        if (const std::string_view value = part.value(); !is_utf8(value)) part.set_value(repair_utf8(value).c_str());
    }
};

}  // namespace

Result<pugi::xml_document> parse_xml(std::string_view text, const std::string& file)
{
    if (const auto fault = MarkWalk{text}.find_fault()) return Error{Fault::Format, *fault, {{"file", file}}};
    pugi::xml_document document;
    const pugi::xml_parse_result read = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!read) {
        const auto reached = text.substr(0, static_cast<std::size_t>(std::max<std::ptrdiff_t>(read.offset, 0)));
        const auto line = 1 + std::count(reached.begin(), reached.end(), '\n');
        return Error{Fault::Format, "import.broken_xml", {{"file", file}, {"line", std::to_string(line)}}};
    }
    if (text.find("&#") != text.npos) {
        Mending mending;
        document.traverse(mending);
    }
    return document;
}

std::string text_inside(pugi::xml_node element)
{
    std::string out;
    for (const pugi::xml_node piece : element.children())
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) out += piece.value();
    return out;
}

int XmlLines::line_of(pugi::xml_node node)
{
    const std::ptrdiff_t offset = node.offset_debug();
    if (offset < 0) return 0;
    const std::size_t at = std::min(static_cast<std::size_t>(offset), m_text.size());
    if (at < m_counted) {
        m_counted = 0;
        m_line = 1;
    }
    const std::string_view passed = m_text.substr(m_counted, at - m_counted);
    m_line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
    m_counted = at;
    return m_line;
}

}  // namespace sourdine
