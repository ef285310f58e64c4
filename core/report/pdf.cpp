#include "core/base/iso_time.h"
#include "core/report/pdf_parts.h"
#include "core/report/plain_text.h"

#include <cairo-pdf.h>

#include <algorithm>

namespace sourdine {

namespace {

constexpr double gutter = 25.5;      // between the columns of a sheet
constexpr double footer_foot = 31;   // the footer's letters above the paper's end

cairo_status_t append(void* out, const unsigned char* bytes, unsigned int count)
{
    static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

std::string name_of(const Document& document)
{
    return plain_text(document.client.empty() ? document.title : document.client + " · " + document.title);
}

// Pieces with their places on the paper.
struct Page {
    struct Set { const Piece* piece; double x, y, width; bool again; };
    std::vector<Set> set;
};

class PdfWriter {
public:
    explicit PdfWriter(const Document& document)
        : m_document(document), m_look(document.sheet ? sheet_look : report_look), m_setter(document.language),
          m_width(paper_width - 2 * m_look.left), m_height(paper_height - m_look.top - m_look.bottom)
    {
    }

    std::string write()
    {
        if (m_document.sheet) lay_out_sheet();
        else lay_out_report();
        cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &m_out, paper_width, paper_height);
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
        describe(surface);
        cairo_t* cairo = cairo_create(surface);
        for (std::size_t i = 0; i < m_pages.size(); ++i) draw_page(surface, cairo, i);
        cairo_destroy(cairo);
        cairo_surface_finish(surface);
        cairo_surface_destroy(surface);
        mark_date();
        tell_pdf_figures(m_out, m_figures);
        tell_pdf_language(m_out, code_of(m_document.language));
        return std::move(m_out);
    }

private:
    void lay_out_report()
    {
        PieceMaker maker{m_setter, m_look, m_width, m_height};
        maker.add_title(m_document);
        for (const Section& section : m_document.sections) maker.add_section(section);
        if (!m_document.closing.empty()) maker.add_closing(m_document.closing);
        m_wide = maker.take();
        place_wide();
    }

    // Heading and first section across, everything else in two columns of one height.
    void lay_out_sheet()
    {
        PieceMaker wide{m_setter, m_look, m_width, m_height};
        wide.add_title(m_document);
        if (!m_document.sections.empty()) wide.add_section(m_document.sections.front());
        m_wide = wide.take();
        const double used = place_wide();

        const double column = (m_width - gutter) / 2;
        PieceMaker narrow{m_setter, m_look, column, m_height};
        for (std::size_t i = 1; i < m_document.sections.size(); ++i) narrow.add_section(m_document.sections[i]);
        if (!m_document.closing.empty()) narrow.add_closing(m_document.closing);
        m_narrow = narrow.take();
        if (!m_narrow.empty()) place_columns(column, used);
    }

    static std::vector<Slab> slabs_of(const Pieces& pieces)
    {
        std::vector<Slab> slabs;
        for (const Piece& piece : pieces) slabs.push_back(piece.slab);
        return slabs;
    }

    Page& page(std::size_t number)
    {
        if (m_pages.size() <= number) m_pages.resize(number + 1);
        return m_pages[number];
    }

    // How much of the last page is used.
    double place_wide()
    {
        double used = 0;
        for (const PlacedSlab& placed : flow(slabs_of(m_wide), [&](int) { return m_height; })) {
            const Piece& piece = m_wide[placed.slab];
            page(static_cast<std::size_t>(placed.frame)).set.push_back({&piece, m_look.left, m_look.top + placed.y, m_width, placed.again});
            used = placed.y + piece.slab.height;
        }
        return used;
    }

    void place_columns(double column, double used)
    {
        constexpr double room_that_counts = 120;
        std::size_t first = m_pages.size() - 1;
        double top = used + m_look.above_section;
        if (m_height - top < room_that_counts) {
            ++first;
            top = 0;
        }
        const std::vector<Slab> slabs = slabs_of(m_narrow);
        const auto placed = flow_evenly(slabs, m_height - top);
        for (const PlacedSlab& at : placed) {
            const auto frame = static_cast<std::size_t>(at.frame);
            const double x = m_look.left + (frame % 2 == 0 ? 0 : column + gutter);
            page(first + frame / 2).set.push_back({&m_narrow[at.slab], x, m_look.top + (frame < 2 ? top : 0) + at.y, column, at.again});
        }
    }

    // The lowest height at which both columns hold everything; the whole page when they do not.
    std::vector<PlacedSlab> flow_evenly(const std::vector<Slab>& slabs, double height) const
    {
        constexpr double step = 6;
        double sum = 0, chain = 0, longest = 0;
        for (const Slab& slab : slabs) {
            sum += slab.height + slab.before;
            longest = std::max(longest, chain += slab.height + slab.before);
            if (!slab.with_next) chain = 0;
        }
        for (double tried = std::min(std::max(sum / 2, longest), height); tried < height; tried += step) {
            const auto placed = flow(slabs, [&](int) { return tried; });
            if (placed.back().frame < 2) return placed;
        }
        return flow(slabs, [&](int frame) { return frame < 2 ? height : m_height; });
    }

    void describe(cairo_surface_t* surface) const
    {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, name_of(m_document).c_str());
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Sourdine");
        if (!m_document.author.empty()) cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, plain_text(m_document.author).c_str());
        // Left out, it would be the moment of writing, and no two files of one report the same.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, (write_iso_date(m_document.day) + "T00:00:00Z").c_str());
    }

    void draw_page(cairo_surface_t* surface, cairo_t* cairo, std::size_t number)
    {
        const Page& page = m_pages[number];
        draw_cards(cairo, page);
        OpenTags open{cairo};
        for (const Page::Set& set : page.set) {
            if (set.piece->level > 0 && !set.again) add_to_outline(surface, *set.piece, number, set.x, set.y);
            draw_piece(cairo, set, open);
        }
        open.go_to({});  // what stands on every page is no part of the text
        draw_footer(cairo, number);
        cairo_show_page(cairo);
    }

    void draw_piece(cairo_t* cairo, const Page::Set& set, OpenTags& open)
    {
        const std::span<const TagStep> tags = set.piece->tags;
        if (set.piece->label) {
            open.go_to(tags.first(tags.size() - 1));
            set.piece->label(cairo, set.x, set.y);
        }
        open.go_to(tags);
        set.piece->draw(cairo, set.x, set.y);
        if (!set.piece->told.empty()) m_figures.push_back(set.piece->told);
    }

    // One frame around all pieces of a card that stand below each other.
    static void draw_cards(cairo_t* cairo, const Page& page)
    {
        for (std::size_t i = 0; i < page.set.size();) {
            std::size_t end = i + 1;
            while (end < page.set.size() && page.set[end].piece->box == page.set[i].piece->box && page.set[end].x == page.set[i].x) ++end;
            if (page.set[i].piece->box >= 0) {
                const Page::Set& last = page.set[end - 1];
                round_box(cairo, page.set[i].x, page.set[i].y, last.width, last.y + last.piece->slab.height - page.set[i].y, 7);
                set_colour(cairo, paper::line);
                cairo_set_line_width(cairo, 0.75);
                cairo_stroke(cairo);
            }
            i = end;
        }
    }

    void add_to_outline(cairo_surface_t* surface, const Piece& piece, std::size_t number, double x, double y)
    {
        const auto rounded = [](double n) { return std::to_string(static_cast<int>(n)); };
        const std::string place = "page=" + std::to_string(number + 1) + " pos=[" + rounded(x) + " " + rounded(y) + "]";
        const int parent = piece.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : m_last_section;
        const int id = cairo_pdf_surface_add_outline(surface, parent, piece.heading.c_str(), place.c_str(), static_cast<cairo_pdf_outline_flags_t>(0));
        if (piece.level == 1) m_last_section = id;
    }

    void draw_footer(cairo_t* cairo, std::size_t number) const
    {
        const TextLook look{8, 1.2, false, paper::soft};
        const double foot = paper_height - footer_foot;
        double room = m_width;
        if (m_pages.size() > 1) {
            const SetText count = m_setter.set(std::to_string(number + 1) + " / " + std::to_string(m_pages.size()), look);
            count.draw(cairo, 0, paper_width - m_look.left - count.width(), foot - count.foot(0));
            room -= count.width() + 30;
        }
        TextLook one_line = look;
        one_line.one_line = true;
        const SetText name = m_setter.set(name_of(m_document), one_line, room);
        name.draw(cairo, 0, m_look.left, foot - name.foot(0));
    }

    // A date begins with D: (ISO 32000-1, 7.9.4); Cairo writes the digits alone. The seconds make room for it.
    void mark_date()
    {
        const std::string key = "/CreationDate (";
        const std::string seconds = "00Z)";
        const auto at = m_out.find(key);
        const auto end = m_out.find(seconds + "\n", at == m_out.npos ? at : at + key.size());
        if (at == m_out.npos || end != at + key.size() + 12) return;
        m_out.replace(end, seconds.size(), "Z)");
        m_out.insert(at + key.size(), "D:");
    }

    const Document& m_document;
    const PageLook& m_look;
    TextSetter m_setter;
    double m_width, m_height;
    Pieces m_wide, m_narrow;
    std::vector<Page> m_pages;
    int m_last_section = CAIRO_PDF_OUTLINE_ROOT;
    std::vector<std::string> m_figures;  // what they show
    std::string m_out;
};

}  // namespace

std::string write_pdf(const Document& document)
{
    return PdfWriter{document}.write();
}

}  // namespace sourdine
