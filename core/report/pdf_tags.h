// What a PDF tells who listens to its pages: which words are a heading, a list, a cell; and what Cairo has no word for.
#pragma once

#include <cairo.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// An element of the structure (ISO 32000-1, 14.8.4): "H2", "P", "L" … What stands next to each other under one name and
// number is one element.
struct TagStep {
    std::string_view name;  // of static life
    int number = 0;
    bool operator==(const TagStep&) const = default;
};
using Tags = std::vector<TagStep>;  // the outer one first

class Tagged {
public:
    Tagged(cairo_t* cairo, const char* name) : m_cairo(cairo), m_name(name) { cairo_tag_begin(cairo, name, nullptr); }
    ~Tagged() { cairo_tag_end(m_cairo, m_name); }
    Tagged(const Tagged&) = delete;
    Tagged& operator=(const Tagged&) = delete;

private:
    cairo_t* m_cairo;
    const char* m_name;
};

// The elements that are open while a page is drawn.
class OpenTags {
public:
    explicit OpenTags(cairo_t* cairo) : m_cairo(cairo) {}
    void go_to(std::span<const TagStep> tags);  // nothing: closes all

private:
    cairo_t* m_cairo;
    Tags m_open;
};

// Into a finished file, whose table of places is set right.
void tell_pdf_language(std::string& pdf, std::string_view code);
void tell_pdf_figures(std::string& pdf, std::span<const std::string> descriptions);  // in their order

}  // namespace sourdine
