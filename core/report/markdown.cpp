#include "core/base/utf8.h"
#include "core/report/document.h"

#include <algorithm>

namespace sourdine {

namespace {

// Everything Markdown or the HTML in it could take for a sign of its own, wherever it stands.
std::string escape(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
            continue;
        }
        if (std::string_view("\\`*_[]<>|~#").find(c) != std::string_view::npos) out += '\\';
        out += (c >= 0 && c < 0x20) || c == 0x7f ? ' ' : c;
    }
    return out;
}

// What means a list, a rule or a heading only at the beginning of a line: "- ", "+ ", "= ", "12. ", "3) ".
std::string escape_start(std::string line)
{
    line.erase(0, line.find_first_not_of(' '));
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits < line.size() && std::string_view("-+=").find(line[0]) != std::string_view::npos)
        line.insert(0, 1, '\\');
    else if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
        line.insert(digits, 1, '\\');
    return line;
}

// Bold holds only when it touches its words: blanks at either end go outside.
std::string bold(const std::string& text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == text.npos) return text;
    const auto last = text.find_last_not_of(' ');
    return text.substr(0, first) + "**" + text.substr(first, last - first + 1) + "**" + text.substr(last + 1);
}

std::string runs(const Runs& all)
{
    std::string out;
    for (const Run& run : all) {
        const std::string text = escape(run.text);
        out += run.strokes > 0 || run.strong ? bold(text) : text;
        if (run.strokes > 0) out += " (" + std::to_string(run.strokes) + ")";
    }
    return out;
}

// One character a minute: how much of it each one spoke.
std::string draw_lane(const TalkChart& chart, const TalkChart::Lane& lane)
{
    static constexpr std::u32string_view heights = U"·▁▂▃▄▅▆▇█";
    constexpr std::int64_t minute = 60'000;
    std::u32string out;
    for (std::int64_t from = 0; from < chart.length.count(); from += minute) {
        const std::int64_t to = std::min(from + minute, chart.length.count());
        std::int64_t spoken = 0;
        for (const TalkChart::Span& s : lane.spans) spoken += std::max<std::int64_t>(0, std::min(s.to.count(), to) - std::max(s.from.count(), from));
        const std::int64_t height = spoken == 0 ? 0 : std::clamp<std::int64_t>((spoken * 8 + (to - from) / 2) / (to - from), 1, 8);
        out += heights[static_cast<std::size_t>(height)];
    }
    return to_utf8(out);
}

// Inside a code block nothing is escaped, and nothing may end it.
std::string padded(const std::string& name, int width)
{
    std::string out;
    for (const char c : name) out += c == '`' || (c >= 0 && c < 0x20) ? ' ' : c;
    return out + std::string(static_cast<std::size_t>(std::max(0, width - count_code_points(name))), ' ');
}

class MarkdownWriter {
public:
    std::string write(const Document& document)
    {
        line("# " + escape(document.title));
        if (!document.client.empty()) line(bold(escape(document.client)));
        for (const std::string& fact : document.facts) line(escape_start(escape(fact)));
        for (const Section& section : document.sections) {
            line("## " + escape(section.title));
            for (const Block& block : section.blocks) std::visit(*this, block);
        }
        if (!document.closing.empty()) {
            line("---");
            line(escape_start(escape(document.closing)));
        }
        m_out.pop_back();
        return std::move(m_out);
    }

    void operator()(const Subheading& block) { line("### " + escape(block.text)); }
    void operator()(const Paragraph& block) { line(escape_start(runs(block.runs))); }
    void operator()(const Quote& block) { line("> " + escape_start(runs(block.words)) + (block.by.empty() ? "" : " — " + escape(block.by))); }
    void operator()(const BulletList& block)
    {
        int number = 0;
        for (const Runs& item : block.items)
            m_out += (block.numbered ? std::to_string(++number) + ". " : "- ") + escape_start(runs(item)) + "\n";
        m_out += "\n";
    }
    void operator()(const Card& block)
    {
        line("### " + runs(block.title));
        std::string tags;
        for (const std::string& tag : block.tags) tags += (tags.empty() ? "" : " · ") + escape(tag);
        if (!tags.empty()) line(escape_start(tags));
        for (const Quote& quote : block.quotes) (*this)(quote);
    }
    void operator()(const FigureRow& block)
    {
        for (const Figure& figure : block.figures)
            m_out += "- " + bold(escape(figure.value)) + " " + escape(figure.label) + (figure.remark.empty() ? "" : " (" + escape(figure.remark) + ")") + "\n";
        m_out += "\n";
    }
    void operator()(const Table& block)
    {
        std::string titles = "|", rule = "|";
        for (const Column& column : block.columns) {
            titles += " " + escape(column.title) + " |";
            rule += column.number ? " ---: |" : " --- |";
        }
        m_out += titles + "\n" + rule + "\n";
        for (const auto& row : block.rows) {
            m_out += "|";
            for (const Runs& cell : row) m_out += " " + runs(cell) + " |";
            m_out += "\n";
        }
        m_out += "\n";
    }
    void operator()(const TalkChart& block)
    {
        int width = 0;
        for (const TalkChart::Lane& lane : block.lanes) width = std::max(width, count_code_points(lane.name));
        m_out += "```text\n";
        for (const TalkChart::Lane& lane : block.lanes) m_out += padded(lane.name, width) + " " + draw_lane(block, lane) + " " + lane.share + "\n";
        m_out += "```\n\n";
        line(escape_start(escape(block.description)));
    }

private:
    void line(const std::string& text) { m_out += text + "\n\n"; }

    std::string m_out;
};

}  // namespace

std::string write_markdown(const Document& document)
{
    return MarkdownWriter{}.write(document);
}

}  // namespace sourdine
