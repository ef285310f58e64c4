// What hurts, beside the review, by the keyboard and by the mouse.
#include "tests/support/workplace.h"

#include "core/insight/pains.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Hurting : Workplace {
    explicit Hurting(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Review);
    }
    std::vector<Pain> pains() const { return rank_pains(interview()); }
    const Pain& find(const std::string& key) const
    {
        kept = pains();
        const auto pain = std::find_if(kept.begin(), kept.end(), [&](const Pain& p) { return p.key == key; });
        REQUIRE(pain != kept.end());
        return *pain;
    }
    mutable std::vector<Pain> kept;
};

}  // namespace

TEST_SUITE("what hurts") {
TEST_CASE("one key goes to what hurts, arrows choose, Enter shows where it was said")
{
    Hurting place;
    CHECK_FALSE(place.window.sees("Where it was said"));
    place.window.key("F9");
    place.window.key("Enter");
    CHECK(place.window.sees("Where it was said"));
    CHECK(place.window.sees("They brought it up themselves"));
    place.window.key("Enter");
    CHECK_FALSE(place.window.sees("Where it was said"));
}

TEST_CASE("in a narrow panel the heading is short, and its key stands free")
{
    CHECK(Hurting(Language::French).window.sees("LE PIRE D’ABORD"));
    Hurting narrow(Language::French, {1440, 900}, 1.5f);
    CHECK(narrow.window.sees("CE QUI FAIT MAL"));
    CHECK_FALSE(narrow.window.sees("LE PIRE D’ABORD"));
}

TEST_CASE("Enter on one of its notes goes to the note")
{
    Hurting place;
    place.window.key("F9");
    place.window.key("Enter");
    place.window.key("Down");
    place.window.key("Enter");
    CHECK(place.window.sees("Edit"));
}

TEST_CASE("C is the client's word on it, and once more takes it back")
{
    Hurting place;
    const Pain first = place.pains().front();
    place.window.key("F9");
    place.window.type("c");
    CHECK(place.find(first.key).confirmation != first.confirmation);
    place.window.key("Ctrl+Z");
    CHECK(place.find(first.key).confirmation == first.confirmation);
}

TEST_CASE("M and Enter make two pains one, and undo parts them")
{
    Hurting place;
    const auto before = place.pains();
    REQUIRE(before.size() > 2);
    place.window.key("F9");
    place.window.key("Down");
    place.window.type("m");
    place.window.key("Up");
    place.window.key("Enter");
    CHECK(place.pains().size() == before.size() - 1);
    CHECK(place.pains().front().itch == before[0].itch + before[1].itch);
    place.window.key("Ctrl+Z");
    CHECK(place.pains().size() == before.size());
}

TEST_CASE("Escape gives a merge up before it leaves")
{
    Hurting place;
    place.window.key("F9");
    place.window.type("m");
    CHECK(place.window.sees("into this one"));
    place.window.key("Escape");
    CHECK_FALSE(place.window.sees("into this one"));
    place.window.key("Down");
    CHECK(place.window.sees("another pain"));
}

TEST_CASE("N names a pain, and what they said stays below")
{
    Hurting place;
    const Pain first = place.pains().front();
    place.window.key("F9");
    place.window.type("n");
    place.window.key("Ctrl+A");
    place.window.type("Releases\n");
    CHECK(place.find(first.key).title == "Releases");
    CHECK(place.window.sees("Releases"));
    CHECK(place.window.sees("weekend of firefighting"));
}

TEST_CASE("S makes words of one note another pain")
{
    Hurting place;
    const auto before = place.pains();
    const auto said_often = std::find_if(before.begin(), before.end(), [](const Pain& p) { return p.notes.size() > 1; });
    REQUIRE(said_often != before.end());
    place.window.key("F9");
    for (auto down = said_often - before.begin(); down > 0; --down) place.window.key("Down");
    place.window.type("s");
    CHECK(place.pains().size() == before.size() + 1);
    place.window.key("Ctrl+Z");
    CHECK(place.pains().size() == before.size());
}

TEST_CASE("a seat's digit says who confirms and who denies, whatever the key prints")
{
    Hurting place;
    const std::string key = place.pains().front().key;
    const PersonId first = place.interview().by_seat().front()->id;
    place.window.key("F9");
    place.window.key("1");
    CHECK(place.find(key).stances == std::vector{Stance{first, Confirmation::Confirmed}});
    place.window.key("1");
    CHECK(place.find(key).stances == std::vector{Stance{first, Confirmation::Denied}});
    CHECK(place.window.sees("denies"));
    place.window.key("1");
    CHECK(place.find(key).stances.empty());
}

TEST_CASE("one card dragged onto another makes them the same")
{
    Hurting place;
    const auto before = place.pains();
    const Item* second = place.window.find("###line-pain2");
    REQUIRE(second);
    const ImVec2 from{second->box.Max.x - 12, second->box.Max.y - 6};
    place.window.move_to(from);
    place.window.hold_mouse(true);
    place.window.move_to({from.x, from.y - 20});
    const Item* first = place.window.find("###line-pain1");
    place.window.move_to({first->box.Max.x - 12, first->box.Max.y - 6});
    place.window.hold_mouse(false);
    CHECK(place.pains().size() == before.size() - 1);
}
}

TEST_SUITE("the laptop turned") {
TEST_CASE("the client sees their own words and nothing of ours, and Escape brings everything back")
{
    Hurting place;
    place.window.key("F4");
    CHECK(place.window.sees("What you told us"));
    CHECK(place.window.sees("weekend of firefighting"));
    for (const char* ours : {"I spoke", "WHO DOES WHAT", "said twice", "Review", "not confirmed", "%"}) {
        CAPTURE(ours);
        CHECK_FALSE(place.window.sees(ours));
    }
    place.window.key("Escape");
    CHECK_FALSE(place.window.sees("What you told us"));
    CHECK(place.window.sees("I spoke"));
}

TEST_CASE("two keys put first what matters most to them, and the order is kept as theirs")
{
    Hurting place;
    const auto before = list_client_pains(place.interview());
    REQUIRE(before.size() > 2);
    place.window.key("F4");
    place.window.key("Down");
    place.window.key("Alt+Up");
    const auto after = list_client_pains(place.interview());
    CHECK(after[0].key == before[1].key);
    CHECK(after[1].key == before[0].key);
    place.window.key("Alt+Down");
    place.window.key("Alt+Down");
    CHECK(list_client_pains(place.interview())[2].key == before[1].key);
    place.window.key("F4");
    CHECK(place.window.sees("their no. 1"));
    CHECK(place.pains().front().itch >= place.pains()[1].itch);
}

TEST_CASE("undo takes their last move back while the laptop is turned")
{
    Hurting place;
    const auto before = list_client_pains(place.interview());
    place.window.key("F4");
    place.window.key("Alt+Down");
    CHECK(list_client_pains(place.interview())[0].key == before[1].key);
    place.window.key("Ctrl+Z");
    CHECK(list_client_pains(place.interview())[0].key == before[0].key);
    CHECK(place.window.sees("What you told us"));
}

TEST_CASE("what goes elsewhere turns the laptop back first")
{
    Hurting place;
    place.window.key("F4");
    place.window.key("Ctrl+E");
    CHECK_FALSE(place.window.sees("What you told us"));
}

TEST_CASE("nothing underlined by them is one sentence, no empty page")
{
    Workplace place;
    place.app->carry_out(app::MakeInterview{NewInterview{"Lumen", "First meeting", {}, 45, {}}});
    place.window.settle();
    place.window.key("F4");
    CHECK(place.window.sees("Nothing you told us is underlined yet."));
}
}
