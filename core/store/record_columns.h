// Which columns hold which parts of a record: said once for each kind, and used to write it, to read it back and
// to name the columns, so that the three cannot drift apart.
#pragma once

#include "core/model/names.h"
#include "core/model/records.h"
#include "core/store/connection.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace sourdine {

template <class Record> inline constexpr std::string_view table_of = "";
template <> inline constexpr std::string_view table_of<Person> = "person";
template <> inline constexpr std::string_view table_of<Note> = "note";
template <> inline constexpr std::string_view table_of<Turn> = "turn";
template <> inline constexpr std::string_view table_of<Break> = "break";
template <> inline constexpr std::string_view table_of<PhaseMark> = "phase_mark";
template <> inline constexpr std::string_view table_of<CutIn> = "cut_in";
template <> inline constexpr std::string_view table_of<PlannedQuestion> = "planned_question";
template <> inline constexpr std::string_view table_of<Careful> = "careful";
template <> inline constexpr std::string_view table_of<PainView> = "pain_view";
template <> inline constexpr std::string_view table_of<Recording> = "recording";

// `Columns` is called with each column's name and the part of the record it holds; (interview, id) lead every row
// and are not among them, nor is a head's client, who has a table of their own.
template <class Columns, class R>
void visit_columns(Columns& column, R& r)
{
    using Record = std::remove_const_t<R>;
    if constexpr (std::is_same_v<Record, Head>) {
        column("title", r.title), column("scheduled_min", r.scheduled), column("planned_minutes", r.planned_minutes);
        column("brief", r.brief);
        column("aim_share_percent", r.aims.share_percent), column("aim_longest_turn_ms", r.aims.longest_turn);
        column("aim_open_percent", r.aims.open_percent);
        column("aim_talk_open_ms", r.aims.phase_talk[0]), column("aim_talk_listen_ms", r.aims.phase_talk[1]);
        column("aim_talk_analyse_ms", r.aims.phase_talk[2]), column("aim_talk_collaborate_ms", r.aims.phase_talk[3]);
        column("stage", r.stage), column("started_ms", r.started), column("ended_ms", r.ended);
        column("guessed_share_percent", r.debrief.guessed_share_percent), column("went_well", r.debrief.went_well);
        column("next_time", r.debrief.next_time), column("thanks", r.debrief.thanks);
    } else if constexpr (std::is_same_v<Record, Person>) {
        column("seat", r.seat), column("name", r.name), column("side", r.side), column("me", r.me), column("role", r.role);
        column("decides", r.decides), column("pays", r.pays), column("lives_with_it", r.lives_with_it);
        column("knows", r.knows), column("knowledge", r.knowledge), column("email", r.email);
    } else if constexpr (std::is_same_v<Record, Note>) {
        column("at_ms", r.at), column("kind", r.kind), column("person", r.person), column("text", r.text);
        column("open", r.open), column("due_day", r.due), column("done", r.done);
        column("agreed", r.agreed);
    } else if constexpr (std::is_same_v<Record, Turn>) {
        column("person", r.person), column("from_ms", r.from), column("until_ms", r.until);
    } else if constexpr (std::is_same_v<Record, Break>) {
        column("kind", r.kind), column("from_ms", r.from), column("until_ms", r.until);
    } else if constexpr (std::is_same_v<Record, PhaseMark>) {
        column("phase", r.phase), column("from_ms", r.from);
    } else if constexpr (std::is_same_v<Record, CutIn>) {
        column("at_ms", r.at), column("by_person", r.by), column("of_person", r.of);
        column("last_words", r.last_words), column("taken_up_ms", r.taken_up);
    } else if constexpr (std::is_same_v<Record, PlannedQuestion>) {
        column("position", r.position), column("text", r.text), column("asked_ms", r.asked);
    } else if constexpr (std::is_same_v<Record, Careful>) {
        column("position", r.position), column("text", r.text);
    } else if constexpr (std::is_same_v<Record, Recording>) {
        column("format", r.format), column("timing", r.timing), column("shift_ms", r.shift);  // speakers, speech: transcript_store.h
    } else {
        static_assert(std::is_same_v<Record, PainView>);
        column("key", r.key), column("merged_into", r.merged_into), column("confirmation", r.confirmation);
        column("title", r.title), column("rank", r.rank);  // stances: a table of their own
    }
}

struct ColumnNames {
    std::vector<std::string> names;
    template <class Value>
    void operator()(const char* name, const Value&)
    {
        names.emplace_back(name);
    }
};

template <class Record>
std::vector<std::string> column_names()
{
    ColumnNames out;
    const Record record{};
    visit_columns(out, record);
    return std::move(out.names);
}

// Binds the parts of a record from `place` on.
class ColumnBinder {
public:
    ColumnBinder(Statement& statement, int place) : m_statement(statement), m_place(place) {}

    template <class Value>
    void operator()(const char*, const Value& value)
    {
        put(value);
        ++m_place;
    }

private:
    void put(int v) { m_statement.bind(m_place, std::int64_t{v}); }
    void put(bool v) { m_statement.bind(m_place, std::int64_t{v}); }
    void put(const std::string& v) { m_statement.bind(m_place, v); }
    void put(Milliseconds v) { m_statement.bind(m_place, std::int64_t{v.count()}); }
    void put(Date v) { m_statement.bind(m_place, std::int64_t{std::chrono::sys_days{v}.time_since_epoch().count()}); }
    template <class Clock, class Duration>
    void put(std::chrono::time_point<Clock, Duration> v)
    {
        m_statement.bind(m_place, std::int64_t{v.time_since_epoch().count()});
    }
    template <class Kind>
    void put(Id<Kind> v)
    {
        if (v)
            m_statement.bind(m_place, v.value);
        else
            m_statement.bind_null(m_place);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void put(Enum v)
    {
        m_statement.bind(m_place, name_of(v));
    }
    template <class Value>
    void put(const std::optional<Value>& v)
    {
        if (v)
            put(*v);
        else
            m_statement.bind_null(m_place);
    }

    Statement& m_statement;
    int m_place;
};

// Reads the parts of a record from column `place` on. Not sound: a value no record can hold was met.
class ColumnReader {
public:
    ColumnReader(const Statement& statement, int place) : m_statement(statement), m_place(place) {}

    bool sound() const { return m_sound; }

    template <class Value>
    void operator()(const char*, Value& value)
    {
        take(value);
        ++m_place;
    }

private:
    void take(int& v)
    {
        const std::int64_t wide = m_statement.integer(m_place);
        v = static_cast<int>(wide);
        if (v != wide) m_sound = false;
    }
    void take(bool& v) { v = m_statement.integer(m_place) != 0; }
    void take(std::string& v) { v = m_statement.text(m_place); }
    void take(Milliseconds& v) { v = Milliseconds{m_statement.integer(m_place)}; }
    void take(Date& v)
    {
        int day = 0;
        take(day);
        v = Date{std::chrono::sys_days{std::chrono::days{day}}};
        if (!v.ok()) m_sound = false;
    }
    template <class Clock, class Duration>
    void take(std::chrono::time_point<Clock, Duration>& v)
    {
        v = std::chrono::time_point<Clock, Duration>{Duration{m_statement.integer(m_place)}};
    }
    template <class Kind>
    void take(Id<Kind>& v)
    {
        v.value = m_statement.integer(m_place);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void take(Enum& v)
    {
        const std::optional<Enum> named = from_name<Enum>(m_statement.text(m_place));
        if (named)
            v = *named;
        else
            m_sound = false;
    }
    template <class Value>
    void take(std::optional<Value>& v)
    {
        v.reset();
        if (!m_statement.is_null(m_place)) take(v.emplace());
    }

    const Statement& m_statement;
    int m_place;
    bool m_sound = true;
};

}  // namespace sourdine
