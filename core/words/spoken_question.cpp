#include "core/words/spoken_question.h"

#include "core/words/phrase_book.h"

namespace sourdine {

namespace {

enum QuestionList : std::size_t { list_openings, list_lead_ins };

const PhraseBook& english_questions()
{
    static const PhraseBook book(
        {{"who", "you|we|they|he|she|it|i|the|your|that|this|these|those|there|people|anyone|anybody|everyone|someone"},
         {"aux", "do|does|did|is|are|was|were|can|could|would|will|should|have|has|don't|doesn't|didn't|isn't|aren't|can't|couldn't|wouldn't"}},
        {{"what|how|why|where|when|which|who do|does|did|are|would|can|could|should|have|has|don't|doesn't|didn't $who", "why is|was|isn't|aren't $who",
          "where|how is|was|were $who", "what is|was|were it|the|your|that|this|going|happening|wrong", "what happens|happened if|when|next|then|with|to", "how many|long|often|far|old",
          "how come", "how|what about", "what else", "what kind|sort|type|kinds|sorts|types of", "who is|are|was|decides|owns|does|else", "$aux $who", "may|might i|we",
          "which of|one", "in|to|at|for|with|by|from what|which|whom !is|i|we", "tell|show|give me|us", "walk|talk|take|run me|us through", "describe|explain|elaborate",
          "tell|say more", "any problems|questions|issues|thoughts|concerns ,", "i was? wonder|wondering if|whether|what|how|why"},
         {"so|and|but|ok|okay|well|right|now|then|yeah|yes|alright|great|good|sure|thanks|,", "please|maybe|perhaps|first|or|because|cause", "i see"}});
    return book;
}

const PhraseBook& french_questions()
{
    static const PhraseBook book(
        {{"turned", "-vous|-tu|-il|-elle|-on|-ils|-elles|-nous|-je"}},
        {{"est -ce|ce que|qui", "que est -ce|ce", "que|qui|quoi|ou|quand|pourquoi|comment|combien|quel|quelle ~3 $turned", "comment|combien vous|tu|ca|on|de|est|sont|fait|font|se",
          "pourquoi !ca|je|pas", "quel|quelle|quels|quelles est|sont|etait|etaient|serait", "a|dans|de|sur|pour|avec|en quel|quelle|quels|quelles|quoi", "qui est -ce|ce",
          "dites|dis|racontez|raconte|parlez|parle|expliquez|explique|decrivez|decris|donnez|donne|montrez|montre -moi|-nous|moi|nous",
          "avez|as|a|ont|etes|es|est|sont|pouvez|peux|peut|peuvent|pourriez|pourrais|voulez|veux|savez|sais|faites|fais|auriez|seriez|diriez|devez|utilisez|"
          "travaillez|pensez|trouvez|allez|voyez|connaissez|disposez|rencontrez|gerez|arrive|arrivez|existe|faut $turned", "y a|avait|aurait $turned", "vous pouvez|pourriez|pourrez me|nous",
          "tu peux|pourrais me|nous"},
         {"alors|et|mais|donc|bon|ok|d'accord|oui|voila|ou|puis|bien|merci|tres|," , "de accord", "ah|eh bien?", "parce que"}});
    return book;
}

}  // namespace

bool is_spoken_question(const SpokenWords& spoken)
{
    if (spoken.words.empty()) return false;
    if (spoken.marked) return true;
    const PhraseBook& book = spoken.language == Language::French ? french_questions() : english_questions();
    int start = 0;
    for (const auto& found : book.find(book.read(spoken.words))) {
        if (found.words.from > start) break;
        if (found.list == list_openings && found.words.from == start) return true;
        if (found.list == list_lead_ins) start = std::max(start, found.words.to);
    }
    return false;
}

bool is_spoken_question(std::string_view sentence)
{
    return is_spoken_question(read_spoken_words(sentence));
}

}  // namespace sourdine
