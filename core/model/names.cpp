#include "core/model/names.h"

#include <array>

namespace sourdine {

namespace {

template <class Enum>
struct Names;
template <> struct Names<Side> { static constexpr std::array<std::string_view, 2> all{"us", "client"}; };
template <> struct Names<NoteKind> { static constexpr std::array<std::string_view, 7> all{"note", "problem", "quote", "question", "action", "decision", "idea"}; };
template <> struct Names<Phase> { static constexpr std::array<std::string_view, 4> all{"open", "listen", "analyse", "collaborate"}; };
template <> struct Names<BreakKind> { static constexpr std::array<std::string_view, 2> all{"pause", "off_record"}; };
template <> struct Names<Stage> { static constexpr std::array<std::string_view, 3> all{"prepared", "live", "ended"}; };
template <> struct Names<Timing> { static constexpr std::array<std::string_view, 5> all{"exact", "serialised", "starts", "estimated", "none"}; };
template <> struct Names<Confirmation> { static constexpr std::array<std::string_view, 3> all{"unknown", "confirmed", "denied"}; };

template <class Enum>
std::string_view spell(Enum value)
{
    return Names<Enum>::all[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view name_of(Side v) { return spell(v); }
std::string_view name_of(NoteKind v) { return spell(v); }
std::string_view name_of(Phase v) { return spell(v); }
std::string_view name_of(BreakKind v) { return spell(v); }
std::string_view name_of(Stage v) { return spell(v); }
std::string_view name_of(Confirmation v) { return spell(v); }
std::string_view name_of(Timing v) { return spell(v); }

template <class Enum>
std::optional<Enum> from_name(std::string_view name)
{
    for (std::size_t i = 0; i < Names<Enum>::all.size(); ++i)
        if (Names<Enum>::all[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}
template std::optional<Side> from_name(std::string_view);
template std::optional<NoteKind> from_name(std::string_view);
template std::optional<Phase> from_name(std::string_view);
template std::optional<BreakKind> from_name(std::string_view);
template std::optional<Stage> from_name(std::string_view);
template std::optional<Confirmation> from_name(std::string_view);
template std::optional<Timing> from_name(std::string_view);

}  // namespace sourdine
