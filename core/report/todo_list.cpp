#include "core/report/todo_list.h"

#include "core/exchange/guid.h"

namespace sourdine {

namespace {

std::string describe(const Interview& interview, const Note& action, const Phrases& phrases)
{
    const Person* owner = action.person ? interview.find(*action.person) : nullptr;
    std::string text = owner ? phrases.say("report.todo.owner", {{"name", owner->name}}) : phrases.say("report.todo.nobody");
    const Head& head = interview.head();
    for (const std::string* part : {&head.client, &head.title})
        if (!part->empty()) text += (part == &head.client || head.client.empty() ? "\n" : " · ") + *part;
    return text;
}

}  // namespace

std::string name_record(const Interview& interview, std::string_view kind, std::int64_t id)
{
    const Head& head = interview.head();
    const std::string began = head.started ? std::to_string(head.started->time_since_epoch().count()) : "-";
    return make_guid("sourdine/" + std::to_string(head.id.value) + '/' + began + '/' + std::string(kind) + '/' + std::to_string(id));
}

std::vector<Todo> list_todos(const Interview& interview, Language language)
{
    const Phrases& phrases = Phrases::of(language);
    std::vector<Todo> todos;
    for (const Note* note : interview.by_time())
        if (note->kind == NoteKind::Action)
            todos.push_back({name_record(interview, "note", note->id.value), note->text, describe(interview, *note, phrases), note->due, note->done});
    return todos;
}

}  // namespace sourdine
