# Finds every dependency; README.md beside this file says what each is for.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(SQLite3 3.37 REQUIRED)            # STRICT tables came with 3.37
find_package(nlohmann_json 3.11 REQUIRED)
find_package(pugixml 1.12 REQUIRED)
find_package(LibIcal 3.0 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
if(SOURDINE_BUILD_TESTS)
  find_package(doctest 2.4 REQUIRED)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/DearImGui.cmake)
