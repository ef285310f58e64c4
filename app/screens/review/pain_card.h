// One pain's card: its loudest sentence, who says so, what is done; opened, every note it was said in.
#pragma once

#include "app/screens/review/parts.h"

#include <string>
#include <vector>

namespace sourdine::app {

// A card as drawn: its stops of the keyboard in reading order, and what was asked of them.
struct PainStop {
    PainsState::Stop stop;
    ui::ListLine line;
};

// At the cursor, `width` pixels wide. Adds its stops to `stops`.
void draw_pain_card(const View& view, ReviewState& state, const Pain& pain, int number, float width, std::vector<PainStop>& stops, Outbox& out);

// The note that says the pain most strongly.
const Note* find_loudest(const Interview& interview, const Pain& pain);

// What keys and pills ask alike.
void confirm_next(const Pain& pain, Outbox& out);                      // not yet known, confirmed, denied
void take_next_stance(const Pain& pain, PersonId person, Outbox& out); // said nothing, confirms, denies
void begin_naming(PainsState& state, const Pain& pain);
void begin_or_end_merging(PainsState& state, const Pain& pain, Outbox& out);

}  // namespace sourdine::app
