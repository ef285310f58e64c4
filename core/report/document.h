// A document for people, before it is HTML or Markdown: what is said and in which order, nothing about looks.
// Every text is as a reader sees it; escaping is the writers' part.
#pragma once

#include "core/base/time.h"
#include "core/locale/phrases.h"

#include <string>
#include <variant>
#include <vector>

namespace sourdine {

// Words set one way. `strokes` 1..3: underlined like on the sheet.
struct Run {
    std::string text;
    int strokes = 0;
    bool strong = false;
    bool soft = false;
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

enum class Tone { Plain, Lead, Soft };

struct Subheading { std::string text; };
struct Paragraph { Runs runs; Tone tone = Tone::Plain; };
struct BulletList { std::vector<Runs> items; bool numbered = false; };
struct Quote { Runs words; std::string by; };
struct Card { Runs title; std::vector<std::string> tags; std::vector<Quote> quotes; };
struct Figure { std::string value, label, remark; };
struct FigureRow { std::vector<Figure> figures; };

// Every row has as many cells as there are columns; the first cell names its row. The caption is for who listens to
// the page: a heading above says it to who sees it.
struct Column { std::string title; bool number = false; bool narrow = false; };
struct Table { std::string caption; std::vector<Column> columns; std::vector<std::vector<Runs>> rows; };

// Who spoke when. Times are the interview's own clock, 0..length.
struct TalkChart {
    struct Span { Milliseconds from{0}; Milliseconds to{0}; };
    struct Lane { std::string name, role, share; bool us = false; std::vector<Span> spans; };
    struct PhaseStart { std::string name; Milliseconds at{0}; };
    struct Mark { Milliseconds at{0}; int strokes = 1; };  // underlined words

    std::string title, description;
    Milliseconds length{0};
    std::vector<PhaseStart> phases;
    std::vector<Lane> lanes;
    std::vector<Mark> marks;
    std::string marks_name;
};

using Block = std::variant<Subheading, Paragraph, BulletList, Quote, Card, FigureRow, Table, TalkChart>;

struct Section { std::string title; std::vector<Block> blocks; };

struct Document {
    Language language = Language::English;
    std::string client, title;
    std::vector<std::string> facts;  // lines below the title
    std::vector<Section> sections;
    std::string closing;             // the last line; may be empty
    bool sheet = false;              // to be taken along: set small and in two columns below its first section
    std::string author;              // whose report it is; may be empty
    Date day{};                      // of the interview: the date of formats that keep one, so that a file tells no other
};

std::string write_html(const Document& document);
std::string write_markdown(const Document& document);
// A4 pages with real letters (Inter where it is installed), an outline and the chart as lines. The same document gives
// the same bytes wherever fonts and libraries are the same.
std::string write_pdf(const Document& document);
// A Word document to be edited: real styles, lists and tables, the chart as a picture with its description.
std::string write_docx(const Document& document);

}  // namespace sourdine
