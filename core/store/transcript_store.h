// Recordings in their tables: their speakers and what was said.
#pragma once

#include "core/base/progress.h"
#include "core/model/records.h"
#include "core/store/connection.h"

namespace sourdine {

// The rows below a recording, inside the caller's transaction, the search index in step. `before`, `after` as in
// Edit<Recording>; speech never changes while its recording stays. `progress` grows by count_steps().
Status write_speech(Connection& connection, InterviewId interview, const std::optional<Recording>& before,
                    const std::optional<Recording>& after, Progress* progress = nullptr);
// What there is to write of it: each utterance, and its words for the search.
std::size_t count_steps(const std::optional<Recording>& before, const std::optional<Recording>& after);

// Fills in speakers and speech of recordings whose rows were read; WithoutTimes: with empty words where the times tell
// who spoke how long. Error: store.damaged_record.
enum class Words { All, WithoutTimes };
Status load_speech(Connection& connection, InterviewId interview, Words words, std::vector<Recording>& recordings);

}  // namespace sourdine
