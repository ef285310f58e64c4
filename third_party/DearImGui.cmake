# Dear ImGui >= 1.92.2 from Debian's source package, checked by apt's signatures: imgui::core (FreeType; all a headless
# test needs) and imgui::imgui (with the GLFW and OpenGL 3 backends). Built from source because FREETYPE, WCHAR32 and
# TEST_ENGINE change its ABI: no prebuilt package has them.
#   IMGUI_SOURCE_DIR   use this tree (offline builds, packagers)
#   IMGUI_SUITES       Debian suites that have >= 1.92, asked in order
#   IMGUI_FETCH_DIR    where the source is unpacked
include_guard(GLOBAL)
set(IMGUI_MIN 1.92.2)
set(IMGUI_SOURCE_DIR "" CACHE PATH "Dear ImGui source tree (>= ${IMGUI_MIN}); empty: fetched with apt")
set(IMGUI_SUITES forky sid CACHE STRING "Debian suites to take Dear ImGui's source from")
set(IMGUI_FETCH_DIR "${CMAKE_BINARY_DIR}/_deps" CACHE PATH "Where Dear ImGui's source is unpacked")
find_package(PkgConfig REQUIRED)
pkg_check_modules(GLFW REQUIRED IMPORTED_TARGET glfw3)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
set(OpenGL_GL_PREFERENCE GLVND)
find_package(OpenGL REQUIRED)

function(imgui_version_of dir out)
  set(${out} "" PARENT_SCOPE)
  if(EXISTS "${dir}/imgui.h")
    file(STRINGS "${dir}/imgui.h" line REGEX "^#define IMGUI_VERSION[ \t]+\"")
    if(line MATCHES "\"([0-9]+\\.[0-9]+\\.[0-9]+)")
      set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

set(_dir "${IMGUI_SOURCE_DIR}")
if(NOT _dir)
  set(_dir "${IMGUI_FETCH_DIR}/imgui")
  imgui_version_of("${_dir}" _have)
  foreach(_suite IN LISTS IMGUI_SUITES)
    if(NOT _have)
      execute_process(COMMAND "${PROJECT_SOURCE_DIR}/tools/get-imgui.sh" "${IMGUI_FETCH_DIR}" "${_suite}" "${IMGUI_MIN}")
      imgui_version_of("${_dir}" _have)
    endif()
  endforeach()
  if(NOT _have)
    message(FATAL_ERROR "Dear ImGui >= ${IMGUI_MIN} could not be fetched. Offline? Give -DIMGUI_SOURCE_DIR=<tree> "
                        "(made with tools/get-imgui.sh on a connected machine).")
  endif()
endif()
imgui_version_of("${_dir}" _ver)
if(NOT _ver OR _ver VERSION_LESS IMGUI_MIN)
  message(FATAL_ERROR "${_dir}: Dear ImGui '${_ver}', need >= ${IMGUI_MIN}")
endif()
message(STATUS "Dear ImGui: ${_ver} from ${_dir}")

add_library(imgui_core STATIC
  ${_dir}/imgui.cpp ${_dir}/imgui_draw.cpp ${_dir}/imgui_tables.cpp ${_dir}/imgui_widgets.cpp
  ${_dir}/misc/freetype/imgui_freetype.cpp ${_dir}/misc/cpp/imgui_stdlib.cpp)
target_include_directories(imgui_core SYSTEM PUBLIC ${_dir} ${_dir}/misc/cpp ${_dir}/misc/freetype)
target_compile_definitions(imgui_core PUBLIC
  IMGUI_ENABLE_FREETYPE IMGUI_USE_WCHAR32 IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_ENABLE_TEST_ENGINE)
target_compile_features(imgui_core PUBLIC cxx_std_20)
target_link_libraries(imgui_core PUBLIC PkgConfig::FREETYPE)
# the test-engine hooks must exist in every program: empty ones for the app, real ones in the tests
add_library(imgui_glfw_gl3 STATIC ${_dir}/backends/imgui_impl_glfw.cpp ${_dir}/backends/imgui_impl_opengl3.cpp)
target_include_directories(imgui_glfw_gl3 SYSTEM PUBLIC ${_dir}/backends)
target_link_libraries(imgui_glfw_gl3 PUBLIC imgui_core PkgConfig::GLFW OpenGL::GL ${CMAKE_DL_LIBS})
add_library(imgui::core ALIAS imgui_core)
add_library(imgui::imgui ALIAS imgui_glfw_gl3)
