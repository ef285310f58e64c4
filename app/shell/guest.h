// What lives in the window. The window brings it keys and time and asks what to show; it knows nothing else of it.
#pragma once

#include "app/input/gesture.h"
#include "app/input/input_queue.h"
#include "app/input/router.h"
#include "core/base/time.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sourdine::app {

class Guest {
public:
    virtual ~Guest() = default;

    // How keys are read: `live` decides between the two meanings a key may have.
    virtual const Keymap& keys() const = 0;
    virtual bool live() const = 0;
    // Before a UI frame: may keep keys of the batch for itself (Escape closes a panel).
    virtual void look_over(Batch& batch) = 0;
    // Between ImGui's NewFrame and EndFrame.
    virtual void draw(std::span<const Gesture> gestures) = 0;
    // Right behind EndFrame: what the frame asked for is done, so that the next one sees it.
    virtual void carry_wishes() = 0;
    // Files were let go over the window: full paths.
    virtual void drop_files(std::vector<std::string> files) = 0;
    // A frame broke off half-way. False: it is too much, stop.
    virtual bool survive_trouble() = 0;

    // At every wake-up, drawn or not: signs of life, what waits to be written.
    virtual void wake() = 0;
    // How long until something changes by itself; none: not before the next key. Never negative.
    virtual std::optional<Milliseconds> time_to_next_change() const = 0;
    // The window is about to go.
    virtual void close() = 0;

    virtual void set_system_scale(float scale) = 0;
    virtual std::string window_title() const = 0;
    virtual bool wants_full_screen() const = 0;
    virtual bool wants_to_close() const = 0;
};

}  // namespace sourdine::app
