#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr int most_search_hits = 50;  // Desk::search gives no more at a time

// The found words with some of what stands round them, and where they are in it.
struct Excerpt {
    std::string text;
    std::vector<ui::Stroke> found;
};

Excerpt make_excerpt(const SearchHit& hit)
{
    constexpr int before = 24, most = 90;
    const std::u32string all = to_code_points(hit.text);
    const int length = static_cast<int>(all.size());
    const int first = hit.found.empty() ? 0 : std::clamp(hit.found.front().first, 0, length);
    int from = std::max(0, first - before);
    while (from > 0 && from < first && all[static_cast<std::size_t>(from - 1)] != U' ') ++from;
    const int to = std::min(length, from + most);
    std::u32string text = all.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    std::replace(text.begin(), text.end(), U'\n', U' ');
    const int shift = from > 0 ? 1 : 0;
    Excerpt excerpt{(shift ? "…" : "") + to_utf8(text) + (to < length ? "…" : ""), {}};
    for (const auto& [begin, end] : hit.found)
        if (begin >= from && end <= to) excerpt.found.push_back({begin - from + shift, end - from + shift, 1});
    return excerpt;
}

std::string write_kind(const View& view, const SearchHit& hit)
{
    if (hit.kind) return view.phrases.say("kind." + std::string(name_of(*hit.kind)));
    static constexpr const char* keys[] = {"note", "brief", "title", "question", "careful", "person", "debrief", "said"};
    return view.phrases.say(std::string("prepare.found.") + keys[static_cast<std::size_t>(hit.what)]);
}

// Whether it was said or noted comes first, then when in the interview: the rest may be cut.
std::string write_moment(const View& view, const SearchHit& hit)
{
    return hit.at ? write_kind(view, hit) + " · " + write_clock(hit.at->time_since_epoch()) : write_kind(view, hit);
}

std::string write_place(const View& view, const SearchHit& hit)
{
    const std::string& client = hit.client.empty() ? view.phrases.say("prepare.no_client") : hit.client;
    return hit.title.empty() ? client : client + " · " + hit.title;
}

void draw_hit(const View& view, const SearchHit& hit, int index, bool chosen, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Excerpt excerpt = make_excerpt(hit);
    const ui::TextStyle words{.size = 14}, place{.size = 12.5f, .colour = ui.palette().soft};
    ui::MarkedText text;
    text.text = excerpt.text;
    text.strokes = excerpt.found;
    const float inner = width - ui.px(20);
    const float height = ui::measure_marked_height(ui, words, text, inner) + ui.px(2 * 18 + 16);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool pressed = ImGui::InvisibleButton((excerpt.text + "###hit" + std::to_string(index)).c_str(), {width, std::round(height)}, ImGuiButtonFlags_EnableNav);
    const bool hovered = ImGui::IsItemHovered();
    const ImVec2 next = ImGui::GetCursorScreenPos();
    if (chosen || hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, chosen ? ui.palette().white : ui.palette().selected, ui.px(9));
    if (chosen) ImGui::GetWindowDrawList()->AddRect(at, {at.x + width, at.y + height}, ui.palette().line, ui.px(9));
    ImGui::SetCursorScreenPos({at.x + ui.px(10), at.y + ui.px(7)});
    const ui::MarkedResult drawn = ui::marked_text(ui, ("###found" + std::to_string(index)).c_str(), words, text, {}, inner);
    const float x = at.x + ui.px(10), y = at.y + ui.px(8) + drawn.height;
    const std::string day = hit.day ? write_near_day(view.phrases.language(), *hit.day, date_of(view.today)) : std::string{}, moment = write_moment(view, hit);
    const bool one_line = text_width(ui, place, moment) + text_width(ui, place, day) + ui.px(10) <= inner;
    draw_in_line_fitted(ui, {x, y}, ui.px(18), place, moment, inner);
    if (one_line) draw_in_line_right(ui, {x + inner, y}, ui.px(18), place, day);
    draw_in_line_fitted(ui, {x, y + ui.px(18)}, ui.px(18), place, one_line || day.empty() ? write_place(view, hit) : day + " · " + write_place(view, hit), inner);
    ImGui::SetCursorScreenPos(next);
    if (pressed) out.send(open_hit(hit));
}

}  // namespace

OpenInterview open_hit(const SearchHit& hit)
{
    OpenInterview open{hit.interview, std::nullopt};
    if (hit.what == SearchHit::What::Note) open.note = NoteId{hit.record};
    if (hit.what == SearchHit::What::Said && hit.utterance >= 0) open.said = UtterancePlace{RecordingId{hit.record}, static_cast<std::size_t>(hit.utterance)};
    return open;
}

void draw_search_hits(const View& view, PrepareState& state, Outbox& out)
{
    const float width = ImGui::GetContentRegionAvail().x - view.ui.px(14);
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().soft}, view.phrases.say("prepare.search_how"), width);
    ImGui::Dummy({0, view.ui.px(8)});
    if (view.hits.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say("prepare.nothing_found"), width);
        return;
    }
    int index = 0;
    for (const SearchHit& hit : view.hits) {
        draw_hit(view, hit, index, index == state.chosen_hit, width, out);
        ImGui::Dummy({0, view.ui.px(4)});
        ++index;
    }
    if (index < most_search_hits) return;
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().soft}, view.phrases.say("prepare.search_more", {{"count", std::to_string(index)}}), width);
}

}  // namespace sourdine::app
