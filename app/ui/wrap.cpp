#include "app/ui/wrap.h"

#include "core/base/utf8.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::ui {

namespace {

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool breaks_behind(std::u32string_view text, std::size_t i)
{
    const char32_t c = text[i];
    if (c == U' ' || c == U'\u2013' || c == U'\u2014') return true;
    return c == U'-' && i > 0 && text[i - 1] != U' ';
}

}  // namespace

float pixels_of_points(float points, float scale) { return std::max(4.0F, std::round(points * scale * 1.21F)); }

float row_height(const Ui& ui, float points) { return std::round(ui.px(points * 1.5F)); }

Letters::Letters(const Ui& ui, Face face, float points)
    : m_font(ui.font(face)), m_size(pixels_of_points(points, ui.scale()))
{
    m_baked = m_font->GetFontBaked(m_size);
    m_digit = 0;
    for (ImWchar c = '0'; c <= '9'; ++c) m_digit = std::max(m_digit, m_baked->GetCharAdvance(c));
}

float Letters::advance(char32_t c) const
{
    if (c < 32) return c == U'\t' ? 4 * m_baked->GetCharAdvance(' ') : 0;
    return is_digit(c) ? m_digit : m_baked->GetCharAdvance(static_cast<ImWchar>(c));
}

float Letters::width(std::u32string_view text) const
{
    float width = 0;
    for (const char32_t c : text) width += advance(c);
    return width;
}

float Letters::ascent() const { return m_baked->Ascent; }

void Letters::draw(ImDrawList& list, ImVec2 at, ImU32 colour, std::u32string_view text, float spacing) const
{
    std::string run;
    float x = std::round(at.x);
    float run_x = x;
    const auto flush = [&] {
        if (!run.empty()) list.AddText(m_font, m_size, {run_x, std::round(at.y)}, colour, run.data(), run.data() + run.size());
        run.clear();
    };
    for (const char32_t c : text) {
        const float wide = advance(c);
        const float own = c < 32 ? 0 : m_baked->GetCharAdvance(static_cast<ImWchar>(c));
        const bool alone = spacing > 0 || (is_digit(c) && own < wide) || c < 32;
        if (alone) flush();
        if (run.empty()) run_x = is_digit(c) ? x + std::floor((wide - own) / 2) : x;
        if (c >= 32) run += to_utf8(std::u32string_view(&c, 1));
        if (alone) flush();
        x += wide + spacing;
    }
    flush();
}

std::vector<Row> wrap_rows(std::u32string_view text, const std::vector<float>& advances, float width, float indent)
{
    std::vector<Row> rows;
    const int count = static_cast<int>(text.size());
    int begin = 0;
    int behind_break = -1;
    float x = indent;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (text[at] == U'\n') {
            rows.push_back({begin, i + 1, false});
            begin = i + 1;
            behind_break = -1;
            x = 0;
            continue;
        }
        const bool first_of_row = i == begin && (indent <= 0 || !rows.empty());
        if (x + advances[at] > width && !first_of_row && text[at] != U' ') {  // a space may hang over the edge
            const int cut = behind_break > begin || (behind_break < 0 && indent > 0 && rows.empty()) ? std::max(begin, behind_break) : i;
            rows.push_back({begin, cut, true});
            begin = cut;
            behind_break = -1;
            x = 0;
            for (int q = begin; q < i; ++q) x += advances[static_cast<std::size_t>(q)];
        }
        x += advances[at];
        if (breaks_behind(text, at)) behind_break = i + 1;
    }
    rows.push_back({begin, count, false});
    return rows;
}

void log_text(ImVec2 at, std::string_view text)
{
    if (ImGui::GetCurrentContext()->LogEnabled) ImGui::LogRenderedText(&at, text.data(), text.data() + text.size());
}

const WrapCache::Entry* WrapCache::find(std::uint64_t key)
{
    if (const auto found = m_now.find(key); found != m_now.end()) return &found->second;
    const auto old = m_before.find(key);
    if (old == m_before.end()) return nullptr;
    Entry entry = std::move(old->second);
    m_before.erase(old);
    return &keep(key, std::move(entry));
}

const WrapCache::Entry& WrapCache::keep(std::uint64_t key, Entry entry)
{
    if (m_now.size() >= generation_size) {
        m_before = std::move(m_now);
        m_now.clear();
    }
    return m_now[key] = std::move(entry);
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
    return hash * 0xFF51AFD7ED558CCDULL;
}

}  // namespace sourdine::ui
