#include "core/words/difficulty_rules.h"

// English: what does not work, and what that costs.

namespace sourdine {

namespace {

// What fails, and what nobody does.
Patterns name_failing()
{
    return {
        "struggle|struggles|struggled|struggling !through",
        "waste|wastes|wasting|wasted ~3 time|money|hours|days|energy|resources|effort|weeks|it|half",
        "lose|loses|losing ~4 $lose-what|every|weekly|each",
        "we|i|they|have|and lost ~3 $lose-what !habit|of",
        "keep|keeps|kept losing|calling|making|changing|getting|asking|breaking|failing|chasing|forgetting|having|crashing|"
            "repeating|waiting|missing|postponing|cancelling|complaining|running|falling|going|coming|sending|interrupting|"
            "disappearing|stopping|fixing|leaving|hurting|waking|moving|pushing|ringing",
        "spend|spends|spending|spent ~4 half|hours|days|most|day|much|week|weeks|evenings|weekends|afternoon|afternoons|"
            "morning ~6 copying|waiting|looking|searching|chasing|correcting|fixing|retyping|typing|explaining|checking|entering|"
            "re-entering|arguing|trying|reconciling|cleaning|hunting|redoing|answering|reformatting|sorting|doing|on|in",
        "spend|spends|spending|spent ~4 time ~3 copying|waiting|looking|searching|chasing|correcting|fixing|retyping|typing|"
            "re-entering|arguing|reconciling|cleaning|hunting|redoing|reformatting",
        "spend|spends|spending too|half|hours|most|our|my ~4 $unit|time|life|day|days|hours",
        "always|constantly|forever|permanently|keep|keeps chasing|waiting|late|fixing|firefighting|running|behind|losing|asking|"
            "looking|arguing|changing|fighting|complaining|interrupting|redoing|correcting|interrupted|under|missing|broken|down|"
            "searching|struggling|short",
        "miss|missed|missing|misses ~2 deadline|deadlines|appointments|appointment|target|targets|orders|calls|opportunities|"
            "milestone|milestones|meals|parts|information|documents",
        "run|runs|running|ran out of",
        "release|update|change|deployment|patch|migration breaks",
        "breaks|break|breaking|broke|broken|falls|fell|falling down|apart|constantly",
        "system|tool|software|application|app|website|printer|server|network|machine|it|program|computer|scanner|database|laptop|"
            "everything|interface|line|site|they|that|update|release|migration|deployment|import|integration|project|backup|pilot|"
            "export|attempt|install $adv* crashes|freezes|jams|hangs|fails|crashed|overheats|failed|broke|lags|stalls|times|leaks|"
            "collapsed|forgets|forget|keeps",
        "crashes|freezes|jams|hangs|overheats|misreads|malfunctions|stalls every|all|when|in|whenever|constantly|again|twice|"
            "once|at|one|two|during|several|a|as|on|if|because|regularly|without|for",
        "can't|couldn't $adv* get|keep|cope|sleep|see|find|access|replace|rely|trust|afford|hire|manage|work|plan|tell|use|"
            "deliver|go|move|fix|change|follow|open|log|print|handle|reach|meet|recruit|serve|invoice|ship|finish|track|concentrate|"
            "focus|eat|walk|breathe|stand|take|bend|lift|do|make|measure|share|build|even|send|read|check|answer|guarantee|agree|"
            "compare|pay|ever|respond|live|stop|swallow|lie|sit|decide|know|say !no|you|from|more",
        "unable|inability|failing|fail|fails to",
        "can barely|hardly",
        "too much work|pressure|paperwork|time|information|noise|paper|bureaucracy|stress",
        "<you|to don't|doesn't|didn't|won't|never $adv* $answer !you",
        "<you|to don't|doesn't|didn't|won't|hasn't|haven't|isn't|aren't $adv* arrive|arrived|work|worked|working|cover|load",
        "they|he|she|management|suppliers|customers|departments|teams|people|clients|users|everyone|we don't|doesn't|didn't|"
            "never|won't $adv* understand|care|tell|inform|trust|listen|speak|talk|communicate|respect|believe|read|follow|"
            "coordinate|share|support !you|any|about|of|much",
        "don't|doesn't|didn't trust|understand the|our|us|that|each|it|my|what|why|how",
        "don't|doesn't|didn't $adv* get|receive a|an|any|the|paid|anything|enough|much ~1 confirmation|answer|answers|reply|"
            "feedback|information|support|help|breaks|training|time|budget|updates|invoices|recognition|thanks|sleep|rest|enough|"
            "everything|right",
        "doesn't|don't|didn't find|show|allow|support|let|give|tell us|me|you|anything|the|people|everything|any",
        "doesn't|don't|isn't|aren't talk|speak|connected|linked|integrated|synchronised|compatible|communicate to|with|together|"
            "and|properly",
        "haven't|hasn't $adv* slept|eaten|paid|consulted|informed|trained|told|received|delivered|replaced|maintained|updated",
        "we|they|people|customers|staff|users|managers|teams|everyone|patients|clients|half|of|us don't|doesn't|never|didn't "
            "$adv* know|knows|understand|see|agree|remember who|how|what|where|which|why|when|whether|on !you|much",
        "i don't $adv* know|understand|see how|why|who i|we|to|decides|they",
        "not|isn't|aren't clear|sure|obvious who|what|how|why|whether|where|which",
        "never|not|isn't|aren't|no longer $adv* the same|reliable|available|on time|up to|enough|finished|correct|accurate|right|"
            "ready|complete|compatible|supported|there|maintained",
        "nobody|noone is $adv* responsible|accountable|happy|listening|able|available|helping|trained|sure|satisfied|interested|coming|answering",
        "no one|body is $adv* responsible|accountable|happy|listening|able|available|helping|trained|sure|satisfied|interested|coming|answering",
        "nobody|noone $adv* knows|know|decides|reads|owns|can|tells|answers|listens|cares|understands|has|uses|follows|seems|"
            "talks|takes|checks|feels|told|ever|dares|looks|remembers|trusts|else|replies|helps|explains|explained|maintains|updates|"
            "believes !complained|left",
        "no one|body $adv* knows|know|decides|reads|owns|can|tells|answers|listens|cares|understands|uses|follows|seems|talks|"
            "takes|checks|told|ever|dares|looks|replies|helps|explains|maintains|updates !complained",
        "none|neither of us|them|the ~2 knows|know|works|work|can|has|have|is|are|talk|understand",
        "nothing $adv* works|work|gets|happens|happened|moves|changes|changed|is|ever|goes|fits|matches",
        "complain|complains|complained|complaining about|to|that|all|every|because|when|a|constantly|almost|more",
        "argue|argues|arguing|fight|fighting|quarrel|quarrelling about|over|with|all|every|among|between",
        "blame|blames|blaming|blamed us|me|each|one|them|everyone|others",
        "quit|quits|quitting|resign|resigned|resigning|leave|leaving after|because|faster|in|before|us|within|one|all",
        "give|gives|giving|gave up !smoking|drinking",
        "threaten|threatened|threatening to",
        "stopped|stops|stop working|supporting|answering|responding|replying|functioning",
        "cancelled|canceled|postponed|delayed|cut|reduced|slashed ~3 project|projects|budget|budgets|training|meeting|meetings|"
            "posts|staff|launch|by|again|twice|times",
        "budget|budgets|headcount|team|staff|funding was|were|has|have|is|got been? cut|reduced|halved|frozen|slashed|too|not|"
            "doesn't",
        "wrong|incorrect|false|contradictory|outdated|missing|bad labels|label|data|figures|numbers|addresses|readings|results|"
            "prices|price|address|information|parts|items|products|person|version|values|invoices|patient|documents|entries",
        "fined|sued|robbed|hacked",
        "promise|promises|promised things|stuff|features|dates|what ~3 can't|we|don't",
        "mistakes|errors|bugs|problems creep|keep|slip|happen|occur|pile|come|go|add|get !desk",
    };
}

// Time, money and work that go lost.
Patterns name_costs()
{
    return {
        "take|takes|taking us|me|them|people|him|her|everyone ~2 $num|hours|days|weeks|months|years ~1 $unit",
        "take|takes|taking us|me|them|people|him|her|everyone $adv* forever|ages|long|hours|days|weeks|months|years",
        "take|takes|taking|took $adv* forever|ages|hours|weeks|months|years !on|off|care",
        "take|takes|taking|took too|so|way|far much? longer?|long",
        "<we|i|you|they|to|can|will takes|take ~2 $num weeks|months|hours|days|years !off|on",
        "cost|costs|costing us|me|our|the",
        "pay|paying|paid overtime|penalties|fines|twice",
        "overpaid|overpay|overpaying|overcharged",
        "have|has|had|having|forced|obliged|end|ends|got to|up ~6 by hand",
        "have|has|having|forced|obliged|need to ~5 manually|twice|again",
        "have|has|having|forced|obliged|need|had to retype|redo|re-enter|rekey|chase|guess|beg|repeat|correct|fight|firefight|"
            "apologise|apologize",
        "have|has|having|forced|obliged to explain|enter|type|do|write|start|ask|copy|log|fill|check ~4 again|over|every|scratch|"
            "twice|times|everywhere",
        "have|has|having to call|phone|email|wait|ask|remind them|for|him|her|someone|somebody|people",
        "everything|it|all|them twice|manually",
        "everything|it|all|them by hand",
        "end|ends|ending|ended up $adv* ~1 paying|doing|driving|working|calling|waiting|redoing|losing|with|using|writing|"
            "throwing|buying|guessing|spending|fixing|sending|making|having|staying|copying",
        "had|have|has to $adv* send|throw|redo|start|enter|pay|cancel|close|stop|shut|refund|recall|apologise|apologize|repeat|"
            "turn|skip|work|stay ~3 back|away|twice|again|over|everything|overtime|late|down|out|weekends|nights|off|for|"
            "appointments|orders",
        "wait|waits|waiting|waited ~2 $num|weeks|months|hours|forever|ages|years|days|too|so|long|for $num|weeks|months|hours|"
            "long|too|ages|$unit|approval|approvals|answers|answer|someone|somebody|ever|an|signature|signatures|decisions",
        "waiting for ~4 for? $num|weeks|months|years|forever weeks|months|years|hours?",
        "wait|waits|waiting weeks|months|hours|forever|ages|years|endlessly",
        "wait|waits|queue|queues|stand|stands up|for|there ~2 to? $num? weeks|months|hours|hour|doing|nothing|ages",
        "need|needs|takes|take|spends ~1 $num month|months|weeks to",
        "sit|sits|sitting|stand|standing ~2 doing nothing|idle|around|waiting",
        "twice|three|several|many|ten|four|five|hundred times a|in|per|before|over|already",
        "long|endless|crazy|insane hours|waits|queues|delays|wait|queue|waiting",
        "no use|help to|for us|me|anyone",
        "over and over",
        "far|way too much",
        "on|under hold|water|strain !for",
        "tension|tensions|conflict|conflicts|friction|rivalry|mistrust between|with|in|among",
        "leave|leaves|leaving|quitting|left !us|me faster|because|in|after|one !the",
        "led|leads|lead|leading to|into ~2 $fault|$trouble|disputes|errors|mistakes|accidents|complaints",
        "working|work|worked $adv* long|late|overtime|weekends|nights|evenings|unpaid hours|every|all|and|overtime|again?",
        "have|has|haven't|hasn't|had|no a|an|any|proper|enough|time|real ~2 lunch|break|holiday|rest|weekend|sleep|day-off in|"
            "for $unit|ages|months|years",
        "bottleneck|headache is|are",
    };
}

}  // namespace

Patterns name_english_failures()
{
    Patterns patterns = name_failing();
    const Patterns more = name_costs();
    patterns.insert(patterns.end(), more.begin(), more.end());
    return patterns;
}

}  // namespace sourdine
