#include "core/insight/spoken_questions.h"

#include "core/base/utf8.h"
#include "core/talk/running_clock.h"
#include "core/words/question.h"
#include "core/words/sentences.h"

#include <algorithm>

namespace sourdine {

namespace {

// By place in the recording's speakers.
std::vector<bool> find_our_speakers(const Interview& interview, const Recording& recording)
{
    std::vector<bool> ours;
    for (const Speaker& speaker : recording.speakers) {
        const Person* person = speaker.person ? interview.find(*speaker.person) : nullptr;
        ours.push_back(person && person->side == Side::Us);
    }
    return ours;
}

// Ends in a question mark, whatever closes behind it.
bool asks(std::string_view sentence)
{
    static constexpr std::string_view closing[] = {"\"", "'", ")", "]", "»", "”", "’", "\u00A0", "\u202F", " ", "!", "."};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view mark : closing)
            if (sentence.ends_with(mark)) {
                sentence.remove_suffix(mark.size());
                more = true;
            }
    }
    return sentence.ends_with('?');
}

void add_questions(const Recording& recording, std::size_t number, std::vector<SpokenQuestion>& questions)
{
    const Utterance& u = recording.speech->utterances[number];
    const std::string_view words = recording.speech->words_of(u);
    if (words.find('?') == std::string_view::npos) return;
    for (const Span& span : find_sentences(words)) {
        const std::string sentence = slice(words, span.from, span.to);
        if (!asks(sentence)) continue;
        questions.push_back({recording.id, number, *recording.person_of(u), moment_in(recording, u, span.from), span, is_open_question(sentence)});
    }
}

}  // namespace

bool tells_our_words(const Interview& interview, const Recording& recording)
{
    const std::vector<bool> ours = find_our_speakers(interview, recording);
    const auto& all = recording.speech->utterances;
    return std::any_of(all.begin(), all.end(), [&](const Utterance& u) { return u.text_size > 0 && ours[u.speaker]; });
}

std::vector<SpokenQuestion> find_spoken_questions(const Interview& interview)
{
    std::vector<SpokenQuestion> questions;
    const RunningClock clock{interview};
    for (const Recording& recording : interview.recordings()) {
        const std::vector<bool> ours = find_our_speakers(interview, recording);
        const auto& all = recording.speech->utterances;
        for (std::size_t number = 0; number < all.size(); ++number)
            if (ours[all[number].speaker] && !clock.stands_at(recording.at(all[number].from))) add_questions(recording, number, questions);
    }
    std::stable_sort(questions.begin(), questions.end(), [](const SpokenQuestion& a, const SpokenQuestion& b) { return a.at < b.at; });
    return questions;
}

}  // namespace sourdine
