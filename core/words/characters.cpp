#include "core/words/characters.h"

#include <utf8proc.h>

#include <string_view>

namespace sourdine {

namespace {

utf8proc_category_t category(char32_t c)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

}  // namespace

bool is_blank(char32_t c)
{
    if (c >= U'\t' && c <= U'\r') return true;
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL || kind == UTF8PROC_CATEGORY_ZP || c == 0x85;
}

bool is_combining(char32_t c)
{
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_MC || kind == UTF8PROC_CATEGORY_ME;
}

bool is_letter(char32_t c)
{
    const auto kind = category(c);
    return (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO) || is_combining(c);
}

bool is_capital(char32_t c)
{
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_digit(char32_t c)
{
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO;
}

bool is_punctuation(char32_t c)
{
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_PC && kind <= UTF8PROC_CATEGORY_PO;
}

bool opens_quote(char32_t c)
{
    const auto kind = category(c);
    if (kind == UTF8PROC_CATEGORY_PS || kind == UTF8PROC_CATEGORY_PI || kind == UTF8PROC_CATEGORY_PD) return true;
    return std::u32string_view(U"\"'\u2019\u02BC/\u00BF\u00A1").find(c) != std::u32string_view::npos;
}

}  // namespace sourdine
