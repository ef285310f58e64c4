#include "core/words/difficulty_rules.h"

// French states a difficulty with what one has ("on a du mal à", "j’ai mal"), with a state ("c’est trop lent", "je suis
// débordée"), with what does not happen ("personne ne sait", "on n’arrive pas à") or with what it costs ("ça nous
// prend trois jours"). Spoken French leaves out its "ne" and the "il" of "il y a".

namespace sourdine {

namespace {

using Classes = std::vector<WordClass>;
using Patterns = std::vector<std::string_view>;

Classes name_classes()
{
    return {
        {"not", "ne|pas|aucun|aucune|jamais|sans|ni|rien|personne|guere|nul|nulle|evite|eviter|eviterait|evitent|moins|plutot"},
        {"maybe", "si|pourrait|pourraient|serait|seraient|aurait|auraient|pourrais|pourrions|cas|quand|lorsque|imaginons|supposons|puisse|eventuel|eventuels"},
        {"stop", "mais|et|donc|parce|puis|alors|car|sauf|ou"},
        {"you", "vous|tu|votre|vos|ton|ta|tes|-vous|-tu"},
        {"own", "je|on|nous|me|mon|ma|mes|notre|nos|moi"},
        {"num", "#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|dizaine|dizaines|"
                "centaine|centaines|milliers|moitie|tiers"},
        {"unit", "heure|heures|jour|jours|journee|journees|semaine|semaines|mois|an|ans|annee|annees|trimestre|nuit|nuits|soir|soirs|week-end|week-ends|matinee|apres-midi|temps"},
        {"a", "ai|as|a|ont|avons|avez"},
        {"is", "est|sont|suis|sommes|deviennent|devient|reste|restent|restons|semble|semblent|parait|sens|sent|sentent|sentons|etre"},
        {"adv", "tres|trop|si|assez|plutot|tellement|extremement|super|hyper|de|toujours|tout|toute|tous|plus|encore|bien|beaucoup|constamment|sans|cesse|le|temps|"
                "enormement|particulierement|tres|presque|vite|hyper|ultra|terriblement|incroyablement|quelque|bien|la|souvent|moyennement|en|permanence|completement|parfois"},
        {"quant", "$num|un|une|des|de|du|le|la|les|beaucoup|trop|plein|tant|tellement|enormement|pas-mal|gros|grosse|grosses|grand|grande|grands|grandes|vrai|vraie|vrais|vraies|"
                  "enorme|enormes|serieux|serieuse|serieuses|gros|toujours|encore|constamment|certain|certaine|certains|certaines|quelques|autres|autre|tas|nombreux|nombreuses|"
                  "petit|petits|petite|petites|sacre|sacres|reel|reels|reelle|reelles|forte|fort|fortes|forts|temps|tout|tous|ce|ces|cette|mes|mon|ma|meme|memes|permanence|en|plus|multiples|terrible|terribles|affreux|mauvais|mauvaise|mauvaises|fois"},
        {"trouble", "probleme|problemes|souci|soucis|difficulte|difficultes|hic|ennui|ennuis|galere|galeres|inquietude|inquietudes|crainte|craintes|frein|freins|obstacle|"
                    "obstacles|frustration|frustrations|blocage|blocages|probleme|faiblesse|faiblesses|bete|peur|cauchemar|enfer|bazar|bordel|catastrophe|calvaire|"
                    "casse-tete|parcours|galere|gouffre|plaie|goulot|goulet|risque|desordre|chaos|honte|angoisse|lacune|lacunes|contrainte|contraintes|preoccupation|preoccupations|handicap"},
        {"fault", "retard|retards|erreur|erreurs|panne|pannes|bug|bugs|bogue|plantage|plantages|accident|accidents|incident|incidents|reclamation|reclamations|plainte|plaintes|"
                  "tension|tensions|conflit|conflits|rupture|ruptures|doublon|doublons|litige|litiges|oubli|oublis|perte|pertes|absence|absences|absenteisme|stress|pression|"
                  "coupure|coupures|fuite|fuites|malentendu|malentendus|interruption|interruptions|surcharge|penurie|penalites|depart|departs|demission|demissions|paperasse|"
                  "bruit|lourdeurs|lourdeur|incoherence|incoherences|incomprehension|incomprehensions|decalage|decalages|anomalie|anomalies|ralentissements|lenteurs|lenteur|"
                  "gaspillage|dysfonctionnement|dysfonctionnements|faute|fautes|trous|turnover|arrets|amende|amendes|impayes|disputes|annulations|agressions|burn-out|burn-outs|pagaille|demotivation|lassitude"},
        {"ill", "douleur|douleurs|fievre|toux|nausees|vertiges|migraine|migraines|insomnie|insomnies|crampes|crampe|courbatures|diarrhee|boutons|plaques|demangeaisons|"
                "palpitations|fatigue|angoisses|rhume|grippe|brulures|brulure|vomissements|eczema|saignements|crises|crise|allergies|tendinite|lumbago|sciatique"},
        {"body", "dos|tete|ventre|gorge|genou|genoux|bras|jambe|jambes|epaule|epaules|poitrine|oreille|oreilles|dent|dents|yeux|oeil|main|mains|poignet|poignets|pied|pieds|"
                 "cheville|chevilles|hanche|hanches|cou|nuque|coeur|estomac|peau|nez|doigts|doigt|coude|reins|muscles|articulations"},
        {"bad", "stresse|stressee|stresses|stressees|stressant|stressante|epuise|epuisee|epuises|epuisees|epuisant|epuisante|fatigue|fatiguee|fatigues|fatiguees|fatigant|"
                "fatigante|deborde|debordee|debordes|debordees|depasse|depassee|depasses|depassees|perdu|perdue|perdus|perdues|frustre|frustree|frustres|frustrant|frustrante|"
                "frustrants|inquiet|inquiete|inquiets|inquietes|inquietant|inquietante|noye|noyee|noyes|noyees|submerge|submergee|submerges|submergees|penible|penibles|"
                "catastrophique|catastrophiques|chaotique|chaotiques|infernal|infernale|infernaux|insupportable|insupportables|ingerable|ingerables|interminable|interminables|"
                "incomprehensible|incomprehensibles|illisible|illisibles|inutilisable|inutilisables|inaccessible|inaccessibles|indisponible|indisponibles|injoignable|"
                "injoignables|obsolete|obsoletes|vetuste|vetustes|instable|instables|coince|coincee|coinces|coincees|bloque|bloquee|bloques|bloquees|isole|isolee|isoles|"
                "isolees|abandonne|abandonnee|abandonnes|abandonnees|demotive|demotivee|demotives|demotivees|decourage|decouragee|decourages|decourageant|demotivant|"
                "deprime|deprimee|deprimes|deprimant|surcharge|surchargee|surcharges|surchargees|demuni|demunie|demunis|demunies|desorganise|desorganisee|desorganises|"
                "agacant|agacante|enervant|enervante|genant|genante|genants|lourd|lourde|lourds|lourdes|laborieux|laborieuse|fastidieux|fastidieuse|chronophage|"
                "chronophages|usant|usante|dangereux|dangereuse|dangereuses|risque|insuffisant|insuffisante|insuffisants|insuffisantes|incomplet|incomplete|incomplets|"
                "incompletes|faux|fausse|fausses|errone|erronee|errones|erronees|injuste|injustes|nul|nulle|horrible|horribles|terrible|affreux|desagreable|"
                "desesperant|desesperante|desespere|desesperee|exaspere|exasperee|exasperant|exasperante|exasperes|fragile|fragiles|inadapte|inadaptee|inadaptes|inadaptees|lasse|las|"
                "decu|decue|decus|decevant|decevante|mecontent|mecontente|mecontents|mecontentes|debordes|casse|cassee|casses|cassees|defectueux|defectueuse|"
                "gonfle|gonflee|gonfles|enfle|enflee|enfles|malade|malades|angoisse|angoissee|angoissant|angoissante|problematique|problematiques|preoccupant|preoccupante|"
                "absurde|absurdes|aberrant|aberrante|scandaleux|invivable|intenable|impossible|impossibles|creve|crevee|creves|vide|rouge|imprevisible|imprevisibles|opaque|opaques|"
                "flou|floue|flous|floues|confus|confuse|perdants|impuissant|impuissante|impuissants|incoherent|incoherente|incoherents|incoherentes|dependants|dependant|use|usee|uses|seuls|tendu|tendue|tendus|tendues|rigide|archaique"},
        {"hard", "lent|lente|lents|lentes|long|longue|longs|longues|cher|chere|chers|cheres|complique|compliquee|compliques|compliquees|complexe|complexes|dur|dure|durs|dures|"
                 "difficile|difficiles|tard|tardif|tardifs|tardive|petit|petite|eleve|elevee|eleves|couteux|couteuse|bruyant|bruyante|ambitieux|vague|vagues|vieux|vieille|"
                 "bas|basse|faible|faibles|restreint|limite|limitee|limites|serre|serres|tendu|nombreux|nombreuses|peu|bureaucratique|rigide|juste|court|courts|courte|strict|risque|delicat|delicate"},
        {"fail", "plante|plantent|bugue|buguent|bug|bugge|bloque|rame|rament|casse|cassent|coince|coincent|foire|freeze|surchauffe|surchauffent|deconne|deconnent|cloche|saute|sautent|"
                 "lache|lachent|traine|trainent|cafouille|patine|fuit|derape|derapent|stagne|pietine"},
        {"lose-what", "temps|argent|commandes|commande|clients|client|heures|heure|jours|jour|donnees|gens|monde|ventes|colis|documents|dossiers|dossier|fichiers|informations|"
                      "information|revenus|patients|tickets|demandes|fil|controle|messages|mails|semaines|factures|talents|collegues|contrats|marches|confiance|energie|"
                      "formulaires|papiers|sommeil|patience|parts|euros|fortune|folie|semaine|mois|journee|chiffre|marge|pied|matinee|salaries|personnel"},
    };
}

Patterns name_nouns()
{
    return {
        "le|la|un|mon|ma|notre|mes|nos|autre|principal|principale|premier|premiere|seul|gros|grosse|vrai $adv* principal|principale|gros|grosse|grand|grande|vrai|vraie|seul|premier|premiere|premiere|gros|autre? $trouble|$fault ~5 ,? ,? ce est|etait|reste",
        "le|la|mon|ma|notre|principal|principale $adv* principal|principale|gros|grosse|grand|grande|vrai|vraie|premier|premiere? $trouble que|qui|avec|est|reste !resolu|regle|management",
        "ce est|-ce? le|la|notre|mon|un|une|ca|bien $adv* gros|grand|vrai|vraie|principal|grosse|sacre|sacree? $trouble !resolue|resolu|regle", "voila|la|est|ca le|la|notre $adv* probleme|souci|difficulte|hic|blocage|galere",
        "y a|ont $adv* $quant* $trouble|$fault !de? gestion", "on|je|nous|ils|elles|il|elle|equipe|clients|qui|service $a $adv* $quant* $trouble|$fault|soucis !de? gestion|moins|habitude", "ont|ai|avons eu $quant* $trouble|$fault|$ill", "on a eu $quant* $trouble|$fault",
        "ont|a|ai|avons|ayant|avoir $adv* $quant* mal|peine a", "a|ont|ai|avons|avoir $adv* $quant* mal|peine|difficulte|difficultes|du a|pour", "rencontre|rencontrons|rencontrent|subit|subissons|subissent|accumule|accumulons|connait|multiplie|cumule $quant* $trouble|$fault",
        "pris|prend|prends|prenons|croule|croulons|croulent|noyes|sous|pleins|pleines|plein|bourre|truffe|bourres de|sous|par|des|les ~2 $trouble|$fault|mails|demandes|papier|paperasse|tickets|dossiers|pression|eau|travail|travaux",
        "manque|manquent|manquons|manquait|penurie|absence de|du|des|cruellement|enormement|encore|quelque|un|une|trois|deux", "nous|me|leur|il|on|ce|qui|vous-nous $adv* manque|manquent|manquons !pas|jamais|rien", "faute de|des !frappe", "sous-effectif|sous-effectifs|sous-staffes|sous-dimensionne|sous-dimensionnes",
        "est|est|sommes|sont|suis|bosse|travaille|travaillons $adv* en|a sous-effectif|retard|panne|rupture|difficulte|tension|surcharge|souffrance|burn-out|conflit|surchauffe|danger|echec|baisse|crise|sous-nombre|bout", "en retard|panne|rupture|souffrance|sous-effectif|surchauffe !de? paiement-zero", "retard sur|dans|de|partout|permanent",
        "ce est|sont $adv* le|la|un|une|du $adv* cauchemar|enfer|bazar|bordel|galere|catastrophe|calvaire|parcours|casse-tete|gouffre|plaie|chaos|pagaille|croix|panique|foutoir|merdier|foire|loterie|jungle|honte|torture|misere|horreur|chantier|goulot|goulet|risque|corvee|combat|souffrance|deception|scandale|danger|usine|guerre",
        "est|sont|devient|reste|etait un|une|le|la $adv* cauchemar|enfer|bazar|bordel|galere|catastrophe|calvaire|casse-tete|gouffre|plaie|chaos|pagaille|croix|foutoir|passoire|horreur|goulot|frein|corvee|desastre|vrai? probleme?", "ce est galere|chaud-bouillant|infernal|chiant|relou|nul", "bete noire",
        "ne? $a|y? a? aucun|aucune|pas|plus|zero|jamais de|aucune|assez|le|la|les|aucun|un|une|d'autre? $adv* visibilite|documentation|budget|moyen|moyens|temps|personnel|effectif|effectifs|coordination|communication|transparence|reconnaissance|solution|marge|recul|formation|procedure|suivi|outil|outils|retour|retours|reponse|reponses|reponse|information|informations|acces|confiance|recul|interlocuteur|ressources|monde|gens|bras|place|materiel|personne|choix|droit|pause|idee|vue|vraie|sauvegarde|soutien|accompagnement|vie|energie|force|appetit",
        "aucun|aucune visibilite|documentation|budget|moyen|moyens|coordination|communication|transparence|reconnaissance|solution|marge|formation|procedure|suivi|retour|reponse|information|interlocuteur|reconnaissance|idee|soutien|accompagnement|logique|vision|pilotage|controle|recours", "pas|plus assez|suffisamment",
        "le moral", "qualite|motivation|confiance|ambiance|moral|satisfaction|productivite|chiffre est|sont|a|se|ne|baisse|chute|diminue|degrade|affaires? $adv* baisse|chute|bas|mauvaise|mauvais|degrade|degradee|perdue|diminue|deteriore|mal|au|en? ", "manque|absence de", "moitie|plupart|tiers|majorite|partie de|des ~3 sont|est $bad|fausses|faux|manquants|inutiles|perdus",
    };
}

Patterns name_states()
{
    return {
        "$is $adv* $bad !de|dans|sur|donc-non", "etre|etais|ete $adv* deborde|debordes|epuise|epuisee|coince|coinces|obliges|oblige|obligee|obliges", "se|me|nous sent|sens|sentent|sentons $adv* mal|$bad|seul|seule|seuls|ecoute-pas|ignores|ignoree|ignore|oublies|trahi|trahis|inutile|inutiles",
        "est|sont|suis|sommes|devient|prend|coute|va|dure|arrive|arrivent|reste|semble $adv* trop|tellement|tres|super|hyper|vachement|extremement|beaucoup|particulierement|de plus? trop|en|plus? $hard !bien",
        "trop $adv* $hard|$bad|de|d'|peu|souvent|vite|loin !bien|rire", "est|sont $adv* complique|compliquee|difficile|difficiles|dur|dure|impossible|delicat|laborieux|penible|complexe|lourd pour|de|a !dire|croire|expliquer|savoir", "ce est $adv* complique|difficile|dur|lourd|penible|lent|long|galere|tendu|chaud|mal|fatiguant|flou|rageant|triste|grave|malheureux|dommage|anormal|inadmissible|pire|ingerable !a? dire|croire|une",
        "impossible|impossibles de|a|savoir !dire|rater|louper", "impossibilite de", "a bout de|souffle|nerfs|force|,", "au bord de|du", "pas|plus $adv* fiable|fiables|clair|claire|clairs|claires|normal|normale|adapte|adaptee|adaptes|adaptees|satisfait|satisfaite|satisfaits|content|contente|contents|juste|a-jour|suffisant|suffisante|suffisants|possible|pret|prets|tenable|acceptable|viable|forme|formes|formee|formees|prevenus|prevenu|informe|informes|ecoutes|ecoutee|reconnus|reconnu|respecte|respectes|respectee|a|fait|faite|faits|fonctionnel|pratique|coherent|coherents|complet|complets|maintenu|synchronises|compatibles|compatible|connectes|documente|documentee|disponible|disponibles|bon|bonne|bons|tenu|tenus|remplace|remplaces|remplacee|payes|paye|alignes|d'accord !du|tout,|un|une|me|se|nous|vous|exprès|dire|la|le|les|plaindre",
        "ras-le-bol|raslebol", "ras le bol|cul", "en ai|a|ont|avons $adv* marre|ras-le-bol|assez|plein", "marre de|que", "ne? en peux|peut|peuvent|pouvons plus", "ne? en peux|peut|peuvent|pouvons|plus plus", "a la ramasse|traine|bourre|masse|derive", "au plus bas|mal", "a cran|plat|sec|sang",
        "peur|crains|craint|craignons|craignent|crainte|redoute|redoutons|redoutent|apprehende que|de|pour|le|la|les|des|un", "ai|a|ont|avons peur", "inquiete|inquietent|inquietons|gene|genent|enerve|enervent|agace|agacent|fatigue|stresse|stressent|decourage|demotive|epuise|mine|ronge|derange|frustre|bloque|freine|preoccupe|angoisse|exaspere|desespere|ralentit|ralentissent|penalise|perturbe|pourrit|handicape|tue|use !pas|plus|jamais|de|en|a",
        "nous|me|m' $adv* inquiete|inquietent|gene|genent|enerve|enervent|agace|agacent|fatigue|stresse|decourage|demotive|epuise|mine|ronge|derange|dérange|frustre|bloque|freine|preoccupe|angoisse|exaspere|desespere|ralentit|ralentissent|penalise|perturbe|pourrit|handicape|tue|use|pese|plombe|saoule|soule|empeche|empechent|pèse|coute|coutent|lache|lachent !pas|plus|jamais",
        "rend|rendent|rends dingue|dingues|fou|folle|fous|malade|malades|chevre|difficile|impossible|tout|ca|les", "laisse|laissent tomber|pour|a-l'abandon", "a cause de|du|des|de", "chacun fait|bricole|se|pour", "a sa sauce|maniere|facon", "bricole|bricolons|bidouille|bidouillons|jongle|jonglons|galere|galerent|galerons|rame|ramons|rament|patauge|pataugeons|subit|subissons|subissent|souffre|souffrent|souffrons|bataille|bataillons|peine|peinent|peinons",
        "eteindre|eteint|eteignons des|les incendies|feux", "a l'arrache", "dans l'urgence|urgence|le|la flou|mur|rouge|brouillard|urgence|merde|panade", "un|une seul|seule personne|fournisseur|gars|collegue|prestataire|serveur|ne? qui|connait|sait|peut|et?", "ne y a que", "que une|un seul|seule personne|homme|fournisseur|collegue", "depend|dependons|dependent $adv* de|du que? un|une|seul", "est pas? juste|normal",
        "ce est? est pas|plus|jamais possible|normal|juste|clair|fiable|vivable|tenable|serieux|genial|terrible|top|gerable|acceptable|humain|viable|simple|evident|pratique|adapte|suffisant",
    };
}

Patterns name_failing()
{
    return {
        "personne|nul ne? le|la|les|nous|me|y|se|en|lui|leur|s'? sait|decide|lit|repond|comprend|connait|ecoute|veut|peut|prend|gere|suit|voit|utilise|tranche|previent|dit|explique|regarde|verifie|respecte|ose|aide|parle|porte|pilote|fait|met|trouve|arrive|retrouve|maitrise|controle|centralise|remplace|informe|est|a|forme|assume !parti|plaint|plaint|dit-rien|souci|blesse|malade",
        "sans prevenir|concertation|explication|preavis|aucune|savoir|nous !souci|probleme|difficulte", "plus personne", "rien ne est|marche|fonctionne|bouge|avance|change|va|se|sort !perd|perdu|passe|grave", "rien est|marche|fonctionne|bouge|avance|change|va !grave", "ne? sert|servent|servi a|rien|plus|pas|strictement rien", "ne servi a|rien", "a|ont servi a rien",
        "ne? y? arrive|arrivons|arrivent|arrives|parvient|parvenons|parviens|parviennent pas|plus|jamais a|!?", "arrive|arrivons|arrivent|parvient pas|plus|jamais $adv* a", "ne? y arrive|arrivons|arrivent pas|plus|jamais",
        "ne $own|le|la|les|lui|leur|se|y|en|nous|me* marche|marchent|fonctionne|fonctionnent|repond|repondent|suit|suivent|arrive|arrivent|correspond|correspondent|passe|passent|tient|tiennent|suffit|suffisent|dort|dors|dormons|parle|parlent|comprend|comprends|comprenons|comprennent|voit|vois|voyons|voient|trouve|trouvent|trouvons|gere|gerent|respecte|respectent|communique|communiquent|avance|avancent|ecoute|ecoutent|previent|previennent|recoit|recoivent|recevons|remonte|remontent|remonte|permet|permettent|convient|conviennent|aide|aident|lit|lisent|couvre|couvrent|charge|demarre|demarrent|imprime|enregistre|sert|servent|existe|existent|rappelle|rappellent|livre|livrent|paie|paient|va|vont|sait|savent|savons|peut|peux|pouvons|peuvent|mange|supporte|tourne|rentre|rentrent|colle|collent|redescend|descend|met|maitrise|maitrisons|maitrisent|remplace|s'entendent|entendent|entend|circule|circulent pas|plus|jamais|rien|toujours|aucun|aucune|personne|meme|tout|que !pas? mal|exactement|combien-non|le chiffre|de? probleme|souci|soucis|moi|forcement",
        "on|ils|elles|nous|je|clients|gens|equipes|il|elle|ca|tout|serveur|fichier|outil|logiciel|qui|systeme $adv* marche|marchent|fonctionne|fonctionnent|repond|repondent|suit|suivent|arrive|arrivent|correspond|passe|passent|tient|comprend|comprends|comprennent|voit|voient|trouve|trouvent|gere|respecte|respectent|communique|communiquent|avance|ecoute|ecoutent|previent|previennent|recoit|recoivent|remonte|permet|lisent|sert|rappelle|rappellent|livre|peut|peux|peuvent|dors|dort pas|plus|jamais|rien !mal|exactement|etre",
        "ne? sait|savent|savons|sais pas|jamais|plus|meme|toujours pas? qui|comment|pourquoi|ou|si|quoi|combien|quand|quel|quelle|a|ce|faire|quelles|quels !dire", "ne? se? parlent|parle|comprennent|comprend|coordonnent|entendent pas|plus|jamais", "ne? peut|peux|peuvent|pouvons pas|plus|rien|jamais|meme|remplacer $adv* !me? plaindre|etre|rater|le-dire",
        "ne? $a pas|jamais|plus|rien|toujours|aucune|meme? le|la|les|de|du|eu|acces|ete|ni|un|une? temps|moyens|acces|reponse|recu|confiance|pause|moyen|formes|prevenus|consultes|droit|choix|main|recule|visibilite|eu|dormi|avance|marche|fonctionne|arrive|suivi|tenu|servi|ete|bouge|change|repondu|compris|competences|bons|outils|vue|argent|place|chaise !remarque|demande|problemes? de? probleme|soucis|ennuis|retard",
        "ne? suit|tient|suivons|suffit|suffisent|voit|peut|marche|dors|dort|avance plus|pas !mal|ca", "ne se|nous|y|en retrouve|sort|fait|comprend|vont pas|plus|jamais", "ne|ni tient|tiennent|respecte|respectent pas|jamais les|le delais|delai|engagements|planning|promesses|procedures",
        "perd|perds|perdons|perdent|perdre|gaspille|gaspillons|gaspillent ~4 $lose-what|un|la|le|chaque|toujours|tout", "ai|a|ont|avons|vient|on ~1 perdu ~4 $lose-what !habitude", "passe|passons|passent|passer|passes ~3 temps|moitie|journee|journees|heures|vie|semaine|soirees|jours|week-ends|matinees|matinee ~6 a|en|dans|sur|avec", "cour|court|courons|cours|courent ~3 apres|partout|tous", "perte de temps|argent|temps|clients|confiance|donnees|sens|controle",
        "rate|rates|ratent|ratons|loupe|loupent|loupons|manque|oublie|oublient ~3 echeance|echeances|delai|delais|rendez-vous|commandes|objectif|objectifs|appels|conges|ventes|la|des", "a|ont|ai|avons ~1 rate|loupe|depasse|perdu|oublie ~3 echeance|echeances|delai|delais|rendez-vous|commandes|objectif|objectifs|appels|budget|occasion|train|marche|clients|client", "tombe|tombent|tombait $adv* en panne|rade|carafe|malade|malades|dessus", "tombe malade|malades|en",
        "$fail !pas|de|bien|-croute|du|la|un|le|toi", "se|me|nous bloque|bloquent|trompe|trompent|perd|perdent|plaint|plaignent|plaignons|dispute|disputent|disputons|degrade|degradent|deteriore|enlise|accumule|accumulent|empile|empilent|contredisent|marche|marchent|epuise|epuisent|renvoie|renvoient|engueule|engueulent|decourage|decouragent|demotive|noie|noient|bat|battent|battons|heurte|interrompt|fait|font|retrouve|retrouvent|complique|marchons|desengagent !pas|confiance|du|bien|jamais|a|aider",
        "se fait|font doubler|avoir|engueuler|insulter|agresser|taper|depasser|voler|arnaquer", "reste|restent|attend|dort|trainent|traine|est|sont $adv* bloque|bloquee|bloques|bloquees|coince|coinces|coincee|lettre-morte|perdu|perdus|perdue|sans|dans|sur reponse|suite|solution|nouvelle|un|le|des?", "met|mettent|mettons ~3 en? attente|$num|mois|semaines|temps|heures|jours|plombes|siecles !de? cote|place", "en attente !,? de? validation-ok", "echoue|echouent|echouer|capote", "a|ont|est $adv* echoue|plante|lache|casse|capote|demissionne|demissionnes|craque|crashe|explose|foire",
        "demissionne|demissionnent|quitte|quittent|craque|craquent|abandonnent|abandonne|partent !bien|pas|plus|a|de|du|au|le|midi|en-vacances", "se plaint|plaignent|plaignons", "reclame|reclament|ralent|rale|gueulent|rouspetent|hurlent|rouspete|engueule", "change|changent|modifie|modifient|annule|annulent|decale|decalent|reporte|reportent ~3 priorites|avis|regles|tout|temps|arret|cesse|fois|planning|objectifs|reunions|projets|projet|idee !bien", "ont|a encore|tout? change|annule|supprime|modifie les|le|la|trois|nos|tout|des", "sans arret|cesse|fin|relache", "tout le temps !content|ouvert|la",
        "fait|font|fais|faisons|faire|commet ~3 erreurs|erreur|fautes|doublons|betises", "y a encore|toujours|souvent|chaque? ~3 qui casse|plante|manque|bloque|cloche|coince|disparait|va|marche|foire", "mauvais|mauvaise|mauvaises|fausses|faux|anciens|ancien|errones etiquette|etiquettes|chiffres|adresses|donnees|pieces|references|prix|fichier|articles|produit|produits|colis|code|patient|version|montants|infos|informations", "donne|donnent|dit|disent n'importe|ne|que|ne importe", "ne importe quoi|comment", "n'importe quoi|comment", "contradictoire|contradictoires", "arrive|arrivent|livre|livres|recoit|revient|reviennent|sort ~2 abime|abimes|abimees|abimee|casse|casses|cassees|trop|incomplet|incomplets|tard|vide|vides|retard|fausses|faux|incomplete|incompletes", "oblige|obliges|obligee|obligees|contraint|contraints|force|forces de|a",
        "promettent|promet|vendent ~4 qu'on|que ~1 ne? on? ne? sait|peut|existe|existent pas|jamais",
    };
}

Patterns name_costs()
{
    return {
        "ca|cela|ce|qui|tout $adv* nous|me|leur|lui|te-non? prend|prennent|pris|coute|coutent|bouffe|demande|mange|fait|faut !pas|plus ~2 $num|enormement|beaucoup|trop|cher|plombes|un|une|des|tout|la|perdre heures|jours|mois|semaines|temps|fou|folie|fortune|euros|journee|journees|argent|vie|mille|millions|energie|plombes|semaine|matinee|an",
        "nous|me|leur prend|prennent|coute|coutent|bouffe|bouffent|fait|font|faire|mange|mangent ~3 $num|$unit|cher|mille|temps|perdre|euros|argent|an|chere|heures|enormement|beaucoup|trop", "nous coute|coutent", "fait|font perdre", "prend|prennent|met|mettent|demande|faut|dure|durent|attend|attendent|attendons|attends ~3 $num ~1 mois|semaines|ans|heures|jours|plombes !de? conges|a|au|vacances|,? comme", "met|mettent|prend|prennent|dure|durent|faut un|une|des|plusieurs mois|siecle|eternite|heures|semaines|plombes|jours|temps|annees !fou-non",
        "ca fait $num|des|plusieurs ~1 mois|semaines|ans|annees|jours|heures que ~1 on|je|nous|ils|il|elle|attend|attends|demande|reclame|les", "attend|attendre|attends|attendons|attendent ~2 depuis|pendant|jusque|toujours|encore|les|la|le|une|des|$num ~2 validation|validations|reponse|reponses|semaines|mois|heures|signature|signatures|feu|ans|jours|decision|decisions|autres|temps|$num|retour|retours|accord|que",
        "tout|tous|toutes|fait|faire|fais|saisit|ressaisit|saisir|recopie|on ~2 a la main|mano|paluche", "a la main", "ressaisir|ressaisit|ressaisis|ressaisissons|ressaisie|ressaisies|recopier|recopie|recopions|recopient|retaper|retape|refaire|refait|refaisons|bricoler|relancer|relance|repasser|recommencer|recommence|corriger|rattraper|rattrape|double-saisie", "double|triple saisie|travail|emploi", "deux|trois|plusieurs|cinq|dix fois le|la|les|de|avant|en|par|pour|sur|dans|,|la? meme|chose|semaine|mois|decembre",
        "du|doit|dois|devons|devoir|oblige|obliges|faut $adv* tout? le|les|la|en? me|nous|se? ressaisir|saisir|recopier|refaire|reprendre|annuler|fermer|arreter|jeter|rembourser|recommencer|relancer|payer|renvoyer|rappeler|repeter|attendre|courir|deviner|bricoler|imprimer|connecter ~3 deux|trois|$num|tout|fois|lits|main|chaque|encore|colis|lit|service|projet|apres|toujours",
        "paie|payons|payer|paye|paient $adv* $quant* heures-sup|heures|penalites|amendes|amende|trois|deux fois|supplementaires|sup|pour|retard?", "heures sup|supplementaires|supp", "a|est nous de", "un|une jour|fois|livraison|commande|dossier|appel|piece|colis|client|mois|semaine|machine|machines|fois sur deux|trois|quatre|cinq|dix", "$num machines|postes|personnes|ordinateurs|camions|lits|lignes|serveurs ~3 en panne|arret|hs|casses|casse|absents|manquent",
        "resultat ,? on|je|nous|ca|les|rien|personne|il|tout", "ferme|fermer|supprime|supprimer|reduit|coupe|annule $quant* lit|lits|service|poste|postes|budget|ligne|magasin", "budget|budgets|effectif|effectifs|moyens|credits|postes a|ont|est|sont|ne ete|pas|suffit|suffisent|coupe|reduit|gele? reduit|coupe|gele|supprimes|supprime|divise|rabote|reduits|geles|pas|plus?", "rupture|ruptures de", "embouteillage|embouteillages|bouchon|bouchons", "sous|de|beaucoup|enorme|trop pression", "a|ont cree|cause|provoque|entraine|coute ~3 $fault|$trouble|client|clients|contrat|marche|euros|cher", "goulot|goulet de etranglement",
    };
}

Patterns name_health()
{
    return {
        "ai|a|avais|ont $adv* mal|douleur a|au|aux|partout|dans|quand|depuis", "fait|font|faire $adv* mal !a? personne|rien", "mal $adv* au|a la|le|les? $body", "ne? dors|dort pas|plus|mal|peu|tres|$num", "dors|dort $adv* mal|pas|plus", "je|me $adv* tousse|vomis|saigne|gratte|demange|brule|lance|pique|tremble|transpire|eternue|fatigue|etouffe|deprime|pleure|angoisse|stresse|gratte|craque", "ca|elle|il|peau|qui $adv* me|nous? gratte|demange|brule|lance|pique|gratouille|tire|saigne|enfle|gonfle",
        "ai|a|eu|avec|par $quant* $ill !de? moins", "mon|ma|mes|le|la|les $body $adv* est|sont|me|a|ont|fait $adv* mal|gonfle|gonflee|gonfles|enfle|enflee|rouge|rouges|bloque|bloquee|raide|seche|irrite|irritee|irrites|lance|gonflees|brulent|brule|grattent|gratte|sec|seches|coince", "suis $adv* fatigue|fatiguee|malade|essouffle|essoufflee|epuisee|enrhume|enrhumee|constipe|deprime|deprimee|a|bout|nerveux|nerveuse|tendue|creve|crevee|mal|angoissee|angoisse|enceinte-non !bout?",
        "troubles|problemes|problemes|difficultes|mal de|a|du|pour $adv* sommeil|respirer|dormir|marcher|concentration|concentrer|manger|dos|digestion|peau|avaler|respiration|memoire", "envie de vomir|pleurer|tout-lacher", "ne? passe|part|guerit|disparait pas|plus", "de pire en", "pire en pire", "de plus en plus de|dur|difficile|complique|lourd|mal|fatigue|fatiguee|tendu|lent|long", "a|prendre|me monte|le|la tete-qui-tourne", "tete qui|me tourne", "ne ai|a|avons|ont plus|pas $adv* appetit|force|envie|energie|gout|sommeil|courage",
    };
}

Patterns name_vetoes()
{
    return {
        "desole|desolee de|pour|que", "dites|dis -le|-moi|le|moi", "si vous|tu|jamais", "au cas ou|où", "se hesitez|hesite", "hesitez|hesite pas", "pas|aucun|aucune|nul|sans $adv* souci|soucis|probleme|problemes|problème|difficulte|difficultes|mal|inquietude|galere|ennui|ennuis|retard|stress|regret|plainte|reclamation|erreur|panne|douleur|fievre", "pas de souci|soucis|probleme|problemes|panique|douleur|fievre|retard|mal|difficulte|difficultes|pression|erreur|erreurs",
        "est|sont|ete|a|ai|avons|ont|est|maintenant|bien $adv* regle|regles|reglee|reglees|resolu|resolue|resolus|resolues|corrige|corrigee|corriges|repare|reparee|repares|reussi|gueri|guerie|rattrape|arrange|arranges|arrangee|elimine|supprime-non|disparu|disparue|disparus|simplifie", "grace a|au|aux", "plus $adv* aucun|aucune|rien|besoin", "ne ai|a|avons plus|pas besoin|a", "presque plus|pas|jamais", "avant ~1 ce etait", "mais ~4 mieux|regle|fini|marche|bien|roule|resolu|passe|termine|ok|derriere|adore", "tant mieux", "heureusement", "vaut|valait le|la coup|peine", "vaut|valait peine",
        "ca|ce|cela doit|devait|va etre", "je|on comprends|comprend ,", "vous|tu avez|etes|as|es|devez|perdez|semblez|dites", "impression que vous|tu", "pas mal du|de? !au|a|partout|aux", "est difficile|dur|complique a|de dire|croire|expliquer|savoir", "une? question difficile|complique", "mon|ma pere|mere|frere|soeur|grand-mere|grand-pere|tante|oncle $adv* a|est|avait|etait|ont", "comme prevu|convenu|d'habitude|toujours", "ne est pas que", "ne est $adv* pas|plus ~1 un|le|une probleme|souci|difficulte|grave", "ne? se perd jamais", "gagner|gagne ~2 temps|argent", "bonne nouvelle", "evite|evitent|evite ~3 ennuis|ennui|problemes|erreurs|retards", "bien|mieux|moins $adv* passe|passee|mieux|que avant|qu'avant", "moins stressant|complique|difficile|long|lent", "rien de grave", "ne? me? derange|gene pas", "a sous le coude", "ca va mieux|bien", "ca|tout roule|marche|fonctionne|va $adv* bien|tres|mieux|parfaitement|nickel",
    };
}

}  // namespace

const PhraseBook& french_difficulties()
{
    static const PhraseBook book = [] {
        Patterns signs;
        for (const Patterns& some : {name_nouns(), name_states(), name_failing(), name_costs(), name_health()}) signs.insert(signs.end(), some.begin(), some.end());
        return PhraseBook(name_classes(), {signs, name_vetoes()});
    }();
    return book;
}

}  // namespace sourdine
