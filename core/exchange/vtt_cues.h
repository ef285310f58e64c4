// A WebVTT file as the blocks it is made of, by the parsing algorithm of the W3C (FORMATS 1).
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sourdine {

// Lenient accepts what real producers write besides: no WEBVTT line, times with fields of one digit, a comma before the
// fraction, one of another length than three digits or none, a minus sign before the time.
enum class VttRules : std::uint8_t { Strict, Lenient };

struct VttBlock {
    enum class Kind : std::uint8_t {
        Cue,
        BadTimes,  // a cue whose times do not read: it counts as nothing said
        Aside,     // NOTE, STYLE, REGION
        Stray,     // text that belongs to no cue
    };
    Kind kind = Kind::Stray;
    bool loose = false;        // its times read by the lenient rules alone
    int line = 0;              // 1-based: of a cue that with its times, else the first
    std::string_view id;       // as it stands, blanks too
    std::string_view text;     // as it stands, lines parted by LF, no LF at the end
    Milliseconds from{0};
    Milliseconds to{0};        // may be before `from`
};

// Walks over the blocks of a text whose lines end in LF. The text must outlive it and every block.
class VttBlocks {
public:
    VttBlocks(std::string_view text, VttRules rules);

    bool has_signature() const { return m_signature; }
    bool next(VttBlock& block);  // false: no more

private:
    std::string_view peek_line() const;
    void take_line(std::string_view line);
    void skip_header();

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;  // of m_at
    VttRules m_rules;
    bool m_signature = false;
};

struct VttTimes {
    Milliseconds from{0};
    Milliseconds to{0};
    bool loose = false;
};
// "00:01.000 --> 00:02.000 line:0": what follows the times is not looked at.
std::optional<VttTimes> read_vtt_times(std::string_view line, VttRules rules);

}  // namespace sourdine
