#include "app/screens/prepare/last_time_lines.h"

#include "core/base/check.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

namespace sourdine::app {

namespace {

std::string join(const std::string& before, const std::string& after) { return before.empty() || after.empty() ? before + after : before + " · " + after; }

std::string write_day_of(const View& view, Date day) { return write_near_day(view.phrases.language(), day, date_of(view.today)); }

// Who said it, in how many interviews, whether the client stands by it.
std::string write_pain_story(const View& view, const RememberedPain& pain)
{
    std::string story = write_list(view.phrases.language(), pain.persons);
    if (pain.interviews > 1) story = join(story, view.phrases.say("prepare.last.interviews", {{"count", std::to_string(pain.interviews)}}));
    story = join(story, view.phrases.say("prepare.last.itch", {{"itch", std::to_string(pain.itch)}}));
    if (pain.confirmation != Confirmation::Unknown) story = join(story, view.phrases.say("confirmation." + std::string(sourdine::name_of(pain.confirmation))));
    return story;
}

bool is_late(const View& view, const RememberedAction& action) { return action.due && *action.due < date_of(view.today); }

std::string write_action_story(const View& view, const RememberedAction& action)
{
    const std::string owner = action.owner.empty() ? view.phrases.say("review.nobody") : action.owner;
    if (!action.due) return owner;
    const std::string day = write_day_of(view, *action.due);
    return join(owner, is_late(view, action) ? view.phrases.say("prepare.last.late", {{"day", day}}) : day);
}

// The heading has named the latest interview.
std::string write_older_day(const View& view, const RememberedLine& line)
{
    return line.from.id == view.memory->interviews.front().id || !line.from.day ? std::string{} : write_day_of(view, *line.from.day);
}

}  // namespace

const char* name_of(LastTimeGroup group)
{
    switch (group) {
    case LastTimeGroup::Pains: return "pains";
    case LastTimeGroup::Actions: return "actions";
    case LastTimeGroup::NextTime: return "next_time";
    case LastTimeGroup::Careful: break;
    }
    return "careful";
}

const char* name_of(Destination to)
{
    switch (to) {
    case Destination::Question: return "question";
    case Destination::Brief: return "brief";
    case Destination::Careful: break;
    }
    return "careful";
}

std::size_t count_lines(const ClientMemory& memory, LastTimeGroup group)
{
    switch (group) {
    case LastTimeGroup::Pains: return memory.pains.size();
    case LastTimeGroup::Actions: return memory.actions.size();
    case LastTimeGroup::NextTime: return memory.next_time.size();
    case LastTimeGroup::Careful: break;
    }
    return memory.careful.size();
}

LastTimeLine write_line(const View& view, LastTimeGroup group, std::size_t index)
{
    const ClientMemory& memory = *view.memory;
    const CarriedOver& carried = *view.carried;
    switch (group) {
    case LastTimeGroup::Pains: {
        const RememberedPain& pain = memory.pains[index];
        return {pain.words, pain.most_strokes, write_pain_story(view, pain), false, carried.pains[index]};
    }
    case LastTimeGroup::Actions: {
        const RememberedAction& action = memory.actions[index];
        return {action.text, 0, write_action_story(view, action), is_late(view, action), carried.actions[index]};
    }
    case LastTimeGroup::NextTime: return {memory.next_time[index].text, 0, write_older_day(view, memory.next_time[index]), false, carried.next_time[index]};
    case LastTimeGroup::Careful: break;
    }
    return {memory.careful[index].text, 0, write_older_day(view, memory.careful[index]), false, carried.careful[index]};
}

// What itched is asked about; what was promised is known before one goes in, or kept in sight; what one told oneself
// is kept in sight.
std::span<const Destination> list_destinations(LastTimeGroup group)
{
    static constexpr std::array pains{Destination::Question, Destination::Brief}, actions{Destination::Brief, Destination::Careful};
    static constexpr std::array lines{Destination::Careful};
    switch (group) {
    case LastTimeGroup::Pains: return pains;
    case LastTimeGroup::Actions: return actions;
    case LastTimeGroup::NextTime: case LastTimeGroup::Careful: break;
    }
    return lines;
}

Command carry_line(const View& view, LastTimeGroup group, std::size_t index, Destination to)
{
    const ClientMemory& memory = *view.memory;
    const Language language = view.phrases.language();
    switch (group) {
    case LastTimeGroup::Pains: return to == Destination::Question ? carry_to_questions(memory.pains[index], language) : carry_to_brief(memory.pains[index], language);
    case LastTimeGroup::Actions: return to == Destination::Brief ? carry_to_brief(memory.actions[index], language) : carry_to_careful(memory.actions[index], language);
    case LastTimeGroup::NextTime: return carry_to_careful(memory.next_time[index]);
    case LastTimeGroup::Careful: break;
    }
    return carry_to_careful(memory.careful[index]);
}

std::string write_last_interview(const View& view)
{
    const auto& interviews = view.memory->interviews;
    std::string text = interviews.front().title.empty() ? view.phrases.say("prepare.untitled") : interviews.front().title;
    if (interviews.front().day) text += ", " + write_day_of(view, *interviews.front().day);
    if (interviews.size() > 1) text = join(text, view.phrases.say("prepare.last.remembered", {{"count", std::to_string(interviews.size())}}));
    return text;
}

}  // namespace sourdine::app
