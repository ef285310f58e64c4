#include "core/locale/phrases.h"

#include "core/base/asset.h"
#include "core/base/check.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace sourdine {

namespace {

struct Texts {
    std::string other;
    std::optional<std::string> one;
};

std::string_view find_arg(const PhraseArgs& args, std::string_view name, std::string_view fallback)
{
    for (const auto& [arg, value] : args)
        if (arg == name) return value;
    return fallback;
}

// Only a whole number chooses "one": "1 200" and "1.4" are many.
bool counts_as_one(Language language, std::string_view count)
{
    int n = 0;
    const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), n);
    if (error != std::errc{} || end != count.data() + count.size()) return false;
    return n == 1 || (language == Language::French && n == 0);
}

// Values are put in as they are: a name that holds {braces} is not filled again.
std::string fill(std::string_view text, const PhraseArgs& args)
{
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == text.npos ? text.npos : text.find('}', open);
        if (close == text.npos) break;
        out += text.substr(0, open);
        out += find_arg(args, text.substr(open + 1, close - open - 1), text.substr(open, close - open + 1));
        text.remove_prefix(close + 1);
    }
    return out += text;
}

std::vector<std::string_view> find_language_files(Language language)
{
    const std::string folder = "locale/" + std::string(code_of(language)) + "/";
    std::vector<std::string_view> out;
    for (const Asset& asset : embedded_assets())
        if (asset.path.starts_with(folder) && asset.path.ends_with(".json")) out.push_back(asset.text);
    return out;
}

}  // namespace

struct Phrases::State {
    std::map<std::string, Texts, std::less<>> texts;
    // say() gives references: keys nobody has written a phrase for need a home as well.
    std::set<std::string, std::less<>> unknown;

    void read(std::string_view file)
    {
        const auto json = nlohmann::json::parse(file, nullptr, false);
        SD_CHECK(json.is_object());
        for (const auto& [key, value] : json.items()) {
            SD_CHECK(value.is_string() || (value.is_object() && value.contains("one") && value.contains("other")));
            Texts& text = texts[key];
            if (value.is_string())
                text = {value.get<std::string>(), {}};
            else
                text = {value["other"].get<std::string>(), value["one"].get<std::string>()};
        }
    }
};

Language language_from(std::string_view locale_name)
{
    const auto language = locale_name.substr(0, locale_name.find_first_of("_-.@"));
    return language == "fr" || language == "FR" || language == "Fr" ? Language::French : Language::English;
}

std::string_view code_of(Language language)
{
    return language == Language::French ? "fr" : "en";
}

Phrases::Phrases(Language language, std::vector<std::string_view> json_files)
    : m_language(language), m_state(std::make_unique<State>())
{
    for (const std::string_view file : json_files) m_state->read(file);
}

Phrases::~Phrases() = default;

const Phrases& Phrases::of(Language language)
{
    static const Phrases english{Language::English, find_language_files(Language::English)};
    static const Phrases french{Language::French, find_language_files(Language::French)};
    return language == Language::French ? french : english;
}

const std::string& Phrases::say(std::string_view key) const
{
    const auto it = m_state->texts.find(key);
    return it != m_state->texts.end() ? it->second.other : *m_state->unknown.emplace(key).first;
}

std::string Phrases::say(std::string_view key, const PhraseArgs& args) const
{
    const auto it = m_state->texts.find(key);
    if (it == m_state->texts.end()) return std::string(key);
    const Texts& texts = it->second;
    const bool one = texts.one && counts_as_one(m_language, find_arg(args, "count", ""));
    return fill(one ? *texts.one : texts.other, args);
}

bool Phrases::knows(std::string_view key) const
{
    return m_state->texts.contains(key);
}

std::vector<std::string> Phrases::keys() const
{
    std::vector<std::string> out;
    for (const auto& [key, texts] : m_state->texts) out.push_back(key);
    return out;
}

std::vector<std::string> Phrases::texts(std::string_view key) const
{
    const auto it = m_state->texts.find(key);
    if (it == m_state->texts.end()) return {};
    if (it->second.one) return {*it->second.one, it->second.other};
    return {it->second.other};
}

}  // namespace sourdine
