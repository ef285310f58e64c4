#include "core/words/sentences.h"

#include "core/base/utf8.h"
#include "core/words/spoken_question.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace sourdine;

namespace {

using Texts = std::vector<std::string>;

Texts split(const std::string& text)
{
    Texts out;
    for (const Span span : find_sentences(text)) out.push_back(slice(text, span.from, span.to));
    return out;
}

}  // namespace

TEST_CASE("each sentence keeps its closing mark and loses the blanks around it")
{
    CHECK(split("  It is slow.  We wait! Who decides? ") == Texts{"It is slow.", "We wait!", "Who decides?"});
    CHECK(split("C’est lent\u202F! On attend. Qui décide\u202F?") == Texts{"C’est lent\u202F!", "On attend.", "Qui décide\u202F?"});
}

TEST_CASE("a transcript without marks is one sentence, one without words none")
{
    CHECK(split("so we lose orders and nobody knows why") == Texts{"so we lose orders and nobody knows why"});
    CHECK(split("two\nlines") == Texts{"two\nlines"});
    CHECK(split("").empty());
    CHECK(split(" … — ?! ").empty());
}

TEST_CASE("titles, initials and abbreviations end no sentence")
{
    CHECK(split("M. Dupont et Mme. Roy attendent.").size() == 1);
    CHECK(split("Dr. Adams saw J. Smith at 5 p.m. yesterday. He left.") == Texts{"Dr. Adams saw J. Smith at 5 p.m. yesterday.", "He left."});
    CHECK(split("Some tools, e.g. Jira, are slow. Others etc. are not.") == Texts{"Some tools, e.g. Jira, are slow.", "Others etc. are not."});
    CHECK(split("We meet at 5 p.m. Then we stop.") == Texts{"We meet at 5 p.m.", "Then we stop."});
    CHECK(split("Room no. 5 is free. No. We stay.") == Texts{"Room no. 5 is free.", "No.", "We stay."});
    CHECK(split("So do I. We wait.") == Texts{"So do I.", "We wait."});
}

TEST_CASE("points inside figures and names end no sentence")
{
    CHECK(split("It takes 3.5 days with v2.1 from example.org. Too long.") == Texts{"It takes 3.5 days with v2.1 from example.org.", "Too long."});
    CHECK(split("1. We wait. 2. We pay.") == Texts{"1. We wait.", "2. We pay."});
    CHECK(split("It was in 2019. Then it stopped.") == Texts{"It was in 2019.", "Then it stopped."});
}

TEST_CASE("an ellipsis ends a sentence only before a capital")
{
    CHECK(split("Um... yeah… it is slow... We wait.") == Texts{"Um... yeah… it is slow...", "We wait."});
    CHECK(split("on one...yeah, one side.").size() == 1);
}

TEST_CASE("quotes close with their sentence, and what is said of them goes on")
{
    CHECK(split("« C’est lent. » On attend.") == Texts{"« C’est lent. »", "On attend."});
    CHECK(split("«\u00A0Pourquoi\u202F?\u00A0» demande-t-il. Rien.") == Texts{"«\u00A0Pourquoi\u202F?\u00A0» demande-t-il.", "Rien."});
    CHECK(split("He said \"It is slow.\" We wait.") == Texts{"He said \"It is slow.\"", "We wait."});
    CHECK(split("Really?! (No.) Yes.") == Texts{"Really?!", "(No.)", "Yes."});
}

TEST_CASE("without capitals a point still ends a sentence")
{
    CHECK(split("it is slow. nobody knows why.") == Texts{"it is slow.", "nobody knows why."});
}

TEST_CASE("broken bytes do not stop the search")
{
    CHECK(find_sentences("It is \xFF slow. Yes.").size() == 2);
}

TEST_CASE("a question is told by its mark, or by how it opens when there is none")
{
    CHECK(is_spoken_question("You close the month alone?"));
    CHECK(is_spoken_question("so how do you close the month"));
    CHECK(is_spoken_question("And, um, could you tell me more."));
    CHECK(is_spoken_question("Tell me about the delays."));
    CHECK(is_spoken_question("est-ce que vous avez des retards"));
    CHECK(is_spoken_question("Et, euh, comment vous faites alors"));
    CHECK(is_spoken_question("Avez-vous essayé."));
    CHECK(is_spoken_question("Parlez-moi des retards."));
}

TEST_CASE("a statement that begins with a question's word is no question")
{
    CHECK_FALSE(is_spoken_question("What we lack is time."));
    CHECK_FALSE(is_spoken_question("When we release, everything stops."));
    CHECK_FALSE(is_spoken_question("Comment dire, c’est lent."));
    CHECK_FALSE(is_spoken_question("Ce qui manque, c’est le temps."));
    CHECK_FALSE(is_spoken_question("Peut-être demain."));
    CHECK_FALSE(is_spoken_question(""));
}
