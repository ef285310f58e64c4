#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/note_words.h"
#include "app/screens/review/parts.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr int longest_title = 110;  // code points

// The note that says the pain most strongly, cut round its words when it is long.
struct Title {
    std::string text;
    std::vector<ui::Stroke> strokes;
};

const Note* loudest_note(const Interview& interview, const Pain& pain)
{
    const Note* loudest = nullptr;
    int most = 0;
    for (const NoteId id : pain.notes) {
        const Note* note = interview.find(id);
        for (const Underline& underline : note->underlines)
            if (underline.strokes > most && slice(note->text, underline.from, underline.to) == pain.words) {
                loudest = note;
                most = underline.strokes;
            }
    }
    return loudest ? loudest : interview.find(pain.notes.front());
}

Title make_title(const Note& note, const Pain& pain)
{
    Title title{note.text, {}};
    int shift = 0;
    const int length = count_code_points(note.text);
    for (const Underline& underline : note.underlines) {
        if (slice(note.text, underline.from, underline.to) != pain.words) continue;
        if (length > longest_title) {
            // Cut between words.
            const std::u32string all = to_code_points(note.text);
            int from = std::max(0, std::min(underline.from - 30, length - longest_title));
            int to = std::min(length, std::max(underline.to, from + longest_title));
            while (from > 0 && from < underline.from && all[static_cast<std::size_t>(from - 1)] != U' ') ++from;
            while (to < length && to > underline.to && all[static_cast<std::size_t>(to)] != U' ') --to;
            title.text = (from > 0 ? "…" : "") + slice(note.text, from, to) + (to < length ? "…" : "");
            shift = from > 0 ? 1 - from : 0;
        }
        title.strokes.push_back({underline.from + shift, underline.to + shift, underline.strokes});
        break;
    }
    return title;
}

const Note* find_quote(const Interview& interview, const Pain& pain, const Note* title)
{
    for (const NoteId id : pain.notes) {
        const Note* note = interview.find(id);
        if (note != title && note->kind == NoteKind::Quote) return note;
    }
    return nullptr;
}

// Pills one after another, going on below where the card is full.
class PillRow {
public:
    PillRow(const View& view, float width) : m_view(view), m_at(ImGui::GetCursorScreenPos()), m_width(width), m_x(m_at.x) {}

    bool add(const std::string& label, const std::string& id, ImU32 colour = 0)
    {
        ui::Ui& ui = m_view.ui;
        const float width = ui::pill_width(ui, label);
        if (m_x > m_at.x && m_x + width > m_at.x + m_width) {
            m_x = m_at.x;
            m_at.y += ui.px(28);
        }
        ImGui::SetCursorScreenPos({m_x, m_at.y});
        const bool pressed = ui::pill(ui, (label + "###" + id).c_str(), colour);
        m_x += width + ui.px(8);
        return pressed;
    }
    void finish() const
    {
        ImGui::SetCursorScreenPos({m_at.x, m_at.y + m_view.ui.px(22)});
        ImGui::Dummy({1, 0});
    }

private:
    const View& m_view;
    ImVec2 m_at;
    float m_width, m_x;
};

Confirmation next(Confirmation c)
{
    return c == Confirmation::Unknown ? Confirmation::Confirmed : c == Confirmation::Confirmed ? Confirmation::Denied : Confirmation::Unknown;
}

void draw_pills(const View& view, ReviewState& state, const Pain& pain, bool near, float width, Outbox& out)
{
    const ui::Palette& colours = view.ui.palette();
    const Interview& interview = *view.interview;
    PillRow row(view, width);
    std::vector<std::string> names;
    for (const PersonId id : pain.persons)
        if (const Person* person = interview.find(id)) names.push_back(call_name(interview, *person));
    std::string who;
    for (const std::string& name : names) who += (who.empty() ? "" : ", ") + name;
    if (!who.empty()) row.add(who, "who");
    if (pain.notes.size() > 1 && row.add(view.phrases.say(pain.notes.size() == 2 ? "review.said_twice" : "review.said_times", {{"count", std::to_string(pain.notes.size())}}), "said"))
        go_to_note(state, pain.notes.front());
    const ImU32 colour = pain.confirmation == Confirmation::Confirmed ? colours.them : pain.confirmation == Confirmation::Denied ? colours.soft : colours.amber;
    if (row.add(view.phrases.say("confirmation." + std::string(name_of(pain.confirmation))), "confirm", colour)) out.send(ConfirmPain{pain.key, next(pain.confirmation)});
    const std::string actions = view.phrases.say(pain.actions.empty() ? "review.no_action" : "review.actions_count", {{"count", std::to_string(pain.actions.size())}});
    if (row.add(actions, "actions", pain.actions.empty() ? colours.amber : colours.them)) state.tab = ReviewTab::Actions;
    // Offered where one is about to use it: a row of them on every card would be noise.
    if (!view.read_only && (near || !state.merging.empty())) {
        if (state.merging.empty()) {
            if (row.add(view.phrases.say("review.merge"), "merge")) state.merging = pain.key;
        } else if (state.merging == pain.key) {
            if (row.add(view.phrases.say("review.merge_stop"), "merge", colours.ink)) state.merging.clear();
        } else if (row.add(view.phrases.say("review.merge_here"), "merge", colours.ink)) {
            out.send(MergePains{std::exchange(state.merging, {}), pain.key});
        }
    }
    row.finish();
}

void draw_pain(const View& view, ReviewState& state, const Pain& pain, int number, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Note* note = loudest_note(*view.interview, pain);
    const Title title = make_title(*note, pain);
    const std::string id = "pain" + std::to_string(number);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float inner = ui::begin_card(ui, id.c_str(), width);
    ui::MarkedText marked;
    marked.text = title.text;
    marked.strokes = title.strokes;
    ui::marked_text(ui, ("###title" + std::to_string(number)).c_str(), {ui::Face::SemiBold, 15.5f}, marked, {}, inner);
    if (const Note* quote = find_quote(*view.interview, pain, note)) {
        gap(view, 4);
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, write_quote(view.phrases.language(), quote->text), inner);
    }
    gap(view, 9);
    float& height = state.card_heights[pain.key];
    const bool near = ImGui::GetIO().NavVisible || ImGui::IsMouseHoveringRect(at, {at.x + width, at.y + height});
    draw_pills(view, state, pain, near, inner, out);
    ui::end_card(ui);
    height = ImGui::GetItemRectSize().y;
    gap(view, 12);
}

std::string write_owner(const View& view, const Note& action)
{
    const Person* owner = action.person ? view.interview->find(*action.person) : nullptr;
    std::string text = owner ? call_name(*view.interview, *owner) : view.phrases.say("review.nobody");
    if (action.due) text += ", " + write_near_day(view.phrases.language(), *action.due, date_of(view.today));
    return text;
}

void draw_next_steps(const View& view, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::section_heading(ui, view.phrases.say("review.next"));
    int shown = 0;
    for (const Note* note : view.interview->by_time()) {
        if (note->kind != NoteKind::Action) continue;
        ++shown;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos({at.x, at.y + ui.px(4)});
        if (ui::check_box(ui, ("###done" + std::to_string(note->id.value)).c_str(), note->done, true)) out.send(SetDone{note->id, !note->done});
        ui::MarkedText marked;
        const std::string suffix = " · " + write_owner(view, *note);
        marked.text = note->text;
        marked.suffix = suffix;
        ImGui::SetCursorScreenPos({at.x + ui.px(24), at.y});
        ui::marked_text(ui, ("###next" + std::to_string(note->id.value)).c_str(), {.size = 14, .colour = note->done ? ui.palette().faint : ui.palette().ink}, marked, {}, width - ui.px(24));
        gap(view, 6);
    }
    const ActionMix mix = count_actions(*view.interview);
    if (shown == 0)
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().faint}, view.phrases.say("review.no_actions_yet"), width);
    else {
        gap(view, 10);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const std::string text = view.phrases.say("review.client_owned", {{"part", std::to_string(mix.theirs)}, {"count", std::to_string(mix.all)}});
        const ui::TextStyle style{ui::Face::Regular, 13.5f, ui.palette().highlight_ink};
        const float inner = width - 2 * ui.px(13), height = ui::measure_block_height(ui, style, text, inner) + 2 * ui.px(9);
        ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, ui.palette().highlight, ui.px(10));
        ImGui::SetCursorScreenPos({at.x + ui.px(13), at.y + ui.px(9)});
        ui::text_block(ui, style, text, inner);
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, height});
    }
}

}  // namespace

void draw_pains_panel(const View& view, ReviewState& state, float width, Outbox& out)
{
    ui::section_heading(view.ui, view.phrases.say("review.hurts"));
    const auto& pains = state.figures.of_records(*view.interview).pains;
    if (pains.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().faint}, view.phrases.say("review.no_pains"), width);
        gap(view, 8);
    }
    int number = 0;
    for (const Pain& pain : pains) draw_pain(view, state, pain, ++number, width, out);
    gap(view, 8);
    draw_next_steps(view, width, out);
}

}  // namespace sourdine::app
