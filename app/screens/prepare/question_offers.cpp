// What could be asked instead of what is being typed: a closed question opened, one asked before, one of the bank.
#include "app/screens/prepare/list_text.h"
#include "app/screens/prepare/question_parts.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/words/question.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::size_t most_questions = 4;
constexpr int least_letters = 2;
constexpr float row_text_size = 13.5f;

bool is_long_enough(const std::vector<std::string>& words)
{
    int letters = 0;
    for (const std::string& word : words) letters += count_code_points(word);
    return letters >= least_letters;
}

std::vector<std::string> find_offered(const QuestionShelf& shelf, const std::string& text)
{
    std::vector<std::string> found;
    if (!is_long_enough(split_words(text))) return found;
    const std::string key = question_key(text);
    for (const std::size_t place : find_fitting(shelf.all, text)) {
        const OfferedQuestion& question = shelf.all[place];
        if (question.key == key || shelf.here.contains(question.key)) continue;
        found.push_back(question.text);
        if (found.size() == most_questions) break;
    }
    return found;
}

void look_up(const View& view, QuestionsState& state, std::int64_t question, const std::string& text)
{
    QuestionOffers& offers = state.offers;
    const bool other = offers.of != question || offers.typed != text;
    if (!other && offers.revision == view.interview->revision()) return;
    if (other) {
        offers = {};
        offers.of = question;
        offers.typed = text;
        offers.reveal = true;
    }
    offers.revision = view.interview->revision();
    offers.openings = tell_form(state, question, text).openings;
    offers.questions = question == 0 && !text.empty() ? find_offered(fill_shelf(view, state), text) : std::vector<std::string>{};
}

void choose(QuestionOffers& offers, int count, const ui::FieldResult& field)
{
    const bool among = offers.chosen >= 0;  // the caret may have rows of its own to move in
    if (field.down || (among && ImGui::IsKeyPressed(ImGuiKey_DownArrow, false))) ++offers.chosen;
    else if (among && ImGui::IsKeyPressed(ImGuiKey_UpArrow, false)) --offers.chosen;
    offers.chosen = std::min(offers.chosen, count - 1);
}

// One line to take, or several where it is long. True: clicked.
bool draw_row(const View& view, const std::string& text, int number, const QuestionOffers& offers, ImU32 ink, float width)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = row_text_size, .colour = ink};
    const bool on = offers.chosen == number;
    // The key that takes it, or the one that leads to the first.
    const std::string_view cap = on ? "⏎" : number == 0 && offers.chosen < 0 ? "↓" : "";
    const float pad = ui.px(8), cap_room = ui.px(30), line = std::round(ui.px(row_text_size * 1.45f));
    const auto lines = wrap_lines(ui, style, text, width - 2 * pad - cap_room);
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, line * static_cast<float>(std::max<std::size_t>(1, lines.size())) + ui.px(6)};
    const auto how = static_cast<ImGuiButtonFlags>(ImGuiButtonFlags_MouseButtonLeft) | static_cast<ImGuiButtonFlags>(ImGuiButtonFlags_PressedOnClick);
    const bool pressed = ImGui::InvisibleButton((text + "###offer" + std::to_string(number)).c_str(), size, how);
    const ImVec2 far{at.x + size.x, at.y + size.y};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (on) draw.AddRectFilled(at, far, ui.palette().selected, ui.px(7));
    else if (ImGui::IsItemHovered()) draw.AddRectFilled(at, far, ui.palette().panel, ui.px(7));
    float y = at.y + ui.px(3);
    for (const std::string_view part : lines) {
        draw_in_line(ui, {at.x + pad, y}, line, style, part);
        y += line;
    }
    if (!cap.empty()) ui::keycap(ui, {far.x - pad - ui::keycap_width(ui, cap), at.y + ui.px(3) + std::round((line - ui.px(18)) / 2)}, cap);
    return pressed;
}

// Gives the row clicked, or -1.
int draw_rows(const View& view, QuestionOffers& offers, float width)
{
    const ui::Palette& colours = view.ui.palette();
    const ImVec2 left = ImGui::GetCursorScreenPos();
    const float x = left.x - view.ui.px(8);  // the words stand below the words of the field
    int clicked = -1, number = 0;
    const auto draw = [&](const std::string& text, ImU32 ink) {
        ImGui::SetCursorScreenPos({x, ImGui::GetCursorScreenPos().y});
        if (draw_row(view, text, number, offers, ink, width + view.ui.px(8))) clicked = number;
        ++number;
    };
    for (const std::string& opening : offers.openings) draw(opening, colours.amber);
    for (const std::string& question : offers.questions) draw(question, colours.soft);
    if (number > 0 && std::exchange(offers.reveal, false)) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
    ImGui::SetCursorScreenPos({left.x, ImGui::GetCursorScreenPos().y});
    return clicked;
}

// "What do you use …" → "What do you use ", to go on from.
std::string begin_with(std::string opening)
{
    constexpr std::string_view ellipsis = "…";
    if (opening.ends_with(ellipsis)) opening.resize(opening.size() - ellipsis.size());
    return opening;
}

// "closed: try “What do you use …”", while nobody types in it.
void draw_closed(const View& view, const ToldForm& form, float width)
{
    const ui::TextStyle style{ui::Face::Regular, 12.5f, view.ui.palette().amber};
    if (form.openings.empty()) {
        ui::text_block(view.ui, style, view.phrases.say("prepare.closed"), width);
        return;
    }
    ui::text_block(view.ui, style, view.phrases.say("prepare.closed_try", {{"openings", write_quote(view.phrases.language(), form.openings.front())}}), width);
}

}  // namespace

const ToldForm& tell_form(QuestionsState& state, std::int64_t question, const std::string& text)
{
    const auto [place, fresh] = state.forms.try_emplace(question);
    ToldForm& form = place->second;
    if (fresh || form.text != text) form = {text, tell_question_form(text) == QuestionForm::Closed, suggest_openings(text)};
    return form;
}

const QuestionShelf& fill_shelf(const View& view, QuestionsState& state)
{
    QuestionShelf& shelf = state.shelf;
    const std::size_t own_count = view.own_questions ? view.own_questions->size() : 0;
    if (shelf.serial == 0 || shelf.own != view.own_questions || shelf.own_count != own_count || shelf.language != view.phrases.language()) {
        shelf.all = collect_questions(view.own_questions, view.phrases.language());
        shelf.own = view.own_questions;
        shelf.own_count = own_count;
        shelf.language = view.phrases.language();
        ++shelf.serial;
        shelf.here_at = 0;
    }
    // Revisions begin at 0: one more tells "read" from "never".
    if (const std::uint64_t revision = view.interview->revision() + 1; shelf.here_at != revision) {
        shelf.here_at = revision;
        shelf.here.clear();
        for (const PlannedQuestion& question : view.interview->questions()) shelf.here.insert(question_key(question.text));
    }
    return shelf;
}

Taken draw_offers(const View& view, QuestionsState& state, std::int64_t question, const std::string& text, const ui::FieldResult& field, float width)
{
    QuestionOffers& offers = state.offers;
    const ToldForm& form = tell_form(state, question, text);
    const bool mine = offers.of == question;
    // A click takes the keyboard off the field before the row below hears of it; Enter and Escape let it go, too.
    const bool clicked = mine && offers.shown && ImGui::GetIO().MouseClicked[0];
    if (view.read_only || (!field.focused && !field.submitted && !field.cancelled && !clicked)) {
        if (mine) offers = {};
        if (form.closed) draw_closed(view, form, width);
        return {};
    }
    look_up(view, state, question, text);
    const int openings = static_cast<int>(offers.openings.size()), count = openings + static_cast<int>(offers.questions.size());
    offers.shown = count > 0 && !offers.dismissed;
    if (!offers.shown) {
        if (form.closed) draw_closed(view, form, width);
        return {};
    }
    choose(offers, count, field);
    Taken taken;
    if (field.cancelled) taken.stays = offers.dismissed = true;
    if (openings > 0) ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().amber}, view.phrases.say("bank.try"), width);
    int wanted = draw_rows(view, offers, width);
    if (wanted < 0 && field.submitted && !ImGui::GetIO().KeyCtrl) wanted = offers.chosen;
    if (wanted < 0) return taken;
    if (wanted < openings) taken.opening = begin_with(offers.openings[static_cast<std::size_t>(wanted)]);
    else taken.question = offers.questions[static_cast<std::size_t>(wanted - openings)];
    return taken;
}

}  // namespace sourdine::app
