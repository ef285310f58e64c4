// Which part of the interview the lanes show: all of it, or a stretch looked at closely.
#pragma once

#include "core/base/time.h"

namespace sourdine::app {

// Parts (0..1) of the interview's own clock; from < to.
class TimeWindow {
public:
    double from() const { return m_from; }
    double to() const { return m_to; }
    double width() const { return m_to - m_from; }
    bool is_whole() const { return m_from <= 0 && m_to >= 1; }
    bool holds(double part) const { return part >= m_from && part <= m_to; }

    // What is at `part` stays where it is; a factor above 1 looks closer, no closer than `least`.
    void zoom(double factor, double part, double least);
    void pan(double by);
    void show(double part);  // moved just so far that `part` is in sight, with a little around it
    void show_whole() { *this = {}; }

    bool operator==(const TimeWindow&) const = default;

private:
    void put(double from, double width);

    double m_from = 0, m_to = 1;
};

// The closest look there is: five seconds of an interview `length` long.
double least_window(Milliseconds length);

// From one label of a time axis to the next, a length people count in: the shortest with at least `room` pixels where
// a millisecond is `pixels` wide.
Milliseconds find_tick(double pixels, double room);

}  // namespace sourdine::app
