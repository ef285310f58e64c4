#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/unnamed.h"
#include "core/exchange/xml_document.h"

#include <algorithm>
#include <map>
#include <vector>

namespace sourdine {

namespace {

using Names = std::map<std::string, std::string, std::less<>>;

Names read_names(pugi::xml_node root)
{
    Names names;
    for (const pugi::xml_node speaker : root.child("Speakers").children("Speaker"))
        if (!is_blank_line(speaker.attribute("name").value())) names.emplace(speaker.attribute("id").value(), speaker.attribute("name").value());
    return names;
}

// One turn of the file, cut at its Syncs. Where several speak at once, <Who nb="2"/> says whose words follow.
class TurnReading {
public:
    TurnReading(const Names& names, TranscriptBuilder& out, XmlLines& lines) : m_out(out), m_names(names), m_lines(lines) {}

    void read(pugi::xml_node turn)
    {
        find_speakers(turn);
        m_from = read_seconds(turn.attribute("startTime").value());
        for (const pugi::xml_node piece : turn.children()) {
            const std::string_view name = piece.name();
            if (name == "Sync")
                cut(piece);
            else if (name == "Who")
                m_speaking = std::min(m_words.size(), static_cast<std::size_t>(std::max(piece.attribute("nb").as_int(1), 1))) - 1;
            else if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata)
                take_words(piece);
        }
        close(read_seconds(turn.attribute("endTime").value()));
    }

private:
    void find_speakers(pugi::xml_node turn)
    {
        m_labels.clear();
        for (const std::string_view id : split_blanks(turn.attribute("speaker").value())) {
            const auto it = m_names.find(id);
            m_labels.push_back(m_out.label(it != m_names.end() ? std::string_view{it->second} : id));
        }
        if (m_labels.empty()) m_labels.push_back(m_out.label({}));
        m_words.assign(m_labels.size(), {});
        m_speaking = 0;
    }

    void take_words(pugi::xml_node piece)
    {
        std::string& words = m_words[m_speaking];
        if (m_line == 0) m_line = m_lines.line_of(piece);
        if (!words.empty()) words += ' ';
        words += trim(piece.value());
    }

    void cut(pugi::xml_node sync)
    {
        const auto time = read_seconds(sync.attribute("time").value());
        if (!time) return m_out.doubt(m_lines.line_of(sync), "import.doubt_time");  // its words go to the segment before
        close(time);
        m_from = time;
        m_speaking = 0;
    }

    void close(std::optional<Milliseconds> to)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (is_blank_line(m_words[i])) continue;
            if (m_from)
                m_out.add(*m_from, to.value_or(*m_from), m_labels[i], m_words[i], m_line);
            else
                m_out.doubt(m_line, "import.doubt_time");
            m_words[i].clear();
        }
        m_line = 0;
    }

    TranscriptBuilder& m_out;
    const Names& m_names;
    XmlLines& m_lines;
    std::vector<std::uint32_t> m_labels;
    std::vector<std::string> m_words;  // of each of them
    std::size_t m_speaking = 0;
    std::optional<Milliseconds> m_from;
    int m_line = 0;
};

}  // namespace

Status read_trs(const Source& source, TranscriptBuilder& out)
{
    SD_TRY(document, parse_xml(source.text, source.file));
    const pugi::xml_node root = document.child("Trans");
    if (!root) return Error{Fault::Format, "import.not_format", {{"file", source.file}, {"format", std::string{name_of(FileFormat::Trs)}}, {"line", "1"}}};
    out.out().format = FileFormat::Trs;
    const pugi::xml_node episode = root.child("Episode");
    out.out().title = episode.attribute("program").value();
    const Names names = read_names(root);
    XmlLines lines{source.text};
    TurnReading reading{names, out, lines};
    for (const pugi::xml_node section : episode.children("Section"))
        for (const pugi::xml_node turn : section.children("Turn")) {
            if (!out.go_on(static_cast<std::size_t>(std::max<std::ptrdiff_t>(turn.offset_debug(), 0)))) return Done{};
            reading.read(turn);
        }
    doubt_unnamed(out);
    return Done{};
}

}  // namespace sourdine
