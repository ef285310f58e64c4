#include "core/words/difficulty.h"
#include "core/words/sentences.h"

#include "core/base/utf8.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

// Precision: of the sentences offered, how many state a difficulty. Recall: of those that state one, how many are
// offered. Rules are written looking at the tuning halves only; what counts is the test halves. The made-up rows flatter:
// one hand wrote them and the rules. Expect of strangers what the consultations say.

using namespace sourdine;

namespace {

struct Labelled {
    bool difficulty = false;
    std::string sentence;
};

struct Measure {
    int offered = 0;
    int right = 0;
    int stated = 0;
    std::string wrong;
    std::string missed;
    double precision() const { return offered == 0 ? 0 : static_cast<double>(right) / offered; }
    double recall() const { return stated == 0 ? 0 : static_cast<double>(right) / stated; }
};

enum class Half { Tuning, Test };

void count(Measure& m, const Labelled& row)
{
    const bool offered = find_difficulty(row.sentence).has_value();
    m.offered += offered;
    m.stated += row.difficulty;
    m.right += offered && row.difficulty;
    if (offered && !row.difficulty) m.wrong += "\n  wrong:  " + row.sentence;
    if (!offered && row.difficulty) m.missed += "\n  missed: " + row.sentence;
}

std::string tell(const Measure& m)
{
    std::ostringstream out;
    out.precision(3);
    out << m.offered << " offered, " << m.right << " rightly, of " << m.stated << ": precision " << m.precision() << ", recall " << m.recall();
    return out.str();
}

// Odd rows are for tuning, even ones for the test.
Measure measure_rows(const std::string& language, Half half)
{
    std::ifstream file(std::string(SOURDINE_TEST_DATA) + "/difficulties_" + language + ".txt");
    Measure m;
    int row = 0;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos) continue;
        ++row;
        if ((row % 2 == 1) == (half == Half::Tuning)) count(m, {line.substr(0, tab) == "difficulty", line.substr(tab + 1)});
    }
    REQUIRE(row >= 300);
    return m;
}

std::string labels_of_consultations()
{
    return std::string(SOURDINE_TEST_DATA) + "/difficulties_consultations.tsv";
}

// Sentences of consultations as they were recorded; the files are not part of the project, only the labels are.
std::optional<std::filesystem::path> find_consultations()
{
    const char* given = std::getenv("SOURDINE_DATA");
    const std::filesystem::path folder = given != nullptr ? given : SOURDINE_SHARED_DATA;
    return std::filesystem::exists(folder / "textgrid/primock57") ? std::optional(folder) : std::nullopt;
}

using Segments = std::map<long, std::string>;  // by start, in milliseconds

std::string without_tags(const std::string& text)
{
    std::string out;
    bool inside = false;
    for (const char c : text) {
        if (c == '<') inside = true;
        if (!inside) out.push_back(c);
        if (c == '>') inside = false;
    }
    return out;
}

Segments read_text_grid(const std::filesystem::path& path)
{
    std::ifstream file(path);
    Segments segments;
    long start = 0;
    for (std::string line; std::getline(file, line);) {
        if (const auto at = line.find("xmin = "); at != std::string::npos) start = std::lround(1000 * std::stod(line.substr(at + 7)));
        const auto from = line.find("text = \"");
        const auto to = line.rfind('"');
        if (from != std::string::npos && to > from + 8) segments[start] = without_tags(line.substr(from + 8, to - from - 8));
    }
    return segments;
}

Segments read_table(const std::filesystem::path& path, const std::string& speaker)
{
    std::ifstream file(path);
    Segments segments;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
        if (cells.size() > 3 && cells[2] == speaker) segments[std::stol(cells[0])] = without_tags(cells[3]);
    }
    return segments;
}

std::string sentence_of(const Segments& segments, long start, std::size_t number)
{
    const auto segment = segments.find(start);
    REQUIRE(segment != segments.end());
    const auto sentences = find_sentences(segment->second);
    REQUIRE(number >= 1);
    REQUIRE(number <= sentences.size());
    return slice(segment->second, sentences[number - 1].from, sentences[number - 1].to);
}

Measure measure_consultations(const std::filesystem::path& folder, Half half)
{
    std::map<std::string, Segments> files;
    files["consult-a"] = read_table(folder / "family/consult-a/ALL.segments.tsv", "Noël O'Brien");
    for (const std::string name : {"day1_consultation01", "day1_consultation07", "day2_consultation04"})
        files[name] = read_text_grid(folder / "textgrid/primock57" / (name + "_patient.TextGrid"));
    std::ifstream labels(labels_of_consultations());
    Measure m;
    for (std::string line; std::getline(labels, line);) {
        std::istringstream cells(line);
        std::string file;
        long start = 0;
        std::size_t number = 0;
        int label = 0;
        if (line.starts_with('#') || !(cells >> file >> start >> number >> label)) continue;
        const bool tuning = file == "consult-a" || file == "day1_consultation01";
        if (tuning == (half == Half::Tuning)) count(m, {label == 1, sentence_of(files[file], start, number)});
    }
    return m;
}

}  // namespace

TEST_CASE("of the English sentences offered as difficulties hardly any is none")
{
    const Measure tuning = measure_rows("en", Half::Tuning);
    const Measure test = measure_rows("en", Half::Test);
    MESSAGE("English, tuning half: " << tell(tuning) << tuning.wrong << tuning.missed);
    MESSAGE("English, test half: " << tell(test));
    CHECK(test.precision() >= 0.94);
    CHECK(test.recall() >= 0.95);
}

TEST_CASE("of the French sentences offered as difficulties hardly any is none")
{
    const Measure tuning = measure_rows("fr", Half::Tuning);
    const Measure test = measure_rows("fr", Half::Test);
    MESSAGE("French, tuning half: " << tell(tuning) << tuning.wrong << tuning.missed);
    MESSAGE("French, test half: " << tell(test));
    CHECK(test.precision() >= 0.95);
    CHECK(test.recall() >= 0.93);
}

TEST_CASE("of what patients say in consultations never heard before, what is offered is a complaint")
{
    const auto folder = find_consultations();
    if (!folder || !std::filesystem::exists(labels_of_consultations())) {
        MESSAGE("skipped: the consultations are not here (SOURDINE_DATA)");
        return;
    }
    const Measure tuning = measure_consultations(*folder, Half::Tuning);
    const Measure test = measure_consultations(*folder, Half::Test);
    MESSAGE("consultations, tuning half: " << tell(tuning) << tuning.wrong);
    MESSAGE("consultations, test half: " << tell(test));
    CHECK(tuning.precision() >= 0.95);
    CHECK(tuning.recall() >= 0.75);
    CHECK(test.precision() >= 0.9);
    CHECK(test.recall() >= 0.4);
}
