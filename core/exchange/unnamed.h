// Segments nobody is named for.
#pragma once

namespace sourdine {

class TranscriptBuilder;

// Some segments name somebody and others do not: how many do not is a doubt (import.doubt_unnamed). Where nobody is
// named at all, the file never meant to.
void doubt_unnamed(TranscriptBuilder& out);

}  // namespace sourdine
