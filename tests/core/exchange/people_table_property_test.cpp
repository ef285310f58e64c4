// Made-up tables, right and spoiled in the ways spreadsheets spoil them; the figures are printed. Same seeds, same tables.
#include "core/exchange/people_table.h"

#include "core/words/fold.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <set>

namespace sourdine {

namespace {

constexpr std::array<std::string_view, 72> firsts{
    "Claire", "Hugo", "Inès", "Zoé", "Marc", "Jean-Luc", "Marie-Claude", "Élodie", "François", "Gaëlle", "Noémie", "Jérôme", "Thaïs", "Loïc",
    "Anne-Sophie", "Benoît", "Céline", "Didier", "Émile", "Fatou", "Gilles", "Hélène", "Ibrahim", "Joël", "Karim", "Léa", "Maël", "Nadia",
    "Olivier", "Pascale", "Quentin", "Régine", "Solène", "Théo", "Ursula", "Valérie", "William", "Xavier", "Yves", "Samuel", "Emily", "James",
    "Oliver", "Priya", "Maeve", "Siobhán", "Thomas", "Martin", "Grace", "Ethan", "Mary Ann", "J.-P.", "A.", "Jürgen", "Björn", "Łukasz", "Ngozi",
    "Chen", "Aïcha", "Wei", "Kate", "Ryan", "Laura", "Daniel", "Rose", "Paul", "Simon", "Andrea", "Camille", "Dominique", "Sacha", "Charlie"};
constexpr std::array<std::string_view, 84> lasts{
    "Aubry", "Pons", "Karam", "Lemaître", "Le Goff", "de La Tour", "d’Arcy", "O’Neill", "van der Berg", "Martin", "Bernard", "Thomas", "Petit", "Robert",
    "Durand", "Dubois", "Moreau", "Laurent", "Lefèvre", "Leroy", "Roux", "Fournier", "Morel", "Girard", "Mercier", "Blanc", "Guérin", "Boyer", "Garnier",
    "Chevalier", "François", "Legrand", "Gauthier", "García", "Perrin", "Robin", "Clément", "Morin", "Nicolas", "Henry", "Roussel", "Mathieu", "Gautier",
    "Masson", "Marchand", "Duval", "Denis", "Dumont", "Marie", "Lemoine", "Noël", "Meyer", "Dufour", "Meunier", "Brun", "Smith", "Jones", "Taylor", "Brown",
    "Wilson", "Evans", "Walker", "Wright", "Hughes", "Green", "Hall", "Clarke", "Nair", "Okafor", "Nguyễn", "Li", "Wu", "Müller", "Größ", "Kowalski",
    "Saint-Martin", "Dupont-Moretti", "Ben Saïd", "El Amrani", "MacDonald", "St John", "da Silva", "Mbaye", "Ruiz-Peña"};
constexpr std::array<std::string_view, 10> styles{"first.last", "flast", "f.last", "lastf", "last.first", "first-last", "first", "last", "firstl", "first_last"};

class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    std::size_t up_to(std::size_t count) { return m_engine() % count; }
    bool chance(std::size_t percent) { return up_to(100) < percent; }

private:
    std::mt19937 m_engine;
};

std::string letters_of(std::string_view text)
{
    std::string out;
    for (const char c : fold(text))
        if (c >= 'a' && c <= 'z') out += c;
    return out;
}

struct Person {
    std::string first;
    std::string last;
    std::string email;
};

std::string make_local(std::string_view style, const std::string& first, const std::string& last)
{
    const std::string f = letters_of(first);
    const std::string l = letters_of(last);
    if (style == "first.last") return f + "." + l;
    if (style == "flast") return f.substr(0, 1) + l;
    if (style == "f.last") return f.substr(0, 1) + "." + l;
    if (style == "lastf") return l + f.substr(0, 1);
    if (style == "last.first") return l + "." + f;
    if (style == "first-last") return f + "-" + l;
    if (style == "first") return f;
    if (style == "last") return l;
    if (style == "firstl") return f + l.substr(0, 1);
    return f + "_" + l;
}

struct MadeTable {
    std::string_view style;
    std::vector<Person> people;
};

// Companies of one style; a few shared mailboxes, missing addresses, maiden names, first names alone.
MadeTable make_table(Dice& dice, std::string_view style)
{
    MadeTable out{style, {}};
    const std::size_t count = 8 + dice.up_to(33);
    std::set<std::string> names;
    std::set<std::string> addresses;
    bool mailbox = false;
    while (out.people.size() < count) {
        Person person{std::string{firsts[dice.up_to(firsts.size())]}, std::string{lasts[dice.up_to(lasts.size())]}, {}};
        const std::string domain = dice.chance(80) ? "@nordalia.example" : "@harbourline.example";
        std::string local = make_local(style, person.first, person.last);
        if (dice.chance(3)) local = make_local(style, person.first, lasts[dice.up_to(lasts.size())].data());
        if (dice.chance(3)) local = letters_of(person.first);
        if (dice.chance(4) && !mailbox) {
            local = "info";
            mailbox = true;
        }
        if (!addresses.insert(local + domain).second) local += "2";
        person.email = dice.chance(3) ? "" : local + domain;
        addresses.insert(person.email);
        if (names.insert(fold(person.first + " " + person.last)).second) out.people.push_back(std::move(person));
    }
    return out;
}

std::string write_table(const std::vector<Person>& people, bool header)
{
    std::string out = header ? "Prénom;Nom;E-mail\n" : "";
    for (const Person& person : people) out += person.first + ";" + person.last + ";" + person.email + "\n";
    return out;
}

PeopleList list(const std::string& text)
{
    const auto table = read_table(text, "x.csv");
    REQUIRE(table.ok());
    return list_people(*table, guess_columns(*table));
}

bool has(const PeopleList& people, PeopleFault fault)
{
    return std::any_of(people.doubts.begin(), people.doubts.end(), [&](const PeopleDoubt& doubt) { return doubt.fault == fault; });
}

// One column from `from` on, five rows or more: a cell went and the rest moved up, or an empty one came and the rest moved down.
void slip(std::vector<Person>& people, std::string Person::* column, std::size_t from, bool up)
{
    if (up) {
        for (std::size_t i = from; i + 1 < people.size(); ++i) people[i].*column = people[i + 1].*column;
        people.back().*column = "";
        return;
    }
    people.push_back({"", "", people.back().email});
    people.back() = {};
    for (std::size_t i = people.size() - 1; i > from; --i) people[i].*column = people[i - 1].*column;
    people[from].*column = "";
}

// The address tells nothing of a column that it is not made of.
bool tells(std::string_view style, std::string Person::* column)
{
    return column == &Person::email || (column == &Person::first && style != "last") || (column == &Person::last && style != "first");
}

struct Count {
    int caught = 0;
    int all = 0;
    double percent() const { return 100.0 * caught / all; }
};

Count count_slips(std::string Person::* column, std::uint32_t seed, int tables)
{
    Dice dice{seed};
    Count out;
    while (out.all < tables) {
        const std::string_view style = styles[dice.up_to(styles.size())];
        if (!tells(style, column)) continue;
        MadeTable table = make_table(dice, style);
        slip(table.people, column, dice.up_to(table.people.size() - 5), dice.chance(50));
        const PeopleList people = list(write_table(table.people, dice.chance(70)));
        if (has(people, PeopleFault::Shifted)) ++out.caught;
        ++out.all;
    }
    return out;
}

}  // namespace

TEST_CASE("of tables of eight rows and more with a slipped address column 99 % are caught")
{
    const Count count = count_slips(&Person::email, 11, 400);
    MESSAGE("slipped addresses caught: " << count.caught << " of " << count.all);
    CHECK(count.percent() >= 99);
}

TEST_CASE("of tables with a slipped column of first or last names 99 % are caught where addresses tell")
{
    const Count first = count_slips(&Person::first, 12, 200);
    const Count last = count_slips(&Person::last, 13, 200);
    MESSAGE("slipped first names caught: " << first.caught << " of " << first.all << ", last names: " << last.caught << " of " << last.all);
    CHECK(first.percent() >= 99);
    CHECK(last.percent() >= 99);
}

TEST_CASE("of right tables less than 1 % raise a false alarm")
{
    Dice dice{21};
    Count refused;
    Count swapped;
    Count doubted;
    for (int i = 0; i < 1'000; ++i) {
        const MadeTable table = make_table(dice, styles[dice.up_to(styles.size())]);
        const PeopleList people = list(write_table(table.people, dice.chance(70)));
        if (people.refused()) ++refused.caught;
        if (has(people, PeopleFault::Swapped)) ++swapped.caught;
        if (!people.doubts.empty()) ++doubted.caught;
        ++refused.all;
    }
    MESSAGE("right tables refused: " << refused.caught << ", called swapped: " << swapped.caught << ", with any doubt: " << doubted.caught << " of " << refused.all);
    CHECK(refused.percent() < 1);
    CHECK(swapped.caught * 100 < refused.all);
}

TEST_CASE("right tables with rows taken out or columns twice stay right")
{
    Dice dice{31};
    Count refused;
    for (int i = 0; i < 150; ++i) {
        MadeTable table = make_table(dice, styles[dice.up_to(styles.size())]);
        table.people.erase(table.people.begin() + static_cast<std::ptrdiff_t>(dice.up_to(table.people.size())));
        std::string text = "Prénom;Nom;E-mail;E-mail\n";
        for (const Person& person : table.people) text += person.first + ";" + person.last + ";" + person.email + ";" + person.email + "\n";
        if (list(text).refused()) ++refused.caught;
        ++refused.all;
    }
    MESSAGE("right tables with a row less and a column twice refused: " << refused.caught << " of " << refused.all);
    CHECK(refused.percent() < 1);
}

TEST_CASE("a cell taken out of a row is always told with its line, and the row is nobody")
{
    Dice dice{41};
    Count caught;
    for (int i = 0; i < 150; ++i) {
        const MadeTable table = make_table(dice, styles[dice.up_to(styles.size())]);
        const std::size_t row = dice.up_to(table.people.size());
        std::string text = "Prénom;Nom;E-mail\n";
        for (std::size_t k = 0; k < table.people.size(); ++k)
            text += table.people[k].first + (k == row ? "" : ";" + table.people[k].last) + ";" + table.people[k].email + "\n";
        const PeopleList people = list(text);
        const bool told = std::any_of(people.doubts.begin(), people.doubts.end(),
                                      [&](const PeopleDoubt& doubt) { return doubt.fault == PeopleFault::Uneven && doubt.line == static_cast<int>(row) + 2; });
        if (told && people.people.size() == table.people.size() - 1) ++caught.caught;
        ++caught.all;
    }
    CHECK(caught.caught == caught.all);
}

TEST_CASE("a person twice is always told")
{
    Dice dice{51};
    Count caught;
    for (int i = 0; i < 150; ++i) {
        MadeTable table = make_table(dice, styles[dice.up_to(styles.size())]);
        table.people.push_back(table.people[dice.up_to(table.people.size())]);
        if (has(list(write_table(table.people, true)), PeopleFault::Duplicate)) ++caught.caught;
        ++caught.all;
    }
    CHECK(caught.caught == caught.all);
}

TEST_CASE("names that changed places in some rows are told where addresses have a first and a last")
{
    Dice dice{61};
    Count caught;
    for (int i = 0; i < 150; ++i) {
        MadeTable table = make_table(dice, i % 2 == 0 ? "first.last" : "flast");
        Person& person = table.people[dice.up_to(table.people.size())];
        person.email = make_local(table.style, person.first, person.last) + "@nordalia.example";
        std::swap(person.first, person.last);
        if (has(list(write_table(table.people, true)), PeopleFault::Swapped)) ++caught.caught;
        ++caught.all;
    }
    MESSAGE("swapped names caught: " << caught.caught << " of " << caught.all);
    CHECK(caught.percent() >= 95);
}

TEST_CASE("of tables whose address column was sorted by itself 99 % are caught")
{
    Dice dice{71};
    Count caught;
    for (int i = 0; i < 150; ++i) {
        MadeTable table = make_table(dice, styles[dice.up_to(6)]);
        std::vector<std::string> emails;
        for (const Person& person : table.people) emails.push_back(person.email);
        std::sort(emails.begin(), emails.end());
        for (std::size_t k = 0; k < emails.size(); ++k) table.people[k].email = emails[k];
        if (list(write_table(table.people, true)).refused()) ++caught.caught;
        ++caught.all;
    }
    MESSAGE("sorted address columns caught: " << caught.caught << " of " << caught.all);
    CHECK(caught.percent() >= 99);
}

}  // namespace sourdine
