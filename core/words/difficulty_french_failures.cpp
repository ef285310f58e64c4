#include "core/words/difficulty_rules.h"

// French: what does not work, and what that costs.

namespace sourdine {

namespace {

// What fails, and what nobody does.
Patterns name_failing()
{
    return {
        "personne|nul ne? le|la|les|nous|me|y|se|en|lui|leur|s'? sait|decide|lit|repond|comprend|connait|ecoute|veut|peut|prend|"
            "gere|suit|voit|utilise|tranche|previent|dit|explique|regarde|verifie|respecte|ose|aide|parle|porte|pilote|fait|met|"
            "trouve|arrive|retrouve|maitrise|controle|centralise|remplace|informe|est|a|forme|assume !parti|plaint|souci|blesse|"
            "malade",
        "sans prevenir|concertation|explication|preavis|aucune|savoir|nous !souci|probleme|difficulte",
        "plus personne",
        "rien ne est|marche|fonctionne|bouge|avance|change|va|se|sort !perd|perdu|passe|grave",
        "rien est|marche|fonctionne|bouge|avance|change|va !grave",
        "ne? sert|servent|servi a|rien|plus|pas|strictement rien",
        "ne servi a|rien",
        "a|ont servi a rien",
        "ne? y? arrive|arrivons|arrivent|arrives|parvient|parvenons|parviens|parviennent pas|plus|jamais a?",
        "arrive|arrivons|arrivent|parvient pas|plus|jamais $adv* a",
        "ne? y arrive|arrivons|arrivent pas|plus|jamais",
        "ne $own|le|la|les|lui|leur|se|y|en|nous|me* marche|marchent|fonctionne|fonctionnent|repond|repondent|suit|suivent|"
            "arrive|arrivent|correspond|correspondent|passe|passent|tient|tiennent|suffit|suffisent|dort|dors|dormons|parle|parlent|"
            "comprend|comprends|comprenons|comprennent|voit|vois|voyons|voient|trouve|trouvent|trouvons|gere|gerent|respecte|"
            "respectent|communique|communiquent|avance|avancent|ecoute|ecoutent|previent|previennent|recoit|recoivent|recevons|"
            "remonte|remontent|permet|permettent|convient|conviennent|aide|aident|lit|lisent|couvre|couvrent|charge|demarre|"
            "demarrent|imprime|enregistre|sert|servent|existe|existent|rappelle|rappellent|livre|livrent|paie|paient|va|vont|sait|"
            "savent|savons|peut|peux|pouvons|peuvent|mange|supporte|tourne|rentre|rentrent|colle|collent|redescend|descend|met|"
            "maitrise|maitrisons|maitrisent|remplace|entendent|entend|circule|circulent pas|plus|jamais|rien|toujours|aucun|aucune|"
            "personne|meme|tout|que !de? mal|exactement|probleme|souci|soucis|moi|forcement|le|la",
        "on|ils|elles|nous|je|clients|gens|equipes|il|elle|ca|tout|serveur|fichier|outil|logiciel|qui|systeme $adv* marche|"
            "marchent|fonctionne|fonctionnent|repond|repondent|suit|suivent|arrive|arrivent|correspond|passe|passent|tient|comprend|"
            "comprends|comprennent|voit|voient|trouve|trouvent|gere|respecte|respectent|communique|communiquent|avance|ecoute|"
            "ecoutent|previent|previennent|recoit|recoivent|remonte|permet|lisent|sert|rappelle|rappellent|livre|peut|peux|peuvent|"
            "dors|dort pas|plus|jamais|rien !mal|exactement|etre",
        "ne? sait|savent|savons|sais pas|jamais|plus|meme|toujours pas? qui|comment|pourquoi|ou|si|quoi|combien|quand|quel|"
            "quelle|a|ce|faire|quelles|quels !dire",
        "ne? se? parlent|parle|comprennent|comprend|coordonnent|entendent pas|plus|jamais",
        "ne? peut|peux|peuvent|pouvons pas|plus|rien|jamais|meme|remplacer $adv* !me? plaindre|etre|rater",
        "ne? $a pas|jamais|plus|rien|toujours|aucune le|la|les|de|du|eu|acces|ete|ni|un|une? temps|moyens|acces|reponse|"
            "recu|confiance|pause|moyen|formes|prevenus|consultes|droit|choix|main|recule|visibilite|eu|dormi|avance|marche|"
            "fonctionne|arrive|suivi|tenu|servi|ete|bouge|change|repondu|compris|competences|bons|outils|vue|argent|place|chaise "
            "!de? remarque|demande|problemes|probleme|soucis|ennuis|retard",
        "ne? suit|tient|suivons|suffit|suffisent|voit|peut|marche|dors|dort|avance plus|pas !mal|ca",
        "ne se|nous|y|en retrouve|sort|fait|comprend|vont pas|plus|jamais",
        "ne|ni tient|tiennent|respecte|respectent pas|jamais les|le delais|delai|engagements|planning|promesses|procedures",
        "perd|perds|perdons|perdent|perdre|gaspille|gaspillons|gaspillent ~4 $lose-what|un|la|le|chaque|toujours|tout",
        "ai|a|ont|avons|vient|on ~1 perdu ~4 $lose-what !habitude",
        "passe|passons|passent|passer|passes ~3 temps|moitie|journee|journees|heures|vie|semaine|soirees|jours|week-ends|"
            "matinees|matinee ~6 a|en|dans|sur|avec",
        "cour|court|courons|cours|courent ~3 apres|partout|tous",
        "perte de temps|argent|clients|confiance|donnees|sens|controle",
        "rate|rates|ratent|ratons|loupe|loupent|loupons|manque|oublie|oublient ~3 echeance|echeances|delai|delais|rendez-vous|"
            "commandes|objectif|objectifs|appels|conges|ventes|la|des",
        "a|ont|ai|avons ~1 rate|loupe|depasse|perdu|oublie ~3 echeance|echeances|delai|delais|rendez-vous|commandes|objectif|"
            "objectifs|appels|budget|occasion|train|marche|clients|client",
        "tombe|tombent|tombait $adv* en panne|rade|carafe|malade|malades|dessus",
        "tombe malade|malades|en",
        "$fail !pas|de|bien|du|la|un|le|toi",
        "se|me|nous bloque|bloquent|trompe|trompent|perd|perdent|plaint|plaignent|plaignons|dispute|disputent|disputons|degrade|"
            "degradent|deteriore|enlise|accumule|accumulent|empile|empilent|contredisent|marche|marchent|epuise|epuisent|renvoie|"
            "renvoient|engueule|engueulent|decourage|decouragent|demotive|noie|noient|bat|battent|battons|heurte|interrompt|fait|"
            "font|retrouve|retrouvent|complique|marchons|desengagent !pas|confiance|du|bien|jamais|a|aider",
        "se fait|font doubler|avoir|engueuler|insulter|agresser|taper|depasser|voler|arnaquer",
        "reste|restent|attend|dort|trainent|traine|est|sont $adv* bloque|bloquee|bloques|bloquees|coince|coinces|coincee|perdu|perdus|perdue",
        "reste|restent|attend|dort|trainent|traine|est|sont $adv* sans|dans|sur reponse|suite|solution|nouvelle|nouvelles",
        "met|mettent|mettons ~3 en? attente|$num|mois|semaines|temps|heures|jours|plombes|siecles !de? cote|place",
        "en attente",
        "echoue|echouent|echouer|capote",
        "a|ont|est $adv* echoue|plante|lache|casse|capote|demissionne|demissionnes|craque|crashe|explose|foire",
        "demissionne|demissionnent|quitte|quittent|craque|craquent|abandonnent|abandonne|partent !bien|pas|plus|a|de|du|au|le|"
            "midi",
        "se plaint|plaignent|plaignons",
        "reclame|reclament|ralent|rale|gueulent|rouspetent|hurlent|rouspete|engueule",
        "change|changent|modifie|modifient|annule|annulent|decale|decalent|reporte|reportent ~3 priorites|avis|regles|tout|temps|"
            "arret|cesse|fois|planning|objectifs|reunions|projets|projet|idee !bien",
        "ont|a encore|tout? change|annule|supprime|modifie les|le|la|trois|nos|tout|des",
        "sans arret|cesse|fin|relache",
        "tout le temps !content|ouvert|la",
        "fait|font|fais|faisons|faire|commet ~3 erreurs|erreur|fautes|doublons|betises",
        "y a encore|toujours|souvent|chaque? ~3 qui casse|plante|manque|bloque|cloche|coince|disparait|va|marche|foire",
        "mauvais|mauvaise|mauvaises|fausses|faux|anciens|ancien|errones etiquette|etiquettes|chiffres|adresses|donnees|pieces|"
            "references|prix|fichier|articles|produit|produits|colis|code|patient|version|montants|infos|informations",
        "donne|donnent|dit|disent ne|que importe",
        "ne importe quoi|comment",
        "contradictoire|contradictoires",
        "arrive|arrivent|livre|livres|recoit|revient|reviennent|sort ~2 abime|abimes|abimees|abimee|casse|casses|cassees|trop|"
            "incomplet|incomplets|tard|vide|vides|retard|fausses|faux|incomplete|incompletes",
        "oblige|obliges|obligee|obligees|contraint|contraints|force|forces de|a",
        "promettent|promet|vendent ~4 que ~1 ne? on? ne? sait|peut|existe|existent pas|jamais",
    };
}

// Time, money and work that go lost.
Patterns name_costs()
{
    return {
        "ca|cela|ce|qui|tout $adv* nous|me|leur|lui? prend|prennent|pris|coute|coutent|bouffe|demande|mange|fait|faut !pas|plus "
            "~2 $num|enormement|beaucoup|trop|cher|plombes|un|une|des|tout|la|perdre heures|jours|mois|semaines|temps|fou|folie|"
            "fortune|euros|journee|journees|argent|vie|mille|millions|energie|plombes|semaine|matinee|an",
        "nous|me|leur prend|prennent|coute|coutent|bouffe|bouffent|fait|font|faire|mange|mangent ~3 $num|$unit|cher|mille|temps|"
            "perdre|euros|argent|an|chere|heures|enormement|beaucoup|trop",
        "nous coute|coutent",
        "fait|font perdre",
        "prend|prennent|met|mettent|demande|faut|dure|durent|attend|attendent|attendons|attends ~3 $num ~1 mois|semaines|ans|"
            "heures|jours|plombes !de? conges|a|au|vacances|comme",
        "met|mettent|mettre ~2 $num|plusieurs jours|semaines|mois|heures a|pour|avant",
        "met|mettent|prend|prennent|dure|durent|faut un|une|des|plusieurs mois|siecle|eternite|heures|semaines|plombes|jours|"
            "temps|annees",
        "ca fait $num|des|plusieurs ~1 mois|semaines|ans|annees|jours|heures que ~1 on|je|nous|ils|il|elle|attend|attends|"
            "demande|reclame|les",
        "attend|attendre|attends|attendons|attendent ~2 depuis|pendant|jusque|toujours|encore|les|la|le|une|des|$num ~2 "
            "validation|validations|reponse|reponses|semaines|mois|heures|signature|signatures|feu|ans|jours|decision|decisions|"
            "autres|temps|$num|retour|retours|accord|que",
        "tout|tous|toutes|fait|faire|fais|saisit|ressaisit|saisir|recopie|on ~2 a la main|mano|paluche",
        "a la main",
        "ressaisir|ressaisit|ressaisis|ressaisissons|ressaisie|ressaisies|recopier|recopie|recopions|recopient|retaper|retape|"
            "refaire|refait|refaisons|bricoler|relancer|relance|repasser|recommencer|recommence|corriger|rattraper|rattrape|"
            "double-saisie",
        "double|triple saisie|travail|emploi",
        "deux|trois|plusieurs|cinq|dix fois le|la|les|de|avant|en|par|pour|sur|dans|,? meme|chose|semaine|mois|decembre",
        "du|doit|dois|devons|devoir|oblige|obliges|faut $adv* tout? le|les|la|en? me|nous|se? ressaisir|saisir|recopier|refaire|"
            "reprendre|annuler|fermer|arreter|jeter|rembourser|recommencer|relancer|payer|renvoyer|rappeler|repeter|attendre|courir|"
            "deviner|bricoler|imprimer|connecter ~3 deux|trois|$num|tout|fois|lits|main|chaque|encore|colis|lit|service|projet|apres|"
            "toujours",
        "paie|payons|payer|paye|paient $adv* $quant* heures-sup|heures|penalites|amendes|amende|trois|deux fois|supplementaires|"
            "sup|pour|retard?",
        "heures sup|supplementaires|supp",
        "a|est nous de",
        "un|une jour|fois|livraison|commande|dossier|appel|piece|colis|client|mois|semaine|machine|machines sur deux|trois|"
            "quatre|cinq|dix",
        "$num machines|postes|personnes|ordinateurs|camions|lits|lignes|serveurs ~3 en panne|arret|hs|casses|casse|absents|"
            "manquent",
        "resultat ,? on|je|nous|ca|les|rien|personne|il|tout",
        "ferme|fermer|supprime|supprimer|reduit|coupe|annule $quant* lit|lits|service|poste|postes|budget|ligne|magasin",
        "budget|budgets|effectif|effectifs|moyens|credits|postes a|ont|est|sont|ne ete|pas|suffit|suffisent|coupe|reduit|gele? "
            "reduit|coupe|gele|supprimes|supprime|divise|rabote|reduits|geles|pas|plus?",
        "rupture|ruptures de",
        "embouteillage|embouteillages|bouchon|bouchons",
        "sous|de|beaucoup|enorme|trop pression",
        "a|ont cree|cause|provoque|entraine|coute ~3 $fault|$trouble|client|clients|contrat|marche|euros|cher",
        "goulot|goulet de etranglement",
    };
}

}  // namespace

Patterns name_french_failures()
{
    Patterns patterns = name_failing();
    const Patterns more = name_costs();
    patterns.insert(patterns.end(), more.begin(), more.end());
    return patterns;
}

}  // namespace sourdine
