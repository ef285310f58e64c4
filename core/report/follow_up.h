// The mail after an interview, to those who were there.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/exchange/mail.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"
#include "core/report/parts.h"

#include <string>
#include <vector>

namespace sourdine {

struct FollowUp {
    std::string subject;
    std::string text;  // lines parted by \n, one at its end
};

// Thanks, what weighs on them in their own words, what was decided, who does what by when. Nothing a client's copy does
// not hold (client_copy.h); a pain only we named is not theirs. The frame is in `language`, what was said is as it was said.
// Without pains, decisions or actions where those are left out.
FollowUp write_follow_up(const Interview& interview, Date today, Language language, Parts without = {});

// Those at the table who are named, by their whole name or by a first word of it nobody shares, with their address.
// Errors, so that nothing goes to the wrong person: report.mail.unknown, .several, .no_address, .shared (another at the
// table has the same address), .unfit (it is made of another name, or no header takes it); all with {name}.
Result<std::vector<MailAddress>> find_recipients(const Interview& interview, const std::vector<std::string>& names);
// Whether a mail to this person's address is sure to go there. Errors: report.mail.no_address, .shared, .unfit.
Status check_recipient(const Interview& interview, const Person& person);

}  // namespace sourdine
