#include "core/report/name_words.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

// Each list is words between blanks.
constexpr std::string_view particles =
    " de du des la le les van von der den di da del della dos d l el al ten ter y of the and et und en mr mrs ms dr m mme mlle pr prof me maitre sir ";
// Words of the two languages that are names too, and words that stand for a name nobody knows.
constexpr std::string_view common_words =
    " will may mark my an so do no in on as at it is us we he be by to or if up go tu si sa se son mon ton ma ta ou par sur dans pas plus tout bon "
    "ne ni on qui que est a un une il je ce ces art rich grant bill pat sue long young day page major general grand petit "
    "speaker participant person personne guest invite unknown user client customer consultant interviewer host voice voix intervenant locuteur room salle "
    "team equipe phone ";
constexpr std::string_view company_words =
    " group groupe holding services service solutions conseil consulting societe company compagnie international europe france agency agence digital "
    "systems systemes technologies technology industries industrie partners associes fils freres city ville hotel bank banque union centre center ";
constexpr std::string_view legal_forms = " sa sas sasu sarl eurl snc gmbh ag kg ltd limited inc llc llp plc co corp bv nv srl spa ";

bool is_among(std::string_view list, std::string_view word)
{
    return list.find(' ' + std::string(word) + ' ') != std::string_view::npos;
}

// Signs that show nothing and part no word.
bool is_unseen(char32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

// Transcripts are long and mostly ASCII: there folding is writing small.
std::string fold_word(std::u32string_view word)
{
    std::string small;
    for (const char32_t c : word) {
        if (c >= 0x80) return fold(to_utf8(word));
        small += static_cast<char>(c >= U'A' && c <= U'Z' ? c + 32 : c);
    }
    return small;
}

bool is_number(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<NamePart> read_parts(std::string_view name)
{
    std::vector<NamePart> parts;
    for (TextWord& word : find_text_words(to_code_points(name))) {
        if (word.folded.empty()) continue;
        const bool letter = count_code_points(word.folded) == 1 || is_number(word.folded);
        const NameWord worth = is_among(particles, word.folded) ? NameWord::Particle : letter ? NameWord::Letter : is_among(common_words, word.folded) ? NameWord::Common : NameWord::Strong;
        parts.push_back({std::move(word.folded), worth});
    }
    // Someone is called "Le": then that is the name.
    if (std::all_of(parts.begin(), parts.end(), [](const NamePart& p) { return p.worth == NameWord::Particle; }))
        for (NamePart& part : parts) part.worth = NameWord::Common;
    return parts;
}

}  // namespace

std::vector<TextWord> find_text_words(std::u32string_view text)
{
    std::vector<TextWord> words;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_word_character(text[i])) {
            ++i;
            continue;
        }
        const std::size_t from = i;
        while (i < text.size() && (is_word_character(text[i]) || is_unseen(text[i]))) ++i;
        words.push_back({static_cast<int>(from), static_cast<int>(i), fold_word(text.substr(from, i - from)), is_capital(text[from])});
    }
    return words;
}

std::vector<NamePart> read_person_name(std::string_view name)
{
    return read_parts(name.substr(0, name.find('@')));
}

std::vector<NamePart> read_company_name(std::string_view name)
{
    std::vector<NamePart> parts = read_parts(name);
    while (parts.size() > 1 && is_among(legal_forms, parts.back().folded)) parts.pop_back();
    if (parts.size() < 2) return parts;
    for (NamePart& part : parts)
        if (part.worth == NameWord::Strong) part.worth = is_among(company_words, part.folded) || count_code_points(part.folded) < 3 ? NameWord::Letter : NameWord::Capital;
    return parts;
}

std::string spell_umlauts(std::string_view name)
{
    std::u32string out;
    const std::u32string composed = to_code_points(compose(name));
    for (const char32_t c : composed) {
        out.push_back(c);
        const auto at = std::u32string_view{U"äöüÄÖÜ"}.find(c);
        if (at == std::u32string_view::npos) continue;
        out.back() = std::u32string_view{U"aouAOU"}[at];
        out.push_back(U'e');
    }
    return out == composed ? std::string{} : to_utf8(out);
}

}  // namespace sourdine
