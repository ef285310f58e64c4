// The fields of one record in a JSON file, taken by name. What is there and is not what the field holds is refused
// with its path ("notes[3].at_ms"); the first one wrong is kept, and everything after it reads as nothing.
#pragma once

#include "core/base/time.h"
#include "core/exchange/json_document.h"
#include "core/model/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sourdine {

class JsonFields {
public:
    // `wrong` is filled by the first refusal.
    JsonFields(JsonValue object, std::string& wrong) : m_object(object), m_wrong(wrong) {}

    bool whole() const { return m_wrong.empty(); }
    bool has(std::string_view key) const { return static_cast<bool>(m_object[key]); }
    void refuse(std::string_view key) const;  // empty: the record itself

    std::string text(std::string_view key) const;  // valid UTF-8; nothing there: empty
    bool flag(std::string_view key) const;         // nothing there: false
    std::optional<bool> find_flag(std::string_view key) const;
    std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most) const;  // must be there
    std::optional<std::int64_t> find_number(std::string_view key, std::int64_t least, std::int64_t most) const;
    InterviewTime moment(std::string_view key) const;                                        // must be there
    std::optional<InterviewTime> find_moment(std::string_view key) const;

    template <class Enum>
    Enum name(std::string_view key) const  // must be there
    {
        const std::optional<Enum> value = from_name<Enum>(m_object[key].text());
        if (!value) refuse(key);
        return value.value_or(Enum{});
    }

    // A time or date written as a text; `read` tells it, or that it is none.
    template <class Read>
    auto find_written(std::string_view key, Read read) const -> decltype(read(std::string_view{}))
    {
        if (!has(key)) return std::nullopt;
        const auto value = m_object[key].is_text() ? read(m_object[key].text()) : std::nullopt;
        if (!value) refuse(key);
        return value;
    }

    // A record in this one; nothing there: all its fields are missing.
    JsonFields inside(std::string_view key) const;

    std::size_t count(std::string_view key, std::size_t most) const;  // of a list; refuses what is none, or longer
    // `take` gets the fields of each record of a list, until one is refused.
    template <class Take>
    void each(std::string_view key, std::size_t most, Take take) const
    {
        if (count(key, most) == 0 || !whole()) return;
        std::size_t place = 0;
        for (const JsonValue value : m_object[key]) {
            const JsonFields fields{value, m_wrong, this, key, place++};
            if (!value.is_object()) fields.refuse({});
            if (whole()) take(fields);
            if (!whole()) return;
        }
    }

private:
    static constexpr std::size_t no_place = static_cast<std::size_t>(-1);
    JsonFields(JsonValue object, std::string& wrong, const JsonFields* parent, std::string_view key, std::size_t place)
        : m_object(object), m_wrong(wrong), m_parent(parent), m_key(key), m_place(place)
    {
    }
    std::string path() const;

    JsonValue m_object;
    std::string& m_wrong;
    const JsonFields* m_parent = nullptr;  // the record this one is in
    std::string_view m_key;                // and what it is called there
    std::size_t m_place = no_place;        // in a list
};

inline constexpr std::int64_t longest_interview_ms = std::int64_t{100'000} * 3'600'000;

}  // namespace sourdine
