#include "core/report/weights.h"

namespace sourdine {

std::vector<std::string> tell_weights(const Phrases& phrases, const Person& person)
{
    std::vector<std::string> out;
    const auto add = [&](bool holds, std::string_view key) {
        if (holds) out.push_back(phrases.say(key));
    };
    add(person.decides, "weight.decides");
    add(person.pays, "weight.pays");
    add(person.lives_with_it, "weight.lives_with_it");
    add(person.knows, "weight.knows");
    return out;
}

std::string write_weights(const Phrases& phrases, const Person& person)
{
    std::vector<std::string> weights = tell_weights(phrases, person);
    if (person.knowledge == 0) weights.push_back(phrases.say("knowledge.new_here"));
    std::string out;
    for (const std::string& weight : weights) out += (out.empty() ? "" : ", ") + weight;
    return out;
}

}  // namespace sourdine
