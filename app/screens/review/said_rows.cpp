#include "app/screens/review/said_rows.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// By speaker: who is asked for. Everyone where nobody is.
std::vector<bool> find_wanted_speakers(const Recording& recording, const SaidFilter& filter)
{
    std::vector<bool> wanted;
    for (const Speaker& speaker : recording.speakers) wanted.push_back(!filter.person || speaker.person == filter.person);
    return wanted;
}

}  // namespace

std::vector<SaidRows::Row> SaidRows::list(const View& view, const SaidFilter& filter) const
{
    const auto& recordings = view.interview->recordings();
    std::vector<Row> rows;
    const auto fits = [&](std::uint32_t r, std::uint32_t number) {
        const UtterancePlace place{recordings[r].id, number};
        return (!filter.candidates || (view.figures && !find_candidates_in(*view.figures, place).empty())) &&
               (!filter.questions || (view.figures && !find_questions_in(*view.figures, place).empty()));
    };
    for (std::uint32_t r = 0; r < recordings.size(); ++r) {
        const std::vector<bool> wanted = find_wanted_speakers(recordings[r], filter);
        const auto& all = recordings[r].speech->utterances;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (all[i].text_size > 0 && wanted[all[i].speaker] && fits(r, i)) rows.push_back({r, i});
    }
    const auto moment = [&](const Row& row) { return recordings[row.recording].at(recordings[row.recording].speech->utterances[row.number].from); };
    if (recordings.size() > 1) std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return moment(a) < moment(b); });
    return rows;
}

// A guess at once; each row's own height when it comes into sight.
void SaidRows::guess_heights(const View& view, float text_width)
{
    const float line = std::round(view.ui.px(said_size * 1.5f)), letter = view.ui.px(said_size * 0.5f), padding = view.ui.px(2 * said_padding);
    std::vector<float> guessed;
    guessed.reserve(m_rows.size());
    const auto& recordings = view.interview->recordings();
    for (const Row& row : m_rows) {
        const float letters = static_cast<float>(recordings[row.recording].speech->utterances[row.number].text_size);
        guessed.push_back(std::max(1.0f, std::ceil(letters * letter / std::max(1.0f, text_width))) * line + padding);
    }
    heights.assign(std::move(guessed));
}

bool SaidRows::follow(const View& view, const SaidFilter& filter, float text_width)
{
    const Interview& interview = *view.interview;
    const bool by_found = filter.candidates || filter.questions;
    const Key key{interview.revision(), interview.next_id(), by_found && view.figures ? view.figures->serial : 0, filter};
    const bool resized = m_width != text_width || m_scale != view.ui.scale();
    bool anew = resized;
    if (m_key != key) {
        m_key = key;
        std::vector<RecordingId> recordings;
        for (const Recording& recording : interview.recordings()) recordings.push_back(recording.id);
        std::vector<Row> rows = list(view, filter);
        // A note more changes no row: the heights known stay.
        if (rows != m_rows || recordings != m_recordings) {
            m_rows = std::move(rows);
            m_recordings = std::move(recordings);
            anew = true;
        }
    }
    if (anew) {
        m_width = text_width;
        m_scale = view.ui.scale();
        guess_heights(view, text_width);
    }
    return anew;
}

std::optional<std::size_t> SaidRows::find(UtterancePlace place) const
{
    const auto recording = std::find(m_recordings.begin(), m_recordings.end(), place.recording);
    if (recording == m_recordings.end()) return std::nullopt;
    const Row wanted{static_cast<std::uint32_t>(recording - m_recordings.begin()), static_cast<std::uint32_t>(place.number)};
    const auto row = std::find(m_rows.begin(), m_rows.end(), wanted);
    if (row == m_rows.end()) return std::nullopt;
    return static_cast<std::size_t>(row - m_rows.begin());
}

}  // namespace sourdine::app
