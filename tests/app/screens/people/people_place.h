// A workplace with an invitation, contacts and tables to prepare from, written here.
#pragma once

#include "tests/support/workplace.h"

#include <fstream>
#include <string>

namespace sourdine::test {

inline constexpr const char* invitation = R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:kick-off
DTSTART:20260414T140000
DTEND:20260414T150000
SUMMARY:Kick-off
ORGANIZER;CN=Dana Reed:mailto:dana@quiet.example
ATTENDEE;CN=Lee Okafor:mailto:lee@lumen.example
ATTENDEE:mailto:mary.stone@lumen.example
END:VEVENT
END:VCALENDAR
)";

inline constexpr const char* table = R"(Name,E-mail,Position
Claire Aubry,claire.aubry@lumen.example,Director
Hugo Pons,hugo.pons@lumen.example,Operations
Mary Stone,mary.stone@lumen.example,Architect
)";

struct PeoplePlace : Workplace {
    explicit PeoplePlace(Language language = Language::English, ImVec2 size = {1440, 900}) : Workplace(language, size) {}

    std::string path(const std::string& name) const { return (folder.path() / name).string(); }
    void read(const std::string& name, const std::string& text)
    {
        std::ofstream(path(name), std::ios::binary) << text;
        app->drop_files({path(name)});
        wait_for_import();
    }
    void paste(const std::string& text)
    {
        window.clipboard = text;
        window.key("Ctrl+V");
        wait_for_import();
    }
    // An interview that has not begun, with me at the table.
    void prepare(const std::string& title = {})
    {
        app->carry_out(app::MakeInterview{{.client = "Lumen Logistics", .title = title, .planned_minutes = 45, .persons = {Person{.name = "Me", .side = Side::Us, .me = true}}}});
        window.settle();
    }
    // The plan as it stands; null: no sheet, or another step.
    const PeoplePlan* plan()
    {
        const app::PeopleView* people = app->make_view().preparing;
        return people && people->step == app::PeopleView::Step::Planned ? &people->plan : nullptr;
    }
    bool sheet() { return app->make_view().preparing != nullptr; }
    std::size_t count_persons() const { return interview().persons().size(); }
};

}  // namespace sourdine::test
