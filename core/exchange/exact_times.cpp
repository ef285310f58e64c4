// Times in words of digits to exact milliseconds.
#include "core/exchange/scan.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace sourdine {

namespace {

constexpr std::int64_t longest_ms = std::int64_t{10'000} * 3'600'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A decimal number as digits and where the point is: `digits` × 10^-scale.
struct Decimal {
    bool negative = false;
    std::string digits;  // no leading zeros
    int scale = 0;
};

std::optional<int> read_exponent(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value < -400 || value > 400) return std::nullopt;
    return value;
}

std::optional<Decimal> read_decimal(std::string_view text)
{
    text = trim(text);
    Decimal out;
    if (text.starts_with('-') || text.starts_with('+')) {
        out.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool point = false;
    bool any = false;
    for (; !text.empty(); text.remove_prefix(1)) {
        const char c = text.front();
        if (is_digit(c)) {
            any = true;
            if (c != '0' || !out.digits.empty()) out.digits.push_back(c);
            if (point) ++out.scale;
        } else if ((c == '.' || c == ',') && !point) {
            point = true;
        } else {
            break;
        }
        if (out.digits.size() > 400 || out.scale > 400) return std::nullopt;
    }
    if (!any) return std::nullopt;
    if (!text.empty()) {
        if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
        const std::optional<int> exponent = read_exponent(text.substr(1));
        if (!exponent) return std::nullopt;
        out.scale -= *exponent;
    }
    return out;
}

// `digits` × 10^-scale seconds in milliseconds, half up.
std::optional<Milliseconds> to_milliseconds(const Decimal& number)
{
    const int whole = static_cast<int>(number.digits.size()) - number.scale + 3;  // digits before the point, in ms
    if (whole > 15) return std::nullopt;
    std::int64_t ms = 0;
    for (int i = 0; i < whole; ++i) {
        const auto at = static_cast<std::size_t>(i);
        ms = ms * 10 + (at < number.digits.size() ? number.digits[at] - '0' : 0);
    }
    const bool up = whole >= 0 && static_cast<std::size_t>(whole) < number.digits.size() && number.digits[static_cast<std::size_t>(whole)] >= '5';
    if (up) ++ms;
    if (ms > longest_ms) return std::nullopt;
    return Milliseconds{number.negative ? -ms : ms};
}

// A number with a fixed count of digits after the point, as high × 10^18 + low, both of one sign: real files write
// sums of floats with sixteen digits.
struct Scaled { std::int64_t high = 0; std::int64_t low = 0; };
constexpr std::size_t limb_digits = 18;
constexpr std::int64_t limb = 1'000'000'000'000'000'000;

std::int64_t read_limb(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<Scaled> scaled(const Decimal& number, int scale)
{
    std::string digits = number.digits + std::string(static_cast<std::size_t>(scale - number.scale), '0');
    if (digits.size() > 2 * limb_digits) return std::nullopt;
    digits.insert(0, 2 * limb_digits - digits.size(), '0');
    const std::int64_t sign = number.negative ? -1 : 1;
    return Scaled{sign * read_limb(std::string_view{digits}.substr(0, limb_digits)), sign * read_limb(std::string_view{digits}.substr(limb_digits))};
}

Decimal add_scaled(const Scaled& a, const Scaled& b, int scale)
{
    Scaled sum{a.high + b.high + (a.low + b.low) / limb, (a.low + b.low) % limb};
    if (sum.high > 0 && sum.low < 0) sum = {sum.high - 1, sum.low + limb};
    if (sum.high < 0 && sum.low > 0) sum = {sum.high + 1, sum.low - limb};
    const bool negative = sum.high < 0 || sum.low < 0;
    const std::string low = std::to_string(negative ? -sum.low : sum.low);
    std::string digits = std::to_string(negative ? -sum.high : sum.high) + std::string(limb_digits - low.size(), '0') + low;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return {negative, std::move(digits), scale};
}

}  // namespace

std::optional<Milliseconds> read_seconds(std::string_view text)
{
    const std::optional<Decimal> number = read_decimal(text);
    return number ? to_milliseconds(*number) : std::nullopt;
}

std::optional<Milliseconds> read_seconds_sum(std::string_view onset, std::string_view duration)
{
    const std::optional<Decimal> a = read_decimal(onset);
    const std::optional<Decimal> b = read_decimal(duration);
    if (!a || !b) return std::nullopt;
    const int scale = std::max({a->scale, b->scale, 0});
    const std::optional<Scaled> first = scaled(*a, scale);
    const std::optional<Scaled> second = scaled(*b, scale);
    if (!first || !second) return std::nullopt;
    return to_milliseconds(add_scaled(*first, *second, scale));
}

std::optional<Milliseconds> read_clock(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    std::int64_t fields[3] = {};
    int count = 0;
    for (;;) {
        const std::size_t end = text.find_first_not_of("0123456789");
        const std::string_view digits = text.substr(0, end);
        if (digits.empty() || digits.size() > 6 || count == 3) return std::nullopt;
        std::from_chars(digits.data(), digits.data() + digits.size(), fields[count++]);
        text.remove_prefix(digits.size());
        if (!text.starts_with(':')) break;
        text.remove_prefix(1);
    }
    std::int64_t thousandths = 0;
    if (text.starts_with('.') || text.starts_with(',')) {
        const std::string_view fraction = text.substr(1);
        if (!is_digits(fraction)) return std::nullopt;
        for (std::size_t i = 0; i < 3; ++i) thousandths = thousandths * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
        if (fraction.size() > 3 && fraction[3] >= '5') ++thousandths;
        text = {};
    }
    if (!text.empty() || count < 2) return std::nullopt;
    if (fields[count - 1] > 59 || (count == 3 && fields[1] > 59)) return std::nullopt;
    const std::int64_t seconds = count == 3 ? fields[0] * 3600 + fields[1] * 60 + fields[2] : fields[0] * 60 + fields[1];
    const std::int64_t ms = seconds * 1000 + thousandths;
    if (ms > longest_ms) return std::nullopt;
    return Milliseconds{negative ? -ms : ms};
}

}  // namespace sourdine
