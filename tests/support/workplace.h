// The whole program in a window that is not there: a library of its own, keys and clicks, pictures. What is asked for
// is really carried out. Its bodies are compiled once (workplace.cpp): they know every wish and every command.
#pragma once

#include "app/app.h"
#include "tests/support/fake_clock.h"
#include "tests/support/headless.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <string_view>

namespace sourdine::test {

class Workplace {
public:
    explicit Workplace(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1);
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    // The sample interview, over and open.
    void add_sample();
    void show(app::Workspace workspace);
    // Files being read or a plan being written, beside the window: until it is done and shown.
    void wait_for_import();
    // A report or a client's file being written, or the bin emptied, beside the window: until it is done, or refused, and shown.
    void wait_for_writing();
    const Interview& interview() const { return *desk->interview(); }
    const Person* person(std::string_view name) const;  // null: not there
    const Note* note(std::string_view text) const;

    TempFolder folder;
    FakeClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<app::App> app;
    Headless window;

private:
    bool import_runs();
    void draw(Headless& headless);
};

}  // namespace sourdine::test
