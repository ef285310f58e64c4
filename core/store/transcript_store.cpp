#include "core/store/transcript_store.h"

#include "core/base/check.h"
#include "core/store/search_store.h"

#include <algorithm>
#include <limits>

namespace sourdine {

namespace {

Status run_for(Connection& connection, std::string_view sql, InterviewId interview, RecordingId recording)
{
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(touched, statement.bind(1, interview.value).bind(2, recording.value).run());
    static_cast<void>(touched);
    return Done{};
}

// Only who a label is may change later: in place, since every utterance points here.
Status write_speakers(Connection& connection, InterviewId interview, const Recording& recording, const std::vector<Speaker>& known)
{
    SD_TRY(statement, connection.prepare("INSERT INTO speaker(interview, recording, number, label, person) VALUES(?1, ?2, ?3, ?4, ?5)"
                                         " ON CONFLICT DO UPDATE SET label = ?4, person = ?5"));
    for (std::size_t i = 0; i < recording.speakers.size(); ++i) {
        const Speaker& speaker = recording.speakers[i];
        if (i < known.size() && known[i] == speaker) continue;
        statement.bind(1, interview.value).bind(2, recording.id.value).bind(3, static_cast<std::int64_t>(i)).bind(4, speaker.label);
        if (speaker.person)
            statement.bind(5, speaker.person->value);
        else
            statement.bind_null(5);
        SD_TRY(touched, statement.run());
        static_cast<void>(touched);
    }
    return Done{};
}

// The rows of one recording follow one another: they were just written, in one transaction.
Status put_speech_into_search(Connection& connection, InterviewId interview, const Recording& recording, Progress& progress)
{
    constexpr std::int64_t rows_at_once = 2'000;
    std::int64_t first = 0, last = -1;
    {
        SD_TRY(statement, connection.prepare("SELECT ifnull(min(row), 0), ifnull(max(row), -1) FROM utterance WHERE interview = ?1 AND recording = ?2"));
        SD_TRY(row, statement.bind(1, interview.value).bind(2, recording.id.value).step());
        if (row) first = statement.integer(0), last = statement.integer(1);
    }
    for (; first <= last; first += rows_at_once) {
        const std::int64_t until = std::min(last, first + rows_at_once - 1);
        SD_TRY_STATUS(put_said_into_search(connection, first, until));
        progress.done += static_cast<std::size_t>(until - first + 1);
    }
    return Done{};
}

Status write_utterances(Connection& connection, InterviewId interview, const Recording& recording, Progress& progress)
{
    SD_TRY(statement, connection.prepare("INSERT INTO utterance(interview, recording, number, from_ms, to_ms, speaker, text)"
                                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    const Speech& speech = *recording.speech;
    for (std::size_t i = 0; i < speech.utterances.size(); ++i) {
        const Utterance& u = speech.utterances[i];
        statement.bind(1, interview.value).bind(2, recording.id.value).bind(3, static_cast<std::int64_t>(i));
        statement.bind(4, std::int64_t{u.from.count()}).bind(5, std::int64_t{u.to.count()}).bind(6, std::int64_t{u.speaker});
        statement.bind(7, speech.words_of(u));
        SD_TRY(touched, statement.run());
        static_cast<void>(touched);
        ++progress.done;
    }
    return Done{};
}

Status remove_speech(Connection& connection, InterviewId interview, RecordingId recording)
{
    SD_TRY_STATUS(take_out_of_search(connection, SearchHit::What::Said, interview, recording.value));
    SD_TRY_STATUS(run_for(connection, "DELETE FROM utterance WHERE interview = ?1 AND recording = ?2", interview, recording));
    return run_for(connection, "DELETE FROM speaker WHERE interview = ?1 AND recording = ?2", interview, recording);
}

Error damaged(InterviewId interview, RecordingId recording)
{
    return {Fault::Format, "store.damaged_record",
            {{"interview", std::to_string(interview.value)}, {"table", "recording"}, {"id", std::to_string(recording.value)}}};
}

Status load_speakers(Connection& connection, InterviewId interview, Recording& recording)
{
    SD_TRY(statement, connection.prepare("SELECT number, label, person FROM speaker WHERE interview = ?1 AND recording = ?2 ORDER BY number"));
    statement.bind(1, interview.value).bind(2, recording.id.value);
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        if (statement.integer(0) != static_cast<std::int64_t>(recording.speakers.size())) return damaged(interview, recording.id);
        Speaker& speaker = recording.speakers.emplace_back();
        speaker.label = statement.text(1);
        if (!statement.is_null(2)) speaker.person = PersonId{statement.integer(2)};
    }
}

Status load_utterances(Connection& connection, InterviewId interview, bool words, Recording& recording)
{
    SD_TRY(statement, connection.prepare(words ? "SELECT from_ms, to_ms, speaker, text FROM utterance"
                                                 " WHERE interview = ?1 AND recording = ?2 ORDER BY number"
                                               : "SELECT from_ms, to_ms, speaker, '' FROM utterance"
                                                 " WHERE interview = ?1 AND recording = ?2 ORDER BY number"));
    statement.bind(1, interview.value).bind(2, recording.id.value);
    auto speech = std::make_shared<Speech>();
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) break;
        const std::string text = statement.text(3);
        const std::int64_t speaker = statement.integer(2);
        const Utterance u{Milliseconds{statement.integer(0)}, Milliseconds{statement.integer(1)}, static_cast<std::uint32_t>(speaker),
                          static_cast<std::uint32_t>(speech->text.size()), static_cast<std::uint32_t>(text.size())};
        const bool fits = speaker >= 0 && speaker < static_cast<std::int64_t>(recording.speakers.size()) && u.to >= u.from &&
                          speech->text.size() + text.size() < std::numeric_limits<std::uint32_t>::max();
        if (!fits) return damaged(interview, recording.id);
        speech->text += text;
        speech->utterances.push_back(u);
    }
    recording.speech = std::move(speech);
    return Done{};
}

}  // namespace

std::size_t count_steps(const std::optional<Recording>& before, const std::optional<Recording>& after)
{
    return after && !before ? 2 * after->speech->utterances.size() : 0;
}

Status write_speech(Connection& connection, InterviewId interview, const std::optional<Recording>& before, const std::optional<Recording>& after, Progress* progress)
{
    Progress unasked;
    if (!after) return remove_speech(connection, interview, before->id);
    if (before) {
        SD_CHECK(before->speech == after->speech || *before->speech == *after->speech);
        SD_CHECK(before->speakers.size() == after->speakers.size());
        return write_speakers(connection, interview, *after, before->speakers);
    }
    SD_TRY_STATUS(write_speakers(connection, interview, *after, {}));
    SD_TRY_STATUS(write_utterances(connection, interview, *after, progress ? *progress : unasked));
    return put_speech_into_search(connection, interview, *after, progress ? *progress : unasked);
}

Status load_speech(Connection& connection, InterviewId interview, Words words, std::vector<Recording>& recordings)
{
    for (Recording& recording : recordings) {
        SD_TRY_STATUS(load_speakers(connection, interview, recording));
        SD_TRY_STATUS(load_utterances(connection, interview, words == Words::All || recording.timing >= Timing::Estimated, recording));
    }
    return Done{};
}

}  // namespace sourdine
