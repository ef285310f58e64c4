#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/xml_document.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <vector>

namespace sourdine {

namespace {

constexpr std::size_t segments_between_asking = 256;

struct Slot {
    std::size_t order = 0;  // place in TIME_ORDER: later slots are later in time
    std::optional<Milliseconds> time;
};
using Slots = std::map<std::string, Slot, std::less<>>;

std::optional<Milliseconds> read_slot_time(pugi::xml_attribute value)
{
    const std::string_view text = value.value();
    if (!is_digits(text) || text.size() > 11) return std::nullopt;
    std::int64_t ms = 0;
    std::from_chars(text.data(), text.data() + text.size(), ms);
    return Milliseconds{ms};
}

Slots read_slots(pugi::xml_node root)
{
    Slots slots;
    for (const pugi::xml_node slot : root.child("TIME_ORDER").children("TIME_SLOT"))
        slots.emplace(slot.attribute("TIME_SLOT_ID").value(), Slot{slots.size(), read_slot_time(slot.attribute("TIME_VALUE"))});
    return slots;
}

// The slots a tier stands on, in their order, each once.
std::vector<Slot*> find_slots_of(pugi::xml_node tier, Slots& slots)
{
    std::vector<Slot*> out;
    for (const pugi::xml_node annotation : tier.children("ANNOTATION"))
        for (const char* end : {"TIME_SLOT_REF1", "TIME_SLOT_REF2"})
            if (const auto it = slots.find(annotation.child("ALIGNABLE_ANNOTATION").attribute(end).value()); it != slots.end()) out.push_back(&it->second);
    std::sort(out.begin(), out.end(), [](const Slot* a, const Slot* b) { return a->order < b->order; });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

// Slots without a time lie evenly between those of the tier that have one; outside them, on the nearest. Tells how
// many there were.
int mend_slots(const std::vector<Slot*>& slots)
{
    const auto has_time = [](const Slot* slot) { return slot->time.has_value(); };
    if (std::none_of(slots.begin(), slots.end(), has_time)) return 0;
    int mended = 0;
    for (auto from = slots.begin(); (from = std::find_if_not(from, slots.end(), has_time)) != slots.end();) {
        const auto to = std::find_if(from, slots.end(), has_time);
        const Milliseconds after = to != slots.end() ? *(*to)->time : *(*std::prev(from))->time;
        const Milliseconds before = from != slots.begin() ? *(*std::prev(from))->time : after;
        const auto steps = std::distance(from, to) + 1;
        for (std::ptrdiff_t step = 1; step < steps; ++step, ++mended) from[step - 1]->time = before + (after - before) * step / steps;
        from = to;
    }
    return mended;
}

struct Tier {
    pugi::xml_node node;
    std::uint32_t label = 0;
    std::string name;
    int segments = 0;
    Milliseconds longest{0};
};

std::string_view find_tier_speaker(pugi::xml_node tier)
{
    const std::string_view participant = tier.attribute("PARTICIPANT").value();
    return is_blank_line(participant) ? std::string_view{tier.attribute("TIER_ID").value()} : participant;
}

// A tier nobody is named for may hold what hands do, or what annotators note down.
bool sounds_like_no_person(pugi::xml_node tier)
{
    if (!is_blank_line(tier.attribute("PARTICIPANT").value())) return false;
    constexpr std::array<std::string_view, 12> signs{"gest", "word", "phon", "gloss", "marker", "comment", "note", "turn", "section", "topic", "noise", "gaze"};
    std::string names = std::string{tier.attribute("TIER_ID").value()} + ' ' + tier.attribute("LINGUISTIC_TYPE_REF").value();
    std::transform(names.begin(), names.end(), names.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return names.find(sign) != names.npos; });
}

class TierReading {
public:
    TierReading(const Source& source, TranscriptBuilder& out) : m_source(source), m_out(out), m_lines(source.text) {}

    // False: asked to stop.
    bool read(Tier& tier, const Slots& slots)
    {
        for (const pugi::xml_node annotation : tier.node.children("ANNOTATION")) {
            if (const pugi::xml_node aligned = annotation.child("ALIGNABLE_ANNOTATION")) add(tier, aligned, slots);
            if (++m_asked % segments_between_asking == 0 && !m_out.go_on(byte_of(annotation))) return false;
        }
        return true;
    }

private:
    std::size_t byte_of(pugi::xml_node node) const
    {
        return std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)), m_source.text.size());
    }

    void add(Tier& tier, pugi::xml_node aligned, const Slots& slots)
    {
        const std::string words = text_inside(aligned.child("ANNOTATION_VALUE"));
        if (is_blank_line(words)) return;
        const auto from = slots.find(aligned.attribute("TIME_SLOT_REF1").value());
        const auto to = slots.find(aligned.attribute("TIME_SLOT_REF2").value());
        const int line = m_lines.line_of(aligned);
        if (from == slots.end() || to == slots.end() || !from->second.time || !to->second.time) return m_out.doubt(line, "import.doubt_time");
        m_out.add(*from->second.time, *to->second.time, tier.label, words, line);
        ++tier.segments;
        tier.longest = std::max(tier.longest, *to->second.time - *from->second.time);
    }

    const Source& m_source;
    TranscriptBuilder& m_out;
    XmlLines m_lines;
    std::size_t m_asked = 0;
};

// What the tiers look like once all are read: one long annotation over nearly everything is a description.
void doubt_tiers(const std::vector<Tier>& tiers, TranscriptBuilder& out)
{
    Milliseconds first = Milliseconds::max();
    Milliseconds last{0};
    for (const Utterance& u : out.out().speech.utterances) {
        first = std::min(first, u.from);
        last = std::max(last, u.to);
    }
    for (const Tier& tier : tiers) {
        const bool covers_all = tiers.size() > 1 && tier.segments == 1 && tier.longest * 10 >= (last - first) * 9;
        if (tier.segments > 0 && (covers_all || sounds_like_no_person(tier.node))) out.doubt(0, "import.doubt_tier", {{"label", tier.name}});
    }
}

}  // namespace

Status read_eaf(const Source& source, TranscriptBuilder& out)
{
    SD_TRY(document, parse_xml(source.text, source.file));
    const pugi::xml_node root = document.child("ANNOTATION_DOCUMENT");
    if (!root) return Error{Fault::Format, "import.not_format", {{"file", source.file}, {"format", std::string{name_of(FileFormat::Eaf)}}, {"line", "1"}}};
    out.out().format = FileFormat::Eaf;
    const std::string units = root.child("HEADER").attribute("TIME_UNITS").as_string("milliseconds");
    if (units != "milliseconds") return Error{Fault::Format, "import.frames", {{"file", source.file}, {"units", units}}};

    Slots slots = read_slots(root);
    std::vector<Tier> tiers;
    int mended = 0;
    for (const pugi::xml_node tier : root.children("TIER")) {
        if (tier.attribute("PARENT_REF")) continue;
        const std::string_view speaker = find_tier_speaker(tier);
        tiers.push_back({tier, out.label(speaker), clean_label(speaker)});
        mended += mend_slots(find_slots_of(tier, slots));
    }
    TierReading reading{source, out};
    for (Tier& tier : tiers)
        if (!reading.read(tier, slots)) return Done{};
    if (mended > 0) out.doubt(0, "import.doubt_slots", {{"count", std::to_string(mended)}});
    doubt_tiers(tiers, out);
    return Done{};
}

}  // namespace sourdine
