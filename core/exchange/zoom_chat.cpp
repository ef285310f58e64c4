#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/wall_clock.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

constexpr auto npos = std::string_view::npos;

struct ChatMessage {
    std::string_view from;
    std::string_view to;    // empty: to everyone
    std::string_view text;  // lines of the source
};

// How the local client writes "From A to B", by its language.
struct ChatWords { std::string_view from; std::string_view to; };
constexpr std::array<ChatWords, 2> chat_words{{{"From", "to"}, {"De", "à"}}};

const ChatWords* find_chat_words(std::string_view text)
{
    text = trim(text);
    const auto it = std::find_if(chat_words.begin(), chat_words.end(), [&](const ChatWords& words) {
        return text.starts_with(words.from) && text.substr(words.from.size()).starts_with(' ');
    });
    return it != chat_words.end() ? &*it : nullptr;
}

// A record begins with its time and a tab, or its time and "From"; other lines belong to the message before.
std::optional<Milliseconds> read_record_start(std::string_view line, std::string_view& rest)
{
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    const std::string_view clock = line.substr(0, end);
    if (end == line.size() || std::count(clock.begin(), clock.end(), ':') != 2 || clock.find_first_not_of("0123456789:") != npos)
        return std::nullopt;
    if (line[end] != '\t' && !find_chat_words(line.substr(end))) return std::nullopt;
    rest = line.substr(end);
    return read_clock(clock);
}

// "<TAB>Name:<TAB>message": the cloud's layout.
std::optional<ChatMessage> read_cloud_message(std::string_view record)
{
    if (!record.starts_with('\t') || record.substr(1).starts_with(' ')) return std::nullopt;
    record.remove_prefix(1);
    const std::size_t colon = record.substr(0, record.find('\n')).find(":\t");
    if (colon == npos) return std::nullopt;
    return ChatMessage{trim(record.substr(0, colon)), {}, record.substr(colon + 2)};
}

// Where "From A to B" ends and the message begins.
std::optional<std::pair<std::string_view, std::string_view>> split_head(std::string_view record)
{
    const std::size_t line_end = std::min(record.find('\n'), record.size());
    const std::string_view line = record.substr(0, line_end);
    const std::string_view below = record.substr(line_end);
    if (below.starts_with("\n\t") && trim(line).ends_with(':')) return std::pair{line.substr(0, line.rfind(':')), below};
    for (const std::string_view colon : {" : ", ": ", ":"})
        if (const std::size_t at = line.find(colon); at != npos) return std::pair{line.substr(0, at), record.substr(at + colon.size())};
    return std::nullopt;
}

std::optional<ChatMessage> read_local_message(std::string_view record)
{
    const ChatWords* words = find_chat_words(record);
    const auto parts = split_head(record);
    if (!words || !parts) return std::nullopt;
    const auto [before, text] = *parts;
    const std::string_view head = trim(trim(before).substr(words->from.size()));
    // Older clients set "to" apart by two blanks, which no name holds.
    for (const std::string_view blanks : {"  ", " "}) {
        const std::string between = std::string{blanks} + std::string{words->to} + std::string{blanks};
        if (const std::size_t at = head.rfind(between); at != npos)
            return ChatMessage{trim(head.substr(0, at)), trim(head.substr(at + between.size())), text};
    }
    return ChatMessage{head, {}, text};
}

// What went to one person is private whether or not the file marks it so: better one left out than one let through.
bool is_private(std::string_view to)
{
    if (to.empty()) return false;
    const std::string folded = fold(to);
    for (const std::string_view mark : {"(privately)", "(direct message)", "(message direct)", "(en prive)"})
        if (folded.find(mark) != npos) return true;
    constexpr std::array<std::string_view, 7> everyone{"everyone", "all ", "tout le monde", "tous", "hosts and panelists", "meeting group chat", "waiting room"};
    return std::none_of(everyone.begin(), everyone.end(), [&](std::string_view name) { return (folded + " ").starts_with(name); });
}

bool is_reaction(std::string_view text)
{
    text = trim(text);
    return text.starts_with("Reacted to \"") || (text.starts_with("Removed a ") && text.find(" reaction from \"") != npos);
}

// Without the lines that quote what is answered: the quote ends at the first quotation mark that ends a line.
std::string_view drop_quote(std::string_view text)
{
    constexpr std::string_view opening = "Replying to \"";
    constexpr int most_lines = 8;
    const std::string_view inside = trim(text);
    if (!inside.starts_with(opening)) return text;
    for (Lines lines{inside.substr(opening.size())}; lines.next() && lines.number() <= most_lines;)
        if (trim(lines.line()).ends_with('"')) return inside.substr(std::min(opening.size() + lines.byte(), inside.size()));
    return text;
}

// The local layout sets every line of a message in by one tab.
std::string set_out(std::string_view text)
{
    std::string out;
    for (Lines lines{text}; lines.next();) {
        const std::string_view line = lines.line();
        if (!out.empty()) out += '\n';
        out += line.starts_with('\t') ? line.substr(1) : line;
    }
    return out;
}

class ChatReading {
public:
    explicit ChatReading(TranscriptBuilder& out) : m_out(out) {}

    void add_record(Milliseconds time, std::string_view record, int line)
    {
        const std::optional<ChatMessage> cloud = read_cloud_message(record);
        const std::optional<ChatMessage> message = cloud ? cloud : read_local_message(record);
        if (!message) {
            m_out.doubt(line, "import.doubt_line");
            return;
        }
        // The cloud counts from the start of the recording; the local client shows the time of the day.
        const Milliseconds at = cloud ? time : m_times.since_first(time);
        const std::string text = set_out(drop_quote(message->text));
        if (is_private(message->to))
            ++m_private;
        else if (is_reaction(text))
            ++m_reactions;
        else if (!is_blank_line(text))
            m_out.add(at, at, m_out.label(message->from), text, line);
    }

    void tell_left_out()
    {
        if (m_reactions > 0) m_out.doubt(0, "import.doubt_reactions", {{"count", std::to_string(m_reactions)}});
        if (m_private > 0) m_out.doubt(0, "import.doubt_private", {{"count", std::to_string(m_private)}});
    }

private:
    TranscriptBuilder& m_out;
    WallClockTimes m_times;
    int m_reactions = 0;
    int m_private = 0;
};

}  // namespace

Status read_zoom_chat(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::ZoomChat;
    out.out().chat = true;
    ChatReading reading{out};
    struct Start { Milliseconds time; std::size_t from; int line; };
    std::optional<Start> open;
    const auto close = [&](std::size_t at) {
        if (open) reading.add_record(open->time, source.text.substr(open->from, at - open->from), open->line);
    };
    std::size_t line_from = 0;
    for (Lines lines{source.text}; lines.next(); line_from = lines.byte()) {
        if (lines.number() % 256 == 0 && !out.go_on(lines.byte())) return Done{};
        std::string_view rest;
        if (const auto time = read_record_start(lines.line(), rest)) {
            close(line_from);
            open = Start{*time, static_cast<std::size_t>(rest.data() - source.text.data()), lines.number()};
        } else if (!open && !is_blank_line(lines.line())) {
            out.doubt(lines.number(), "import.doubt_line");
        }
    }
    if (!open) return make_not_format(source, FileFormat::ZoomChat);
    close(source.text.size());
    reading.tell_left_out();
    return Done{};
}

}  // namespace sourdine
