// Figures of real conversations, computed by an independent program from the same definitions.
// The recordings' data is not part of the repository: without it these cases say so and pass.
#include "core/talk/measure.h"
#include "core/talk/turns.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace sourdine;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

fs::path data_folder()
{
    const char* told = std::getenv("SOURDINE_DATA");
    return told ? fs::path{told} : fs::path{SOURDINE_SOURCE_DIR} / ".." / "shared" / "data";
}

bool is_there(const fs::path& path)
{
    if (fs::exists(path)) return true;
    MESSAGE("skipped, no data at " << path.filename());
    return false;
}

// Persons get their ids in the order of their names, so that ties are broken as the definitions say.
struct Conversation {
    std::map<std::string, PersonId> persons;
    std::vector<Segment> segments;

    void add(const std::string& name, std::int64_t from, std::int64_t to)
    {
        m_raw.push_back({name, from, to});
        persons.emplace(name, PersonId{});
    }
    void finish()
    {
        std::int64_t id = 0;
        for (auto& [name, person] : persons) person = PersonId{++id};
        for (const Raw& r : m_raw) segments.push_back({persons.at(r.name), at_ms(r.from), at_ms(r.to)});
    }
    std::vector<PersonId> order() const
    {
        std::vector<PersonId> all;
        for (const auto& [name, person] : persons) all.push_back(person);
        return all;
    }

private:
    struct Raw {
        std::string name;
        std::int64_t from;
        std::int64_t to;
    };
    std::vector<Raw> m_raw;
};

// Millionths, exactly, from the text of a decimal number.
std::int64_t read_micro(const std::string& text)
{
    const auto dot = text.find('.');
    std::string fraction = dot == std::string::npos ? "" : text.substr(dot + 1);
    fraction.resize(6, '0');
    return std::stoll(text.substr(0, dot)) * 1'000'000 + std::stoll(fraction);
}

std::int64_t half_up(std::int64_t micro) { return (micro + 500) / 1'000; }

Conversation read_rttm(const fs::path& file)
{
    Conversation conversation;
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields{line};
        std::string kind, recording, channel, onset, duration, none, name;
        fields >> kind >> recording >> channel >> onset >> duration >> none >> none >> name;
        if (kind != "SPEAKER") continue;
        const std::int64_t from = read_micro(onset);
        conversation.add(name, half_up(from), half_up(from + read_micro(duration)));
    }
    conversation.finish();
    return conversation;
}

Conversation read_segments(const fs::path& file)
{
    Conversation conversation;
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields{line};
        std::string from, to, name, text;
        std::getline(fields, from, '\t');
        std::getline(fields, to, '\t');
        std::getline(fields, name, '\t');
        std::getline(fields, text);
        if (text.find_first_not_of(" \t\r") != std::string::npos) conversation.add(name, std::stoll(from), std::stoll(to));
    }
    conversation.finish();
    return conversation;
}

// Floor rows only: ":2" gives the floor to seat 2, ":0" to nobody, ":end" ends.
Conversation read_script(const fs::path& file, const std::vector<std::string>& by_seat)
{
    Conversation conversation;
    std::ifstream in{file};
    std::int64_t since = 0;
    std::size_t seat = 0;
    for (std::string line; std::getline(in, line);) {
        const auto blank = line.find(' ');
        if (line.empty() || line[0] == '#' || blank == std::string::npos || line[blank + 1] != ':') continue;
        const auto colon = line.find(':');
        const std::int64_t minutes = std::stoll(line.substr(0, colon));
        const std::int64_t at = minutes * 60'000 + read_micro(line.substr(colon + 1, blank - colon - 1)) / 1'000;
        const std::string order = line.substr(blank + 2);
        if (seat > 0) conversation.add(by_seat.at(seat - 1), since, at);
        since = at;
        seat = order == "end" ? 0 : std::stoul(order);
    }
    conversation.finish();
    return conversation;
}

json read_json(const fs::path& file)
{
    std::ifstream in{file};
    return json::parse(in);
}

void check_speaker(const json& truth, const Conversation& said, const TalkFigures& figures)
{
    const auto person = said.persons.find(truth.at("name").get<std::string>());
    REQUIRE(person != said.persons.end());
    const PersonTalk& talk = *figures.find(person->second);
    CHECK(talk.talk.count() == truth.at("talk_ms"));
    CHECK(std::abs(talk.share - truth.at("share").get<double>()) <= 1e-6);
    CHECK(talk.turns == truth.at("turns"));
    CHECK(talk.longest_turn.count() == truth.at("longest_turn_ms"));
    CHECK(talk.longest_monologue.count() == truth.at("longest_monologue_ms"));
    for (const auto& [gap, turns] : truth.at("turns_by_gap_ms").items())
        CHECK(find_turns_of(person->second, said.segments, Milliseconds{std::stoll(gap)}).size() == turns.get<std::size_t>());
}

void check_truth(const json& truth, const Conversation& said)
{
    const TalkFigures figures = measure_talk(said.segments, Milliseconds{truth.at("last_end_ms")}, said.order());
    CHECK(figures.persons.size() == truth.at("n_speakers").get<std::size_t>());
    CHECK(figures.speech.count() == truth.at("speech_ms"));
    CHECK(figures.overlap.count() == truth.at("overlap_ms"));
    CHECK(figures.floor_changes == truth.at("floor_changes"));
    for (const json& speaker : truth.at("speakers")) check_speaker(speaker, said, figures);

    std::map<std::pair<PersonId, PersonId>, int> expected;
    for (const json& cut : truth.at("interruptions"))
        expected[{said.persons.at(cut.at("by")), said.persons.at(cut.at("of"))}] = cut.at("count");
    std::map<std::pair<PersonId, PersonId>, int> found;
    for (const Interruptions& cut : figures.interruptions) found[{cut.by, cut.of}] = cut.count;
    CHECK(found == expected);
}

}  // namespace

TEST_SUITE_BEGIN("truth");

TEST_CASE("recorded meetings, broadcasts and calls give the figures found independently")
{
    const fs::path folder = data_folder() / "rttm";
    if (!is_there(folder)) return;
    int compared = 0;
    for (const auto& entry : fs::directory_iterator{folder}) {
        const fs::path truth = entry.path().string() + ".truth.json";
        if (entry.path().extension() != ".rttm" || !fs::exists(truth)) continue;
        CAPTURE(entry.path().filename().string());
        check_truth(read_json(truth), read_rttm(entry.path()));
        ++compared;
    }
    CHECK(compared >= 8);
}

TEST_CASE("one real consultation gives the figures found independently, from its segments and from its recording")
{
    const fs::path folder = data_folder() / "family" / "consult-a";
    if (!is_there(folder)) return;
    check_truth(read_json(folder / "ALL.truth.json"), read_segments(folder / "ALL.segments.tsv"));
    check_truth(read_json(folder / "speech.rttm.truth.json"), read_rttm(folder / "speech.rttm"));
}

TEST_CASE("the same consultation replayed by keys gives the figures found independently")
{
    const fs::path folder = data_folder() / "scripts";
    if (!is_there(folder)) return;
    const json expected = read_json(folder / "consult-a.expected.json");
    const std::vector<std::string> by_seat = expected.at("persons_in_seat_order");
    check_truth(expected.at("talk"), read_script(folder / "consult-a.script", by_seat));
}

TEST_SUITE_END();
