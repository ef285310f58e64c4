// A mail for the user's own mail program to open, look over and send.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct MailAddress {
    std::string name;
    std::string address;  // fits_mail_header
    bool operator==(const MailAddress&) const = default;
};

// "claire.aubry@nordalia.fr": what an RFC 5322 header takes as it is. Quoted and non-ASCII ones are not among them.
bool fits_mail_header(std::string_view address);

struct Mail {
    std::string subject;
    std::string text;  // lines parted by \n
    std::vector<MailAddress> to;
};

// An RFC 5322 message in UTF-8 (MIME, quoted-printable), marked X-Unsent so that mail programs open it as a draft. It
// has no From and, where nobody is named, no To: who sends to whom is said in the mail program. Nothing in a name or
// subject can become another header.
std::string write_mail(const Mail& mail, WallTime date);

}  // namespace sourdine
