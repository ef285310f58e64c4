#include "core/exchange/sample.h"

#include "core/base/asset.h"
#include "core/model/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sourdine {

namespace {

using nlohmann::json;

// The value under `key` when it is of the asked type, else `fallback`.
std::string text_of(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string{};
}

int number_of(const json& object, const char* key, int fallback)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? it->get<int>() : fallback;
}

bool flag_of(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

std::vector<std::string> texts_of(const json& object, const char* key)
{
    std::vector<std::string> out;
    const auto it = object.find(key);
    if (it == object.end() || !it->is_array()) return out;
    for (const json& one : *it)
        if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
}

Person read_person(const json& object)
{
    Person person;
    person.name = text_of(object, "name");
    person.role = text_of(object, "role");
    person.side = from_name<Side>(text_of(object, "side")).value_or(Side::Client);
    person.me = flag_of(object, "me");
    person.decides = flag_of(object, "decides");
    person.pays = flag_of(object, "pays");
    person.lives_with_it = flag_of(object, "lives_with_it");
    person.knows = flag_of(object, "knows");
    person.knowledge = number_of(object, "knowledge", person.knowledge);
    return person;
}

Debrief read_debrief(const json& object)
{
    Debrief debrief;
    if (object.contains("guessed_share_percent")) debrief.guessed_share_percent = number_of(object, "guessed_share_percent", 0);
    debrief.went_well = text_of(object, "went_well");
    debrief.next_time = text_of(object, "next_time");
    debrief.thanks = text_of(object, "thanks");
    return debrief;
}

Head read_head(const json& object)
{
    Head head;
    head.client = text_of(object, "client");
    head.title = text_of(object, "title");
    head.planned_minutes = number_of(object, "planned_minutes", head.planned_minutes);
    head.brief = text_of(object, "brief");
    if (const auto debrief = object.find("debrief"); debrief != object.end() && debrief->is_object()) head.debrief = read_debrief(*debrief);
    return head;
}

}  // namespace

Result<SamplePlan> read_sample_plan(std::string_view text, std::string_view script)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return Error{Fault::Format, "sample.broken", {}};
    SamplePlan plan;
    plan.head = read_head(object);
    if (const auto persons = object.find("persons"); persons != object.end() && persons->is_array())
        for (const json& person : *persons)
            if (person.is_object()) plan.persons.push_back(read_person(person));
    plan.questions = texts_of(object, "questions");
    plan.careful = texts_of(object, "careful");
    plan.confirmed = texts_of(object, "confirmed");
    plan.script = script;
    plan.days_ago = number_of(object, "days_ago", plan.days_ago);
    plan.time_of_day = Milliseconds{std::chrono::hours{number_of(object, "hour", 0)}} + std::chrono::minutes{number_of(object, "minute", 0)};
    return plan;
}

Result<SamplePlan> read_sample(Language language)
{
    const std::string stem = "samples/sample." + std::string{code_of(language)};
    const auto all = embedded_assets();
    const auto find = [&](const std::string& path) {
        return std::find_if(all.begin(), all.end(), [&](const Asset& asset) { return asset.path == path; });
    };
    const auto plan = find(stem + ".json");
    const auto script = find(stem + ".script");
    if (plan == all.end() || script == all.end()) return Error{Fault::NotFound, "sample.missing", {}};
    return read_sample_plan(plan->text, script->text);
}

}  // namespace sourdine
