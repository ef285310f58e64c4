#include "app/input/gesture.h"

#include "core/base/check.h"

#include <array>
#include <utility>

namespace sourdine::app {

namespace {

using enum GestureKind;
constexpr std::array<std::pair<GestureKind, std::string_view>, 39> names{{
    {Undo, "app.undo"},
    {Redo, "app.redo"},
    {Search, "app.search"},
    {Help, "app.help"},
    {FullScreen, "app.full_screen"},
    {ZoomIn, "app.zoom_in"},
    {ZoomOut, "app.zoom_out"},
    {ZoomReset, "app.zoom_reset"},
    {NextWorkspace, "app.next_workspace"},
    {PreviousWorkspace, "app.previous_workspace"},
    {NewInterview, "app.new_interview"},
    {Report, "app.report"},
    {OpenSettings, "app.settings"},
    {Import, "app.import"},
    {TurnLaptop, "app.turn_laptop"},
    {WhatHurts, "review.what_hurts"},
    {NextTab, "review.next_tab"},
    {PreviousTab, "review.previous_tab"},
    {PersonUp, "prepare.person_up"},
    {PersonDown, "prepare.person_down"},
    {QuestionBank, "prepare.question_bank"},
    {LastTime, "prepare.last_time"},
    {Rehearse, "prepare.rehearse"},
    {StartOrResume, "live.start"},
    {End, "live.end"},
    {Pause, "live.pause"},
    {OffRecord, "live.off_record"},
    {NextPhase, "live.next_phase"},
    {PreviousPhase, "live.previous_phase"},
    {Blind, "live.blind"},
    {Seat, "live.seat"},
    {CorrectSeat, "live.correct_seat"},
    {Silence, "live.silence"},
    {ToggleMe, "live.toggle_me"},
    {Earlier, "live.earlier"},
    {Later, "live.later"},
    {CutIn, "live.cut_in"},
    {AskQuestion, "live.ask"},
    {Underline, "live.underline"},
}};

}  // namespace

std::string_view name_of(GestureKind kind)
{
    for (const auto& [known, name] : names)
        if (known == kind) return name;
    SD_CHECK(!"every gesture has a name");
    return {};
}

std::optional<GestureKind> gesture_from_name(std::string_view wanted)
{
    for (const auto& [kind, name] : names)
        if (name == wanted) return kind;
    return std::nullopt;
}

}  // namespace sourdine::app
