// A row of the table and what opens below it.
#pragma once

#include "app/screens/prepare/parts.h"

namespace sourdine::app {

// Where the columns of a row begin, in pixels from its left.
struct TableColumns {
    float name, role, side, knows, end;
    float name_width, role_width;
    bool stacked;  // too narrow for both: the role stands below the name
};

struct TableRow {
    const View& view;
    PrepareState& state;
    const Person& person;
    const Person* before;  // in the order of speaking, or null
    const Person* after;
    ImVec2 at;
    float width;
    TableColumns columns;
    Outbox& out;

    void update(Person changed) const { out.send(UpdatePerson{std::move(changed)}); }
    bool open() const { return state.table.chosen == person.id && !view.read_only; }
};

inline constexpr ui::TextStyle table_text{ui::Face::Regular, 14.5f};

// A bare field of the row. It chooses the person while it has the keyboard; Up and Down go on to those beside them.
ui::FieldResult draw_cell(const TableRow& row, Cell cell, const char* id, std::string& text, const ui::TextStyle& style, float width, std::string_view hint);

// After each piece of the row that is no field: where the keyboard is chooses the person, and Delete there removes them.
void watch_piece(const TableRow& row);
void remove_person(const TableRow& row, bool by_key);

// These give their heights.
float draw_table_row(const TableRow& row);
float draw_person_details(const TableRow& row, float y);  // weight, address, order of speaking
float draw_new_person(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);

}  // namespace sourdine::app
