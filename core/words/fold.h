// Which writings count as the same words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// Case, accents and compatibility forms folded away (œ -> oe, ’ -> '), runs of white space to one blank,
// none at the ends. For finding and comparing, never for showing.
std::string fold(std::string_view text);

// The key under which underlined words are one pain: folded, punctuation off both ends, French and English
// articles off both ends (le la les l' un une des du de d' the a an), each word's plural s or x dropped
// (not from words of three letters or fewer). "Les retards" and "retard" are one pain.
std::string pain_key(std::string_view words);

// "Claire Aubry" -> "CA", "Inès Karam" -> "IK", "Jean-Luc Picard" -> "JP", "Me" -> "ME", at most two letters.
std::string initials(std::string_view name);

// Every initials form a person may be typed as: first and last ("jp"), all parts ("jlp"). Folded.
std::vector<std::string> initials_forms(std::string_view name);

}  // namespace sourdine
