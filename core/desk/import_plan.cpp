#include "core/desk/import_plan.h"

#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/desk/batch.h"
#include "core/desk/voice_names.h"
#include "core/edit/edits.h"
#include "core/edit/texts.h"
#include "core/talk/turns.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace sourdine {

namespace {

constexpr int first_words_length = 90;  // code points of a voice's first words that are shown

std::string beginning_of(std::string_view text)
{
    if (count_code_points(text) <= first_words_length) return std::string(text);
    std::string cut = slice(text, 0, first_words_length);
    if (const std::size_t blank = cut.rfind(' '); blank != std::string::npos && blank > cut.size() / 2) cut.resize(blank);
    return cut + "…";
}

void add_voices(ImportPlan& plan, const std::vector<std::vector<std::string>>& names)
{
    const auto& transcripts = *plan.transcripts;
    std::map<std::string, std::size_t> known;
    for (std::size_t file = 0; file < transcripts.size(); ++file) {
        auto& places = plan.voice_of.emplace_back();
        for (std::size_t i = 0; i < transcripts[file].labels.size(); ++i) {
            const auto [it, fresh] = known.emplace(names[file][i], plan.voices.size());
            if (fresh) {
                PlanVoice& voice = plan.voices.emplace_back();
                voice.label = names[file][i];
                voice.person = transcripts[file].labels[i].person;
            }
            places.push_back(it->second);
            if (!transcripts[file].chat) plan.voices[it->second].segments += transcripts[file].labels[i].segments;
        }
    }
}

void measure_voices(ImportPlan& plan)
{
    std::vector<std::vector<Segment>> said(plan.voices.size());
    for (std::size_t file = 0; file < plan.transcripts->size(); ++file) {
        const Transcript& t = (*plan.transcripts)[file];
        for (const Utterance& u : t.speech.utterances) {
            const std::size_t place = plan.voice_of[file][u.speaker];
            PlanVoice& voice = plan.voices[place];
            const std::string_view words = t.speech.words_of(u);
            if (voice.first_words.empty()) voice.first_words = beginning_of(words);
            if (t.chat) {
                ++voice.messages;
                continue;
            }
            if (t.timing >= Timing::Estimated || u.to > u.from) voice.words += count_words(words);
            if (u.to > u.from) said[place].push_back({{}, InterviewTime{u.from}, InterviewTime{u.to}});
        }
    }
    for (std::size_t i = 0; i < said.size(); ++i) plan.voices[i].talk = total_length(join_segments(std::move(said[i]), Milliseconds{0}));
}

// Most talk first; the places in voice_of follow.
void sort_voices(ImportPlan& plan)
{
    std::vector<std::size_t> order(plan.voices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return plan.voices[a].talk > plan.voices[b].talk; });
    std::vector<std::size_t> place(order.size());
    std::vector<PlanVoice> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(plan.voices[order[i]]));
    }
    plan.voices = std::move(sorted);
    for (auto& file : plan.voice_of)
        for (std::size_t& voice : file) voice = place[voice];
}

void guess_persons(ImportPlan& plan, const Interview* into)
{
    plan.into_open = into != nullptr;
    for (PlanVoice& voice : plan.voices) {
        voice.name = voice.label.empty() ? plan.unnamed : voice.label;
        voice.at_table.reset();
        if (!into) continue;
        const Person* person = find_person_named(*into, voice.label);
        if (!person) continue;
        voice.at_table = person->id;
        voice.name = person->name;
        voice.side = person->side;
        voice.me = person->me;
    }
}

PlanFile describe_file(const Transcript& t)
{
    PlanFile file{t.file, t.format, t.dialect, t.timing, t.chat, 0, t.recordings, t.started};
    if (t.chat)
        file.segments = static_cast<int>(t.speech.utterances.size());
    else
        for (const Label& label : t.labels) file.segments += label.segments;
    return file;
}

// The voice that stands for `place` after following "the same as"; of a ring of them, the first.
std::size_t find_first(const ImportPlan& plan, std::size_t place)
{
    std::size_t least = place;
    for (std::size_t steps = 0; steps < plan.voices.size() && plan.voices[place].same_as; ++steps) {
        place = *plan.voices[place].same_as;
        least = std::min(least, place);
    }
    return plan.voices[place].same_as ? least : place;
}

// --- the change ---

using PersonOfVoice = std::vector<std::optional<PersonId>>;

// I am me under every label that is mine.
bool is_me(const ImportPlan& plan, std::size_t place)
{
    for (std::size_t i = 0; i < plan.voices.size(); ++i)
        if (plan.voices[i].me && plan.voices[i].person && find_first(plan, i) == place) return true;
    return false;
}

Status seat_voices(Batch& batch, const ImportPlan& plan, PersonOfVoice& persons)
{
    persons.assign(plan.voices.size(), std::nullopt);
    for (std::size_t i = 0; i < plan.voices.size(); ++i) {
        const PlanVoice& voice = plan.voices[i];
        if (!voice.person || find_first(plan, i) != i) continue;
        const bool mine = is_me(plan, i);
        if (voice.at_table) {
            const Person* there = batch.interview().find(*voice.at_table);
            if (!there) return Error{Fault::NotFound, "edit.not_there", {}};
            if (mine && !there->me) {
                Person me = *there;
                me.me = true;
                SD_TRY_STATUS(batch.run(UpdatePerson{std::move(me)}, at_ms(0)));
            }
            persons[i] = voice.at_table;
            continue;
        }
        Person person;
        person.name = voice.name;
        person.side = mine ? Side::Us : voice.side;
        person.me = mine;
        const PersonId id{batch.interview().next_id()};
        SD_TRY_STATUS(batch.run(AddPerson{std::move(person)}, at_ms(0)));
        SD_CHECK(batch.interview().find(id) != nullptr);
        persons[i] = id;
    }
    for (std::size_t i = 0; i < plan.voices.size(); ++i)
        if (const std::size_t first = find_first(plan, i); first != i && plan.voices[i].person) persons[i] = persons[first];
    return Done{};
}

// What all files say, in the order of its time, the words too: as it will come back from the library.
std::shared_ptr<const Speech> gather_speech(const ImportPlan& plan)
{
    struct Said { Utterance utterance; std::string_view words; };
    std::vector<Said> said;
    std::size_t size = 0;
    for (std::size_t file = 0; file < plan.transcripts->size(); ++file) {
        const Transcript& t = (*plan.transcripts)[file];
        if (t.chat) continue;
        said.reserve(said.size() + t.speech.utterances.size());
        for (Utterance u : t.speech.utterances) {
            const std::string_view words = t.speech.words_of(u);
            u.speaker = static_cast<std::uint32_t>(plan.voice_of[file][u.speaker]);
            said.push_back({u, words});
            size += words.size();
        }
    }
    std::stable_sort(said.begin(), said.end(), [](const Said& a, const Said& b) { return a.utterance.from < b.utterance.from; });
    auto speech = std::make_shared<Speech>();
    speech->text.reserve(size);
    speech->utterances.reserve(said.size());
    for (Said& one : said) {
        one.utterance.text_from = static_cast<std::uint32_t>(speech->text.size());
        speech->utterances.push_back(one.utterance);
        speech->text += one.words;
    }
    return speech;
}

Recording make_recording(const ImportPlan& plan, const PersonOfVoice& persons)
{
    Recording recording;
    for (const PlanFile& file : plan.files)
        if (!file.chat && recording.format.empty()) recording.format = name_of(file.format);
    recording.timing = plan.timing;
    recording.shift = plan.shift;
    for (std::size_t i = 0; i < plan.voices.size(); ++i) recording.speakers.push_back({plan.voices[i].label, persons[i]});
    recording.speech = gather_speech(plan);
    return recording;
}

Change make_chat_notes(const ImportPlan& plan, const PersonOfVoice& persons, const Interview& interview)
{
    Edits edits{interview};
    Head head = interview.head();
    InterviewTime last = head.ended.value_or(at_ms(0));
    for (std::size_t file = 0; file < plan.transcripts->size(); ++file) {
        const Transcript& t = (*plan.transcripts)[file];
        if (!t.chat) continue;
        for (const Utterance& u : t.speech.utterances) {
            const std::size_t voice = plan.voice_of[file][u.speaker];
            if (!plan.voices[find_first(plan, voice)].person || is_blank(t.speech.words_of(u))) continue;
            Note note;
            note.at = std::max(InterviewTime{u.from + plan.shift}, at_ms(0));
            note.person = persons[voice];
            note.text = std::string(t.speech.words_of(u));
            last = std::max(last, note.at);
            edits.add(std::move(note));
        }
    }
    head.stage = Stage::Ended;
    head.ended = last;
    edits.put_head(std::move(head));
    return std::move(edits).finish("undo.import");
}

Status require_one_kind_of_times(const ImportPlan& plan)
{
    const auto kind = [&](bool timed) {
        return std::any_of(plan.files.begin(), plan.files.end(), [&](const PlanFile& f) { return !f.chat && (f.timing != Timing::None) == timed; });
    };
    if (kind(true) && kind(false)) return Error{Fault::Rejected, "import.not_the_same_times", {}};
    return Done{};
}

}  // namespace

ImportPlan plan_import(std::vector<Transcript> transcripts, const Interview* into, const std::string& unnamed)
{
    ImportPlan plan;
    const auto names = name_voices(transcripts);
    for (Transcript& t : transcripts) {
        plan.files.push_back(describe_file(t));
        plan.segments += t.chat ? 0 : plan.files.back().segments;
        if (!t.chat) plan.timing = std::max(plan.timing, t.timing);
        for (Doubt& doubt : t.doubts) plan.doubts.push_back(std::move(doubt));
        if (plan.title.empty()) plan.title = t.title;
    }
    plan.transcripts = std::make_shared<const std::vector<Transcript>>(std::move(transcripts));
    add_voices(plan, names);
    measure_voices(plan);
    sort_voices(plan);
    plan.unnamed = unnamed;
    guess_persons(plan, into);
    return plan;
}

void aim_plan(ImportPlan& plan, const Interview* into)
{
    guess_persons(plan, into);
}

void set_me(ImportPlan& plan, std::optional<std::size_t> voice)
{
    for (std::size_t i = 0; i < plan.voices.size(); ++i) {
        PlanVoice& v = plan.voices[i];
        const bool me = voice && i == find_first(plan, *voice);
        if (v.me && !me && !v.at_table) v.side = Side::Client;
        v.me = me;
        if (me) {
            v.side = Side::Us;
            v.person = true;
        }
    }
}

Status set_me(ImportPlan& plan, std::string_view name)
{
    const std::optional<std::size_t> voice = find_voice_named(plan, name);
    if (!voice) {
        std::string labels;
        for (const PlanVoice& v : plan.voices) labels += (labels.empty() ? "" : ", ") + v.name;
        return Error{Fault::NotFound, "import.no_such_voice", {{"name", std::string(name)}, {"labels", labels}}};
    }
    set_me(plan, voice);
    return Done{};
}

Result<Change> make_import(const ImportPlan& plan, const Interview& base)
{
    SD_TRY_STATUS(require_one_kind_of_times(plan));
    if (base.head().stage == Stage::Live) return Error{Fault::Conflict, "edit.recording_while_live", {}};
    Batch batch{base, "undo.import"};
    PersonOfVoice persons;
    SD_TRY_STATUS(seat_voices(batch, plan, persons));
    const bool speech = std::any_of(plan.files.begin(), plan.files.end(), [](const PlanFile& f) { return !f.chat; });
    if (speech) SD_TRY_STATUS(batch.run(AddRecording{make_recording(plan, persons)}, at_ms(0)));
    batch.take(make_chat_notes(plan, persons, batch.interview()));
    return std::move(batch).finish();
}

}  // namespace sourdine
