#include "app/screens/live/course.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float strip_line = 21, over_height = 84;

}  // namespace

float draw_course_strip(const View& view, ImVec2 at, float width)
{
    const Break* open = view.live() ? find_open_break(*view.interview) : nullptr;
    if (!open) return 0;
    const ui::Ui& ui = view.ui;
    const bool off = open->kind == BreakKind::OffRecord;
    const std::string text = view.phrases.say(off ? "live.state.off_record" : "live.state.paused",
                                              {{"key", key_text(view.keys, off ? GestureKind::OffRecord : GestureKind::StartOrResume)}});
    const ui::TextStyle style{ui::Face::Medium, 14, ui.palette().highlight_ink};
    const auto lines = wrap_lines(ui, style, text, width - ui.px(28));
    const float height = ui.px(16 + strip_line * static_cast<float>(lines.size()));
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, ui.palette().highlight, ui.px(10));
    float y = at.y + ui.px(8);
    for (const auto line : lines) {
        draw_in_line(ui, {at.x + ui.px(14), y}, ui.px(strip_line), style, line);
        y += ui.px(strip_line);
    }
    return height;
}

void draw_before_start(const View& view, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    std::vector<std::string> names;
    for (const Person* person : view.interview->by_seat())
        if (!person->me) names.push_back(person->name);
    const std::string table = names.empty() ? view.phrases.say("live.before.nobody")
                                            : view.phrases.say("live.before.table", {{"names", write_list(view.phrases.language(), names)}});
    const ui::TextStyle title{ui::Face::Display, 26, ui.palette().ink};
    const ui::TextStyle text{.size = 15, .colour = ui.palette().soft};
    const float width = std::min(size.x - ui.px(72), ui.px(520));
    const auto title_lines = wrap_lines(ui, title, view.phrases.say("live.before.title"), width);
    const auto lines = wrap_lines(ui, text, table, width);
    const float height = ui.px(36 * static_cast<float>(title_lines.size()) + 14 + 24 * static_cast<float>(lines.size()) + 22 + 38);
    const float middle = at.x + size.x / 2;
    float y = at.y + std::max(0.0f, (size.y - height) / 2);
    for (const auto line : title_lines) {
        draw_in_line_centred(ui, {middle, y}, ui.px(36), title, line);
        y += ui.px(36);
    }
    y += ui.px(14);
    for (const auto line : lines) {
        draw_in_line_centred(ui, {middle, y}, ui.px(24), text, line);
        y += ui.px(24);
    }
    const std::string label = view.phrases.say("live.before.start") + "###start_interview";
    const std::string key = key_text(view.keys, GestureKind::StartOrResume);
    const float button = text_width(ui, {ui::Face::SemiBold, 15}, view.phrases.say("live.before.start")) + text_width(ui, {}, key) + ui.px(44);
    ImGui::SetCursorScreenPos({middle - button / 2, y + ui.px(22)});
    if (ui::primary_button(ui, label.c_str(), key))
        out.send(DoGesture{{GestureKind::StartOrResume, 0}});
}

float draw_over(const View& view, ImVec2 bottom_left, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float top = bottom_left.y - ui.px(over_height);
    ImGui::GetWindowDrawList()->AddLine({bottom_left.x, top}, {bottom_left.x + width, top}, ui.palette().line);
    draw_in_line_fitted(ui, {bottom_left.x, top + ui.px(12)}, ui.px(24), {ui::Face::Medium, 15, ui.palette().ink}, view.phrases.say("live.over.text"), width);
    ImGui::SetCursorScreenPos({bottom_left.x, top + ui.px(42)});
    const std::string label = view.phrases.say("live.over.review") + "###go_to_review";
    if (ui::text_button(ui, label.c_str())) out.send(ShowWorkspace{Workspace::Review});
    return ui.px(over_height);
}

}  // namespace sourdine::app
