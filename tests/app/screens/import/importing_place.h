// A workplace with a folder of meetings to be added, written here.
#pragma once

#include "tests/support/workplace.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace sourdine::test {

// Dana 0:00–0:20, Lee 0:20–0:30, Dana 0:31–0:40, Room 0:41–0:42; line 15 is broken.
inline constexpr const char* short_meeting = R"(WEBVTT

00:00:00.000 --> 00:00:20.000
<v Dana Reed>How do you plan a release today?</v>

00:00:20.000 --> 00:00:30.000
<v Lee Okafor>With a spreadsheet nobody trusts.</v>

00:00:31.000 --> 00:00:40.000
<v Dana Reed>Who notices first?</v>

00:00:41.000 --> 00:00:42.000
<v Room Three>Thank you.</v>

00:00:5x.000 --> 00:00:52.000
Lost words
)";

struct ImportingPlace : Workplace {
    explicit ImportingPlace(Language language = Language::English, ImVec2 size = {1440, 900}) : Workplace(language, size)
    {
        std::filesystem::create_directory(folder / "meetings");
        write("meetings/planning.vtt", short_meeting);
    }
    std::string path(const std::string& name) const { return (folder.path() / name).string(); }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path(name), std::ios::binary) << text; }

    void choose_in(const std::string& name)
    {
        app->carry_out(app::ChooseFiles{});
        app->carry_out(app::ListFolder{path(name)});
        window.settle();
    }
    void read(const std::string& name)
    {
        app->drop_files({path(name)});
        wait_for_import();
    }
    void add()
    {
        window.key("Enter");
        wait_for_import();
    }
    // The plan as it stands; null: no sheet, or another step.
    const ImportPlan* plan()
    {
        const app::ImportView* importing = app->make_view().importing;
        return importing && importing->step == app::ImportView::Step::Planned ? &importing->plan : nullptr;
    }
    bool importing() { return app->make_view().importing != nullptr; }
    std::size_t count_interviews() { return desk->interviews().size(); }
};

}  // namespace sourdine::test
