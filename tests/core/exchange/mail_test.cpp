// A draft that any mail program opens, and that nobody's name can turn into another one.
#include "core/exchange/mail.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;

namespace {

constexpr WallTime noon{Milliseconds{1'773'320'400'000}};  // 2026-03-12 13:00 UTC

std::string header_of(const std::string& mail) { return mail.substr(0, mail.find("\r\n\r\n")); }
std::string body_of(const std::string& mail) { return mail.substr(mail.find("\r\n\r\n") + 4); }

std::size_t longest_line(const std::string& text)
{
    std::size_t longest = 0, from = 0;
    for (std::size_t to = text.find("\r\n"); to != text.npos; from = to + 2, to = text.find("\r\n", from)) longest = std::max(longest, to - from);
    return std::max(longest, text.size() - from);
}

}  // namespace

TEST_SUITE_BEGIN("mail");

TEST_CASE("a draft is one of text, for whom the user names")
{
    CHECK(write_mail({"What we heard", "Hello,\nthank you.\n", {{"Claire Aubry", "claire@lumen.example"}}}, noon) ==
          "X-Unsent: 1\r\nDate: Thu, 12 Mar 2026 13:00:00 +0000\r\nTo: \"Claire Aubry\"\r\n <claire@lumen.example>\r\nSubject: What we heard\r\n"
          "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHello,\r\nthank you.\r\n");
}

TEST_CASE("without recipients there is no To, and never a From")
{
    const std::string mail = write_mail({"s", "t", {}}, noon);
    CHECK(mail.find("To:") == mail.npos);
    CHECK(mail.find("From:") == mail.npos);
}

TEST_CASE("letters no header takes are encoded, in words of whole letters")
{
    CHECK(header_of(write_mail({"Été", "", {}}, noon)).find("Subject: =?utf-8?B?w4l0w6k=?=\r\n") != std::string::npos);
    std::string subject;
    for (int i = 0; i < 60; ++i) subject += "é";
    const std::string header = header_of(write_mail({subject, "", {}}, noon));
    CHECK(longest_line(header) <= 76);
    // 19 letters of two bytes in the first word: half of one is never there.
    CHECK(header.find("=?utf-8?B?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?=\r\n =?utf-8?B?w6n") != std::string::npos);
}

TEST_CASE("nothing in a name or subject becomes a header")
{
    const std::string header = header_of(write_mail({"Hi\r\nBcc: all@lumen.example", "", {{"Claire\"\r\nCc: <x@y.example>", "claire@lumen.example"}}}, noon));
    CHECK(header.find("\r\nBcc") == header.npos);
    CHECK(header.find("\r\nCc") == header.npos);
    CHECK(header.find("To: \"Claire\\\"  Cc: <x@y.example>\"\r\n <claire@lumen.example>\r\n") != header.npos);
}

TEST_CASE("a subject that looks encoded is encoded, so that it is read as it was written")
{
    CHECK(header_of(write_mail({"=?utf-8?B?aGk=?=", "", {}}, noon)).find("Subject: =?utf-8?B?PT91") != std::string::npos);
}

TEST_CASE("text is quoted-printable in lines of 76 at most, nothing lost at their ends")
{
    CHECK(body_of(write_mail({"", "été = 1 \nFrom here\n.", {}}, noon)) == "=C3=A9t=C3=A9 =3D 1=20\r\n=46rom here\r\n=2E");
    const std::string body = body_of(write_mail({"", std::string(300, 'x') + "é", {}}, noon));
    CHECK(longest_line(body) == 76);
    CHECK(body.substr(75, 3) == "=\r\n");
}

TEST_CASE("addresses that a header would read otherwise are none")
{
    for (const char* good : {"claire@lumen.example", "c.aubry+x@lumen-log.example"}) CHECK(fits_mail_header(good));
    for (const char* bad : {"", "claire", "@lumen.example", "claire@", "a b@lumen.example", "claire@lumen.example\r\nBcc: x@y.example", "<c@l.example>", "a,b@l.example",
                            ".c@l.example", "c..d@l.example", "c@l..example", "c@d@l.example", "clairé@lumen.example", "\"c\"@l.example"})
        CHECK_FALSE(fits_mail_header(bad));
}

TEST_SUITE_END();
