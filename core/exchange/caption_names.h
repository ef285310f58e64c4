// Who says a caption, where the file has nothing but its words to tell: "Ana: yes", "[SPEAKER_00]: yes",
// "(speaker 0) yes", ">> ANA: yes", "(Ana)" on a line of its own.
#pragma once

#include "core/exchange/scan.h"
#include "core/exchange/transcript.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct Caption {
    Milliseconds from{0};
    Milliseconds to{0};
    std::string_view text;  // of the source, tags and all
    int line = 0;
};

struct SaidCaption {
    std::string name;        // empty: nobody is named
    std::string_view words;  // may be blank
};

// Every caption is counted before the first is told apart: whether a name is trusted depends on all of them.
class CaptionNames {
public:
    void count(std::string_view words);
    // The names of FORMATS 0.5 are trusted although half the captions have none.
    void trust_half() { m_half = true; }

    // Captions in the order of the file: one without ">>" goes on with the one named last by a ">> NAME:".
    void tell(std::string_view words, std::vector<SaidCaption>& said);

    int captions() const { return m_captions; }
    int with_prefix() const { return m_with_prefix; }
    bool whisperx() const { return m_whisperx > 0; }   // "[SPEAKER_00]: " was met
    bool name_lines() const;                           // nearly all begin with "(Name)" on a line of its own

private:
    bool trusts(std::string_view name) const;
    void tell_changes(std::string_view words, std::vector<SaidCaption>& said);

    NamePrefixes m_prefixes;
    int m_captions = 0;
    int m_with_prefix = 0;
    int m_whisperx = 0;
    int m_named_changes = 0;
    int m_name_lines = 0;
    bool m_half = false;
    std::string m_going_on;  // who was named last
};

// What a caption's text says without its tags; `room` may be used to hold it.
using CaptionWords = std::string_view (*)(std::string_view text, std::string& room);

void count_captions(const std::vector<Caption>& captions, CaptionWords words_of, CaptionNames& names);
// Adds them to `out`, blank ones left out, and says how many name nobody. Stops when asked to.
void add_captions(const Source& source, const std::vector<Caption>& captions, CaptionWords words_of, CaptionNames& names,
                  TranscriptBuilder& out);

// The reader's guess at whether a name is somebody's.
bool is_persons_name(std::string_view name);

}  // namespace sourdine
