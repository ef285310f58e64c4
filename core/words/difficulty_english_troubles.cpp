#include "core/words/difficulty_rules.h"

// English: what somebody has, and how somebody or something is.

namespace sourdine {

namespace {

// A trouble by its name, that somebody has or that is there.
Patterns name_nouns()
{
    return {
        "my|our|the|one|another|biggest|main|only|first|big $adv* biggest|main|big|only|real|key|first|second|worst|other|whole|"
            "number|one|usual|greatest|huge|major|single? $trouble|$fault !management|team|department|ticket|tickets|solving|log|"
            "manager here? we|i|they|with|for? ~5 is|was|are !solved|fixed|over|gone|that",
        "the|a|another|one|our|my $trouble is|are|was !solved|fixed|over|gone|on|stored|under|sitting",
        "the|that|which is|'s the|my|our|a $adv* main|biggest|real|big|whole|huge|major|serious|key? problem|issue|trouble|"
            "difficulty|bottleneck|concern|worry|challenge|headache|nightmare|pain|hassle|mess|disaster|struggle|frustration|risk "
            "!solved|in|of|team",
        "there|there's is|are|have|has|been? been? $quant* $trouble|$fault !desk|log|management|team|tickets",
        "there|there's is|are|'s $quant* lack|absence of",
        "i|we|they|people|everyone|everybody|us|customers|patients|users|he|she $have $have? $quant* trouble|problems|issues|"
            "difficulty|difficulties|struggles|concerns|worries|complaints|delays|outages|crashes|failures|accidents|conflicts|"
            "tension|tensions|shortages|duplicates|backlog|frustration|mistakes|errors|bugs|pressure|problem|issue|bottleneck|"
            "nightmare|challenge|challenges|incidents|breakdowns|disputes|hassle|arguments|losses|absenteeism|penalties|fines !desk|"
            "team|management|tickets|ticket|reports|log",
        "have|has|having|get|getting|gets|had trouble|difficulty|difficulties|problems|issues !ticket|tickets|management|reports",
        "run|runs|running into $quant* $trouble|$fault",
        "is|are|becomes|become|becoming|been|it's|'s $adv* a|an|such|one|another $quant* nightmare|mess|disaster|pain|headache|"
            "struggle|hassle|bottleneck|shambles|joke|shame|waste|fight|battle|burden|catastrophe|ordeal|chore|minefield|jungle|"
            "problem|issue|challenge|concern|worry|frustration|risk|drag|guessing|lottery|scandal|disgrace !solved|management",
        "is|are $adv* chaos|chaotic|panic|torture|hell",
        "full|because of|because of $quant* errors|bugs|mistakes|holes|delays|duplicates|typos|gaps|bug|error|mistake|delay|"
            "crash|outage|wrong",
        "lack|lacks|lacking|shortage|absence of? $adv* clear|enough|proper|real? time|people|staff|money|resources|communication|"
            "clear|clarity|training|support|visibility|information|skills|trust|documentation|coordination|transparency|space|goals|"
            "motivation|recognition|budget|planning|leadership|data|tools",
        "we|i|they|what|people lack",
        "suffer|suffers|suffering from",
        "under|too|so $quant* pressure|stress|strain",
        "no|zero|little $adv* documentation|visibility|overview|budget|backup|coordination|transparency|communication|recognition",
        "we|i|they|people|staff|customers|it|us|he|she don't|doesn't|haven't|hasn't $adv* have|has|got|get|had any|much|enough|a|"
            "the|real|clear|proper|sufficient* documentation|visibility|overview|budget|resources|coordination|transparency|"
            "communication|recognition|time|access|control|staff|people|tools|capacity|means|space|support|guidance|clue|break|rest|"
            "answer|answers|confirmation|feedback|choice|say|skills|energy",
        "no|little clue|idea who|what|how|where|which|why|when|whether",
        "have|has|is|we no way|means|chance of|to",
        "no one|body else can|knows|could",
        "full of errors|mistakes|bugs|holes|typos|gaps|duplicates",
        "morale|motivation|quality|turnover|absenteeism|productivity|trust|satisfaction is|has|are been? $adv* low|down|awful|"
            "terrible|bad|poor|high|going|dropping|falling|declining|suffering|getting|gone",
    };
}

// How somebody feels, how a thing is.
Patterns name_states()
{
    return {
        "<be|how|feel $be $adv* $bad !free|out",
        "$be $adv* afraid|scared|terrified|worried|concerned|anxious of|that|about|we|they|the|it|people|he|she|everything|"
            "nobody|because|for",
        "$be too|so|very|extremely|incredibly|terribly|far|pretty|really|more|much|way|increasingly|always|all|getting|rather "
            "$adv* $hard !to? say|tell|question",
        "is|are|been|gets|it's $adv* hard|difficult|tough|tricky|complicated|impossible|challenging for|to !say|tell|believe|"
            "imagine|remember|explain|describe",
        "is|are|been|gets $adv* slow|late|complicated|wrong|incomplete|inadequate|insufficient|hectic|challenging|outdated|"
            "difficult|tough !enough|to|if|when|in|but",
        "comes|come|arrive|arrives|coming|delivered|paid|start|finish|show|turn in|up? $adv* late|incomplete|damaged|broken|"
            "wrong|empty",
        "is|are|am|been|be not $adv* happy|satisfied|comfortable|convinced|reliable|acceptable|sustainable|working|up-to-date|"
            "prepared|normal|consistent|accurate|fair|coping|safe|usable|maintained|trained|supported|respected|sleeping|eating",
        "isn't|aren't $adv* happy|satisfied|comfortable|convinced|reliable|clear|acceptable|sustainable|working|prepared|"
            "consistent|accurate|fair|coping|safe|usable|maintained|trained|enough|supported|respected",
        "isn't|aren't|not made|designed|meant|built|suited for|to",
        "fed up",
        "sick|tired of",
        "at my|our|their wits|limit|breaking",
        "had enough of",
        "close|on to|the verge|edge|brink of? burnout|burn-out|breakdown|quitting|collapse|burning|giving",
        "too many|few|little|complicated|complex|late|slow|slowly|long|expensive|heavy|loud|busy|big|small|tired|old|noisy|vague|"
            "rigid",
        "not|aren't|isn't|don't|doesn't|haven't $adv* have|has|got|get|getting|had|being|given|paid? enough",
        "short of|on !time",
        "short-staffed|understaffed|overworked|overloaded|overwhelmed",
        "behind schedule|on|with|in",
        "fall|falls|falling|fell|lag|lagging|get|getting|got behind|apart",
        "losing|lost my|our|their patience|appetite|sleep|temper|confidence|voice|balance|hearing|taste",
        "is|are|goes|went|been|keeps $adv* offline|unavailable|inaccessible|unreachable",
        "server|site|website|system|network|line|app|everything|connection|tool|lift|platform|database goes|is|went|are|keeps "
            "going? $adv* down !to|from|there|and",
        "goes|going|gone $adv* wrong|missing|astray|bust|unanswered|unnoticed|downhill",
        "get|gets|getting|got|is|are|been|am|stay|sit|sits $adv* stuck|lost|blocked|rejected|forgotten|ignored|delayed|cancelled|"
            "canceled|postponed|interrupted|blamed|overlooked|damaged|bounced|duplicated|stranded|bogged|dragged",
        "out of order|stock|date|control|hand|sync|service|space|memory|budget|breath",
        "drown|drowning|buried|sinking|snowed in|under",
        "up to my|our neck",
        "on our|my knees|nerves",
        "drives|driving|drive me|us|people|everyone $adv* crazy|mad|nuts|insane|up|away",
        "bothers|worries|annoys|frustrates|stresses|concerns|bugs|scares|irritates|upsets|exhausts|overwhelms|keeps|bothering|"
            "worrying|affecting me|us|my|our|everyone",
        "what|thing|it|that worries|bothers|annoys|frustrates|scares|stresses|concerns|kills|hurts|bugs|irritates|disturbs me|us",
        "kills|killing|hurts|hurting|ruins|ruining motivation|morale|productivity|us|me|our|the",
        "lets|letting|let us|me down",
        "slows|slowing|holds|holding|drags|dragging|hold|slow us|me|everything|everyone|it|things down|back",
        "putting|fighting out? fires",
        "firefighting",
        "from bad to worse",
        "worse and worse",
        "getting|got|become|becoming|feels|is $adv* worse !than",
        "half|most|some|many|part|third|quarter of the|our|them|these|my ~2 is|are|were $adv* wrong|missing|broken|false|"
            "incomplete|outdated|lost|useless|late|out|empty|obsolete|duplicates",
        "machine|machines|lift|printer|printers|system|systems|server|servers|scanner|tool|laptop|network|line|lines|five|three|"
            "ten is|are $adv* broken|down|dead|failing|out",
        "only|just one person|guy|colleague|man|woman who|knows|can",
        "depend|depends|depending|rely|relies|relying entirely|solely? on just|only? one|a|him|her $adv* single|person|supplier|"
            "guy|man|woman|vendor|provider|machine|server|customer|client",
    };
}

}  // namespace

Patterns name_english_troubles()
{
    Patterns patterns = name_nouns();
    const Patterns more = name_states();
    patterns.insert(patterns.end(), more.begin(), more.end());
    return patterns;
}

}  // namespace sourdine
