#include "app/screens/live/note_words.h"

#include "app/screens/live/names.h"
#include "core/base/utf8.h"
#include "core/insight/questions.h"
#include "core/locale/formats.h"
#include "core/words/word_bounds.h"

namespace sourdine::app {

namespace {

std::string write_suffix(const View& view, const Note& note)
{
    if (note.kind != NoteKind::Action && note.kind != NoteKind::Decision) return {};
    const Person* owner = note.person ? view.interview->find(*note.person) : nullptr;
    std::string words = owner ? call_name(*view.interview, *owner) : std::string{};
    if (note.due) {
        if (!words.empty()) words += ", ";
        words += write_near_day(view.phrases.language(), *note.due, date_of(view.today));
    }
    return words.empty() ? words : " → " + words;
}

}  // namespace

ui::MarkedText NoteWords::marked() const
{
    ui::MarkedText out;
    out.text = text;
    out.strokes = strokes;
    out.prefix = prefix;
    out.prefix_colour = prefix_colour;
    out.suffix = suffix;
    return out;
}

NoteWords write_note_words(const View& view, const Note& note)
{
    NoteWords out;
    out.text = note.text;
    if (note.kind == NoteKind::Quote) {
        out.text = write_quote(view.phrases.language(), note.text);
        out.shift = code_point_index(out.text, out.text.find(note.text));
    }
    out.prefix = kind_label(view.phrases, note.kind, note.kind == NoteKind::Question && counts_as_open(note));
    out.prefix_colour = kind_colour(view.ui.palette(), note.kind);
    out.suffix = write_suffix(view, note);
    for (const Underline& u : note.underlines) out.strokes.push_back({u.from + out.shift, u.to + out.shift, u.strokes});
    for (const Span& word : find_words(note.text)) out.words.emplace_back(word.from + out.shift, word.to + out.shift);
    return out;
}

Span underlined_around(const Note& note, Span clicked)
{
    for (const Underline& u : note.underlines)
        if (u.from <= clicked.from && clicked.to <= u.to) return {u.from, u.to};
    return clicked;
}

}  // namespace sourdine::app
