// A conversation as a file from elsewhere tells it, before anybody decides who is who.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/recording.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

enum class FileFormat : std::uint8_t {
    Vtt, Srt, Sbv, Otter, Meet, ZoomChat, ZoomCaptions, Whisper, WhisperX, WhisperCpp, WhisperTimestamped, Deepgram,
    AssemblyAi, Rev, Amberscript, Rttm, TextGrid, Eaf, Audacity, Trs, Qmsum, Sourdine
};
inline constexpr int file_format_count = 22;
std::string_view name_of(FileFormat);  // vtt srt sbv otter meet zoom-chat zoom-captions whisper … sourdine
std::optional<FileFormat> find_file_format(std::string_view name);
std::vector<std::string> file_format_names();

// Something a reader had to guess, mend or leave out. `what` is a phrase (import.doubt_*).
struct Doubt {
    int line = 0;      // 1-based, of the file; 0: the file as a whole
    Error what;
    std::string file;  // its name, without folders
    int more = 0;      // so many others of this kind follow it, not listed
};

struct Label {
    std::string name;           // cleaned: trimmed, one blank for runs of white space, NFC; empty: not named
    bool person = true;         // the reader's guess: tiers, rooms and presentations are not
    int segments = 0;           // with a length, as the file cuts them
};

struct Transcript {
    FileFormat format = FileFormat::Vtt;
    std::string dialect;             // teams, teams-graph, zoom, whisper, stream …; empty: the format as it is specified
    Timing timing = Timing::Exact;
    bool chat = false;               // written beside the talk: becomes notes, counts as nobody's speech
    std::string file;                // its name, without folders
    std::string title;               // as the file says it; may be empty
    std::optional<WallTime> started; // when file time 0 was, where the file says so
    std::vector<Label> labels;
    Speech speech;                   // Utterance::speaker is a place in `labels`
    std::vector<std::string> recordings;  // several conversations in one file (RTTM): the first or the asked one was read
    std::vector<Doubt> doubts;
};

struct ReadChoice {
    std::optional<FileFormat> format;   // empty: told by the content
    std::string recording;              // of a file with several; empty: the first
};

// What a reader gets: text decoded to UTF-8, lines ended by LF alone, no BOM, no NUL.
struct Source {
    std::string_view text;
    std::string file;       // name without folders, for sentences
    ReadChoice choice;
    Progress* progress = nullptr;  // may be null
};

// No time of a transcript is further from zero; a file's own times may begin before it. Segments beyond are left out,
// with a doubt.
inline constexpr Milliseconds furthest_time = std::chrono::hours{20'000};

// Where readers put what they find. Keeps labels apart by their cleaned form, sorts, counts and stops when asked.
class TranscriptBuilder {
public:
    explicit TranscriptBuilder(const Source& source);

    // The place of a label; the same for every spelling that cleans to the same.
    std::uint32_t label(std::string_view raw, bool person = true);
    // One segment. `to` < `from`: kept without a length, with a doubt. `line` is where it stands. Words are cleaned of
    // white space at both ends; line breaks inside become one blank each (not in chats).
    void add(Milliseconds from, Milliseconds to, std::uint32_t label, std::string_view words, int line);
    // More of what the last added segment of this label says (Teams cuts one utterance in pieces): joined when the two
    // touch or overlap, else a segment of its own. Counts as a segment in either case.
    void add_piece(Milliseconds from, Milliseconds to, std::uint32_t label, std::string_view words, int line);
    // At most 20 of one kind are kept apart; how many more there were is said once.
    void doubt(int line, std::string key, PhraseArgs args = {});
    // How far the reader has come (bytes of the source); false: stop reading, the reader may return Done.
    bool go_on(std::size_t byte);
    bool empty() const { return m_out.speech.utterances.empty(); }
    std::size_t size() const { return m_out.speech.utterances.size(); }
    Transcript& out() { return m_out; }  // for format, dialect, timing, title, started, chat, recordings

    // Sorted by time (one moment: in the order added). Error: import.no_segments when nothing was found,
    // import.stopped when asked to stop.
    Result<Transcript> finish() &&;

private:
    // Words of an utterance that do not stand behind its first ones.
    struct Further { std::size_t utterance = 0; std::uint32_t text_from = 0; std::uint32_t text_size = 0; };
    void put_words_together();

    const Source& m_source;
    Transcript m_out;
    std::vector<Further> m_further;
    std::map<std::string, std::uint32_t, std::less<>> m_raw_labels;
    std::map<std::string, std::uint32_t, std::less<>> m_labels;
    std::map<std::string, int, std::less<>> m_doubt_counts;
    bool m_sorted = true;
};

// Reads a whole file: decodes it, tells what it is, reads it. Bytes are given over, so that one copy is enough.
// Errors are import.* keys with a {file}.
Result<Transcript> read_transcript(std::string bytes, std::string file, const ReadChoice& choice, Progress* progress = nullptr);

inline constexpr std::size_t largest_file = std::size_t{512} << 20;  // bytes; refused above

}  // namespace sourdine
