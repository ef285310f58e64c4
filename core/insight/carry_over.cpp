#include "core/insight/carry_over.h"

#include "core/base/utf8.h"
#include "core/insight/word_keys.h"
#include "core/locale/formats.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <set>

namespace sourdine {

namespace {

std::string say(Language language, std::string_view key, const PhraseArgs& args) { return Phrases::of(language).say(key, args); }

// "Claire and Hugo, 12 March 2026": what is known of where it comes from.
std::string add_source(Language language, std::string_view key, const std::string& text, std::vector<std::string> source, const PastInterview& from)
{
    if (from.day) source.push_back(write_full_day(language, *from.day));
    std::erase(source, std::string{});
    if (source.empty()) return say(language, key, {{"text", text}});
    std::string told = source.front();
    for (std::size_t i = 1; i < source.size(); ++i) told += ", " + source[i];
    return say(language, std::string(key) + ".from", {{"text", text}, {"source", told}});
}

std::string line_about(const RememberedAction& action, Language language)
{
    const std::string owner = action.owner.empty() ? say(language, "report.nobody_yet", {}) : action.owner;
    const std::string due = action.due ? say(language, "memory.due", {{"day", write_full_day(language, *action.due)}}) : std::string{};
    return say(language, "memory.action", {{"text", action.text}, {"owner", due.empty() ? owner : owner + ", " + due}});
}

// The texts of the interview, ready to be looked through.
struct Texts {
    std::vector<WordKeys> lines;
    void add(std::string_view text) { lines.push_back(find_word_keys(text)); }
    bool hold(std::string_view text) const
    {
        const WordKeys wanted = find_word_keys(text);
        return std::any_of(lines.begin(), lines.end(), [&](const WordKeys& line) { return holds_words(line, wanted); });
    }
};

std::set<std::string> names_at_table(const Interview& interview)
{
    std::set<std::string> names;
    for (const Person& person : interview.persons()) names.insert(fold(person.name));
    return names;
}

bool begins_with(const std::string& name, const std::string& typed)
{
    if (fold(name).starts_with(typed)) return true;
    const std::vector<Span> words = find_words(name);
    return std::any_of(words.begin(), words.end(), [&](const Span& word) { return fold(slice(name, word.from, count_code_points(name))).starts_with(typed); });
}

}  // namespace

Command carry_to_brief(const RememberedPain& pain, Language language)
{
    return AddBriefLine{add_source(language, "memory.pain", write_quote(language, pain.words), {write_list(language, pain.persons)}, pain.last)};
}

Command carry_to_questions(const RememberedPain& pain, Language language)
{
    return AddQuestion{say(language, "memory.pain_question", {{"words", write_quote(language, pain.words)}})};
}

Command carry_to_brief(const RememberedAction& action, Language language) { return AddBriefLine{line_about(action, language)}; }

Command carry_to_careful(const RememberedAction& action, Language language) { return AddCareful{line_about(action, language)}; }

Command carry_to_careful(const RememberedLine& line) { return AddCareful{line.text}; }

Command carry_to_table(const KnownPerson& known) { return AddPerson{known.person}; }

CarriedOver find_carried(const ClientMemory& memory, const Interview& interview)
{
    Texts kept;
    kept.add(interview.head().brief);
    for (const Careful& careful : interview.careful()) kept.add(careful.text);
    Texts asked = kept;
    for (const PlannedQuestion& question : interview.questions()) asked.add(question.text);
    const std::set<std::string> names = names_at_table(interview);

    CarriedOver carried;
    for (const RememberedPain& pain : memory.pains) carried.pains.push_back(asked.hold(pain.words));
    for (const RememberedAction& action : memory.actions) carried.actions.push_back(kept.hold(action.text));
    for (const RememberedLine& line : memory.next_time) carried.next_time.push_back(kept.hold(line.text));
    for (const RememberedLine& line : memory.careful) carried.careful.push_back(kept.hold(line.text));
    for (const KnownPerson& known : memory.persons) carried.persons.push_back(names.contains(fold(known.person.name)));
    return carried;
}

std::vector<const KnownPerson*> find_known_persons(const ClientMemory& memory, const Interview& interview, std::string_view typed)
{
    std::vector<const KnownPerson*> found;
    const std::string wanted = fold(typed);
    if (wanted.empty()) return found;
    const std::set<std::string> names = names_at_table(interview);
    for (const KnownPerson& known : memory.persons)
        if (!names.contains(fold(known.person.name)) && begins_with(known.person.name, wanted)) found.push_back(&known);
    return found;
}

}  // namespace sourdine
