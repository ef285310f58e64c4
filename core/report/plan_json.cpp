#include "core/report/plan_json.h"

#include <nlohmann/json.hpp>

namespace sourdine {

std::string write_plan_json(const PlanDocument& plan)
{
    using nlohmann::ordered_json;
    ordered_json document{{"format", plan.format}, {"timing", plan.timing}, {"segments", plan.segments}};
    document["persons"] = ordered_json::array();
    for (const PlanDocument::Voice& v : plan.persons)
        document["persons"].push_back({{"label", v.label}, {"talk_ms", v.talk.count()}, {"segments", v.segments}, {"words", v.words},
                                       {"messages", v.messages}, {"person", v.person}, {"me", v.me}});
    document["doubts"] = ordered_json::array();
    for (const PlanDocument::Remark& d : plan.doubts)
        document["doubts"].push_back({{"file", d.file}, {"line", d.line}, {"kind", d.kind}, {"what", d.what}});
    document["files"] = ordered_json::array();
    for (const PlanDocument::File& f : plan.files)
        document["files"].push_back({{"name", f.name}, {"format", f.format}, {"dialect", f.dialect}, {"timing", f.timing}, {"segments", f.segments}, {"chat", f.chat}});
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace sourdine
