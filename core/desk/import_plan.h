// What adding files from elsewhere would do, said before anything is added: what was recognised, who speaks how long,
// who is who, and every doubt.
#pragma once

#include "core/desk/desk_rows.h"
#include "core/exchange/transcript.h"
#include "core/model/change.h"
#include "core/model/interview.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sourdine {

struct PlanFile {
    std::string name;
    FileFormat format = FileFormat::Vtt;
    std::string dialect;
    Timing timing = Timing::Exact;
    bool chat = false;
    int segments = 0;                     // with a length, as the file cuts them; of a chat: messages
    std::vector<std::string> recordings;  // others in the file
    std::optional<WallTime> started;
};

// One label of the files, and who it shall be.
struct PlanVoice {
    std::string label;           // empty: the file names nobody
    Milliseconds talk{0};        // union of its segments
    int segments = 0;
    int words = 0;
    int messages = 0;            // in chats
    std::string first_words;     // the beginning of what it says first
    // Choices, each with a first guess:
    bool person = true;                      // false: not somebody at the table, counts for nothing
    std::optional<std::size_t> same_as;      // another voice of the plan, which is the same person
    std::optional<PersonId> at_table;        // who they are in the open interview; empty: a new person
    std::string name;                        // of a new person
    Side side = Side::Client;
    bool me = false;
};

struct ImportPlan {
    std::vector<PlanFile> files;
    std::vector<PlanVoice> voices;   // most talk first
    std::vector<Doubt> doubts;       // as the readers had them, file by file
    Timing timing = Timing::Exact;   // the least exact of the files
    int segments = 0;
    bool into_open = false;          // into the interview that is open, else a new one
    Milliseconds shift{0};           // added to the files' times
    std::string client;              // of a new interview
    std::string title;
    std::shared_ptr<const std::vector<Transcript>> transcripts;
    std::vector<std::vector<std::size_t>> voice_of;  // [file][label] -> voice
    std::shared_ptr<const Change> whole;  // the file is an interview of Sourdine's own: its records as they will be born
    std::string unnamed;             // what a voice without a name is called
};

// `into`: the interview it may be added to (persons are recognised by name), or null. `unnamed` is what a voice without
// a name is called.
ImportPlan plan_import(std::vector<Transcript> transcripts, const Interview* into, const std::string& unnamed);

// The same files for another target: persons are recognised anew, me stays me.
void aim_plan(ImportPlan& plan, const Interview* into);

// The voice of this name (case, accents and white space aside; a unique beginning will do) is me, and nobody else.
// Error: import.no_such_voice with {name} and the {labels} there are.
Status set_me(ImportPlan& plan, std::string_view name);
void set_me(ImportPlan& plan, std::optional<std::size_t> voice);

// All the plan does to `base` (an interview that is not live), as one change: persons, the recording, chats as notes.
// Error: edit.* as the commands it is made of; import.not_the_same_times when some of the files have times and some none.
Result<Change> make_import(const ImportPlan& plan, const Interview& base);

}  // namespace sourdine
