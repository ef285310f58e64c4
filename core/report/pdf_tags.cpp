#include "core/report/pdf_tags.h"

#include "core/base/utf8.h"

#include <cstdio>
#include <cstdlib>

namespace sourdine {

namespace {

constexpr std::size_t row = 20, digits = 10;  // of the table: "0000006482 00000 n \n" (ISO 32000-1, 7.5.4)

// `at` lies inside an object; those behind it move.
void insert_into(std::string& pdf, std::size_t at, const std::string& text)
{
    const auto table = pdf.rfind("\nxref\n");
    const auto start = pdf.rfind("startxref\n");
    if (table == pdf.npos || start == pdf.npos || at > table) return;
    for (std::size_t line = pdf.find('\n', table + 6) + 1; line + row <= start && pdf[line] >= '0' && pdf[line] <= '9'; line += row) {
        const unsigned long long place = std::strtoull(pdf.substr(line, digits).c_str(), nullptr, 10);
        if (pdf[line + 17] != 'n' || place <= at) continue;
        char moved[24];
        std::snprintf(moved, sizeof moved, "%010llu", place + text.size());
        pdf.replace(line, digits, moved, digits);
    }
    const auto number = start + 10;
    pdf.replace(number, pdf.find('\n', number) - number, std::to_string(table + 1 + text.size()));
    pdf.insert(at, text);
}

// UTF-16 with its mark, in hexadecimal digits: any text, and nothing to escape.
std::string text_string(std::string_view text)
{
    std::string out = "<FEFF";
    const auto add = [&](char32_t unit) {
        char hex[8];
        std::snprintf(hex, sizeof hex, "%04X", static_cast<unsigned>(unit));
        out += hex;
    };
    for (const char32_t c : to_code_points(text)) {
        if (c < 0x10000) {
            add(c);
            continue;
        }
        add(0xD800 + ((c - 0x10000) >> 10));
        add(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
    return out + '>';
}

}  // namespace

void OpenTags::go_to(std::span<const TagStep> tags)
{
    std::size_t same = 0;
    while (same < m_open.size() && same < tags.size() && m_open[same] == tags[same]) ++same;
    while (m_open.size() > same) {
        cairo_tag_end(m_cairo, m_open.back().name.data());
        m_open.pop_back();
    }
    for (; same < tags.size(); ++same) {
        m_open.push_back(tags[same]);
        cairo_tag_begin(m_cairo, tags[same].name.data(), nullptr);
    }
}

void tell_pdf_language(std::string& pdf, std::string_view code)
{
    const std::string catalog = "<< /Type /Catalog\n";
    const auto at = pdf.rfind(catalog);
    if (at == pdf.npos) return;
    // Cairo calls a file tagged only when nothing stands outside its elements. Rules, frames and footers do, on purpose.
    std::string told = "   /Lang (" + std::string(code) + ")\n";
    if (pdf.find("/StructTreeRoot", at) != pdf.npos && pdf.find("/MarkInfo", at) == pdf.npos) told += "   /MarkInfo << /Marked true >>\n";
    insert_into(pdf, at + catalog.size(), told);
}

void tell_pdf_figures(std::string& pdf, std::span<const std::string> descriptions)
{
    const std::string element = "<< /Type /StructElem\n   /S /Figure\n";
    std::size_t at = 0;
    for (const std::string& description : descriptions) {
        at = pdf.find(element, at);
        if (at == pdf.npos) return;
        at += element.size();
        insert_into(pdf, at, "   /Alt " + text_string(description) + "\n");
    }
}

}  // namespace sourdine
