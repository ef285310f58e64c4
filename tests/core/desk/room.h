// A library of its own and a clock that goes when told.
#pragma once

#include "core/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>

#include <string>

namespace sourdine::test {

// Empty when it is done.
inline std::string fault_of(const Status& status) { return status ? std::string{} : status.error().key; }

struct Room {
    TempFolder folder;
    FakeClock clock;
    std::unique_ptr<Desk> desk;

    Room() { open(); }

    std::filesystem::path library() const { return folder / "library.sqlite"; }
    void open(Access access = Access::Write)
    {
        desk.reset();
        auto opened = Desk::open(library(), clock, access);
        REQUIRE_MESSAGE(opened.ok(), (opened ? "" : opened.error().key));
        desk = std::move(opened).value();
    }

    static Person person(const std::string& name, Side side, bool me = false)
    {
        Person p;
        p.name = name;
        p.side = side;
        p.me = me;
        return p;
    }
    static NewInterview wanted()
    {
        return {"Lumen", "First meeting", std::nullopt, 45,
                {person("Me", Side::Us, true), person("Claire Aubry", Side::Client), person("Hugo Pons", Side::Client)}};
    }

    InterviewId create()
    {
        auto id = desk->create(wanted());
        REQUIRE_MESSAGE(id.ok(), (id ? "" : id.error().key));
        return *id;
    }
    InterviewId start()
    {
        const InterviewId id = create();
        run(StartInterview{clock.wall_now()});
        return id;
    }
    void run(const Command& command) { REQUIRE(fault_of(desk->run(command)) == ""); }
    NoteId capture(const std::string& line)
    {
        auto id = desk->capture(line, desk->now());
        REQUIRE_MESSAGE(id.ok(), (id ? "" : id.error().key));
        return *id;
    }
    void pass(std::int64_t ms) { clock.pass(Milliseconds{ms}); }
    const Interview& interview() const { return *desk->interview(); }

    // What the file holds, read by another program.
    Interview on_disk(InterviewId id) const
    {
        auto library_opened = Library::open(library(), Access::ReadOnly);
        REQUIRE(library_opened.ok());
        auto loaded = (*library_opened)->load(id);
        REQUIRE_MESSAGE(loaded.ok(), (loaded ? "" : loaded.error().key));
        return std::move(loaded).value();
    }
};

}  // namespace sourdine::test
