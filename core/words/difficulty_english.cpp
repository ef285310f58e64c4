#include "core/words/difficulty_rules.h"

// English states a difficulty with a noun that has somebody ("we have trouble"), with a state ("I am exhausted", "it is
// too slow"), with a verb that fails ("the file doesn't arrive") or with what it costs ("takes us three days").

namespace sourdine {

namespace {

using Classes = std::vector<WordClass>;
using Patterns = std::vector<std::string_view>;

Classes name_classes()
{
    return {
        {"not", "not|no|never|without|hardly|nobody|nothing|none|neither|nor|any|few|fewer|less|least|barely|rarely|scarcely|don't|doesn't|didn't|isn't|"
                "aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|longer|avoid|avoids|avoided|prevent|prevents|instead|stopped"},
        {"maybe", "if|unless|whether|case|may|might|would|could|should|when|whenever|suppose|imagine"},
        {"stop", "but|and|so|because|cause|however|although|though|then|or"},
        {"you", "you|your|yours"},
        {"own", "i|we|us|our|my|me|ours|mine"},
        {"num", "#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|many|couple|half|hundreds|thousands|dozens"},
        {"unit", "hour|hours|day|days|week|weeks|month|months|year|years|quarter|quarters|night|nights|weekend|weekends|evening|evenings"},
        {"be", "is|are|am|be|been|being|feel|feels|feeling|felt|get|gets|getting|become|becomes|becoming|seem|seems|look|looks|remain|remains"},
        {"have", "have|has|had|having|get|gets|getting|got|face|faces|facing|experience|experiencing|experienced|suffer|suffers|suffering|see|encounter|run"},
        {"adv", "very|so|too|pretty|rather|fairly|extremely|incredibly|terribly|super|more|such|increasingly|all|that|far|way|always|constantly|almost|"
                "permanently|pretty|much|this|awfully|deeply|seriously|badly|severely|again|already|now|even|only|as|worse|increasingly|slightly|like|getting|it"},
        {"quant", "$num|a|an|the|some|lots|lot|of|so|too|huge|big|real|serious|constant|major|more|such|recurring|regular|terrible|bad|severe|enormous|"
                  "massive|very|daily|endless|countless|plenty|tons|loads|number|numerous|frequent|same|awful|ongoing|permanent|much|other|this|these|those|always|"
                  "constantly|from|into|into|with|like|my|our|really|horrible|dry|persistent|slight|mild|sharp|dull|strong|chronic|nasty|weird|giant|whole|every|most|enough|up|kinds|all|sorts|and|technical"},
        {"trouble", "problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|struggle|struggles|nightmare|mess|headache|headaches|bottleneck|"
                    "bottlenecks|chaos|disaster|frustration|frustrations|concern|concerns|worry|worries|obstacle|obstacles|challenge|challenges|hassle|burden|"
                    "weakness|complication|complications|pain|drawback|downside|catastrophe|shambles|dilemma|hurdle|hurdles|mistake|risk|fear|weak-point|bugbear|pity|shame"},
        {"fault", "delay|delays|error|errors|mistakes|bug|bugs|outage|outages|crash|crashes|failure|failures|accident|accidents|complaint|complaints|backlog|"
                  "backlogs|tension|tensions|conflict|conflicts|shortage|shortages|duplicates|breakdown|breakdowns|dispute|disputes|misunderstanding|"
                  "misunderstandings|arguments|gaps|losses|pressure|stress|friction|confusion|absenteeism|interruptions|downtime|incidents|bureaucracy|noise|"
                  "resistance|burnout|injuries|cancellations|no-shows|rework|inconsistencies|discrepancies|paperwork|stockouts|penalties|fines|waste|resentment|anger|fraud|arrears"},
        {"ill", "pain|pains|ache|aches|headache|headaches|migraine|migraines|cough|fever|rash|rashes|cramp|cramps|diarrhea|diarrhoea|nausea|dizziness|vomiting|"
                "itch|itching|swelling|soreness|infection|breathlessness|palpitations|insomnia|bleeding|temperature|chills|sweats|fatigue|tiredness|numbness|"
                "tingling|discomfort|heartburn|bloating|constipation|lump|spots|anxiety|depression|backache|spasms|eczema|ulcers|blisters|hives|flu|cold|nosebleeds|"
                "itchiness|stiffness|weakness|sickness|burning|panic|vertigo|toothache|earache|wheeze|wheezing"},
        {"body", "head|back|neck|knee|knees|arm|arms|leg|legs|chest|stomach|tummy|belly|throat|skin|eyes|eye|ear|ears|shoulder|shoulders|hand|hands|wrist|"
                 "wrists|foot|feet|ankle|ankles|hip|hips|abdomen|nose|tooth|teeth|heart|face|finger|fingers|muscles|joints|elbow|lips|tongue|bowels|side"},
        {"bad", "stressed|exhausted|overwhelmed|frustrated|frustrating|stressful|overloaded|understaffed|short-staffed|overworked|unreliable|chaotic|confusing|"
                "cumbersome|painful|annoying|terrible|awful|horrible|useless|unclear|outdated|obsolete|tedious|exhausting|unfair|inconsistent|fragile|flaky|"
                "unhappy|unmanageable|clunky|messy|hopeless|nightmarish|demotivated|demotivating|unbearable|disappointed|disappointing|burnt-out|underpaid|"
                "understaffed|under-staffed|underfunded|infuriating|maddening|depressed|depressing|miserable|lonely|isolated|dangerous|unsafe|risky|unsustainable|"
                "unacceptable|ridiculous|outrageous|dreadful|pointless|overdue|overcrowded|unstable|buggy|unusable|unworkable|untenable|embarrassing|embarrassed|"
                "worried|scared|worrying|anxious|swamped|snowed|inundated|overstretched|stretched|tiring|shattered|knackered|sluggish|laborious|time-consuming|"
                "error-prone|inefficient|disorganised|disorganized|impossible|broken|stuck|nauseous|dizzy|unwell|shaky|swollen|itchy|sore|feverish|breathless|"
                "bloated|wheezy|tired|constipated|weak|sick|tense|rubbish|clueless|powerless|helpless|lost|ill|desperate|upset|angry|poor|outnumbered|unpredictable|problematic|troublesome|worn-out|incomprehensible|inaccurate|incorrect|unresponsive|ignored|neglected|disconnected|outstanding-late|uncomfortable|itching|aching|hurting"},
        {"hard", "hard|difficult|tough|tricky|slow|complicated|complex|late|expensive|challenging|incomplete|wrong|inadequate|insufficient|heavy|noisy|costly|"
                 "concerned|fuzzy|vague|scattered|fragmented|blurry|unrealistic|old-fashioned|bad|low|worse|down|awkward|rigid|limited|hectic|delayed|behind|low|manual"},
        {"fail", "crashes|freezes|jams|hangs|fails|overheats|breaks|crash|freeze|jam|fail|overheat|break|leaks|stalls|lags"},
        {"answer", "answer|answers|reply|replies|respond|responds|listen|listens|arrive|arrives|finish|communicate|communicates|match|matches|help|helps|scale|sync"},
        {"lose-what", "time|money|orders|order|customers|customer|clients|client|hours|hour|days|data|people|staff|sales|parcels|documents|files|information|business|"
                      "revenue|members|patients|tickets|requests|track|sight|control|messages|emails|weeks|week|invoices|talent|colleagues|contracts|candidates|share|trust|credibility|energy|faith|forms|papers|sleep|deals|motivation"},
    };
}

Patterns name_nouns()
{
    return {
        "my|our|the|one|another|biggest|main|only|first|big $adv* biggest|main|big|only|real|key|first|second|worst|other|whole|number|one|usual|greatest|huge|major|single? "
        "$trouble|$fault !management|team|department|ticket|tickets|solving|log|manager|here? we|i|they|with|for? ~5 is|was|are !solved|fixed|over|gone|that?",
        "the|a|another|one|our|my $trouble is|are|was !solved|fixed|over|gone|on|stored|under|sitting",
        "the|that|which is|'s the|my|our|a $adv* main|biggest|real|big|whole|huge|major|serious|key? problem|issue|trouble|difficulty|bottleneck|concern|worry|challenge|headache|nightmare|pain|hassle|mess|disaster|struggle|frustration|risk !solved|in|of|team",
        "there|there's is|are|have|has|been? been? $quant* $trouble|$fault !desk|log|management|team|tickets",
        "there|there's is|are|'s $quant* lack|absence of",
        "i|we|they|people|everyone|everybody|us|customers|patients|users|he|she $have $have? $quant* trouble|problems|issues|difficulty|difficulties|struggles|concerns|worries|complaints|delays|outages|crashes|"
        "failures|accidents|conflicts|tension|tensions|shortages|duplicates|backlog|frustration|mistakes|errors|bugs|pressure|problem|issue|bottleneck|nightmare|challenge|challenges|incidents|breakdowns|disputes|hassle|arguments|losses|absenteeism|penalties|fines !desk|team|management|tickets|ticket|reports|log",
        "have|has|having|get|getting|gets|had trouble|difficulty|difficulties|problems|issues !ticket|tickets|management|reports",
        "run|runs|running into $quant* $trouble|$fault",
        "is|are|becomes|become|becoming|been|it's|'s $adv* a|an|such|one|another $quant* nightmare|mess|disaster|pain|headache|struggle|hassle|bottleneck|shambles|joke|shame|waste|fight|battle|burden|catastrophe|ordeal|chore|minefield|jungle|problem|issue|challenge|concern|worry|frustration|risk|drag|guessing|lottery|scandal|disgrace !solved|management",
        "is|are $adv* chaos|chaotic|panic|torture|hell",
        "full|because of|because of $quant* errors|bugs|mistakes|holes|delays|duplicates|typos|gaps|bug|error|mistake|delay|crash|outage|wrong",
        "lack|lacks|lacking|shortage|absence of? $adv* clear|enough|proper|real? time|people|staff|money|resources|communication|clear|clarity|training|support|visibility|information|skills|trust|documentation|coordination|transparency|space|goals|motivation|recognition|budget|planning|leadership|data|tools",
        "we|i|they|what|people lack", "suffer|suffers|suffering from", "under|too|so $quant* pressure|stress|strain", "no|zero|little $adv* documentation|visibility|overview|budget|backup|coordination|transparency|communication|recognition",
        "we|i|they|people|staff|customers|it|us|he|she don't|doesn't|haven't|hasn't $adv* have|has|got|get|had any|much|enough|a|the|real|clear|proper|sufficient* documentation|visibility|overview|budget|resources|coordination|transparency|communication|recognition|time|access|control|staff|people|tools|capacity|means|space|support|guidance|clue|break|rest|answer|answers|confirmation|feedback|choice|say|skills|energy",
        "no|little clue|idea who|what|how|where|which|why|when|whether", "have|has|is|we no way|means|chance of|to", "no one|body else can|knows|could", "full of errors|mistakes|bugs|holes|typos|gaps|duplicates",
        "morale|motivation|quality|turnover|absenteeism|productivity|trust|satisfaction is|has|are been? $adv* low|down|awful|terrible|bad|poor|high|going|dropping|falling|declining|suffering|getting|gone",
    };
}

Patterns name_states()
{
    return {
        "<be|how|feel $be $adv* $bad !free|out",
        "$be $adv* afraid|scared|terrified|worried|concerned|anxious of|that|about|we|they|the|it|people|he|she|everything|nobody|because|for",
        "$be too|so|very|extremely|incredibly|terribly|far|pretty|really|more|much|way|increasingly|always|all|getting|rather $adv* $hard !to? say|tell|question",
        "is|are|been|gets|it's $adv* hard|difficult|tough|tricky|complicated|impossible|challenging|a-struggle for|to !say|tell|believe|imagine|remember|explain|describe",
        "is|are|been|gets $adv* slow|late|complicated|wrong|incomplete|inadequate|insufficient|hectic|challenging|outdated|difficult|tough !enough|to|if|when|in|but",
        "comes|come|arrive|arrives|coming|delivered|paid|start|finish|show|turn in|up? $adv* late|incomplete|damaged|broken|wrong|empty",
        "is|are|am|been|be not $adv* happy|satisfied|comfortable|convinced|reliable|acceptable|sustainable|working|up-to-date|prepared|normal|consistent|accurate|fair|coping|safe|usable|maintained|trained|supported|respected|sleeping|eating",
        "isn't|aren't $adv* happy|satisfied|comfortable|convinced|reliable|clear|acceptable|sustainable|working|prepared|consistent|accurate|fair|coping|safe|usable|maintained|trained|enough|supported|respected", "isn't|aren't|not made|designed|meant|built|suited for|to",
        "fed up", "sick|tired of", "at my|our|their wits|limit|breaking", "had enough of", "close|on to|the verge|edge|brink of? burnout|burn-out|breakdown|quitting|collapse|burning|giving",
        "too many|few|little|complicated|complex|late|slow|slowly|long|expensive|heavy|loud|busy|big|small|tired|old|noisy|vague|rigid",
        "not|aren't|isn't|don't|doesn't|haven't $adv* have|has|got|get|getting|had|being|given|paid? enough", "short of|on !time", "short-staffed|understaffed|overworked|overloaded|overwhelmed",
        "behind schedule|on|with|in", "fall|falls|falling|fell|lag|lagging|get|getting|got behind|apart", "losing|lost my|our|their patience|appetite|sleep|temper|confidence|voice|balance|hearing|taste",
        "is|are|goes|went|been|keeps $adv* offline|unavailable|inaccessible|unreachable", "server|site|website|system|network|line|app|everything|connection|tool|lift|platform|database goes|is|went|are|keeps going? $adv* down !to|from|there|and", "goes|going|gone $adv* wrong|missing|astray|bust|unanswered|unnoticed|downhill",
        "get|gets|getting|got|is|are|been|am|stay|sit|sits $adv* stuck|lost|blocked|rejected|forgotten|ignored|delayed|cancelled|canceled|postponed|interrupted|blamed|overlooked|damaged|bounced|duplicated|stranded|bogged|dragged",
        "out of order|stock|date|control|hand|sync|service|space|memory|budget|breath", "drown|drowning|buried|sinking|snowed in|under", "up to my|our neck", "on our|my knees|nerves",
        "drives|driving|drive me|us|people|everyone $adv* crazy|mad|nuts|insane|up|away", "bothers|worries|annoys|frustrates|stresses|concerns|bugs|scares|irritates|upsets|exhausts|overwhelms|keeps|bothering|worrying|affecting me|us|my|our|everyone",
        "what|thing|it|that worries|bothers|annoys|frustrates|scares|stresses|concerns|kills|hurts|bugs|irritates|disturbs me|us", "kills|killing|hurts|hurting|ruins|ruining motivation|morale|productivity|us|me|our|the",
        "lets|letting|let|lets us|me down", "slows|slowing|holds|holding|drags|dragging|hold|slow us|me|everything|everyone|it|things down|back", "putting|fighting out? fires", "firefighting", "from bad to worse", "worse and worse", "getting|got|become|becoming|feels|is $adv* worse !than",
        "half|most|some|many|part|third|quarter of the|our|them|these|my ~2 is|are|were $adv* wrong|missing|broken|false|incomplete|outdated|lost|useless|late|out|empty|obsolete|duplicates",
        "machine|machines|lift|printer|printers|system|systems|server|servers|scanner|tool|laptop|network|line|lines|five|three|ten is|are $adv* broken|down|dead|failing|out", "only|just one person|guy|colleague|man|woman who|knows|can", "depend|depends|depending|rely|relies|relying entirely|solely? on just|only? one|a|him|her $adv* single|person|supplier|guy|man|woman|vendor|provider|machine|server|customer|client",
    };
}

Patterns name_failing()
{
    return {
        "struggle|struggles|struggled|struggling !through", "waste|wastes|wasting|wasted ~3 time|money|hours|days|energy|resources|effort|weeks|it|half",
        "lose|loses|losing ~4 $lose-what|every|weekly|each", "we|i|they|have|and lost ~3 $lose-what !habit|of",
        "keep|keeps|kept losing|calling|making|changing|getting|asking|breaking|failing|chasing|forgetting|having|crashing|repeating|waiting|missing|postponing|cancelling|complaining|running|falling|going|coming|sending|interrupting|disappearing|stopping|fixing|leaving|hurting|waking|moving|losing|pushing|ringing",
        "spend|spends|spending|spent ~4 half|hours|days|time|most|day|much|week|weeks|evenings|weekends|afternoon|afternoons|morning ~6 copying|waiting|looking|searching|chasing|correcting|fixing|retyping|typing|explaining|checking|entering|re-entering|arguing|trying|reconciling|cleaning|hunting|redoing|answering|reformatting|sorting|doing|on|in",
        "spend|spends|spending too|half|hours|most|our|my ~4 $unit|time|life|day|days|hours",
        "always|constantly|forever|permanently|keep|keeps chasing|waiting|late|fixing|firefighting|running|behind|losing|asking|looking|arguing|changing|fighting|complaining|interrupting|redoing|correcting|interrupted|under|missing|broken|down|searching|struggling|short",
        "miss|missed|missing|misses ~2 deadline|deadlines|appointments|appointment|target|targets|orders|calls|opportunities|milestone|milestones|meals|parts|information|documents",
        "run|runs|running|ran out of", "release|update|change|deployment|patch|migration breaks", "breaks|break|breaking|broke|broken|falls|fell|falling down|apart|constantly",
        "system|tool|software|application|app|website|printer|server|network|machine|it|program|computer|scanner|database|laptop|everything|interface|line|site|they|that|update|release|migration|deployment|import|integration|project|backup|pilot|export|attempt|install $adv* crashes|freezes|jams|hangs|fails|crashed|overheats|failed|broke|lags|stalls|times|leaks|collapsed|forgets|forget|keeps",
        "crashes|freezes|jams|hangs|overheats|misreads|malfunctions|stalls every|all|when|in|whenever|constantly|again|twice|once|at|one|two|during|several|a|as|on|if|because|regularly|without|for",
        "can't|couldn't $adv* get|keep|cope|sleep|see|find|access|replace|rely|trust|afford|hire|manage|work|plan|tell|use|deliver|go|move|fix|change|follow|open|log|print|handle|reach|meet|recruit|serve|invoice|ship|finish|track|concentrate|focus|eat|walk|breathe|stand|take|bend|lift|do|make|measure|share|build|build|even|send|read|check|answer|guarantee|agree|compare|pay|ever|respond|live|stop|swallow|lie|sit|decide|know|say !no|you|from|more",
        "unable|inability|failing|fail|fails to", "can barely|hardly", "too much work|pressure|paperwork|time|information|noise|paper|bureaucracy|stress", "<you|to don't|doesn't|didn't|won't|never $adv* $answer !you",
        "<you|to don't|doesn't|didn't|won't|hasn't|haven't|isn't|aren't $adv* arrive|arrived|work|worked|working|cover|load",
        "they|he|she|management|suppliers|customers|departments|teams|people|clients|users|everyone|we don't|doesn't|didn't|never|won't $adv* understand|care|tell|inform|trust|listen|speak|talk|communicate|respect|believe|read|follow|coordinate|share|support !you|any|about|of|much",
        "don't|doesn't|didn't trust|understand the|our|us|that|each|it|my|what|why|how", "don't|doesn't|didn't $adv* get|receive a|an|any|the|paid|anything|enough|much ~1 confirmation|answer|answers|reply|feedback|information|support|help|breaks|training|time|budget|updates|invoices|recognition|thanks|sleep|rest|enough|everything|right",
        "doesn't|don't|didn't find|show|allow|support|let|give|tell us|me|you|anything|the|people|everything|any", "doesn't|don't|isn't|aren't talk|speak|connected|linked|integrated|synchronised|compatible|communicate to|with|together|and|properly", "haven't|hasn't $adv* slept|eaten|paid|consulted|informed|trained|told|received|delivered|replaced|maintained|updated",
        "we|they|people|customers|staff|users|managers|teams|everyone|patients|clients|half|of|us don't|doesn't|never|didn't $adv* know|knows|understand|see|agree|remember who|how|what|where|which|why|when|whether|on !you|much",
        "i don't $adv* know|understand|see how|why|who i|we|to|decides|they", "not|isn't|aren't clear|sure|obvious who|what|how|why|whether|where|which",
        "never|not|isn't|aren't|no longer $adv* the same|reliable|available|on time|up to|enough|finished|correct|accurate|right|ready|complete|compatible|supported|there|maintained",
        "nobody|noone $adv* knows|know|decides|reads|owns|can|tells|answers|listens|is|cares|understands|has|uses|follows|seems|talks|takes|checks|feels|told|ever|dares|looks|remembers|trusts|else|replies|helps|explains|explained|maintains|updates|believes !complained|left",
        "no one|body $adv* knows|know|decides|reads|owns|can|tells|answers|listens|is|cares|understands|uses|follows|seems|talks|takes|checks|told|ever|dares|looks|replies|helps|explains|maintains|updates !complained",
        "none|neither of us|them|the ~2 knows|know|works|work|can|has|have|is|are|talk|understand", "nothing $adv* works|work|gets|happens|happened|moves|changes|changed|is|ever|goes|fits|matches",
        "complain|complains|complained|complaining about|to|that|all|every|because|when|a|constantly|almost|more", "argue|argues|arguing|fight|fighting|quarrel|quarrelling about|over|with|all|every|among|between", "blame|blames|blaming|blamed us|me|each|one|them|everyone|others",
        "quit|quits|quitting|resign|resigned|resigning|leave|leaving after|because|faster|in|before|us|within|one|all", "give|gives|giving|gave up !smoking|drinking", "threaten|threatened|threatening to", "stopped|stops|stop working|supporting|answering|responding|replying|functioning",
        "cancelled|canceled|postponed|delayed|cut|reduced|slashed ~3 project|projects|budget|budgets|training|meeting|meetings|posts|staff|launch|by|again|twice|times", "budget|budgets|headcount|team|staff|funding was|were|has|have|is|got been? cut|reduced|halved|frozen|slashed|too|not|doesn't",
        "wrong|incorrect|false|contradictory|outdated|missing|bad labels|label|data|figures|numbers|addresses|readings|results|prices|price|address|information|parts|items|products|person|version|values|invoices|patient|documents|entries", "fined|sued|robbed|hacked|audited-badly", "promise|promises|promised things|stuff|features|dates|what ~3 can't|we|don't",
        "mistakes|errors|bugs|problems creep|keep|slip|happen|occur|pile|come|go|add|get !desk",
    };
}

Patterns name_costs()
{
    return {
        "take|takes|taking us|me|them|people|him|her|everyone ~2 $num|hours|days|weeks|months|years ~1 $unit", "take|takes|taking us|me|them|people|him|her|everyone $adv* forever|ages|long|hours|days|weeks|months|years", "take|takes|taking|took $adv* forever|ages|hours|weeks|months|years !on|off|care", "take|takes|taking|took too|so|way|far much? longer?|long",
        "<we|i|you|they|to|can|will takes|take ~2 $num weeks|months|hours|days|years !off|on|to-heal", "cost|costs|costing us|me|our|the", "pay|paying|paid overtime|penalties|fines|twice|for-nothing", "overpaid|overpay|overpaying|overcharged",
        "have|has|had|having|forced|obliged|end|ends|got to|up ~6 by hand", "have|has|having|forced|obliged|need to ~5 manually|twice|again|three-times", "have|has|having|forced|obliged|need|had to retype|redo|re-enter|rekey|chase|guess|beg|repeat|correct|fight|firefight|apologise|apologize", "have|has|having|forced|obliged to explain|enter|type|do|write|start|ask|copy|log|fill|check ~4 again|over|every|scratch|twice|times|everywhere", "have|has|having to call|phone|email|wait|ask|remind them|for|him|her|someone|somebody|people", "everything|it|all|them twice|manually", "everything|it|all|them by hand",
        "end|ends|ending|ended up $adv* ~1 paying|doing|driving|working|calling|waiting|redoing|losing|with|using|writing|throwing|buying|guessing|spending|fixing|sending|making|having|staying|copying", "had|have|has to $adv* send|throw|redo|start|enter|pay|cancel|close|stop|shut|refund|recall|apologise|apologize|repeat|turn|skip|work|stay ~3 back|away|twice|again|over|everything|overtime|late|down|out|weekends|nights|off|for|away|appointments|orders",
        "wait|waits|waiting|waited ~2 $num|weeks|months|hours|forever|ages|years|days|too|so|long|for $num|weeks|months|hours|long|too|ages|$unit|approval|approvals|answers|answer|someone|somebody|ever|an|signature|signatures|decisions", "waiting for ~4 for? $num|weeks|months|years|forever weeks|months|years|hours?", "wait|waits|waiting weeks|months|hours|forever|ages|years|endlessly", "wait|waits|queue|queues|stand|stands up|for|there ~2 to? $num? weeks|months|hours|hour|doing|nothing|ages",
        "need|needs|takes|take|spends ~1 $num month|months|weeks to", "sit|sits|sitting|stand|standing ~2 doing nothing|idle|around|waiting", "twice|three|several|many|ten|four|five|hundred times a|in|per|before|over|already", "long|endless|crazy|insane hours|waits|queues|delays|wait|queue|waiting", "no use|help to|for us|me|anyone", "over and over", "far|way too much",
        "on|under hold|water|strain !for", "tension|tensions|conflict|conflicts|friction|rivalry|mistrust between|with|in|among", "leave|leaves|leaving|quitting|left !us|me faster|because|in|after|one !the", "led|leads|lead|leading to|into ~2 $fault|$trouble|disputes|errors|mistakes|accidents|complaints", "working|work|worked $adv* long|late|overtime|weekends|nights|evenings|unpaid hours|every|all|and|overtime|again?",
        "have|has|haven't|hasn't|had|no|had a|an|any|proper|enough|time|real ~2 lunch|break|holiday|rest|weekend|sleep|day-off in|for $unit|ages|months|years", "bottleneck|headache is|are",
    };
}

Patterns name_health()
{
    return {
        "have|has|had|having|got|get|getting|gets|feel|feeling|notice|noticed|developed|developing|started ~1 $have? $quant* $ill !medicine|centre|cream|relief|clinic|store|tablets|room", "like some|a|an pain|pains|ache|cramp|cramps|cramping|burning", "have|had|having|got|get|getting|noticed|like ,? $quant* sore|dry|itchy|swollen|stiff|blocked|runny|upset|bad|tight|red|painful|loose|watery|stuffy|burning|irritated|flaky|puffy|tender and? sore|dry|itchy|swollen|stiff|blocked|runny|upset|bad|tight|red|painful|loose|watery|stuffy|burning|irritated|flaky|puffy|tender* $body|stools|stool|patches|mouth|spot",
        "$ill|ache|aching in|on|all|around|when|down|behind my|the|both|over|i|one|this", "my|it|they|that|everything|head|back|legs|knee ~1 hurts|hurt|aches|ache|itches|itch|stings|burns|throbs", "my|the $body is|are|has|have|been|feels|feel|keeps|gets|looks been|getting|gone? $adv* $bad|red|dry|hurting|stiff|painful|numb|bleeding|worse|inflamed|blocked|hot|tight|burning|itchy",
        "i am|feel|have|been|felt|get been|feeling|getting|being? ,? $adv* tired|sick|weak|dizzy|nauseous|hot|unwell|anxious|low|shaky|cold|lightheaded|faint|feverish|exhausted|drained|breathless|sore|vomiting|coughing|sneezing|wheezing|itching|sweating|bleeding|struggling|worried|stressed|depressed|ill|poorly|throwing|crying|hurting|aching|bloated",
        "makes|making|make me|it|us $adv* feel? sick|tired|weak|dizzy|ill|anxious|worse|stressed|nauseous|cry|angry|nervous|unwell|hard|difficult|impossible|harder", "short|shortness|out|loss of breath|appetite|taste|smell|weight|balance|energy", "throwing|threw|throw up", "i ~2 vomited|vomiting|fainted|collapsed|fell|coughed|cough|coughing", "won't|doesn't|didn't|not|hasn't|isn't go|going|gone away|down|getting better?", "can't|couldn't sleep|eat|breathe|walk|concentrate|move|bend",
        "trouble|difficulty|problems|hard|difficult sleeping|breathing|walking|concentrating|swallowing|eating|hearing", "it|they|this $adv* hurts|burns|stings|itches|aches|bleeds|worsened|spreads|spread", "feel|felt|feeling $adv* rotten|rough|awful|terrible|rubbish|horrible|worse|bad|guilty|ashamed|useless|alone|abandoned|lousy|pressured|trapped|unsafe",
    };
}

Patterns name_vetoes()
{
    return {
        "sorry to hear", "hear that", "let me|us know if|when|should", "if you have|need|see|want|find", "in case", "feel free", "no worries|problem|problems|trouble|issue|issues at|for|with|,?", "is|are|was|got|been|all|now|have|has ~1 fixed|solved|resolved|sorted|cured",
        "we|i|they|he|she|have|has fixed|solved|resolved|eliminated|overcame", "sorted out?", "got rid of", "<am|get|are|got|is used to", "thanks to", "works|work|working fine|well|perfectly|great|now", "under control", "went|gone|goes away !and", "went well",
        "that must|sounds|looks|seems|would be|like|very", "it sounds|looks|seems like|as you|if", "you must be|feel|have", "worth the trouble|effort|it", "happy|glad|pleased to say|help", "luckily|fortunately|thankfully|thank-goodness", "my dad|mum|mom|father|mother|brother|sister|grandmother|grandfather|grandad|nan|aunt|uncle ~1 has|had|is|was|have|died|suffers|suffered",
        "not that we|i|it|they|there", "as planned|agreed|expected|usual", "so-called", "good news", "by mistake", "but ~3 fine|ok|okay|fixed|solved|over|better|gone|manageable|good|well|works|improved", "hard|difficult|easy to say|tell|know",
        "saves|saved|save us|me", "managed to", "better than before", "trouble tickets", "sorry about",
    };
}

}  // namespace

const PhraseBook& english_difficulties()
{
    static const PhraseBook book = [] {
        Patterns signs;
        for (const Patterns& some : {name_nouns(), name_states(), name_failing(), name_costs(), name_health()}) signs.insert(signs.end(), some.begin(), some.end());
        return PhraseBook(name_classes(), {signs, name_vetoes()});
    }();
    return book;
}

}  // namespace sourdine
