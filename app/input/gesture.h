// What a key asks for. Names are those of assets/keys.json ("live.underline").
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sourdine::app {

enum class GestureKind : std::uint8_t {
    // everywhere
    Undo, Redo, Search, Help, FullScreen, ZoomIn, ZoomOut, ZoomReset, NextWorkspace, PreviousWorkspace,
    NewInterview, Report, OpenSettings, Import, TurnLaptop,
    // preparing
    PersonUp, PersonDown, QuestionBank, LastTime, Rehearse,
    // reviewing
    WhatHurts, NextTab, PreviousTab,
    // the interview's course
    StartOrResume, End, Pause, OffRecord, NextPhase, PreviousPhase, Blind,
    // the floor
    Seat,         // number 1..9
    CorrectSeat,  // number 1..9
    Silence, ToggleMe, Earlier, Later, CutIn,
    AskQuestion,
    // the sheet
    Underline,
};

struct Gesture {
    GestureKind kind = GestureKind::Undo;
    int number = 0;
    bool operator==(const Gesture&) const = default;
};

std::string_view name_of(GestureKind);  // "live.underline"
std::optional<GestureKind> gesture_from_name(std::string_view);

}  // namespace sourdine::app
