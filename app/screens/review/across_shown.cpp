#include "app/screens/review/across_state.h"
#include "core/words/fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sourdine::app {

namespace {

std::size_t place_of_client(std::vector<AcrossShown::Client>& clients, std::map<std::string, std::size_t>& places, const std::string& name)
{
    const std::string folded = fold(name);
    const auto [place, fresh] = places.try_emplace(folded, clients.size());
    if (fresh) clients.push_back({name, folded, 0});
    return place->second;
}

std::vector<AcrossShown::ClientActions> collect_actions(const AcrossShown& shown, Date today)
{
    std::vector<AcrossShown::ClientActions> by_client(shown.clients.size());
    for (std::size_t i = 0; i < shown.newest_first.size(); ++i) {
        AcrossShown::ClientActions& of = by_client[shown.client_of[i]];
        for (const OpenActionRow& action : shown.newest_first[i]->actions) {
            const bool overdue = action.due && *action.due < today;
            of.rows.push_back({&action, overdue});
            (!action.owner.empty() && action.side == Side::Us ? of.mine : of.theirs) += 1;
            of.overdue += overdue;
        }
    }
    std::vector<AcrossShown::ClientActions> actions;
    for (std::size_t i = 0; i < by_client.size(); ++i) {
        if (by_client[i].rows.empty()) continue;
        by_client[i].client = shown.clients[i].name;
        const auto day = [](const AcrossShown::ClientActions::Row& row) { return row.action->due ? std::chrono::sys_days{*row.action->due} : std::chrono::sys_days::max(); };
        std::stable_sort(by_client[i].rows.begin(), by_client[i].rows.end(), [&](const auto& a, const auto& b) { return day(a) < day(b); });
        actions.push_back(std::move(by_client[i]));
    }
    std::stable_sort(actions.begin(), actions.end(), [](const auto& a, const auto& b) { return std::pair{a.overdue, a.rows.size()} > std::pair{b.overdue, b.rows.size()}; });
    return actions;
}

std::optional<double> measure_guesses(const AcrossShown& shown)
{
    std::vector<double> off;
    for (const auto& told : shown.newest_first)
        if (told->progress.share && told->progress.guessed_percent) off.push_back(std::abs(*told->progress.share - *told->progress.guessed_percent / 100.0));
    if (off.empty()) return std::nullopt;
    std::sort(off.begin(), off.end());
    return (off[(off.size() - 1) / 2] + off[off.size() / 2]) / 2;
}

}  // namespace

AcrossShown select_across(const Across& across, const AcrossFilter& filter, Date today)
{
    AcrossShown shown;
    shown.all = across.newest_first.size();
    std::map<std::string, std::size_t> places;
    std::vector<PainsOfInterview> pains;
    std::vector<const InterviewProgress*> before;
    for (const auto& told : across.newest_first) {
        const std::size_t client = place_of_client(shown.clients, places, told->progress.client);
        ++shown.clients[client].interviews;
        const auto& day = told->progress.interview.day;
        if (!filter.client.empty() && shown.clients[client].folded != filter.client) continue;
        if (filter.since && (!day || *day < *filter.since)) continue;
        if (!shown.newest_first.empty()) before.push_back(&told->progress);
        shown.newest_first.push_back(told);
        shown.client_of.push_back(client);
        pains.push_back(told->pains);
    }
    shown.recurring = rank_recurring(pains);
    shown.actions = collect_actions(shown, today);
    shown.usual = measure_usual(before);
    shown.off_by = measure_guesses(shown);
    return shown;
}

}  // namespace sourdine::app
