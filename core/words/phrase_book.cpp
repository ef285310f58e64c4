#include "core/words/phrase_book.h"

#include "core/base/check.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

// Takes what stands before the first `mark` off `text`.
std::string_view take(std::string_view& text, char mark)
{
    const auto end = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

}  // namespace

PhraseBook::PhraseBook(const std::vector<WordClass>& classes, const std::vector<std::vector<std::string_view>>& lists)
{
    SD_CHECK(classes.size() <= 64);
    m_classes_of.push_back(0);
    m_comma = intern(",");
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const Place place = read_place(classes[i].words);
        m_class_numbers.emplace(classes[i].name, i);
        for (const auto id : place.words) m_classes_of[id] |= std::uint64_t{1} << i;
        for (std::uint64_t& mask : m_classes_of)
            if ((mask & place.classes) != 0) mask |= std::uint64_t{1} << i;
        if (classes[i].name == "not") m_not = std::uint64_t{1} << i;
    }
    for (std::size_t list = 0; list < lists.size(); ++list)
        for (const auto text : lists[list]) add_phrase(read_phrase(text, list));
    m_beginning.resize(m_classes_of.size());
    for (std::size_t i = 0; i < m_phrases.size(); ++i) index(m_phrases[i], static_cast<std::uint16_t>(i));
}

std::uint16_t PhraseBook::intern(std::string_view word)
{
    const auto [place, added] = m_ids.emplace(word, static_cast<std::uint16_t>(m_classes_of.size()));
    if (added) m_classes_of.push_back(0);
    return place->second;
}

PhraseBook::Place PhraseBook::read_place(std::string_view text)
{
    Place place;
    if (text.starts_with('~')) {
        place.any = true;
        place.least = 0;
        place.most = text[1] - '0';
        return place;
    }
    if (text.ends_with('?') || text.ends_with('*')) {
        place.least = 0;
        place.most = text.ends_with('*') ? 4 : 1;
        text.remove_suffix(1);
    }
    if (text.starts_with('!') || text.starts_with('<')) {
        place.refuses = true;
        text.remove_prefix(1);
    }
    while (!text.empty()) {
        const std::string_view word = take(text, '|');
        if (!word.starts_with('$')) {
            place.words.push_back(intern(word));
            continue;
        }
        const auto number = m_class_numbers.find(word.substr(1));
        SD_CHECK(number != m_class_numbers.end());
        place.classes |= std::uint64_t{1} << number->second;
    }
    std::sort(place.words.begin(), place.words.end());
    return place;
}

PhraseBook::Phrase PhraseBook::read_phrase(std::string_view text, std::size_t list)
{
    Phrase phrase;
    phrase.list = list;
    while (!text.empty()) {
        const std::string_view place = take(text, ' ');
        if (place.starts_with('<'))
            phrase.not_after = read_place(place);
        else
            phrase.places.push_back(read_place(place));
    }
    SD_CHECK(!phrase.places.empty() && !(phrase.places.back().refuses && phrase.places.back().least == 0));
    return phrase;
}

// A phrase is found by the word it begins with: one that may begin with its second place is two phrases.
void PhraseBook::add_phrase(Phrase phrase)
{
    SD_CHECK(!phrase.places.empty() && !phrase.places.front().refuses && !phrase.places.front().any);
    if (phrase.places.front().least == 0) {
        Phrase rest = phrase;
        rest.places.erase(rest.places.begin());
        add_phrase(std::move(rest));
        phrase.places.front().least = 1;
    }
    m_phrases.push_back(std::move(phrase));
}

void PhraseBook::index(const Phrase& phrase, std::uint16_t number)
{
    for (std::size_t id = 1; id < m_classes_of.size(); ++id)
        if (fits(phrase.places.front(), static_cast<std::uint16_t>(id))) m_beginning[id].push_back(number);
}

PhraseBook::Ids PhraseBook::read(const std::vector<std::string>& words) const
{
    Ids ids;
    ids.reserve(words.size());
    for (const std::string& word : words) {
        const auto found = m_ids.find(word);
        ids.push_back(found == m_ids.end() ? std::uint16_t{0} : found->second);
    }
    return ids;
}

bool PhraseBook::fits(const Place& place, std::uint16_t id) const
{
    if (place.any) return id != m_comma && (m_classes_of[id] & m_not) == 0;
    return (m_classes_of[id] & place.classes) != 0 || std::binary_search(place.words.begin(), place.words.end(), id);
}

// "!may? words": refused with the word that may come first and without it.
bool PhraseBook::is_refused(const Phrase& phrase, std::size_t place, const Ids& ids, std::size_t at) const
{
    const Place& p = phrase.places[place];
    const auto fits_at = [&](const Place& some, std::size_t i) { return i < ids.size() && fits(some, ids[i]); };
    if (p.least > 0) return fits_at(p, at);
    const Place& next = phrase.places[place + 1];
    return fits_at(next, at) || (fits_at(p, at) && fits_at(next, at + 1));
}

// The place behind the pattern's rest from `place` on, or -1. Takes as much as it can.
int PhraseBook::match(const Phrase& phrase, std::size_t place, const Ids& ids, std::size_t at) const
{
    if (place == phrase.places.size()) return static_cast<int>(at);
    const Place& p = phrase.places[place];
    if (p.refuses) return is_refused(phrase, place, ids, at) ? -1 : match(phrase, place + (p.least == 0 ? 2 : 1), ids, at);
    int taken = 0;
    while (taken < p.most && at + static_cast<std::size_t>(taken) < ids.size() && fits(p, ids[at + static_cast<std::size_t>(taken)])) ++taken;
    for (; taken >= p.least; --taken)
        if (const int behind = match(phrase, place + 1, ids, at + static_cast<std::size_t>(taken)); behind >= 0) return behind;
    return -1;
}

std::vector<PhraseBook::Found> PhraseBook::find(const Ids& ids) const
{
    std::vector<Found> found;
    for (std::size_t at = 0; at < ids.size(); ++at)
        for (const auto number : m_beginning[ids[at]]) {
            const Phrase& phrase = m_phrases[number];
            if (at > 0 && phrase.not_after.refuses && fits(phrase.not_after, ids[at - 1])) continue;
            if (const int behind = match(phrase, 0, ids, at); behind >= 0) found.push_back({phrase.list, {static_cast<int>(at), behind}});
        }
    return found;
}

}  // namespace sourdine
