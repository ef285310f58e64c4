// Whatever bytes come in, a reader gives a well-formed transcript or an error whose sentence exists; it never crashes,
// hangs or eats the memory. SOURDINE_READER says what is tried: the name of a format, or
//   sniff     the format is told by the content
//   decode    from bytes to text alone
//   own-json  Sourdine's own JSON as a whole interview
//   client-file  a client's interviews in one file
//   ics, vcf, people-table  an invitation, contacts, a table
//   people    any of these, told by the content, planned and taken to a table
#include "core/exchange/decode.h"
#include "tests/fuzz/check_people.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/grow.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace sourdine::fuzz {

namespace {

constexpr std::uint64_t one_imported_in = 64;
constexpr std::uint64_t one_grown_in = 512;

enum class Tried { Format, Sniff, Decode, OwnJson, ClientFile, Calendar, Cards, Table, People };

struct Wanted {
    Tried tried = Tried::Sniff;
    ReadChoice choice;
};

Wanted read_wanted()
{
    const char* told = std::getenv("SOURDINE_READER");
    const std::string_view name = told ? told : "";
    if (name == "sniff") return {Tried::Sniff, {}};
    if (name == "decode") return {Tried::Decode, {}};
    if (name == "own-json") return {Tried::OwnJson, {}};
    if (name == "client-file") return {Tried::ClientFile, {}};
    if (name == "ics") return {Tried::Calendar, {}};
    if (name == "vcf") return {Tried::Cards, {}};
    if (name == "people-table") return {Tried::Table, {}};
    if (name == "people") return {Tried::People, {}};
    if (const auto format = find_file_format(name)) return {Tried::Format, {format, {}}};
    std::fputs("SOURDINE_READER names no reader\n", stderr);
    std::exit(2);
}

void try_bytes(const Wanted& wanted, std::string bytes, bool imported)
{
    switch (wanted.tried) {
    case Tried::Decode: return check_decoded(decode(std::move(bytes)).text);
    case Tried::OwnJson: return check_own_json(decode(std::move(bytes)).text);
    case Tried::ClientFile: return check_client_file(decode(std::move(bytes)).text);
    case Tried::Calendar: return check_calendar(decode(std::move(bytes)).text);
    case Tried::Cards: return check_cards(bytes);
    case Tried::Table: return check_table(decode(std::move(bytes)).text);
    case Tried::People: return check_people(bytes);
    case Tried::Format:
    case Tried::Sniff: return check_read(read_transcript(std::move(bytes), "talk", wanted.choice), imported);
    }
}

}  // namespace

}  // namespace sourdine::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace sourdine::fuzz;
    static const Wanted wanted = read_wanted();
    std::string bytes{reinterpret_cast<const char*>(data), size};
    Dice dice{bytes};
    if (size > 0 && size < grown_size / 4 && dice.one_in(one_grown_in)) try_bytes(wanted, grow(bytes, dice), false);
    try_bytes(wanted, std::move(bytes), dice.one_in(one_imported_in));
    return 0;
}
