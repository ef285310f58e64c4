#include "app/screens/review/transcript_rows.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "core/insight/questions.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle said_style{.size = said_size};
constexpr float time_width = 62, name_width = 98, tags_width = 132, tag_line = 17, text_from = time_width + name_width;

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

}  // namespace

float SaidColumns::text_width(const ui::Ui& ui) const { return width - ui.px(text_from + tags_width); }

float measure_said_row(const View& view, TranscriptState& state, std::size_t number, const SaidColumns& columns)
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

void draw_said_row(const View& view, TranscriptState& state, std::size_t number, float y, bool first_in_sight, const SaidColumns& columns, Outbox& out)
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

}  // namespace sourdine::app
