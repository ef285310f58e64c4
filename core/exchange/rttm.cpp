#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"

#include <algorithm>
#include <set>

namespace sourdine {

namespace {

// SPEAKER file channel onset duration <NA> <NA> name <NA> [<NA>]
constexpr std::size_t fewest_fields = 9;
enum Field : std::size_t { FileId = 1, Onset = 3, Duration = 4, Name = 7 };

// SPKR-INFO, NOSCORE, LEXEME, NON-SPEECH, A/P …
bool is_other_type(std::string_view word)
{
    return word != "SPEAKER" && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-_/") == std::string_view::npos;
}

std::string join_names(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 12;
    std::string out;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i) out += (i > 0 ? ", " : "") + names[i];
    return names.size() > most ? out + " …" : out;
}

class RttmReading {
public:
    RttmReading(const Source& source, TranscriptBuilder& out) : m_out(out), m_chosen(source.choice.recording) {}

    void read_line(std::string_view line, int number)
    {
        const std::vector<std::string_view> fields = split_blanks(line);
        if (fields.empty() || fields[0].starts_with(";;")) return;
        if (is_other_type(fields[0])) {
            m_known_line = true;
        } else if (fields[0] != "SPEAKER" || fields.size() < fewest_fields) {
            m_out.doubt(number, "import.doubt_line");
        } else {
            m_known_line = true;
            add_recording(fields[FileId]);
            if (fields[FileId] == m_chosen) add_segment(fields, number);
        }
    }

    bool is_rttm() const { return m_known_line; }
    const std::string& chosen() const { return m_chosen; }
    bool has_chosen() const { return m_seen.empty() || m_seen.contains(m_chosen); }

private:
    void add_recording(std::string_view file_id)
    {
        if (m_seen.contains(file_id)) return;
        m_seen.emplace(file_id);
        m_out.out().recordings.emplace_back(file_id);
        if (m_chosen.empty()) m_chosen = file_id;
    }

    void add_segment(const std::vector<std::string_view>& fields, int number)
    {
        const std::optional<Milliseconds> from = read_seconds(fields[Onset]);
        const std::optional<Milliseconds> to = read_seconds_sum(fields[Onset], fields[Duration]);
        if (!from || !to) {
            m_out.doubt(number, "import.doubt_time");
            return;
        }
        const std::string_view name = fields[Name] == "<NA>" ? std::string_view{} : fields[Name];
        m_out.add(*from, *to, m_out.label(name), {}, number);
    }

    TranscriptBuilder& m_out;
    std::string m_chosen;
    std::set<std::string, std::less<>> m_seen;
    bool m_known_line = false;
};

}  // namespace

Status read_rttm(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Rttm;
    RttmReading reading{source, out};
    for (Lines lines{source.text}; lines.next();) {
        if (lines.number() % 256 == 0 && !out.go_on(lines.byte())) return Done{};
        reading.read_line(lines.line(), lines.number());
    }
    const std::vector<std::string>& recordings = out.out().recordings;
    if (!reading.is_rttm()) return make_not_format(source, FileFormat::Rttm);
    if (!reading.has_chosen())
        return Error{Fault::NotFound, "import.no_recording", {{"file", source.file}, {"names", join_names(recordings)}}};
    if (recordings.size() > 1)
        out.doubt(0, "import.doubt_recordings", {{"names", join_names(recordings)}, {"chosen", reading.chosen()}});
    return Done{};
}

}  // namespace sourdine
