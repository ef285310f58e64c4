// "Inès Karam, architect" and Enter adds one; those met before are offered from the first letter on.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/table_rows.h"
#include "core/insight/carry_over.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::size_t most_offers = 5;
constexpr ui::TextStyle offer_name{ui::Face::SemiBold, 14};

bool is_blank(const std::string& text) { return text.find_first_not_of(" ,") == std::string::npos; }

void follow_offers(const View& view, PersonOffers& offers, const std::string& typed)
{
    if (offers.typed == typed && offers.revision == view.interview->revision()) return;
    offers.closed = offers.closed && offers.typed == typed;
    offers.typed = typed;
    offers.revision = view.interview->revision();
    offers.known.clear();
    offers.more = 0;
    offers.chosen = -1;
    if (!view.memory || is_blank(typed)) return;
    const std::vector<const KnownPerson*> found = find_known_persons(*view.memory, *view.interview, typed);
    for (const KnownPerson* known : found)
        if (offers.known.size() < most_offers) offers.known.push_back(*known);
    offers.more = static_cast<int>(found.size() - offers.known.size());
}

void add_typed(PrepareState& state, Outbox& out)
{
    Person person;
    const auto comma = state.new_person.find(',');
    person.name = state.new_person.substr(0, comma);
    if (comma != std::string::npos) person.role = state.new_person.substr(std::min(state.new_person.find_first_not_of(' ', comma + 1), state.new_person.size()));
    out.send(AddPerson{person});
    state.new_person.clear();
    state.more_persons = true;
}

void take_offer(PrepareState& state, const KnownPerson& known, Outbox& out)
{
    out.send(carry_to_table(known));
    state.new_person.clear();
    state.more_persons = true;
}

std::string write_met(const View& view, const KnownPerson& known)
{
    const Language language = view.phrases.language();
    const std::string count = std::to_string(known.meetings);
    if (!known.met.day) return view.phrases.say("prepare.met", {{"count", count}});
    std::string day = write_day(language, *known.met.day);
    if (known.met.day->year() != date_of(view.today).year()) day += ' ' + std::to_string(static_cast<int>(known.met.day->year()));
    return view.phrases.say("prepare.met_last", {{"count", count}, {"day", day}});
}

std::string write_said(const View& view, const LastWords& said)
{
    std::string text = said.text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return said.kind == NoteKind::Quote ? write_quote(view.phrases.language(), text) : text;
}

struct OfferLines {
    std::string met, said;
    bool met_beside = true;  // behind the name, where both have room
    float height = 0;
};

OfferLines lay_out_offer(const View& view, const KnownPerson& known, float inner)
{
    const ui::Ui& ui = view.ui;
    OfferLines lines{.met = write_met(view, known)};
    if (known.said) lines.said = write_said(view, *known.said);
    const float name = text_width(ui, offer_name, known.person.name) + text_width(ui, {.size = 14}, known.person.role) + ui.px(34);
    lines.met_beside = name + text_width(ui, {.size = 12.5f}, lines.met) <= inner;
    lines.height = std::round(ui.px(7 + 21 + 7.0f + (lines.met_beside ? 0.0f : 19.0f) + (known.said ? 20.0f : 0.0f)));
    return lines;
}

void draw_said(const View& view, const LastWords& said, const std::string& text, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const float line = ui.px(19);
    float x = at.x;
    if (said.kind == NoteKind::Problem) {
        x += draw_in_line(ui, at, line, {ui::Face::SemiBold, 12.5f, ui.palette().pain}, view.phrases.say("kind.problem"));
        x += ui.px(7);
    }
    draw_in_line_fitted(ui, {x, at.y}, line, {.size = 13, .colour = ui.palette().soft}, text, at.x + width - x);
}

// Whether it was taken with the mouse.
bool draw_offer(const View& view, const KnownPerson& known, int index, bool chosen, float width)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float inner = width - ui.px(20);
    const OfferLines lines = lay_out_offer(view, known, inner);
    ImGui::InvisibleButton((known.person.name + "###offer" + std::to_string(index)).c_str(), {width, lines.height});
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 end{at.x + width, at.y + lines.height};
    if (chosen || hovered) draw.AddRectFilled(at, end, ui.palette().selected, ui.px(8));
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    const float x = at.x + ui.px(10), line = ui.px(21);
    float y = at.y + ui.px(7);
    const ui::TextStyle small{.size = 12.5f, .colour = ui.palette().soft};
    const float right = lines.met_beside ? text_width(ui, small, lines.met) + ui.px(14) : 0;
    draw_in_line_fitted(ui, {x, y}, line, offer_name, known.person.name, inner - right);
    const float named = text_width(ui, offer_name, known.person.name) + ui.px(10);
    if (named + ui.px(30) < inner - right)
        draw_in_line_fitted(ui, {x + named, y}, line, {.size = 14, .colour = ui.palette().soft}, known.person.role, inner - right - named);
    if (lines.met_beside) draw_in_line_right(ui, {x + inner, y}, line, small, lines.met);
    y += line;
    if (!lines.met_beside) {
        draw_in_line_fitted(ui, {x, y}, ui.px(19), small, lines.met, inner);
        y += ui.px(19);
    }
    if (known.said) draw_said(view, *known.said, lines.said, {x, y}, inner);
    // The press already, not the release: with it the field has lost the keyboard and the offers are gone.
    return hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
}

// The list below the field; gives its height.
float draw_offers(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    PersonOffers& offers = state.table.offers;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(&draw, 2);
    layers.SetCurrentChannel(&draw, 1);
    const float margin = ui.px(5);
    float y = at.y + margin;
    std::optional<KnownPerson> taken;
    for (int i = 0; i < static_cast<int>(offers.known.size()); ++i) {
        const KnownPerson& known = offers.known[static_cast<std::size_t>(i)];
        ImGui::SetCursorScreenPos({at.x + margin, y});
        if (draw_offer(view, known, i, i == offers.chosen, width - 2 * margin)) taken = known;
        y = ImGui::GetItemRectMax().y;
    }
    const ui::TextStyle small{.size = 12.5f, .colour = ui.palette().faint};
    const bool chosen = offers.chosen >= 0;
    const std::string name = chosen ? offers.known[static_cast<std::size_t>(offers.chosen)].person.name : state.new_person.substr(0, state.new_person.find(','));
    std::string hint = view.phrases.say(chosen ? "prepare.offer_take" : "prepare.offer_choose", {{"name", name}});
    if (offers.more > 0) hint = view.phrases.say("prepare.offers_more", {{"count", std::to_string(offers.more)}}) + " · " + hint;
    const float inner = width - 2 * margin - ui.px(20);
    ImGui::SetCursorScreenPos({at.x + margin + ui.px(10), y + ui.px(4)});
    y += ui.px(4) + ui::text_block(ui, small, hint, inner) + ui.px(8);
    layers.SetCurrentChannel(&draw, 0);
    const float hair = std::max(1.0f, std::round(ui.px(1)));
    draw.AddRectFilled(at, {at.x + width, y}, ui.palette().sheet, ui.px(10));
    draw.AddRect(at, {at.x + width, y}, ui.palette().line, ui.px(10), 0, hair);
    layers.Merge(&draw);
    if (taken) take_offer(state, *taken, out);
    return y - at.y;
}

// Enter: the offer chosen, else what was typed; on an empty line on to the questions.
void answer_enter(PrepareState& state, bool offered, Outbox& out)
{
    const PersonOffers& offers = state.table.offers;
    if (offered && offers.chosen >= 0) return take_offer(state, offers.known[static_cast<std::size_t>(offers.chosen)], out);
    if (state.new_person.empty()) state.more_questions = true;
    else if (!is_blank(state.new_person)) add_typed(state, out);
}

void answer_arrows(const View& view, PrepareState& state, const ui::FieldResult& field, bool offered)
{
    PersonOffers& offers = state.table.offers;
    const int last = static_cast<int>(offers.known.size()) - 1;
    if (offered && field.down) offers.chosen = std::min(offers.chosen + 1, last);
    if (offered && field.up) offers.chosen = std::max(offers.chosen - 1, -1);
    if (offered || !field.up || view.interview->persons().empty()) return;
    const PersonId above = view.interview->by_seat().back()->id;
    state.table.focus = CellPlace{above, Cell::Name};
    state.table.chosen = above;
}

}  // namespace

float draw_new_person(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    PersonOffers& offers = state.table.offers;
    ui::FieldStyle style;
    style.text = table_text;
    style.framed = false;
    style.width = width;
    style.hint = view.phrases.say("prepare.add_person");
    style.focus = std::exchange(state.more_persons, false);
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(8)});
    const ui::FieldResult field = ui::text_field(ui, "###new-person", state.new_person, style);
    const bool here = field.focused || field.submitted || field.cancelled;
    if (here) follow_offers(view, offers, state.new_person);
    // A press of the mouse takes the keyboard from the field before it reaches the list.
    const bool pressed = offers.shown && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    const bool offered = (here || pressed) && !offers.closed && !offers.known.empty();
    answer_arrows(view, state, field, offered);
    if (field.submitted) answer_enter(state, offered, out);
    if (field.cancelled && offered) {
        offers.closed = true;
        state.more_persons = true;
    }
    float height = field.height + ui.px(8);
    offers.shown = offered && !field.submitted && !field.cancelled;
    if (offers.shown) height += ui.px(6) + draw_offers(view, state, {at.x, at.y + height + ui.px(6)}, width, out);
    return height;
}

}  // namespace sourdine::app
