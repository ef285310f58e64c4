// Work that may take longer than a frame, done beside the window.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace sourdine::app {

// One piece of work at a time on a thread of its own. What it touches belongs to it until done().
class Background {
public:
    Background() = default;
    ~Background() { finish(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    void start(std::function<void()> work)
    {
        finish();
        m_done = false;
        m_thread = std::thread([this, work = std::move(work)] {
            work();
            m_done = true;
        });
    }
    bool done() const { return m_done; }
    void finish()  // waits
    {
        if (m_thread.joinable()) m_thread.join();
    }

private:
    std::thread m_thread;
    std::atomic<bool> m_done{true};
};

}  // namespace sourdine::app
