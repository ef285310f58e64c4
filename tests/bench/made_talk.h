// Ten hours of talk of four people in a hundred thousand segments, as the programs that write transcripts would.
#pragma once

#include <cstdio>
#include <string>

namespace sourdine::bench {

enum class Layout { VttNames, VttVoices, Srt, Json };

inline constexpr int made_segments = 100'000;
inline constexpr int made_step_ms = 360;

inline std::string made_time(int ms, char mark)
{
    char out[32];
    std::snprintf(out, sizeof out, "%02d:%02d:%02d%c%03d", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, mark, ms % 1000);
    return out;
}

inline std::string made_words(int i)
{
    constexpr const char* beginnings[] = {"We close the month by hand, ", "Nobody is told before ", "It was déjà vu when ", "And then the file number "};
    constexpr const char* ends[] = {" comes back from the plant.", " is typed a second time.", " gets lost & found again?", " takes two evenings, every time."};
    return beginnings[i / 7 % 4] + std::to_string(i) + ends[i / 3 % 4];
}

inline std::string made_segment(Layout layout, int i)
{
    constexpr const char* names[] = {"Anna Ek", "Bo Lind", "Claire Aubry", "Émile Roux"};
    const std::string name = names[i / 2 % 4];
    const int from = i * made_step_ms, to = from + made_step_ms * 9 / 10;
    switch (layout) {
    case Layout::VttNames:
        return std::to_string(i + 1) + "\r\n" + made_time(from, '.') + " --> " + made_time(to, '.') + "\r\n" + name + ": " + made_words(i) + "\r\n\r\n";
    case Layout::VttVoices:
        return "5f0c1a3e-77aa-4c1b-9b1e-0a2b3c4d5e6f/" + std::to_string(i) + "-0\n" + made_time(from, '.') + " --> " + made_time(to, '.') + "\n<v " + name + ">" +
               made_words(i) + "</v>\n\n";
    case Layout::Srt:
        return std::to_string(i + 1) + "\r\n" + made_time(from, ',') + " --> " + made_time(to, ',') + "\r\n" + name + ": " + made_words(i) + "\r\n\r\n";
    case Layout::Json:
        return std::string(i ? "," : "") + "{\"start\": " + std::to_string(from / 1000.0) + ", \"end\": " + std::to_string(to / 1000.0) + ", \"text\": \" " +
               made_words(i) + "\", \"speaker\": \"" + name + "\"}\n";
    }
    return {};
}

inline std::string make_talk(Layout layout)
{
    std::string out = layout == Layout::Srt ? "" : layout == Layout::Json ? "{\"segments\": [" : "WEBVTT\n\n";
    for (int i = 0; i < made_segments; ++i) out += made_segment(layout, i);
    return layout == Layout::Json ? out + "], \"language\": \"en\"}" : out;
}

}  // namespace sourdine::bench
