// Words set on paper: lines of Inter, or of what is installed in its place, with the strokes below them. Lengths are
// points; y grows downwards.
#pragma once

#include "core/report/document.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sourdine {

namespace paper {
inline constexpr std::uint32_t ink = 0x26221D, soft = 0x6B6257, line = 0xE4DCCF, panel = 0xF4EFE7, pain = 0xC4402A;
}

void set_colour(cairo_t* cairo, std::uint32_t rgb);

struct TextLook {
    double size = 10.5;
    double leading = 1.5;  // from foot to foot, in sizes
    bool strong = false;
    std::uint32_t colour = paper::ink;
    enum class Side { Start, Right } side = Side::Start;
    bool one_line = false;  // what is too long ends with …
};

// Lines of one text. Moved, not copied.
class SetText {
public:
    struct Stroke { int from = 0, to = 0, strokes = 0; };  // bytes

    SetText(PangoContext* context, const Runs& runs, const TextLook& look, double width);

    std::size_t lines() const { return m_lines.size(); }
    double pitch(std::size_t line) const { return m_lines[line].pitch; }
    double foot(std::size_t line) const { return m_lines[line].foot; }  // of its letters, below the line's top
    double height() const;
    double width() const;   // of the widest line
    // `y` is the line's top.
    void draw(cairo_t* cairo, std::size_t line, double x, double y) const;
    void draw(cairo_t* cairo, double x, double y) const;  // all lines

private:
    struct Line { PangoLayoutLine* line = nullptr; double left = 0, width = 0, pitch = 0, foot = 0; };
    struct Unref { void operator()(gpointer object) const { g_object_unref(object); } };

    void find_lines();
    void draw_strokes(cairo_t* cairo, const Line& line, double x, double foot) const;

    std::unique_ptr<PangoLayout, Unref> m_layout;
    TextLook m_look;
    std::vector<Stroke> m_strokes;
    std::vector<Line> m_lines;
};

class TextSetter {
public:
    explicit TextSetter(Language language);

    static constexpr double no_limit = -1;
    SetText set(const Runs& runs, const TextLook& look, double width = no_limit) const;
    SetText set(const std::string& text, const TextLook& look, double width = no_limit) const { return set(Runs{{text}}, look, width); }
    double widest_word(const Runs& runs, const TextLook& look) const;

private:
    struct Unref { void operator()(gpointer object) const { g_object_unref(object); } };

    std::unique_ptr<PangoFontMap, Unref> m_fonts;
    std::unique_ptr<PangoContext, Unref> m_context;
};

}  // namespace sourdine
