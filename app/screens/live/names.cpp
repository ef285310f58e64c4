#include "app/screens/live/names.h"

#include "core/model/names.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine::app {

namespace {

std::string first_name(const Person& person)
{
    return person.name.substr(0, person.name.find(' '));
}

}  // namespace

std::string call_name(const Interview& interview, const Person& person)
{
    const std::string first = first_name(person);
    const std::string folded = fold(first);
    const bool shared = std::any_of(interview.persons().begin(), interview.persons().end(), [&](const Person& other) {
        return other.id != person.id && fold(first_name(other)) == folded;
    });
    return shared ? person.name : first;
}

ImU32 side_colour(const ui::Palette& palette, const Person& person)
{
    return person.side == Side::Us ? palette.me : palette.them;
}

std::string key_text(const Keymap& keys, GestureKind gesture)
{
    std::string text;
    for (const auto& cap : keys.caps(gesture)) text += (text.empty() ? "" : "+") + cap;
    return text;
}

std::string kind_label(const Phrases& phrases, NoteKind kind, bool open)
{
    if (kind == NoteKind::Note) return {};
    if (kind == NoteKind::Question) return phrases.say(open ? "tag.open_question" : "tag.closed_question");
    return phrases.say("tag." + std::string{name_of(kind)});
}

ImU32 kind_colour(const ui::Palette& palette, NoteKind kind)
{
    switch (kind) {
    case NoteKind::Problem:
    case NoteKind::Quote: return palette.pain;
    case NoteKind::Question: return palette.me;
    case NoteKind::Action:
    case NoteKind::Decision: return palette.them;
    case NoteKind::Idea: return palette.amber;
    case NoteKind::Note: break;
    }
    return palette.soft;
}

}  // namespace sourdine::app
