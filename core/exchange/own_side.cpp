#include "core/exchange/own_side.h"

#include "core/words/fold.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

constexpr std::array<std::string_view, 70> public_domains{
    "gmail.com", "googlemail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "hotmail.co.uk", "live.com", "live.fr", "live.co.uk",
    "msn.com", "yahoo.com", "yahoo.fr", "yahoo.co.uk", "yahoo.ca", "yahoo.de", "yahoo.es", "yahoo.it", "ymail.com", "rocketmail.com",
    "icloud.com", "me.com", "mac.com", "aol.com", "aol.fr", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr",
    "laposte.net", "bbox.fr", "numericable.fr", "aliceadsl.fr", "club-internet.fr", "cegetel.net", "gmx.com", "gmx.fr", "gmx.net", "gmx.de",
    "web.de", "t-online.de", "freenet.de", "mail.com", "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com", "tuta.io",
    "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "yandex.com", "yandex.ru", "mail.ru", "qq.com", "163.com", "bluewin.ch",
    "hispeed.ch", "skynet.be", "telenet.be", "proximus.be", "videotron.ca", "sympatico.ca", "btinternet.com", "sky.com", "comcast.net", "verizon.net"};

std::string domain_of(std::string_view folded_address)
{
    const std::size_t at = folded_address.rfind('@');
    return at == std::string_view::npos ? std::string{} : std::string{folded_address.substr(at + 1)};
}

// "paris.nordalia.example" is a part of "nordalia.example".
bool is_part_of(std::string_view part, std::string_view whole)
{
    return part == whole || (part.size() > whole.size() && part.ends_with(whole) && part[part.size() - whole.size() - 1] == '.' && whole.find('.') != std::string_view::npos);
}

}  // namespace

bool is_public_mail_domain(std::string_view domain)
{
    const std::string folded = fold(domain);
    return std::find(public_domains.begin(), public_domains.end(), folded) != public_domains.end();
}

Belonging tell_belonging(std::string_view address, const std::vector<std::string>& my_addresses)
{
    if (my_addresses.empty()) return {};
    const std::string theirs = fold(address);
    const std::string domain = domain_of(theirs);
    if (domain.empty()) return {};
    for (const std::string& mine : my_addresses)
        if (fold(mine) == theirs) return {Side::Us, true};
    if (is_public_mail_domain(domain)) return {};
    const bool ours = std::any_of(my_addresses.begin(), my_addresses.end(), [&](const std::string& mine) {
        const std::string own = domain_of(fold(mine));
        return !own.empty() && !is_public_mail_domain(own) && (is_part_of(domain, own) || is_part_of(own, domain));
    });
    return {ours ? Side::Us : Side::Client, false};
}

}  // namespace sourdine
