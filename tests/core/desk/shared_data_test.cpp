// Real meetings of every format, and what each must come to. They are not part of the repository: without them this
// says so and passes.
#include "core/exchange/decode.h"
#include "core/exchange/vtt_cues.h"
#include "core/locale/phrases.h"
#include "tests/core/desk/against_truth.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

using namespace sourdine;
using namespace sourdine::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

fs::path data_folder()
{
    const char* told = std::getenv("SOURDINE_DATA");
    return told ? fs::path{told} : fs::path{SOURDINE_SOURCE_DIR} / ".." / "shared" / "data";
}

// One line of the table: a file, or the files of one conversation.
struct Row {
    std::string name;
    std::function<Comparison()> compare;
};
using Rows = std::vector<Row>;

std::string within(const fs::path& folder, const fs::path& file) { return fs::relative(file, folder).string(); }

std::vector<fs::path> files_in(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

// --- conversations with figures ---

std::vector<fs::path> files_of_truth(const fs::path& truth)
{
    std::string name = truth.string().substr(0, truth.string().size() - std::string{".truth.json"}.size());
    if (!name.ends_with(".PAIR")) return {name};
    name.resize(name.size() - std::string{".PAIR"}.size());
    return {name + "_doctor.TextGrid", name + "_patient.TextGrid"};
}

// Turns without times: who said how much; nothing else can be told.
Comparison compare_turns(const Imported& talk, const json& truth)
{
    Comparison c;
    c.expect("turns", talk.plan.segments, truth.at("n_turns"));
    c.expect("persons", talk.plan.voices.size(), truth.at("speakers").size());
    int words = 0;
    for (const auto& [name, speaker] : truth.at("speakers").items()) words += speaker.at("words").get<int>();
    for (const auto& [name, speaker] : truth.at("speakers").items()) {
        const std::size_t voice = talk.find_voice(name, talk.plan.voices.size());
        REQUIRE_MESSAGE(voice < talk.plan.voices.size(), name);
        const json& told = talk.stats.at("persons").at(voice);
        c.expect(name + " turns", talk.plan.voices[voice].segments, speaker.at("turns"));
        c.expect(name + " words", told.at("words"), speaker.at("words"));
        c.expect(name + " question marks", talk.count_characters(voice, '?'), speaker.at("question_marks"));
        c.expect(name + " talk_ms", told.at("talk_ms"), nullptr);
        c.expect(name + " share", std::llround(told.at("share").get<double>() * 1e6), std::llround(speaker.at("words").get<int>() * 1e6 / words));
    }
    for (const char* figure : {"speech_ms", "overlap_ms", "interruptions", "floor_changes"}) c.expect(figure, talk.stats.at(figure), nullptr);
    return c;
}

std::string write_hours(InterviewTime at)
{
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::int64_t seconds = to_ms(at) / 1000;
    return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

// Messages become notes; reactions are left out and counted.
Comparison compare_chat(const Imported& chat, const json& truth)
{
    Comparison c;
    int reactions = 0;
    for (const Doubt& doubt : chat.plan.doubts)
        for (const auto& [name, value] : doubt.what.args)
            if (doubt.what.key == "import.doubt_reactions" && name == "count") reactions = std::stoi(value);
    c.expect("reactions", reactions, truth.at("reactions"));
    const std::vector<const Note*> notes = chat.room.interview().by_time();
    c.expect("messages", static_cast<int>(notes.size()) + reactions, truth.at("n_messages"));
    std::map<std::string, int> by_sender;
    for (const Note* note : notes) ++by_sender[chat.room.interview().find(*note->person)->name];
    int missing = 0;
    for (const auto& [sender, count] : truth.at("by_sender").items()) missing += std::abs(count.get<int>() - by_sender[sender]);
    c.expect("messages of all senders that are no reactions", missing, reactions);
    c.expect("senders", by_sender.size(), truth.at("by_sender").size());
    c.expect("first", write_hours(notes.front()->at), truth.at("first"));
    c.expect("last", write_hours(notes.back()->at), truth.at("last"));
    c.expect("speech", chat.room.interview().recordings().size(), 0);
    return c;
}

void add_truths(Rows& rows, const fs::path& folder)
{
    for (const fs::path& file : files_in(folder)) {
        if (!file.string().ends_with(".truth.json") || file.filename() == "ALL.truth.json" || file.parent_path().filename() == "refi") continue;
        rows.push_back({within(folder, file), [file] {
                            const json truth = read_json(file);
                            const Imported talk{files_of_truth(file)};
                            if (truth.contains("n_messages")) return compare_chat(talk, truth);
                            return truth.contains("n_turns") ? compare_turns(talk, truth) : compare_talk(talk, truth);
                        }});
    }
}

// One consultation in every format that has milliseconds: the same figures, whatever the file.
void add_family(Rows& rows, const fs::path& folder)
{
    const fs::path family = folder / "family" / "consult-a";
    for (const char* name : {"audacity-comma.txt", "audacity.txt", "elan.eaf", "speakers-bom.srt", "speakers.sbv", "speakers.srt", "speech.rttm", "teams-entities.vtt",
                             "teams-graph-metadata.vtt", "teams-graph.vtt", "teams.vtt", "whispercpp.json", "whisperx.json"})
        rows.push_back({std::string{"family/consult-a/"} + name + " as all", [family, name] {
                            json truth = read_json(family / "ALL.truth.json");
                            if (std::string_view{name}.ends_with(".rttm"))  // tells who speaks, not what
                                for (json& speaker : truth.at("speakers")) speaker["words"] = nullptr;
                            return compare_talk(Imported{{family / name}}, truth, Count::Joined);
                        }});
    // What has lost its milliseconds has kept its words (captions those of the seconds they have), and tells no overlap.
    for (const auto& [name, told] : std::map<std::string, std::string>{{"google-meet.txt", "ALL.truth.json"}, {"zoom_meeting_saved_closed_caption.txt", "otter.txt.truth.json"}})
        rows.push_back({"family/consult-a/" + name + " as all", [family, name = name, told = told] {
                            const Imported talk{{family / name}};
                            const json truth = read_json(family / told);
                            Comparison c;
                            for (const json& speaker : truth.at("speakers"))
                                c.expect("words", talk.stats.at("persons").at(talk.find_voice(speaker.at("name"), talk.plan.voices.size())).at("words"), speaker.at("words"));
                            c.expect("overlap_ms", talk.stats.at("overlap_ms"), nullptr);
                            c.expect("interruptions", talk.stats.at("interruptions"), nullptr);
                            return c;
                        }});
}

void add_conformance(Rows& rows, const fs::path& folder)
{
    for (const auto& file : files_in(folder / "webvtt-wpt")) {
        if (file.extension() != ".vtt" || !fs::exists(file.string() + ".expected.json")) continue;
        rows.push_back({within(folder, file), [file] {
                            const std::string text = decode(read_bytes(file).value()).text;
                            json cues = json::array();
                            VttBlocks blocks{text, VttRules::Strict};
                            for (VttBlock b; blocks.next(b);)
                                if (b.kind == VttBlock::Kind::Cue)
                                    cues.push_back({{"id", b.id}, {"text", b.text}, {"start_ms", b.from.count()}, {"end_ms", b.to.count()}});
                            Comparison c;
                            const json expected = read_json(file.string() + ".expected.json");
                            c.expect("accepted", VttBlocks(text, VttRules::Strict).has_signature(), expected.at("accepted"));
                            c.expect("cues", cues, expected.at("cues"));
                            return c;
                        }});
    }
}

// --- files made to be odd ---

// "1000-4000 Anna: what was said" of each, then the key of every doubt; of a refused file its reason.
Strings show_reading(const fs::path& file, const ReadChoice& choice = {})
{
    const auto plan = read_plan(std::vector{file}, choice, nullptr, "");
    if (!plan) return {plan.error().key};
    Strings out;
    const Transcript& read = plan->transcripts->front();
    for (const Utterance& u : read.speech.utterances)
        out.push_back(std::to_string(u.from.count()) + "-" + std::to_string(u.to.count()) + " " + read.labels[u.speaker].name + ": " + std::string{read.speech.words_of(u)});
    for (const Doubt& doubt : plan->doubts) out.push_back(doubt.what.key);
    return out;
}

const std::map<std::string, Strings>& odd_outcomes()
{
    static const std::map<std::string, Strings> outcomes{
        {"odd/empty.vtt", {"import.empty"}},
        {"odd/bom-only.srt", {"import.empty"}},
        {"odd/no-signature.vtt", {"1000-2000 Ana: un", "3000-4500 Bob: deux", "import.doubt_no_signature"}},
        {"odd/utf16le.vtt", {"1000-2000 Ana: un", "3000-4500 Bob: deux"}},
        {"odd/latin1.srt", {"1000-2000 Zoé: réunion décalée, ça coûte 30 €", "import.doubt_encoding"}},
        {"odd/mixed-eol.srt", {"1000-2000 Ana: un", "3000-4000 Bob: deux", "5000-6000 Ana: trois"}},
        {"odd/end-before-start.srt",
         {"1000-3000 Ana: en retard", "5000-5000 Ana: inversé", "6000-6000 Bob: nul", "360000000-360001500 Bob: cent heures", "import.doubt_reversed"}},
        {"odd/rttm-full.rttm", {"1000-3500 A: ", "3200-3200 B: ", "3300-4300 B: ", "import.doubt_recordings"}},
        {"odd/nfc-nfd.vtt", {"1000-2000 Zoé: un", "3000-4000 Zoé: deux", "5000-6000 Zoé: trois", "7000-8000 Zoé: quatre"}},
        {"odd/voices.vtt",
         {"1000-4000 Ana: Bonjour", "1000-4000 Bob: Salut", "5000-6000 : sans nom", "7000-8000 : anonyme", "9000-10000 Ana: vrai & faux <3", "import.doubt_unnamed"}},
        {"odd/colons.vtt",
         {"1000-2000 Ana Li: Note: le budget est de 3:1", "3000-4000 : https://example.org: un lien", "5000-6000 Bob (RH): ok", "7000-8000 : Il est 10:30",
          "import.doubt_unnamed"}},
    };
    return outcomes;
}

void add_odd(Rows& rows, const fs::path& folder)
{
    const json expected = read_json(folder / "odd" / "EXPECTED.json");
    for (const auto& [name, what] : expected.items())
        rows.push_back({name, [folder, name = name] {
                            Comparison c;
                            const auto outcome = odd_outcomes().find(name);
                            c.expect("an outcome", outcome != odd_outcomes().end(), true);
                            if (outcome != odd_outcomes().end()) c.expect("reading", show_reading(folder / name), outcome->second);
                            return c;
                        }});
    rows.push_back({"odd/rttm-full.rttm, the other recording", [folder] {
                        Comparison c;
                        c.expect("reading", show_reading(folder / "odd/rttm-full.rttm", {std::nullopt, "m2"}), Strings{"500-1500 A: ", "import.doubt_recordings"});
                        return c;
                    }});
    rows.push_back({"odd/end-before-start.srt, lengths", [folder] {
                        const Imported talk{{folder / "odd/end-before-start.srt"}};
                        Comparison c;
                        c.expect("segments", talk.segments.size(), 2);
                        c.expect("speech_ms", talk.stats.at("speech_ms"), 3500);
                        return c;
                    }});
}

// What is refused is refused with one sentence, in both languages.
void check_sentence(const Error& error)
{
    for (const Language language : {Language::English, Language::French}) {
        const std::string sentence = Phrases::of(language).say(error);
        CHECK_MESSAGE(Phrases::of(language).knows(error.key), error.key);
        CHECK_MESSAGE(sentence.find('{') == std::string::npos, sentence);
        CHECK_MESSAGE(sentence.find('\n') == std::string::npos, sentence);
    }
}

}  // namespace

TEST_CASE("every conversation, conformance file and odd file ends as it must")
{
    const fs::path folder = data_folder();
    if (!fs::exists(folder / "TRUTH.md")) {
        MESSAGE("skipped: the recorded meetings are not on this machine (SOURDINE_DATA)");
        return;
    }
    Rows rows;
    add_family(rows, folder);
    add_truths(rows, folder);
    add_conformance(rows, folder);
    add_odd(rows, folder);
    std::size_t agreed = 0;
    int figures = 0;
    for (const Row& row : rows) {
        const Comparison c = row.compare();
        figures += c.figures();
        if (c.differences().empty()) ++agreed;
        for (const std::string& difference : c.differences()) FAIL_CHECK(row.name << ": " << difference);
    }
    MESSAGE("agreed " << agreed << " of " << rows.size() << " (" << figures << " figures)");
    CHECK(rows.size() >= 70);
}

TEST_CASE("every file there is reads, or is refused with a sentence")
{
    const fs::path folder = data_folder();
    if (!fs::exists(folder / "TRUTH.md")) {
        MESSAGE("skipped: the recorded meetings are not on this machine (SOURDINE_DATA)");
        return;
    }
    int read = 0;
    int refused = 0;
    for (const fs::path& file : files_in(folder)) {
        CAPTURE(within(folder, file));
        const auto plan = read_plan(std::vector{file}, {}, nullptr, "");
        ++(plan ? read : refused);
        if (!plan) check_sentence(plan.error());
        if (plan) CHECK(plan->files.size() == 1);
    }
    MESSAGE(read << " files read, " << refused << " refused with a sentence");
    CHECK(read > 0);
}
