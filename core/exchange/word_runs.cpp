#include "core/exchange/word_runs.h"

#include "core/exchange/scan.h"

#include <algorithm>

namespace sourdine {

void WordRuns::add(std::optional<Milliseconds> from, std::optional<Milliseconds> to, std::uint32_t label, std::string_view word, int line, bool joined)
{
    const bool other = label != m_label;
    const bool pause = from && m_from && *from - m_to >= cutting_pause;
    const bool back = from && m_from && *from < *m_from;
    if (other || pause || back) close();
    if (m_words.empty()) m_line = line;
    m_label = label;
    if (from) {
        if (!m_from) m_from = m_to = *from;
        m_to = std::max({m_to, *from, to.value_or(*from)});
    }
    if (!joined && !m_joined && !m_words.empty()) m_words += ' ';
    m_words += word;
    m_joined = joined;
}

void WordRuns::close()
{
    if (!is_blank_line(m_words)) {
        if (m_from)
            m_out.add(*m_from, m_to, m_label, m_words, m_line);
        else
            m_out.doubt(m_line, "import.doubt_time");
    }
    m_from.reset();
    m_words.clear();
    m_joined = true;
}

}  // namespace sourdine
