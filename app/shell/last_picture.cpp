#include "app/shell/last_picture.h"

#include <algorithm>
#include <cstddef>
#include <type_traits>

namespace sourdine::app {

namespace {

void append(std::vector<char>& bytes, const void* data, std::size_t size)
{
    const char* first = static_cast<const char*>(data);
    bytes.insert(bytes.end(), first, first + size);
}

template <class T>
void append_all(std::vector<char>& bytes, const ImVector<T>& values)
{
    static_assert(std::is_trivially_copyable_v<T>);
    append(bytes, &values.Size, sizeof values.Size);
    append(bytes, values.Data, static_cast<std::size_t>(values.Size) * sizeof(T));
}

bool waits_for_textures(const ImDrawData& data)
{
    if (!data.Textures) return false;
    return std::any_of(data.Textures->begin(), data.Textures->end(),
                       [](const ImTextureData* texture) { return texture->Status != ImTextureStatus_OK; });
}

}  // namespace

bool LastPicture::is_same(const ImDrawData& data)
{
    m_scratch.clear();
    for (const ImDrawList* list : data.CmdLists) {
        append_all(m_scratch, list->VtxBuffer);
        append_all(m_scratch, list->IdxBuffer);
        append(m_scratch, &list->CmdBuffer.Size, sizeof list->CmdBuffer.Size);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            append(m_scratch, &command.ClipRect, sizeof command.ClipRect);
            append(m_scratch, &command.ElemCount, sizeof command.ElemCount);
        }
    }
    const bool same = m_known && !waits_for_textures(data) && m_size.x == data.DisplaySize.x &&
                      m_size.y == data.DisplaySize.y && m_scratch == m_bytes;
    m_known = true;
    m_size = data.DisplaySize;
    m_bytes.swap(m_scratch);
    return same;
}

}  // namespace sourdine::app
