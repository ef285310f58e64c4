#include "core/report/people_json.h"

#include "core/base/iso_time.h"
#include "core/model/names.h"

#include <nlohmann/json.hpp>

namespace sourdine {

namespace {

using nlohmann::ordered_json;

template <class List, class Describe>
ordered_json describe_all(const List& list, Describe describe)
{
    ordered_json out = ordered_json::array();
    for (const auto& each : list) out.push_back(describe(each));
    return out;
}

ordered_json describe(const PeopleDocument::Guest& guest)
{
    return {{"line", guest.line}, {"name", guest.person.name}, {"email", guest.person.email}, {"role", guest.person.role},
            {"company", guest.company}, {"side", name_of(guest.person.side)}, {"me", guest.person.me},
            {"at_table", guest.at_table ? ordered_json(guest.at_table->value) : ordered_json(nullptr)}, {"included", guest.included}};
}

ordered_json describe(const PeopleDocument::Meeting& meeting)
{
    return {{"title", meeting.title}, {"start", meeting.start ? ordered_json(write_iso_minute(*meeting.start)) : ordered_json(nullptr)},
            {"minutes", meeting.minutes}, {"whole_day", meeting.whole_day}, {"place", meeting.place},
            {"cancelled", meeting.cancelled}, {"taken", meeting.taken}};
}

std::string write_out(const ordered_json& document)
{
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string write_people_json(const PeopleDocument& document)
{
    ordered_json out{{"format", document.format}, {"rows", document.rows}};
    out["people"] = describe_all(document.people, [](const PeopleDocument::Guest& each) { return describe(each); });
    out["doubts"] = describe_all(document.doubts, [](const PeopleDocument::Remark& each) { return ordered_json{{"line", each.line}, {"kind", each.kind}, {"what", each.what}}; });
    out["read_back"] = document.read_back;
    out["remarks"] = document.remarks;
    if (!document.columns.empty())
        out["columns"] = describe_all(document.columns, [](const PeopleDocument::Column& each) { return ordered_json{{"name", each.name}, {"use", each.use}}; });
    if (document.meeting) out["meeting"] = describe(*document.meeting);
    return write_out(out);
}

std::string write_table_json(InterviewId id, const std::vector<const Person*>& by_seat)
{
    ordered_json out{{"interview", id.value}};
    out["people"] = describe_all(by_seat, [](const Person* p) {
        return ordered_json{{"id", p->id.value}, {"seat", p->seat}, {"name", p->name}, {"side", name_of(p->side)}, {"me", p->me}, {"role", p->role},
                            {"email", p->email}, {"decides", p->decides}, {"pays", p->pays}, {"lives_with_it", p->lives_with_it}, {"knows", p->knows},
                            {"knowledge", p->knowledge}};
    });
    return write_out(out);
}

}  // namespace sourdine
