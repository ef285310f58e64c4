// What the review remembers of the look across interviews, and what is shown of them.
#pragma once

#include "core/base/memo.h"
#include "core/desk/across.h"
#include "core/insight/progress.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sourdine::app {

enum class AcrossSpan : std::uint8_t { All, Year, Quarter, Since };

// Which interviews are looked at: those that fit both.
struct AcrossFilter {
    std::string client;         // folded; empty: all
    std::optional<Date> since;
    bool operator==(const AcrossFilter&) const = default;
};

struct AcrossShown {
    struct Client { std::string name, folded; int interviews = 0; };
    struct ClientActions {
        std::string client;
        struct Row { const OpenActionRow* action; bool overdue; };
        std::vector<Row> rows;  // overdue ones first, then by due date
        int mine = 0, theirs = 0, overdue = 0;  // mine: our side's; theirs: anyone else's, nobody's among them
    };
    std::vector<std::shared_ptr<const InterviewTold>> newest_first;  // that fit
    std::vector<std::size_t> client_of;        // place in `clients` of each of them
    std::vector<Client> clients;               // of all interviews, met last first
    std::vector<RecurringPain> recurring;      // at several clients, then at one
    std::vector<ClientActions> actions;        // most overdue first, then most open
    Usual usual;                               // of those before the newest that fits
    std::optional<double> off_by;              // guesses: median distance from what was measured, 0..1
    std::size_t all = 0;                       // interviews there are
};
AcrossShown select_across(const Across& across, const AcrossFilter& filter, Date today);

struct AcrossState {
    std::string client;                  // folded; empty: all
    AcrossSpan span = AcrossSpan::All;
    std::string since_text;
    bool focus_since = false;
    std::optional<InterviewId> chosen;   // pointed at in some chart: all of them tell its figures; none: the newest's
    bool pointed = false;                // still, in this frame
    bool more_clients = false;
    std::set<std::string> opened;        // clients whose actions are all listed
    struct Key {
        std::uint64_t serial = 0;
        AcrossFilter filter;
        Date today;
        bool operator==(const Key&) const = default;
    };
    Memo<Key, AcrossShown> shown;
};

}  // namespace sourdine::app
