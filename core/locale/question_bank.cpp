#include "core/locale/question_bank.h"

#include "core/base/asset.h"
#include "core/base/check.h"

#include <nlohmann/json.hpp>

namespace sourdine {

namespace {

struct ThemeName {
    std::string_view name;
    std::string_view key;
};
constexpr std::array<ThemeName, question_themes.size()> theme_names{{
    {"opening", "bank.theme.opening"},
    {"their_work", "bank.theme.their_work"},
    {"the_problem", "bank.theme.the_problem"},
    {"its_cost", "bank.theme.its_cost"},
    {"tried_before", "bank.theme.tried_before"},
    {"deciding", "bank.theme.deciding"},
    {"next_steps", "bank.theme.next_steps"},
}};

void add_questions(const nlohmann::json& texts, QuestionTheme theme, bool open, std::vector<BankQuestion>& out)
{
    SD_CHECK(texts.is_array());
    for (const nlohmann::json& text : texts) {
        SD_CHECK(text.is_string());
        out.push_back({theme, text.get<std::string>(), open});
    }
}

std::vector<BankQuestion> load_bank(Language language)
{
    const auto json = nlohmann::json::parse(embedded_asset("questions/" + std::string{code_of(language)} + ".json"), nullptr, false);
    SD_CHECK(json.is_object());
    std::vector<BankQuestion> out;
    for (const QuestionTheme theme : question_themes) {
        const std::string name{name_of(theme)};
        SD_CHECK(json.contains(name) && json[name].is_object() && json[name].contains("open") && json[name].contains("closed"));
        add_questions(json[name]["open"], theme, true, out);
        add_questions(json[name]["closed"], theme, false, out);
    }
    return out;
}

}  // namespace

std::string_view name_of(QuestionTheme theme) { return theme_names[static_cast<std::size_t>(theme)].name; }
std::string_view phrase_key_of(QuestionTheme theme) { return theme_names[static_cast<std::size_t>(theme)].key; }

const std::vector<BankQuestion>& find_bank_questions(Language language)
{
    static const std::vector<BankQuestion> english = load_bank(Language::English);
    static const std::vector<BankQuestion> french = load_bank(Language::French);
    return language == Language::French ? french : english;
}

}  // namespace sourdine
