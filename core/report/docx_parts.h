// What the Word writer is put together from: the parts of an Office Open XML text (ISO/IEC 29500).
#pragma once

#include "core/report/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// For element content and quoted attributes. What XML 1.0 has no place for is gone; line breaks are blanks.
std::string escape_xml(std::string_view text);

// word/document.xml and what it refers to.
struct DocxBody {
    std::string document;
    std::vector<std::string> pictures;  // PNG, named word/media/chart1.png and so on; rIdChart1 … refer to them
    int numbered_lists = 0;             // each begins at 1: w:num 2, 3, …
};
DocxBody write_docx_body(const Document& document);

std::string write_docx_content_types(const DocxBody& body);
std::string write_docx_package_relations();
std::string write_docx_document_relations(const DocxBody& body);
std::string write_docx_styles(const Document& document);
std::string write_docx_numbering(const DocxBody& body);
std::string write_docx_settings(Language language);
std::string write_docx_fonts();
std::string write_docx_footer(const Document& document);
std::string write_docx_core_properties(const Document& document);

inline constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view word_space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

// Twentieths of a point: A4 with margins of 17, 18 and 20 mm, a sheet's of 14 and 13.
struct DocxPage { int left, top, bottom; };
inline constexpr int docx_paper_width = 11906, docx_paper_height = 16838;
constexpr DocxPage docx_page(bool sheet) { return sheet ? DocxPage{794, 737, 737} : DocxPage{964, 1021, 1134}; }
constexpr int docx_text_width(bool sheet) { return docx_paper_width - 2 * docx_page(sheet).left; }

}  // namespace sourdine
