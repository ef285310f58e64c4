#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"
#include "app/screens/prepare/when.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr float line_size = 14.5f;

// A bare field as wide as its words, in a line of such fields. Gives what happened to it.
ui::FieldResult inline_field(const View& view, const char* id, std::string& text, std::string_view hint, float most, bool focus)
{
    ui::Ui& ui = view.ui;
    ui::FieldStyle style;
    style.text = {.size = line_size, .colour = ui.palette().soft};
    style.framed = false;
    style.hint = hint;
    style.read_only = view.read_only;
    style.focus = focus;
    const float words = text_width(ui, style.text, text.empty() ? hint : std::string_view{text});
    style.width = std::min(words + ui.px(6), most);
    return ui::text_field(ui, id, text, style);
}

void dot(const View& view)
{
    ImGui::SameLine(0, 0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_in_line(view.ui, at, ImGui::GetItemRectSize().y, {.size = line_size, .colour = view.ui.palette().soft}, "·");
    ImGui::Dummy({view.ui.px(5), 1});
    ImGui::SameLine(0, view.ui.px(3));
}

// Shows the record's value until someone types; what they typed counts when they leave the field or press Enter.
template <class Commit>
ui::FieldResult typed_field(const View& view, const char* id, TypedText& typed, const std::string& value, std::string_view hint, float most, Commit commit)
{
    if (!typed.typing) typed.text = value;
    const ui::FieldResult field = inline_field(view, id, typed.text, hint, most, false);
    if (field.changed) typed.typing = true;
    if (field.cancelled) typed.typing = false;
    if (typed.typing && (field.submitted || !field.focused)) {
        commit(typed.text);
        typed.typing = false;
    }
    return field;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

std::string write_when(const View& view, const Head& head)
{
    if (!head.scheduled) return {};
    const Language language = view.phrases.language();
    const Date date = date_of(*head.scheduled);
    const bool this_year = date.year() == date_of(view.today).year();
    return (this_year ? write_long_day(language, date) : write_full_day(language, date)) + ", " + write_clock_of_day(language, *head.scheduled);
}

void draw_facts(const View& view, PrepareState& state, float width, Outbox& out)
{
    const Head& head = view.interview->head();
    std::string client = head.client;
    // The time and the length keep their room, whatever the client's name: they go below it where it is long.
    const ui::TextStyle facts{.size = line_size};
    const float all = text_width(view.ui, facts, client) + text_width(view.ui, facts, write_when(view, head)) +
                      text_width(view.ui, facts, write_minutes(view.phrases.language(), head.planned_minutes)) + view.ui.px(40);
    const bool focus = std::exchange(state.focus_client, false);
    const ui::FieldResult field = inline_field(view, "###client", client, view.phrases.say("prepare.client_hint"), width, focus);
    if (focus) ui::set_field_selection(view.ui, "###client", 0, static_cast<int>(to_code_points(client).size()));  // typing replaces the client offered
    if (field.submitted) state.focus_title = true;
    if (field.changed) {
        Head after = head;
        after.client = client;
        out.send(UpdateHead{after});
    }
    if (all < width) dot(view);
    const ui::FieldResult when_field = typed_field(view, "###when", state.when, write_when(view, head), view.phrases.say("prepare.when_hint"), width * 0.6f, [&](const std::string& typed) {
        Head after = head;
        after.scheduled = read_when(typed, head.scheduled.value_or(view.today), view.today);
        // What is no date leaves the date as it was, and is told; emptied, there is none.
        if (after.scheduled || is_blank(typed)) out.send(UpdateHead{after});
        else state.unread = UnreadField{"prepare.no_when", typed};
    });
    dot(view);
    const ui::FieldResult minutes_field = typed_field(view, "###minutes", state.minutes, write_minutes(view.phrases.language(), head.planned_minutes), {}, width * 0.4f, [&](const std::string& typed) {
        Head after = head;
        const std::optional<int> minutes = read_minutes(typed);
        after.planned_minutes = minutes.value_or(head.planned_minutes);
        if (after != head) out.send(UpdateHead{after});
        if (!minutes && !is_blank(typed)) state.unread = UnreadField{"prepare.no_minutes", typed};
    });
    if (when_field.changed || when_field.cancelled || minutes_field.changed || minutes_field.cancelled) state.unread.reset();
}

// At the right of the facts where there is room, else below them.
void offer_page(const View& view, float left, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    if (view.interview->head().stage == Stage::Ended) return;
    const std::string label = view.phrases.say("review.report_prep_title") + "###page";
    const std::string cap = "Ctrl E";
    const ui::TextStyle style{ui::Face::SemiBold, 14};
    const float gap = ui.px(8), needed = text_width(ui, style, view.phrases.say("review.report_prep_title")) + gap + ui::keycap_width(ui, cap) + ui.px(2);
    const ImVec2 facts_end{ImGui::GetItemRectMax().x, ImGui::GetItemRectMin().y};
    const bool beside = facts_end.x + ui.px(20) + needed < left + width;
    if (beside) ImGui::SetCursorScreenPos({left + width - needed, facts_end.y});
    else ImGui::Dummy({0, ui.px(4)});
    if (ui::text_button(ui, label.c_str(), ui.palette().soft)) out.send(DoGesture{{GestureKind::Report, 0}});
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    ui::keycap(ui, {to.x + gap, std::floor((from.y + to.y) / 2 - ui.px(9))}, cap);
}

}  // namespace

float draw_heading(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Head& head = view.interview->head();
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    std::string title = head.title;
    ui::FieldStyle style;
    style.text = {ui::Face::Display, 27};
    style.framed = false;
    style.wrap = true;
    style.hint = view.phrases.say("prepare.title_hint");
    style.width = width;
    style.read_only = view.read_only;
    style.focus = std::exchange(state.focus_title, false);
    const ui::FieldResult field = ui::text_field(ui, "###title", title, style);
    if (field.submitted) state.more_persons = true;
    if (field.changed) {
        Head after = head;
        after.title = title;
        out.send(UpdateHead{after});
    }
    ImGui::Dummy({0, ui.px(2)});
    draw_facts(view, state, width, out);
    offer_page(view, at.x, width, out);
    if (state.unread) {
        ImGui::Dummy({0, ui.px(6)});
        ui::text_block(ui, {ui::Face::Regular, 13, ui.palette().soft}, view.phrases.say(state.unread->sentence, {{"typed", state.unread->typed}}), width);
    }
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    return ImGui::GetItemRectSize().y;
}

}  // namespace sourdine::app
