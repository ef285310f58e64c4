// Names taken out of texts, with others put in their place.
#pragma once

#include "core/model/records.h"
#include "core/report/name_words.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sourdine {

// Finds a name however it is written: whole, turned round, its words alone, with initials ("C. Aubry", "C.A."), as one
// word, as an e-mail address; case and accents make no difference. Whole words only: there is no Ana in "Analyse".
// Scripts that put no blanks between words are not looked into.
class NameVeil {
public:
    // `either`: stands between the names a word may mean, with its blanks (" or "). `anybody`: an address for those not known.
    NameVeil(std::string either, std::string anybody) : m_either(std::move(either)), m_anybody(std::move(anybody)) {}

    // "Me" and "Moi" are no names: they stay where they are.
    void hide_person(std::string_view name, const std::string& instead);
    void hide_company(std::string_view name, const std::string& instead);
    void hide_address(std::string_view address, const std::string& instead);
    // "nordalia.fr" and "Nordalia"; nothing where the domain is nobody's own.
    void hide_domain(std::string_view domain, const std::string& instead);

    std::string cover(std::string_view text) const;
    // The underlines move with their words; one that cuts into a name takes all of what stands in its place.
    void cover(std::string& text, std::vector<Underline>& underlines) const;

private:
    struct Bearer {
        std::vector<NamePart> parts;
        std::string instead;
    };
    struct Place { std::size_t bearer = 0, part = 0; };
    struct Patch {
        int from = 0;
        int to = 0;
        std::string by;
    };
    struct Text {
        std::u32string_view all;
        std::vector<TextWord> words;
    };
    struct Run {
        std::size_t end = 0;  // the word behind the last; 0: nothing is found
        int to = 0;
    };

    void add(std::vector<NamePart> parts, const std::string& instead);
    void add_whole(const std::string& word, const std::string& instead);
    std::vector<Patch> find_patches(std::u32string_view all) const;
    void find_addresses(std::u32string_view all, std::vector<Patch>& patches) const;
    std::size_t find_domain_end(const Text& text, std::size_t at) const;
    Run find_run(const Text& text, std::size_t at, const Bearer& bearer) const;
    Patch find_name(const Text& text, std::size_t at, std::size_t& end) const;
    std::vector<std::size_t> find_bearers(const TextWord& word) const;

    std::string m_either, m_anybody;
    std::vector<Bearer> m_bearers;
    std::unordered_map<std::string, std::vector<std::size_t>> m_by_word;    // bearers with this word, or this letter first
    std::unordered_map<std::string, std::vector<std::string>> m_whole;      // one word for it all: "claireaubry"
    std::map<std::string, std::string> m_addresses;
    std::set<std::string> m_domains;
};

}  // namespace sourdine
