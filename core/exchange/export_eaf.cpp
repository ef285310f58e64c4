#include "core/exchange/export_text.h"

#include <algorithm>
#include <tuple>

namespace sourdine {

namespace {

std::string escape_quotes_too(std::string_view line) { return replace_all(escape_marks(line), "\"", "&quot;"); }

struct Annotation {
    std::size_t tier = 0;
    OwnSegment said;
    std::size_t slots[2] = {};  // numbers of its time slots
};

std::vector<Annotation> find_annotations(const ExportTalk& talk)
{
    std::vector<Annotation> out;
    for (std::size_t tier = 0; tier < talk.persons.size(); ++tier)
        for (OwnSegment& said : join_own_segments(talk, tier)) out.push_back({tier, std::move(said), {}});
    return out;
}

// Two slots an annotation, numbered in the order of time: ELAN moves the ends of one without those of another.
std::string number_slots(std::vector<Annotation>& annotations)
{
    struct Slot {
        Milliseconds time;
        bool begins;
        std::size_t annotation;
    };
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        slots.push_back({annotations[i].said.from, true, i});
        slots.push_back({annotations[i].said.to, false, i});
    }
    std::sort(slots.begin(), slots.end(), [](const Slot& a, const Slot& b) { return std::tie(a.time, a.begins, a.annotation) < std::tie(b.time, b.begins, b.annotation); });
    std::string out;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        annotations[slots[i].annotation].slots[slots[i].begins ? 0 : 1] = i + 1;
        out += "        <TIME_SLOT TIME_SLOT_ID=\"ts" + std::to_string(i + 1) + "\" TIME_VALUE=\"" + std::to_string(slots[i].time.count()) + "\"/>\n";
    }
    return out;
}

std::string write_annotation(const Annotation& a, std::size_t number)
{
    return "        <ANNOTATION>\n            <ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a" + std::to_string(number) + "\" TIME_SLOT_REF1=\"ts" + std::to_string(a.slots[0]) +
           "\" TIME_SLOT_REF2=\"ts" + std::to_string(a.slots[1]) + "\">\n                <ANNOTATION_VALUE>" + escape_quotes_too(a.said.words) +
           "</ANNOTATION_VALUE>\n            </ALIGNABLE_ANNOTATION>\n        </ANNOTATION>\n";
}

// The day is no part of a talk, and the format asks for one.
constexpr std::string_view beginning = R"(<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="1970-01-01T00:00:00+00:00" FORMAT="3.0" VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
)";

// The four kinds of tiers ELAN knows, spelled as it spells them itself.
constexpr std::string_view end = R"(    <LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>
    <CONSTRAINT DESCRIPTION="Time subdivision of parent annotation's time interval, no time gaps allowed within this interval" STEREOTYPE="Time_Subdivision"/>
    <CONSTRAINT DESCRIPTION="Symbolic subdivision of a parent annotation. Annotations refering to the same parent are ordered" STEREOTYPE="Symbolic_Subdivision"/>
    <CONSTRAINT DESCRIPTION="1-1 association with a parent annotation" STEREOTYPE="Symbolic_Association"/>
    <CONSTRAINT DESCRIPTION="Time alignable annotations within the parent annotation's time interval, gaps are allowed" STEREOTYPE="Included_In"/>
</ANNOTATION_DOCUMENT>
)";

}  // namespace

std::string write_eaf(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::Free);
    std::vector<Annotation> annotations = find_annotations(talk);
    std::string out{beginning};
    out += "        <PROPERTY NAME=\"lastUsedAnnotationId\">" + std::to_string(annotations.size()) + "</PROPERTY>\n    </HEADER>\n";
    out += "    <TIME_ORDER>\n" + number_slots(annotations) + "    </TIME_ORDER>\n";
    std::size_t next = 0;
    for (std::size_t tier = 0; tier < names.size(); ++tier) {
        const std::string name = escape_quotes_too(names[tier]);
        out += "    <TIER LINGUISTIC_TYPE_REF=\"default-lt\" PARTICIPANT=\"" + name + "\" TIER_ID=\"" + name + "\">\n";
        for (; next < annotations.size() && annotations[next].tier == tier; ++next) out += write_annotation(annotations[next], next + 1);
        out += "    </TIER>\n";
    }
    out += end;
    return out;
}

}  // namespace sourdine
