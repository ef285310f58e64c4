#include "core/exchange/vtt_dialect.h"

#include "core/exchange/scan.h"
#include "core/exchange/vtt_text.h"

namespace sourdine {

namespace {

bool is_guid(std::string_view text)
{
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex) return false;
    }
    return true;
}

}  // namespace

std::optional<std::string_view> find_teams_utterance(std::string_view id)
{
    const std::size_t slash = id.find('/');
    const std::size_t dash = id.rfind('-');
    if (slash == std::string_view::npos || dash == std::string_view::npos || dash < slash) return std::nullopt;
    if (!is_guid(id.substr(0, slash)) || !is_digits(id.substr(slash + 1, dash - slash - 1)) || !is_digits(trim(id.substr(dash + 1))))
        return std::nullopt;
    return id.substr(0, dash);
}

bool is_metadata(std::string_view text)
{
    text = trim(text);
    return text.starts_with('{') && text.ends_with('}') && text.find("\"spokenText\"") != std::string_view::npos;
}

void VttTraits::count(const VttBlock& cue)
{
    ++cues;
    if (find_teams_utterance(cue.id))
        ++teams_ids;
    else if (const std::string_view id = trim(cue.id); is_digits(id))
        ++number_ids;
    else if (is_guid(id))
        ++guid_ids;
    if (cue.loose) ++loose_times;
    if (is_metadata(cue.text)) ++metadata;
    if (has_voice(cue.text)) ++voiced;
}

void VttTraits::count_aside(std::string_view text)
{
    if (text.starts_with("NOTE Confidence") || text.starts_with("NOTE duration")) ++stream_notes;
}

std::string_view VttTraits::dialect() const
{
    if (most(teams_ids)) return "teams";
    if (most(metadata) || (most(loose_times) && most(voiced))) return "teams-graph";
    if (stream_notes > 0 && most(guid_ids)) return "stream";
    return {};
}

}  // namespace sourdine
