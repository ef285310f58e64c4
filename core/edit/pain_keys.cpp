#include "core/edit/pain_keys.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"

#include <algorithm>
#include <vector>

namespace sourdine {

namespace {

constexpr std::string_view between = " · ";

std::string cut(const Note& note, const Underline& underline) { return slice(note.text, underline.from, underline.to); }

}  // namespace

std::string pain_key_of_words(const std::string& words)
{
    std::string key = pain_key(words);
    return key.empty() ? fold(words) : key;
}

std::string pain_key_of(const Note& note, const Underline& underline)
{
    return underline.pain.empty() ? pain_key_of_words(cut(note, underline)) : underline.pain;
}

std::string part_key(const std::string& key, int number) { return read_part_key(key).words + std::string(between) + std::to_string(number); }

PartedKey read_part_key(const std::string& key)
{
    const std::size_t at = key.rfind(between);
    const bool parted = at != std::string::npos && at > 0 && at + between.size() < key.size() &&
                        std::all_of(key.begin() + static_cast<std::ptrdiff_t>(at + between.size()), key.end(), [](char c) { return c >= '0' && c <= '9'; });
    return parted ? PartedKey{key.substr(0, at), key.substr(at)} : PartedKey{key, {}};
}

void keep_pains(const Note& before, Note& after)
{
    std::vector<const Underline*> said;
    for (const Underline& u : before.underlines)
        if (!u.pain.empty()) said.push_back(&u);
    for (Underline& u : after.underlines) {
        if (!u.pain.empty()) continue;
        const std::string words = pain_key_of_words(cut(after, u));
        const auto same = std::find_if(said.begin(), said.end(), [&](const Underline* old) { return pain_key_of_words(cut(before, *old)) == words; });
        if (same == said.end()) continue;
        u.pain = (*same)->pain;
        said.erase(same);
    }
}

}  // namespace sourdine
