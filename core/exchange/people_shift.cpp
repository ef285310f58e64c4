#include "core/exchange/people_shift.h"

#include <algorithm>
#include <array>
#include <map>

namespace sourdine {

namespace {

constexpr double good = 0.7;     // a fit that says: these belong together
constexpr double doubtful = 0.5;
constexpr double gained = 0.3;   // that much better in the other row speaks for a slip
// Two rows that fit elsewhere are enough where nothing speaks against it.
constexpr double least_gain = 1.0;

std::optional<double> measure_moved(const NamedAddress& row, const NamedAddress& other, SlippedColumn column)
{
    switch (column) {
    case SlippedColumn::Email: return other.in_parts() ? measure_fit(other.given, other.family, row.address) : measure_fit(other.whole, row.address);
    case SlippedColumn::First: return measure_fit(other.given, row.family, row.address);
    case SlippedColumn::Last: return measure_fit(row.given, other.family, row.address);
    }
    return std::nullopt;
}

// Rows that no doubtful one is near: whatever fits there belongs there.
std::vector<bool> find_quiet(std::span<const NamedAddress> rows)
{
    constexpr std::size_t near = 16;
    std::vector<bool> out(rows.size(), true);
    std::size_t done = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].own || *rows[i].own > good) continue;
        for (std::size_t k = std::max(done, i - std::min(i, near)); k < std::min(i + near + 1, rows.size()); ++k) out[k] = false;
        done = std::min(i + near + 1, rows.size());
    }
    return out;
}

// What each row would gain if the column came from the row `by` further on.
std::vector<double> measure_gains(std::span<const NamedAddress> rows, const std::vector<bool>& quiet, SlippedColumn column, int by)
{
    std::vector<double> out(rows.size(), 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t other = i + static_cast<std::size_t>(static_cast<std::ptrdiff_t>(by));
        const std::optional<double>& own = rows[i].own;
        if (!own || other >= rows.size()) continue;
        if (quiet[i]) {
            out[i] = -*own;
            continue;
        }
        const std::optional<double> moved = measure_moved(rows[i], rows[other], column);
        if (!moved) continue;
        // What fits nowhere near is weak news; what fits where it is, and not there, speaks against the slip.
        if (*moved >= good || *own >= good) out[i] = *moved - *own;
    }
    return out;
}

struct Stretch {
    std::size_t from = 0;
    std::size_t until = 0;
    double gain = 0;
};

// The rows in a line that gain most together.
Stretch find_best_stretch(const std::vector<double>& gains)
{
    Stretch best;
    Stretch current;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (current.gain <= 0) current = {i, i, 0};
        current.gain += gains[i];
        current.until = i;
        if (gains[i] > 0 && current.gain > best.gain) best = current;
    }
    while (best.from < best.until && gains[best.from] < gained) ++best.from;
    return best;
}

bool is_empty(const NamedAddress& row, SlippedColumn column)
{
    switch (column) {
    case SlippedColumn::Email: return row.address.joined.empty();
    case SlippedColumn::First: return row.first.empty();
    case SlippedColumn::Last: return row.last.empty();
    }
    return false;
}

// A cell that came or went leaves an empty one where the stretch begins or ends: with it one row is enough.
bool has_gap_beside(std::span<const NamedAddress> rows, const Stretch& stretch, SlippedColumn column)
{
    return (stretch.from > 0 && is_empty(rows[stretch.from - 1], column)) || (stretch.until + 1 < rows.size() && is_empty(rows[stretch.until + 1], column));
}

bool is_convincing(const Stretch& stretch, const std::vector<double>& gains, bool gap)
{
    int better = 0;
    int worse = 0;
    for (std::size_t i = stretch.from; i <= stretch.until; ++i) {
        if (gains[i] >= gained) ++better;
        if (gains[i] <= -gained) ++worse;
    }
    if (gap && better >= 1 && worse == 0) return stretch.gain >= least_gain / 2;
    return better >= 2 && stretch.gain >= least_gain && better >= 4 * worse;
}

bool overlaps(const Slip& slip, const Stretch& stretch)
{
    return stretch.from <= slip.until && stretch.until >= slip.from;
}

// The forms a whole address may have of this name, those alone that hardly anybody else shares.
std::vector<std::string> make_sure_forms(const NamedAddress& row)
{
    std::vector<std::string> out;
    const auto join = [](const NameWords& words) {
        std::string all;
        for (const std::string& word : words) all += word;
        return all;
    };
    const auto add = [&](const std::string& given, const std::string& family) {
        if (given.empty() || family.empty()) return;
        for (const std::string& form : {given + family, family + given, given.substr(0, 1) + family, family + given.substr(0, 1)}) out.push_back(form);
    };
    if (row.in_parts()) {
        add(join(row.first), join(row.last));
        return out;
    }
    for (std::size_t at = 1; at < row.whole.size() && at <= 3; ++at) {
        const auto middle = row.whole.begin() + static_cast<std::ptrdiff_t>(at);
        const std::string before = join({row.whole.begin(), middle});
        const std::string behind = join({middle, row.whole.end()});
        add(before, behind);
        add(behind, before);
    }
    return out;
}

}  // namespace

NamedAddress::NamedAddress(const Contact& person)
    : first(read_name_words(person.first)), last(read_name_words(person.last)), whole(in_parts() ? NameWords{} : read_name_words(person.name)), given(make_given_forms(first)),
      family(make_family_forms(last)), address(read_address_words(person.email)), own(in_parts() ? measure_fit(given, family, address) : measure_fit(whole, address))
{
}

std::vector<Slip> find_slips(std::span<const NamedAddress> rows)
{
    if (std::none_of(rows.begin(), rows.end(), [](const NamedAddress& row) { return row.own && *row.own < good; })) return {};

    struct Found {
        Slip slip;
        double gain;
    };
    std::vector<Found> found;
    const std::vector<bool> quiet = find_quiet(rows);
    const bool parts = std::any_of(rows.begin(), rows.end(), [](const NamedAddress& row) { return !row.first.empty() && !row.last.empty(); });
    for (const SlippedColumn column : {SlippedColumn::Email, SlippedColumn::First, SlippedColumn::Last}) {
        if (column != SlippedColumn::Email && !parts) continue;
        for (const int by : {-1, 1}) {
            std::vector<double> gains = measure_gains(rows, quiet, column, by);
            // A column may slip at several places: each is taken out once it is found.
            constexpr int most_slips = 20;
            for (int n = 0; n < most_slips; ++n) {
                const Stretch stretch = find_best_stretch(gains);
                if (!is_convincing(stretch, gains, has_gap_beside(rows, stretch, column))) break;
                found.push_back({{column, stretch.from, stretch.until, by}, stretch.gain});
                std::fill(gains.begin() + static_cast<std::ptrdiff_t>(stretch.from), gains.begin() + static_cast<std::ptrdiff_t>(stretch.until) + 1, 0.0);
            }
        }
    }
    // Of two that explain the same rows the stronger stays.
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.gain > b.gain; });
    std::vector<Slip> out;
    for (const Found& each : found)
        if (std::none_of(out.begin(), out.end(), [&](const Slip& slip) { return overlaps(slip, {each.slip.from, each.slip.until, 0}); })) out.push_back(each.slip);
    return out;
}

std::vector<Misplaced> find_misplaced(std::span<const NamedAddress> rows, const std::vector<Slip>& known)
{
    const auto is_known = [&](std::size_t i) { return std::any_of(known.begin(), known.end(), [&](const Slip& slip) { return i >= slip.from && i <= slip.until; }); };
    std::vector<bool> unfit;
    for (const NamedAddress& row : rows) unfit.push_back(row.own.value_or(0) < doubtful);
    std::vector<std::size_t> displaced;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!is_known(i) && !rows[i].address.joined.empty() && unfit[i]) displaced.push_back(i);
    if (displaced.empty()) return {};

    std::multimap<std::string, std::size_t> owners;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (unfit[i])
            for (std::string& form : make_sure_forms(rows[i])) owners.emplace(std::move(form), i);
    std::vector<Misplaced> out;
    for (const std::size_t i : displaced)
        if (const auto it = owners.find(rows[i].address.joined); it != owners.end() && it->second != i) out.push_back({i, it->second});
    return out;
}

}  // namespace sourdine
