#include "core/desk/report_job.h"

#include "core/desk/private_file.h"
#include "core/report/pseudonyms.h"

#include <fstream>
#include <sstream>

namespace sourdine {

namespace {

namespace fs = std::filesystem;

bool holds_already(const fs::path& file, const std::string& text)
{
    std::error_code fault;
    if (!fs::is_regular_file(file, fault) || fs::file_size(file, fault) != text.size()) return false;
    std::ostringstream all;
    all << std::ifstream{file, std::ios::binary}.rdbuf();
    return all.str() == text;
}

struct NamesList {
    fs::path file;
    bool fresh = false;  // written now
};

Result<NamesList> write_names(const fs::path& wanted, const std::string& list)
{
    constexpr int most = 99;
    fs::path file = wanted;
    for (int number = 2;; ++number) {
        if (holds_already(file, list)) return NamesList{file, false};
        const Status written = write_private_file(list, file, false);
        if (written) return NamesList{file, true};
        if (written.error().key != "desk.file_exists" || number > most) return written.error();
        file = wanted.parent_path() / (wanted.stem().string() + '-' + std::to_string(number) + wanted.extension().string());
    }
}

}  // namespace

Result<WrittenReport> write_report_job(const ReportJob& job)
{
    SD_TRY(bytes, write_outgoing(job.interview, job.moment, job.choice, job.memory));
    NamesList names;
    if (job.choice.pseudonyms && !job.names_file.empty()) {
        SD_TRY(listed, write_names(job.names_file, write_names_list(give_pseudonyms(job.interview, job.choice.language).names)));
        names = std::move(listed);
    }
    const Status written = write_private_file(bytes, job.file, job.replace);
    if (!written) {
        std::error_code none;
        if (names.fresh) fs::remove(names.file, none);
        return written.error();
    }
    return WrittenReport{job.file, std::move(names.file)};
}

}  // namespace sourdine
