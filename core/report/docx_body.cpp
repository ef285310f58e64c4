// The words of a document as WordprocessingML.
#include "core/base/utf8.h"
#include "core/report/chart_shapes.h"
#include "core/report/column_widths.h"
#include "core/report/docx_parts.h"
#include "core/report/pdf_parts.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace sourdine {

namespace {

std::string number(double n) { return std::to_string(static_cast<int>(n)); }

// Letters: of the longest word, of all.
void count_letters(const Runs& runs, int& most, int& all)
{
    std::string text;
    for (const Run& run : runs) text += plain_text(run.text);
    all = count_code_points(text);
    most = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        most = std::max(most, count_code_points(std::string_view(text).substr(from, to - from)));
        from = to + 1;
    }
}

std::string run(const Run& run, bool strong = false)
{
    std::string look;
    if (run.strokes > 0) look += "<w:rStyle w:val=\"Underlined" + std::to_string(std::min(run.strokes, 3)) + "\"/>";
    else if (run.soft) look += "<w:rStyle w:val=\"Aside\"/>";
    else if (run.strong || strong) look += "<w:rStyle w:val=\"Strong\"/>";
    if (run.strokes > 0 && (run.strong || strong)) look += "<w:b/>";
    const std::string text = escape_xml(run.text);
    if (text.empty()) return {};
    return "<w:r>" + (look.empty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string runs(const Runs& all)
{
    std::string out;
    for (const Run& each : all) out += run(each);
    return out;
}

std::string paragraph(std::string_view style, const std::string& content, std::string_view more = {})
{
    std::string look;
    if (!style.empty()) look += "<w:pStyle w:val=\"" + std::string(style) + "\"/>";
    look += more;
    return "<w:p>" + (look.empty() ? "" : "<w:pPr>" + look + "</w:pPr>") + content + "</w:p>\n";
}

class BodyWriter {
public:
    explicit BodyWriter(const Document& document) : m_document(document), m_width(docx_text_width(document.sheet)) {}

    DocxBody write()
    {
        m_out = std::string(xml_head) + "<w:document " + std::string(word_space) +
                " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\n<w:body>\n";
        if (!m_document.client.empty()) add("Client", runs({{m_document.client}}));
        add("Title", runs({{m_document.title}}));
        for (const std::string& fact : m_document.facts) add("Subtitle", runs({{fact}}));
        bool first = true;
        for (const Section& section : m_document.sections) {
            write_section(section);
            if (first && m_document.sheet) open_columns();
            first = false;
        }
        if (!m_document.closing.empty()) add("Closing", runs({{m_document.closing}}));
        // A section that ends above the paper's end has columns of one height.
        const bool columns = m_document.sheet && !first;
        if (columns) add("AfterTable", "", section_look(2, true));
        m_out += section_look(1, columns) + "\n</w:body>\n</w:document>\n";
        m_body.document = std::move(m_out);
        return std::move(m_body);
    }

    void operator()(const Subheading& block) { add("Heading2", runs({{block.text}})); }
    void operator()(const Paragraph& block)
    {
        add(block.tone == Tone::Lead ? "Lead" : block.tone == Tone::Soft ? "Remark" : "", runs(block.runs), m_heads ? "<w:keepNext/>" : "");
    }
    void operator()(const BulletList& block)
    {
        if (!block.numbered) {
            for (const Runs& item : block.items) add("ListBullet", runs(item));
            return;
        }
        const std::string list = std::to_string(1 + ++m_body.numbered_lists);
        for (const Runs& item : block.items)
            add("ListNumber", runs(item), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>");
    }
    void operator()(const Quote& block)
    {
        add("Quote", runs(block.words) + (block.by.empty() ? "" : runs({{" —\u00A0" + block.by, 0, false, true}})));
    }
    void operator()(const Card& block)
    {
        add("Heading2", runs(block.title));
        std::string tags;
        for (const std::string& tag : block.tags) tags += (tags.empty() ? "" : " · ") + tag;
        if (!tags.empty()) add("Tags", runs({{tags}}));
        for (const Quote& quote : block.quotes) (*this)(quote);
    }
    void operator()(const FigureRow& block)
    {
        constexpr std::size_t most = 5;
        for (std::size_t from = 0; from < block.figures.size(); from += most) {
            const std::size_t count = std::min(most, block.figures.size() - from);
            const std::vector<double> widths(count, static_cast<double>(m_width) / most);
            open_table("ReportFigures", {}, widths);
            m_out += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (std::size_t i = from; i < from + count; ++i) {
                const Figure& figure = block.figures[i];
                m_out += cell(widths[i - from], paragraph("FigureValue", runs({{figure.value}})) + paragraph("FigureLabel", runs({{figure.label}})) +
                                                    (figure.remark.empty() ? "" : paragraph("FigureRemark", runs({{figure.remark}}))));
            }
            m_out += "</w:tr>\n";
            close_table();
        }
    }
    void operator()(const Table& block)
    {
        if (block.columns.empty()) return;
        const std::vector<double> widths = find_widths(block);
        open_table("ReportTable", block.caption, widths);
        m_out += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (std::size_t i = 0; i < widths.size(); ++i) m_out += cell(widths[i], cell_words("TableTitle", block.columns[i], {{block.columns[i].title}}, true));
        m_out += "</w:tr>\n";
        constexpr std::size_t few = 8;  // a small table is not torn apart, and no last row stands alone
        for (std::size_t r = 0; r < block.rows.size(); ++r) {
            const bool keep = r + 1 < block.rows.size() && (block.rows.size() <= few || r + 2 == block.rows.size());
            m_out += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (std::size_t i = 0; i < widths.size(); ++i) m_out += cell(widths[i], cell_words("TableText", block.columns[i], block.rows[r][i], keep));
            m_out += "</w:tr>\n";
        }
        close_table();
    }
    void operator()(const TalkChart& block)
    {
        std::string picture = draw_chart_picture(block, m_document.language);
        if (picture.empty()) {  // higher than a picture can be
            add("Remark", runs({{block.description}}));
            return;
        }
        m_body.pictures.push_back(std::move(picture));
        const std::string count = std::to_string(m_body.pictures.size());
        const ChartShapes shapes = shape_chart(block);
        constexpr double emu = 635, most_height = 11'000;  // of a twentieth of a point; twentieths
        const double scale = std::min(static_cast<double>(m_width) / shapes.width, most_height / shapes.height) * emu;
        const std::string across = number(shapes.width * scale), down = number(shapes.height * scale);
        const std::string told = "name=\"chart" + count + ".png\" descr=\"" + escape_xml(block.title + ". " + block.description) + "\"";
        add("", "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + across + "\" cy=\"" + down + "\"/>"
                "<wp:docPr id=\"" + count + "\" " + told + "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
                "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                "<pic:nvPicPr><pic:cNvPr id=\"" + count + "\" " + told + "/><pic:cNvPicPr/></pic:nvPicPr>"
                "<pic:blipFill><a:blip r:embed=\"rIdChart" + count + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + across + "\" cy=\"" + down + "\"/></a:xfrm>"
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
            "<w:keepLines/>");
    }

private:
    void add(std::string_view style, const std::string& content, std::string_view more = {}) { m_out += paragraph(style, content, more); }

    void write_section(const Section& section)
    {
        add("Heading1", runs({{section.title}}));
        for (const Block& block : section.blocks) {
            // A remark on all that follows stays with it.
            const auto* remark = std::get_if<Paragraph>(&block);
            m_heads = remark && remark->tone == Tone::Soft && &block == &section.blocks.front() && section.blocks.size() > 1;
            std::visit(*this, block);
        }
    }

    // What comes next stands in two columns; the paragraph that says so also ends the table before it.
    void open_columns()
    {
        add("AfterTable", "", section_look(1, false));
        constexpr int gutter = 510;
        m_width = (m_width - gutter) / 2;
    }

    std::string section_look(int columns, bool same_page) const
    {
        const DocxPage page = docx_page(m_document.sheet);
        return std::string("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>") + (same_page ? "<w:type w:val=\"continuous\"/>" : "") + "<w:pgSz w:w=\"" + std::to_string(docx_paper_width) + "\" w:h=\"" +
               std::to_string(docx_paper_height) + "\"/><w:pgMar w:top=\"" + std::to_string(page.top) + "\" w:right=\"" + std::to_string(page.left) +
               "\" w:bottom=\"" + std::to_string(page.bottom) + "\" w:left=\"" + std::to_string(page.left) +
               "\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/><w:cols" + (columns > 1 ? " w:num=\"2\"" : "") + " w:space=\"510\"/></w:sectPr>";
    }

    void open_table(std::string_view style, const std::string& caption, const std::vector<double>& widths)
    {
        double all = 0;
        for (const double width : widths) all += width;
        m_out += "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + std::string(style) + "\"/><w:tblW w:w=\"" + number(all) + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                 "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
        if (!caption.empty()) m_out += "<w:tblCaption w:val=\"" + escape_xml(caption) + "\"/>";
        m_out += "</w:tblPr>\n<w:tblGrid>";
        for (const double width : widths) m_out += "<w:gridCol w:w=\"" + number(width) + "\"/>";
        m_out += "</w:tblGrid>\n";
    }

    // Two tables without a paragraph between them would be one.
    void close_table()
    {
        m_out += "</w:tbl>\n";
        add("AfterTable", "");
    }

    static std::string cell(double width, const std::string& content)
    {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + number(width) + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    static std::string cell_words(std::string_view style, const Column& column, const Runs& words, bool keep)
    {
        return paragraph(style, runs(words), std::string(keep ? "<w:keepNext/>" : "") + (column.number ? "<w:jc w:val=\"right\"/>" : ""));
    }

    // By their letters: a letter of body text is about half as wide as high.
    std::vector<double> find_widths(const Table& table) const
    {
        const double letter = m_document.sheet ? 94 : 104, room = 190;
        const std::size_t count = table.columns.size();
        std::vector<double> least(count), wished(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Column& column = table.columns[i];
            const auto take = [&](const Runs& words, bool title) {
                int word = 0, all = 0;
                count_letters(words, word, all);
                const bool whole = !title && (column.number || column.narrow);
                constexpr int short_text = 24;  // a few wide letters weigh more in it
                if (all <= short_text) all += all / 8 + 1;
                least[i] = std::max(least[i], (whole ? all : word) * letter + room);
                wished[i] = std::max(wished[i], (title && column.number ? word : all) * letter + room);
            };
            take({{column.title}}, true);
            for (const auto& row : table.rows) take(row[i], false);
            least[i] = std::min(least[i], m_width / static_cast<double>(count));
            wished[i] = std::max(wished[i], least[i]);
        }
        return share_width(m_width, least, wished);
    }

    const Document& m_document;
    int m_width;
    bool m_heads = false;
    std::string m_out;
    DocxBody m_body;
};

}  // namespace

std::string escape_xml(std::string_view text)
{
    std::string out;
    for (const char c : plain_text(text)) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else out += c;
    }
    return out;
}

DocxBody write_docx_body(const Document& document)
{
    return BodyWriter{document}.write();
}

}  // namespace sourdine
