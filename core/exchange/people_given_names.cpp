#include "core/exchange/people_fit.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

// Those that are family names as well ("martin", "thomas", "laurent") are left out: they tell nothing. By letter.
constexpr std::array<std::string_view, 230> given_names{
    "aaron", "adele", "adrien", "agathe", "agnes", "alain", "alexandra", "alexis", "alice", "alison", "amanda",
    "amelia", "amelie", "amy", "anais", "andrew", "angela", "anna", "anne", "annie", "anthony", "ariane", "aude",
    "audrey", "aurelie", "aurelien", "barbara", "bastien", "beatrice", "benedicte", "benjamin", "brandon", "brian",
    "brigitte", "camille", "carine", "caroline", "catherine", "cecile", "cedric", "celia", "celine", "chantal",
    "charlotte", "cheryl", "chloe", "christelle", "christine", "christopher", "cindy", "claire", "clara", "claudine",
    "clemence", "corinne", "cyril", "damien", "danielle", "deborah", "delphine", "diane", "dominique", "donna",
    "dylan", "edith", "edouard", "eleonore", "elisabeth", "elise", "elizabeth", "elodie", "eloise", "emilie",
    "emily", "emma", "emmanuel", "emmanuelle", "eric", "estelle", "ethan", "eugenie", "eva", "fabien", "fabienne",
    "fabrice", "fanny", "fatima", "florence", "florian", "francine", "franck", "frederic", "frederique", "gaelle",
    "gary", "genevieve", "ghislaine", "gwenaelle", "hannah", "heather", "helen", "helene", "hugo", "ines", "ingrid",
    "isabelle", "jacqueline", "jason", "jeanne", "jennifer", "jeremy", "jerome", "jessica", "joanna", "johanna",
    "john", "jonathan", "josephine", "joshua", "julia", "julie", "juliette", "justine", "karen", "karim", "karine",
    "katherine", "kathleen", "katie", "kevin", "kimberly", "laetitia", "laura", "laure", "laurence", "lea", "leila",
    "leo", "liam", "linda", "lisa", "lise", "loic", "lola", "louise", "luc", "lucie", "ludovic", "madeleine",
    "maeva", "magali", "manon", "margaret", "margaux", "marie", "marina", "marine", "martine", "maryse", "mathilde",
    "matthew", "maxime", "megan", "melanie", "melissa", "michele", "michelle", "mohamed", "monique", "morgane",
    "muriel", "myriam", "nadege", "nadia", "nathalie", "nicole", "nina", "noah", "noemie", "odile", "olivia",
    "ophelie", "pascale", "patricia", "patrick", "paula", "pauline", "philippe", "priya", "rachel", "raphael",
    "rebecca", "regine", "remi", "romain", "roxane", "ryan", "sabine", "sabrina", "samantha", "sandra", "sandrine",
    "sarah", "sebastien", "severine", "sharon", "simone", "sofia", "solene", "sophie", "stephane", "stephanie",
    "steven", "susan", "suzanne", "sylvie", "tatiana", "theo", "thibault", "timothy", "valerie", "vanessa",
    "veronique", "victoria", "virginie", "xavier", "yann", "yannick", "yves", "zoe"};

static_assert(std::is_sorted(given_names.begin(), given_names.end()));

}  // namespace

bool is_given_name(std::string_view folded)
{
    return std::binary_search(given_names.begin(), given_names.end(), folded);
}

}  // namespace sourdine
