// Guess first, then the figures: as observations, never grades.
#include "app/screens/live/line_text.h"
#include "app/screens/review/parts.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

void send_debrief(const View& view, Outbox& out, Debrief debrief)
{
    Head after = view.interview->head();
    after.debrief = std::move(debrief);
    if (after != view.interview->head()) out.send(UpdateHead{after});
}

void draw_guess(const View& view, ReviewState& state, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Debrief& debrief = view.interview->head().debrief;
    ui::text_block(ui, {ui::Face::Display, 22}, view.phrases.say("review.guess_title"), width);
    gap(view, 6);
    ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, view.phrases.say("review.guess_why"), std::min(width, ui.px(560)));
    gap(view, 14);
    for (int percent = 5; percent <= 60; percent += 5) {
        if (percent > 5) {
            const float next = ImGui::GetItemRectMax().x + ui.px(60);
            if (next < ImGui::GetWindowPos().x + ui.px(32) + width)
                ImGui::SameLine(0, ui.px(6));
            else
                gap(view, 6);
        }
        const std::string label = write_percent(view.phrases.language(), percent / 100.0);
        if (ui::pill(ui, (label + "###guess" + std::to_string(percent)).c_str(), ui.palette().ink) && !view.read_only) {
            Debrief after = debrief;
            after.guessed_share_percent = percent;
            send_debrief(view, out, after);
        }
    }
    gap(view, 10);
    if (ui::text_button(ui, (view.phrases.say("review.skip_guess") + "###skip-guess").c_str(), ui.palette().soft)) state.guess_skipped = true;
    gap(view, 28);
}

std::string write_difference(const View& view, int guess, int measured)
{
    const int points = std::abs(measured - guess);
    // Shares told from keys are good to about five points: closer than that is the same.
    if (points < 5) return view.phrases.say("review.guess_close");
    return view.phrases.say(measured > guess ? "review.guess_low" : "review.guess_high", {{"count", std::to_string(points)}});
}

void draw_comparison(const View& view, int guess, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Language language = view.phrases.language();
    const Person* me = view.interview->find_me();
    const PersonTalk* mine = me ? view.figures->talk.find(me->id) : nullptr;
    if (!mine) return;
    const int measured = static_cast<int>(std::lround(mine->share * 100));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ui::TextStyle big{ui::Face::Display, 40}, small{.size = 13.5f, .colour = ui.palette().soft};
    const float column = std::min(ui.px(220), width / 2);
    draw_in_line(ui, at, ui.px(52), {ui::Face::Display, 40, ui.palette().faint}, write_percent(language, guess / 100.0));
    draw_in_line(ui, {at.x + column, at.y}, ui.px(52), big, write_percent(language, mine->share));
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(52)}, ui.px(20), small, view.phrases.say("review.you_guessed"), column - ui.px(10));
    draw_in_line_fitted(ui, {at.x + column, at.y + ui.px(52)}, ui.px(20), small, view.phrases.say(view.figures->talk.by_words() ? "review.you_spoke_words" : "review.you_spoke"), width - column);
    ImGui::Dummy({width, ui.px(80)});
    ui::text_block(ui, {ui::Face::Regular, 15}, write_difference(view, guess, measured), std::min(width, ui.px(640)));
    gap(view, 8);
    if (!view.read_only && ui::text_button(ui, (view.phrases.say("review.guess_again") + "###guess-again").c_str(), ui.palette().soft)) {
        Debrief after = view.interview->head().debrief;
        after.guessed_share_percent.reset();
        send_debrief(view, out, after);
    }
    gap(view, 18);
}

void draw_text(const View& view, const char* key, std::string Debrief::* text, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    Debrief debrief = view.interview->head().debrief;
    ui::section_heading(ui, view.phrases.say(key));
    const float inner = ui::begin_card(ui, key, width);
    ui::FieldStyle style;
    style.text.size = 14.5f;
    style.multiline = true;
    style.framed = false;
    style.width = inner;
    style.min_height = ui.px(46);
    style.hint = view.phrases.say(std::string(key) + "_hint");
    style.read_only = view.read_only;
    if (ui::text_field(ui, (std::string("###") + key).c_str(), debrief.*text, style).changed) send_debrief(view, out, debrief);
    ui::end_card(ui);
    gap(view, 20);
}

}  // namespace

void draw_debrief_tab(const View& view, ReviewState& state, float width, Outbox& out)
{
    const auto guess = view.interview->head().debrief.guessed_share_percent;
    const float column = std::min(width, view.ui.px(820));
    if (guess) draw_comparison(view, *guess, width, out);
    else if (!state.guess_skipped) draw_guess(view, state, width, out);
    if (guess || state.guess_skipped) {
        ui::section_heading(view.ui, view.phrases.say("review.your_share"));
        draw_debrief_figures(view, state, column);
        gap(view, 26);
    }
    draw_text(view, "review.went_well", &Debrief::went_well, column, out);
    draw_text(view, "review.next_time", &Debrief::next_time, column, out);
    draw_text(view, "review.thanks", &Debrief::thanks, column, out);
}

}  // namespace sourdine::app
