// What stands around the words of a Word document: its styles, lists, footer and the list of its parts.
#include "core/base/iso_time.h"
#include "core/base/utf8.h"
#include "core/report/docx_parts.h"

namespace sourdine {

namespace {

constexpr std::string_view relations_space = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string language_tag(Language language)
{
    return language == Language::French ? "fr-FR" : "en-GB";
}

std::string name_of(const Document& document)
{
    return document.client.empty() ? document.title : document.client + " · " + document.title;
}

// Sizes in half points, distances in twentieths of a point.
struct Sizes { int body, title, section, part, lead, small, value; int above_section, below_section, above_part, line; };
constexpr Sizes report_sizes{20, 42, 28, 22, 24, 17, 30, 440, 140, 240, 300};
constexpr Sizes sheet_sizes{18, 32, 22, 19, 20, 16, 24, 220, 60, 120, 264};

std::string spacing(int before, int after, int line = 0)
{
    return "<w:spacing w:before=\"" + std::to_string(before) + "\" w:after=\"" + std::to_string(after) + "\"" +
           (line > 0 ? " w:line=\"" + std::to_string(line) + "\" w:lineRule=\"auto\"" : "") + "/>";
}

std::string size(int half_points)
{
    return "<w:sz w:val=\"" + std::to_string(half_points) + "\"/><w:szCs w:val=\"" + std::to_string(half_points) + "\"/>";
}

std::string colour(std::string_view rgb)
{
    return "<w:color w:val=\"" + std::string(rgb) + "\"/>";
}

// `name`: Word's own, which it shows in the user's language, where there is one.
std::string style(std::string_view type, std::string_view id, std::string_view name, std::string_view next, const std::string& content)
{
    const bool character = type == "character";
    return "<w:style w:type=\"" + std::string(type) + "\" w:styleId=\"" + std::string(id) + "\"><w:name w:val=\"" + std::string(name) + "\"/><w:basedOn w:val=\"" +
           (character ? "DefaultParagraphFont" : type == "table" ? "TableNormal" : "Normal") + "\"/>" +
           (next.empty() ? "" : "<w:next w:val=\"" + std::string(next) + "\"/>") + "<w:qFormat/>" + content + "</w:style>\n";
}

std::string paragraph_style(std::string_view id, std::string_view name, std::string_view next, const std::string& paragraph, const std::string& letters)
{
    return style("paragraph", id, name, next, (paragraph.empty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>") + (letters.empty() ? "" : "<w:rPr>" + letters + "</w:rPr>"));
}

std::string character_style(std::string_view id, std::string_view name, const std::string& letters)
{
    return style("character", id, name, "", "<w:rPr>" + letters + "</w:rPr>");
}

std::string defaults(const Sizes& sizes, Language language)
{
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Inter\" w:eastAsia=\"Inter\" w:hAnsi=\"Inter\" w:cs=\"Inter\"/>" + colour("26221D") + size(sizes.body) +
           "<w:lang w:val=\"" + language_tag(language) + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" + spacing(0, 120, sizes.line) +
           "</w:pPr></w:pPrDefault></w:docDefaults>\n"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\n"
           "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\n"
           "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
           "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"
           "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>\n";
}

std::string headings(const Sizes& s)
{
    return paragraph_style("Client", "Client", "Title", "<w:keepNext/>" + spacing(0, 0), "<w:b/>" + colour("C4402A")) +
           paragraph_style("Title", "Title", "Subtitle", "<w:keepNext/>" + spacing(40, 100, 264), "<w:b/>" + size(s.title)) +
           paragraph_style("Subtitle", "Subtitle", "Normal", spacing(0, 40), colour("6B6257")) +
           paragraph_style("Heading1", "heading 1", "Normal", "<w:keepNext/><w:keepLines/>" + spacing(s.above_section, s.below_section) + "<w:outlineLvl w:val=\"0\"/>", "<w:b/>" + size(s.section)) +
           paragraph_style("Heading2", "heading 2", "Normal", "<w:keepNext/><w:keepLines/>" + spacing(s.above_part, 60) + "<w:outlineLvl w:val=\"1\"/>", "<w:b/>" + size(s.part));
}

std::string texts(const Sizes& s)
{
    return paragraph_style("Lead", "Lead", "Normal", spacing(0, 120, 336), size(s.lead)) +
           paragraph_style("Remark", "Remark", "", "", colour("6B6257") + size(s.small + 1)) +
           paragraph_style("Tags", "Tags", "Quote", "<w:keepNext/>" + spacing(0, 100), colour("6B6257") + size(s.small)) +
           paragraph_style("Quote", "Quote", "", "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"9\" w:color=\"E4DCCF\"/></w:pBdr>" + spacing(0, 120) + "<w:ind w:left=\"227\"/>", "") +
           paragraph_style("ListBullet", "List Bullet", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + spacing(0, 60), "") +
           paragraph_style("ListNumber", "List Number", "", spacing(0, 60), "") +
           paragraph_style("Closing", "Closing line", "", "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"10\" w:color=\"E4DCCF\"/></w:pBdr>" + spacing(s.above_section, 0), colour("6B6257")) +
           paragraph_style("Footer", "footer", "", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9978\"/></w:tabs>" + spacing(0, 0, 240), colour("6B6257") + size(16)) +
           character_style("Strong", "Strong", "<w:b/>") +
           character_style("Aside", "Aside", colour("6B6257")) +
           character_style("Underlined1", "Underlined once", "<w:u w:val=\"single\" w:color=\"C4402A\"/>") +
           character_style("Underlined2", "Underlined twice", "<w:u w:val=\"double\" w:color=\"C4402A\"/>") +
           character_style("Underlined3", "Underlined three times", "<w:b/><w:u w:val=\"thick\" w:color=\"C4402A\"/>");
}

std::string tables(const Sizes& s)
{
    return paragraph_style("TableTitle", "Table title", "TableText", "<w:keepNext/>" + spacing(40, 40, 252), colour("6B6257") + size(s.small)) +
           paragraph_style("TableText", "Table text", "", spacing(60, 60, 264), "") +
           paragraph_style("AfterTable", "After table", "Normal", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"80\" w:lineRule=\"exact\"/>", size(4)) +
           paragraph_style("FigureValue", "Figure value", "FigureLabel", "<w:keepNext/>" + spacing(80, 0, 252), "<w:b/>" + size(s.value)) +
           paragraph_style("FigureLabel", "Figure label", "", spacing(0, 20, 252), size(s.small)) +
           paragraph_style("FigureRemark", "Figure remark", "", spacing(0, 80, 252), colour("6B6257") + size(s.small)) +
           style("table", "ReportTable", "Report table", "",
                 "<w:tblPr><w:tblBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"E4DCCF\"/><w:insideH w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"E4DCCF\"/></w:tblBorders>"
                 "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"170\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                 "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>") +
           style("table", "ReportFigures", "Report figures", "",
                 "<w:tblPr><w:tblBorders><w:insideV w:val=\"single\" w:sz=\"36\" w:space=\"0\" w:color=\"FFFFFF\"/></w:tblBorders></w:tblPr>"
                 "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4EFE7\"/></w:tcPr>");
}

std::string list_level(std::string_view format, std::string_view text, std::string_view style)
{
    return "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + std::string(format) + "\"/><w:pStyle w:val=\"" + std::string(style) + "\"/><w:lvlText w:val=\"" + std::string(text) +
           "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl>";
}

std::string relation(std::string_view id, std::string_view type, std::string_view target)
{
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(type) + "\" Target=\"" + std::string(target) + "\"/>\n";
}

std::string field(std::string_view what)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + std::string(what) +
           " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

}  // namespace

std::string write_docx_content_types(const DocxBody& body)
{
    constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    std::string out = std::string(xml_head) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n"
                      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n";
    if (!body.pictures.empty()) out += "<Default Extension=\"png\" ContentType=\"image/png\"/>\n";
    const auto part = [&](std::string_view name, const std::string& type) { out += "<Override PartName=\"/" + std::string(name) + "\" ContentType=\"" + type + "+xml\"/>\n"; };
    part("word/document.xml", std::string(word) + "document.main");
    part("word/styles.xml", std::string(word) + "styles");
    part("word/numbering.xml", std::string(word) + "numbering");
    part("word/settings.xml", std::string(word) + "settings");
    part("word/fontTable.xml", std::string(word) + "fontTable");
    part("word/footer1.xml", std::string(word) + "footer");
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    return out + "</Types>\n";
}

std::string write_docx_package_relations()
{
    return std::string(xml_head) + "<Relationships " + std::string(relations_space) + ">\n" +
           relation("rId1", std::string(office) + "officeDocument", "word/document.xml") +
           relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml") + "</Relationships>\n";
}

std::string write_docx_document_relations(const DocxBody& body)
{
    std::string out = std::string(xml_head) + "<Relationships " + std::string(relations_space) + ">\n";
    const auto part = [&](const std::string& id, std::string_view type, const std::string& target) { out += relation(id, std::string(office) + std::string(type), target); };
    part("rIdStyles", "styles", "styles.xml");
    part("rIdNumbering", "numbering", "numbering.xml");
    part("rIdSettings", "settings", "settings.xml");
    part("rIdFonts", "fontTable", "fontTable.xml");
    part("rIdFooter", "footer", "footer1.xml");
    for (std::size_t i = 1; i <= body.pictures.size(); ++i) part("rIdChart" + std::to_string(i), "image", "media/chart" + std::to_string(i) + ".png");
    return out + "</Relationships>\n";
}

std::string write_docx_styles(const Document& document)
{
    const Sizes& sizes = document.sheet ? sheet_sizes : report_sizes;
    return std::string(xml_head) + "<w:styles " + std::string(word_space) + ">\n" + defaults(sizes, document.language) + headings(sizes) + texts(sizes) + tables(sizes) + "</w:styles>\n";
}

std::string write_docx_numbering(const DocxBody& body)
{
    std::string out = std::string(xml_head) + "<w:numbering " + std::string(word_space) + ">\n<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>" +
                      list_level("bullet", "•", "ListBullet") + "</w:abstractNum>\n<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>" +
                      list_level("decimal", "%1.", "ListNumber") + "</w:abstractNum>\n<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\n";
    for (int list = 0; list < body.numbered_lists; ++list)
        out += "<w:num w:numId=\"" + std::to_string(list + 2) + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n";
    return out + "</w:numbering>\n";
}

std::string write_docx_settings(Language language)
{
    return std::string(xml_head) + "<w:settings " + std::string(word_space) + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>"
           "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
           "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "<w:themeFontLang w:val=\"" + language_tag(language) + "\"/></w:settings>\n";
}

std::string write_docx_fonts()
{
    return std::string(xml_head) + "<w:fonts " + std::string(word_space) + "><w:font w:name=\"Inter\"><w:altName w:val=\"Segoe UI\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>\n";
}

std::string write_docx_footer(const Document& document)
{
    constexpr int most = 90;  // what stands in one line beside the number
    std::string name = name_of(document);
    if (count_code_points(name) > most) name = slice(name, 0, most - 1) + "…";
    return std::string(xml_head) + "<w:ftr " + std::string(word_space) + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + escape_xml(name) +
           "</w:t></w:r><w:r><w:tab/></w:r>" + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>\n";
}

std::string write_docx_core_properties(const Document& document)
{
    const std::string moment = " xsi:type=\"dcterms:W3CDTF\">" + write_iso_date(document.day) + "T00:00:00Z<";
    const std::string creator = document.author.empty() ? std::string{} : "<dc:creator>" + escape_xml(document.author) + "</dc:creator>";
    return std::string(xml_head) + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escape_xml(name_of(document)) + "</dc:title>" + creator + "<dc:language>" +
           language_tag(document.language) + "</dc:language><dcterms:created" + moment + "/dcterms:created><dcterms:modified" + moment + "/dcterms:modified></cp:coreProperties>\n";
}

}  // namespace sourdine
