// An interview for tests, driven by commands alone.
#pragma once

#include "core/edit/decide.h"

#include <doctest/doctest.h>

#include <string>

namespace sourdine::test {

struct Sheet {
    Interview interview;

    Sheet()
    {
        Head head;
        head.id = InterviewId{1};
        head.client = "Lumen";
        interview.apply({"", {Edit<Head>{std::nullopt, head}}, ""});
    }

    // Claire (seat 1) and Hugo (2) of the client, Me (3) of ours.
    static Sheet with_table()
    {
        Sheet sheet;
        sheet.add("Claire", Side::Client);
        sheet.add("Hugo", Side::Client);
        sheet.add("Me", Side::Us, true);
        return sheet;
    }
    static Sheet live()
    {
        Sheet sheet = with_table();
        sheet.run(StartInterview{WallTime{Milliseconds{1'000'000}}}, 0);
        return sheet;
    }

    PersonId add(const std::string& name, Side side, bool me = false)
    {
        Person person;
        person.name = name;
        person.side = side;
        person.me = me;
        run(AddPerson{person}, 0);
        return id(name);
    }

    Change run(const Command& command, std::int64_t now)
    {
        auto change = decide(interview, command, at_ms(now));
        REQUIRE_MESSAGE(change.ok(), (change ? "" : change.error().key));
        interview.apply(*change);
        return *change;
    }
    // The phrase key of why it is refused; empty when it is not.
    std::string refusal(const Command& command, std::int64_t now) const
    {
        const auto change = decide(interview, command, at_ms(now));
        return change ? std::string{} : change.error().key;
    }

    const Person& person(const std::string& name) const
    {
        for (const Person& p : interview.persons())
            if (p.name == name) return p;
        REQUIRE_MESSAGE(false, name);
        return interview.persons().front();
    }
    PersonId id(const std::string& name) const { return person(name).id; }

    NoteId write(NoteKind kind, const std::string& text, std::int64_t at, std::vector<Underline> underlines = {})
    {
        WriteNote note;
        note.kind = kind;
        note.text = text;
        note.at = at_ms(at);
        note.underlines = std::move(underlines);
        run(note, at);
        return interview.notes().back().id;
    }

    // "Claire 0-900, Me 900-": every turn in order of time.
    std::string turns() const
    {
        std::vector<Turn> all = interview.turns();
        std::sort(all.begin(), all.end(), [](const Turn& a, const Turn& b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
        std::string out;
        for (const Turn& turn : all) {
            if (!out.empty()) out += ", ";
            out += interview.find(turn.person)->name + ' ' + std::to_string(to_ms(turn.from)) + '-';
            if (turn.until) out += std::to_string(to_ms(*turn.until));
        }
        return out;
    }
    std::string breaks() const
    {
        std::string out;
        for (const Break& b : interview.breaks()) {
            if (!out.empty()) out += ", ";
            out += (b.kind == BreakKind::Pause ? "pause " : "off ") + std::to_string(to_ms(b.from)) + '-';
            if (b.until) out += std::to_string(to_ms(*b.until));
        }
        return out;
    }
    std::string seats() const
    {
        std::string out;
        for (const Person* p : interview.by_seat()) out += (out.empty() ? "" : " ") + std::to_string(p->seat) + p->name;
        return out;
    }
};

}  // namespace sourdine::test
