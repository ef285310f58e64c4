#include "core/desk/myself.h"

#include "core/edit/texts.h"
#include "core/exchange/people_doubts.h"

#include <algorithm>

namespace sourdine {

namespace {

std::vector<std::string> split_typed(std::string_view typed)
{
    std::vector<std::string> out;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(" \t\n,;"), typed.size());
        if (end > 0) out.emplace_back(typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return out;
}

}  // namespace

std::vector<std::string> read_own_addresses(std::string_view typed)
{
    std::vector<std::string> addresses = split_typed(typed);
    std::erase_if(addresses, [](const std::string& each) { return !is_mail_address(each); });
    return addresses;
}

std::string find_wrong_address(std::string_view typed)
{
    const std::vector<std::string> addresses = split_typed(typed);
    const auto wrong = std::find_if(addresses.begin(), addresses.end(), [](const std::string& each) { return !is_mail_address(each); });
    return wrong == addresses.end() ? std::string{} : *wrong;
}

Person make_myself(const Settings& settings, const std::string& unnamed)
{
    Person me;
    me.name = is_blank(settings.own_name) ? unnamed : settings.own_name;
    if (const std::vector<std::string> addresses = read_own_addresses(settings.own_email); !addresses.empty()) me.email = addresses.front();
    me.side = Side::Us;
    me.me = true;
    me.knowledge = 3;
    return me;
}

}  // namespace sourdine
