#include "core/desk/client_plan.h"

#include "core/desk/read_files.h"
#include "core/exchange/client_file.h"
#include "core/exchange/decode.h"
#include "core/model/interview.h"

#include <algorithm>
#include <fstream>

namespace sourdine {

namespace {

// Most files are no JSON: told by their first sign, without reading them whole.
bool may_be_client_file(const std::filesystem::path& file)
{
    std::error_code fault;
    if (!std::filesystem::is_regular_file(file, fault)) return false;
    std::ifstream in(file, std::ios::binary);
    for (char c = 0; in.get(c);)
        if (std::string_view{" \t\r\n\xEF\xBB\xBF"}.find(c) == std::string_view::npos) return c == '{';
    return false;
}

ArrivingInterview describe(ReadInterview read)
{
    Interview interview;
    interview.apply(read.births);
    const Head& head = interview.head();
    ArrivingInterview arriving;
    arriving.archived = read.archived;
    arriving.summary = {head.id, head.client, head.title, head.scheduled, head.planned_minutes, head.stage, head.started, read.archived, {}};
    arriving.contents = {1, static_cast<int>(interview.notes().size()), static_cast<int>(interview.recordings().size()), 0};
    arriving.births = std::make_shared<const Change>(std::move(read.births));
    return arriving;
}

}  // namespace

std::size_t count_included(const ClientPlan& plan)
{
    return static_cast<std::size_t>(std::count_if(plan.interviews.begin(), plan.interviews.end(), [](const ArrivingInterview& each) { return each.included; }));
}

Result<std::optional<ClientPlan>> find_client_plan(const std::filesystem::path& file, Progress* progress)
{
    std::optional<ClientPlan> plan;
    if (!may_be_client_file(file)) return plan;
    SD_TRY(bytes, read_bytes(file, progress));
    if (!is_client_file(bytes)) return plan;
    const std::string name = file.filename().string();
    const auto go_on = [progress](std::size_t) { return !progress || !progress->stop; };
    SD_TRY(read, read_client_file(decode(std::move(bytes)).text, name, go_on));
    plan.emplace();
    plan->file = name;
    plan->client = read.client;
    for (ReadInterview& each : read.interviews) plan->interviews.push_back(describe(std::move(each)));
    return plan;
}

}  // namespace sourdine
