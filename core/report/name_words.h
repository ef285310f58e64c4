// What the words of a name are worth when one of them stands alone in a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// A word of a text: letters and digits, in code points; apostrophes and hyphens part words.
struct TextWord {
    int from = 0;
    int to = 0;
    std::string folded;
    bool capital = false;  // begins with one
};
std::vector<TextWord> find_text_words(std::u32string_view text);

enum class NameWord {
    Strong,    // names by itself: "Aubry"
    Capital,   // only with a capital: a word of a company's name
    Common,    // a word of the language: only with a capital inside a sentence ("Will"), or beside another of the name
    Letter,    // a single letter or a number: only beside another
    Particle,  // "de", "van", "Dr": only between others
};

struct NamePart {
    std::string folded;
    NameWord worth = NameWord::Strong;
};
std::vector<NamePart> read_person_name(std::string_view name);
// Without the legal form ("SAS", "Ltd") at its end.
std::vector<NamePart> read_company_name(std::string_view name);

// "mueller" for "Müller"; empty where the name has none of these letters.
std::string spell_umlauts(std::string_view name);

}  // namespace sourdine
