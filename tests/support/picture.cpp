#include "tests/support/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>

namespace sourdine::test {

namespace {

struct Clip { int x0, y0, x1, y1; };
using Channels = std::array<float, 4>;

float channel(ImU32 colour, int n) { return static_cast<float>((colour >> (8 * n)) & 255U); }

// A pixel on an edge that two triangles share is drawn by one of them.
bool inside_edge(float w, float ex, float ey) { return w > 0 || (w == 0 && (ey > 0 || (ey == 0 && ex < 0))); }

Channels sample(const ImTextureData& texture, float u, float v)
{
    u = u * static_cast<float>(texture.Width) - 0.5F;
    v = v * static_cast<float>(texture.Height) - 0.5F;
    const int iu = static_cast<int>(std::floor(u)), iv = static_cast<int>(std::floor(v));
    const float fu = u - static_cast<float>(iu), fv = v - static_cast<float>(iv);
    Channels out{};
    for (int k = 0; k < 4; ++k) {
        const int x = std::clamp(iu + (k & 1), 0, texture.Width - 1), y = std::clamp(iv + (k >> 1), 0, texture.Height - 1);
        const float part = ((k & 1) ? fu : 1 - fu) * ((k >> 1) ? fv : 1 - fv);
        const unsigned char* p = texture.Pixels + (y * texture.Width + x) * texture.BytesPerPixel;
        for (int q = 0; q < 4; ++q)
            out[static_cast<std::size_t>(q)] += part * static_cast<float>(texture.BytesPerPixel == 4 ? p[q] : q == 3 ? p[0] : 255);
    }
    return out;
}

ImU32 lay_over(ImU32 below, const Channels& colour)
{
    const float alpha = std::min(1.0F, colour[3] / 255);
    ImU32 out = 0xFF000000U;
    for (int q = 0; q < 3; ++q) {
        const float mixed = colour[static_cast<std::size_t>(q)] * alpha + channel(below, q) * (1 - alpha);
        out |= static_cast<ImU32>(mixed + 0.5F) << (8 * q);
    }
    return out;
}

void draw_triangle(Picture& picture, const Clip& clip, const ImTextureData& texture, const std::array<const ImDrawVert*, 3>& v)
{
    const ImVec2 a = v[0]->pos, b = v[1]->pos, c = v[2]->pos;
    const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::fabs(area) < 1e-6F) return;
    const float sign = area > 0 ? 1.0F : -1.0F, part = 1 / std::fabs(area);
    const int x0 = std::max(clip.x0, static_cast<int>(std::floor(std::min({a.x, b.x, c.x}))));
    const int x1 = std::min(clip.x1, static_cast<int>(std::ceil(std::max({a.x, b.x, c.x}))));
    const int y0 = std::max(clip.y0, static_cast<int>(std::floor(std::min({a.y, b.y, c.y}))));
    const int y1 = std::min(clip.y1, static_cast<int>(std::ceil(std::max({a.y, b.y, c.y}))));
    for (int y = y0; y < y1; ++y)
        for (int x = x0; x < x1; ++x) {
            const float px = static_cast<float>(x) + 0.5F, py = static_cast<float>(y) + 0.5F;
            std::array<float, 3> w{sign * ((b.x - px) * (c.y - py) - (b.y - py) * (c.x - px)),
                                   sign * ((c.x - px) * (a.y - py) - (c.y - py) * (a.x - px)),
                                   sign * ((a.x - px) * (b.y - py) - (a.y - py) * (b.x - px))};
            if (!inside_edge(w[0], sign * (c.x - b.x), sign * (c.y - b.y)) || !inside_edge(w[1], sign * (a.x - c.x), sign * (a.y - c.y)) ||
                !inside_edge(w[2], sign * (b.x - a.x), sign * (b.y - a.y)))
                continue;
            float tu = 0, tv = 0;
            Channels colour{};
            for (std::size_t k = 0; k < 3; ++k) {
                w[k] *= part;
                tu += v[k]->uv.x * w[k];
                tv += v[k]->uv.y * w[k];
                for (int q = 0; q < 4; ++q) colour[static_cast<std::size_t>(q)] += channel(v[k]->col, q) * w[k];
            }
            const Channels texel = sample(texture, tu, tv);
            for (std::size_t q = 0; q < 4; ++q) colour[q] *= texel[q] / 255;
            ImU32& pixel = picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x)];
            pixel = lay_over(pixel, colour);
        }
}

void append(std::string& out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>((value >> shift) & 255U));
}

std::uint32_t crc(std::string_view bytes)
{
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int k = 0; k < 8; ++k) sum = (sum >> 1) ^ ((sum & 1U) ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

void append_chunk(std::string& out, std::string_view name, std::string_view data)
{
    append(out, static_cast<std::uint32_t>(data.size()));
    const std::string checked = std::string(name).append(data);
    out += checked;
    append(out, crc(checked));
}

// A zlib stream that stores instead of packing.
std::string stored(std::string_view data)
{
    std::string out = "\x78\x01";
    std::uint32_t a = 1, b = 0;
    for (const char byte : data) {
        a = (a + static_cast<unsigned char>(byte)) % 65521U;
        b = (b + a) % 65521U;
    }
    do {
        const std::string_view block = data.substr(0, 65535);
        data.remove_prefix(block.size());
        const auto length = static_cast<std::uint16_t>(block.size());
        out.push_back(data.empty() ? '\1' : '\0');
        for (const std::uint16_t n : {length, static_cast<std::uint16_t>(~length)}) {
            out.push_back(static_cast<char>(n & 255));
            out.push_back(static_cast<char>(n >> 8));
        }
        out += block;
    } while (!data.empty());
    append(out, (b << 16) | a);
    return out;
}

}  // namespace

int Picture::count(ImU32 colour, int x0, int y0, int x1, int y1, int tolerance) const
{
    int found = 0;
    for (int y = std::max(0, y0); y < std::min(height, y1); ++y)
        for (int x = std::max(0, x0); x < std::min(width, x1); ++x) {
            bool near = true;
            for (int q = 0; q < 3; ++q) near = near && std::fabs(channel(at(x, y), q) - channel(colour, q)) <= static_cast<float>(tolerance);
            found += near ? 1 : 0;
        }
    return found;
}

Picture rasterise(const ImDrawData& drawn, ImU32 background)
{
    Picture picture{static_cast<int>(drawn.DisplaySize.x), static_cast<int>(drawn.DisplaySize.y), {}};
    picture.pixels.assign(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height), background);
    for (const ImDrawList* list : drawn.CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const ImTextureData* texture = command.TexRef._TexData;
            if (command.UserCallback || !texture || !texture->Pixels) continue;
            // Pixel centres inside the clip rectangle are drawn.
            const auto edge = [](float at, int most) { return std::clamp(static_cast<int>(std::ceil(at - 0.5F)), 0, most); };
            const Clip clip{edge(command.ClipRect.x, picture.width), edge(command.ClipRect.y, picture.height),
                            edge(command.ClipRect.z, picture.width), edge(command.ClipRect.w, picture.height)};
            for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
                std::array<const ImDrawVert*, 3> corners{};
                for (unsigned k = 0; k < 3; ++k)
                    corners[k] = &list->VtxBuffer[static_cast<int>(list->IdxBuffer[static_cast<int>(command.IdxOffset + i + k)] + command.VtxOffset)];
                draw_triangle(picture, clip, *texture, corners);
            }
        }
    return picture;
}

bool write_png(const Picture& picture, const std::string& file)
{
    std::string rows;
    for (int y = 0; y < picture.height; ++y) {
        rows.push_back('\0');
        for (int x = 0; x < picture.width; ++x)
            for (int q = 0; q < 3; ++q) rows.push_back(static_cast<char>((picture.at(x, y) >> (8 * q)) & 255U));
    }
    std::string head;
    append(head, static_cast<std::uint32_t>(picture.width));
    append(head, static_cast<std::uint32_t>(picture.height));
    head += std::string("\x08\x02\0\0\0", 5);
    std::string out = "\x89PNG\r\n\x1A\n";
    append_chunk(out, "IHDR", head);
    append_chunk(out, "IDAT", stored(rows));
    append_chunk(out, "IEND", {});
    std::ofstream stream(file, std::ios::binary);
    stream.write(out.data(), static_cast<std::streamsize>(out.size()));
    return stream.good();
}

}  // namespace sourdine::test
