// What was said, every word of it: read, filtered, turned into problems, quotes and notes.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "core/insight/questions.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle said_style{.size = said_size};
constexpr float time_width = 62, name_width = 98, tags_width = 132, tag_line = 17, footer_height = 40, text_from = time_width + name_width;

// A word in small capitals beside a row: what is offered in it, what it has become.
struct Tag {
    std::string label;
    ImU32 colour = 0;
};

void add_tag(std::vector<Tag>& tags, std::vector<int>& counts, std::string label, ImU32 colour)
{
    const auto same = std::find_if(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.label == label; });
    if (same != tags.end()) {
        ++counts[static_cast<std::size_t>(same - tags.begin())];
        return;
    }
    tags.push_back({std::move(label), colour});
    counts.push_back(1);
}

std::vector<Tag> list_tags(const View& view, const SaidRow& row)
{
    const ui::Palette& palette = view.ui.palette();
    std::vector<Tag> tags;
    std::vector<int> counts;
    for (const SaidSentence& sentence : row.sentences) {
        if (const Note* note = sentence.note ? view.interview->find(*sentence.note) : nullptr) {
            const bool open = note->kind == NoteKind::Question && counts_as_open(*note);
            const std::string label = note->kind == NoteKind::Note ? view.phrases.say("tag.note") : kind_label(view.phrases, note->kind, open);
            add_tag(tags, counts, "✓ " + label, kind_colour(palette, note->kind));
            continue;
        }
        if (!sentence.signs.empty()) add_tag(tags, counts, view.phrases.say("review.offered"), palette.amber);
        if (sentence.open) add_tag(tags, counts, kind_label(view.phrases, NoteKind::Question, *sentence.open), palette.me);
    }
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (counts[i] > 1) tags[i].label += " ×" + std::to_string(counts[i]);
    return tags;
}

std::vector<ui::Stroke> list_strokes(const View& view, const SaidRow& row)
{
    std::vector<ui::Stroke> strokes;
    for (const SaidSentence& sentence : row.sentences) {
        const Note* note = sentence.note ? view.interview->find(*sentence.note) : nullptr;
        if (!note)
            for (const Span& sign : sentence.signs) strokes.push_back({sign.from, sign.to, 0});
        else if (sentence.note_shift)
            for (const Underline& u : note->underlines) {
                const int from = std::max(u.from + *sentence.note_shift, sentence.span.from), to = std::min(u.to + *sentence.note_shift, sentence.span.to);
                if (to > from) strokes.push_back({from, to, u.strokes});
            }
    }
    return strokes;
}

// --- one row ---

struct Columns {
    float left, width;
    float text_width(const ui::Ui& ui) const { return width - ui.px(text_from + tags_width); }
};

float measure_row(const View& view, TranscriptState& state, std::size_t number, const Columns& columns)
{
    const SaidRow& row = state.memo.of(view, state.rows.place(number));
    const auto strokes = list_strokes(view, row);
    ui::MarkedText marked;
    marked.text = row.text;
    marked.strokes = strokes;
    const float words = ui::measure_marked_height(view.ui, said_style, marked, columns.text_width(view.ui));
    const float tags = view.ui.px(tag_line) * static_cast<float>(list_tags(view, row).size());
    return std::round(std::max(words, tags) + view.ui.px(2 * said_padding));
}

void draw_row_head(const View& view, TranscriptState& state, std::size_t number, ImVec2 at, bool same_speaker)
{
    const ui::Ui& ui = view.ui;
    const UtterancePlace place = state.rows.place(number);
    const Recording& recording = *view.interview->find(place.recording);
    const Utterance& said = recording.speech->utterances[place.number];
    const float line = std::round(ui.px(said_size * 1.5f));
    ImGui::SetCursorScreenPos(at);
    const std::string id = "###said" + std::to_string(place.recording.value) + "-" + std::to_string(place.number);
    if (ImGui::InvisibleButton(id.c_str(), {ui.px(text_from - 12), line})) {
        state.chosen = place;
        state.sentence = 0;
        state.words.reset();
    }
    draw_in_line(ui, at, line, {.size = 13, .colour = ui.palette().faint}, write_moment(view, recording, recording.at(said.from)));
    const Speaker& speaker = recording.speakers[said.speaker];
    const Person* person = speaker.person ? view.interview->find(*speaker.person) : nullptr;
    const ImU32 colour = same_speaker ? ui.palette().faint : person ? side_colour(ui.palette(), *person) : ui.palette().soft;
    draw_in_line_fitted(ui, {at.x + ui.px(time_width), at.y}, line, {same_speaker ? ui::Face::Regular : ui::Face::SemiBold, 14, colour}, speaker_of(view, recording, said), ui.px(name_width - 14));
}

void draw_tags(const ui::Ui& ui, const std::vector<Tag>& tags, ImVec2 right_top)
{
    float y = right_top.y + ui.px(3);
    for (const Tag& tag : tags) {
        draw_in_line_right(ui, {right_top.x, y}, ui.px(tag_line), {ui::Face::SemiBold, 11, tag.colour}, tag.label);
        y += ui.px(tag_line);
    }
}

// A thin mark beside words in which something is offered, or that have become a note.
void draw_mark(const View& view, const SaidRow& row, float x, float top, float bottom)
{
    ImU32 colour = 0;
    for (const SaidSentence& sentence : row.sentences) {
        const Note* note = sentence.note ? view.interview->find(*sentence.note) : nullptr;
        if (note && !colour) colour = kind_colour(view.ui.palette(), note->kind);
        if (!note && !sentence.signs.empty()) colour = view.ui.palette().amber;
    }
    if (colour) ImGui::GetWindowDrawList()->AddRectFilled({x, top}, {x + std::max(1.0f, std::round(view.ui.px(2))), bottom}, colour);
}

bool same_speaker_as_before(const View& view, const TranscriptState& state, std::size_t number)
{
    if (number == 0) return false;
    const UtterancePlace here = state.rows.place(number), before = state.rows.place(number - 1);
    if (here.recording != before.recording) return false;
    const auto& all = view.interview->find(here.recording)->speech->utterances;
    return all[here.number].speaker == all[before.number].speaker;
}

void draw_row(const View& view, TranscriptState& state, std::size_t number, float y, bool first_in_sight, const Columns& columns, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const UtterancePlace place = state.rows.place(number);
    const SaidRow& row = state.memo.of(view, place);
    const float height = state.rows.heights[number], top = y + ui.px(said_padding), text_x = columns.left + ui.px(text_from);
    const bool chosen = state.chosen == place;
    if (chosen) ImGui::GetWindowDrawList()->AddRectFilled({columns.left - ui.px(8), y}, {columns.left + columns.width + ui.px(8), y + height}, ui.palette().panel, ui.px(8));
    draw_row_head(view, state, number, {columns.left, top}, !first_in_sight && same_speaker_as_before(view, state, number));
    draw_mark(view, row, text_x - ui.px(11), top + ui.px(2), y + height - ui.px(said_padding + 2));
    draw_tags(ui, list_tags(view, row), {columns.left + columns.width, top});
    const auto strokes = list_strokes(view, row);
    ui::MarkedText marked;
    marked.text = row.text;
    marked.strokes = strokes;
    marked.clickable = true;
    if (chosen && state.sentence < row.sentences.size()) {
        const Span span = find_chosen_words(row, state).value_or(row.sentences[state.sentence].span);
        marked.chosen = {span.from, span.to};
    }
    ImGui::SetCursorScreenPos({text_x, top});
    const std::string id = "###words" + std::to_string(place.recording.value) + "-" + std::to_string(place.number);
    const auto drawn = ui::marked_text(ui, id.c_str(), said_style, marked, row.words, columns.text_width(ui));
    if (drawn.clicked) press_said_word(view, state, place, {drawn.clicked->first, drawn.clicked->second}, out);
}

// --- the list ---

// Measures what is in sight. The anchor row stays where it is, whatever the rows above it turn out to be.
double settle_heights(const View& view, TranscriptState& state, const Columns& columns, double scroll, float height, std::size_t anchor, double below)
{
    RowHeights& heights = state.rows.heights;
    for (int pass = 0; pass < 4; ++pass) {
        bool changed = false;
        scroll = std::clamp(heights.top(anchor) - below, 0.0, std::max(0.0, heights.total() - static_cast<double>(height)));
        double y = heights.top(heights.row_at(scroll));
        for (std::size_t i = heights.row_at(scroll); i < heights.size() && y < scroll + static_cast<double>(height); ++i) {
            const float measured = measure_row(view, state, i, columns);
            if (measured != heights[i]) {
                heights.set(i, measured);
                changed = true;
            }
            y += static_cast<double>(measured);
        }
        if (!changed) break;
    }
    return std::clamp(heights.top(anchor) - below, 0.0, std::max(0.0, heights.total() - static_cast<double>(height)));
}

// The row that stays where it is, and how far below the top edge: what is chosen where that is in sight.
struct Anchor { std::size_t row = 0; double below = 0; };

Anchor find_anchor(const TranscriptState& state, double scroll, float height, std::optional<std::size_t> chosen, bool anew)
{
    const RowHeights& heights = state.rows.heights;
    if (anew)  // laid out anew: what stood there stays there
        if (const auto kept = state.anchor ? state.rows.find(*state.anchor) : std::nullopt) return {*kept, state.anchor_below};
    const auto in_sight = [&](std::size_t row) { return heights.top(row) + static_cast<double>(heights[row]) > scroll && heights.top(row) < scroll + static_cast<double>(height); };
    const std::size_t row = chosen && in_sight(*chosen) ? *chosen : heights.row_at(scroll);
    return {row, heights.top(row) - scroll};
}

// Brings what is chosen into sight.
void reveal_chosen(const View& view, TranscriptState& state, const Columns& columns, float height, std::size_t chosen, double scroll, Anchor& anchor)
{
    const auto reveal = std::exchange(state.reveal, TranscriptState::Reveal::No);
    if (reveal == TranscriptState::Reveal::No) return;
    RowHeights& heights = state.rows.heights;
    heights.set(chosen, measure_row(view, state, chosen, columns));
    const double top = heights.top(chosen) - scroll, room = static_cast<double>(height), own = static_cast<double>(heights[chosen]), third = room * 0.33;
    const bool far = top < -room || top > 2 * room;
    if (top >= 0 && top + own <= room) return;
    if (reveal == TranscriptState::Reveal::Jump || far)
        anchor = {chosen, std::max(0.0, std::min(third, room - own))};
    else
        anchor = {chosen, top < 0 || own > room ? 0.0 : room - own};
}

void draw_rows(const View& view, TranscriptState& state, const Columns& columns, float height, bool anew, Outbox& out)
{
    const ImVec2 corner = ImGui::GetWindowPos();
    RowHeights& heights = state.rows.heights;
    double scroll = static_cast<double>(ImGui::GetScrollY());
    const auto chosen = state.chosen ? state.rows.find(*state.chosen) : std::nullopt;
    Anchor anchor = find_anchor(state, scroll, height, chosen, anew);
    if (chosen) reveal_chosen(view, state, columns, height, *chosen, heights.top(anchor.row) - anchor.below, anchor);
    scroll = settle_heights(view, state, columns, scroll, height, anchor.row, anchor.below);
    if (std::abs(scroll - static_cast<double>(ImGui::GetScrollY())) > 0.5) ImGui::SetScrollY(static_cast<float>(scroll));

    const std::size_t first = heights.row_at(scroll);
    double y = heights.top(first) - scroll;
    std::size_t row = first;
    for (; row < state.rows.size() && y < static_cast<double>(height); ++row) {
        draw_row(view, state, row, corner.y + std::round(static_cast<float>(y)), row == first, columns, out);
        y += static_cast<double>(heights[row]);
    }
    state.page = std::max<std::size_t>(1, row - first - (row > first ? 1 : 0));
    if (first < state.rows.size()) {
        state.anchor = state.rows.place(first);
        state.anchor_below = heights.top(first) - scroll;
    }
    ImGui::SetCursorPos({0, 0});
    ImGui::Dummy({1, static_cast<float>(heights.total())});
}

void draw_list(const View& view, ReviewState& review, float width, float height, Outbox& out)
{
    TranscriptState& state = review.transcript;
    const float left = ImGui::GetCursorScreenPos().x;
    // Wider than its rows: the mark of the chosen one and the scroll bar stand beside them.
    ImGui::SetCursorScreenPos({left - view.ui.px(10), ImGui::GetCursorScreenPos().y});
    if (std::exchange(state.take_keys, false)) ImGui::SetNextWindowFocus();
    ImGui::BeginChild("###transcript", {width + view.ui.px(26), height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
    const Columns columns{left, width};
    const bool anew = state.rows.follow(view, state.filter, columns.text_width(view.ui));
    if (ImGui::IsWindowFocused() && !review.report.open && !view.importing) answer_said_keys(view, state, out);
    if (state.rows.size() == 0)
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say(state.filter == SaidFilter{} ? "review.no_words" : "review.none_said"), width);
    else
        draw_rows(view, state, columns, height, anew, out);
    ImGui::EndChild();
}

// --- round it ---

void draw_filters(const View& view, TranscriptState& state, float width)
{
    const SaidFilter before = state.filter;
    if (std::exchange(state.to_filters, false)) {
        ImGui::SetKeyboardFocusHere();
        ImGui::SetNavCursorVisible(true);
    }
    PillLine row(view, width);
    for (const Person* person : view.interview->by_seat()) row.choice(state.filter.person, person->id, person->name, "said-by-" + std::to_string(person->id.value));
    if (view.figures) {
        const auto& noted = state.memo.noted(view);
        const auto offered = std::count(noted.begin(), noted.end(), false);
        const auto& questions = view.figures->said.questions;
        const auto open = std::count_if(questions.begin(), questions.end(), [](const SpokenQuestion& q) { return q.open; });
        if (row.pill(view.phrases.say("review.candidates_only", {{"count", std::to_string(offered)}}), "candidates-only", state.filter.candidates)) state.filter.candidates = !state.filter.candidates;
        if (row.pill(view.phrases.say("review.questions_only", {{"count", std::to_string(questions.size())}, {"open", std::to_string(open)}}), "questions-only", state.filter.questions)) state.filter.questions = !state.filter.questions;
    }
    if (state.filter != SaidFilter{} && row.pill(view.phrases.say("review.all_notes"), "all-said", false)) state.filter = {};
    if (state.filter != before) {
        state.take_keys = true;
        if (state.chosen) state.reveal = TranscriptState::Reveal::Jump;
    }
    gap(view, 12);
}

void draw_hints(const View& view, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints{{{"←", "→"}, say("review.hint.sentence")}};
    if (!view.read_only)
        hints.insert(hints.end(), {{{"!"}, say("kind.problem")}, {{"\""}, say("kind.quote")}, {{"⏎"}, say("kind.note")}});
    hints.push_back({{"N"}, say("review.hint.next_offered")});
    if (!view.read_only) hints.push_back({{"␣"}, say("review.hint.accept")});
    if (!view.read_only) hints.push_back({view.keys.caps(GestureKind::Underline), say("review.hint.underline")});
    float x = at.x;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(ui, hint, 12.5f);
        if (x + needed > at.x + width) break;
        x += draw_key_hint(ui, {x, at.y}, ui.px(footer_height), hint, 12.5f, ui.palette().soft) + ui.px(18);
    }
}

void draw_empty(const View& view, float width, Outbox& out)
{
    const float column = std::min(width, view.ui.px(560));
    ui::text_block(view.ui, {ui::Face::Regular, 15, view.ui.palette().soft}, view.phrases.say("review.no_transcript", {{"key", key_text(view.keys, GestureKind::Import)}}), column);
    gap(view, 14);
    if (!view.read_only && ui::quiet_button(view.ui, (view.phrases.say("review.read_transcript") + "###read-transcript").c_str())) out.send(ChooseFiles{});
}

}  // namespace

void draw_transcript_tab(const View& view, ReviewState& state, float width, float height, Outbox& out)
{
    if (view.interview->recordings().empty()) return draw_empty(view, width, out);
    const float bottom = ImGui::GetCursorScreenPos().y + height;
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::IsAnyItemActive() && !view.importing) state.transcript.take_keys = true;
    draw_filters(view, state.transcript, width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float footer = view.ui.px(footer_height);
    draw_list(view, state, width, std::max(footer, bottom - at.y - footer), out);
    draw_hints(view, {at.x, bottom - footer}, width);
    ImGui::SetCursorScreenPos({at.x, at.y});
    ImGui::Dummy({1, 0});
}

}  // namespace sourdine::app
