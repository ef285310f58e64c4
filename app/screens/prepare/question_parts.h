// The parts of Prepare's questions. Inside app/screens/prepare only.
#pragma once

#include "app/screens/prepare/parts.h"

namespace sourdine::app {

// Everything there is to take, as of now.
const QuestionShelf& fill_shelf(const View& view, QuestionsState& state);
const ToldForm& tell_form(QuestionsState& state, std::int64_t question, const std::string& text);

// Below a field that was just drawn: while it is typed in, what could be taken instead. `question`: its id, 0 for the
// one to come (only that one is offered whole questions).
struct Taken {
    std::optional<std::string> opening;   // the text is to go on from here
    std::optional<std::string> question;  // to be added as it is
    bool stays = false;                   // Escape meant the list: the field keeps the keyboard
};
Taken draw_offers(const View& view, QuestionsState& state, std::int64_t question, const std::string& text, const ui::FieldResult& field, float width);

// The sheet beside the questions, whose card begins at `card_x`. Gives the keyboard back to the field below them.
void draw_question_bank(const View& view, PrepareState& state, float card_x, Outbox& out);
void toggle_bank(const View& view, PrepareState& state);

}  // namespace sourdine::app
