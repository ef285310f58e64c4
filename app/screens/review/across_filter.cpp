// Which interviews are looked at, and which mark is whose.
#include "app/screens/live/line_text.h"
#include "app/screens/review/across_parts.h"
#include "app/screens/review/pill_line.h"
#include "core/locale/formats.h"
#include "core/words/search_query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::size_t few_clients = 8;

// The mark stands in the pill's own text as a gap, and is drawn over it.
constexpr const char* room_for_mark = "\u2003\u2009";

void draw_clients(const View& view, AcrossState& state, const AcrossShown& shown, float width)
{
    PillLine pills(view, width);
    if (pills.pill(view.phrases.say("review.across.all_clients"), "across-all-clients", state.client.empty())) state.client.clear();
    const std::size_t most = state.more_clients ? shown.clients.size() : std::min(shown.clients.size(), few_clients);
    for (std::size_t i = 0; i < shown.clients.size(); ++i) {
        const AcrossShown::Client& client = shown.clients[i];
        const bool on = !state.client.empty() && state.client == client.folded;
        if (i >= most && !on) continue;
        const std::string& name = client.name.empty() ? view.phrases.say("prepare.no_client") : client.name;
        if (pills.pill(room_for_mark + name + "  " + std::to_string(client.interviews), "across-client" + std::to_string(i), on)) state.client = on ? std::string{} : client.folded;
        const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
        draw_client_mark(view.ui, {from.x + view.ui.px(16), std::round((from.y + to.y) / 2)}, i, client_mark_size * 0.85f, on);
    }
    if (most < shown.clients.size() && pills.pill(view.phrases.say("review.across.more_clients", {{"count", std::to_string(shown.clients.size() - most)}}), "across-more", false))
        state.more_clients = true;
}

void draw_since(const View& view, AcrossState& state)
{
    ui::FieldStyle style;
    style.text.size = 13.5f;
    style.width = view.ui.px(150);
    style.hint = view.phrases.say("review.across.since_hint");
    style.focus = std::exchange(state.focus_since, false);
    ImGui::SameLine(0, view.ui.px(8));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - view.ui.px(5));
    ui::text_field(view.ui, "###across-since-day", state.since_text, style);
    const auto day = find_since(state.since_text, date_of(view.today));
    std::string told;
    if (day) told = view.phrases.say("review.across.since_day", {{"day", write_full_day(view.phrases.language(), *day)}});
    else if (!state.since_text.empty()) told = view.phrases.say("review.across.since_unread");
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    draw_in_line(view.ui, {to.x + view.ui.px(10), from.y}, to.y - from.y, {.size = 13, .colour = view.ui.palette().soft}, told);
}

}  // namespace

void draw_client_mark(const ui::Ui& ui, ImVec2 middle, std::size_t client, float size, bool faint)
{
    const ui::Palette& colours = ui.palette();
    const std::array inks{colours.me, colours.them, colours.amber, colours.soft};
    const ImU32 ink = faint ? colours.white : inks[client % inks.size()];
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float r = ui.px(size) / 2, thick = std::max(1.0f, ui.px(1.6f));
    const auto [x, y] = middle;
    switch (client / inks.size() % 2 * 4 + client % 4) {  // neighbours differ in shape and in colour
    case 0: return draw.AddCircleFilled(middle, r, ink);
    case 1: return draw.AddRectFilled({x - r * 0.88f, y - r * 0.88f}, {x + r * 0.88f, y + r * 0.88f}, ink);
    case 2: return draw.AddTriangleFilled({x, y - r * 1.1f}, {x + r * 1.05f, y + r * 0.8f}, {x - r * 1.05f, y + r * 0.8f}, ink);
    case 3: return draw.AddQuadFilled({x, y - r * 1.2f}, {x + r * 1.2f, y}, {x, y + r * 1.2f}, {x - r * 1.2f, y}, ink);
    case 4: return draw.AddCircle(middle, r * 0.9f, ink, 0, thick);
    case 5: return draw.AddRect({x - r * 0.85f, y - r * 0.85f}, {x + r * 0.85f, y + r * 0.85f}, ink, 0, 0, thick);
    case 6: return draw.AddTriangle({x, y - r}, {x + r, y + r * 0.75f}, {x - r, y + r * 0.75f}, ink, thick);
    default:
        draw.AddLine({x - r * 0.8f, y - r * 0.8f}, {x + r * 0.8f, y + r * 0.8f}, ink, thick);
        draw.AddLine({x - r * 0.8f, y + r * 0.8f}, {x + r * 0.8f, y - r * 0.8f}, ink, thick);
    }
}

void draw_across_filter(const View& view, AcrossState& state, const AcrossShown& shown, float width)
{
    draw_clients(view, state, shown, width);
    gap(view, 8);
    PillLine pills(view, width);
    struct Span { AcrossSpan span; const char* key; };
    static constexpr std::array spans{Span{AcrossSpan::All, "all"}, Span{AcrossSpan::Year, "year"}, Span{AcrossSpan::Quarter, "quarter"}, Span{AcrossSpan::Since, "since"}};
    for (const Span& one : spans) {
        if (!pills.pill(view.phrases.say(std::string("review.across.span_") + one.key), std::string("across-span-") + one.key, state.span == one.span)) continue;
        state.focus_since = one.span == AcrossSpan::Since;
        state.span = one.span;
    }
    if (state.span == AcrossSpan::Since) draw_since(view, state);
    gap(view, 14);
}

}  // namespace sourdine::app
