// The drawing pieces of every screen: paper theme, text, fields, chips, cards. They know no interview: a meter takes
// a float and a label. Sizes are in points of the design (1 point = 1 pixel at zoom 1), turned into pixels by px().
#pragma once

#include <imgui.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::ui {

// Colours of the design; assets/theme.json holds the values.
struct Palette {
    ImU32 paper, panel, line, ink, soft, faint, me, them, pain, amber, highlight, highlight_ink, selected, sheet, white;
};

enum class Face { Regular, Medium, SemiBold, Display };  // Inter; Display: Inter Display SemiBold for figures and titles

struct TextStyle {
    Face face = Face::Regular;
    float size = 15;  // points
    ImU32 colour = 0; // 0: ink
};

class FieldStates;  // what text fields remember between frames (caret, selection)
class WrapCache;    // where wrapped texts break, kept between frames
class CardStack;    // cards begun and not ended

// One for the program, made after the ImGui context.
class Ui {
public:
    Ui();   // loads fonts (Inter from its Debian package; ImGui's own font where it is missing) and the theme
    ~Ui();

    // Scale of everything: the system's times the user's zoom. Sets ImGui's style. Cheap when unchanged.
    void set_scale(float scale);
    float scale() const { return m_scale; }
    float px(float points) const { return points * m_scale; }

    const Palette& palette() const { return m_palette; }
    ImFont* font(Face) const;
    FieldStates& fields() { return *m_fields; }
    WrapCache& wraps() const { return *m_wraps; }
    CardStack& cards() { return *m_cards; }

private:
    float m_scale = 1;
    Palette m_palette{};
    ImFont* m_fonts[4] = {};
    std::unique_ptr<FieldStates> m_fields;
    std::unique_ptr<WrapCache> m_wraps;
    std::unique_ptr<CardStack> m_cards;
};

// A measured text is as high as its letters from the top of É to the foot of g (1.21 × its size); a row of the design is 1.5 × its size.
// --- text ----------------------------------------------------------------------------------------------------
ImVec2 measure_text(const Ui&, const TextStyle&, std::string_view);
// Draws at a place; no item, no cursor move. Also reported to ImGui's log, so that tests can read the screen.
void draw_text(const Ui&, ImVec2 at, const TextStyle&, std::string_view);
// Cut with … where it does not fit `width` pixels; the tooltip then holds the whole.
void draw_text_fitted(const Ui&, ImVec2 at, const TextStyle&, std::string_view, float width);
// Text as an item at ImGui's cursor, wrapped at `width` pixels (0: what is left of the region). Its height in pixels.
float text_block(const Ui&, const TextStyle&, std::string_view, float width = 0);
float measure_block_height(const Ui&, const TextStyle&, std::string_view, float width);
void section_heading(const Ui&, std::string_view label);  // small capitals, letter-spaced, faint (h3 of the design)
float measure_section_heading(const Ui&, std::string_view label);  // its width in pixels

// --- marked text: wrapped words with pencil strokes below them ------------------------------------------------
struct Stroke { int from = 0; int to = 0; int strokes = 1; };  // code points; 0 strokes: a dotted line, only offered
struct MarkedText {
    std::string_view text;
    std::span<const Stroke> strokes;
    std::string_view prefix;               // a small label before the first word ("PROBLEM"); empty: none
    ImU32 prefix_colour = 0;
    std::string_view suffix;               // soft, behind the text (" → Hugo, Friday")
    std::optional<std::pair<int, int>> chosen;   // code points shown as chosen (arrows choose the word)
    bool clickable = false;                // words answer clicks
};
struct MarkedResult {
    float height = 0;
    std::optional<std::pair<int, int>> clicked;  // the word's code points
    bool hovered = false;
};
// An item at the cursor, `width` pixels wide; words are found by Ui's caller-given bounds (core/words), spans in `words`.
MarkedResult marked_text(Ui&, const char* id, const TextStyle&, const MarkedText&, std::span<const std::pair<int, int>> words, float width);
float measure_marked_height(const Ui&, const TextStyle&, const MarkedText&, float width);

// --- fields --------------------------------------------------------------------------------------------------
struct FieldStyle {
    TextStyle text;
    bool multiline = false;     // Enter makes a new line; else Enter is `submitted`
    bool wrap = false;          // a single line goes on below where it is full, instead of moving sideways
    bool framed = true;         // white box with a border; else bare text with a line when focused
    std::string_view hint;      // shown while empty
    float width = 0;            // pixels; 0: what is left
    float min_height = 0;       // pixels, of a multiline field; it grows with its text
    bool read_only = false;
    bool focus = false;         // take the keyboard this frame
    std::span<const Stroke> strokes;              // drawn below
    std::span<const std::pair<int, int>> hidden;  // code points drawn narrow and faint while the caret is elsewhere (marks)
    bool keep_focus = false;    // Enter and Escape leave the keyboard here, a click elsewhere brings it back; Tab is
                                // reported, not taken; wraps
};
struct FieldResult {
    bool changed = false;
    bool submitted = false;     // Enter (single line)
    bool cancelled = false;     // Escape
    bool tab = false, shift_tab = false;   // with keep_focus
    bool up = false, down = false;         // pressed where the caret cannot move further
    bool left_at_start = false, right_at_end = false;
    bool focused = false;
    int caret = 0, selection_from = 0, selection_to = 0;  // code points
    float height = 0;
};
// Edits `text` (UTF-8) in place. The text is the caller's: one changed from outside (undo, another record) is taken
// over, the caret clamped. No undo of its own: every change is reported and the program's undo serves.
// Wraps softly; never breaks at U+00A0 or U+202F; mouse, double click, Ctrl+arrows, Home, End, clipboard.
FieldResult text_field(Ui&, const char* id, std::string& text, const FieldStyle&);
// Moves caret and selection of a field (after Tab completion, Ctrl+U).
void set_field_selection(Ui&, const char* id, int from, int to);

// --- pieces --------------------------------------------------------------------------------------------------
bool primary_button(Ui&, const char* label_id, std::string_view keycap = {});  // dark, as "Start  F5"
bool quiet_button(Ui&, const char* label_id);                                  // bordered, paper
bool text_button(Ui&, const char* label_id, ImU32 colour = 0);                 // "+ New interview"
bool tab_button(Ui&, const char* label_id, bool on);                           // workspace tabs
bool sub_tab(Ui&, const char* label_id, bool on);                              // Overview · Notes · …
bool check_box(Ui&, const char* id, bool on, bool done_style = false);
bool pill(Ui&, const char* label_id, ImU32 colour = 0, bool filled = false);   // round outlined chip; clickable
float pill_width(const Ui&, std::string_view label);
void keycap(const Ui&, ImVec2 at, std::string_view label);                     // small key picture; no item
float keycap_width(const Ui&, std::string_view label);
void badge(const Ui&, ImVec2 at, std::string_view two_letters, ImU32 colour);  // who spoke
// 0..3: by a click, Left and Right, or a digit. `none`: what an amber pill says in the place of no dots at all.
bool knowledge_dots(Ui&, const char* id, int& value, std::string_view none = {});
// A white rounded card round what is drawn between; its content's width in pixels is given back.
float begin_card(Ui&, const char* id, float width = 0, ImU32 border = 0, float accent_left = 0);
void end_card(Ui&);
void share_bar(const Ui&, ImVec2 at, float width, float height, float share, ImU32 left, ImU32 right);
void strokes_below(const Ui&, float x, float baseline, float width, int strokes, ImU32 colour = 0);  // 1-3 pencil strokes
void banner(Ui&, std::string_view text, ImU32 background, ImU32 ink);          // the nudge, a quiet warning
void tooltip(Ui&, std::string_view text);                                       // at the mouse, this frame; none while keys are pressed and the mouse rests

// --- lanes and curves (review) --------------------------------------------------------------------------------
struct LaneSpan { double from = 0; double to = 0; ImU32 colour = 0; };          // 0..1 of the width
void lane(const Ui&, ImVec2 at, float width, float height, std::span<const LaneSpan>);
struct CurvePoint { double x = 0; std::optional<double> y; };                   // 0..1; no y: a gap
void curve(const Ui&, ImVec2 at, ImVec2 size, std::span<const CurvePoint>, ImU32 colour);

}  // namespace sourdine::ui
