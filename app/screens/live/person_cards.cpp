#include "app/screens/live/person_cards.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float padding_x = 10, padding_y = 9, keycap_column = 36, name_line = 22.5f, role_line = 19, bar_height = 5;
constexpr float roomy = 72, small = 44;  // heights of a card, points
constexpr ui::TextStyle name_style{ui::Face::SemiBold, 15};

struct Card {
    const Person& person;
    const PersonTalk* talk;  // null: no figures are shown
    bool speaks;
    ImVec2 at;
    ImVec2 size;
    bool is_small;
};

std::string write_role(const View& view, const Person& person)
{
    const std::string& side = view.phrases.say("side." + std::string{name_of(person.side)});
    if (person.role.empty()) return side;
    return person.side == Side::Us ? person.role : person.role + " · " + side;
}

// A tag behind the name: too fast in front of a new face loses an interview. Gives the width it takes.
float new_here_width(const View& view, const Person& person)
{
    if (person.knowledge != 0 || person.side == Side::Us) return 0;
    return text_width(view.ui, {ui::Face::SemiBold, 10.5f}, view.phrases.say("live.person.new_here")) + view.ui.px(8 + 6);
}

void draw_new_here(const View& view, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{ui::Face::SemiBold, 10.5f, ui.palette().amber};
    const std::string& text = view.phrases.say("live.person.new_here");
    const ImVec2 from{at.x + ui.px(6), at.y + ui.px(3.5f)};
    const float width = text_width(ui, style, text) + ui.px(8);
    ImGui::GetWindowDrawList()->AddRect(from, {from.x + width, from.y + ui.px(16)}, ui.palette().amber, ui.px(4));
    draw_in_line(ui, {from.x + ui.px(4), from.y}, ui.px(16), style, text);
}

void draw_frame(const View& view, const Card& card)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 far{card.at.x + card.size.x, card.at.y + card.size.y};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (card.speaks) {
        draw->AddRectFilled(card.at, far, ui.palette().white, ui.px(10));
        draw->AddRect(card.at, far, side_colour(ui.palette(), card.person), ui.px(10), 0, ui.px(1.5f));
    } else if (ImGui::IsItemHovered()) {
        draw->AddRectFilled(card.at, far, ui.palette().selected, ui.px(10));
    }
}

void draw_name(const View& view, const Card& card, float x, float right, float y)
{
    const ui::Ui& ui = view.ui;
    float name_ends = right;
    if (card.talk) {
        const std::string time = write_clock(card.talk->talk);
        const ui::TextStyle style{ui::Face::SemiBold, 15, card.person.side == Side::Us ? ui.palette().me : ui.palette().ink};
        draw_in_line_right(ui, {right, y}, ui.px(name_line), style, time);
        name_ends -= text_width(ui, style, time) + ui.px(8);
    }
    // Where the tag leaves no room for the name, it goes to the line of the role; a small card has a dot instead.
    const float tag = new_here_width(view, card.person);
    const bool whole = x + text_width(ui, name_style, card.person.name) <= name_ends;
    const std::string name = whole ? card.person.name : call_name(*view.interview, card.person);
    const float name_width = text_width(ui, name_style, name);
    const bool tag_fits = tag > 0 && x + name_width + tag <= name_ends;
    draw_in_line_fitted(ui, {x, y}, ui.px(name_line), name_style, name, name_ends - x);
    if (tag_fits) draw_new_here(view, {x + name_width, y});
    if (card.is_small) {
        if (tag > 0 && !tag_fits)
            ImGui::GetWindowDrawList()->AddCircleFilled({x - ui.px(7), y + ui.px(name_line / 2)}, ui.px(3), ui.palette().amber);
        return;
    }

    const float role_y = y + ui.px(name_line + 1);
    const ui::TextStyle role{.size = 12.5f, .colour = ui.palette().soft};
    float role_ends = right;
    if (card.talk) {
        const std::string share = write_percent(view.phrases.language(), card.talk->share);
        draw_in_line_right(ui, {right, role_y}, ui.px(role_line), role, share);
        role_ends -= text_width(ui, role, share) + ui.px(8);
    }
    const bool tag_below = tag > 0 && !tag_fits;
    if (tag_below) {
        draw_new_here(view, {role_ends - tag, role_y - ui.px(2)});
        role_ends -= tag + ui.px(4);
    }
    std::string words = write_role(view, card.person);
    if (x + text_width(ui, role, words) > role_ends && !card.person.role.empty()) words = card.person.role;
    draw_in_line_fitted(ui, {x, role_y}, ui.px(role_line), role, words, role_ends - x);
}

void draw_card(const View& view, const Card& card, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(card.at);
    const std::string id = card.person.name + "###seat" + std::to_string(card.person.seat);
    const bool pressed = ImGui::InvisibleButton(id.c_str(), card.size);
    draw_frame(view, card);

    const float y = card.at.y + ui.px(card.is_small ? 7 : padding_y);
    const float x = card.at.x + ui.px(padding_x + keycap_column), right = card.at.x + card.size.x - ui.px(padding_x);
    if (card.person.seat <= 9) ui::keycap(ui, {card.at.x + ui.px(padding_x), y + ui.px(2)}, std::to_string(card.person.seat));
    draw_name(view, card, x, right, y);
    if (card.talk) {
        const float bar = card.at.y + card.size.y - ui.px(card.is_small ? 11 : 14);
        ui::share_bar(ui, {x, bar}, right - x, ui.px(bar_height), static_cast<float>(card.talk->share),
                      side_colour(ui.palette(), card.person), ui.palette().line);
    }
    if (pressed && view.live()) out.send(PressSeat{card.person.seat, view.settings.reaction_lag});
}

}  // namespace

float draw_person_cards(const View& view, const TalkFigures& talk, ImVec2 at, float width, float room, bool figures, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const auto persons = view.interview->by_seat();
    const bool is_small = ui.px(roomy) * static_cast<float>(persons.size()) > room;
    const float height = ui.px(is_small ? small : figures ? roomy : roomy - 10);
    const auto floor = view.live() ? floor_at(*view.interview, view.now) : std::nullopt;
    float y = at.y;
    for (const Person* person : persons) {
        const bool speaks = floor && floor->person == person->id;
        draw_card(view, {*person, figures ? talk.find(person->id) : nullptr, speaks, {at.x, y}, {width, height}, is_small}, out);
        y += height;
    }
    return y - at.y;
}

}  // namespace sourdine::app
