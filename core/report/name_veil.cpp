#include "core/report/name_veil.h"

#include "core/base/utf8.h"
#include "core/exchange/own_side.h"
#include "core/locale/phrases.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

bool is_me(std::string_view folded)
{
    return folded == fold(Phrases::of(Language::English).say("report.me")) || folded == fold(Phrases::of(Language::French).say("report.me"));
}

std::string first_letter(const std::string& word) { return slice(word, 0, 1); }

template <class Value>
void add_once(std::vector<Value>& all, const Value& value)
{
    if (std::find(all.begin(), all.end(), value) == all.end()) all.push_back(value);
}

bool is_of_address(char32_t c)
{
    return is_word_character(c) || std::u32string_view{U"._%+-"}.find(c) != std::u32string_view::npos;
}

// Whether what lies between two words lets them be one name: "Jean-Luc", "d'Arcy", "C. A.", "claire.aubry".
bool joins(std::u32string_view between, bool behind_initial)
{
    if (behind_initial && between.starts_with(U'.')) between.remove_prefix(1);
    else if (between == U".") return true;
    return between.size() <= 3 && std::all_of(between.begin(), between.end(), [](char32_t c) {
        return (is_blank(c) && c != U'\n' && c != U'\r') || is_hyphen(c) || is_apostrophe(c) || c == U'_' || c == U'&';
    });
}

bool begins_sentence(std::u32string_view text, int at)
{
    while (at > 0 && (is_blank(text[static_cast<std::size_t>(at) - 1]) || opens_quote(text[static_cast<std::size_t>(at) - 1]))) --at;
    return at == 0 || std::u32string_view{U".!?…:"}.find(text[static_cast<std::size_t>(at) - 1]) != std::u32string_view::npos;
}

// "d’", "qu’" of French: before what stands in a name's place it is "de", "que".
bool is_elided(const std::string& folded)
{
    constexpr std::string_view all = " d l qu jusqu lorsqu puisqu n s j c m t ";
    return all.find(' ' + folded + ' ') != std::string_view::npos;
}

// What a run of words has shown so far to be this name.
struct Shown {
    std::vector<bool> used;
    std::size_t words = 0;     // of those that are no particles
    std::size_t initials = 0;
    bool alone = false;        // one of them is enough
    bool first = false, last = false;  // by initials
};

}  // namespace

void NameVeil::add(std::vector<NamePart> parts, const std::string& instead)
{
    if (parts.empty()) return;
    const std::size_t bearer = m_bearers.size();
    for (const NamePart& part : parts) {
        add_once(m_by_word[part.folded], bearer);
        if (part.worth != NameWord::Particle) add_once(m_by_word[first_letter(part.folded)], bearer);
    }
    m_bearers.push_back({std::move(parts), instead});
}

void NameVeil::add_whole(const std::string& word, const std::string& instead)
{
    if (count_code_points(word) >= 4) add_once(m_whole[word], instead);
}

void NameVeil::hide_person(std::string_view name, const std::string& instead)
{
    if (is_me(fold(name))) return;
    for (const std::string& spelled : {std::string(name), spell_umlauts(name)}) {
        std::vector<NamePart> parts = read_person_name(spelled);
        if (parts.size() > 1) {
            std::string joined;
            for (const NamePart& part : parts) joined += part.folded;
            add_whole(joined, instead);
            add_whole(parts.back().folded + parts.front().folded, instead);
            if (parts.back().folded.size() >= 4) add_whole(first_letter(parts.front().folded) + parts.back().folded, instead);
        }
        add(std::move(parts), instead);
    }
}

void NameVeil::hide_company(std::string_view name, const std::string& instead)
{
    for (const std::string& spelled : {std::string(name), spell_umlauts(name)}) {
        std::vector<NamePart> parts = read_company_name(spelled);
        std::string joined;
        for (const NamePart& part : parts) joined += part.folded;
        if (parts.size() > 1) add_whole(joined, instead);
        add(std::move(parts), instead);
    }
}

void NameVeil::hide_address(std::string_view address, const std::string& instead)
{
    if (address.find('@') != address.npos) m_addresses[fold(address)] = instead;
}

void NameVeil::hide_domain(std::string_view domain, const std::string& instead)
{
    const std::string folded = fold(domain);
    if (folded.find('.') == folded.npos || is_public_mail_domain(folded)) return;
    m_domains.insert(folded);
    if (!instead.empty()) hide_company(folded.substr(0, folded.find('.')), instead);
}

void NameVeil::find_addresses(std::u32string_view all, std::vector<Patch>& patches) const
{
    for (std::size_t at = all.find(U'@'); at != all.npos; at = all.find(U'@', at + 1)) {
        std::size_t from = at, to = at + 1;
        while (from > 0 && is_of_address(all[from - 1])) --from;
        while (to < all.size() && is_of_address(all[to])) ++to;
        while (to > at && !is_word_character(all[to - 1])) --to;
        if (from == at || to <= at + 1 || (!patches.empty() && static_cast<int>(from) < patches.back().to)) continue;
        const auto known = m_addresses.find(fold(to_utf8(all.substr(from, to - from))));
        patches.push_back({static_cast<int>(from), static_cast<int>(to), known == m_addresses.end() ? m_anybody : known->second});
    }
}

// The word behind "nordalia.fr" that begins at `at`; 0: there is none.
std::size_t NameVeil::find_domain_end(const Text& text, std::size_t at) const
{
    std::size_t found = 0;
    std::string joined;
    for (std::size_t i = at; i < text.words.size() && i < at + 6; ++i) {
        if (i > at) {
            const auto from = static_cast<std::size_t>(text.words[i - 1].to);
            const auto between = text.all.substr(from, static_cast<std::size_t>(text.words[i].from) - from);
            if (between != U"." && between != U"-") break;
            joined += to_utf8(between);
        }
        joined += text.words[i].folded;
        if (m_domains.count(joined) > 0) found = i + 1;
    }
    return found;
}

NameVeil::Run NameVeil::find_run(const Text& text, std::size_t at, const Bearer& bearer) const
{
    Shown shown{std::vector<bool>(bearer.parts.size()), 0, 0, false, false, false};
    Run run;
    bool initial = false;
    for (std::size_t i = at; i < text.words.size(); ++i) {
        const TextWord& word = text.words[i];
        if (i > at) {
            const auto from = static_cast<std::size_t>(text.words[i - 1].to);
            if (!joins(text.all.substr(from, static_cast<std::size_t>(word.from) - from), initial)) break;
        }
        // A letter or an everyday word of a name is one where it is written like one.
        const auto is_free = [&](std::size_t p) {
            return !shown.used[p] && (bearer.parts[p].worth != NameWord::Letter || word.capital || is_digit(text.all[static_cast<std::size_t>(word.from)]));
        };
        std::size_t part = 0;
        const std::string singular = word.capital && word.folded.size() > 4 && word.folded.ends_with('s') ? word.folded.substr(0, word.folded.size() - 1) : std::string{};
        while (part < bearer.parts.size() && !(is_free(part) && (bearer.parts[part].folded == word.folded || bearer.parts[part].folded == singular))) ++part;
        initial = false;
        if (part == bearer.parts.size()) {
            const auto behind = static_cast<std::size_t>(word.to);
            if (!word.capital || word.to - word.from != 1 || behind >= text.all.size() || text.all[behind] != U'.') break;
            part = 0;
            while (part < bearer.parts.size() && !(is_free(part) && bearer.parts[part].worth != NameWord::Particle && first_letter(bearer.parts[part].folded) == word.folded)) ++part;
            if (part == bearer.parts.size()) break;
            initial = true;
        }
        const NameWord worth = bearer.parts[part].worth;
        if (worth == NameWord::Particle && i == at) break;
        shown.used[part] = true;
        if (initial) {
            ++shown.initials;
            shown.first = shown.first || part == 0;
            shown.last = shown.last || part + 1 == bearer.parts.size();
        } else if (worth != NameWord::Particle) {
            if (worth != NameWord::Common || word.capital) ++shown.words;
            shown.alone = shown.alone || worth == NameWord::Strong || (worth == NameWord::Capital && word.capital) ||
                          (worth == NameWord::Common && word.capital && !begins_sentence(text.all, word.from));
        }
        const bool whole = std::find(shown.used.begin(), shown.used.end(), false) == shown.used.end() && shown.words > 0 && bearer.parts.size() > 1;
        const bool named = shown.alone || whole || shown.words > 1 || (shown.initials > 1 && shown.first && shown.last);
        if (named && worth != NameWord::Particle) run = {i + 1, word.to + (initial ? 1 : 0)};
    }
    return run;
}

std::vector<std::size_t> NameVeil::find_bearers(const TextWord& word) const
{
    std::vector<std::size_t> bearers;
    const auto add_all = [&](const std::string& key) {
        if (const auto it = m_by_word.find(key); it != m_by_word.end())
            for (const std::size_t bearer : it->second) add_once(bearers, bearer);
    };
    add_all(word.folded);
    if (word.capital && word.folded.size() > 4 && word.folded.ends_with('s')) add_all(word.folded.substr(0, word.folded.size() - 1));
    return bearers;
}

// The longest name that begins at word `at`; `end` is the word behind it (`at`: no name begins there).
NameVeil::Patch NameVeil::find_name(const Text& text, std::size_t at, std::size_t& end) const
{
    const TextWord& word = text.words[at];
    Patch patch{word.from, word.to, {}};
    end = at;
    std::vector<std::string> instead;
    if (const auto whole = m_whole.find(word.folded); whole != m_whole.end()) {
        instead = whole->second;
        end = at + 1;
    }
    for (const std::size_t b : find_bearers(word)) {
        const Run run = find_run(text, at, m_bearers[b]);
        if (run.end < std::max(end, at + 1)) continue;
        if (run.end > end || run.to > patch.to) instead.clear();
        end = run.end;
        patch.to = std::max(patch.to, run.to);
        add_once(instead, m_bearers[b].instead);
    }
    for (const std::string& one : instead) patch.by += (patch.by.empty() ? "" : m_either) + one;
    return patch;
}

std::vector<NameVeil::Patch> NameVeil::find_patches(std::u32string_view all) const
{
    std::vector<Patch> addresses, patches;
    find_addresses(all, addresses);
    Text text{all, find_text_words(all)};
    // No name begins before an address and ends inside it.
    std::erase_if(text.words, [address = addresses.begin(), end = addresses.end()](const TextWord& word) mutable {
        while (address != end && address->to <= word.from) ++address;
        return address != end && address->from <= word.from;
    });
    for (std::size_t i = 0; i < text.words.size();) {
        const TextWord& word = text.words[i];
        if (const std::size_t end = find_domain_end(text, i); end > 0) {
            patches.push_back({word.from, text.words[end - 1].to, "example.com"});
            i = end;
            continue;
        }
        std::size_t end = i;
        Patch patch = find_name(text, i, end);
        if (end > i && i > 0 && is_elided(text.words[i - 1].folded) && text.words[i - 1].to + 1 == word.from && is_apostrophe(all[static_cast<std::size_t>(word.from) - 1]))
            patches.push_back({text.words[i - 1].to, word.from, "e "});
        if (end > i) patches.push_back(std::move(patch));
        i = std::max(end, i + 1);
    }
    patches.insert(patches.end(), addresses.begin(), addresses.end());
    std::sort(patches.begin(), patches.end(), [](const Patch& a, const Patch& b) { return a.from < b.from; });
    return patches;
}

std::string NameVeil::cover(std::string_view text) const
{
    std::string covered{text};
    std::vector<Underline> none;
    cover(covered, none);
    return covered;
}

void NameVeil::cover(std::string& text, std::vector<Underline>& underlines) const
{
    const std::u32string all = to_code_points(text);
    const std::vector<Patch> patches = find_patches(all);
    if (patches.empty()) return;
    std::u32string out;
    std::vector<Patch> at;  // where each patch stands in the new text
    int done = 0;
    for (const Patch& patch : patches) {
        out.append(all, static_cast<std::size_t>(done), static_cast<std::size_t>(patch.from - done));
        const int from = static_cast<int>(out.size());
        out += to_code_points(patch.by);
        at.push_back({from, static_cast<int>(out.size()), {}});
        done = patch.to;
    }
    out.append(all, static_cast<std::size_t>(done));

    const auto move = [&](int place, bool is_end) {
        int shift = 0;
        for (std::size_t i = 0; i < patches.size(); ++i) {
            const Patch& patch = patches[i];
            if (is_end ? place <= patch.from : place < patch.from) break;
            if (is_end ? place <= patch.to : place < patch.to) return is_end ? at[i].to : at[i].from;
            shift = at[i].to - patch.to;
        }
        return place + shift;
    };
    std::vector<Underline> moved;
    for (const Underline& underline : underlines) {
        Underline one{move(underline.from, false), move(underline.to, true), underline.strokes};
        if (!moved.empty() && one.from < moved.back().to) one.from = moved.back().to;
        if (one.from < one.to)
            moved.push_back(one);
        else if (!moved.empty())
            moved.back().strokes = std::max(moved.back().strokes, one.strokes);  // both cut the same name
    }
    underlines = std::move(moved);
    text = to_utf8(out);
}

}  // namespace sourdine
