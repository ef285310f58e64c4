#include "core/report/html_parts.h"

namespace sourdine {

namespace {

std::string element(std::string_view tag, std::string_view attributes, std::string_view content)
{
    std::string out = "<" + std::string(tag);
    if (!attributes.empty()) out += " " + std::string(attributes);
    return out + ">" + std::string(content) + "</" + std::string(tag) + ">";
}

std::string text_element(std::string_view tag, std::string_view attributes, std::string_view text)
{
    return element(tag, attributes, escape_html(text));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : m_document(document), m_phrases(Phrases::of(document.language)) {}

    std::string write()
    {
        m_out = "<!doctype html>\n<html lang=\"" + std::string(code_of(m_document.language)) + "\">\n";
        write_head();
        line(m_document.sheet ? "<body class=\"sheet\">" : "<body>");
        write_title();
        line("<main>");
        for (const Section& section : m_document.sections) write_section(section);
        line("</main>");
        if (!m_document.closing.empty()) line(element("footer", "", text_element("p", "", m_document.closing)));
        line("</body>");
        line("</html>");
        return std::move(m_out);
    }

    void operator()(const Subheading& block) { line(text_element("h3", "", block.text)); }
    void operator()(const BulletList& block)
    {
        line(block.numbered ? "<ol>" : "<ul>");
        for (const Runs& item : block.items) line(element("li", "", runs(item)));
        line(block.numbered ? "</ol>" : "</ul>");
    }
    void operator()(const Paragraph& block)
    {
        const auto tone = block.tone == Tone::Lead ? "class=\"lead\"" : block.tone == Tone::Soft ? "class=\"soft\"" : "";
        line(element("p", tone, runs(block.runs)));
    }
    void operator()(const Quote& block)
    {
        line("<blockquote>");
        line(element("p", "", runs(block.words)));
        if (!block.by.empty()) line(text_element("cite", "", block.by));
        line("</blockquote>");
    }
    void operator()(const Card& block)
    {
        line("<article>");
        line(element("h3", "", runs(block.title)));
        std::string tags;
        for (const std::string& tag : block.tags) tags += text_element("li", "", tag);
        if (!tags.empty()) line(element("ul", "class=\"tags\"", tags));
        for (const Quote& quote : block.quotes) (*this)(quote);
        line("</article>");
    }
    void operator()(const FigureRow& block)
    {
        line("<ul class=\"figures\">");
        for (const Figure& figure : block.figures)
            line(element("li", "", text_element("b", "", figure.value) + " " + text_element("span", "", figure.label) +
                                       (figure.remark.empty() ? "" : " " + text_element("small", "", figure.remark))));
        line("</ul>");
    }
    void operator()(const Table& block)
    {
        // A table that fits on a page with others is not torn apart.
        constexpr std::size_t few = 8;
        line(block.rows.size() <= few ? "<table class=\"whole\">" : "<table>");
        line(text_element("caption", "", block.caption));
        std::string titles;
        for (const Column& column : block.columns) titles += text_element("th", "scope=\"col\"" + cell_class(column), column.title);
        line(element("thead", "", element("tr", "", titles)));
        line("<tbody>");
        for (const auto& row : block.rows) write_row(block, row);
        line("</tbody>");
        line("</table>");
    }
    void operator()(const TalkChart& block)
    {
        m_out += draw_chart(block, "chart" + std::to_string(++m_charts));
    }

private:
    void line(std::string_view text) { (m_out += text) += '\n'; }

    void write_head()
    {
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line(text_element("title", "", m_document.client.empty() ? m_document.title : m_document.client + " · " + m_document.title));
        if (!m_document.author.empty()) line("<meta name=\"author\" content=\"" + escape_html(m_document.author) + "\">");
        std::string style{html_style};
        if (m_document.sheet) style += html_sheet_style;
        line(element("style", "", style));
        line("</head>");
    }

    void write_title()
    {
        line("<header>");
        if (!m_document.client.empty()) line(text_element("p", "class=\"client\"", m_document.client));
        line(text_element("h1", "", m_document.title));
        for (const std::string& fact : m_document.facts) line(text_element("p", "", fact));
        line("</header>");
    }

    void write_section(const Section& section)
    {
        const std::string id = "part" + std::to_string(++m_sections);
        line("<section aria-labelledby=\"" + id + "\">");
        line(text_element("h2", "id=\"" + id + "\"", section.title));
        for (const Block& block : section.blocks) std::visit(*this, block);
        line("</section>");
    }

    static std::string cell_class(const Column& column)
    {
        return column.number ? " class=\"number\"" : column.narrow ? " class=\"narrow\"" : "";
    }

    void write_row(const Table& table, const std::vector<Runs>& row)
    {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string look = cell_class(table.columns[i]);
            cells += i == 0 ? element("th", "scope=\"row\"" + look, runs(row[i])) : element("td", look.empty() ? "" : look.substr(1), runs(row[i]));
        }
        line(element("tr", "", cells));
    }

    // The strokes are drawn; who listens to the page or has no colours is told their number.
    std::string runs(const Runs& all) const
    {
        std::string out;
        for (const Run& run : all) {
            std::string text = escape_html(run.text);
            if (run.strokes > 0) {
                const std::string told = " " + m_phrases.say("report.strokes", {{"count", std::to_string(run.strokes)}});
                text = element("u", "class=\"s" + std::to_string(run.strokes) + "\"", text) + text_element("span", "class=\"told\"", told);
            }
            if (run.strong) text = element("strong", "", text);
            if (run.soft) text = element("span", "class=\"soft\"", text);
            out += text;
        }
        return out;
    }

    const Document& m_document;
    const Phrases& m_phrases;
    std::string m_out;
    int m_sections = 0;
    int m_charts = 0;
};

}  // namespace

std::string escape_html(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else if (c == '\'') out += "&#39;";
        else out += (c >= 0 && c < 0x20) || c == 0x7f ? ' ' : c;
    }
    return out;
}

std::string write_html(const Document& document)
{
    return HtmlWriter{document}.write();
}

}  // namespace sourdine
