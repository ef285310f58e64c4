// The picture on the screen, as ImGui's triangles: what has not changed is not drawn again. Comparing memory costs far
// less than drawing, above all where no graphics card helps.
#pragma once

#include <imgui.h>

#include <vector>

namespace sourdine::app {

class LastPicture {
public:
    // True when drawing `data` would give the very picture that is there; otherwise `data` is remembered as there.
    // A texture that waits to be uploaded is a change.
    bool is_same(const ImDrawData& data);
    // The window system lost the picture (uncovered, resized): the next one is drawn whatever it holds.
    void forget() { m_known = false; }

private:
    bool m_known = false;
    ImVec2 m_size;
    std::vector<char> m_bytes;
    std::vector<char> m_scratch;
};

}  // namespace sourdine::app
