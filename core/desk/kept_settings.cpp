#include "core/desk/kept_settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sourdine {

namespace {

constexpr Milliseconds longest_lag{5'000};

std::string text_of(Library& library, std::string_view key)
{
    const auto found = library.find_setting(key);
    return found && *found ? **found : std::string{};
}

// The number a text is, whole; none for anything else.
template <class Number>
std::optional<Number> number_in(const std::string& text)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string write_number(float number)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

}  // namespace

Settings clamp_settings(Settings settings)
{
    if (!std::isfinite(settings.zoom)) settings.zoom = Settings{}.zoom;
    settings.zoom = std::clamp(settings.zoom, 0.5f, 3.0f);
    settings.reaction_lag = std::clamp(settings.reaction_lag, Milliseconds{0}, longest_lag);
    return settings;
}

Settings read_settings(Library& library)
{
    Settings settings;
    const std::string language = text_of(library, "language");
    for (const Language known : {Language::English, Language::French})
        if (language == code_of(known)) settings.language = known;
    if (const auto zoom = number_in<float>(text_of(library, "zoom"))) settings.zoom = *zoom;
    if (const auto lag = number_in<std::int64_t>(text_of(library, "reaction_lag_ms"))) settings.reaction_lag = Milliseconds{*lag};
    settings.blind = text_of(library, "blind") == "1";
    settings.leave_out_archived = text_of(library, "leave_out_archived") == "1";
    settings.own_name = text_of(library, "own_name");
    settings.own_email = text_of(library, "own_email");
    return clamp_settings(settings);
}

Status write_settings(Library& library, const Settings& settings)
{
    SD_TRY_STATUS(library.keep_setting("language", settings.language ? code_of(*settings.language) : std::string_view{}));
    SD_TRY_STATUS(library.keep_setting("zoom", write_number(settings.zoom)));
    SD_TRY_STATUS(library.keep_setting("reaction_lag_ms", std::to_string(settings.reaction_lag.count())));
    SD_TRY_STATUS(library.keep_setting("own_name", settings.own_name));
    SD_TRY_STATUS(library.keep_setting("own_email", settings.own_email));
    SD_TRY_STATUS(library.keep_setting("leave_out_archived", settings.leave_out_archived ? "1" : "0"));
    return library.keep_setting("blind", settings.blind ? "1" : "0");
}

}  // namespace sourdine
