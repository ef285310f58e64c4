#include "core/exchange/json_document.h"

#include "core/base/utf8.h"
#include "core/exchange/decode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace sourdine {

namespace {

constexpr std::size_t steps_between_asking = 4096;

// Before it is parsed: how deep it goes, and what strict JSON does not allow, replaced by as many bytes, so that
// every byte stays at its place.
class Mending {
public:
    explicit Mending(std::string_view text) : m_text(text) {}

    // False: too deep.
    bool run()
    {
        int depth = 0;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '"')
                i = mend_string(i + 1);
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            else if (c == 'N' || c == 'I' || c == '-')
                i = mend_no_number(i);
            if (depth > deepest_json) return false;
        }
        return true;
    }
    std::string_view text() const { return m_mended.empty() ? m_text : std::string_view{m_mended}; }

private:
    void put(std::size_t at, std::string_view bytes)
    {
        if (m_mended.empty()) m_mended = m_text;
        m_mended.replace(at, bytes.size(), bytes);
    }

    // From behind the opening quote to the closing one.
    std::size_t mend_string(std::size_t i)
    {
        for (; i < m_text.size() && m_text[i] != '"'; ++i) {
            if (static_cast<unsigned char>(m_text[i]) < 0x20) put(i, " ");
            if (m_text[i] == '\\') ++i;
        }
        return i;
    }

    // Where it ends: nothing in it may be taken for another.
    std::size_t mend_no_number(std::size_t i)
    {
        for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
            if (!m_text.substr(i).starts_with(word)) continue;
            put(i, "\"\"");
            put(i + 2, std::string(word.size() - 2, ' '));
            return i + word.size() - 1;
        }
        return i;
    }

    std::string_view m_text;
    std::string m_mended;
};

// Tells how far the parser has come.
struct ReadingPlace {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    const char* at;
    const char** reached;
    reference operator*() const { return *at; }
    ReadingPlace& operator++()
    {
        *reached = ++at;
        return *this;
    }
    bool operator==(const ReadingPlace& o) const { return at == o.at; }
    bool operator!=(const ReadingPlace& o) const { return at != o.at; }
};

}  // namespace

// Hears what nlohmann's parser reads (its names) and puts it into the tree.
class JsonTreeBuilder {
public:
    using json = nlohmann::json;

    JsonTreeBuilder(std::string_view text, std::span<const std::string_view> dropped, const std::function<bool(std::size_t)>& go_on)
        : m_text(text), m_reached(text.data()), m_counted(text.data()), m_dropped(dropped), m_go_on(go_on)
    {
        m_out.m_keys.emplace_back();
    }

    bool null() { return take_scalar(Kind::Null, {}); }
    bool boolean(bool value) { return take_scalar(Kind::Flag, value ? "true" : "false"); }
    bool number_integer(json::number_integer_t value) { return take_scalar(Kind::Number, std::to_string(value)); }
    bool number_unsigned(json::number_unsigned_t value) { return take_scalar(Kind::Number, std::to_string(value)); }
    bool number_float(json::number_float_t, const std::string& written) { return take_scalar(Kind::Number, written); }
    bool string(std::string& words)
    {
        replace_nulls(words);
        return take_scalar(Kind::Text, words);
    }
    bool binary(json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

    bool key(std::string& name)
    {
        if (m_dropping > 0) return true;
        m_drop_next = std::find(m_dropped.begin(), m_dropped.end(), name) != m_dropped.end();
        if (m_drop_next) return true;
        replace_nulls(name);
        const auto [it, fresh] = m_key_places.try_emplace(name, static_cast<std::uint32_t>(m_out.m_keys.size()));
        if (fresh) m_out.m_keys.push_back(name);
        m_key = it->second;
        return true;
    }

    bool parse() { return json::sax_parse(ReadingPlace{m_text.data(), &m_reached}, ReadingPlace{m_text.data() + m_text.size(), &m_reached}, this); }
    std::size_t byte() const { return static_cast<std::size_t>(m_reached - m_text.data()); }
    const std::optional<std::string>& refusal() const { return m_refusal; }
    JsonDocument take() { return std::move(m_out); }

private:
    using Kind = JsonDocument::Kind;
    struct Open {
        std::uint32_t place = 0;
        std::uint32_t last = 0;  // member; 0: none yet
    };

    bool take_scalar(Kind kind, std::string_view text)
    {
        if (m_dropping > 0 || std::exchange(m_drop_next, false)) return true;
        JsonDocument::Node& node = add(kind);
        node.from = static_cast<std::uint32_t>(m_out.m_text.size());
        node.size = static_cast<std::uint32_t>(text.size());
        m_out.m_text += text;
        return may_go_on();
    }

    bool open(Kind kind)
    {
        if (m_dropping > 0 || std::exchange(m_drop_next, false)) {
            ++m_dropping;
            return true;
        }
        add(kind);
        m_open.push_back({static_cast<std::uint32_t>(m_out.m_nodes.size() - 1), 0});
        return may_go_on();
    }

    bool close()
    {
        if (m_dropping > 0)
            --m_dropping;
        else
            m_open.pop_back();
        return true;
    }

    JsonDocument::Node& add(Kind kind)
    {
        const auto place = static_cast<std::uint32_t>(m_out.m_nodes.size());
        if (!m_open.empty()) {
            Open& parent = m_open.back();
            ++m_out.m_nodes[parent.place].size;
            if (parent.last != 0) m_out.m_nodes[parent.last].next = place;
            parent.last = place;
        }
        m_line += static_cast<std::uint32_t>(std::count(m_counted, m_reached, '\n'));
        m_counted = m_reached;
        return m_out.m_nodes.emplace_back(JsonDocument::Node{std::exchange(m_key, 0), 0, 0, 0, m_line, kind});
    }

    bool may_go_on()
    {
        if (m_out.m_nodes.size() > most_json_values) m_refusal = "import.too_many_values";
        if (m_go_on && m_out.m_nodes.size() % steps_between_asking == 0 && !m_go_on(byte())) m_refusal = "import.stopped";
        return !m_refusal;
    }

    std::string_view m_text;
    const char* m_reached;
    const char* m_counted;
    std::uint32_t m_line = 1;
    std::span<const std::string_view> m_dropped;
    const std::function<bool(std::size_t)>& m_go_on;
    JsonDocument m_out;
    std::map<std::string, std::uint32_t, std::less<>> m_key_places;
    std::vector<Open> m_open;
    std::uint32_t m_key = 0;
    int m_dropping = 0;  // how deep inside something nobody wants
    bool m_drop_next = false;
    std::optional<std::string> m_refusal;
};

Result<JsonDocument> parse_json(std::string_view text, const std::string& file, std::span<const std::string_view> dropped,
                                const std::function<bool(std::size_t)>& go_on)
{
    std::string repaired;
    if (!is_utf8(text)) text = repaired = repair_utf8(text);
    Mending mending{text};
    if (!mending.run()) return Error{Fault::Format, "import.too_deep", {{"file", file}}};
    JsonTreeBuilder builder{mending.text(), dropped, go_on};
    const bool whole = builder.parse();
    if (builder.refusal()) return Error{Fault::Format, *builder.refusal(), {{"file", file}}};
    if (!whole) return Error{Fault::Format, "import.broken_json", {{"file", file}, {"byte", std::to_string(builder.byte())}}};
    return builder.take();
}

JsonValue JsonDocument::root() const { return m_nodes.empty() ? JsonValue{} : at(0); }

JsonValue JsonDocument::at(std::uint32_t place) const
{
    return m_nodes[place].kind == Kind::Null ? JsonValue{} : JsonValue{this, place};
}

bool JsonValue::is_object() const { return m_document && m_document->m_nodes[m_place].kind == JsonDocument::Kind::Object; }
bool JsonValue::is_list() const { return m_document && m_document->m_nodes[m_place].kind == JsonDocument::Kind::List; }
bool JsonValue::is_text() const { return m_document && m_document->m_nodes[m_place].kind == JsonDocument::Kind::Text; }
bool JsonValue::is_number() const { return m_document && m_document->m_nodes[m_place].kind == JsonDocument::Kind::Number; }
std::size_t JsonValue::size() const { return is_object() || is_list() ? m_document->m_nodes[m_place].size : 0; }
std::optional<bool> JsonValue::flag() const
{
    if (!m_document || m_document->m_nodes[m_place].kind != JsonDocument::Kind::Flag) return std::nullopt;
    const JsonDocument::Node& node = m_document->m_nodes[m_place];
    return std::string_view{m_document->m_text}.substr(node.from, node.size) == "true";
}

int JsonValue::line() const { return m_document ? static_cast<int>(m_document->m_nodes[m_place].line) : 0; }

JsonValue JsonValue::operator[](std::string_view key) const
{
    if (!is_object()) return {};
    for (const JsonValue member : *this)
        if (member.key() == key) return member;
    return {};
}

std::string_view JsonValue::key() const
{
    return m_document ? std::string_view{m_document->m_keys[m_document->m_nodes[m_place].key]} : std::string_view{};
}

std::string_view JsonValue::text() const
{
    if (!is_text() && !is_number()) return {};
    const JsonDocument::Node& node = m_document->m_nodes[m_place];
    return std::string_view{m_document->m_text}.substr(node.from, node.size);
}

JsonValue::Members JsonValue::begin() const
{
    return {m_document, size() > 0 ? m_place + 1 : 0};
}

JsonValue::Members JsonValue::end() const { return {m_document, 0}; }

JsonValue::Members& JsonValue::Members::operator++()
{
    m_place = m_document->m_nodes[m_place].next;
    return *this;
}

}  // namespace sourdine
