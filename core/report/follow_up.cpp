#include "core/report/follow_up.h"

#include "core/exchange/people_fit.h"
#include "core/insight/pains.h"
#include "core/locale/formats.h"
#include "core/report/client_copy.h"
#include "core/report/sections.h"
#include "core/words/fold.h"

#include <algorithm>
#include <optional>

namespace sourdine {

namespace {

constexpr std::size_t most_pains = 6;  // of a mail somebody reads to its end

std::string one_line(std::string text)
{
    for (char& c : text)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return text;
}

class Letter {
public:
    void line(const std::string& text) { m_text += text + '\n'; }
    // A part of its own: a blank line, then its title.
    void part(const std::string& title) { m_text += '\n' + title + '\n'; }
    void item(const std::string& text) { m_text += "- " + text + '\n'; }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

bool is_theirs(const Interview& interview, const Pain& pain)
{
    const auto is_client = [&](PersonId id) { return interview.find(id) && interview.find(id)->side == Side::Client; };
    return pain.confirmation != Confirmation::Denied && (pain.persons.empty() || std::any_of(pain.persons.begin(), pain.persons.end(), is_client));
}

std::optional<Date> find_day(const Head& head)
{
    if (head.scheduled) return date_of(*head.scheduled);
    if (!head.started) return std::nullopt;
    return Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Milliseconds>{head.started->time_since_epoch()})};
}

void greet(Letter& letter, const Telling& telling)
{
    std::vector<PersonId> theirs;
    for (const Person* person : telling.interview.by_seat())
        if (person->side == Side::Client) theirs.push_back(person->id);
    letter.line(theirs.empty() ? telling.say("report.mail.hello_all") : telling.say("report.mail.hello", {{"names", names_in_report(telling, theirs)}}));
    const std::optional<Date> day = find_day(telling.interview.head());
    letter.line("");
    letter.line(day ? telling.say("report.mail.thanks_day", {{"day", write_long_day(telling.language, *day)}}) : telling.say("report.mail.thanks"));
}

void tell_pains(Letter& letter, const Telling& telling)
{
    std::size_t told = 0;
    for (const Pain& pain : rank_pains(telling.interview)) {
        if (!is_theirs(telling.interview, pain) || told == most_pains) continue;
        if (told++ == 0) letter.part(telling.say("report.mail.heard"));
        const std::string words = write_quote(telling.language, one_line(pain.words));
        letter.item(pain.persons.empty() ? words : words + " (" + names_in_report(telling, pain.persons) + ')');
    }
}

void tell_decisions(Letter& letter, const Telling& telling)
{
    bool first = true;
    for (const Note* note : telling.interview.by_time()) {
        if (note->kind != NoteKind::Decision) continue;
        if (first) letter.part(telling.say("report.mail.decided"));
        first = false;
        letter.item(one_line(note->text));
    }
}

std::string tell_action(const Telling& telling, const Note& action)
{
    const std::string what = one_line(action.text);
    if (action.done) return telling.say("report.mail.done", {{"what", what}});
    return action.due ? telling.say("report.mail.due", {{"what", what}, {"day", due_in_report(telling, *action.due)}}) : what;
}

// By owner in the order of seats; those of nobody last.
void tell_actions(Letter& letter, const Telling& telling)
{
    std::vector<std::optional<PersonId>> owners;
    for (const Person* person : telling.interview.by_seat()) owners.emplace_back(person->id);
    owners.emplace_back();
    bool first = true;
    for (const auto& owner : owners) {
        bool first_of_owner = true;
        for (const Note* note : telling.interview.by_time()) {
            const bool known = note->person && telling.interview.find(*note->person);
            if (note->kind != NoteKind::Action || (owner ? note->person != owner : known)) continue;
            if (first) letter.part(telling.say("report.mail.actions"));
            if (first_of_owner) letter.line(owner ? telling.say("report.mail.owner", {{"name", name_in_report(telling, *owner)}}) : telling.say("report.mail.nobody"));
            first = first_of_owner = false;
            letter.item(tell_action(telling, *note));
        }
    }
}

// The action that falls due first, from today on.
void tell_next(Letter& letter, const Telling& telling)
{
    const Note* next = nullptr;
    for (const Note* note : telling.interview.by_time()) {
        const bool open = telling.tells(Part::Actions) && note->kind == NoteKind::Action && !note->done && note->due && *note->due >= telling.today;
        if (open && (!next || *note->due < *next->due)) next = note;
    }
    letter.line("");
    if (next) letter.line(telling.say("report.mail.next", {{"what", one_line(next->text)}, {"day", due_in_report(telling, *next->due)}}));
    letter.line(telling.say("report.mail.correct"));
}

}  // namespace

FollowUp write_follow_up(const Interview& interview, Date today, Language language, Parts without)
{
    const Interview readable = client_copy_of(interview);
    const Telling telling{readable, InterviewTime{}, today, Copy::Client, language, without};
    Letter letter;
    greet(letter, telling);
    if (telling.tells(Part::Pains)) tell_pains(letter, telling);
    if (telling.tells(Part::Decisions)) tell_decisions(letter, telling);
    if (telling.tells(Part::Actions)) tell_actions(letter, telling);
    tell_next(letter, telling);
    // Someone named just "Me" signs by hand.
    if (const Person* me = readable.find_me(); me && name_in_report(telling, me->id) == me->name) {
        letter.line("");
        letter.line(me->name);
    }
    const Head& head = readable.head();
    return {telling.say("report.mail.subject", {{"title", one_line(head.title.empty() ? head.client : head.title)}}), std::move(letter).text()};
}

namespace {

// Whole name first; else the only one whose name begins with that word.
Result<const Person*> find_named(const Interview& interview, const std::string& name)
{
    const std::string wanted = fold(name);
    std::vector<const Person*> whole, begun;
    for (const Person* person : interview.by_seat()) {
        const std::string folded = fold(person->name);
        if (folded == wanted) whole.push_back(person);
        if (!wanted.empty() && folded.starts_with(wanted + ' ')) begun.push_back(person);
    }
    const auto& found = whole.empty() ? begun : whole;
    if (found.empty()) return Error{Fault::NotFound, "report.mail.unknown", {{"name", name}}};
    if (found.size() > 1) return Error{Fault::Conflict, "report.mail.several", {{"name", name}}};
    return found.front();
}

}  // namespace

Status check_recipient(const Interview& interview, const Person& person)
{
    constexpr double least_fit = 0.7;
    const PhraseArgs who{{"name", person.name}};
    if (person.email.empty()) return Error{Fault::NotFound, "report.mail.no_address", who};
    for (const Person& other : interview.persons())
        if (other.id != person.id && fold(other.email) == fold(person.email)) return Error{Fault::Conflict, "report.mail.shared", who};
    const auto fit = measure_fit(read_name_words(person.name), read_address_words(person.email));
    if (!fits_mail_header(person.email) || (fit && *fit < least_fit)) return Error{Fault::Conflict, "report.mail.unfit", who};
    return Done{};
}

Result<std::vector<MailAddress>> find_recipients(const Interview& interview, const std::vector<std::string>& names)
{
    std::vector<MailAddress> all;
    for (const std::string& name : names) {
        SD_TRY(person, find_named(interview, name));
        SD_TRY_STATUS(check_recipient(interview, *person));
        MailAddress one{person->name, person->email};
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
    }
    return all;
}

}  // namespace sourdine
