// Open or closed: told by a question's words, in French and English.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

enum class QuestionForm { Open, Closed, Unsure };  // Unsure: too short to tell, or not a question yet

// Told by the opening words after polite preambles ("Could you tell me", "Est-ce que vous pourriez me dire"),
// of the last question in the text when it holds several sentences. Unsure counts as closed in figures.
QuestionForm tell_question_form(std::string_view text);
inline bool is_open_question(std::string_view text) { return tell_question_form(text) == QuestionForm::Open; }

// For a closed question, up to three beginnings that would open it, in the question's own language
// ("What do you use …", "How …", "Tell me about …"). Empty for an open one.
std::vector<std::string> suggest_openings(std::string_view text);

}  // namespace sourdine
