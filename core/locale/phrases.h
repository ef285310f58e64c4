// Every sentence the program says, in the user's language.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

enum class Language { English, French };

// "fr_FR.UTF-8", "fr", "en_GB" ... ; anything else is English.
Language language_from(std::string_view locale_name);
std::string_view code_of(Language);  // "en", "fr"

// Phrases of one language, from assets/locale/<code>/*.json: flat objects "area.key": "text with {name}", or
// {"one": "...", "other": "..."} told by the argument "count" (French: 0 and 1 are "one").
class Phrases {
public:
    static const Phrases& of(Language);  // both are loaded once, from the embedded files

    Language language() const { return m_language; }
    // An unknown key comes back as itself; an argument the phrase does not name is ignored.
    const std::string& say(std::string_view key) const;  // without places to fill
    std::string say(std::string_view key, const PhraseArgs& args) const;
    std::string say(const Error& error) const { return say(error.key, error.args); }
    bool knows(std::string_view key) const;
    std::vector<std::string> keys() const;
    // The raw text(s) of a key: for the test that both languages have the same places.
    std::vector<std::string> texts(std::string_view key) const;

    Phrases(Language, std::vector<std::string_view> json_files);
    ~Phrases();

private:
    struct State;
    Language m_language;
    std::unique_ptr<State> m_state;
};

}  // namespace sourdine
