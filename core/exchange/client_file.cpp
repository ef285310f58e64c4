#include "core/exchange/client_file.h"

#include "core/exchange/json_fields.h"
#include "core/exchange/json_format.h"
#include "core/exchange/sourdine_json.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace sourdine {

namespace {

std::string quote(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Status require_version(JsonValue root, const std::string& file)
{
    std::string wrong;
    const std::optional<std::int64_t> version = JsonFields{root, wrong}.find_number("sourdine_client", 1, std::numeric_limits<std::int64_t>::max());
    if (!version) return Error{Fault::Format, "import.broken_record", {{"file", file}, {"what", "sourdine_client"}}};
    if (*version > client_file_version) return Error{Fault::Format, "import.newer", {{"file", file}, {"version", std::to_string(*version)}}};
    return Done{};
}

}  // namespace

std::string write_client_file(std::string_view client, std::span<const ClientFileEntry> interviews)
{
    std::string out = "{\n\"sourdine_client\": " + std::to_string(client_file_version) + ",\n\"client\": " + quote(client) + ",\n\"interviews\": [";
    bool first = true;
    for (const ClientFileEntry& entry : interviews) {
        out += first ? "\n" : ",\n";
        first = false;
        out += std::string("{\"archived\": ") + (entry.archived ? "true" : "false") + ", \"interview\": ";
        std::string whole = write_sourdine_json(*entry.interview);
        whole.pop_back();  // its line end
        out += whole + '}';
    }
    return out + (first ? "]\n}\n" : "\n]\n}\n");
}

bool is_client_file(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != text.npos && text[first] == '{' && tells_client_file(text.substr(first));
}

Result<ClientFile> read_client_file(std::string_view text, const std::string& file, const std::function<bool(std::size_t)>& go_on)
{
    SD_TRY(document, parse_json(text, file, {}, go_on));
    SD_TRY_STATUS(require_version(document.root(), file));
    std::string wrong;
    const JsonFields root{document.root(), wrong};
    ClientFile read;
    read.client = root.text("client");
    const std::size_t count = root.count("interviews", most_interviews_of_a_file);
    if (root.whole() && count == 0) root.refuse("interviews");
    if (!root.whole()) return Error{Fault::Format, "import.broken_record", {{"file", file}, {"what", wrong}}};
    for (const JsonValue entry : document.root()["interviews"]) {
        if (go_on && !go_on(text.size())) return Error{Fault::Format, "import.stopped", {{"file", file}}};
        const std::string where = "interviews[" + std::to_string(read.interviews.size()) + ']';
        if (!entry["interview"].is_object()) return Error{Fault::Format, "import.broken_record", {{"file", file}, {"what", where + ".interview"}}};
        SD_TRY(births, read_sourdine_value(entry["interview"], file, where + ".interview"));
        read.interviews.push_back({std::move(births), entry["archived"].flag().value_or(false)});
    }
    return read;
}

}  // namespace sourdine
