#include "core/words/difficulty_rules.h"

// English states a difficulty with a noun that has somebody ("we have trouble"), with a state ("I am exhausted", "it is
// too slow"), with a verb that fails ("the file doesn't arrive") or with what it costs ("takes us three days").

namespace sourdine {

namespace {

using Classes = std::vector<WordClass>;

Classes name_classes()
{
    return {
        {"not",
            "not|no|never|without|hardly|nobody|nothing|none|neither|nor|any|few|fewer|less|least|barely|rarely|scarcely|don't|"
            "doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|longer|avoid|"
            "avoids|avoided|prevent|prevents|instead|stopped"},
        {"maybe",
            "if|unless|must|whether|case|may|might|would|could|should|when|whenever|suppose|imagine"},
        {"stop",
            "but|and|so|because|cause|however|although|though|then|or"},
        {"you",
            "you|your|yours"},
        {"own",
            "i|we|us|our|my|me|ours|mine"},
        {"num",
            "#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|many|"
            "couple|half|hundreds|thousands|dozens"},
        {"unit",
            "hour|hours|day|days|week|weeks|month|months|year|years|quarter|quarters|night|nights|weekend|weekends|evening|evenings"},
        {"be",
            "is|are|am|be|been|being|feel|feels|feeling|felt|get|gets|getting|become|becomes|becoming|seem|seems|look|looks|remain|"
            "remains"},
        {"have",
            "have|has|had|having|get|gets|getting|got|face|faces|facing|experience|experiencing|experienced|suffer|suffers|suffering|"
            "see|encounter|run"},
        {"adv",
            "very|so|too|pretty|rather|fairly|extremely|incredibly|terribly|super|more|such|increasingly|all|that|far|way|always|"
            "constantly|almost|permanently|much|this|awfully|deeply|seriously|badly|severely|again|already|now|even|only|as|worse|"
            "slightly|like|getting|it"},
        {"quant",
            "$num|a|an|the|some|lots|lot|of|so|too|huge|big|real|serious|constant|major|more|such|recurring|regular|terrible|bad|"
            "severe|enormous|massive|very|daily|endless|countless|plenty|tons|loads|number|numerous|frequent|same|awful|ongoing|"
            "permanent|much|other|this|these|those|always|constantly|from|into|with|like|my|our|really|horrible|dry|persistent|"
            "slight|mild|sharp|dull|strong|chronic|nasty|weird|giant|whole|every|most|enough|up|kinds|all|sorts|and|technical"},
        {"trouble",
            "problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|struggle|struggles|nightmare|mess|headache|"
            "headaches|bottleneck|bottlenecks|chaos|disaster|frustration|frustrations|concern|concerns|worry|worries|obstacle|"
            "obstacles|challenge|challenges|hassle|burden|weakness|complication|complications|pain|drawback|downside|catastrophe|"
            "shambles|dilemma|hurdle|hurdles|mistake|risk|fear|bugbear|pity|shame"},
        {"fault",
            "delay|delays|error|errors|mistakes|bug|bugs|outage|outages|crash|crashes|failure|failures|accident|accidents|complaint|"
            "complaints|backlog|backlogs|tension|tensions|conflict|conflicts|shortage|shortages|duplicates|breakdown|breakdowns|"
            "dispute|disputes|misunderstanding|misunderstandings|arguments|gaps|losses|pressure|stress|friction|confusion|"
            "absenteeism|interruptions|downtime|incidents|bureaucracy|noise|resistance|burnout|injuries|cancellations|no-shows|"
            "rework|inconsistencies|discrepancies|paperwork|stockouts|penalties|fines|waste|resentment|anger|fraud|arrears"},
        {"ill",
            "pain|pains|ache|aches|headache|headaches|migraine|migraines|cough|fever|rash|rashes|cramp|cramps|diarrhea|diarrhoea|"
            "nausea|dizziness|vomiting|itch|itching|swelling|soreness|infection|breathlessness|palpitations|insomnia|bleeding|"
            "temperature|chills|sweats|fatigue|tiredness|numbness|tingling|discomfort|heartburn|bloating|constipation|lump|spots|"
            "anxiety|depression|backache|spasms|ulcers|blisters|hives|flu|cold|nosebleeds|itchiness|stiffness|weakness|"
            "sickness|burning|panic|vertigo|toothache|earache|wheeze|wheezing"},
        {"condition",
            "asthma|diabetes|eczema|arthritis|epilepsy|hypertension|allergy|allergies|hayfever|psoriasis|anaemia|anemia|angina|sciatica|"
            "bronchitis|pneumonia|sinusitis|tonsillitis|gout|cancer|tinnitus|endometriosis|dyslexia|adhd"},
        {"body",
            "head|back|neck|knee|knees|arm|arms|leg|legs|chest|stomach|tummy|belly|throat|skin|eyes|eye|ear|ears|shoulder|shoulders|"
            "hand|hands|wrist|wrists|foot|feet|ankle|ankles|hip|hips|abdomen|nose|tooth|teeth|heart|face|finger|fingers|muscles|"
            "joints|elbow|lips|tongue|bowels|side"},
        {"bad",
            "stressed|exhausted|overwhelmed|frustrated|frustrating|stressful|overloaded|understaffed|short-staffed|overworked|"
            "unreliable|chaotic|confusing|cumbersome|painful|annoying|terrible|awful|horrible|useless|unclear|outdated|obsolete|"
            "tedious|exhausting|unfair|inconsistent|fragile|flaky|unhappy|unmanageable|clunky|messy|hopeless|nightmarish|demotivated|"
            "demotivating|unbearable|disappointed|disappointing|burnt-out|underpaid|under-staffed|underfunded|infuriating|maddening|"
            "depressed|depressing|miserable|lonely|isolated|dangerous|unsafe|risky|unsustainable|unacceptable|ridiculous|outrageous|"
            "dreadful|pointless|overdue|overcrowded|unstable|buggy|unusable|unworkable|untenable|embarrassing|embarrassed|worried|"
            "scared|worrying|anxious|swamped|snowed|inundated|overstretched|stretched|tiring|shattered|knackered|sluggish|laborious|"
            "time-consuming|error-prone|inefficient|disorganised|disorganized|impossible|broken|stuck|nauseous|dizzy|unwell|shaky|"
            "swollen|itchy|sore|feverish|breathless|bloated|wheezy|tired|constipated|weak|sick|tense|rubbish|clueless|powerless|"
            "helpless|lost|ill|desperate|upset|angry|poor|outnumbered|unpredictable|problematic|troublesome|worn-out|"
            "incomprehensible|inaccurate|incorrect|unresponsive|ignored|neglected|disconnected|uncomfortable|itching|aching|hurting"},
        {"hard",
            "hard|difficult|tough|tricky|slow|complicated|complex|late|expensive|challenging|incomplete|wrong|inadequate|"
            "insufficient|heavy|noisy|costly|concerned|fuzzy|vague|scattered|fragmented|blurry|unrealistic|old-fashioned|bad|low|"
            "worse|down|awkward|rigid|limited|hectic|delayed|behind|manual"},
        {"fail",
            "crashes|freezes|jams|hangs|fails|overheats|breaks|crash|freeze|jam|fail|overheat|break|leaks|stalls|lags"},
        {"answer",
            "answer|answers|reply|replies|respond|responds|listen|listens|arrive|arrives|finish|communicate|communicates|match|"
            "matches|help|helps|scale|sync"},
        {"lose-what",
            "time|money|orders|order|customers|customer|clients|client|hours|hour|days|data|people|staff|sales|parcels|documents|"
            "files|information|business|revenue|members|patients|tickets|requests|track|sight|control|messages|emails|weeks|week|"
            "invoices|talent|colleagues|contracts|candidates|share|trust|credibility|energy|faith|forms|papers|sleep|deals|motivation"},
    };
}

// What a body suffers.
Patterns name_health()
{
    return {
        "have|has|had|having|got|get|getting|gets|feel|feeling|notice|noticed|developed|developing|started ~1 $have? $quant* "
            "$ill !medicine|centre|cream|relief|clinic|store|tablets|room",
        "like some|a|an pain|pains|ache|cramp|cramps|cramping|burning",
        "have|had|having|got|get|getting|noticed|like ,? $quant* sore|dry|itchy|swollen|stiff|blocked|runny|upset|bad|tight|red|"
            "painful|loose|watery|stuffy|burning|irritated|flaky|puffy|tender and? sore|dry|itchy|swollen|stiff|blocked|runny|upset|"
            "bad|tight|red|painful|loose|watery|stuffy|burning|irritated|flaky|puffy|tender* $body|stools|stool|patches|mouth|spot",
        "$ill|ache|aching in|on|all|around|when|down|behind my|the|both|over|i|one|this",
        "my|it|they|that|everything|head|back|legs|knee ~1 hurts|hurt|aches|ache|itches|itch|stings|burns|throbs",
        "my|the $body is|are|has|have|been|feels|feel|keeps|gets|looks been|getting|gone? $adv* $bad|red|dry|hurting|stiff|"
            "painful|numb|bleeding|worse|inflamed|blocked|hot|tight|burning|itchy",
        "i am|feel|have|been|felt|get been|feeling|getting|being? ,? $adv* tired|sick|weak|dizzy|nauseous|hot|unwell|anxious|low|"
            "shaky|cold|lightheaded|faint|feverish|exhausted|drained|breathless|sore|vomiting|coughing|sneezing|wheezing|itching|"
            "sweating|bleeding|struggling|worried|stressed|depressed|ill|poorly|throwing|crying|hurting|aching|bloated",
        "makes|making|make me|it|us $adv* feel? sick|tired|weak|dizzy|ill|anxious|worse|stressed|nauseous|cry|angry|nervous|"
            "unwell|hard|difficult|impossible|harder",
        "i|we have|get got? $quant* $condition",
        "i am $adv* overweight|underweight|obese|allergic|intolerant|disabled|infected|housebound",
        "high|low|raised blood pressure|sugar|sugars|cholesterol",
        "not|haven't|hasn't|don't|doesn't|didn't|wasn't $adv* been? feel|feels|feeling|felt $adv* well|great|good|right|safe|"
            "comfortable|stable|confident|myself|welcome|valued|heard|appreciated|involved|supported",
        "feel|feels|feeling|felt ,? $adv* off|fuzzy|queasy|woozy|drowsy|sweaty|clammy|achy|itchy|tender|tight|dizzy|shaky|sick|light-headed",
        "my|the $body|bones|room|vision $adv* is|are|keeps|keep|feels $adv* buzzing|ringing|racing|pounding|throbbing|spinning|"
            "cracked|peeling|watering|shaking|flaking|trembling|sensitive|cramping|sore|tender|blurry|blurred|tingling",
        "beating|pounding|racing $adv* fast|faster|hard|harder",
        "$body pain|pains|ache|aches|discomfort|cramps|cramp|infection|infections|tightness|spasms",
        "pressure|tightness|weight|lump|burning|tingling|numbness on|in|across|around my|the $body",
        "diffuse|sharp|dull|severe|burning|stabbing|throbbing|shooting|chronic|excruciating pain|pains|ache",
        "very|so|super|extremely|terribly|always itchy|painful|sore|dizzy|swollen|tired|stressed|annoying|uncomfortable",
        "disturbed|bothered|troubled|plagued|tormented by",
        "short|shortness|out|loss of breath|appetite|taste|smell|weight|balance|energy",
        "throwing|threw|throw up",
        "i ~2 vomited|vomiting|fainted|collapsed|fell|coughed|cough|coughing",
        "won't|doesn't|didn't|not|hasn't|isn't go|going|gone away|down|getting better?",
        "can't|couldn't sleep|eat|breathe|walk|concentrate|move|bend",
        "trouble|difficulty|problems|hard|difficult sleeping|breathing|walking|concentrating|swallowing|eating|hearing",
        "it|they|this $adv* hurts|burns|stings|itches|aches|bleeds|worsened|spreads|spread",
        "feel|felt|feeling $adv* rotten|rough|awful|terrible|rubbish|horrible|worse|bad|guilty|ashamed|useless|alone|abandoned|"
            "lousy|pressured|trapped|unsafe",
    };
}

// Politeness, what is over, what is somebody else's.
Patterns name_vetoes()
{
    return {
        "sorry to hear",
        "hear that",
        "let me|us know if|when|should",
        "if you have|need|see|want|find",
        "in case",
        "feel free",
        "no worries|problem|problems|trouble|issue|issues at|for|with|,?",
        "is|are|was|got|been|all|now|have|has ~1 fixed|solved|resolved|sorted|cured",
        "we|i|they|he|she|have|has fixed|solved|resolved|eliminated|overcame",
        "sorted out?",
        "got rid of",
        "<am|get|are|got|is used to",
        "thanks to",
        "works|work|working fine|well|perfectly|great|now",
        "under control",
        "now ~3 stopped !working|answering|responding|replying|supporting|coming|being",
        "went|gone|goes away !and",
        "went well",
        "that must|sounds|looks|seems|would be|like|very",
        "it sounds|looks|seems like|as you|if",
        "you must be|feel|have",
        "worth the trouble|effort|it",
        "happy|glad|pleased to say|help",
        "luckily|fortunately|thankfully",
        "my dad|mum|mom|father|mother|brother|sister|grandmother|grandfather|grandad|nan|aunt|uncle ~1 has|had|is|was|have|died|"
            "suffers|suffered",
        "not that we|i|it|they|there",
        "as planned|agreed|expected|usual",
        "so-called",
        "good news",
        "by mistake",
        "but ~3 fine|ok|okay|fixed|solved|over|better|gone|manageable|good|well|works|improved",
        "hard|difficult|easy to say|tell|know",
        "saves|saved|save us|me",
        "managed to",
        "better than before",
        "trouble tickets",
        "sorry about",
    };
}

}  // namespace

const PhraseBook& english_difficulties()
{
    static const PhraseBook book = [] {
        Patterns signs = name_health();
        for (const Patterns& some : {name_english_troubles(), name_english_failures()}) signs.insert(signs.end(), some.begin(), some.end());
        return PhraseBook(name_classes(), {signs, name_vetoes()});
    }();
    return book;
}

}  // namespace sourdine
