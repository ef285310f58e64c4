#include "core/words/question_sentence.h"

#include <algorithm>
#include <optional>

// French asks with a question word anywhere ("vous faites comment ?"), with "est-ce que", by turning the verb round
// ("avez-vous"), or by tone alone. The first of these that a sentence holds decides; "pourriez-vous me dire",
// "j’aimerais comprendre" hand the decision on to the words that follow them.

namespace sourdine {

namespace {

using Form = std::optional<QuestionForm>;
using Patterns = std::vector<std::string_view>;

constexpr std::string_view subjects = "vous|tu|il|elle|on|ils|elles|nous|je|ca|cela|ce";
constexpr std::string_view turned_subjects = "-vous|-tu|-il|-elle|-on|-ils|-elles|-nous|-je|-ce";
constexpr std::string_view determiners = "le|la|les|un|une|des|de|du|votre|vos|ton|ta|tes|leur|leurs|son|sa|ses|notre|nos|mon|ma|mes|"
                                         "ce|cet|cette|ces|tout|toute|tous|toutes";
constexpr std::string_view adjectives_before =
    "principal|principale|principaux|principales|meilleur|meilleure|gros|grosse|grand|grande|premier|premiere|dernier|derniere|"
    "nouveau|nouvelle|prochain|prochaine|plus|vrai|vraie|petit|petite|bon|bonne|seul|seule|propre|deuxieme|second|ancien|ancienne|autre";
constexpr std::string_view prepositions = "a|au|aux|de|du|des|en|dans|sur|avec|sans|par|pour|chez|depuis|vers|selon|sous|des|jusque|contre|entre|d";
// What a single word or figure answers.
constexpr std::string_view facts =
    "nom|prenom|age|prix|delai|date|heure|jour|mois|annee|semaine|montant|nombre|chiffre|budget|cout|taux|pourcentage|version|"
    "adresse|mail|email|e|courriel|numero|telephone|taille|effectif|duree|frequence|poids|volume|salaire|titre|echeance|couleur|ville|"
    "pays|langue|outil|logiciel|systeme|langage|fournisseur|prestataire|etage|marque|modele|proportion|part|quantite|seuil|"
    "score|note|moyenne|temperature|total|code|identifiant|capacite|debit|poste|fonction|intitule|ecart|base|erp|crm|"
    "framework|navigateur|plateforme|devise|tarif|remise|marge|plafond|limite|vitesse|latence|moment|endroit|lieu|trimestre|"
    "service|departement|periode|rythme|cadence|valeur|salle|horaire|statut|editeur|hebergeur|distance";

bool is(const Words& words, std::size_t at, std::string_view list)
{
    return at < words.size() && is_one_of(words[at], list);
}

QuestionForm open_unless(bool closed)
{
    return closed ? QuestionForm::Closed : QuestionForm::Open;
}

bool is_quel(const Words& words, std::size_t at)
{
    return is(words, at, "quel|quelle|quels|quelles");
}

// Whether the name phrase at `at` asks for a fact: its noun comes after determiners and the few adjectives before it.
bool asks_for_fact(const Words& words, std::size_t at)
{
    while (is(words, at, determiners) || is(words, at, adjectives_before)) ++at;
    return is(words, at, facts);
}

QuestionForm tell_quel(const Words& words, std::size_t at)
{
    const auto verb = match_any(words, at + 1, {"est|sont|etait|etaient|sera|seront|serait|seraient|fut", "a|ont ete",
                                                "doit|devrait|peut|pourrait etre", "-ce?"});
    return open_unless(asks_for_fact(words, verb.value_or(at + 1)));
}

QuestionForm tell_comment(const Words& words, std::size_t at)
{
    static const Patterns facts_asked{"vous|tu|te|se|s'? appelez|appelle|appelles|nommez|nomme|ecrit|ecrivez|epelle|prononce", "ca|cela se? ecrit|prononce|epelle",
                               "est -ce que? vous|tu? vous|te? appelez|appelles", "epelez|ecrivez|orthographiez -vous?"};
    return open_unless(match_any(words, at + 1, facts_asked).has_value());
}

// "Qui s’en apercevrait en premier", "qui pourrait": to imagine, not for a name.
bool asks_to_imagine(const Words& words, std::size_t at)
{
    if (!is(words, at, "qui")) return false;
    std::size_t verb = at + 1;
    while (is(words, verb, "se|s'|s|en|y|le|la|les|l'|l|nous|vous|ne|n'|n")) ++verb;
    return verb < words.size() && (words[verb].ends_with("rait") || words[verb].ends_with("raient"));
}

// "en quoi", "à quelle heure", "de quelle manière", "avec qui".
Form tell_after_preposition(const Words& words, std::size_t at)
{
    if (is(words, at, "quoi")) return QuestionForm::Open;
    if (is_quel(words, at)) return tell_quel(words, at);
    if (is(words, at, "qui|combien|quand|où|lequel|laquelle|lesquels|lesquelles")) return QuestionForm::Closed;
    return {};
}

// A question word at `at`, whatever its place in the sentence.
Form tell_question_word(const Words& words, std::size_t at)
{
    if (is(words, at, "comment")) return tell_comment(words, at);
    if (is(words, at, "pourquoi|quoi")) return QuestionForm::Open;
    if (match_words(words, at, "que est -ce|ce que|qui")) return QuestionForm::Open;
    if (match_words(words, at, "ce que|qui|dont") || match_words(words, at, "ce a|en|sur|de quoi")) return QuestionForm::Open;
    if (is_quel(words, at)) return tell_quel(words, at);
    if (asks_to_imagine(words, at)) return QuestionForm::Open;
    if (is(words, at, "combien|qui|lequel|laquelle|lesquels|lesquelles|auquel|duquel|desquels|auxquels")) return QuestionForm::Closed;
    if (is(words, at, "quand|où")) {
        const bool stance = match_any(words, at, {"où en", "où voyez|vois|verriez"}).has_value();
        return open_unless(!stance);
    }
    if (is(words, at, prepositions) && at + 1 < words.size()) return tell_after_preposition(words, at + 1);
    return {};
}

// What follows "dites-moi", "pouvez-vous m’expliquer": the thing that is really asked.
Form tell_asked_thing(const Words& words, std::size_t at)
{
    for (;;) {
        const auto behind = match_any(words, at, {"-moi|-nous|-me|-m", "exactement|precisement|brievement|rapidement|encore|aussi|peut-etre|concretement|juste", "a? nouveau"});
        if (!behind || *behind == at) break;
        at = *behind;
    }
    if (at >= words.size()) return QuestionForm::Open;
    if (words[at] == ",") return {};
    if (is(words, at, "si|que|oui") && !match_words(words, at, "que est")) return QuestionForm::Closed;
    if (is(words, at, "ou") && at + 1 < words.size()) return QuestionForm::Closed;
    if (const Form form = tell_question_word(words, at)) return form;
    return open_unless(asks_for_fact(words, at));
}

struct Telling {
    std::size_t behind = 0;
    bool always_open = false;
};

// The verb of telling at `at`, in the forms a request takes: infinitive, imperative, subjunctive.
std::optional<Telling> find_telling(const Words& words, std::size_t at)
{
    at = match_any(words, at, {"me|nous|-moi|-nous|m en?", "juste|peut-etre|maintenant|aussi|bien|simplement|brievement|rapidement me|nous?"}).value_or(at);
    static const Patterns open{"decrire|decrivez|decris|decriviez", "raconter|racontez|raconte|racontiez", "parler|parlez|parle|parliez|parlons|discutons|discuter|revenons", "detailler|detaillez|detaille",
                        "developper|developpez|developpe", "illustrer|illustrez", "presenter|presentez|presente|presentiez", "resumer|resumez|resume",
                        "eclairer|eclairez", "approfondir|approfondissez", "revenir|revenez|reviens -moi? sur", "aider|aidez|aide -moi|-nous? a comprendre|voir|y",
                        "donner|donnez|donne|donniez|citer|citez|fournir|partager|partagez|montrer|montrez -moi|-nous? un|une|des|de|quelques|le|d'? autre|autres|petit|grandes? "
                        "exemple|exemples|idee|apercu|detail|details|cas|contexte|illustration|vision|lignes|precisions|vue|ordre|ressenti|anecdote",
                        "en dire|dites|dis -moi?", "dire|dites|dis -moi|-nous? en|-en? plus|davantage", "dire|dites|dis -moi|-nous? un peu", "dire|dites|dis quelques mots",
                        "parcourir|reprendre|refaire|derouler|deroulez|faire le tour|avec? moi?", "etre plus precis|precise|concret", "preciser votre|vos|ta|la pensee|pensees",
                        "penser a un|une", "continuez|poursuivez|continue", "entendre|ecouter", "faire part", "en savoir|apprendre", "savoir|comprendre un? peu? plus|mieux|davantage",
                        "faire visiter", "partager|partagez -moi|-nous|avec? moi|nous? votre|vos|un|une|le|la"};
    if (const auto behind = match_any(words, at, open)) return Telling{*behind, true};
    static const Patterns asking{"dire|dites|dis|disiez", "expliquer|expliquez|explique|expliquiez", "preciser|precisez|precise|precisiez", "indiquer|indiquez|indique",
                          "rappeler|rappelez|rappelle", "montrer|montrez|montre", "savoir|comprendre|connaitre", "demander", "donner|donnez|donne", "partager|partagez",
                          "clarifier|clarifiez", "faire comprendre", "exprimer|exprimez", "evoquer|evoquez", "eclaircir", "confier|confiez"};
    if (const auto behind = match_any(words, at, asking)) return Telling{*behind, false};
    return {};
}

Form tell_telling(const Words& words, std::size_t at)
{
    const auto telling = find_telling(words, at);
    if (!telling) return {};
    if (telling->always_open) return QuestionForm::Open;
    // "Vous voulez dire le courtier ?" wants a yes.
    if (at > 0 && is(words, at, "dire") && is(words, at - 1, "voulez|veux|-vous") && match_any(words, telling->behind, {"que", "le|la|les|ce|cette|un|une"}))
        return QuestionForm::Closed;
    if (telling->behind >= words.size() && words[telling->behind - 1] == "demander") return QuestionForm::Closed;
    return tell_asked_thing(words, telling->behind);
}

// "Pourriez-vous", "est-ce que vous pouvez", "vous pourriez", "serait-il possible de" …: polite ways into a request.
std::optional<std::size_t> skip_request(const Words& words, std::size_t at)
{
    at = match_words(words, at, "est -ce|ce que").value_or(at);
    const auto behind = match_any(words, at,
                     {"pouvez|pourriez|voulez|voudriez|peux|pourrais|veux|voudrais|souhaitez|souhaiteriez|puis|peut|pourrait|pouvons|pourrions|sauriez|saurais "
                      "-vous|-tu|-je|-on|-nous|vous|tu bien|peut-etre|aussi|donc?",
                      "vous|tu|on|nous|je pouvez|pourriez|voulez|voudriez|peux|pourrais|veux|voudrais|peut|pourrait|pouvons|pourrions|souhaitez|souhaiteriez bien|peut-etre|aussi?",
                      "serait|est -il|-ce|il|ce possible de|que vous?", "il|ce serait|est possible de|que vous?",
                      "accepteriez|acceptez -vous|vous de", "vous accepteriez|acceptez de", "cela|ca vous|te derangerait|ennuierait|dirait de",
                      "puis -je|-j vous|te demander de", "auriez|avez -vous la gentillesse|amabilite|possibilite de", "seriez|etes -vous|vous pret|prete|capable|disponible a|de|pour",
                      "vous seriez pret|prete a", "je peux|pourrais vous|te demander de"});
    // "vous pouvez m’expliquer": whom it is for stands between.
    return behind ? match_words(words, *behind, "vous|te me|m?").value_or(*behind) : behind;
}

Form tell_request(const Words& words, std::size_t at)
{
    const auto behind = skip_request(words, at);
    return behind ? tell_telling(words, *behind) : std::nullopt;
}

// "J’aimerais comprendre …", "Je voudrais que vous me parliez …", "Racontez-moi …".
Form tell_wish(const Words& words, std::size_t at)
{
    const auto wish = match_any(words, at, {"je aimerais|voudrais|souhaiterais|souhaite|veux|cherche|adorerais a?", "je aimerais|voudrais bien",
                                            "je aimerais|voudrais|souhaiterais bien? que vous|tu me|nous?", "je serais curieux|curieuse|interesse|interessee de|par",
                                            "je suis curieux|curieuse de", "je me demande|demandais", "on aimerait|voudrait", "nous aimerions|voudrions", "aidez -moi a"});
    if (wish) {
        if (const Form form = tell_telling(words, *wish)) return form;
        if (is(words, *wish, "si")) return QuestionForm::Closed;
        return tell_question_word(words, *wish);
    }
    if (match_words(words, at, "allez -y")) return QuestionForm::Open;
    // An imperative; an infinitive or "savoir" at the start of a sentence is no request.
    if (at < words.size() && (words[at].ends_with("er") || words[at].ends_with("re") || words[at].ends_with("oir"))) return {};
    if (is(words, at, "en|un") ) return {};
    return tell_telling(words, at);
}

// Whether the verb at `at` is turned round: "avez-vous", "avez vous", "votre équipe utilise-t-elle".
bool is_turned(const Words& words, std::size_t at)
{
    if (at + 1 >= words.size()) return false;
    if (is(words, at + 1, turned_subjects)) return !is(words, at, "dites|parlez|racontez|expliquez|decrivez|aidez|donnez|montrez|precisez|rappelez");
    return words[at + 1] == "vous" && words[at].size() > 3 && words[at].ends_with("ez") && !is(words, at, "chez|assez");
}

bool is_known_about(const Words& words, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        if (is(words, i, "savez|sais|sait|savent|savoir|saviez|dites|dit|dire|pensez|penses|comprenez|comprends|voyez|vois|connaissez|demande|demandez|expliquer|explique|vu|su")) return true;
    return false;
}

// Whether a question word that does not lead its clause is asked all the same: nothing of a clause follows it.
bool stands_last(const Words& words, std::size_t at)
{
    const std::size_t next = at + 1;
    return next >= words.size() || is(words, next, ",|en|dans|chez|avec|pour|au|aux|a|le|la|les|de|du|aujourd'hui|actuellement|exactement|concretement|"
                                                   "sur|par|quand|si|lorsque|comme|votre|vos|ton|cette|ce|ca|alors|maintenant|precisement|d'habitude|apres|ensuite|depuis");
}

bool leads(const Words& words, std::size_t from, std::size_t at)
{
    // Before a leading question word only a name phrase may stand: no verb of a clause of its own, no subject.
    for (std::size_t i = from; i < at; ++i)
        if (is(words, i, subjects) && !is(words, i, "ce|nous|vous")) return false;
    return at + 1 < words.size() || at == from;
}

// "Quand vous déployez, …" tells when; "quand déployez-vous" asks it.
bool is_subordinate(const Words& words, std::size_t at, std::size_t end)
{
    if (match_any(words, at, {"si", "lorsque", "comme", "puisque", "parce que", "pendant|apres|avant|depuis|des|alors que", "une fois", "imaginons", "supposons", "en"})) return true;
    if (!is(words, at, "quand")) return false;
    if (match_words(words, at + 1, "est -ce|ce que")) return false;
    for (std::size_t i = at + 1; i < end; ++i)
        if (is_turned(words, i)) return false;
    return is(words, at + 1, subjects) || is(words, at + 1, determiners);
}

Form tell_start(const Words& words, std::size_t at)
{
    if (const Form form = tell_request(words, at)) return form;
    if (const Form form = tell_wish(words, at)) return form;
    if (match_words(words, at, "est -ce|ce que")) return QuestionForm::Closed;
    // Written without its accent, "ou" at the start of a question is the place.
    if (is(words, at, "ou") && (is_turned(words, at + 1) || match_words(words, at + 1, "est|sont|en|se|va"))) {
        Words accented = words;
        accented[at] = "où";
        return tell_question_word(accented, at);
    }
    if (is(words, at, "que") && at + 1 < words.size()) return QuestionForm::Open;
    if (match_words(words, at, "ce est -a|a -dire|dire")) return QuestionForm::Open;
    return tell_question_word(words, at);
}

// Further on in a clause that begins with something else.
Form tell_later(const Words& words, std::size_t from, std::size_t end)
{
    for (std::size_t i = from + 1; i < end; ++i) {
        if (is_known_about(words, from, i) && !stands_last(words, i)) return {};
        if (match_words(words, i, "est -ce que|qui") && !is(words, i - 1, "que|qui|quand|où|comment|pourquoi")) return tell_start(words, i);
        if (is_turned(words, i)) {
            if (const Form form = tell_request(words, i)) return form;
            return QuestionForm::Closed;
        }
        const bool plain = is(words, i, "comment|pourquoi|quoi|combien|où") || match_words(words, i, "que est -ce|ce que|qui") ||
                           (is_quel(words, i) && !is(words, i - 1, "importe|tel|telle")) || match_words(words, i, "que se? passe|faites|fait|pensez");
        if (!plain) continue;
        if (is(words, i, "quoi") && is(words, i - 1, "ou|importe|y|chose")) continue;
        if (is(words, i - 1, "savez|sais|sait|savent|saviez|comprenez|comprends")) return {};
        if (is(words, i, "quoi") && is(words, i + 1, "le|la|les|votre|vos|ton|ta|son|leur|ce|cette")) return open_unless(asks_for_fact(words, i + 1));
        if (stands_last(words, i) || leads(words, from, i)) return tell_question_word(words, i);
    }
    return {};
}

Form tell_clause(const Words& words, std::size_t at)
{
    if (match_words(words, at, "dites|dis -moi ,")) return {};
    const std::size_t end = end_of_clause(words, at);
    if (is_subordinate(words, at, end) && !match_words(words, at, "en quoi|quel|quelle|quels|quelles|combien|qui") &&
        !match_words(words, at, "depuis|comme quand|combien|quoi|quel|quelle"))
        return tell_later(words, at, end);
    if (const Form form = tell_start(words, at)) return form;
    if (is_turned(words, at)) return QuestionForm::Closed;
    return tell_later(words, at, end);
}

std::size_t skip_fillers(const Words& words, std::size_t at)
{
    static const Patterns fillers{",", "ok|okay|et|donc|alors|bon|ben|bah|euh|hum|oui|non|bien|parfait|merci|voila|ah|oh|mais|or|ensuite|sinon|enfin|justement|"
                           "concretement|precisement|exactement|super|tres|maintenant|globalement|personnellement|pardon|desole|finalement|"
                           "aujourd'hui|actuellement|generalement|habituellement|d'habitude|puis|car|entendu|effectivement|sincerement|honnetement|puis|voyons",
                           "de accord", "du coup", "en fait", "tout? de abord", "pour commencer|finir|terminer|conclure|resumer", "au fait", "je vois|comprends", "a votre|ton avis",
                           "selon|pour vous|toi", "de apres vous|toi", "chez vous", "si je peux|puis me permettre", "si ce ne est pas? indiscret",
                           "en general|pratique|moyenne|particulier|effet|gros|resume|revanche", "tres bien|interessant", "tout a fait", "en ce moment", "par exemple",
                           "a ce propos|sujet", "de accord", "bien sur", "par ailleurs|contre", "une|autre derniere? question", "ma question est", "au quotidien", "et puis", "de votre point de vue",
                           "de? votre cote", "bonjour|bonsoir", "madame|monsieur", "de maniere|facon generale", "au juste"};
    for (auto behind = match_any(words, at, fillers); behind && *behind > at; behind = match_any(words, at, fillers)) {
        if (match_words(words, at, "pour|selon|chez qui|quoi|quel") || match_words(words, at, "alors que")) break;
        at = *behind;
    }
    return at;
}

// Politeness in the middle of a sentence, and the tags at its end.
Words without_politeness(const Words& words)
{
    static const Patterns polite{", si il vous|te plait ,?", "si il vous|te plait", ", svp|stp ,?", "svp|stp", "si possible", ", si vous voulez|pouvez bien? ,?", ", peut-etre ,",
                          "peut-etre", ", selon vous ,?", "selon vous", ", a votre|ton avis ,?", "a votre|ton avis", "en quelques mots|phrases", "brievement", ", de apres vous ,?", ", par exemple ,?",
                          ", concretement ,?", "un peu", ", pour vous ,?"};
    Words out;
    for (std::size_t i = 0; i < words.size();) {
        const auto behind = match_any(words, i, polite);
        if (behind)
            i = *behind;
        else
            out.push_back(words[i++]);
    }
    for (const std::string_view tag : {", non|hein|oui|ok|si|correct", ", de accord", ", ne est -ce pas", "ne est -ce pas", ", pas vrai", ", ce est -ce? ca|bien? ca?", ", ce est ca", ", ou pas|non", "ou non|pas", "hein"})
        for (std::size_t from = out.size() - std::min<std::size_t>(out.size(), 5); from < out.size(); ++from)
            if (from > 0 && match_words(out, from, tag) == out.size()) {
                out.resize(from);
                break;
            }
    return out;
}

// "… et pourquoi ?", "… et comment ça se passe ?" ask for more after a fact.
bool goes_on_openly(const Words& words)
{
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const auto asks = match_any(words, i, {"et|ou si oui|non ,?", ", si oui|non ,?", "et"});
        if (!asks || !is(words, *asks, "comment|pourquoi|que|en|de|qu")) continue;
        if (is_known_about(words, 0, i)) continue;
        if (is(words, *asks, "comment|pourquoi") || match_words(words, *asks, "que est -ce que|qui") || match_words(words, *asks, "en quoi") ||
            match_words(words, *asks, "de quelle maniere|facon"))
            return true;
    }
    return false;
}

// "Que préférez-vous, A ou B ?": the answers are given.
bool offers_answers(const Words& words)
{
    for (std::size_t i = words.size(); i-- > 1;)
        if (words[i] == ",") {
            const bool choice = std::find(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(), "ou") != words.end();
            return choice && words.size() - i - 1 <= 6 && !is(words, i + 1, "ou");
        }
    return false;
}

bool is_prompt_to_go_on(const Words& words)
{
    const auto start = match_any(words, 0, {"ok|de|ah accord? ,?", "ok|okay|et|donc|mais ,?"}).value_or(0);
    for (const std::size_t at : {std::size_t{0}, start}) {
        static const Patterns prompts{"ensuite|apres|alors|puis|donc", "et", "ce est -a -dire|dire", "ce est a dire", "par exemple", "comment ca|cela", "du genre", "parce que", "encore",
                               "mais encore", "comme quoi", "quoi de? autre|encore", "un exemple", "tel|telle|tels que", "dans quel sens"};
        if (match_any(words, at, prompts) == words.size()) return true;
    }
    return false;
}

}  // namespace

QuestionForm tell_french(const QuestionSentence& sentence)
{
    if (is_prompt_to_go_on(sentence.words)) return QuestionForm::Open;
    const Words words = without_politeness(sentence.words);
    const std::size_t start = skip_fillers(words, 0);
    Form form;
    for (std::size_t at = start; at < words.size() && !form; at = end_of_clause(words, at) + 1) {
        at = skip_fillers(words, at);
        if (at < words.size()) form = tell_clause(words, at);
    }
    if (!form) return sentence.marked && words.size() > 1 ? QuestionForm::Closed : QuestionForm::Unsure;
    if (asks_for_rating(words)) return QuestionForm::Closed;
    if (*form == QuestionForm::Closed && goes_on_openly(words)) return QuestionForm::Open;
    if (*form == QuestionForm::Open && offers_answers(words)) return QuestionForm::Closed;
    // A verb alone, while the rest is still being typed, tells nothing yet.
    const std::size_t asked = match_words(words, start, "est -ce que").value_or(start);
    const bool unfinished = !sentence.marked && *form == QuestionForm::Closed && words.size() - asked < 3;
    return unfinished ? QuestionForm::Unsure : *form;
}

}  // namespace sourdine
