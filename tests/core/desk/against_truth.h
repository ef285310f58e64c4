// A conversation taken in as the product does it, and its figures beside those somebody computed independently.
#pragma once

#include "core/desk/read_files.h"
#include "core/report/json.h"
#include "core/talk/turns.h"
#include "tests/core/desk/room.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace sourdine::test {

using Strings = std::vector<std::string>;

inline nlohmann::json read_json(const std::filesystem::path& file)
{
    std::ifstream in{file};
    return nlohmann::json::parse(in);
}

// Read, planned, imported, measured. Every label is somebody: the truths count tiers and unknown speakers too.
struct Imported {
    explicit Imported(const std::vector<std::filesystem::path>& files)
    {
        auto read = read_plan(files, {}, nullptr, "Nobody");
        REQUIRE_MESSAGE(read.ok(), files.front().filename().string() << ": " << (read ? "" : read.error().key));
        plan = std::move(read).value();
        for (PlanVoice& voice : plan.voices) voice.person = true;
        const auto id = room.desk->import(plan);
        REQUIRE_MESSAGE(id.ok(), files.front().filename().string() << ": " << (id ? "" : id.error().key));
        stats = nlohmann::json::parse(write_stats_json(room.interview(), room.desk->now()));
        segments = find_segments(room.interview(), room.desk->now());
    }

    // The place of the voice a truth names. Where a producer has names of its own, the one who talks as much.
    std::size_t find_voice(const std::string& name, std::size_t rank) const
    {
        for (std::size_t i = 0; i < plan.voices.size(); ++i)
            if (plan.voices[i].label == name) return i;
        return rank;
    }
    // Once the pieces a file cuts an utterance into are one again.
    int count_utterances(std::size_t voice) const
    {
        int count = 0;
        for (const Recording& r : room.interview().recordings())
            for (const Utterance& u : r.speech->utterances)
                if (u.speaker == voice && u.to > u.from) ++count;
        return count;
    }
    // Of what a voice says.
    int count_characters(std::size_t voice, char character) const
    {
        int count = 0;
        for (const Recording& r : room.interview().recordings())
            for (const Utterance& u : r.speech->utterances)
                if (u.speaker == voice) {
                    const std::string_view words = r.speech->words_of(u);
                    count += static_cast<int>(std::count(words.begin(), words.end(), character));
                }
        return count;
    }

    Room room;
    ImportPlan plan;
    nlohmann::json stats;
    std::vector<Segment> segments;
};

class Comparison {
public:
    void expect(const std::string& what, const nlohmann::json& found, const nlohmann::json& expected)
    {
        ++m_figures;
        if (found != expected) m_differences.push_back(what + " " + found.dump() + " instead of " + expected.dump());
    }
    int figures() const { return m_figures; }
    const Strings& differences() const { return m_differences; }

private:
    Strings m_differences;
    int m_figures = 0;
};

enum class Count { AsCut, Joined };  // a segment: as the file cuts it, or a whole utterance

inline void compare_person(Comparison& c, const Imported& talk, const nlohmann::json& truth, std::size_t voice, Count count)
{
    const std::string name = truth.at("name").get<std::string>();
    const nlohmann::json& found = talk.stats.at("persons").at(voice);
    for (const char* figure : {"talk_ms", "turns", "longest_turn_ms", "longest_monologue_ms", "words"})
        c.expect(name + " " + figure, found.at(figure), truth.at(figure));
    c.expect(name + " share", std::llround(found.at("share").get<double>() * 1e6), std::llround(truth.at("share").get<double>() * 1e6));
    c.expect(name + " segments", count == Count::AsCut ? talk.plan.voices[voice].segments : talk.count_utterances(voice), truth.at("segments"));
    c.expect(name + " talk before import", talk.plan.voices[voice].talk.count(), truth.at("talk_ms"));
    const PersonId person = talk.room.interview().by_seat().at(voice)->id;
    for (const auto& [gap, turns] : truth.at("turns_by_gap_ms").items())
        c.expect(name + " turns by " + gap, find_turns_of(person, talk.segments, Milliseconds{std::stoll(gap)}).size(), turns);
}

// Where two are never heard at once, what overlaps cannot be told: null, whatever was counted.
inline void compare_overlaps(Comparison& c, const Imported& talk, const nlohmann::json& truth, const std::map<std::string, std::string>& names)
{
    if (talk.plan.timing != Timing::Exact) {
        c.expect("overlap_ms", talk.stats.at("overlap_ms"), nullptr);
        c.expect("interruptions", talk.stats.at("interruptions"), nullptr);
        c.expect("an overlap in the truth", truth.at("overlap_ms"), 0);
        return;
    }
    c.expect("overlap_ms", talk.stats.at("overlap_ms"), truth.at("overlap_ms"));
    std::map<std::string, int> found;
    std::map<std::string, int> expected;
    for (const nlohmann::json& cut : talk.stats.at("interruptions"))
        found[cut.at("by").get<std::string>() + " > " + cut.at("of").get<std::string>()] = cut.at("count");
    for (const nlohmann::json& cut : truth.at("interruptions")) expected[names.at(cut.at("by")) + " > " + names.at(cut.at("of"))] = cut.at("count");
    c.expect("interruptions", found, expected);
}

inline Comparison compare_talk(const Imported& talk, const nlohmann::json& truth, Count count = Count::AsCut)
{
    Comparison c;
    const nlohmann::json& speakers = truth.at("speakers");
    c.expect("persons", talk.stats.at("persons").size(), truth.at("n_speakers"));
    if (!c.differences().empty()) return c;
    std::map<std::string, std::string> names;  // as the truth has them to as they sit at the table
    int segments = 0;
    for (std::size_t rank = 0; rank < speakers.size(); ++rank) {
        const std::size_t voice = talk.find_voice(speakers[rank].at("name"), rank);
        names[speakers[rank].at("name")] = talk.stats.at("persons").at(voice).at("name");
        compare_person(c, talk, speakers[rank], voice, count);
        segments += talk.count_utterances(voice);
    }
    c.expect("segments", count == Count::AsCut ? talk.plan.segments : segments, truth.at("n_segments"));
    c.expect("speech_ms", talk.stats.at("speech_ms"), truth.at("speech_ms"));
    c.expect("floor_changes", talk.stats.at("floor_changes"), truth.at("floor_changes"));
    compare_overlaps(c, talk, truth, names);
    std::int64_t last = 0;
    for (const Segment& s : talk.segments) last = std::max(last, to_ms(s.to));
    c.expect("first_start_ms", talk.segments.empty() ? 0 : to_ms(talk.segments.front().from), truth.at("first_start_ms"));
    c.expect("last_end_ms", last, truth.at("last_end_ms"));
    return c;
}

}  // namespace sourdine::test
