# sourdine_embed(<target> FILES <path under assets/>...): compiles the files into <target>, to be read with
# embedded_asset("locale/en/live.json") from core/base/asset.h. The program then needs no data folder.
include_guard(GLOBAL)
function(sourdine_embed target)
  cmake_parse_arguments(ARG "" "" "FILES" ${ARGN})
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${target}_assets.cpp")
  set(inputs "")
  foreach(file IN LISTS ARG_FILES)
    list(APPEND inputs "${PROJECT_SOURCE_DIR}/assets/${file}")
  endforeach()
  list(JOIN ARG_FILES "," joined)
  add_custom_command(OUTPUT "${out}"
    COMMAND "${CMAKE_COMMAND}" -DOUT=${out} -DROOT=${PROJECT_SOURCE_DIR}/assets -DFILES=${joined}
            -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    DEPENDS ${inputs} "${PROJECT_SOURCE_DIR}/cmake/embed.cmake" VERBATIM)
  target_sources(${target} PRIVATE "${out}")
endfunction()
