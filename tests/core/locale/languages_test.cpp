// Both languages say the same things, each in its own typography. Faults are listed, so that a failing run names
// every phrase to mend.
#include "core/base/asset.h"
#include "core/base/utf8.h"
#include "core/locale/phrases.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace sourdine;

namespace {

using Faults = std::vector<std::string>;

std::string in_lines(const Faults& faults)
{
    std::string out;
    for (const std::string& fault : faults) out += fault + "\n";
    return out;
}

bool is_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x17F);
}

std::set<std::string> find_places(const std::string& text)
{
    std::set<std::string> out;
    for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        out.insert(text.substr(open, close == text.npos ? close : close - open + 1));
    }
    return out;
}

// Every place a phrase's forms name, each once: "one" may leave {count} out.
std::set<std::string> find_all_places(const Phrases& phrases, const std::string& key)
{
    std::set<std::string> out;
    for (const std::string& text : phrases.texts(key)) out.merge(find_places(text));
    return out;
}

template <class Check>
Faults find_faults(Language language, Check check)
{
    const Phrases& phrases = Phrases::of(language);
    Faults out;
    for (const std::string& key : phrases.keys())
        for (const std::string& text : phrases.texts(key))
            if (check(to_code_points(text))) out.push_back(key + ": " + text);
    return out;
}

bool has_straight_apostrophe(const std::u32string& text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == U'\'' && i > 0 && is_letter(text[i - 1]) && is_letter(text[i + 1])) return true;
    return false;
}

bool is_no_break(char32_t c)
{
    return c == 0x202F || c == 0xA0;
}

// Signs of the capture line are named like words: "…, ? question", "« Nom: »".
bool is_named(const std::u32string& text, std::size_t i)
{
    const bool listed = i >= 2 && text[i - 1] == U' ' && std::u32string_view(U",:.").find(text[i - 2]) != std::u32string_view::npos;
    const bool spelled = text[i] == U':' && i + 2 < text.size() && is_no_break(text[i + 1]) && text[i + 2] == U'»';
    return listed || spelled;
}

// A sign that French sets off, at the end of a word (not that of 12:30, ":2" or "https:"), without its no-break space.
bool lacks_french_space(const std::u32string& text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == U'«' && (i + 1 == text.size() || !is_no_break(text[i + 1]))) return true;
        const bool sign = std::u32string_view(U";:!?»").find(text[i]) != std::u32string_view::npos;
        const bool closes = i + 1 == text.size() || std::u32string_view(U" \n».,)…").find(text[i + 1]) != std::u32string_view::npos || is_no_break(text[i + 1]);
        const bool set_off = is_no_break(text[i - 1]) || text[i - 1] == U'!' || text[i - 1] == U'?';
        if (sign && closes && !set_off && !is_named(text, i)) return true;
    }
    return text.size() > 1 && text[0] == U'«' && !is_no_break(text[1]);
}

Faults find_duplicates(std::string_view language)
{
    std::map<std::string, std::string> homes;
    Faults out;
    for (const Asset& asset : embedded_assets()) {
        if (!asset.path.starts_with("locale/" + std::string(language) + "/")) continue;
        const auto note_key = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
            if (event != nlohmann::json::parse_event_t::key || depth != 1) return true;
            const std::string key = parsed.get<std::string>();
            if (!homes.emplace(key, asset.path).second) out.push_back(key + " in " + std::string(asset.path) + " and " + homes[key]);
            return true;
        };
        if (nlohmann::json::parse(asset.text, note_key, false).is_discarded()) out.push_back("unreadable: " + std::string(asset.path));
    }
    return out;
}

}  // namespace

TEST_CASE("both languages have the same phrases")
{
    const auto english = Phrases::of(Language::English).keys();
    const auto french = Phrases::of(Language::French).keys();
    Faults missing;
    std::set_symmetric_difference(english.begin(), english.end(), french.begin(), french.end(), std::back_inserter(missing));
    CHECK(in_lines(missing) == "");
    CHECK(english.size() > 50);
}

TEST_CASE("both languages have the same places in each phrase")
{
    Faults differ;
    for (const std::string& key : Phrases::of(Language::English).keys())
        if (find_all_places(Phrases::of(Language::English), key) != find_all_places(Phrases::of(Language::French), key)) differ.push_back(key);
    CHECK(in_lines(differ) == "");
}

TEST_CASE("a phrase is plural in both languages or in none")
{
    Faults differ;
    for (const std::string& key : Phrases::of(Language::English).keys())
        if (Phrases::of(Language::English).texts(key).size() != Phrases::of(Language::French).texts(key).size()) differ.push_back(key);
    CHECK(in_lines(differ) == "");
}

TEST_CASE("no phrase has two homes")
{
    CHECK(in_lines(find_duplicates("en")) == "");
    CHECK(in_lines(find_duplicates("fr")) == "");
}

TEST_CASE("no phrase is empty")
{
    const auto is_blank = [](const std::u32string& text) { return text.find_first_not_of(U" \n") == text.npos; };
    CHECK(in_lines(find_faults(Language::English, is_blank)) == "");
    CHECK(in_lines(find_faults(Language::French, is_blank)) == "");
}

TEST_CASE("apostrophes are curly in both languages")
{
    CHECK(in_lines(find_faults(Language::English, has_straight_apostrophe)) == "");
    CHECK(in_lines(find_faults(Language::French, has_straight_apostrophe)) == "");
}

TEST_CASE("an ellipsis is one sign in both languages")
{
    const auto has_dots = [](const std::u32string& text) { return text.find(U"...") != text.npos; };
    CHECK(in_lines(find_faults(Language::English, has_dots)) == "");
    CHECK(in_lines(find_faults(Language::French, has_dots)) == "");
}

TEST_CASE("French signs are set off by a space that does not break")
{
    CHECK(in_lines(find_faults(Language::French, lacks_french_space)) == "");
}

TEST_CASE("French quotes stand in guillemets")
{
    const auto has_curly = [](const std::u32string& text) { return text.find_first_of(U"“”") != text.npos; };
    CHECK(in_lines(find_faults(Language::French, has_curly)) == "");
}

TEST_CASE("the typography rules tell right from wrong")
{
    CHECK(has_straight_apostrophe(U"l'audit"));
    CHECK_FALSE(has_straight_apostrophe(U"l’audit"));
    CHECK(lacks_french_space(U"Quoi?"));
    CHECK(lacks_french_space(U"Quoi ?"));
    CHECK(lacks_french_space(U"Note : ceci"));
    CHECK(lacks_french_space(U"«mot\u202f»"));
    CHECK_FALSE(lacks_french_space(U"Quoi\u202f? Note\u00a0: «\u202fmot\u202f»."));
    CHECK_FALSE(lacks_french_space(U"à 12:30, :phase listen"));
    CHECK_FALSE(lacks_french_space(U"Signes\u00a0: ! problème, ? question, «\u202fNom:\u202f»"));
    CHECK(lacks_french_space(U"(Quoi?)"));
    CHECK(lacks_french_space(U"«mot\u202f»"));
}
