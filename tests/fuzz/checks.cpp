#include "tests/fuzz/checks.h"

#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/desk/import_plan.h"
#include "core/exchange/scan.h"
#include "core/exchange/client_file.h"
#include "core/exchange/sourdine_json.h"
#include "core/locale/phrases.h"

#include <numeric>
#include <set>

namespace sourdine::fuzz {

bool is_clean(std::string_view text)
{
    return is_utf8(text) && text.find('\0') == std::string_view::npos;
}

void check_error(const Error& error)
{
    for (const Language language : {Language::English, Language::French}) {
        SD_CHECK(Phrases::of(language).knows(error.key));
        SD_CHECK(is_utf8(Phrases::of(language).say(error)));
    }
}

namespace {

void check_words(const Transcript& t, std::string_view words)
{
    SD_CHECK(is_clean(words));
    SD_CHECK(trim(words) == words);
    SD_CHECK(t.chat || words.find('\n') == std::string_view::npos);
}

void check_speech(const Transcript& t)
{
    SD_CHECK(!t.speech.utterances.empty());
    SD_CHECK(is_clean(t.speech.text));
    Milliseconds last = -furthest_time;
    std::vector<int> with_length(t.labels.size());
    for (const Utterance& u : t.speech.utterances) {
        SD_CHECK(u.from >= last);
        SD_CHECK(u.to >= u.from && u.to <= furthest_time);
        SD_CHECK(u.speaker < t.labels.size());
        SD_CHECK(u.text_from <= t.speech.text.size() && u.text_size <= t.speech.text.size() - u.text_from);
        check_words(t, t.speech.words_of(u));
        if (u.to > u.from) ++with_length[u.speaker];
        last = u.from;
    }
    for (std::size_t i = 0; i < t.labels.size(); ++i) SD_CHECK(t.labels[i].segments >= with_length[i]);
}

void check_labels(const Transcript& t)
{
    std::set<std::string> names;
    for (const Label& label : t.labels) {
        SD_CHECK(is_clean(label.name));
        SD_CHECK(clean_label(label.name) == label.name);
        SD_CHECK(names.insert(label.name).second);
    }
}

void check_doubts(const Transcript& t)
{
    int line = 0;
    for (const Doubt& doubt : t.doubts) {
        SD_CHECK(doubt.line >= line && doubt.more >= 0);
        check_error(doubt.what);
        line = doubt.line;
    }
}

void check_plan(const ImportPlan& plan)
{
    int segments = 0;
    for (const PlanVoice& voice : plan.voices) {
        SD_CHECK(is_clean(voice.name) && is_clean(voice.first_words));
        SD_CHECK(voice.talk >= Milliseconds{0} && voice.words >= 0 && voice.messages >= 0);
        segments += voice.segments;
    }
    SD_CHECK(segments == plan.segments);
}

// Read, planned, taken in, written, read back.
void check_import(Transcript read)
{
    const std::size_t utterances = read.chat ? 0 : read.speech.utterances.size();
    std::vector<Transcript> all;
    all.push_back(std::move(read));
    const ImportPlan plan = plan_import(std::move(all), nullptr, "Voice");
    check_plan(plan);
    Interview interview;
    Head head;
    head.title = plan.title;
    interview.apply(Change{"undo.import", {Edit<Head>{std::nullopt, head}}, {}});
    const auto change = make_import(plan, interview);
    if (!change) return check_error(change.error());
    interview.apply(*change);
    const auto& recordings = interview.recordings();
    SD_CHECK(recordings.empty() ? utterances == 0 : recordings.front().speech->utterances.size() == utterances);
    check_own_json(write_sourdine_json(interview));
}

}  // namespace

void check_decoded(const std::string& text)
{
    SD_CHECK(is_clean(text));
    SD_CHECK(text.find('\r') == std::string::npos);
    SD_CHECK(repair_utf8(text) == text);
    SD_CHECK(count_code_points(text) == static_cast<int>(to_code_points(text).size()));
}

void check_own_json(const std::string& text)
{
    const auto births = read_sourdine_json(text, "talk");
    if (!births) return check_error(births.error());
    Interview interview;
    interview.apply(*births);
    const std::string written = write_sourdine_json(interview);
    const auto again = read_sourdine_json(written, "talk");
    SD_CHECK(again.ok());
    Interview second;
    second.apply(*again);
    SD_CHECK(write_sourdine_json(second) == written);
}

void check_client_file(const std::string& text)
{
    static_cast<void>(is_client_file(text));
    const auto read = read_client_file(text, "talk");
    if (!read) return check_error(read.error());
    const auto write = [](const ClientFile& file) {
        std::vector<Interview> interviews(file.interviews.size());
        std::vector<ClientFileEntry> entries;
        for (std::size_t i = 0; i < interviews.size(); ++i) {
            interviews[i].apply(file.interviews[i].births);
            entries.push_back({&interviews[i], file.interviews[i].archived});
        }
        return write_client_file(file.client, entries);
    };
    const std::string written = write(*read);
    const auto again = read_client_file(written, "talk");
    SD_CHECK(again.ok());
    SD_CHECK(write(*again) == written);
}

void check_read(Result<Transcript> read, bool imported)
{
    if (!read) return check_error(read.error());
    check_speech(*read);
    check_labels(*read);
    check_doubts(*read);
    SD_CHECK(is_clean(read->title) && is_clean(read->dialect));
    for (const std::string& recording : read->recordings) SD_CHECK(is_clean(recording));
    if (imported) check_import(std::move(read).value());
}

}  // namespace sourdine::fuzz
