#include "core/base/iso_time.h"
#include "core/base/utf8.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/not_format.h"
#include "core/exchange/sourdine_json.h"
#include "core/words/characters.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace sourdine {

namespace {

constexpr std::int64_t greatest_id = std::int64_t{1} << 53;  // what every program reads a JSON number as
constexpr std::size_t most_records = 200'000;                // of a kind
constexpr std::size_t most_pain_views = 10'000;
constexpr int greatest_position = 1'000'000'000;
constexpr int day_in_minutes = 24 * 60;

bool says_something(std::string_view text)
{
    const std::u32string all = to_code_points(text);
    return !std::all_of(all.begin(), all.end(), [](char32_t c) { return is_blank(c); });
}

// The records of a file as far as they are right.
class SourdineReading {
public:
    explicit SourdineReading(JsonValue root) : m_root(root, m_wrong) {}

    void read()
    {
        read_head();
        read_persons();
        m_root.each("notes", most_records, [&](const JsonFields& f) { read_note(f); });
        read_course();
        m_root.each("questions", most_records, [&](const JsonFields& f) {
            m_questions.push_back({id<PlannedQuestion>(f), read_position(f), f.text("text"), moment_reached(f, "asked_ms")});
        });
        m_root.each("careful", most_records, [&](const JsonFields& f) { m_careful.push_back({id<Careful>(f), read_position(f), f.text("text")}); });
        m_root.each("pain_views", most_pain_views, [&](const JsonFields& f) { read_pain_view(f); });
        m_root.each("recordings", most_persons, [&](const JsonFields& f) { read_recording(f); });
        if (m_root.whole()) check_stage();
    }

    const std::string& wrong() const { return m_wrong; }

    Change finish() &&
    {
        if (m_head.stage == Stage::Live) end();
        Change births{"undo.import", {Edit<Head>{std::nullopt, std::move(m_head)}}, {}};
        add_births(births, m_persons);
        add_births(births, m_notes);
        add_births(births, m_turns);
        add_births(births, m_breaks);
        add_births(births, m_marks);
        add_births(births, m_cut_ins);
        add_births(births, m_questions);
        add_births(births, m_careful);
        add_births(births, m_pain_views);
        add_births(births, m_recordings);
        return births;
    }

private:
    // --- fields ---

    template <class Record>
    Id<Record> id(const JsonFields& f)
    {
        const Id<Record> id{f.number("id", 1, greatest_id)};
        if (!m_ids.insert(id.value).second) f.refuse("id");
        return id;
    }

    std::optional<PersonId> find_person(const JsonFields& f, std::string_view key) const
    {
        const std::optional<std::int64_t> id = f.find_number(key, 1, greatest_id);
        if (id && !m_at_table.contains(PersonId{*id})) f.refuse(key);
        return id ? std::optional{PersonId{*id}} : std::nullopt;
    }

    PersonId person(const JsonFields& f, std::string_view key) const
    {
        const std::optional<PersonId> id = find_person(f, key);
        if (!id) f.refuse(key);
        return id.value_or(PersonId{});
    }

    static int whole(const JsonFields& f, std::string_view key, int least, int most, int unless)
    {
        return static_cast<int>(f.find_number(key, least, most).value_or(unless));
    }

    static int read_rank(const JsonFields& f) { return whole(f, "rank", 0, greatest_position, 0); }
    static int read_position(const JsonFields& f) { return whole(f, "position", 0, greatest_position, 0); }

    // Times of a live interview also tell how far it had come.
    InterviewTime reach(InterviewTime t)
    {
        m_last = std::max(m_last, t);
        return t;
    }
    InterviewTime moment(const JsonFields& f, std::string_view key) { return reach(f.moment(key)); }
    std::optional<InterviewTime> moment_reached(const JsonFields& f, std::string_view key)
    {
        const std::optional<InterviewTime> t = f.find_moment(key);
        if (t) reach(*t);
        return t;
    }

    // --- records ---

    void read_head()
    {
        const JsonFields& f = m_root;
        m_head.client = f.text("client");
        m_head.title = f.text("title");
        m_head.scheduled = f.find_written("scheduled", read_iso_minute);
        m_head.started = f.find_written("started", read_iso_moment);
        m_head.planned_minutes = whole(f, "planned_minutes", 1, day_in_minutes, m_head.planned_minutes);
        m_head.brief = f.text("brief");
        m_head.stage = f.name<Stage>("stage");
        m_head.ended = f.find_moment("ended_ms");
        Aims& aims = m_head.aims;
        const JsonFields a = f.inside("aims");
        aims.share_percent = whole(a, "share_percent", 1, 100, aims.share_percent);
        aims.longest_turn = Milliseconds{a.find_number("longest_turn_ms", 1'000, day_in_minutes * 60'000).value_or(aims.longest_turn.count())};
        aims.open_percent = whole(a, "open_percent", 0, 100, aims.open_percent);
        const JsonFields talk = a.inside("phase_talk_ms");
        for (const Phase phase : all_phases)
            if (const auto most = talk.find_number(name_of(phase), 0, day_in_minutes * 60'000)) aims.phase_talk[static_cast<std::size_t>(phase)] = Milliseconds{*most};
        const JsonFields d = f.inside("debrief");
        if (const auto guess = d.find_number("guessed_share_percent", 0, 100)) m_head.debrief.guessed_share_percent = static_cast<int>(*guess);
        m_head.debrief.went_well = d.text("went_well");
        m_head.debrief.next_time = d.text("next_time");
        m_head.debrief.thanks = d.text("thanks");
    }

    void read_persons()
    {
        const int seats = static_cast<int>(m_root.count("persons", most_persons));
        std::set<int> taken;
        m_root.each("persons", most_persons, [&](const JsonFields& f) {
            Person p;
            p.id = id<Person>(f);
            p.seat = static_cast<int>(f.number("seat", 1, seats));
            if (!taken.insert(p.seat).second) f.refuse("seat");
            p.name = f.text("name");
            if (!says_something(p.name)) f.refuse("name");
            p.side = f.name<Side>("side");
            p.me = f.flag("me");
            const bool another_is_me = std::any_of(m_persons.begin(), m_persons.end(), [](const Person& other) { return other.me; });
            if (p.me && (another_is_me || p.side != Side::Us)) f.refuse("me");
            p.role = f.text("role");
            p.email = f.text("email");
            p.decides = f.flag("decides");
            p.pays = f.flag("pays");
            p.lives_with_it = f.flag("lives_with_it");
            p.knows = f.flag("knows");
            p.knowledge = whole(f, "knowledge", 0, 3, p.knowledge);
            m_at_table.insert(p.id);
            m_persons.push_back(std::move(p));
        });
    }

    void read_note(const JsonFields& f)
    {
        Note n;
        n.id = id<Note>(f);
        n.at = moment(f, "at_ms");
        n.kind = f.name<NoteKind>("kind");
        n.person = find_person(f, "person");
        n.text = f.text("text");
        if (!says_something(n.text)) f.refuse("text");
        const int length = count_code_points(n.text);
        int free_from = 0;
        f.each("underlines", most_records, [&](const JsonFields& u) {
            const int from = static_cast<int>(u.number("from", free_from, length));
            const int to = static_cast<int>(u.number("to", from + 1, length));
            n.underlines.push_back({from, to, static_cast<int>(u.number("strokes", 1, most_strokes)), u.text("pain")});
            free_from = to;
        });
        n.open = f.find_flag("open");
        n.due = f.find_written("due", read_iso_date);
        n.done = f.flag("done");
        n.agreed = f.flag("agreed");
        m_notes.push_back(std::move(n));
    }

    template <class Spanned>
    void read_span(const JsonFields& f, Spanned record, std::vector<Spanned>& records)
    {
        record.from = moment(f, "from_ms");
        record.until = moment_reached(f, "to_ms");
        const auto goes_on = [](const Spanned& other) { return !other.until; };
        if (record.until && (*record.until < record.from || (m_head.ended && *record.until > *m_head.ended))) f.refuse("to_ms");
        if (!record.until && (m_head.stage != Stage::Live || std::any_of(records.begin(), records.end(), goes_on))) f.refuse("to_ms");
        records.push_back(std::move(record));
    }

    void read_course()
    {
        m_root.each("turns", most_records, [&](const JsonFields& f) { read_span(f, Turn{id<Turn>(f), person(f, "person"), {}, {}}, m_turns); });
        m_root.each("breaks", most_records, [&](const JsonFields& f) { read_span(f, Break{id<Break>(f), f.name<BreakKind>("kind"), {}, {}}, m_breaks); });
        m_root.each("phases", most_records, [&](const JsonFields& f) {
            m_marks.push_back({id<PhaseMark>(f), f.name<Phase>("phase"), moment(f, "from_ms")});
        });
        m_root.each("cut_ins", most_records, [&](const JsonFields& f) {
            m_cut_ins.push_back({id<CutIn>(f), moment(f, "at_ms"), person(f, "by"), person(f, "of"), f.text("last_words"), moment_reached(f, "taken_up_ms")});
        });
    }

    void read_pain_view(const JsonFields& f)
    {
        PainView v{id<PainView>(f), f.text("key"), f.text("merged_into"), f.name<Confirmation>("confirmation"), f.text("title"), read_rank(f)};
        if (v.key.empty() || !m_pain_keys.insert(v.key).second) f.refuse("key");
        std::set<PersonId> spoke;
        f.each("stances", most_persons, [&](const JsonFields& s) {
            const Stance stance{person(s, "person"), s.name<Confirmation>("said")};
            if (!spoke.insert(stance.person).second) s.refuse("person");
            if (stance.said == Confirmation::Unknown) s.refuse("said");
            v.stances.push_back(stance);
        });
        std::sort(v.stances.begin(), v.stances.end(), [](const Stance& a, const Stance& b) { return a.person < b.person; });
        m_pain_views.push_back(std::move(v));
    }

    void read_recording(const JsonFields& f)
    {
        Recording r;
        r.id = id<Recording>(f);
        r.format = f.text("format");
        if (!find_file_format(r.format)) f.refuse("format");
        r.timing = f.name<Timing>("timing");
        r.shift = Milliseconds{f.find_number("shift_ms", -longest_interview_ms, longest_interview_ms).value_or(0)};
        f.each("speakers", most_records, [&](const JsonFields& s) { r.speakers.push_back({s.text("label"), find_person(s, "person")}); });
        auto speech = std::make_shared<Speech>();
        speech->utterances.reserve(f.count("utterances", most_utterances - m_utterances));
        f.each("utterances", most_utterances - m_utterances, [&](const JsonFields& u) { read_utterance(u, r, *speech); });
        m_utterances += speech->utterances.size();
        r.speech = std::move(speech);
        m_recordings.push_back(std::move(r));
    }

    // The file's own times may begin before its zero: a recording begun when the talk was going on.
    void read_utterance(const JsonFields& f, const Recording& recording, Speech& speech)
    {
        const std::int64_t earliest = speech.utterances.empty() ? -longest_interview_ms : speech.utterances.back().from.count();
        const std::int64_t from = f.number("from_ms", earliest, longest_interview_ms);
        const std::int64_t to = f.number("to_ms", from, longest_interview_ms - std::max<std::int64_t>(recording.shift.count(), 0));
        const std::int64_t speaker = f.number("speaker", 0, static_cast<std::int64_t>(recording.speakers.size()) - 1);
        const auto text_from = static_cast<std::uint32_t>(speech.text.size());
        speech.text += f.text("text");
        speech.utterances.push_back({Milliseconds{from}, Milliseconds{to}, static_cast<std::uint32_t>(std::max<std::int64_t>(speaker, 0)), text_from,
                                     static_cast<std::uint32_t>(speech.text.size() - text_from)});
        reach(recording.at(Milliseconds{to}));
    }

    // --- the whole ---

    void check_stage() const
    {
        const bool held = !m_turns.empty() || !m_breaks.empty() || !m_marks.empty() || !m_cut_ins.empty() || !m_recordings.empty();
        if (m_head.stage == Stage::Prepared && held) m_root.refuse("stage");
        if (m_head.stage == Stage::Prepared && m_head.started) m_root.refuse("started");
        if (m_head.stage == Stage::Live && !m_head.started) m_root.refuse("started");
        if ((m_head.stage == Stage::Ended) != m_head.ended.has_value()) m_root.refuse("ended_ms");
        if (overlap(m_turns)) m_root.refuse("turns");
        if (overlap(m_breaks)) m_root.refuse("breaks");
    }

    // One floor, one break at a time: everything that edits them counts on it.
    template <class Spanned>
    static bool overlap(std::vector<Spanned> all)
    {
        std::sort(all.begin(), all.end(), [](const Spanned& a, const Spanned& b) { return std::tie(a.from, a.until) < std::tie(b.from, b.until); });
        return std::adjacent_find(all.begin(), all.end(), [](const Spanned& a, const Spanned& b) { return !a.until ? a.from < b.from : *a.until > b.from; }) != all.end();
    }

    template <class Spanned>
    void close(std::vector<Spanned>& records) const
    {
        std::erase_if(records, [&](const Spanned& s) { return !s.until && s.from >= m_last; });
        for (Spanned& s : records) s.until = s.until.value_or(m_last);
    }

    // What went on when the file was written is over by now.
    void end()
    {
        close(m_turns);
        close(m_breaks);
        m_head.stage = Stage::Ended;
        m_head.ended = m_last;
    }

    // By id, for that is how an interview keeps them.
    template <class Record>
    static void add_births(Change& births, std::vector<Record>& records)
    {
        std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
        for (Record& record : records) births.edits.emplace_back(Edit<Record>{std::nullopt, std::move(record)});
    }

    std::string m_wrong;
    JsonFields m_root;
    Head m_head;
    std::vector<Person> m_persons;
    std::vector<Note> m_notes;
    std::vector<Turn> m_turns;
    std::vector<Break> m_breaks;
    std::vector<PhaseMark> m_marks;
    std::vector<CutIn> m_cut_ins;
    std::vector<PlannedQuestion> m_questions;
    std::vector<Careful> m_careful;
    std::vector<PainView> m_pain_views;
    std::vector<Recording> m_recordings;
    std::set<std::int64_t> m_ids;
    std::set<PersonId> m_at_table;
    std::set<std::string> m_pain_keys;
    std::size_t m_utterances = 0;
    InterviewTime m_last;
};

Status require_version(JsonValue root, const Source& source)
{
    std::string wrong;
    const std::optional<std::int64_t> version = JsonFields{root, wrong}.find_number("sourdine", 1, greatest_id);
    if (!version) return make_not_format(source, FileFormat::Sourdine);
    if (*version > sourdine_json_version)
        return Error{Fault::Format, "import.newer", {{"file", source.file}, {"version", std::to_string(*version)}}};
    return Done{};
}

}  // namespace

Result<Change> read_sourdine_json(std::string_view text, const std::string& file, const std::function<bool(std::size_t)>& go_on)
{
    SD_TRY(document, parse_json(text, file, {}, go_on));
    return read_sourdine_value(document.root(), file, {});
}

Result<Change> read_sourdine_value(JsonValue interview, const std::string& file, const std::string& place)
{
    SD_TRY_STATUS(require_version(interview, Source{{}, file, {}, nullptr}));
    SourdineReading reading{interview};
    reading.read();
    if (reading.wrong().empty()) return std::move(reading).finish();
    const std::string where = place.empty() ? reading.wrong() : place + '.' + reading.wrong();
    return Error{Fault::Format, "import.broken_record", {{"file", file}, {"what", where}}};
}

}  // namespace sourdine
