#include "core/talk/measure.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr Milliseconds catch_within{5'000};

bool is_mine(const Interview& interview, const CutIn& cut_in)
{
    const Person* me = interview.find_me();
    return me && cut_in.by == me->id;
}

}  // namespace

bool is_caught(const Interview& interview, const CutIn& cut_in)
{
    return std::any_of(interview.turns().begin(), interview.turns().end(), [&](const Turn& turn) {
        const bool empty = turn.until && *turn.until <= turn.from;
        return turn.person == cut_in.of && !empty && turn.from >= cut_in.at && turn.from - cut_in.at <= catch_within;
    });
}

CutInFigures count_cut_ins(const Interview& interview)
{
    CutInFigures figures;
    for (const CutIn& cut_in : interview.cut_ins()) {
        if (!is_mine(interview, cut_in)) continue;
        ++figures.marked;
        if (is_caught(interview, cut_in)) ++figures.caught;
    }
    return figures;
}

std::vector<const CutIn*> find_open_threads(const Interview& interview)
{
    std::vector<const CutIn*> threads;
    for (const CutIn& cut_in : interview.cut_ins())
        if (is_mine(interview, cut_in) && !cut_in.taken_up && !is_caught(interview, cut_in)) threads.push_back(&cut_in);
    std::stable_sort(threads.begin(), threads.end(), [](const CutIn* a, const CutIn* b) { return a->at < b->at; });
    return threads;
}

}  // namespace sourdine
