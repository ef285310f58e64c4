#include "core/desk/voice_names.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <set>

namespace sourdine {

namespace {

std::string stem_of(const std::string& file)
{
    std::string stem = file.substr(0, file.find_last_of('.'));
    return stem.empty() ? file : stem;
}

bool parts_names(char c) { return c == '_' || c == '-' || c == ' ' || c == '.'; }

// What is left of each stem when what all begin and end with is taken off, whole words only.
std::vector<std::string> tell_apart(const std::vector<std::string>& stems)
{
    std::size_t front = stems.front().size();
    for (const std::string& stem : stems) {
        const auto same = std::mismatch(stem.begin(), stem.begin() + static_cast<std::ptrdiff_t>(std::min(front, stem.size())), stems.front().begin());
        front = static_cast<std::size_t>(same.first - stem.begin());
    }
    while (front > 0 && !parts_names(stems.front()[front - 1])) --front;
    std::vector<std::string> names;
    for (const std::string& stem : stems) {
        std::string name = stem.substr(front);
        std::replace(name.begin(), name.end(), '_', ' ');
        if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
        names.push_back(std::move(name));
    }
    return names;
}

// The only label of a file that names persons; empty: it has several, or none.
std::optional<std::size_t> find_only_person(const Transcript& transcript)
{
    std::optional<std::size_t> only;
    for (std::size_t i = 0; i < transcript.labels.size(); ++i) {
        if (!transcript.labels[i].person) continue;
        if (only) return std::nullopt;
        only = i;
    }
    return only;
}

std::set<std::string> words_of_name(std::string_view name)
{
    std::u32string plain;  // without what stands in brackets: "(She/Her)", "[NA]"
    int depth = 0;
    for (const char32_t c : to_code_points(name)) {
        if (c == U'(' || c == U'[') ++depth;
        if (depth == 0) plain += c;
        if ((c == U')' || c == U']') && depth > 0) --depth;
    }
    const std::string text = fold(to_utf8(plain));
    std::set<std::string> words;
    for (const Span& span : find_words(text)) words.insert(slice(text, span.from, span.to));
    return words;
}

}  // namespace

std::vector<std::vector<std::string>> name_voices(const std::vector<Transcript>& transcripts)
{
    std::vector<std::vector<std::string>> names;
    std::vector<std::size_t> single;
    std::vector<std::string> stems;
    std::set<std::string> different;
    for (std::size_t file = 0; file < transcripts.size(); ++file) {
        auto& of_file = names.emplace_back();
        for (const Label& label : transcripts[file].labels) of_file.push_back(label.name);
        if (transcripts[file].chat) continue;
        if (const auto only = find_only_person(transcripts[file])) {
            single.push_back(file);
            stems.push_back(stem_of(transcripts[file].file));
            different.insert(of_file[*only]);
        }
    }
    if (single.size() < 2 || different.size() > 1) return names;
    const std::vector<std::string> apart = tell_apart(stems);
    if (std::set<std::string>(apart.begin(), apart.end()).size() < apart.size()) return names;
    for (std::size_t i = 0; i < single.size(); ++i) names[single[i]][*find_only_person(transcripts[single[i]])] = apart[i];
    return names;
}

const Person* find_person_named(const Interview& interview, std::string_view label)
{
    if (label.empty()) return nullptr;
    const std::string folded = fold(label);
    const std::set<std::string> words = words_of_name(label);
    for (const Person& person : interview.persons())
        if (fold(person.name) == folded) return &person;
    const Person* found = nullptr;
    for (const Person& person : interview.persons()) {
        const std::set<std::string> other = words_of_name(person.name);
        if (words.empty() || other.empty()) continue;
        const bool part = std::includes(words.begin(), words.end(), other.begin(), other.end()) ||
                          std::includes(other.begin(), other.end(), words.begin(), words.end());
        if (!part) continue;
        if (found) return nullptr;  // two could be meant: the user says
        found = &person;
    }
    return found;
}

std::optional<std::size_t> find_voice_named(const ImportPlan& plan, std::string_view name)
{
    const std::string wanted = fold(name);
    if (wanted.empty()) return std::nullopt;
    std::optional<std::size_t> beginning;
    int beginnings = 0;
    for (std::size_t i = 0; i < plan.voices.size(); ++i) {
        const PlanVoice& voice = plan.voices[i];
        const std::string label = fold(voice.label);
        if (label == wanted || fold(voice.name) == wanted) return i;
        if (label.starts_with(wanted)) {
            beginning = i;
            ++beginnings;
        }
    }
    return beginnings == 1 ? beginning : std::nullopt;
}

}  // namespace sourdine
