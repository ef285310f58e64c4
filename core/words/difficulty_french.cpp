#include "core/words/difficulty_rules.h"

// French states a difficulty with what one has ("on a du mal à", "j’ai mal"), with a state ("c’est trop lent", "je suis
// débordée"), with what does not happen ("personne ne sait", "on n’arrive pas à") or with what it costs ("ça nous
// prend trois jours"). Spoken French leaves out its "ne" and the "il" of "il y a".

namespace sourdine {

namespace {

using Classes = std::vector<WordClass>;

Classes name_classes()
{
    return {
        {"not",
            "ne|pas|aucun|aucune|jamais|sans|ni|rien|personne|guere|nul|nulle|evite|eviter|eviterait|evitent|moins|plutot"},
        {"maybe",
            "si|pourrait|pourraient|serait|seraient|aurait|auraient|pourrais|pourrions|cas|quand|lorsque|imaginons|supposons|puisse|"
            "eventuel|eventuels"},
        {"stop",
            "mais|et|donc|parce|puis|alors|car|sauf|ou"},
        {"you",
            "vous|tu|votre|vos|ton|ta|tes|-vous|-tu"},
        {"own",
            "je|on|nous|me|mon|ma|mes|notre|nos|moi"},
        {"num",
            "#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|"
            "mille|plusieurs|dizaine|dizaines|centaine|centaines|milliers|moitie|tiers"},
        {"unit",
            "heure|heures|jour|jours|journee|journees|semaine|semaines|mois|an|ans|annee|annees|trimestre|nuit|nuits|soir|soirs|"
            "week-end|week-ends|matinee|apres-midi|temps"},
        {"a",
            "ai|as|a|ont|avons|avez"},
        {"is",
            "est|sont|suis|sommes|deviennent|devient|reste|restent|restons|semble|semblent|parait|sens|sent|sentent|sentons|etre"},
        {"adv",
            "tres|trop|si|assez|plutot|tellement|extremement|super|hyper|de|toujours|tout|toute|tous|plus|encore|bien|beaucoup|"
            "constamment|sans|cesse|le|temps|enormement|particulierement|presque|vite|ultra|terriblement|incroyablement|quelque|la|"
            "souvent|moyennement|en|permanence|completement|parfois"},
        {"quant",
            "$num|un|une|des|de|du|le|la|les|beaucoup|trop|plein|tant|tellement|enormement|pas-mal|gros|grosse|grosses|grand|grande|"
            "grands|grandes|vrai|vraie|vrais|vraies|enorme|enormes|serieux|serieuse|serieuses|toujours|encore|constamment|certain|"
            "certaine|certains|certaines|quelques|autres|autre|tas|nombreux|nombreuses|petit|petits|petite|petites|sacre|sacres|reel|"
            "reels|reelle|reelles|forte|fort|fortes|forts|temps|tout|tous|ce|ces|cette|mes|mon|ma|meme|memes|permanence|en|plus|"
            "multiples|terrible|terribles|affreux|mauvais|mauvaise|mauvaises|fois"},
        {"trouble",
            "probleme|problemes|souci|soucis|difficulte|difficultes|hic|ennui|ennuis|galere|galeres|inquietude|inquietudes|crainte|"
            "craintes|frein|freins|obstacle|obstacles|frustration|frustrations|blocage|blocages|faiblesse|faiblesses|bete|peur|"
            "cauchemar|enfer|bazar|bordel|catastrophe|calvaire|casse-tete|parcours|gouffre|plaie|goulot|goulet|risque|desordre|chaos|"
            "honte|angoisse|lacune|lacunes|contrainte|contraintes|preoccupation|preoccupations|handicap"},
        {"fault",
            "retard|retards|erreur|erreurs|panne|pannes|bug|bugs|bogue|plantage|plantages|accident|accidents|incident|incidents|"
            "reclamation|reclamations|plainte|plaintes|tension|tensions|conflit|conflits|rupture|ruptures|doublon|doublons|litige|"
            "litiges|oubli|oublis|perte|pertes|absence|absences|absenteisme|stress|pression|coupure|coupures|fuite|fuites|malentendu|"
            "malentendus|interruption|interruptions|surcharge|penurie|penalites|depart|departs|demission|demissions|paperasse|bruit|"
            "lourdeurs|lourdeur|incoherence|incoherences|incomprehension|incomprehensions|decalage|decalages|anomalie|anomalies|"
            "ralentissements|lenteurs|lenteur|gaspillage|dysfonctionnement|dysfonctionnements|faute|fautes|trous|turnover|arrets|"
            "amende|amendes|impayes|disputes|annulations|agressions|burn-out|burn-outs|pagaille|demotivation|lassitude"},
        {"ill",
            "douleur|douleurs|fievre|toux|nausees|vertiges|migraine|migraines|insomnie|insomnies|crampes|crampe|courbatures|diarrhee|"
            "boutons|plaques|demangeaisons|palpitations|fatigue|angoisses|rhume|grippe|brulures|brulure|vomissements|eczema|"
            "saignements|crises|crise|allergies|tendinite|lumbago|sciatique"},
        {"body",
            "dos|tete|ventre|gorge|genou|genoux|bras|jambe|jambes|epaule|epaules|poitrine|oreille|oreilles|dent|dents|yeux|oeil|main|"
            "mains|poignet|poignets|pied|pieds|cheville|chevilles|hanche|hanches|cou|nuque|coeur|estomac|peau|nez|doigts|doigt|coude|"
            "reins|muscles|articulations"},
        {"bad",
            "stresse|stressee|stresses|stressees|stressant|stressante|epuise|epuisee|epuises|epuisees|epuisant|epuisante|fatigue|"
            "fatiguee|fatigues|fatiguees|fatigant|fatigante|deborde|debordee|debordes|debordees|depasse|depassee|depasses|depassees|"
            "perdu|perdue|perdus|perdues|frustre|frustree|frustres|frustrant|frustrante|frustrants|inquiet|inquiete|inquiets|"
            "inquietes|inquietant|inquietante|noye|noyee|noyes|noyees|submerge|submergee|submerges|submergees|penible|penibles|"
            "catastrophique|catastrophiques|chaotique|chaotiques|infernal|infernale|infernaux|insupportable|insupportables|ingerable|"
            "ingerables|interminable|interminables|incomprehensible|incomprehensibles|illisible|illisibles|inutilisable|"
            "inutilisables|inaccessible|inaccessibles|indisponible|indisponibles|injoignable|injoignables|obsolete|obsoletes|vetuste|"
            "vetustes|instable|instables|coince|coincee|coinces|coincees|bloque|bloquee|bloques|bloquees|isole|isolee|isoles|isolees|"
            "abandonne|abandonnee|abandonnes|abandonnees|demotive|demotivee|demotives|demotivees|decourage|decouragee|decourages|"
            "decourageant|demotivant|deprime|deprimee|deprimes|deprimant|surcharge|surchargee|surcharges|surchargees|demuni|demunie|"
            "demunis|demunies|desorganise|desorganisee|desorganises|agacant|agacante|enervant|enervante|genant|genante|genants|lourd|"
            "lourde|lourds|lourdes|laborieux|laborieuse|fastidieux|fastidieuse|chronophage|chronophages|usant|usante|dangereux|"
            "dangereuse|dangereuses|risque|insuffisant|insuffisante|insuffisants|insuffisantes|incomplet|incomplete|incomplets|"
            "incompletes|faux|fausse|fausses|errone|erronee|errones|erronees|injuste|injustes|nul|nulle|horrible|horribles|terrible|"
            "affreux|desagreable|desesperant|desesperante|desespere|desesperee|exaspere|exasperee|exasperant|exasperante|exasperes|"
            "fragile|fragiles|inadapte|inadaptee|inadaptes|inadaptees|lasse|las|decu|decue|decus|decevant|decevante|mecontent|"
            "mecontente|mecontents|mecontentes|casse|cassee|casses|cassees|defectueux|defectueuse|gonfle|gonflee|gonfles|enfle|"
            "enflee|enfles|malade|malades|angoisse|angoissee|angoissant|angoissante|problematique|problematiques|preoccupant|"
            "preoccupante|absurde|absurdes|aberrant|aberrante|scandaleux|invivable|intenable|impossible|impossibles|creve|crevee|"
            "creves|vide|rouge|imprevisible|imprevisibles|opaque|opaques|flou|floue|flous|floues|confus|confuse|perdants|impuissant|"
            "impuissante|impuissants|incoherent|incoherente|incoherents|incoherentes|dependants|dependant|use|usee|uses|seuls|tendu|"
            "tendue|tendus|tendues|rigide|archaique"},
        {"hard",
            "lent|lente|lents|lentes|long|longue|longs|longues|cher|chere|chers|cheres|complique|compliquee|compliques|compliquees|"
            "complexe|complexes|dur|dure|durs|dures|difficile|difficiles|tard|tardif|tardifs|tardive|petit|petite|eleve|elevee|"
            "eleves|couteux|couteuse|bruyant|bruyante|ambitieux|vague|vagues|vieux|vieille|bas|basse|faible|faibles|restreint|limite|"
            "limitee|limites|serre|serres|tendu|nombreux|nombreuses|peu|bureaucratique|rigide|juste|court|courts|courte|strict|"
            "risque|delicat|delicate"},
        {"fail",
            "plante|plantent|bugue|buguent|bug|bugge|bloque|rame|rament|casse|cassent|coince|coincent|foire|freeze|surchauffe|"
            "surchauffent|deconne|deconnent|cloche|saute|sautent|lache|lachent|traine|trainent|cafouille|patine|fuit|derape|derapent|"
            "stagne|pietine"},
        {"lose-what",
            "temps|argent|commandes|commande|clients|client|heures|heure|jours|jour|donnees|gens|monde|ventes|colis|documents|"
            "dossiers|dossier|fichiers|informations|information|revenus|patients|tickets|demandes|fil|controle|messages|mails|"
            "semaines|factures|talents|collegues|contrats|marches|confiance|energie|formulaires|papiers|sommeil|patience|parts|euros|"
            "fortune|folie|semaine|mois|journee|chiffre|marge|pied|matinee|salaries|personnel"},
    };
}

// What a body suffers.
Patterns name_health()
{
    return {
        "ai|a|avais|ont $adv* mal|douleur a|au|aux|partout|dans|quand|depuis",
        "fait|font|faire $adv* mal !a? personne|rien",
        "mal $adv* au|a la|le|les? $body",
        "ne? dors|dort pas|plus|mal|peu|tres|$num",
        "dors|dort $adv* mal|pas|plus",
        "je|me $adv* tousse|vomis|saigne|gratte|demange|brule|lance|pique|tremble|transpire|eternue|fatigue|etouffe|deprime|"
            "pleure|angoisse|stresse|craque",
        "ca|elle|il|peau|qui $adv* me|nous? gratte|demange|brule|lance|pique|gratouille|tire|saigne|enfle|gonfle",
        "ai|a|eu|avec|par $quant* $ill !de? moins",
        "mon|ma|mes|le|la|les $body $adv* est|sont|me|a|ont|fait $adv* mal|gonfle|gonflee|gonfles|enfle|enflee|rouge|rouges|"
            "bloque|bloquee|raide|seche|irrite|irritee|irrites|lance|gonflees|brulent|brule|grattent|gratte|sec|seches|coince",
        "suis $adv* fatigue|fatiguee|malade|essouffle|essoufflee|epuisee|enrhume|enrhumee|constipe|deprime|deprimee|a|bout|"
            "nerveux|nerveuse|tendue|creve|crevee|mal|angoissee|angoisse !bout",
        "troubles|problemes|difficultes|mal de|a|du|pour $adv* sommeil|respirer|dormir|marcher|concentration|concentrer|manger|"
            "dos|digestion|peau|avaler|respiration|memoire",
        "envie de vomir|pleurer",
        "ne? passe|part|guerit|disparait pas|plus",
        "de pire en",
        "pire en pire",
        "de plus en plus de|dur|difficile|complique|lourd|mal|fatigue|fatiguee|tendu|lent|long",
        "tete qui|me tourne",
        "ne? me|se? sens|sent|sentons $own? pas|plus $adv* bien|tres|a|en|ecoute|ecoutee|soutenu|soutenue|reconnu|reconnue",
        "sens|sent|sentons|sentent ,? $adv* mal|seul|seule|faible|faibles|nauseeux|nauseeuse|vaseux|isole|isolee|isoles|deborde|debordee|"
            "inutile|abandonne|abandonnee|abandonnes|oppresse|oppressee",
        "ai|avons|a ~2 asthme|diabete|eczema|arthrose|hypertension|allergie|allergies|psoriasis|anemie|sciatique|angine|bronchite|"
            "pneumonie|sinusite|cholesterol|acouphenes|endometriose|lumbago|tendinite",
        "suis $adv* allergique|diabetique|asthmatique|hypertendu|hypertendue|invalide|intolerant|intolerante",
        "a bout|court de souffle",
        "douleur|douleurs|crampe|crampes|brulures|picotements|fourmis|fourmillements|pression|poids|boule|gene ~1 a|au|aux|dans|sur|de "
            "la|le|les? $body",
        "vue qui|se trouble|brouille|baisse",
        "oreilles qui|me bourdonnent|sifflent",
        "ne ai|a|avons|ont plus|pas $adv* appetit|force|envie|energie|gout|sommeil|courage",
    };
}

// Politeness, what is over, what is somebody else's.
Patterns name_vetoes()
{
    return {
        "desole|desolee de|pour|que",
        "dites|dis -le|-moi|le|moi",
        "si vous|tu|jamais",
        "au cas ou",
        "se hesitez|hesite",
        "hesitez|hesite pas",
        "pas|aucun|aucune|nul|sans $adv* souci|soucis|probleme|problemes|difficulte|difficultes|mal|inquietude|galere|ennui|"
            "ennuis|retard|stress|regret|plainte|reclamation|erreur|panne|douleur|fievre",
        "pas de souci|soucis|probleme|problemes|panique|douleur|fievre|retard|mal|difficulte|difficultes|pression|erreur|erreurs",
        "est|sont|ete|a|ai|avons|ont|maintenant|bien $adv* regle|regles|reglee|reglees|resolu|resolue|resolus|resolues|corrige|"
            "corrigee|corriges|repare|reparee|repares|reussi|gueri|guerie|rattrape|arrange|arranges|arrangee|elimine|disparu|"
            "disparue|disparus|simplifie",
        "grace a|au|aux",
        "plus $adv* aucun|aucune|rien|besoin",
        "ne ai|a|avons plus|pas besoin|a",
        "presque plus|pas|jamais",
        "ne? a|ont|est|sont|avons jamais ete? bon|bonne|bons|bonnes|bien|facile|simple|meilleur|meilleure|rapide|heureux|contents",
        "avant ~1 ce etait",
        "mais ~4 mieux|regle|fini|marche|bien|roule|resolu|passe|termine|ok|derriere|adore",
        "tant mieux",
        "heureusement",
        "vaut|valait le|la coup|peine",
        "vaut|valait peine",
        "ca|ce|cela doit|devait|va etre",
        "je|on comprends|comprend ,",
        "vous|tu avez|etes|as|es|devez|perdez|semblez|dites",
        "impression que vous|tu",
        "pas mal du|de? !au|a|partout|aux",
        "est difficile|dur|complique a|de dire|croire|expliquer|savoir",
        "une? question difficile|complique",
        "mon|ma pere|mere|frere|soeur|grand-mere|grand-pere|tante|oncle $adv* a|est|avait|etait|ont",
        "comme prevu|convenu|toujours",
        "ne est pas que",
        "ne est $adv* pas|plus ~1 un|le|une probleme|souci|difficulte|grave",
        "ne? se perd jamais",
        "gagner|gagne ~2 temps|argent",
        "bonne nouvelle",
        "evite|evitent ~3 ennuis|ennui|problemes|erreurs|retards",
        "bien|mieux|moins $adv* passe|passee|mieux|que avant",
        "moins stressant|complique|difficile|long|lent",
        "rien de grave",
        "ne? me? derange|gene pas",
        "a sous le coude",
        "ca va mieux|bien",
        "ca|tout roule|marche|fonctionne|va $adv* bien|tres|mieux|parfaitement|nickel",
    };
}

}  // namespace

const PhraseBook& french_difficulties()
{
    static const PhraseBook book = [] {
        Patterns signs = name_health();
        for (const Patterns& some : {name_french_troubles(), name_french_failures()}) signs.insert(signs.end(), some.begin(), some.end());
        return PhraseBook(name_classes(), {signs, name_vetoes()});
    }();
    return book;
}

}  // namespace sourdine
