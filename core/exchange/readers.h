// One reader a format. Each gets decoded text and puts what it finds into the builder; a file that is not of its
// format is an error (import.not_format), a line that is not, a doubt. None of them throws.
#pragma once

#include "core/exchange/transcript.h"

namespace sourdine {

Status read_vtt(const Source& source, TranscriptBuilder& out);            // W3C algorithm; Teams, Graph, Zoom, WhisperX, whisper.cpp, Stream
Status read_srt(const Source& source, TranscriptBuilder& out);
Status read_sbv(const Source& source, TranscriptBuilder& out);
Status read_otter(const Source& source, TranscriptBuilder& out);
Status read_meet(const Source& source, TranscriptBuilder& out);
Status read_zoom_chat(const Source& source, TranscriptBuilder& out);      // both the cloud's and the local layout
Status read_zoom_captions(const Source& source, TranscriptBuilder& out);
Status read_rttm(const Source& source, TranscriptBuilder& out);
Status read_textgrid(const Source& source, TranscriptBuilder& out);
Status read_audacity(const Source& source, TranscriptBuilder& out);
Status read_eaf(const Source& source, TranscriptBuilder& out);
Status read_trs(const Source& source, TranscriptBuilder& out);
Status read_speech_json(const Source& source, TranscriptBuilder& out);    // Whisper … Amberscript: told by their keys
Status read_qmsum(const Source& source, TranscriptBuilder& out);

// The format the text is of, by its content alone; `bytes` are those before decoding. Empty: none we know.
std::optional<FileFormat> sniff(std::string_view text);
// What is refused before it is decoded (import.empty, import.zip, import.binary_textgrid …), told by its first bytes.
Status refuse_unreadable(std::string_view bytes, const std::string& file);

}  // namespace sourdine
