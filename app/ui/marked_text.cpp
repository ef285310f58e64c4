// A note's words with the pencil strokes below them. Only what is visible is laid out in full; heights are remembered.
#include "app/ui/ui.h"
#include "app/ui/wrap.h"
#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <algorithm>
#include <functional>

namespace sourdine::ui {

namespace {

enum class Ink : std::uint8_t { Words, Heavy, Suffix };  // Heavy: underlined three times, semi-bold

struct Sheet {
    std::u32string text;         // the words, then the suffix
    std::vector<Ink> inks;
    std::vector<float> advances;
    float indent = 0;            // of the first row, behind the prefix
};

constexpr float prefix_size = 11;
constexpr float prefix_spacing = 0.3F;

float prefix_width(const Ui& ui, std::string_view prefix)
{
    if (prefix.empty()) return 0;
    const std::u32string letters = to_code_points(prefix);
    const float spacing = ui.px(prefix_spacing) * static_cast<float>(letters.size());
    return std::round(Letters(ui, Face::SemiBold, prefix_size).width(letters) + spacing + ui.px(8));
}

Sheet make_sheet(const Ui& ui, const TextStyle& style, const MarkedText& marked)
{
    Sheet sheet;
    sheet.text = to_code_points(marked.text);
    sheet.inks.assign(sheet.text.size(), Ink::Words);
    for (const Stroke& s : marked.strokes)
        for (int i = std::max(0, s.from); s.strokes >= 3 && i < std::min(s.to, static_cast<int>(sheet.text.size())); ++i)
            sheet.inks[static_cast<std::size_t>(i)] = Ink::Heavy;
    sheet.text += to_code_points(marked.suffix);
    sheet.inks.resize(sheet.text.size(), Ink::Suffix);
    const Letters plain(ui, style.face, style.size);
    const Letters heavy(ui, Face::SemiBold, style.size);
    sheet.advances.reserve(sheet.text.size());
    for (std::size_t i = 0; i < sheet.text.size(); ++i)
        sheet.advances.push_back((sheet.inks[i] == Ink::Heavy ? heavy : plain).advance(sheet.text[i]));
    sheet.indent = prefix_width(ui, marked.prefix);
    return sheet;
}

std::uint64_t key_of(const Ui& ui, const TextStyle& style, const MarkedText& marked, float width)
{
    const std::hash<std::string_view> hash;
    std::uint64_t key = mix(hash(marked.text), hash(marked.suffix));
    key = mix(key, hash(marked.prefix));
    key = mix(key, static_cast<std::uint64_t>(width * 8));
    key = mix(key, static_cast<std::uint64_t>(ui.scale() * 1000) * 8 + static_cast<std::uint64_t>(style.face));
    key = mix(key, static_cast<std::uint64_t>(style.size * 100));
    for (const Stroke& s : marked.strokes)
        key = mix(key, (static_cast<std::uint64_t>(s.from) << 34) ^ (static_cast<std::uint64_t>(s.to) << 4) ^ static_cast<std::uint64_t>(s.strokes));
    return key;
}

bool has_three_strokes(const MarkedText& marked, const Row& row)
{
    return std::any_of(marked.strokes.begin(), marked.strokes.end(),
                       [&](const Stroke& s) { return s.strokes >= 3 && s.from < row.end && s.to > row.begin; });
}

// A third stroke needs room above the next row's letters.
float height_of_row(const Ui& ui, const TextStyle& style, const MarkedText& marked, const std::vector<Row>& rows, std::size_t r)
{
    const bool more_room = r + 1 < rows.size() && has_three_strokes(marked, rows[r]);
    return row_height(ui, style.size) + (more_room ? std::round(ui.px(4)) : 0);
}

const WrapCache::Entry& wrapped(const Ui& ui, const TextStyle& style, const MarkedText& marked, float width)
{
    const std::uint64_t key = key_of(ui, style, marked, width);
    if (const WrapCache::Entry* known = ui.wraps().find(key)) return *known;
    const Sheet sheet = make_sheet(ui, style, marked);
    WrapCache::Entry entry{wrap_rows(sheet.text, sheet.advances, width, sheet.indent), 0};
    for (std::size_t r = 0; r < entry.rows.size(); ++r) entry.height += height_of_row(ui, style, marked, entry.rows, r);
    return ui.wraps().keep(key, std::move(entry));
}

// One drawing of one marked text.
class Painter {
public:
    Painter(Ui& ui, const TextStyle& style, const MarkedText& marked, const std::vector<Row>& rows, ImVec2 at)
        : m_ui(ui), m_style(style), m_marked(marked), m_rows(rows), m_at(at), m_sheet(make_sheet(ui, style, marked)),
          m_plain(ui, style.face, style.size), m_heavy(ui, Face::SemiBold, style.size)
    {
        m_down = std::round((row_height(ui, style.size) - m_plain.size()) / 2);
        float y = at.y;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            m_tops.push_back(y);
            y += height_of_row(ui, style, marked, rows, r);
        }
    }

    // The boxes of the code points [from, to), one for each row they touch, without a space at a row's end.
    std::vector<ImRect> boxes(int from, int to) const
    {
        std::vector<ImRect> boxes;
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const int a = std::max(from, m_rows[r].begin);
            int b = std::min(to, m_rows[r].end);
            while (b > a && (m_sheet.text[static_cast<std::size_t>(b - 1)] == U' ' || m_sheet.text[static_cast<std::size_t>(b - 1)] == U'\n')) --b;
            if (a >= b) continue;
            float x = m_at.x + (r == 0 ? m_sheet.indent : 0);
            for (int i = m_rows[r].begin; i < a; ++i) x += m_sheet.advances[static_cast<std::size_t>(i)];
            float width = 0;
            for (int i = a; i < b; ++i) width += m_sheet.advances[static_cast<std::size_t>(i)];
            boxes.emplace_back(x, m_tops[r] + m_down, x + width, m_tops[r] + m_down + m_plain.size());
        }
        return boxes;
    }

    void draw_prefix() const
    {
        if (m_marked.prefix.empty()) return;
        const Letters letters(m_ui, Face::SemiBold, prefix_size);
        const ImVec2 at{m_at.x, m_tops[0] + m_down + m_plain.ascent() - letters.ascent()};
        const ImU32 colour = m_marked.prefix_colour ? m_marked.prefix_colour : m_ui.palette().pain;
        letters.draw(*ImGui::GetWindowDrawList(), at, ImGui::GetColorU32(colour), to_code_points(m_marked.prefix), m_ui.px(prefix_spacing));
        log_text(at, m_marked.prefix);
    }

    void tint(std::pair<int, int> part, ImU32 colour) const
    {
        for (const ImRect& box : boxes(part.first, part.second))
            ImGui::GetWindowDrawList()->AddRectFilled({box.Min.x - m_ui.px(2), box.Min.y}, {box.Max.x + m_ui.px(2), box.Max.y + m_ui.px(1)},
                                                      ImGui::GetColorU32(colour), m_ui.px(4));
    }

    void draw_strokes() const
    {
        for (const Stroke& s : m_marked.strokes)
            for (const ImRect& box : boxes(s.from, s.to)) {
                const float baseline = box.Min.y + m_plain.ascent();
                if (s.strokes > 0)
                    strokes_below(m_ui, box.Min.x, baseline, box.GetWidth(), s.strokes);
                else
                    draw_dots(box.Min.x, baseline, box.GetWidth());
            }
    }

    void draw_words() const
    {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const ImU32 ink = ImGui::GetColorU32(m_style.colour ? m_style.colour : m_ui.palette().ink);
        const ImU32 soft = ImGui::GetColorU32(m_ui.palette().soft);
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            float x = m_at.x + (r == 0 ? m_sheet.indent : 0);
            for (auto i = static_cast<std::size_t>(m_rows[r].begin); i < static_cast<std::size_t>(m_rows[r].end);) {
                std::size_t end = i;
                float width = 0;
                while (end < static_cast<std::size_t>(m_rows[r].end) && m_sheet.inks[end] == m_sheet.inks[i]) width += m_sheet.advances[end++];
                const Letters& letters = m_sheet.inks[i] == Ink::Heavy ? m_heavy : m_plain;
                letters.draw(list, {x, m_tops[r] + m_down}, m_sheet.inks[i] == Ink::Suffix ? soft : ink,
                             std::u32string_view(m_sheet.text).substr(i, end - i));
                x += width;
                i = end;
            }
        }
        log_text({m_at.x + m_sheet.indent, m_at.y}, to_utf8(m_sheet.text));
    }

private:
    void draw_dots(float x, float baseline, float width) const
    {
        const float dot = std::max(1.0F, std::round(m_ui.px(1.5F))), step = 2 * dot + std::round(m_ui.px(0.5F)), y = std::round(baseline + m_ui.px(3.5F));
        const ImU32 ink = ImGui::GetColorU32(m_ui.palette().pain);
        for (float at = std::round(x); at < x + width; at += step) ImGui::GetWindowDrawList()->AddRectFilled({at, y}, {at + dot, y + dot}, ink);
    }

    Ui& m_ui;
    const TextStyle& m_style;
    const MarkedText& m_marked;
    const std::vector<Row>& m_rows;
    ImVec2 m_at;
    Sheet m_sheet;
    Letters m_plain, m_heavy;
    float m_down = 0;
    std::vector<float> m_tops;
};

// Tells the tests' driver where each word is.
void report_words(const MarkedText& marked, std::span<const std::pair<int, int>> words, const Painter& painter)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (!g.TestEngineHookItems) return;
    const ImGuiLastItemData last = g.LastItemData;
    for (const auto& word : words)
        for (const ImRect& box : painter.boxes(word.first, word.second)) {
            const ImGuiID id = ImHashData(&word, sizeof word, last.ID);
            IMGUI_TEST_ENGINE_ITEM_ADD(id, box, &last);
            IMGUI_TEST_ENGINE_ITEM_INFO(id, slice(marked.text, word.first, word.second).c_str(), last.StatusFlags);
        }
}

}  // namespace

MarkedResult marked_text(Ui& ui, const char* label, const TextStyle& style, const MarkedText& marked,
                         std::span<const std::pair<int, int>> words, float width)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    ImGuiWindow* window = g.CurrentWindow;
    const ImGuiID id = window->GetID(label);
    const WrapCache::Entry& entry = wrapped(ui, style, marked, width);
    const ImVec2 at = window->DC.CursorPos;
    const ImRect box(at, {at.x + width, at.y + entry.height});
    MarkedResult result{.height = entry.height};
    ImGui::ItemSize(box);
    const bool shown = ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav);
    IMGUI_TEST_ENGINE_ITEM_INFO(id, label, g.LastItemData.StatusFlags);
    if (!shown && !g.TestEngineHookItems) return result;

    const Painter painter(ui, style, marked, entry.rows, at);
    report_words(marked, words, painter);
    if (!shown) return result;
    result.hovered = ImGui::ItemHoverable(box, id, g.LastItemData.ItemFlags);
    if (marked.chosen) painter.tint(*marked.chosen, ui.palette().highlight);
    if (marked.clickable && result.hovered)
        for (const auto& word : words)
            for (const ImRect& part : painter.boxes(word.first, word.second)) {
                const ImRect reach({part.Min.x - ui.px(2), part.Min.y - ui.px(2)}, {part.Max.x + ui.px(2), part.Max.y + ui.px(3)});
                if (result.clicked || !reach.Contains(g.IO.MousePos)) continue;
                ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
                painter.tint(word, ui.palette().selected);
                if (g.IO.MouseClicked[0]) result.clicked = word;
            }
    painter.draw_prefix();
    painter.draw_strokes();
    painter.draw_words();
    return result;
}

float measure_marked_height(const Ui& ui, const TextStyle& style, const MarkedText& marked, float width)
{
    return wrapped(ui, style, marked, width).height;
}

void strokes_below(const Ui& ui, float x, float baseline, float width, int strokes, ImU32 colour)
{
    // By hand: no two strokes begin and end at the same place, and each bends a little.
    constexpr float begins[] = {0, 1.2F, -0.6F};
    constexpr float ends[] = {0.4F, -1.4F, 1.0F};
    constexpr float bends[] = {0.45F, -0.4F, 0.5F};
    const ImU32 ink = ImGui::GetColorU32(colour ? colour : ui.palette().pain);
    const float thick = std::max(1.0F, std::round(ui.px(2) * 2) / 2);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (int i = 0; i < std::min(strokes, 3); ++i) {
        const float y = std::round(baseline + ui.px(3.5F + 4 * static_cast<float>(i))) + thick / 2;
        const float from = x + ui.px(begins[i]);
        const float to = std::max(from + 2, x + width + ui.px(ends[i]));
        const float bend = ui.px(bends[i]);
        list.PathLineTo({from, y + bend / 2});
        list.PathBezierCubicCurveTo({from + (to - from) * 0.3F, y - bend}, {from + (to - from) * 0.7F, y + bend}, {to, y - bend / 2}, 12);
        list.PathStroke(ink, 0, thick);
    }
}

}  // namespace sourdine::ui
