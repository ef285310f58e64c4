#include "core/words/question.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

using namespace sourdine;

namespace {

struct Labelled {
    bool open = false;
    std::string question;
};

std::vector<Labelled> load_questions(const std::string& language)
{
    std::ifstream file(std::string(SOURDINE_TEST_DATA) + "/questions_" + language + ".txt");
    std::vector<Labelled> rows;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string::npos) rows.push_back({line.substr(0, tab) == "open", line.substr(tab + 1)});
    }
    return rows;
}

void check_share_told_right(const std::string& language)
{
    const auto rows = load_questions(language);
    REQUIRE(rows.size() >= 120);
    std::size_t right = 0;
    std::string wrong;
    for (const Labelled& row : rows) {
        if (is_open_question(row.question) == row.open)
            ++right;
        else
            wrong += "\n  " + row.question;
    }
    MESSAGE(language << ": " << right << " of " << rows.size() << " questions told right" << wrong);
    CHECK(100 * right >= 95 * rows.size());
}

}  // namespace

TEST_CASE("of labelled English questions at least 95 % are told open or closed rightly")
{
    check_share_told_right("en");
}

TEST_CASE("of labelled French questions at least 95 % are told open or closed rightly")
{
    check_share_told_right("fr");
}

TEST_CASE("the last question of several is the one that counts")
{
    CHECK(is_open_question("Do you use Kafka? How do you use it?"));
    CHECK_FALSE(is_open_question("How do you deploy? By hand?"));
    CHECK_FALSE(is_open_question("What happened there. Is it over?"));
}

TEST_CASE("a tag by itself belongs to what was said before it")
{
    CHECK_FALSE(is_open_question("The release is slow. Right?"));
    CHECK(is_open_question("Comment ça marche ? D'accord ?"));
}

TEST_CASE("nothing, a sign alone or a half-typed word tells nothing yet")
{
    CHECK(tell_question_form("") == QuestionForm::Unsure);
    CHECK(tell_question_form(" ?! ") == QuestionForm::Unsure);
    CHECK(tell_question_form("Do you") == QuestionForm::Unsure);
    CHECK(tell_question_form("Est-ce que") == QuestionForm::Unsure);
    CHECK(tell_question_form("We use Kafka") == QuestionForm::Unsure);
}

TEST_CASE("accents, capitals and apostrophes may be missing")
{
    CHECK(is_open_question("QU'EST-CE QUI SE PASSE"));
    CHECK(is_open_question("ou en etes-vous du projet ?"));
    CHECK_FALSE(is_open_question("ou sont vos serveurs ?"));
    CHECK_FALSE(is_open_question("avez vous deja vu ca ?"));
    CHECK(is_open_question("Qu’est‑ce qui vous inquiète ?"));
}

TEST_CASE("a fact asked for openly in the same breath is open")
{
    CHECK(is_open_question("When did it start, and why?"));
    CHECK(is_open_question("Qui décide, et pourquoi ?"));
    CHECK_FALSE(is_open_question("When did it start, and where?"));
}

TEST_CASE("a closed question gets openings made of its own words")
{
    CHECK(suggest_openings("Do you use Kafka?") == std::vector<std::string>{"What do you use …", "How do you use Kafka …", "Tell me about Kafka …"});
    CHECK(suggest_openings("Est-ce que vous utilisez Kafka ?") ==
          std::vector<std::string>{"Qu’est-ce que vous utilisez …", "Comment est-ce que vous utilisez Kafka …", "Parlez-moi de Kafka …"});
    CHECK(suggest_openings("Avez-vous essayé le courtier ?") ==
          std::vector<std::string>{"Qu’est-ce que vous avez essayé …", "Comment est-ce que vous avez essayé le courtier …", "Parlez-moi du courtier …"});
    CHECK(suggest_openings("Is the release slow?") ==
          std::vector<std::string>{"What makes the release slow …", "How is the release …", "Tell me about the release …"});
}

TEST_CASE("a closed question of another build gets plain openings in its language, an open one none")
{
    CHECK(suggest_openings("Who owns the mapping?") == std::vector<std::string>{"What …", "How …", "Tell me about …"});
    CHECK(suggest_openings("Qui s'occupe du mapping ?") == std::vector<std::string>{"Qu’est-ce qui …", "Comment …", "Parlez-moi de …"});
    CHECK(suggest_openings("How do you use Kafka?").empty());
    CHECK(suggest_openings("").empty());
}

TEST_CASE("hesitations do not come back in the openings")
{
    CHECK(suggest_openings("So, um, do you, uh, use Kafka?").back() == "Tell me about Kafka …");
    CHECK(suggest_openings("Tu utilises Kafka ?").back() == "Parle-moi de Kafka …");
    CHECK(suggest_openings("You use Kafka?").front() == "What do you use …");
}
