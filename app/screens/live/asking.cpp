#include "app/screens/live/asking.h"

#include "app/screens/live/capture_line.h"
#include "core/base/utf8.h"
#include "core/capture/parse_line.h"
#include "core/locale/formats.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

std::vector<std::string> fold_words(std::string_view text)
{
    std::vector<std::string> words;
    for (const Span span : find_words(text)) words.push_back(fold(slice(text, span.from, span.to)));
    return words;
}

// Each word typed begins one of the question's.
bool fits_words(const std::vector<std::string>& typed, std::string_view question)
{
    if (typed.empty()) return true;
    const auto words = fold_words(question);
    return std::all_of(typed.begin(), typed.end(), [&](const std::string& beginning) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(beginning); });
    });
}

std::string name_ask_key(const View& view)
{
    std::string key;
    for (const std::string& cap : name_ask_caps(view)) key += (key.empty() ? "" : "+") + cap;
    return key;
}

bool is_mine(const Interview& interview, const std::optional<PersonId>& person)
{
    const Person* named = person ? interview.find(*person) : nullptr;
    return !named || named->me;
}

}  // namespace

bool Askable::fits(const PlannedQuestion& question) const
{
    return std::any_of(fitting.begin(), fitting.end(), [&](const PlannedQuestion* one) { return one->id == question.id; });
}

Askable find_askable(const View& view, const LiveState& state)
{
    const CaptureState& capture = state.capture;
    const Interview& interview = *view.interview;
    Askable askable;
    if (!view.live() || capture.edits || state.search || state.choice || is_off_record(interview)) return askable;
    std::vector<std::string> typed;
    if (!capture.line.empty()) {
        const CapturedLine parsed = parse_line(capture.line, interview, date_of(view.today));
        if (parsed.kind != NoteKind::Question || !is_mine(interview, parsed.person)) return askable;
        askable.looking = true;
        typed = fold_words(parsed.text);
    }
    for (const PlannedQuestion* question : interview.questions_in_order()) {
        if (question->asked || !fits_words(typed, question->text)) continue;
        askable.fitting.push_back(question);
        if (!askable.marked || (askable.looking && state.ask.marked == question->id)) askable.marked = question;
    }
    return askable;
}

void ask_marked(const View& view, LiveState& state, Outbox& out)
{
    CaptureState& capture = state.capture;
    const Askable askable = find_askable(view, state);
    if (askable.looking && !askable.marked) return keep_line(view, capture, out);
    if (!capture.line.empty() && !askable.looking) {
        if (!is_off_record(*view.interview)) capture.trouble = view.phrases.say("live.ask.line_first", {{"key", name_ask_key(view)}});
        return;
    }
    if (!askable.marked) return;
    if (askable.looking) return ask_instead_of_line(view, capture, askable.marked->id, out);
    out.send(AskQuestion{askable.marked->id});
}

bool mark_next(const View& view, LiveState& state, int by)
{
    const Askable askable = find_askable(view, state);
    if (!askable.looking) return false;
    if (!askable.marked) return true;
    const auto here = std::find(askable.fitting.begin(), askable.fitting.end(), askable.marked) - askable.fitting.begin();
    const auto there = std::clamp<std::ptrdiff_t>(here + by, 0, std::ssize(askable.fitting) - 1);
    state.ask.marked = askable.fitting[static_cast<std::size_t>(there)]->id;
    return true;
}

bool complete_question(const View& view, LiveState& state, Outbox& out)
{
    const Askable askable = find_askable(view, state);
    if (!askable.looking || !askable.marked) return false;
    state.ask.marked = askable.marked->id;
    write_in_line(view, state.capture, "? " + askable.marked->text, out);
    return true;
}

std::string say_askable(const View& view, const LiveState& state)
{
    const Askable askable = find_askable(view, state);
    if (!askable.looking || !askable.marked) return {};
    const PhraseArgs args{{"key", name_ask_key(view)}, {"question", write_quote(view.phrases.language(), askable.marked->text)}};
    return view.phrases.say(askable.fitting.size() > 1 ? "live.ask.marked_of_several" : "live.ask.marked", args);
}

std::vector<std::string> name_ask_caps(const View& view)
{
    std::vector<std::string> caps = view.keys.caps(GestureKind::AskQuestion);
    for (std::string& cap : caps)
        if (view.phrases.knows("window.cap." + cap)) cap = view.phrases.say("window.cap." + cap);
    return caps;
}

}  // namespace sourdine::app
