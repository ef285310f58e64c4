#include "core/base/asset.h"

#include "core/base/check.h"

namespace sourdine {

std::string_view embedded_asset(std::string_view path)
{
    for (const Asset& asset : embedded_assets())
        if (asset.path == path) return asset.text;
    SD_CHECK(!"an asset of this name is embedded");
    return {};
}

}  // namespace sourdine
