#include "core/insight/pains.h"
#include "core/words/fold.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId hugo = client("Hugo");
    PersonId i = me();
    std::vector<std::string> words() const
    {
        std::vector<std::string> all;
        for (const Pain& pain : rank_pains(get())) all.push_back(pain.words);
        return all;
    }
};

}  // namespace

TEST_SUITE_BEGIN("pains");

TEST_CASE("nothing underlined, nothing itches")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "each release is a weekend of firefighting");
    CHECK(rank_pains(made).empty());
}

TEST_CASE("the itch is the sum of the strokes over all notes, whatever case, accent, article or plural")
{
    Meeting made;
    const NoteId first = made.note(NoteKind::Problem, 1'000, made.claire, "_les retards_ de livraison");
    const NoteId second = made.note(NoteKind::Quote, 5'000, made.hugo, "encore un ___Retard___");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    const Pain& pain = pains[0];
    CHECK(pain.key == pain_key("retard"));
    CHECK(pain.itch == 4);
    CHECK(pain.words == "Retard");
    CHECK(pain.most_strokes == 3);
    CHECK(pain.notes == std::vector{first, second});
    CHECK(pain.persons == std::vector{made.claire, made.hugo});
    CHECK(pain.first == at_ms(1'000));
    CHECK(pain.last == at_ms(5'000));
    CHECK(pain.confirmation == Confirmation::Unknown);
}

TEST_CASE("of two writings with as many strokes the first is shown")
{
    Meeting made;
    made.note(NoteKind::Problem, 5'000, made.claire, "__Delays__ again");
    made.note(NoteKind::Problem, 1'000, made.claire, "a __delay__ every week");
    CHECK(made.words() == std::vector<std::string>{"delay"});
}

TEST_CASE("twice in one note is one note with both itches")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_delay_ after __delay__");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].itch == 3);
    CHECK(pains[0].notes.size() == 1);
    CHECK(pains[0].persons.size() == 1);
}

TEST_CASE("most itching first; then more persons; then the one said last")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "__invoices__ and _stock_");
    made.note(NoteKind::Problem, 2'000, made.hugo, "_stock_");
    made.note(NoteKind::Problem, 3'000, made.claire, "__planning__");
    made.note(NoteKind::Problem, 4'000, made.claire, "___firefighting___");
    CHECK(made.words() == std::vector<std::string>{"firefighting", "stock", "planning", "invoices"});
}

TEST_CASE("held-back ideas and what nobody is said to have said itch as well")
{
    Meeting made;
    made.note(NoteKind::Idea, 1'000, made.i, "a _dashboard_");
    made.note(NoteKind::Note, 2'000, std::nullopt, "_noise_");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 2);
    CHECK(pains[0].words == "dashboard");
    CHECK(pains[1].persons.empty());
}

TEST_CASE("accented words are cut where they are, in code points")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "Zoé dépense trop d’_énergie_ ici");
    CHECK(made.words() == std::vector<std::string>{"énergie"});
}

TEST_CASE("merged pains are one, under the key of the one merged into")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_lateness_");
    made.note(NoteKind::Problem, 2'000, made.hugo, "__delay__");
    made.pain_view(pain_key("delay"), pain_key("lateness"), Confirmation::Denied);
    made.pain_view(pain_key("lateness"), "", Confirmation::Confirmed);
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].key == pain_key("lateness"));
    CHECK(pains[0].words == "delay");
    CHECK(pains[0].itch == 3);
    CHECK(pains[0].confirmation == Confirmation::Confirmed);
}

TEST_CASE("a merge into a merged one follows to the end")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_alpha_ _beta_ _gamma_");
    made.pain_view("alpha", "beta");
    made.pain_view("beta", "gamma");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].key == "gamma");
    CHECK(pains[0].itch == 3);
}

TEST_CASE("merges in a ring end, and the same way from each of them")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_alpha_ _beta_ _gamma_ _delta_");
    made.pain_view("alpha", "gamma");
    made.pain_view("gamma", "beta");
    made.pain_view("beta", "gamma");
    made.pain_view("delta", "delta");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 2);
    CHECK(pains[0].key == "beta");
    CHECK(pains[0].itch == 3);
    CHECK(pains[1].key == "delta");
}

TEST_CASE("two pains merged into one no longer underlined stay together")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "_alpha_ _beta_");
    made.pain_view("alpha", "gone");
    made.pain_view("beta", "gone");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].itch == 2);
    CHECK(pains[0].words == "alpha");
}

TEST_CASE("an action that holds a pain's words is one of its actions; its owner did not say it")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "__lost orders__ every Monday");
    const NoteId list = made.note(NoteKind::Action, 2'000, made.hugo, "send the list of the Lost Order");
    made.note(NoteKind::Action, 3'000, made.hugo, "order what was lost");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].actions == std::vector{list});
    CHECK(pains[0].persons == std::vector{made.claire});
}

TEST_CASE("part of a word is not the word")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "no _art_ in it");
    made.note(NoteKind::Action, 2'000, made.i, "start the cart");
    CHECK(rank_pains(made)[0].actions.empty());
}

TEST_CASE("an action is found by any of the words merged into a pain, and counts its own underlines")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "l’_équipe_ et les _gens_");
    made.pain_view(pain_key("gens"), pain_key("équipe"));
    const NoteId team = made.note(NoteKind::Action, 2'000, std::nullopt, "réunir l’équipe");
    const NoteId people = made.note(NoteKind::Action, 3'000, made.i, "écouter les __gens__");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].actions == std::vector{team, people});
    CHECK(pains[0].itch == 4);
    CHECK(pains[0].persons == std::vector{made.claire});
}

TEST_CASE("an article underlined alone still itches")
{
    Meeting made;
    made.note(NoteKind::Quote, 1'000, made.claire, "not a problem, ___the___ problem");
    CHECK(made.words() == std::vector<std::string>{"the"});
}

TEST_CASE("what they stated before I asked about it they brought up themselves")
{
    Meeting made;
    made.note(NoteKind::Question, 500, made.i, "How do you plan?");
    made.note(NoteKind::Problem, 1'000, made.claire, "__lost orders__ every Monday");
    made.note(NoteKind::Question, 2'000, made.i, "How many lost orders a week?");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].stated == at_ms(1'000));
    CHECK(pains[0].asked == at_ms(2'000));
    CHECK(pains[0].brought_up());
}

TEST_CASE("what they answered was not brought up, and what only we underlined was not stated")
{
    Meeting made;
    made.note(NoteKind::Question, 500, made.i, "How many lost orders a week?");
    made.note(NoteKind::Problem, 1'000, made.claire, "_lost orders_, forty");
    made.note(NoteKind::Idea, 2'000, made.i, "a ___dashboard___");
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 2);
    CHECK_FALSE(pains[0].stated);
    CHECK_FALSE(pains[0].brought_up());
    CHECK(pains[1].stated == at_ms(1'000));
    CHECK_FALSE(pains[1].brought_up());
}

TEST_CASE("the client's own order goes before the strokes, and what they did not place stays behind it")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "___alpha___ __beta__ _gamma_");
    made.alter(made.pain_view("gamma"), [](PainView& v) { v.rank = 1; });
    std::vector<std::string> words;
    for (const Pain& pain : order_as_client(rank_pains(made))) words.push_back(pain.words);
    CHECK(words == std::vector<std::string>{"gamma", "alpha", "beta"});
}

TEST_CASE("words parted from those written alike are a pain of their own, by name and by strokes")
{
    Meeting made;
    made.note(NoteKind::Problem, 1'000, made.claire, "the __mapping__");
    const NoteId second = made.note(NoteKind::Problem, 2'000, made.hugo, "a _mapping_ of roles");
    made.alter(second, [](Note& n) { n.underlines[0].pain = "mapping · 2"; });
    made.alter(made.pain_view("mapping · 2"), [](PainView& v) { v.title = "Who may do what"; });
    const auto pains = rank_pains(made);
    REQUIRE(pains.size() == 2);
    CHECK(pains[0].itch == 2);
    CHECK(pains[1].key == "mapping · 2");
    CHECK(pains[1].name() == "Who may do what");
    CHECK(pains[1].words == "mapping");
}

TEST_SUITE_END();
