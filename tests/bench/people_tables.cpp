// How long a table of people takes to be planned: a row of a long table must cost what a row of a short one does.
#include "core/base/check.h"
#include "core/desk/people_plan.h"
#include "tests/support/fake_clock.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

using namespace sourdine;

namespace {

constexpr std::array<std::string_view, 12> given{"Claire", "Hugo", "Ines", "Jean-Luc", "Elodie", "Karim", "Sophie", "Theo", "Margaux", "Anne", "Agnes", "Yann"};
constexpr std::array<std::string_view, 8> syllables{"ba", "ker", "lo", "min", "ru", "ta", "vel", "sau"};
constexpr std::array<std::string_view, 5> roles{"Buyer", "Architect", "Head of logistics", "Directrice financière", "Planner"};

std::string make_family(std::size_t number)
{
    std::string out;
    for (int i = 0; i < 5; ++i, number /= syllables.size()) out += syllables[number % syllables.size()];
    return out;
}

std::string make_address(std::string_view first, const std::string& last, std::size_t number)
{
    std::string out;
    for (const char c : first)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-') out += c;
    return out + '.' + last + std::to_string(number / given.size() / 32768) + "@house" + std::to_string(number % 50) + ".example";
}

enum class Kind { Right, Repeated, Unfit };

// Right: nobody twice, all addresses fit. Repeated: a thousand people, again and again. Unfit: no address tells a name.
std::string make_table(std::size_t rows, Kind kind)
{
    std::string out = "First name,Last name,E-mail,Role\n";
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t i = kind == Kind::Repeated ? row % 1'000 : row;
        const std::string_view first = given[i % given.size()];
        const std::string last = make_family(i / given.size());
        const std::string address = kind == Kind::Unfit ? "post" + make_family(i * 7 + 3) + std::to_string(i) + "@box.example" : make_address(first, last, i);
        out += std::string{first} + ',' + last + ',' + address + ',' + std::string{roles[i % roles.size()]} + '\n';
    }
    return out;
}

double measure_ms(const std::string& table, std::size_t& doubts)
{
    const test::FakeClock clock;
    const std::clock_t begin = std::clock();  // of this program alone, whatever else the machine does
    const auto plan = plan_people(table, "people.csv", nullptr, {}, clock);
    const double ms = static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    SD_CHECK(plan.ok());
    doubts = plan->doubts.size();
    return ms;
}

bool is_quick(const char* name, Kind kind)
{
    constexpr std::size_t few = 10'000, many = 100'000;
    std::size_t doubts = 0;
    const double small = measure_ms(make_table(few, kind), doubts), large = measure_ms(make_table(many, kind), doubts);
    const double ratio = large / static_cast<double>(many) / (small / static_cast<double>(few));
    std::printf("%-9s %zu rows %.0f ms, %zu rows %.0f ms (%zu doubts): a row of the long table costs %.2f of the short one's\n", name, few, small, many, large, doubts, ratio);
    return ratio <= 2;
}

}  // namespace

int main()
{
    const bool right = is_quick("right", Kind::Right), repeated = is_quick("repeated", Kind::Repeated), unfit = is_quick("unfit", Kind::Unfit);
    return right && repeated && unfit ? 0 : 1;
}
