// What the interview came to, beside my last ones and what others were seen to do. Observations: no grade, no praise.
#include "app/screens/live/line_text.h"
#include "app/screens/review/parts.h"
#include "core/desk/across.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace sourdine::app {

namespace {

struct Row {
    const char* key;                       // of its name
    std::optional<double> now;
    std::vector<double> last;              // newest first
    std::function<std::string(double)> write;
    double top = 1;                        // the scale's end
    bool in_points = false;                // a share: what differs by five points or more is told
    bool less_is_listening = false;
    std::string band;
};

// The interviews before this one, newest first.
std::vector<const InterviewProgress*> find_last(const View& view)
{
    std::vector<const InterviewProgress*> last;
    if (!view.across) return last;
    const auto& all = view.across->newest_first;
    const InterviewId shown = view.interview->head().id;
    auto at = std::find_if(all.begin(), all.end(), [&](const auto& told) { return told->progress.interview.id == shown; });
    at = at == all.end() ? all.begin() : at + 1;
    for (; at != all.end(); ++at) last.push_back(&(*at)->progress);
    return last;
}

std::vector<double> take_last(const std::vector<const InterviewProgress*>& all, const std::function<std::optional<double>(const InterviewProgress&)>& figure)
{
    std::vector<double> taken;
    for (const InterviewProgress* one : all)
        if (const auto value = figure(*one); value && taken.size() < usual_interviews) taken.push_back(*value);
    return taken;
}

std::optional<double> to_seconds(const std::optional<Milliseconds>& length)
{
    return length ? std::optional{static_cast<double>(length->count()) / 1000} : std::nullopt;
}

std::optional<double> count_my_cut_ins(const View& view, const CutInFigures& marked)
{
    const TalkFigures& talk = view.figures->talk;
    if (!talk.source.tells_overlap()) return talk.source.basis == Basis::Keys ? std::optional<double>{marked.marked} : std::nullopt;
    const Person* me = view.interview->find_me();
    int count = 0;
    for (const Interruptions& one : talk.interruptions) count += me && one.by == me->id ? one.count : 0;
    return count;
}

std::vector<Row> make_rows(const View& view, ReviewState& state, const PersonTalk* mine)
{
    const Language language = view.phrases.language();
    const auto percent = [language](double share) { return write_percent(language, share); };
    const auto clock = [](double s) { return write_clock(Milliseconds{std::llround(s * 1000)}); };
    const auto wait = [language](double s) { return write_seconds(language, Milliseconds{std::llround(s * 1000)}); };
    const auto count = [](double n) { return std::to_string(std::lround(n)); };
    const auto last = find_last(view);
    const bool timed = !view.figures->talk.by_words();
    const QuestionMix& questions = view.figures->questions;
    std::vector<Row> rows;
    rows.push_back({"share", mine ? std::optional{mine->share} : std::nullopt, take_last(last, [](const auto& p) { return p.share; }), percent, 0.6, true, true, view.phrases.say("review.band_share")});
    rows.push_back({"monologue", mine && timed ? to_seconds(mine->longest_monologue) : std::nullopt, take_last(last, [](const auto& p) { return to_seconds(p.longest_monologue); }), clock, 120,
                    false, true, view.phrases.say("review.band_monologue")});
    rows.push_back({"open", questions.all() > 0 ? std::optional{static_cast<double>(questions.open) / questions.all()} : std::nullopt,
                    take_last(last, [](const auto& p) { return p.open_share; }), percent, 1, true, false,
                    view.phrases.say("review.band_open", {{"share", percent(view.interview->head().aims.open_percent / 100.0)}})});
    rows.push_back({"cut_ins", count_my_cut_ins(view, state.figures.of_records(*view.interview).cut_ins),
                    take_last(last, [](const auto& p) { return p.cut_ins ? std::optional<double>{*p.cut_ins} : std::nullopt; }), count, 5, false, true, {}});
    rows.push_back({"wait", view.figures->waits ? to_seconds(view.figures->waits->median) : std::nullopt, take_last(last, [](const auto& p) { return to_seconds(p.wait); }), wait, 4, false, false, {}});
    for (Row& row : rows) {
        row.top = std::max(row.top, row.now.value_or(0));
        for (const double value : row.last) row.top = std::max(row.top, value);
    }
    return rows;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

// The last ones as dots, their median as a stroke, this one in ink.
void draw_strip(const ui::Ui& ui, const Row& row, ImVec2 at, float width, float height)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float y = std::round(at.y + height / 2), thin = std::max(1.0f, std::round(ui.px(1)));
    const auto x = [&](double value) { return std::round(at.x + width * static_cast<float>(std::clamp(value / row.top, 0.0, 1.0))); };
    draw.AddRectFilled({at.x, y}, {at.x + width, y + thin}, ui.palette().line);
    for (const double value : row.last) draw.AddCircleFilled({x(value), y}, ui.px(3), ui.palette().faint);
    if (row.last.size() > 1) {
        const float middle = x(median(row.last));
        draw.AddRectFilled({middle - thin, y - ui.px(7)}, {middle + thin, y + ui.px(7)}, ui.palette().soft);
    }
    if (row.now) draw.AddCircleFilled({x(*row.now), y}, ui.px(4.5f), ui.palette().ink);
}

struct Remark { std::string text; ImU32 colour = 0; };

Remark remark_on(const View& view, const Row& row)
{
    if (!row.now) return {view.phrases.say("review.cannot_tell")};
    if (row.last.empty()) return {view.phrases.say("review.figure_first")};
    const double usual = median(row.last);
    const std::string last = view.phrases.say("review.figure_last", {{"count", std::to_string(row.last.size())}, {"value", row.write(usual)}});
    if (!row.in_points) return {last};
    const int points = points_between(*row.now, usual);
    if (std::abs(points) < least_points) return {last + " · " + view.phrases.say("review.figure_same")};
    const std::string difference = view.phrases.say(points > 0 ? "review.figure_more" : "review.figure_less", {{"count", std::to_string(std::abs(points))}});
    return {last + " · " + difference, (points < 0) == row.less_is_listening ? view.ui.palette().them : view.ui.palette().amber};
}

// In a narrow window the name and what is told beside the figure go on below.
void draw_row(const View& view, const Row& row, float width)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float value = ui.px(74), strip = std::clamp(width * 0.15f, ui.px(70), ui.px(140));
    const float label = std::min(ui.px(212), width * 0.27f), rest = at.x + label + value + strip + ui.px(24), room = at.x + width - rest;
    const Remark remark = remark_on(view, row);
    const std::string& name = view.phrases.say(std::string("review.figure_") + row.key);
    const ui::TextStyle name_style{.size = 14.5f}, told{.size = 13, .colour = remark.colour ? remark.colour : ui.palette().ink}, band{.size = 12.5f, .colour = ui.palette().soft};
    const float name_height = ui::measure_block_height(ui, name_style, name, label - ui.px(8));
    const float told_height = ui::measure_block_height(ui, told, remark.text, room);
    const float both_height = told_height + (row.band.empty() ? 0 : ui::measure_block_height(ui, band, row.band, room));
    const float height = std::ceil(std::max({ui.px(44), name_height + ui.px(14), both_height + ui.px(8)}));
    ImGui::SetCursorScreenPos({at.x, at.y + std::round((height - name_height) / 2)});
    ui::text_block(ui, name_style, name, label - ui.px(8));
    draw_in_line_fitted(ui, {at.x + label, at.y}, height, {ui::Face::Display, 19}, row.now ? row.write(*row.now) : "–", value);
    draw_strip(ui, row, {at.x + label + value, at.y}, strip, height);
    const float first = std::round(at.y + (height - both_height) / 2);
    ImGui::SetCursorScreenPos({rest, first});
    ui::text_block(ui, told, remark.text, room);
    ImGui::SetCursorScreenPos({rest, first + told_height});
    if (!row.band.empty()) ui::text_block(ui, band, row.band, room);
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + height}, {at.x + width, at.y + height + 1}, ui.palette().line);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, height + 1});
}

}  // namespace

void draw_debrief_figures(const View& view, ReviewState& state, float width)
{
    const Person* me = view.interview->find_me();
    const PersonTalk* mine = me ? view.figures->talk.find(me->id) : nullptr;
    for (const Row& row : make_rows(view, state, mine)) draw_row(view, row, width);
    if (view.figures->talk.source.basis == Basis::Keys) return;
    gap(view, 8);
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(phrase_of(view.figures->talk.source)), width);
}

}  // namespace sourdine::app
