// The parts of the import sheet, drawn at ImGui's cursor.
#pragma once

#include "app/screens/import/import_sheet.h"

#include <span>
#include <string>
#include <string_view>

namespace sourdine::app {

void draw_chooser(const View& view, ImportState& state, Outbox& out);
void draw_plan(const View& view, ImportState& state, Outbox& out);
void draw_client_plan(const View& view, ImportState& state, Outbox& out);  // a client's interviews from another library

// Of the plan: changes go into `plan`, which the caller sends when it is another one then.
void draw_voices(const View& view, ImportState& state, ImportPlan& plan, float width);
void answer_plan_keys(const View& view, ImportState& state, ImportPlan& plan, Outbox& out);
void draw_target(const View& view, ImportState& state, ImportPlan& plan, float width, Outbox& out);
void draw_files(const View& view, const ImportPlan& plan, float width, Outbox& out);
void draw_doubts(const View& view, const ImportPlan& plan, float width);

void draw_title(const View& view, std::string_view title, float width = 0);
float measure_title(const View& view, std::string_view title, float width);
void leave_space(const View& view, float points);
// Why the last choice came to nothing.
void draw_refusal(const View& view);
float measure_refusal(const View& view, float width);

// Over all of the window: what lies below is out of reach of the mouse until the sheet has gone.
ImGuiID draw_veil(const View& view);
// A click beside the sheet is nothing: the sheet stays in front, with the keyboard.
void stay_in_front(ImGuiID veil);

// A keycap and behind it the pill it stands for; goes on in a new line where the last one is full (`right`: the edge).
bool choice_pill(const View& view, float right, bool first, std::string_view cap, const std::string& label_id, ImU32 colour, bool on);

// No field is being typed into and no control has the keyboard's ring: letters, arrows and Enter mean the sheet.
bool keys_are_free();

// A field left by Enter or Escape: letters mean the sheet again, and the Enter that left it (`since`) begins nothing.
void leave_field(const View& view, const ui::FieldResult& field, double& since);

// The digit row by its place, whatever it prints; or a digit typed elsewhere (keypad).
std::optional<int> find_digit(char32_t typed);

// The end of a long text that fits, behind "…".
std::string fit_end(const View& view, const ui::TextStyle& style, std::string_view text, float width);

// "1:30", "0:01:30", "-0:05", "90" (seconds). Empty: none of these.
std::optional<Milliseconds> read_shift(std::string_view text);

}  // namespace sourdine::app
