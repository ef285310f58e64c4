#include "core/desk/read_files.h"

#include "core/exchange/client_file.h"
#include "core/exchange/decode.h"
#include "core/exchange/readers.h"
#include "core/exchange/sourdine_json.h"

#include <fstream>

namespace sourdine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = std::size_t{1} << 20;

Error about(const char* key, const fs::path& file)
{
    return {Fault::Format, key, {{"file", file.filename().string()}}};
}

Error too_big(const fs::path& file)
{
    return {Fault::Format, "import.too_big", {{"file", file.filename().string()}, {"megabytes", std::to_string(largest_file >> 20)}}};
}

bool is_own_json(const std::string& bytes, const ReadChoice& choice)
{
    if (choice.format) return *choice.format == FileFormat::Sourdine;
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && bytes[first] == '{' && sniff(bytes) == FileFormat::Sourdine;
}

Result<ImportPlan> plan_whole(const fs::path& file, std::string bytes)
{
    const std::string name = file.filename().string();
    SD_TRY(births, read_sourdine_json(decode(std::move(bytes)).text, name));
    ImportPlan plan;
    plan.transcripts = std::make_shared<const std::vector<Transcript>>();
    plan.files.push_back({name, FileFormat::Sourdine, {}, Timing::Exact, false, 0, {}, {}});
    Interview interview;
    interview.apply(births);
    plan.client = interview.head().client;
    plan.title = interview.head().title;
    for (const Recording& r : interview.recordings()) plan.segments += static_cast<int>(r.speech->utterances.size());
    plan.files.back().segments = plan.segments;
    plan.whole = std::make_shared<const Change>(std::move(births));
    return plan;
}

}  // namespace

Result<std::string> read_bytes(const fs::path& file, Progress* progress)
{
    std::error_code fault;
    const fs::file_status status = fs::status(file, fault);
    if (!fs::exists(status)) return about("import.cannot_read", file);
    if (!fs::is_regular_file(status)) return about("import.not_a_file", file);
    const std::uintmax_t size = fs::file_size(file, fault);
    if (fault) return about("import.cannot_read", file);
    if (size > largest_file) return too_big(file);
    std::ifstream in(file, std::ios::binary);
    if (!in) return about("import.cannot_read", file);
    std::string bytes;
    bytes.resize(size);
    std::size_t there = 0;
    while (there < bytes.size() && in.read(bytes.data() + there, static_cast<std::streamsize>(std::min(piece, bytes.size() - there))).gcount() > 0) {
        there += static_cast<std::size_t>(in.gcount());
        if (progress && progress->stop) return about("import.stopped", file);
    }
    if (in.bad()) return about("import.cannot_read", file);
    bytes.resize(there);
    return bytes;
}

Result<ImportPlan> read_plan(std::span<const fs::path> files, const ReadChoice& choice, const Interview* into, const std::string& unnamed, Progress* progress)
{
    std::vector<Transcript> transcripts;
    std::size_t size = 0;
    for (const fs::path& file : files) {
        SD_TRY(bytes, read_bytes(file, progress));
        size += bytes.size();
        if (size > largest_file) return too_big(file);  // their words shall fit in one recording
        if (!choice.format && is_client_file(bytes)) return about("import.client_file", file);  // whole, and by itself (client_plan.h)
        if (files.size() == 1 && !into && is_own_json(bytes, choice)) return plan_whole(file, std::move(bytes));
        SD_TRY(transcript, read_transcript(std::move(bytes), file.filename().string(), choice, progress));
        transcripts.push_back(std::move(transcript));
    }
    const std::string stem = files.empty() ? std::string{} : files.front().stem().string();
    ImportPlan plan = plan_import(std::move(transcripts), into, unnamed);
    if (plan.title.empty()) plan.title = stem;
    return plan;
}

}  // namespace sourdine
