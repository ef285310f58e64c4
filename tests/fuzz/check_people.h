// What holds of people and meetings read from invitations, contacts and tables, whatever was given.
#pragma once

#include <string>

namespace sourdine::fuzz {

void check_calendar(const std::string& text);   // .ics, decoded
void check_cards(const std::string& bytes);     // .vcf, not decoded
void check_table(const std::string& text);      // .csv and the like, decoded
// Told by its content, planned and taken to a table; a plan's columns and meetings changed as a user may.
void check_people(const std::string& bytes);

}  // namespace sourdine::fuzz
