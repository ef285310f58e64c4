// Written by us, read by us: the same persons, times to the millisecond, words.
#include "tests/core/exchange/export_talks.h"

#include "core/exchange/export_text.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

namespace sourdine::test {

namespace {

// A meeting about a leaking greenhouse that never was.
MadeTalk make_greenhouse()
{
    MadeTalk made{{"Inès Carrel", "Tom O’Neil & Söhne", "Ada <CTO>"}};
    made.talk.title = "Serre nº 3: la fuite";
    made.says(0, 1'000, 4'250, "Merci d’être venus. Où en est la serre ?");
    made.says(1, 4'250, 9'999, "It leaks: \"every\" night, 3 < 4 litres & more --> less.");
    made.says(2, 8'500, 10'001, "Since March!");
    made.says(0, 12'000, 12'400, "");
    made.says(1, 3'600'000, 3'605'500, "After an hour: the pump, <b>not</b> the pipe.");
    return made;
}

std::string write_as(ExportFormat format, const ExportTalk& talk)
{
    switch (format) {
    case ExportFormat::Vtt: return write_vtt(talk);
    case ExportFormat::Srt: return write_srt(talk);
    case ExportFormat::Rttm: return write_rttm(talk);
    case ExportFormat::TextGrid: return write_textgrid(talk);
    case ExportFormat::Eaf: return write_eaf(talk);
    default: return write_audacity(talk);
    }
}

void check_golden(ExportFormat format)
{
    const std::string written = write_as(format, make_greenhouse().talk);
    const std::string name = "greenhouse." + std::string{name_of(format)};
    const std::string file = std::string{SOURDINE_GOLDENS} + "/" + name;
    if (std::getenv("SOURDINE_WRITE_GOLDENS")) std::ofstream{file, std::ios::binary} << written;
    std::ostringstream golden;
    golden << std::ifstream{file, std::ios::binary}.rdbuf();
    INFO("golden: " << name);
    CHECK(written == golden.str());
}

Heard hear(ExportFormat format)
{
    const auto read = read_back(write_as(format, make_greenhouse().talk), "greenhouse");
    REQUIRE(read.ok());
    CHECK(read->doubts.empty());
    return heard(*read);
}

const Heard greenhouse{"1000-4250 Inès Carrel: Merci d’être venus. Où en est la serre ?",
                       "4250-9999 Tom O’Neil & Söhne: It leaks: \"every\" night, 3 < 4 litres & more --> less.",
                       "8500-10001 Ada <CTO>: Since March!", "12000-12400 Inès Carrel: …",
                       "3600000-3605500 Tom O’Neil & Söhne: After an hour: the pump, <b>not</b> the pipe."};

// --- random talks -------------------------------------------------------------------------------------------------

class RandomTalk {
public:
    explicit RandomTalk(unsigned seed) : m_random(seed) {}

    MadeTalk make()
    {
        std::vector<std::string> persons;
        for (int i = below(4) + 1; i > 0; --i) persons.push_back(piece() + " " + piece());
        MadeTalk made{persons};
        std::int64_t from = below(3'000);
        for (int i = below(30) + 2; i > 0; --i) {
            made.says(static_cast<std::size_t>(below(static_cast<int>(persons.size()))), from, from + 1 + below(9'000), words());
            from += below(10) == 0 ? 0 : below(7'000);
        }
        return made;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    std::string piece()
    {
        static const std::vector<std::string> pieces{"Anna",  "blé",    "-->",   "<i>",  "</v>", "&amp;", "\"",     "\"\"", "!",       "12",    "00:01", "\n",     "\t",
                                                     "\u2028", "Müller", "<NA>",  ":",    "]]>",  "名前",  "🚗",     "—",    "\x02",    "\xFF",  "a: b",  "\u00A0", "{\\x}",
                                                     "&#65;",  "x<y",    "NOTE", "'",    "\\",   ";;",    "intervals [1]:", "xmax = 3", "\r\n", "1/2", "%"};
        return pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
    }
    std::string words()
    {
        std::string out;
        if (below(10) == 0) out = "http: //a.b";  // of words alone: before a colon it is nobody's name
        for (int i = below(7); i > 0; --i) out += (out.empty() || below(3) == 0 ? "" : " ") + piece();
        return out;
    }

    std::mt19937 m_random;
};

// What a format shall give back: `write_one` is what it makes of words.
template <class Name, class WriteOne>
Heard expect(const ExportTalk& talk, Name name_of_person, WriteOne write_one)
{
    Heard out;
    for (const ExportSegment& s : talk.segments)
        out.push_back(std::to_string(s.from.count()) + '-' + std::to_string(s.to.count()) + ' ' + name_of_person(s.person) + ": " + write_one(s.text));
    return out;
}

std::string clean(std::string_view text) { return write_line(text).empty() ? std::string{no_words} : write_line(text); }

// In one text, so that a difference can be read.
std::string sort(Heard heard)
{
    std::sort(heard.begin(), heard.end());
    std::string out;
    for (const std::string& line : heard) out += line + '\n';
    return out;
}

// Of the plain formats each segment comes back as it is, whoever speaks over whom.
void check_segments(ExportFormat format, const ExportTalk& talk)
{
    const auto read = read_back(write_as(format, talk), "talk");
    if (!read.ok()) FAIL(name_of(format) << ": " << read.error().key);
    const bool before_colon = format == ExportFormat::Srt || format == ExportFormat::Audacity;
    const auto names = write_names(talk, before_colon ? NameRule::BeforeColon : format == ExportFormat::Rttm ? NameRule::OneWord : NameRule::Free);
    const Heard wanted = expect(talk, [&](std::size_t person) { return names[person]; }, [&](std::string_view text) {
        if (format == ExportFormat::Rttm) return std::string{};
        return format == ExportFormat::Srt ? hide_styles(replace_all(clean(text), "-->", "->")) : clean(text);
    });
    INFO(name_of(format));
    CHECK(sort(heard(*read)) == sort(wanted));
}

// Of tiers, what each person says joined.
void check_tiers(ExportFormat format, const ExportTalk& talk)
{
    const auto read = read_back(write_as(format, talk), "talk");
    if (!read.ok()) FAIL(name_of(format) << ": " << read.error().key);
    const auto names = write_names(talk, NameRule::Free);
    Heard wanted;
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const OwnSegment& s : join_own_segments(talk, i))
            wanted.push_back(std::to_string(s.from.count()) + '-' + std::to_string(s.to.count()) + ' ' + names[i] + ": " + s.words);
    INFO(name_of(format));
    CHECK(sort(heard(*read)) == sort(wanted));
}

void check_random_talk(unsigned seed)
{
    CAPTURE(seed);
    const MadeTalk made = RandomTalk{seed}.make();
    check_segments(ExportFormat::Vtt, made.talk);
    check_segments(ExportFormat::Srt, made.talk);
    check_segments(ExportFormat::Rttm, made.talk);
    check_segments(ExportFormat::Audacity, made.talk);
    check_tiers(ExportFormat::TextGrid, made.talk);
    check_tiers(ExportFormat::Eaf, made.talk);
}

void check_random_talks(unsigned seed, unsigned talks)
{
    for (unsigned i = 0; i < talks; ++i) check_random_talk(seed + i);
}

}  // namespace

TEST_CASE("the files for other programs are as kept")
{
    check_golden(ExportFormat::Vtt);
    check_golden(ExportFormat::Srt);
    check_golden(ExportFormat::Rttm);
    check_golden(ExportFormat::TextGrid);
    check_golden(ExportFormat::Eaf);
    check_golden(ExportFormat::Audacity);
}

TEST_CASE("WebVTT, TextGrid and EAF give back persons, times and words exactly")
{
    CHECK(hear(ExportFormat::Vtt) == greenhouse);
    CHECK(hear(ExportFormat::TextGrid) == greenhouse);
    CHECK(hear(ExportFormat::Eaf) == greenhouse);
}

TEST_CASE("SubRip gives back all but arrows and styles, and no brackets in names")
{
    CHECK(hear(ExportFormat::Srt) == Heard{greenhouse[0], "4250-9999 Tom O’Neil & Söhne: It leaks: \"every\" night, 3 < 4 litres & more -> less.",
                                           "8500-10001 Ada CTO: Since March!", greenhouse[3],
                                           "3600000-3605500 Tom O’Neil & Söhne: After an hour: the pump, ‹b>not‹/b> the pipe."});
}

TEST_CASE("Audacity's labels give back all but brackets in names")
{
    CHECK(hear(ExportFormat::Audacity) == Heard{greenhouse[0], greenhouse[1], "8500-10001 Ada CTO: Since March!", greenhouse[3], greenhouse[4]});
}

TEST_CASE("RTTM gives back who spoke when")
{
    CHECK(hear(ExportFormat::Rttm) == Heard{"1000-4250 Inès_Carrel: ", "4250-9999 Tom_O’Neil_&_Söhne: ", "8500-10001 Ada_<CTO>: ", "12000-12400 Inès_Carrel: ",
                                            "3600000-3605500 Tom_O’Neil_&_Söhne: "});
}

TEST_CASE("whatever is said comes back from every format")
{
    const unsigned seed = std::random_device{}();
    MESSAGE("seed ", seed);
    check_random_talks(seed, 400);
}

TEST_CASE("the same talks with the same seeds, for a failure to come back")
{
    check_random_talks(20260312, 400);
}

}  // namespace sourdine::test
