// A document of everything that breaks writers: control characters, marks of every format, words without an end,
// writing from right to left, signs outside the fonts, parts with nothing in them.
#pragma once

#include "core/report/document.h"

namespace sourdine::test {

inline std::string hostile_words()
{
    return std::string("\x01\x02\x1b[31m\x7f<b>&amp;\"'</b>]]>\t\n\r (\\) %") + "\xc2\x85\xe2\x80\xa8\xef\xbf\xbe\xff\xc3 שלום مرحبا \xf0\x9f\x98\x80 \xe2\x80\xae" + "turned \xcc\x81\xcc\x82 end";
}

inline Document make_hostile_document(bool sheet = false)
{
    const std::string odd = hostile_words();
    const std::string word(10'000, 'w');
    const Runs runs{{odd, 1}, {word, 3}, {odd, 2, true}, {"", 9, true, true}};
    Table table{odd, {{odd}, {"n", true}, {"x", false, true}, {word}}, {{{{word}}, {{"1"}}, {{odd}}, runs}}};
    for (int i = 0; i < 60; ++i) table.rows.push_back({{{"row"}}, {}, {{}}, {{"words"}}});
    TalkChart chart;
    chart.title = chart.description = chart.marks_name = odd;
    chart.lanes.assign(40, {odd, word, odd, false, {{Milliseconds{5}, Milliseconds{1}}}});
    chart.marks = {{Milliseconds{-4}, 9}};
    FigureRow figures;
    figures.figures.assign(12, {"1", odd, odd});
    Document document{Language::French, odd, odd, {odd, ""}, {}, odd, sheet};
    document.sections.push_back({odd, {Subheading{word}, Paragraph{runs}, BulletList{{runs, {}}, true}, Quote{runs, word}, figures, table, chart}});
    document.sections.push_back({"", {Card{runs, {odd, word}, {{runs, odd}, {{}, ""}}}, TalkChart{}, Table{}, Table{"", {{"head"}}, {}}, FigureRow{}, BulletList{}, Paragraph{}, Card{}, Quote{}}});
    document.sections.push_back({odd, {}});
    return document;
}

}  // namespace sourdine::test
