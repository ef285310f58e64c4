// Whether somebody invited is me, of our side, or the client's: told by addresses alone.
#pragma once

#include "core/model/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct Belonging {
    Side side = Side::Client;
    bool me = false;
    bool operator==(const Belonging&) const = default;
};

// One of my addresses is me; another of the same domain (or a part of it) is our side. Public mail domains (gmail.com)
// are no side. Without an address, or without one of mine: the client's.
Belonging tell_belonging(std::string_view address, const std::vector<std::string>& my_addresses);

bool is_public_mail_domain(std::string_view domain);

}  // namespace sourdine
