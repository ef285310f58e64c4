#include "core/words/spoken_words.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace sourdine {

namespace {

using Table = std::unordered_set<std::string_view>;

Table read_table(std::string_view list)
{
    Table table;
    while (!list.empty()) {
        const auto end = std::min(list.find('|'), list.size());
        table.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return table;
}

struct Written {
    std::vector<std::string> words;
    std::vector<Span> spans;
    bool marked = false;
};

bool is_inside_word(std::u32string_view text, std::size_t i)
{
    if (is_word_character(text[i])) return true;
    if (i == 0 || i + 1 >= text.size() || !is_word_character(text[i - 1]) || !is_word_character(text[i + 1])) return false;
    const bool of_figure = (text[i] == U'.' || text[i] == U',' || text[i] == U':') && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    return is_apostrophe(text[i]) || is_hyphen(text[i]) || text[i] == U'\u2018' || of_figure;
}

bool is_plain(char32_t c)
{
    return c < 0x80;
}

std::string fold_word(std::u32string_view word)
{
    if (is_digit(word.front())) return "#";
    const bool plain = std::all_of(word.begin(), word.end(), [](char32_t c) { return is_plain(c) || is_apostrophe(c); });
    if (!plain) return fold(to_utf8(word));
    std::string out;
    for (const char32_t c : word) {
        const char letter = is_plain(c) ? static_cast<char>(c) : '\'';
        out.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    }
    return out;
}

// Where what a transcriber put in brackets at `i` ends: "[laughs]", "<unclear/>". `i` when it is no such thing.
std::size_t end_of_bracket(std::u32string_view text, std::size_t i)
{
    if (text[i] != U'<' && text[i] != U'[') return i;
    const auto end = text.find(text[i] == U'<' ? U'>' : U']', i);
    return end == std::u32string_view::npos ? i : end + 1;
}

bool parts_clauses(std::u32string_view text, std::size_t i)
{
    constexpr std::u32string_view marks = U",;:()\"\u00AB\u00BB\u201C\u201D\u2013\u2014.!?\u2026";
    if (marks.find(text[i]) != std::u32string_view::npos) return true;
    return is_hyphen(text[i]) && i + 1 < text.size() && (is_hyphen(text[i + 1]) || is_blank(text[i + 1]));
}

Written read_written(std::u32string_view text)
{
    Written out;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t behind = end_of_bracket(text, i); behind > i) {
            i = behind;
        } else if (is_word_character(text[i])) {
            std::size_t end = i + 1;
            while (end < text.size() && is_inside_word(text, end)) ++end;
            out.words.push_back(fold_word(text.substr(i, end - i)));
            out.spans.push_back({static_cast<int>(i), static_cast<int>(end)});
            out.marked = false;
            i = end;
        } else {
            if (text[i] == U'?') out.marked = true;
            if (parts_clauses(text, i) && !out.words.empty() && out.words.back() != ",") {
                out.words.emplace_back(",");
                out.spans.push_back({static_cast<int>(i), static_cast<int>(i)});
            }
            ++i;
        }
    }
    return out;
}

// Words of one of the two languages only.
Language tell_language(const Written& written)
{
    static const Table english = read_table(
        "the|and|is|are|was|were|we|i|you|they|he|she|it|my|our|your|their|of|to|in|that|this|there|have|has|had|do|does|did|don't|doesn't|"
        "not|no|can't|it's|i'm|we're|i've|we've|that's|there's|they're|what|who|when|where|how|why|with|for|at|from|but|so|because|if|"
        "been|be|will|would|can|nobody|everybody|every|all|too|um|uh|yeah|yes|up|out|by|its|isn't|won't|didn't|an|or|then|them");
    static const Table french = read_table(
        "le|la|les|des|du|de|un|une|et|est|sont|nous|vous|je|il|elle|ils|elles|ca|cela|ce|cette|ces|que|qui|quoi|dans|pour|sur|avec|sans|"
        "par|pas|ne|au|aux|mais|donc|alors|parce|tout|tous|toute|tres|trop|plus|jamais|rien|personne|mon|ma|mes|ton|notre|nos|votre|vos|"
        "leur|leurs|son|sa|ses|ont|avait|ai|suis|etait|euh|oui|voila|quand|depuis|chez|y|faut|fait|meme|comme|c'est|j'ai|qu'on|n'est|en");
    static const Table joined = read_table("vous|nous|moi|tu|je|ils|elles");
    int score = 0;
    for (const std::string& word : written.words) {
        if (english.contains(word)) --score;
        if (french.contains(word)) ++score;
        // "avez-vous": the pronoun behind its verb is French whatever the verb.
        if (const auto hyphen = word.rfind('-'); hyphen != std::string::npos && joined.contains(std::string_view(word).substr(hyphen + 1))) score += 2;
        if (word.size() > 3 && (word[1] == '\'' || word.starts_with("qu'"))) score += word[0] == 'i' ? -1 : 2;
    }
    return score > 0 ? Language::French : Language::English;
}

// Words behind which no clause ends: a mark there is a pause.
bool leaves_open(std::string_view word)
{
    static const Table open = read_table(
        "the|a|an|my|our|your|their|his|her|its|is|are|am|was|were|been|being|have|has|had|got|very|of|to|with|from|for|feel|feels|feeling|"
        "and|or|i|we|they|le|la|les|un|une|des|du|de|mon|ma|mes|notre|nos|leur|leurs|ne|tres|trop|je|me|se|est|sont|ai|avons|ont|et|avec");
    return open.contains(word);
}

void take_back(SpokenWords& out, std::size_t count)
{
    out.words.resize(out.words.size() - count);
    out.spans.resize(out.spans.size() - count);
}

// Whether the last `count` words stand right before themselves, whatever mark lies between.
bool is_said_again(const std::vector<std::string>& words, std::size_t count, std::size_t between)
{
    if (words.size() < 2 * count + between || (between == 1 && words[words.size() - count - 1] != ",")) return false;
    return std::equal(words.end() - static_cast<std::ptrdiff_t>(count), words.end(), words.end() - static_cast<std::ptrdiff_t>(2 * count + between));
}

// "it's, it's slow", "I can't, I can't sleep": what is said again at once is said once.
void forget_second_try(SpokenWords& out)
{
    constexpr std::size_t longest = 3;
    for (std::size_t between = 0; between < 2; ++between)
        for (std::size_t count = 1; count <= longest; ++count)
            if (out.words.back() != "," && is_said_again(out.words, count, between)) return take_back(out, count + between);
}

void add_word(SpokenWords& out, std::string word, Span span)
{
    if (word.empty() || (word == "," && (out.words.empty() || leaves_open(out.words.back())))) return;
    out.words.push_back(std::move(word));
    out.spans.push_back(span);
    forget_second_try(out);
}

// English contractions as the two words they stand for.
void add_english(SpokenWords& out, const std::string& word, Span span)
{
    static const std::unordered_map<std::string_view, std::string_view> endings{
        {"s", "is"}, {"re", "are"}, {"m", "am"}, {"ve", "have"}, {"d", "would"}, {"ll", "will"}};
    const auto apostrophe = word.find('\'');
    if (apostrophe == std::string::npos || word.ends_with("n't")) return add_word(out, word == "cannot" ? "can't" : word, span);
    const auto ending = endings.find(std::string_view(word).substr(apostrophe + 1));
    add_word(out, word.substr(0, apostrophe), span);
    if (ending != endings.end()) add_word(out, std::string(ending->second), span);
}

void add_french_part(SpokenWords& out, std::string part, Span span)
{
    static const Table elided = read_table("qu|d|l|m|t|s|n|j|c|jusqu|lorsqu|puisqu");
    for (auto apostrophe = part.find('\''); apostrophe != std::string::npos; apostrophe = part.find('\'')) {
        const std::string head = part.substr(0, apostrophe);
        if (!elided.contains(head)) break;
        part.erase(0, apostrophe + 1);
        add_word(out, head == "s" && part.starts_with("il") ? "si" : head + "e", span);
    }
    add_word(out, std::move(part), span);
}

void add_french(SpokenWords& out, std::string word, Span span)
{
    static const Table behind_verbs = read_table("vous|tu|il|elle|on|ils|elles|nous|je|ce|moi|la|t");
    const auto hyphen = word.rfind('-');
    if (hyphen == std::string::npos || !behind_verbs.contains(std::string_view(word).substr(hyphen + 1))) return add_french_part(out, std::move(word), span);
    const std::string tail = word.substr(hyphen);
    word.erase(hyphen);
    if (word.ends_with("-t")) word.erase(word.size() - 2);
    add_french_part(out, std::move(word), span);
    add_word(out, tail, span);
}

// How many words from `at` on only fill or colour.
std::size_t count_idle(const Written& written, std::size_t at, Language language)
{
    static const Table hesitations = read_table("um|uh|er|erm|uhm|uhh|umm|hmm|hm|mm|mhm|ah|oh|ohh|eh|euh|heu|hum|bah|ben|beh|hein|bein");
    static const Table english = read_table("really|just|actually|basically|simply|honestly|frankly|obviously|literally|clearly|definitely|certainly|"
                                            "completely|totally|absolutely|probably|still|quite|often|sometimes|usually|currently|generally|personally|"
                                            "apparently|unfortunately|sadly|normally|mostly|occasionally|also|suddenly|somewhat");
    static const Table french = read_table("vraiment|franchement|honnetement|simplement|juste|carrement|completement|totalement|absolument|souvent|parfois|"
                                           "clairement|litteralement|regulierement|generalement|effectivement|malheureusement|finalement|reellement|"
                                           "actuellement|deja|aussi|globalement|concretement|evidemment|forcement|systematiquement|quasiment");
    static const Table pairs = read_table("you know|i mean|kind of|sort of|a bit|a little|en fait|un peu|du coup|quand meme|en gros|tu vois|vous voyez|on dirait|"
                                          "tout simplement|de plus|at times|by now|at all");
    const std::string& word = written.words[at];
    if (hesitations.contains(word) || (language == Language::English ? english : french).contains(word)) return 1;
    const bool pair = at + 1 < written.words.size() && pairs.contains(word + " " + written.words[at + 1]);
    if (!pair) return 0;
    return word == "a" && at + 2 < written.words.size() && written.words[at + 2] == "bit" ? 3 : 2;
}

}  // namespace

SpokenWords read_spoken_words(std::string_view text)
{
    const Written written = read_written(to_code_points(text));
    SpokenWords out;
    out.marked = written.marked;
    out.language = tell_language(written);
    for (std::size_t i = 0; i < written.words.size();) {
        if (const std::size_t idle = count_idle(written, i, out.language)) {
            i += idle;
            // Commas around a hesitation part nothing.
            const bool alone = i < written.words.size() && written.words[i] == "," && !out.words.empty() && out.words.back() == ",";
            if (alone) {
                out.words.pop_back();
                out.spans.pop_back();
                ++i;
            }
            continue;
        }
        if (written.words[i] == ",")
            add_word(out, ",", written.spans[i]);
        else if (out.language == Language::French)
            add_french(out, written.words[i], written.spans[i]);
        else
            add_english(out, written.words[i], written.spans[i]);
        ++i;
    }
    return out;
}

}  // namespace sourdine
