#include "core/report/client_page.h"

#include "core/insight/pains.h"
#include "core/report/client_copy.h"

#include <algorithm>

namespace sourdine {

namespace {

bool is_theirs(const Interview& interview, const Note& note)
{
    if (note.kind != NoteKind::Problem && note.kind != NoteKind::Quote) return false;
    const Person* person = note.person ? interview.find(*note.person) : nullptr;
    return !person || person->side == Side::Client;
}

ClientWords words_of(const Interview& interview, const Note& note)
{
    const Person* person = note.person ? interview.find(*note.person) : nullptr;
    return {note.id, note.text, note.underlines, note.kind == NoteKind::Quote, person ? person->name : std::string{}};
}

int most_strokes_of(const ClientWords& words)
{
    int most = 0;
    for (const Underline& u : words.underlines) most = std::max(most, u.strokes);
    return most;
}

}  // namespace

std::vector<ClientPain> list_client_pains(const Interview& interview)
{
    const Interview copy = client_copy_of(interview);
    std::vector<ClientPain> page;
    for (const Pain& pain : order_as_client(rank_pains(copy))) {
        if (pain.confirmation == Confirmation::Denied) continue;
        ClientPain shown{pain.key, {}};
        for (const NoteId id : pain.notes)
            if (const Note* note = copy.find(id); note && is_theirs(copy, *note)) shown.words.push_back(words_of(copy, *note));
        if (shown.words.empty()) continue;
        const auto loudest = std::max_element(shown.words.begin(), shown.words.end(), [](const ClientWords& a, const ClientWords& b) { return most_strokes_of(a) < most_strokes_of(b); });
        std::rotate(shown.words.begin(), loudest, loudest + 1);
        page.push_back(std::move(shown));
    }
    return page;
}

}  // namespace sourdine
