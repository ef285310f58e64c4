// The parts draw_window() is made of.
#pragma once

#include "app/screens/window/window_screen.h"

namespace sourdine::app {

constexpr float top_bar_height = 56;  // points

void draw_top_bar(const View& view, WindowState& state, Outbox& out);
// Strips below the top bar that stay while their cause does: read only, unsaved.
void draw_banners(const View& view);
// Right below the top bar for as long as a rehearsal lasts.
void draw_rehearsal_band(const View& view, Outbox& out);
// What the last wish came to, for a few seconds; over the workspace, below the top bar.
void draw_notice(const View& view);
// In place of the workspace.
void draw_recovery_offer(const View& view, Outbox& out);
void draw_help_page(const View& view, WindowState& state);
void draw_settings_panel(const View& view, WindowState& state, Outbox& out);

// A sheet over the workspace, `width` by `height` points at most, at the right or in the middle. End with end_sheet().
enum class SheetPlace { Middle, Right };
void begin_sheet(const View& view, const char* id, float width, float height, SheetPlace place);
void begin_sheet(const View& view, const char* id, ImVec2 at, ImVec2 size);  // in pixels, anywhere
void end_sheet();

// The keycaps of a gesture's first key, drawn at `at`, each named in the user's language; their width in pixels.
float draw_caps(const View& view, ImVec2 at, std::span<const std::string> caps);
float measure_caps(const View& view, std::span<const std::string> caps);
// In as many columns as the other keys of the page.
void draw_review_keys(const View& view, float column, float gap, bool two);

}  // namespace sourdine::app
