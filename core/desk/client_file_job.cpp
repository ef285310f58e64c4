#include "core/desk/client_file_job.h"

#include "core/desk/private_file.h"
#include "core/exchange/client_file.h"
#include "core/report/pseudonyms.h"

namespace sourdine {

Result<std::vector<Interview>> load_client(const ClientFileJob& job)
{
    std::vector<Interview> loaded;
    for (const ClientFileJob::Row& row : job.rows) {
        if (const auto held = job.held.find(row.id); held != job.held.end()) {
            loaded.push_back(held->second);
            continue;
        }
        SD_TRY(interview, job.reader->load(row.id));
        loaded.push_back(std::move(interview));
    }
    return loaded;
}

Result<std::filesystem::path> write_client_job(const ClientFileJob& job, const ChooseFile& choose, bool replace)
{
    SD_TRY(interviews, load_client(job));
    if (job.pseudonyms) interviews = give_pseudonyms(interviews, *job.pseudonyms).interviews;
    std::vector<ClientFileEntry> entries;
    for (std::size_t i = 0; i < interviews.size(); ++i) entries.push_back({&interviews[i], job.rows[i].archived});
    const std::string& called = interviews.front().head().client;
    const std::filesystem::path file = choose(called);
    SD_TRY_STATUS(write_private_file(write_client_file(called, entries), file, replace));
    return file;
}

}  // namespace sourdine
