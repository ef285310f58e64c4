// JSON from elsewhere: read without exceptions into a lean tree whose numbers are still the text they were written
// as, so that 12.345 seconds are 12,345 ms and nothing near it.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

class JsonDocument;

inline constexpr int deepest_json = 64;
inline constexpr std::size_t most_json_values = 20'000'000;

// A place in a document, which must outlive it. An empty one stands for what is not there and for null; everything
// may be asked of it.
class JsonValue {
public:
    class Members;

    JsonValue() = default;
    explicit operator bool() const { return m_document != nullptr; }
    bool is_object() const;
    bool is_list() const;
    bool is_text() const;
    bool is_number() const;
    std::optional<bool> flag() const;                  // of true and false; else empty
    std::size_t size() const;                          // members of a list or an object; else 0
    JsonValue operator[](std::string_view key) const;  // empty when this is no object or has no such key
    std::string_view key() const;                      // what it is called in its object
    std::string_view text() const;                     // of a text (UTF-8 without NUL); of a number the digits as written; else empty
    int line() const;                                  // 1-based; 0 when empty
    Members begin() const;                             // members of a list or an object, in the file's order
    Members end() const;

private:
    friend class JsonDocument;
    JsonValue(const JsonDocument* document, std::uint32_t place) : m_document(document), m_place(place) {}
    const JsonDocument* m_document = nullptr;
    std::uint32_t m_place = 0;
};

class JsonDocument {
public:
    JsonValue root() const;

private:
    friend class JsonValue;
    friend class JsonValue::Members;
    friend class JsonTreeBuilder;
    enum class Kind : std::uint8_t { Null, Flag, Number, Text, List, Object };
    struct Node {
        std::uint32_t key = 0;   // place in m_keys
        std::uint32_t from = 0;  // bytes of m_text
        std::uint32_t size = 0;  // bytes of m_text; of lists and objects how many members: the first is the node behind
        std::uint32_t next = 0;  // the sibling; 0: none
        std::uint32_t line = 0;
        Kind kind = Kind::Null;
    };
    JsonValue at(std::uint32_t place) const;
    std::vector<Node> m_nodes;
    std::vector<std::string> m_keys;
    std::string m_text;
};

class JsonValue::Members {
public:
    JsonValue operator*() const { return m_document->at(m_place); }
    Members& operator++();
    bool operator==(const Members& o) const { return m_place == o.m_place; }

private:
    friend class JsonValue;
    Members(const JsonDocument* document, std::uint32_t place) : m_document(document), m_place(place) {}
    const JsonDocument* m_document = nullptr;
    std::uint32_t m_place = 0;  // 0: behind the last
};

// Tolerates what real programs write: raw control characters inside texts (each becomes a blank), NaN and Infinity
// (read as an empty text), broken UTF-8 (U+FFFD). What stands under a `dropped` key is not kept. `go_on` is told the
// byte reached now and then; false stops. Errors: import.broken_json with {byte}, import.too_deep,
// import.too_many_values, import.stopped.
Result<JsonDocument> parse_json(std::string_view text, const std::string& file, std::span<const std::string_view> dropped = {},
                                const std::function<bool(std::size_t)>& go_on = {});

}  // namespace sourdine
