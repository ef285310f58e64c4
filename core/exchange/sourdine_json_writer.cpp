#include "core/exchange/sourdine_json.h"

#include "core/base/iso_time.h"
#include "core/model/names.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace sourdine {

namespace {

using nlohmann::ordered_json;

// In one line; what is no UTF-8 becomes U+FFFD.
std::string write(const ordered_json& value) { return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace); }

template <class Value, class Describe>
ordered_json or_null(const std::optional<Value>& value, Describe describe)
{
    return value ? ordered_json(describe(*value)) : ordered_json(nullptr);
}

ordered_json ms_or_null(const std::optional<InterviewTime>& t) { return or_null(t, to_ms); }

ordered_json person_or_null(const std::optional<PersonId>& id)
{
    return or_null(id, [](PersonId p) { return p.value; });
}

ordered_json describe(const Aims& a)
{
    ordered_json out{{"share_percent", a.share_percent}, {"longest_turn_ms", a.longest_turn.count()}, {"open_percent", a.open_percent}};
    for (const Phase phase : all_phases)
        if (const auto& talk = a.phase_talk[static_cast<std::size_t>(phase)]) out["phase_talk_ms"][std::string(name_of(phase))] = talk->count();
    return out;
}

ordered_json describe(const Debrief& d)
{
    return {{"guessed_share_percent", or_null(d.guessed_share_percent, [](int percent) { return percent; })},
            {"went_well", d.went_well},
            {"next_time", d.next_time},
            {"thanks", d.thanks}};
}

ordered_json describe(const Person& p)
{
    return {{"id", p.id.value}, {"seat", p.seat}, {"name", p.name}, {"side", name_of(p.side)}, {"me", p.me}, {"role", p.role}, {"email", p.email},
            {"decides", p.decides}, {"pays", p.pays}, {"lives_with_it", p.lives_with_it}, {"knows", p.knows}, {"knowledge", p.knowledge}};
}

ordered_json describe(const Note& n)
{
    ordered_json underlines = ordered_json::array();
    for (const Underline& u : n.underlines) {
        underlines.push_back({{"from", u.from}, {"to", u.to}, {"strokes", u.strokes}});
        if (!u.pain.empty()) underlines.back()["pain"] = u.pain;
    }
    return {{"id", n.id.value}, {"at_ms", to_ms(n.at)}, {"kind", name_of(n.kind)}, {"person", person_or_null(n.person)}, {"text", n.text},
            {"underlines", std::move(underlines)}, {"open", or_null(n.open, [](bool open) { return open; })},
            {"due", or_null(n.due, write_iso_date)}, {"done", n.done}, {"agreed", n.agreed}};
}

ordered_json describe(const Turn& t)
{
    return {{"id", t.id.value}, {"person", t.person.value}, {"from_ms", to_ms(t.from)}, {"to_ms", ms_or_null(t.until)}};
}

ordered_json describe(const Break& b)
{
    return {{"id", b.id.value}, {"kind", name_of(b.kind)}, {"from_ms", to_ms(b.from)}, {"to_ms", ms_or_null(b.until)}};
}

ordered_json describe(const PhaseMark& m)
{
    return {{"id", m.id.value}, {"phase", name_of(m.phase)}, {"from_ms", to_ms(m.from)}};
}

ordered_json describe(const CutIn& c)
{
    return {{"id", c.id.value}, {"at_ms", to_ms(c.at)}, {"by", c.by.value}, {"of", c.of.value}, {"last_words", c.last_words},
            {"taken_up_ms", ms_or_null(c.taken_up)}};
}

ordered_json describe(const PlannedQuestion& q)
{
    return {{"id", q.id.value}, {"position", q.position}, {"text", q.text}, {"asked_ms", ms_or_null(q.asked)}};
}

ordered_json describe(const Careful& c) { return {{"id", c.id.value}, {"position", c.position}, {"text", c.text}}; }

ordered_json describe(const PainView& v)
{
    ordered_json stances = ordered_json::array();
    for (const Stance& s : v.stances) stances.push_back({{"person", s.person.value}, {"said", name_of(s.said)}});
    return {{"id", v.id.value}, {"key", v.key}, {"merged_into", v.merged_into}, {"confirmation", name_of(v.confirmation)},
            {"title", v.title}, {"rank", v.rank}, {"stances", std::move(stances)}};
}

ordered_json describe(const Speaker& s) { return {{"label", s.label}, {"person", person_or_null(s.person)}}; }

class SourdineWriting {
public:
    void add(const char* key, const ordered_json& value) { add_written(key, write(value)); }

    template <class Records>
    void add_each(const char* key, const Records& records)
    {
        std::string list = "[";
        for (const auto& record : records) {
            list += list.size() > 1 ? ",\n    " : "\n    ";
            if constexpr (std::is_pointer_v<std::decay_t<decltype(record)>>)
                list += write_record(*record);
            else
                list += write_record(record);
        }
        add_written(key, list + (list.size() > 1 ? "\n  ]" : "]"));
    }

    std::string finish() && { return m_out + "\n}\n"; }

private:
    void add_written(const char* key, std::string_view value)
    {
        m_out += m_out.empty() ? "{\n  \"" : ",\n  \"";
        m_out += key;
        m_out += "\": ";
        m_out += value;
    }

    template <class Record>
    static std::string write_record(const Record& record)
    {
        return write(describe(record));
    }

    // Hours of talk are thousands of utterances: each is written as it comes, without a tree of them all.
    static std::string write_record(const Recording& r)
    {
        ordered_json face{{"id", r.id.value}, {"format", r.format}, {"timing", name_of(r.timing)}, {"shift_ms", r.shift.count()}};
        ordered_json& speakers = face["speakers"] = ordered_json::array();
        for (const Speaker& s : r.speakers) speakers.push_back(describe(s));
        std::string out = write(face);
        out.pop_back();
        out += ",\"utterances\":[";
        const char* between = "\n      {\"speaker\":";
        for (const Utterance& u : r.speech->utterances) {
            out += std::exchange(between, ",\n      {\"speaker\":") + std::to_string(u.speaker);
            out += ",\"from_ms\":" + std::to_string(u.from.count()) + ",\"to_ms\":" + std::to_string(u.to.count());
            out += ",\"text\":" + write(ordered_json(r.speech->words_of(u))) + '}';
        }
        return out + "]}";
    }

    std::string m_out;
};

void add_head(SourdineWriting& out, const Head& head)
{
    out.add("interview", head.id.value);
    out.add("client", head.client);
    out.add("title", head.title);
    out.add("scheduled", or_null(head.scheduled, write_iso_minute));
    out.add("started", or_null(head.started, write_iso_moment));
    out.add("planned_minutes", head.planned_minutes);
    out.add("brief", head.brief);
    out.add("stage", name_of(head.stage));
    out.add("ended_ms", ms_or_null(head.ended));
    out.add("aims", describe(head.aims));
    out.add("debrief", describe(head.debrief));
}

}  // namespace

std::string write_sourdine_json(const Interview& interview)
{
    SourdineWriting out;
    out.add("sourdine", sourdine_json_version);
    add_head(out, interview.head());
    out.add_each("persons", interview.by_seat());
    out.add_each("notes", interview.by_time());
    out.add_each("turns", interview.turns());
    out.add_each("phases", interview.phase_marks());
    out.add_each("breaks", interview.breaks());
    out.add_each("cut_ins", interview.cut_ins());
    out.add_each("questions", interview.questions_in_order());
    out.add_each("careful", interview.careful_in_order());
    out.add_each("pain_views", interview.pain_views());
    out.add_each("recordings", interview.recordings());
    return std::move(out).finish();
}

}  // namespace sourdine
