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

// The list in the bank. Laid out again only when the shelf, what is searched or the width changed.
void lay_out_bank(const View& view, BankState& bank, const QuestionShelf& shelf, float width);
void draw_bank_rows(const View& view, BankState& bank, const QuestionShelf& shelf, float width, float height, Outbox& out);
void add_from_bank(BankState& bank, const QuestionShelf& shelf, std::size_t number, Outbox& out);
// The first from `from` on that the interview has not yet.
void choose_next_in_bank(BankState& bank, const QuestionShelf& shelf, std::size_t from);

// The sheet beside the questions, whose card begins at `card_x`. Gives the keyboard back to the field below them.
void draw_question_bank(const View& view, PrepareState& state, float card_x, Outbox& out);
void toggle_bank(const View& view, PrepareState& state);

}  // namespace sourdine::app
