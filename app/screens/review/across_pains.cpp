// Pains that come back: at several clients, then at one. Each opens the interview where it was said last.
#include "app/screens/live/line_text.h"
#include "app/screens/review/across_parts.h"
#include "app/ui/list_keys.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::size_t most_pains = 60;
constexpr std::size_t most_days = 4;

std::string say_where(const View& view, const RecurringPain& pain)
{
    constexpr std::size_t most_names = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < pain.clients.size() && i < most_names; ++i)
        names.push_back(pain.clients[i].empty() ? view.phrases.say("prepare.no_client") : pain.clients[i]);
    if (pain.clients.size() > most_names) names.push_back(view.phrases.say("review.across.other_clients", {{"count", std::to_string(pain.clients.size() - most_names)}}));
    return view.phrases.say("review.across.in_interviews", {{"count", std::to_string(pain.interviews.size())}}) + " · " + write_list(view.phrases.language(), names);
}

// The days it was said, each a way there.
void draw_days(const View& view, const RecurringPain& pain, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float right = ImGui::GetCursorScreenPos().x + width;
    for (std::size_t i = 0; i < pain.interviews.size() && i < most_days; ++i) {
        const std::string day = write_interview_day(view, pain.interviews[i].day);
        if (i > 0) {
            if (ImGui::GetItemRectMax().x + ui.px(6) + ui::pill_width(ui, day) > right) break;
            ImGui::SameLine(0, ui.px(6));
        }
        if (ui::pill(ui, (day + "###again-" + pain.key + std::to_string(i)).c_str())) out.send(OpenInterview{pain.interviews[i].id, pain.notes[i]});
    }
}

void draw_pain(const View& view, const RecurringPain& pain, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ui::Stroke under{0, count_code_points(pain.words), pain.most_strokes};
    const ui::TextStyle words{ui::Face::Medium, 15};
    ui::MarkedText text;
    text.text = pain.words;
    text.strokes = {&under, 1};
    const float side = ui.px(8), below = ui.px(1 + 3 * static_cast<float>(pain.most_strokes));  // the strokes of the last line
    const float height = std::round(ui::measure_marked_height(ui, words, text, width) + below + ui.px(6 + 19));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x - side, at.y});
    const ui::ListLine line = ui::list_line((pain.words + "###recurring-" + pain.key).c_str(), {width + 2 * side, height}, true, false);
    ui::draw_list_line(ui, {at.x - side, at.y}, {width + 2 * side, height}, line);
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(4)});
    const ui::MarkedResult drawn = ui::marked_text(ui, ("###recurring-words-" + pain.key).c_str(), words, text, {}, width);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(4) + drawn.height + below}, ui.px(19), {.size = 12.5f, .colour = ui.palette().soft}, say_where(view, pain), width);
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(2)});
    if (line.pressed || line.clicked) out.send(OpenInterview{pain.interviews.front().id, pain.notes.front()});
    draw_days(view, pain, width, out);
    gap(view, 14);
}

}  // namespace

void draw_across_pains(const View& view, ReviewState& review, float width, Outbox& out)
{
    const AcrossShown* shown = find_across_shown(view, review.across);
    ui::section_heading(view.ui, view.phrases.say("review.across.come_back"));
    gap(view, 4);
    if (!shown || shown->recurring.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say("review.across.none_back"), width);
        return;
    }
    bool at_several = false, at_one = false;
    for (std::size_t i = 0; i < shown->recurring.size() && i < most_pains; ++i) {
        const RecurringPain& pain = shown->recurring[i];
        bool& said = pain.clients.size() > 1 ? at_several : at_one;
        if (!std::exchange(said, true)) {
            ui::text_block(view.ui, {ui::Face::Medium, 13, view.ui.palette().soft}, view.phrases.say(pain.clients.size() > 1 ? "review.across.at_several" : "review.across.at_one"), width);
            gap(view, 6);
        }
        draw_pain(view, pain, width, out);
    }
}

}  // namespace sourdine::app
