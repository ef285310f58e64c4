// The parts of the look across interviews.
#pragma once

#include "app/screens/review/across_state.h"
#include "app/screens/review/parts.h"

#include <functional>
#include <string>
#include <vector>

namespace sourdine::app {

// What is shown now, by what is chosen; null: nothing is known yet.
const AcrossShown* find_across_shown(const View& view, AcrossState& state);

void draw_across_filter(const View& view, AcrossState& state, const AcrossShown& shown, float width);
void draw_across_actions(const View& view, AcrossState& state, const AcrossShown& shown, float width, Outbox& out);

// Each client has a mark of their own, by place in AcrossShown::clients.
constexpr float client_mark_size = 9;  // points
void draw_client_mark(const ui::Ui& ui, ImVec2 middle, std::size_t client, float size = client_mark_size, bool faint = false);

// One small chart: an interview a dot, the oldest at the left.
struct AcrossChart {
    const char* key = "";             // review.across.<key>: its title
    std::function<std::optional<double>(const InterviewProgress&)> value;
    std::function<std::optional<double>(const InterviewProgress&)> second = {};  // a ring beside the dot: what was guessed
    std::function<std::string(double)> write;
    double least_top = 1;             // the scale's end, where no value is higher
    std::optional<std::pair<double, double>> band = {};
    std::optional<double> line = {};  // an aim, a median
    std::string reference = {};       // what band and line are: an observation with its source
    std::string beside = {};          // how the newest stands to what is usual; nothing is said of one that is pointed at
    ImU32 beside_colour = 0;
};
void draw_across_chart(const View& view, AcrossState& state, const AcrossShown& shown, const AcrossChart& chart, ImVec2 at, ImVec2 size, Outbox& out);

// "12 March 2025", or near days by their names; without a day: "no date".
std::string write_interview_day(const View& view, const std::optional<Date>& day);

}  // namespace sourdine::app
