// What the HTML writer is put together from.
#pragma once

#include "core/report/document.h"

#include <string>
#include <string_view>

namespace sourdine {

extern const std::string_view html_style;        // the sheet of styles, screen and A4
extern const std::string_view html_sheet_style;  // on top of it, for a document that is one sheet

// A text for element content and for quoted attributes; control characters, which HTML has no place for, are blanks.
std::string escape_html(std::string_view text);

// The chart as inline SVG with its title and description; `id` is unique in the document.
std::string draw_chart(const TalkChart& chart, const std::string& id);

}  // namespace sourdine
