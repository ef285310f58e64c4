#include "core/exchange/json_fields.h"

#include <charconv>

namespace sourdine {

std::string JsonFields::path() const
{
    if (!m_parent) return {};
    std::string path = m_parent->path();
    if (!path.empty()) path += '.';
    path += m_key;
    return m_place == no_place ? path : path + '[' + std::to_string(m_place) + ']';
}

void JsonFields::refuse(std::string_view key) const
{
    if (!m_wrong.empty()) return;
    m_wrong = path();
    if (!m_wrong.empty() && !key.empty()) m_wrong += '.';
    m_wrong += key;
}

std::string JsonFields::text(std::string_view key) const
{
    const JsonValue value = m_object[key];
    if (value && !value.is_text()) refuse(key);
    return value.is_text() ? std::string{value.text()} : std::string{};
}

std::optional<bool> JsonFields::find_flag(std::string_view key) const
{
    const JsonValue value = m_object[key];
    if (value && !value.flag()) refuse(key);
    return value.flag();
}

bool JsonFields::flag(std::string_view key) const { return find_flag(key).value_or(false); }

std::optional<std::int64_t> JsonFields::find_number(std::string_view key, std::int64_t least, std::int64_t most) const
{
    const JsonValue value = m_object[key];
    if (!value) return std::nullopt;
    const std::string_view digits = value.is_number() ? value.text() : std::string_view{};
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (!digits.empty() && fault == std::errc{} && end == digits.data() + digits.size() && number >= least && number <= most) return number;
    refuse(key);
    return std::nullopt;
}

std::int64_t JsonFields::number(std::string_view key, std::int64_t least, std::int64_t most) const
{
    const std::optional<std::int64_t> number = find_number(key, least, most);
    if (!number) refuse(key);
    return number.value_or(least);
}

std::optional<InterviewTime> JsonFields::find_moment(std::string_view key) const
{
    const std::optional<std::int64_t> ms = find_number(key, 0, longest_interview_ms);
    return ms ? std::optional{at_ms(*ms)} : std::nullopt;
}

InterviewTime JsonFields::moment(std::string_view key) const { return at_ms(number(key, 0, longest_interview_ms)); }

JsonFields JsonFields::inside(std::string_view key) const
{
    if (has(key) && !m_object[key].is_object()) refuse(key);
    return {m_object[key], m_wrong, this, key, no_place};
}

std::size_t JsonFields::count(std::string_view key, std::size_t most) const
{
    const JsonValue list = m_object[key];
    if (list && !list.is_list()) refuse(key);
    if (!list.is_list()) return 0;
    std::size_t count = 0;
    for (auto member = list.begin(); member != list.end(); ++member) ++count;
    if (count > most) refuse(key);
    return count;
}

}  // namespace sourdine
