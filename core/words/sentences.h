// Where the sentences of a transcript are: what a pain is offered from and what is counted as a question.
#pragma once

#include "core/words/span.h"

#include <string_view>
#include <vector>

namespace sourdine {

// Sentences in order, in code points, without the white space between them; each keeps its closing marks and quotes.
// A point ends none behind an abbreviation ("M. Dupont", "Dr. Adams", "e.g."), an initial or a numbering, nor inside a
// figure or a name ("3.5", "v2.1"); an ellipsis only before a capital. Line ends are blanks. What has no
// marks is one sentence; what has no letters and no figures is none.
std::vector<Span> find_sentences(std::string_view text);

}  // namespace sourdine
