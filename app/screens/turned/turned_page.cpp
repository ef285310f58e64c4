#include "app/screens/turned/turned_page.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr std::size_t most_beside = 3;  // further sentences of a pain
constexpr ui::TextStyle said_style{ui::Face::SemiBold, 22};
constexpr float number_width = 46, side = 18, pad = 14;

std::vector<ui::Stroke> strokes_of(const ClientWords& words, int shift)
{
    std::vector<ui::Stroke> strokes;
    for (const Underline& u : words.underlines) strokes.push_back({u.from + shift, u.to + shift, u.strokes});
    return strokes;
}

// "«␣" or "“": how many code points stand before what was said.
int quote_shift(Language language) { return count_code_points(write_quote(language, "")) / 2; }

float draw_words(const View& view, const ClientWords& words, const ui::TextStyle& style, const char* id, float width)
{
    const std::string text = words.quote ? write_quote(view.phrases.language(), words.text) : words.text;
    const std::vector<ui::Stroke> strokes = strokes_of(words, words.quote ? quote_shift(view.phrases.language()) : 0);
    std::string suffix = words.person.empty() ? std::string{} : "  ";
    for (const char c : words.person) suffix += c == ' ' ? std::string("\u00a0") : std::string(1, c);  // a name is not torn apart
    ui::MarkedText marked;
    marked.text = text;
    marked.strokes = strokes;
    marked.suffix = suffix;
    return ui::marked_text(view.ui, id, style, marked, {}, width).height;
}

std::vector<std::string> keys_in_order(const std::vector<ClientPain>& pains)
{
    std::vector<std::string> keys;
    for (const ClientPain& pain : pains) keys.push_back(pain.key);
    return keys;
}

void move_to(const std::vector<ClientPain>& pains, TurnedState& state, std::size_t from, std::size_t to, Outbox& out)
{
    if (from == to || from >= pains.size() || to >= pains.size()) return;
    std::vector<std::string> keys = keys_in_order(pains);
    std::string moved = std::move(keys[from]);
    keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(from));
    keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(to), moved);
    state.chosen = std::move(moved);
    state.reveal = true;
    out.send(OrderPains{std::move(keys)});
}

std::size_t find_chosen(const std::vector<ClientPain>& pains, const TurnedState& state)
{
    const auto at = std::find_if(pains.begin(), pains.end(), [&](const ClientPain& pain) { return pain.key == state.chosen; });
    return at == pains.end() ? 0 : static_cast<std::size_t>(at - pains.begin());
}

void answer_keys(const View& view, const std::vector<ClientPain>& pains, TurnedState& state, Outbox& out)
{
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) state.open = false;
    if (pains.empty()) return;
    const std::size_t at = find_chosen(pains, state), last = pains.size() - 1;
    const auto choose = [&](std::size_t wanted) {
        state.chosen = pains[wanted].key;
        state.reveal = true;
    };
    if (!ImGui::GetIO().KeyAlt) {
        if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) choose(at > 0 ? at - 1 : 0);
        if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) choose(std::min(at + 1, last));
        if (ImGui::IsKeyPressed(ImGuiKey_Home)) choose(0);
        if (ImGui::IsKeyPressed(ImGuiKey_End)) choose(last);
    }
    if (view.read_only) return;
    for (const Gesture& gesture : view.gestures) {
        if (gesture.kind == GestureKind::PersonUp && at > 0) move_to(pains, state, at, at - 1, out);
        if (gesture.kind == GestureKind::PersonDown) move_to(pains, state, at, at + 1, out);
    }
}

// Where a pain let go at `y` comes to stand.
std::size_t place_at(const TurnedState& state, std::size_t count, float y)
{
    std::size_t place = 0;
    while (place + 1 < count && place + 1 < state.tops.size() && y > state.tops[place + 1]) ++place;
    return place;
}

void follow_mouse(const std::vector<ClientPain>& pains, TurnedState& state, std::size_t number, Outbox& out)
{
    if (ImGui::IsItemActivated()) state.chosen = pains[number].key;
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) state.dragged = number;
    if (ImGui::IsItemHovered() || state.dragged) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeNS);
    if (state.dragged == number && !ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        const std::size_t to = place_at(state, pains.size(), ImGui::GetIO().MousePos.y);
        state.dragged.reset();
        move_to(pains, state, number, to, out);
    }
}

void draw_pain(const View& view, const std::vector<ClientPain>& pains, TurnedState& state, std::size_t number, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ClientPain& pain = pains[number];
    const ImVec2 at = ImGui::GetCursorScreenPos();
    state.tops.push_back(at.y);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);
    ImGui::PushID(static_cast<int>(number));
    const float left = at.x + ui.px(side + number_width), room = width - ui.px(2 * side + number_width);
    draw_in_line(ui, {at.x + ui.px(side), at.y + ui.px(pad)}, ui.px(said_style.size * 1.4f), {ui::Face::Display, 24, ui.palette().faint}, std::to_string(number + 1));
    ImGui::SetCursorScreenPos({left, at.y + ui.px(pad)});
    float y = at.y + ui.px(pad) + draw_words(view, pain.words.front(), said_style, "###said", room);
    for (std::size_t i = 1; i < pain.words.size() && i <= most_beside; ++i) {
        ImGui::SetCursorScreenPos({left, y + ui.px(6)});
        y += ui.px(6) + draw_words(view, pain.words[i], {ui::Face::Regular, 16, ui.palette().soft}, ("###said" + std::to_string(i)).c_str(), room);
    }
    const float height = std::round(y - at.y + ui.px(pad));
    ImGui::SetCursorScreenPos(at);
    ImGui::InvisibleButton("###pain", {width, height});
    if (!view.read_only) follow_mouse(pains, state, number, out);
    const bool chosen = find_chosen(pains, state) == number;
    if (chosen && std::exchange(state.reveal, false)) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
    list.ChannelsSetCurrent(0);
    const ImVec2 far{at.x + width, at.y + height};
    if (chosen) {
        list.AddRectFilled(at, far, ui.palette().white, ui.px(14));
        list.AddRect(at, far, ui.palette().line, ui.px(14), 0, std::max(1.0f, std::round(ui.px(1))));
    }
    list.ChannelsMerge();
    ImGui::PopID();
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(6)});
    ImGui::Dummy({1, 0});
}

void draw_heading(const View& view, float width)
{
    ui::Ui& ui = view.ui;
    const Head& head = view.interview->head();
    const std::string of = head.client.empty() || head.title.empty() ? head.client + head.title : head.client + " · " + head.title;
    if (!of.empty()) ui::text_block(ui, {ui::Face::Medium, 14, ui.palette().soft}, of, width);
    ImGui::Dummy({0, ui.px(8)});
    ui::text_block(ui, {ui::Face::Display, 34, ui.palette().ink}, view.phrases.say("turned.title"), width);
    ImGui::Dummy({0, ui.px(6)});
}

void draw_pains(const View& view, TurnedState& state, const std::vector<ClientPain>& pains, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    state.tops.clear();
    if (pains.empty()) {
        ImGui::Dummy({0, ui.px(20)});
        ui::text_block(ui, {ui::Face::Regular, 18, ui.palette().soft}, view.phrases.say("turned.nothing"), width);
        return;
    }
    ui::text_block(ui, {ui::Face::Regular, 16, ui.palette().soft}, view.phrases.say("turned.order"), width);
    ImGui::Dummy({0, ui.px(18)});
    const ImVec2 from = ImGui::GetCursorScreenPos();
    for (std::size_t number = 0; number < pains.size(); ++number) {
        ImGui::SetCursorScreenPos({from.x - ui.px(side), ImGui::GetCursorScreenPos().y});
        draw_pain(view, pains, state, number, width + 2 * ui.px(side), out);
    }
    state.tops.push_back(ImGui::GetCursorScreenPos().y);
    if (!state.dragged) return;
    // Where it comes to stand: above it when it goes up, below it when it goes down.
    const std::size_t to = place_at(state, pains.size(), ImGui::GetIO().MousePos.y);
    const float y = state.tops[to > *state.dragged ? to + 1 : to] - ui.px(4);
    ImGui::GetWindowDrawList()->AddLine({from.x - ui.px(side), y}, {from.x + width + ui.px(side), y}, ui.palette().ink, ui.px(2));
}

// The keys, small: this page is read by somebody who does not know the program.
void draw_keys(const View& view, ImVec2 middle)
{
    ui::Ui& ui = view.ui;
    constexpr float size = 12.5f;
    std::vector<KeyHint> hints{{{"↑", "↓"}, view.phrases.say("turned.choose")}};
    if (!view.read_only) hints.push_back({{"Alt", "↑", "↓"}, view.phrases.say("turned.move")});
    hints.push_back({view.keys.caps(GestureKind::TurnLaptop), view.phrases.say("turned.back")});
    float width = ui.px(22) * static_cast<float>(hints.size() - 1);
    for (const KeyHint& hint : hints) width += key_hint_width(ui, hint, size);
    float x = std::floor(middle.x - width / 2);
    for (const KeyHint& hint : hints) x += draw_key_hint(ui, {x, middle.y}, ui.px(20), hint, size, ui.palette().faint) + ui.px(22);
}

}  // namespace

void draw_turned_page(const View& view, TurnedState& state, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Interview& interview = *view.interview;
    const auto& pains = state.pains.get({interview.head().id, interview.revision(), interview.next_id()}, [&] { return list_client_pains(interview); });
    answer_keys(view, pains, state, out);
    const ImGuiViewport* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ui.palette().paper);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, IM_COL32_BLACK_TRANS);
    ImGui::Begin("###turned", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
    const float width = std::min(ui.px(860), viewport->Size.x - 2 * ui.px(48)), foot = ui.px(44);
    ImGui::SetCursorPos({0, 0});
    ImGui::BeginChild("###turned-words", {viewport->Size.x, viewport->Size.y - foot}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNav);
    ImGui::SetCursorPos({std::floor((viewport->Size.x - width) / 2), std::floor(std::min(ui.px(72), viewport->Size.y * 0.09f))});
    ImGui::BeginGroup();
    draw_heading(view, width);
    draw_pains(view, state, pains, width, out);
    ImGui::Dummy({0, ui.px(24)});
    ImGui::EndGroup();
    ImGui::EndChild();
    draw_keys(view, {viewport->Pos.x + viewport->Size.x / 2, viewport->Pos.y + viewport->Size.y - foot + ui.px(12)});
    ImGui::End();
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(4);
}

}  // namespace sourdine::app
