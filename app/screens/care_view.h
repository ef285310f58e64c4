// The library cared for: what the list of interviews is told of the bin, and what it may ask for.
#pragma once

#include "core/model/library_rows.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace sourdine::app {

struct ArchiveInterviews { std::vector<InterviewId> interviews; bool archived = true; };
struct BinInterviews { std::vector<InterviewId> interviews; };
struct BringBack { std::vector<InterviewId> interviews; };
struct EmptyBin {};
struct CountContents { std::vector<InterviewId> interviews; };  // none: of the bin
struct ExportClient { std::string client; bool pseudonyms = false; };
struct TakeArrival { std::size_t interview = 0; bool included = true; };  // of the client's interviews on their way in
using CareWish = std::variant<ArchiveInterviews, BinInterviews, BringBack, EmptyBin, CountContents, ExportClient, TakeArrival>;

struct CareView {
    std::span<const InterviewSummary> bin;   // the last one put there first
    // What was last asked for by CountContents, and what it came to.
    std::vector<InterviewId> counted;
    std::optional<Contents> contents;
    // Beside the window; what comes of it is said by `done` or `refusal` of the view.
    bool emptying = false;                   // the bin
    bool writing = false;                    // a client's file
};

}  // namespace sourdine::app
