#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("a meeting without times is laid out at the pace people talk")
{
    const auto read = read_with(read_qmsum, R"({"topic_list": [], "meeting_transcripts": [
        {"speaker": "Ana", "content": "Good  morning\tall"}, {"speaker": "Bob", "content": "  "}, {"speaker": "Bob", "content": "Hello .\nAll"}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-1200 Ana: Good  morning\tall", "1200-2400 Bob: Hello . All"});
    CHECK(read->timing == Timing::None);
    CHECK(read->format == FileFormat::Qmsum);
    CHECK(doubts_of(*read) == Told{"import.doubt_no_times"});
}

TEST_CASE("JSON without a meeting in it is refused")
{
    CHECK(read_with(read_qmsum, R"({"meeting_transcripts": "later"})").error().key == "import.not_format");
    CHECK(read_with(read_qmsum, R"({"meeting_transcripts": []})").error().key == "import.no_segments");
    CHECK(read_with(read_qmsum, R"({"meeting_transcripts": [{"speaker")").error().key == "import.broken_json");
}

}  // namespace sourdine
