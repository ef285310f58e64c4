// XML from elsewhere, opened so that nothing in it can do harm: no entities of its own, nothing fetched, no depth
// that a walk could fall into.
#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace sourdine {

inline constexpr int deepest_xml = 64;
inline constexpr std::size_t most_xml_parts = 5'000'000;  // elements and attributes

// `text` is UTF-8, whatever its declaration says. A plain DOCTYPE is passed over. Errors: import.entities (an internal
// subset or an <!ENTITY), import.too_deep, import.too_many_values, import.broken_xml with {line}.
Result<pugi::xml_document> parse_xml(std::string_view text, const std::string& file);

// All the text an element holds, without what its child elements hold, one piece behind the other.
std::string text_inside(pugi::xml_node element);

// The lines nodes begin on. Cheap when asked in the file's order.
class XmlLines {
public:
    explicit XmlLines(std::string_view text) : m_text(text) {}
    int line_of(pugi::xml_node node);

private:
    std::string_view m_text;
    std::size_t m_counted = 0;
    int m_line = 1;
};

}  // namespace sourdine
