#include "core/words/difficulty_rules.h"

// French: what somebody has, and how somebody or something is.

namespace sourdine {

namespace {

// A trouble by its name, that somebody has or that is there.
Patterns name_nouns()
{
    return {
        "le|la|un|mon|ma|notre|mes|nos|autre|principal|principale|premier|premiere|seul|gros|grosse|vrai $adv* principal|"
            "principale|gros|grosse|grand|grande|vrai|vraie|seul|premier|premiere|autre? $trouble|$fault ~5 ,? ,? ce est|etait|reste",
        "le|la|mon|ma|notre|principal|principale $adv* principal|principale|gros|grosse|grand|grande|vrai|vraie|premier|"
            "premiere? $trouble que|qui|avec|est|reste !resolu|regle|management",
        "ce est|-ce? le|la|notre|mon|un|une|ca|bien $adv* gros|grand|vrai|vraie|principal|grosse|sacre|sacree? $trouble !resolue|"
            "resolu|regle",
        "voila|la|est|ca le|la|notre $adv* probleme|souci|difficulte|hic|blocage|galere",
        "y a|ont $adv* $quant* $trouble|$fault !de? gestion",
        "on|je|nous|ils|elles|il|elle|equipe|clients|qui|service $a $adv* $quant* $trouble|$fault|soucis !de? gestion|moins|"
            "habitude",
        "ont|ai|avons eu $quant* $trouble|$fault|$ill",
        "on a eu $quant* $trouble|$fault",
        "ont|a|ai|avons|ayant|avoir $adv* $quant* mal|peine a",
        "a|ont|ai|avons|avoir $adv* $quant* mal|peine|difficulte|difficultes|du a|pour",
        "rencontre|rencontrons|rencontrent|subit|subissons|subissent|accumule|accumulons|connait|multiplie|cumule $quant* "
            "$trouble|$fault",
        "pris|prend|prends|prenons|croule|croulons|croulent|noyes|sous|pleins|pleines|plein|bourre|truffe|bourres de|sous|par|"
            "des|les ~2 $trouble|$fault|mails|demandes|papier|paperasse|tickets|dossiers|pression|eau|travail|travaux",
        "manque|manquent|manquons|manquait|penurie|absence de|du|des|cruellement|enormement|encore|quelque|un|une|trois|deux",
        "nous|me|leur|il|on|ce|qui|vous-nous $adv* manque|manquent|manquons !pas|jamais|rien",
        "faute de|des !frappe",
        "sous-effectif|sous-effectifs|sous-staffes|sous-dimensionne|sous-dimensionnes",
        "est|sommes|sont|suis|bosse|travaille|travaillons $adv* en|a sous-effectif|retard|panne|rupture|difficulte|tension|"
            "surcharge|souffrance|burn-out|conflit|surchauffe|danger|echec|baisse|crise|sous-nombre|bout",
        "en retard|panne|rupture|souffrance|sous-effectif|surchauffe",
        "retard sur|dans|de|partout|permanent",
        "ce est|sont $adv* le|la|un|une|du $adv* cauchemar|enfer|bazar|bordel|galere|catastrophe|calvaire|parcours|casse-tete|"
            "gouffre|plaie|chaos|pagaille|croix|panique|foutoir|merdier|foire|loterie|jungle|honte|torture|misere|horreur|chantier|"
            "goulot|goulet|risque|corvee|combat|souffrance|deception|scandale|danger|usine|guerre",
        "est|sont|devient|reste|etait un|une|le|la $adv* vrai|vraie|gros|grosse? cauchemar|enfer|bazar|bordel|galere|catastrophe|"
            "calvaire|casse-tete|gouffre|plaie|chaos|pagaille|croix|foutoir|passoire|horreur|goulot|frein|corvee|desastre|probleme",
        "ce est galere|chaud-bouillant|infernal|chiant|relou|nul",
        "bete noire",
        "ne? $a|y? a? aucun|aucune|pas|plus|zero|jamais de|aucune|assez|le|la|les|aucun|un|une|d'autre? $adv* visibilite|"
            "documentation|budget|moyen|moyens|temps|personnel|effectif|effectifs|coordination|communication|transparence|"
            "reconnaissance|solution|marge|recul|formation|procedure|suivi|outil|outils|retour|retours|reponse|reponses|information|"
            "informations|acces|confiance|interlocuteur|ressources|monde|gens|bras|place|materiel|personne|choix|droit|pause|idee|"
            "vue|vraie|sauvegarde|soutien|accompagnement|vie|energie|force|appetit",
        "aucun|aucune visibilite|documentation|budget|moyen|moyens|coordination|communication|transparence|reconnaissance|"
            "solution|marge|formation|procedure|suivi|retour|reponse|information|interlocuteur|idee|soutien|accompagnement|logique|"
            "vision|pilotage|controle|recours",
        "pas|plus assez|suffisamment",
        "le moral",
        "qualite|motivation|confiance|ambiance|moral|satisfaction|productivite|chiffre est|sont|a|se|ne|baisse|chute|diminue|"
            "degrade|affaires? $adv* baisse|chute|bas|mauvaise|mauvais|degrade|degradee|perdue|diminue|deteriore|mal|au|en",
        "manque|absence de",
        "moitie|plupart|tiers|majorite|partie de|des ~3 sont|est $bad|fausses|faux|manquants|inutiles|perdus",
    };
}

// How somebody feels, how a thing is.
Patterns name_states()
{
    return {
        "$is $adv* $bad !de|dans|sur|donc-non",
        "etre|etais|ete $adv* deborde|debordes|epuise|epuisee|coince|coinces|obliges|oblige|obligee",
        "se|me|nous sent|sens|sentent|sentons $adv* mal|$bad|seul|seule|seuls|ecoute-pas|ignores|ignoree|ignore|oublies|trahi|"
            "trahis|inutile|inutiles",
        "est|sont|suis|sommes|devient|prend|coute|va|dure|arrive|arrivent|reste|semble $adv* trop|tellement|tres|super|hyper|"
            "vachement|extremement|beaucoup|particulierement|de plus? trop|en|plus? $hard !bien",
        "trop $adv* $hard|$bad|de|d'|peu|souvent|vite|loin !bien|rire",
        "est|sont $adv* complique|compliquee|difficile|difficiles|dur|dure|impossible|delicat|laborieux|penible|complexe|lourd "
            "pour|de|a !dire|croire|expliquer|savoir",
        "ce est $adv* complique|difficile|dur|lourd|penible|lent|long|galere|tendu|chaud|mal|fatiguant|flou|rageant|triste|grave|"
            "malheureux|dommage|anormal|inadmissible|pire|ingerable !a? dire|croire|une",
        "impossible|impossibles de|a|savoir !dire|rater|louper",
        "impossibilite de",
        "a bout de|souffle|nerfs|force|,",
        "au bord de|du",
        "ne? $is? pas|plus $adv* fiable|fiables|clair|claire|clairs|claires|normal|normale|adapte|adaptee|adaptes|adaptees|satisfait|"
            "satisfaite|satisfaits|content|contente|contents|juste|a-jour|suffisant|suffisante|suffisants|possible|pret|prets|"
            "tenable|acceptable|viable|forme|formes|formee|formees|prevenus|prevenu|informe|informes|ecoutes|ecoutee|reconnus|"
            "reconnu|respecte|respectes|respectee|a|fait|faite|faits|fonctionnel|pratique|coherent|coherents|complet|complets|"
            "maintenu|synchronises|compatibles|compatible|connectes|documente|documentee|disponible|disponibles|bon|bonne|bons|tenu|"
            "tenus|remplace|remplaces|remplacee|payes|paye|alignes|d'accord !du|un|une|me|se|nous|vous|dire|la|le|les|plaindre",
        "ras-le-bol|raslebol",
        "ras le bol|cul",
        "en ai|a|ont|avons $adv* marre|ras-le-bol|assez|plein",
        "marre de|que",
        "ne? en peux|peut|peuvent|pouvons plus",
        "ne? en peux|peut|peuvent|pouvons|plus plus",
        "a la ramasse|traine|bourre|masse|derive",
        "au plus bas|mal",
        "a cran|plat|sec|sang",
        "peur|crains|craint|craignons|craignent|crainte|redoute|redoutons|redoutent|apprehende que|de|pour|le|la|les|des|un",
        "ai|a|ont|avons peur",
        "inquiete|inquietent|inquietons|gene|genent|enerve|enervent|agace|agacent|fatigue|stresse|stressent|decourage|demotive|"
            "epuise|mine|ronge|derange|frustre|bloque|freine|preoccupe|angoisse|exaspere|desespere|ralentit|ralentissent|penalise|"
            "perturbe|pourrit|handicape|tue|use !pas|plus|jamais|de|en|a",
        "nous|me|m' $adv* inquiete|inquietent|gene|genent|enerve|enervent|agace|agacent|fatigue|stresse|decourage|demotive|"
            "epuise|mine|ronge|derange|dérange|frustre|bloque|freine|preoccupe|angoisse|exaspere|desespere|ralentit|ralentissent|"
            "penalise|perturbe|pourrit|handicape|tue|use|pese|plombe|saoule|soule|empeche|empechent|pèse|coute|coutent|lache|lachent "
            "!pas|plus|jamais",
        "rend|rendent|rends dingue|dingues|fou|folle|fous|malade|malades|chevre|difficile|impossible|tout|ca|les",
        "laisse|laissent tomber|pour|a-l'abandon",
        "a cause de|du|des",
        "chacun fait|bricole|se|pour",
        "a sa sauce|maniere|facon",
        "bricole|bricolons|bidouille|bidouillons|jongle|jonglons|galere|galerent|galerons|rame|ramons|rament|patauge|pataugeons|"
            "subit|subissons|subissent|souffre|souffrent|souffrons|bataille|bataillons|peine|peinent|peinons",
        "eteindre|eteint|eteignons des|les incendies|feux",
        "a l'arrache",
        "dans l'urgence|urgence|le|la flou|mur|rouge|brouillard|urgence|merde|panade",
        "un|une seul|seule personne|fournisseur|gars|collegue|prestataire|serveur|ne? qui|connait|sait|peut|et?",
        "ne y a que",
        "que une|un seul|seule personne|homme|fournisseur|collegue",
        "depend|dependons|dependent $adv* de|du que? un|une|seul",
        "est pas? juste|normal",
        "ce est? est pas|plus|jamais possible|normal|juste|clair|fiable|vivable|tenable|serieux|genial|terrible|top|gerable|"
            "acceptable|humain|viable|simple|evident|pratique|adapte|suffisant",
    };
}

}  // namespace

Patterns name_french_troubles()
{
    Patterns patterns = name_nouns();
    const Patterns more = name_states();
    patterns.insert(patterns.end(), more.begin(), more.end());
    return patterns;
}

}  // namespace sourdine
