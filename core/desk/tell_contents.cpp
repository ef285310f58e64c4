#include "core/desk/tell_contents.h"

#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <vector>

namespace sourdine {

namespace {

constexpr std::size_t longest_name = 80;  // code points; file systems count some 255 bytes

}  // namespace

std::string tell_contents(const Phrases& phrases, const Contents& contents)
{
    std::vector<std::string> parts;
    const auto add = [&](const char* key, int count) {
        if (count > 0) parts.push_back(phrases.say(key, {{"count", std::to_string(count)}}));
    };
    parts.push_back(phrases.say("care.interviews", {{"count", std::to_string(contents.interviews)}}));
    add("care.notes", contents.notes);
    add("care.transcripts", contents.transcripts);
    add("care.drafts", contents.drafts);
    add("care.copies", contents.copies);
    return write_list(phrases.language(), parts);
}

std::string tell_file_name(std::string_view client, const std::string& unnamed)
{
    std::u32string name;
    for (const char32_t c : to_code_points(client)) {
        const bool harmful = c < 0x20 || (c >= 0x7F && c < 0xA0) || std::u32string_view{U"/\\:*?\"<>|"}.find(c) != std::u32string_view::npos;
        if (name.size() < longest_name) name += harmful ? U'-' : c;
    }
    const std::size_t first = name.find_first_not_of(U" .-");
    if (first == std::u32string::npos) return unnamed;
    name.erase(name.find_last_not_of(U" .") + 1);
    return to_utf8(std::u32string_view(name).substr(first));
}

}  // namespace sourdine
