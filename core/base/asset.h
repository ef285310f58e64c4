// Files of assets/ compiled into the program, so that it needs no data folder.
#pragma once

#include <span>
#include <string_view>

namespace sourdine {

struct Asset {
    std::string_view path;  // below assets/, e.g. "locale/en/live.json"
    std::string_view text;
};

std::span<const Asset> embedded_assets();

// The text of one asset; an unknown path is a broken promise.
std::string_view embedded_asset(std::string_view path);

}  // namespace sourdine
