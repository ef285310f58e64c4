#include "core/capture/parse_line.h"

#include "core/base/utf8.h"
#include "core/capture/line_head.h"
#include "core/capture/marks.h"
#include "core/capture/table_names.h"
#include "core/words/characters.h"
#include "core/words/due_date.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

// A part of a text taken out, with the underlines that touch it.
void cut(std::u32string& text, std::vector<Underline>& underlines, Span gone)
{
    text.erase(static_cast<std::size_t>(gone.from), static_cast<std::size_t>(gone.to - gone.from));
    const auto moved = [&](int at) { return at <= gone.from ? at : std::max(gone.from, at - (gone.to - gone.from)); };
    for (Underline& u : underlines) {
        u.from = moved(u.from);
        u.to = moved(u.to);
    }
}

void trim(std::u32string& text, std::vector<Underline>& underlines)
{
    const auto is_ink = [](char32_t c) { return !is_blank(c); };
    const auto behind = std::find_if(text.rbegin(), text.rend(), is_ink).base() - text.begin();
    cut(text, underlines, {static_cast<int>(behind), static_cast<int>(text.size())});
    const auto before = std::find_if(text.begin(), text.end(), is_ink) - text.begin();
    cut(text, underlines, {0, static_cast<int>(before)});
}

// What cutting left of an underline ends at ink and holds a word, or goes.
void tidy(std::u32string_view text, std::vector<Underline>& underlines)
{
    std::erase_if(underlines, [&](Underline& u) {
        while (u.to > u.from && is_blank(text[static_cast<std::size_t>(u.to - 1)])) --u.to;
        while (u.to > u.from && is_blank(text[static_cast<std::size_t>(u.from)])) ++u.from;
        const auto words = text.substr(static_cast<std::size_t>(u.from), static_cast<std::size_t>(u.to - u.from));
        return std::none_of(words.begin(), words.end(), is_word_character);
    });
}

// An action that says nothing but its date keeps those words: they are all there is.
bool leaves_something(std::u32string text, Span gone)
{
    const bool after_comma = gone.from < static_cast<int>(text.size()) &&
                             std::u32string_view(U",;\u2013\u2014\u2192").find(text[static_cast<std::size_t>(gone.from)]) != std::u32string_view::npos;
    text.erase(static_cast<std::size_t>(gone.from), static_cast<std::size_t>(gone.to - gone.from));
    return std::any_of(text.begin(), text.end(), [&](char32_t c) { return after_comma ? !is_blank(c) : is_word_character(c); });
}

void take_due_date(CapturedLine& line, MarkedText& body, int body_from, Date today)
{
    const auto due = find_due_date(to_utf8(body.text), today);
    if (!due) return;
    line.due = due->date;
    if (due->span.empty() || !leaves_something(body.text, due->span)) return;
    line.due_words = {body_from + body.source[static_cast<std::size_t>(due->span.from)],
                      body_from + body.source[static_cast<std::size_t>(due->span.to - 1)] + 1};
    cut(body.text, body.underlines, due->span);
}

// The kept text is composed, so that an accent is one character however it was typed; offsets follow.
void keep_composed(CapturedLine& line, const MarkedText& body)
{
    const auto composed = [&](int at) {
        return count_code_points(compose(to_utf8(std::u32string_view(body.text).substr(0, static_cast<std::size_t>(at)))));
    };
    line.text = compose(to_utf8(body.text));
    for (const Underline& u : body.underlines) line.underlines.push_back({composed(u.from), composed(u.to), u.strokes});
}

std::string marked_body(const Note& note)
{
    return to_utf8(write_marks(to_code_points(note.text), note.underlines));
}

std::string iso_date(Date date)
{
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const std::string year = std::to_string(static_cast<int>(date.year()));
    return std::string(year.size() < 4 ? 4 - year.size() : 0, '0') + year + "-" + two(unsigned{date.month()}) + "-" + two(unsigned{date.day()});
}

bool goes_without_saying(const Note& note, const Interview& interview)
{
    const Person* me = interview.find_me();
    return me && note.person == me->id && (note.kind == NoteKind::Question || note.kind == NoteKind::Idea);
}

}  // namespace

CapturedLine parse_line(std::string_view line, const Interview& interview, Date today)
{
    const std::u32string all = to_code_points(line);
    const LineHead head = read_line_head(all, interview);
    CapturedLine out;
    out.kind = head.kind;
    out.sign = head.sign;
    out.name = head.name;
    if (head.person) out.person = head.person->id;

    MarkedText body = read_marks(std::u32string_view(all).substr(static_cast<std::size_t>(head.body)));
    for (const auto& mark : body.marks) {
        const auto moved = [&](Span span) { return Span{span.from + head.body, span.to + head.body}; };
        out.marks.push_back({moved(mark.opening), moved(mark.words), moved(mark.closing), mark.strokes});
    }
    if (out.kind == NoteKind::Action) take_due_date(out, body, head.body, today);
    trim(body.text, body.underlines);
    tidy(body.text, body.underlines);
    keep_composed(out, body);
    return out;
}

WriteNote to_command(const CapturedLine& line, InterviewTime at)
{
    return {line.kind, line.person, line.text, line.underlines, line.due, at};
}

std::string write_line(const Note& note, const Interview& interview)
{
    const char32_t sign = sign_of(note.kind);
    const std::string start = sign ? to_utf8(std::u32string{sign, U' '}) : std::string();
    std::string body = marked_body(note);
    if (note.kind == NoteKind::Action && note.due) body += ", " + iso_date(*note.due);

    const Person* person = note.person ? interview.find(*note.person) : nullptr;
    const std::string name = person ? shortest_name(*person, interview) : std::string();
    // My own question needs my name only where its first words would read as somebody else's.
    const bool reads_as_name = !read_line_head(to_code_points(start + body), interview).name.empty();
    if (name.empty() || (goes_without_saying(note, interview) && !reads_as_name)) return start + body;
    return start + name + ": " + body;
}

}  // namespace sourdine
