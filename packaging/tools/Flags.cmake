# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
# Compiler flags shared by every target, and the one function that makes a library of the house.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(LANYARD_CCACHE ccache)
if(LANYARD_CCACHE)
  # -fpch-preprocess and the sloppiness let ccache work together with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${LANYARD_CCACHE})
  add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()
find_program(LANYARD_MOLD mold)
if(LANYARD_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  # an optimizer that suspects more than the tests' build keeps nobody from a desk
  add_compile_options(-Werror)
endif()
if(LANYARD_SANITIZE)
  # null pointers and what lies beyond an object are AddressSanitizer's finds, the machines take any
  # alignment, and the house casts to what it asked for; to look for all that before each access would
  # take as long again as to compile
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr
                      -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LANYARD_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  add_link_options(-Wl,-z,relro,-z,now)
endif()
add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  LANYARD_VERSION="${PROJECT_VERSION}")

# lanyard_precompile(NAME <header>…): a quarter less time for a first build. Off (LANYARD_PCH=OFF in the
# environment or as an option), other checkouts find more in the compiler cache: a precompiled header
# is never twice the same, and so nothing that uses it.
set(pch ON)
if(DEFINED ENV{LANYARD_PCH})
  set(pch $ENV{LANYARD_PCH})
endif()
option(LANYARD_PCH "Precompiled headers" ${pch})
function(lanyard_precompile name)
  if(LANYARD_PCH)
    target_precompile_headers(${name} PRIVATE ${ARGN})
  endif()
endfunction()

# lanyard_precompile_common(NAME…): for libraries that stand on Qt Core, one precompiled header for
# all of them. Compiled without the macros of Qt's other modules, which would tie it to some of them.
function(lanyard_precompile_common)
  if(NOT LANYARD_PCH)
    return()
  endif()
  if(NOT TARGET lanyard_common_headers)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/common_headers.cpp CONTENT "")
    add_library(lanyard_common_headers OBJECT ${CMAKE_BINARY_DIR}/common_headers.cpp)
    set_target_properties(lanyard_common_headers PROPERTIES AUTOMOC OFF)
    target_link_libraries(lanyard_common_headers PRIVATE Qt6::Core)
    target_precompile_headers(lanyard_common_headers PRIVATE <QtCore/QObject> <QtCore/QFuture>
      <QtCore/QDateTime> <QtCore/QJsonObject> <functional> <optional> <variant>)
  endif()
  foreach(name IN LISTS ARGN)
    target_precompile_headers(${name} REUSE_FROM lanyard_common_headers)
  endforeach()
endfunction()

# Static for the desk: two programs that need nothing beside them. Shared for the tests: each of
# their many programs would hold the whole house once more, eight gigabytes with sanitizers.
set(LANYARD_LIBRARIES STATIC)
if(LANYARD_SANITIZE)
  set(LANYARD_LIBRARIES SHARED)
  set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()

# lanyard_unite(NAME SKIP file…): a library whose files may be compiled eight at a time, but for those (.cpp)
# that have names of their own in common with others: a new one that has is refused as a redefinition, and
# belongs there too. Off where people work: eight files are compiled for a change in one, and a missing
# include is not seen.
option(LANYARD_UNITY "Compile files of the larger libraries eight at a time: a first build takes less" OFF)
function(lanyard_unite name)
  cmake_parse_arguments(U "" "" "SKIP" ${ARGN})
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${LANYARD_UNITY})
  list(TRANSFORM U_SKIP PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  list(TRANSFORM U_SKIP APPEND .cpp)
  set_source_files_properties(${U_SKIP} TARGET_DIRECTORY ${name} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# lanyard_library(NAME ROOT): a library of the house whose only include root is its own folder ROOT.
# The folder's sub-folders add their files with lanyard_sources(NAME …).
function(lanyard_library name root)
  add_library(${name} ${LANYARD_LIBRARIES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${root})
  target_include_directories(${name} PUBLIC ${root})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(LANYARD_SANITIZE AND NOT LANYARD_SANITIZE_TESTS)
    # a library calls its own copies of inline functions, and not a test's, which watch nothing
    target_link_options(${name} PRIVATE -Wl,-Bsymbolic-functions)
  endif()
endfunction()

# lanyard_sources(NAME file…): names files of the current folder; headers join the header set.
function(lanyard_sources name)
  foreach(file IN LISTS ARGN)
    if(file MATCHES "\\.h$")
      target_sources(${name} PUBLIC FILE_SET HEADERS FILES ${CMAKE_CURRENT_SOURCE_DIR}/${file})
      # moc reads headers that are listed as sources too
      target_sources(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    else()
      target_sources(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endif()
  endforeach()
endfunction()
