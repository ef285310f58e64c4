#include "core/exchange/export_text.h"

#include <algorithm>

namespace sourdine {

namespace {

// Praat leaves a blank behind every value, and programs that read its files line by line count on it.
constexpr const char* line_end = " \n";

// As Praat writes them: 12.345, 12.5, 12.
std::string write_number(Milliseconds t)
{
    std::string number = write_seconds(t, 3);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    return number;
}

std::string quote(std::string_view line)
{
    std::string out = "\"";
    for (const char c : line) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + '"';
}

// A tier has no holes: what nobody says is an interval too.
std::vector<OwnSegment> fill_gaps(const std::vector<OwnSegment>& said, Milliseconds end)
{
    std::vector<OwnSegment> out;
    Milliseconds reached{0};
    for (const OwnSegment& s : said) {
        if (s.from > reached) out.push_back({reached, s.from, {}});
        out.push_back(s);
        reached = s.to;
    }
    if (end > reached) out.push_back({reached, end, {}});
    return out;
}

std::string write_times(std::string_view margin, Milliseconds from, Milliseconds to)
{
    std::string out{margin};
    out += "xmin = " + write_number(from) + line_end;
    out += margin;
    return out + "xmax = " + write_number(to) + line_end;
}

std::string write_tier(std::string_view name, const std::vector<OwnSegment>& intervals, Milliseconds end)
{
    std::string out = "        class = \"IntervalTier\" \n        name = " + quote(name) + line_end + write_times("        ", Milliseconds{0}, end);
    out += "        intervals: size = " + std::to_string(intervals.size()) + line_end;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        out += "        intervals [" + std::to_string(i + 1) + "]:\n" + write_times("            ", intervals[i].from, intervals[i].to);
        out += "            text = " + quote(intervals[i].words) + line_end;
    }
    return out;
}

}  // namespace

std::string write_textgrid(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::Free);
    Milliseconds end = std::max(talk.length, Milliseconds{1});
    for (const ExportSegment& s : talk.segments) end = std::max(end, s.to);
    std::string out = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n" + write_times("", Milliseconds{0}, end);
    out += "tiers? <exists> \nsize = " + std::to_string(names.size()) + " \nitem []: \n";
    for (std::size_t i = 0; i < names.size(); ++i)
        out += "    item [" + std::to_string(i + 1) + "]:\n" + write_tier(names[i], fill_gaps(join_own_segments(talk, i), end), end);
    return out;
}

}  // namespace sourdine
