#include "core/report/library_json.h"

#include "core/base/iso_time.h"
#include "core/model/names.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace sourdine {

namespace {

using nlohmann::ordered_json;

std::string write(const ordered_json& document)
{
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

ordered_json local_time_or_null(const std::optional<LocalTime>& time)
{
    return time ? ordered_json(write_iso_minute(*time)) : ordered_json(nullptr);
}

std::string_view name_of(SearchHit::What what)
{
    constexpr std::string_view names[] = {"note", "brief", "title", "question", "careful", "person", "debrief", "said"};
    return names[static_cast<std::size_t>(what)];
}

}  // namespace

std::string write_list_json(std::span<const InterviewSummary> rows, const std::map<InterviewId, double>& my_shares)
{
    ordered_json interviews = ordered_json::array();
    for (const InterviewSummary& row : rows) {
        const auto share = my_shares.find(row.id);
        interviews.push_back({{"id", row.id.value},
                              {"client", row.client},
                              {"title", row.title},
                              {"scheduled", local_time_or_null(row.scheduled)},
                              {"planned_minutes", row.planned_minutes},
                              {"stage", sourdine::name_of(row.stage)},
                              {"archived", row.archived},
                              {"my_share", share == my_shares.end() ? ordered_json(nullptr) : ordered_json(std::round(share->second * 1e6) / 1e6)}});
    }
    return write({{"interviews", std::move(interviews)}});
}

std::string write_bin_json(std::span<const InterviewSummary> rows)
{
    ordered_json bin = ordered_json::array();
    for (const InterviewSummary& row : rows)
        bin.push_back({{"id", row.id.value},
                       {"client", row.client},
                       {"title", row.title},
                       {"scheduled", local_time_or_null(row.scheduled)},
                       {"stage", sourdine::name_of(row.stage)},
                       {"binned", row.binned ? ordered_json(write_iso_moment(*row.binned)) : ordered_json(nullptr)}});
    return write({{"bin", std::move(bin)}});
}

std::string write_contents_json(std::span<const InterviewId> interviews, const Contents& contents)
{
    ordered_json ids = ordered_json::array();
    for (const InterviewId id : interviews) ids.push_back(id.value);
    return write({{"interviews", std::move(ids)}, {"notes", contents.notes}, {"transcripts", contents.transcripts}, {"drafts", contents.drafts}});
}

std::string write_arrivals_json(std::string_view client, std::span<const ArrivingRow> rows)
{
    ordered_json interviews = ordered_json::array();
    for (const ArrivingRow& row : rows)
        interviews.push_back({{"title", row.title},
                              {"scheduled", local_time_or_null(row.scheduled)},
                              {"notes", row.notes},
                              {"transcripts", row.transcripts},
                              {"archived", row.archived},
                              {"known", row.known.empty() ? ordered_json(nullptr) : ordered_json(row.known)},
                              {"known_as", row.known_as ? ordered_json(row.known_as->value) : ordered_json(nullptr)},
                              {"in_bin", row.in_bin},
                              {"included", row.included}});
    return write({{"client", client}, {"interviews", std::move(interviews)}});
}

std::string write_search_json(std::span<const SearchHit> hits)
{
    ordered_json found = ordered_json::array();
    for (const SearchHit& hit : hits) {
        ordered_json matches = ordered_json::array();
        for (const auto& [from, to] : hit.found) matches.push_back({{"from", from}, {"to", to}});
        found.push_back({{"interview", hit.interview.value},
                         {"client", hit.client},
                         {"title", hit.title},
                         {"date", hit.day ? ordered_json(write_iso_date(*hit.day)) : ordered_json(nullptr)},
                         {"what", name_of(hit.what)},
                         {"kind", hit.kind ? ordered_json(name_of(*hit.kind)) : ordered_json(nullptr)},
                         {"record", hit.record ? ordered_json(hit.record) : ordered_json(nullptr)},
                         {"at_ms", hit.at ? ordered_json(to_ms(*hit.at)) : ordered_json(nullptr)},
                         {"text", hit.text},
                         {"found", std::move(matches)}});
    }
    return write({{"hits", std::move(found)}});
}

}  // namespace sourdine
