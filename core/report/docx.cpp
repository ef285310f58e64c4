#include "core/base/check.h"
#include "core/exchange/zip_file.h"
#include "core/report/docx_parts.h"

namespace sourdine {

std::string write_docx(const Document& document)
{
    const DocxBody body = write_docx_body(document);
    std::vector<ZipEntry> entries{
        {"[Content_Types].xml", write_docx_content_types(body)},
        {"_rels/.rels", write_docx_package_relations()},
        {"docProps/core.xml", write_docx_core_properties(document)},
        {"word/document.xml", body.document},
        {"word/_rels/document.xml.rels", write_docx_document_relations(body)},
        {"word/styles.xml", write_docx_styles(document)},
        {"word/numbering.xml", write_docx_numbering(body)},
        {"word/settings.xml", write_docx_settings(document.language)},
        {"word/fontTable.xml", write_docx_fonts()},
        {"word/footer1.xml", write_docx_footer(document)},
    };
    int number = 0;
    for (const std::string& picture : body.pictures) entries.push_back({"word/media/chart" + std::to_string(++number) + ".png", picture});
    auto bytes = write_zip(entries);
    SD_CHECK(bytes.ok());  // in memory and with names of our own, nothing else can go wrong
    return std::move(bytes).value();
}

}  // namespace sourdine
