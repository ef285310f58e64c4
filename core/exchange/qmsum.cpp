#include "core/exchange/json_document.h"
#include "core/exchange/readers.h"
#include "core/words/word_bounds.h"

namespace sourdine {

// Turns in their order and nothing about when: they are laid one behind the other at the pace people talk.
Status read_qmsum(const Source& source, TranscriptBuilder& out)
{
    SD_TRY(document, parse_json(source.text, source.file, {}, [&](std::size_t byte) { return out.go_on(byte); }));
    const JsonValue turns = document.root()["meeting_transcripts"];
    if (!turns.is_list())
        return Error{Fault::Format, "import.not_format", {{"file", source.file}, {"format", std::string{name_of(FileFormat::Qmsum)}}, {"line", "1"}}};
    out.out().format = FileFormat::Qmsum;
    out.out().timing = Timing::None;
    Milliseconds now{0};
    for (const JsonValue turn : turns) {
        const std::string_view words = turn["content"].text();
        const Milliseconds length = word_pace * count_words(words);
        if (length == Milliseconds{0}) continue;
        out.add(now, now + length, out.label(turn["speaker"].text()), words, turn.line());
        now += length;
    }
    out.doubt(0, "import.doubt_no_times");
    return Done{};
}

}  // namespace sourdine
