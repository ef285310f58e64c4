#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/underlines.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

#include <algorithm>

namespace sourdine {

namespace {

// The span inside the text, without blanks at its ends.
Span trim_span(const std::string& text, int from, int to)
{
    const std::u32string all = to_code_points(text);
    Span span{std::clamp(from, 0, static_cast<int>(all.size())), std::clamp(to, 0, static_cast<int>(all.size()))};
    const auto blank = [&](int i) { return is_blank(all[static_cast<std::size_t>(i)]); };
    while (!span.empty() && blank(span.from)) ++span.from;
    while (!span.empty() && blank(span.to - 1)) --span.to;
    return span;
}

Result<Change> underline(const Interview& interview, NoteId id, int from, int to, std::optional<int> strokes)
{
    const Note* before = interview.find(id);
    if (!before) return course::not_there();
    const Span span = trim_span(before->text, from, to);
    if (span.empty()) return Error{Fault::Rejected, "edit.no_words", {}};
    Note after = *before;
    after.underlines = set_strokes(before->underlines, span, strokes.value_or(next_strokes(before->underlines, span)));
    Edits edits{interview};
    edits.put(std::move(after));
    return std::move(edits).finish("undo.underline");
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const UnderlineWords& command, InterviewTime)
{
    return underline(interview, command.id, command.from, command.to, std::nullopt);
}

Result<Change> decide_one(const Interview& interview, const SetStrokes& command, InterviewTime)
{
    return underline(interview, command.id, command.from, command.to, std::clamp(command.strokes, 0, most_strokes));
}

}  // namespace sourdine
