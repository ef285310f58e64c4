// What the questions of Prepare remember between frames: the bank, what is offered below a field, a question dragged.
#pragma once

#include "app/screens/prepare/question_search.h"
#include "core/model/records.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

// All there is to take, and what the interview has of it; made anew only when what it was made of changes.
struct QuestionShelf {
    std::vector<OfferedQuestion> all;
    std::uint64_t serial = 0;  // grows when `all` changes
    const std::vector<OwnQuestion>* own = nullptr;
    std::size_t own_count = 0;
    Language language = Language::English;

    std::set<std::string> here;  // keys of the interview's own questions
    std::uint64_t here_at = 0;   // the interview's revision they were read at
};

// Below the field that is typed in: openings for a closed question, then questions that fit what is typed.
struct QuestionOffers {
    std::int64_t of = -1;  // the question; 0: the one to come; -1: none
    std::string typed;     // what they were looked up for
    std::uint64_t revision = 0;
    std::vector<std::string> openings;
    std::vector<std::string> questions;
    int chosen = -1;       // openings first; -1: what was typed
    bool dismissed = false, shown = false, reveal = false;
};

struct BankRow {
    std::size_t place = 0;                // in the shelf
    float top = 0, height = 0;            // pixels, in the list
    std::string heading;                  // of the group it begins; else empty
    std::vector<std::string_view> lines;  // of its text
};

struct BankState {
    bool open = false, focus = false;
    int drawn_at = -1;       // the frame: another workspace in between closes it
    std::string typed;
    std::size_t chosen = 0;
    enum class Reveal { No, Chosen, Group } reveal = Reveal::No;

    std::vector<BankRow> rows;
    float height = 0;            // of all rows
    std::size_t own_left_out = 0;
    std::uint64_t rows_of = 0;   // the shelf's serial
    std::string rows_for;        // what was typed
    float rows_width = -1;
};

// Whether a question is closed and what would open it, told once for each text.
struct ToldForm {
    std::string text;
    bool closed = false;
    std::vector<std::string> openings;
};

struct QuestionsState {
    QuestionShelf shelf;
    QuestionOffers offers;
    BankState bank;
    std::map<std::int64_t, ToldForm> forms;       // by question; 0: the one to come
    bool typed_in = false;                        // one of the fields here had the keyboard: Alt+Up moves no person
    std::optional<PlannedQuestionId> focus;       // its field takes the keyboard
    std::optional<PlannedQuestionId> moved;       // to be brought into view
    std::optional<PlannedQuestionId> dragged;
};

}  // namespace sourdine::app
