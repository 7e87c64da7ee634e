// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherMedia.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideBytes = 162;
constexpr int metre = 11811; // dots
constexpr int threeMetres = 35433;
constexpr bool yes = true;
constexpr bool no = false;

// What is not told for a model is not sent to it. QL-650TD compresses on its serial port alone;
// QL-600, QL-800 and QL-1100 are not sent compressed rows: at a USB port they gain nothing, and
// plain rows are right for all. QL-600 is in none of the references that BrotherMedia.h names: its
// row is a QL-800's without red.
// clang-format off
constexpr std::array<BrotherModel, 18> models {{
    // name              bytes      rows              modes cuts every end  compr notif red
    {"QL-500"_L1,        90,        295, metre,       no,   no,  no,   no,  no,   no,   no},
    {"QL-550"_L1,        90,        295, metre,       no,   yes, no,   no,  no,   no,   no},
    {"QL-560"_L1,        90,        295, metre,       no,   yes, no,   no,  no,   no,   no},
    {"QL-570"_L1,        90,        150, metre,       no,   yes, yes,  yes, no,   no,   no},
    {"QL-580N"_L1,       90,        150, metre,       yes,  yes, yes,  yes, yes,  no,   no},
    {"QL-600"_L1,        90,        150, metre,       yes,  yes, yes,  yes, no,   yes,  no},
    {"QL-650TD"_L1,      90,        295, metre,       yes,  yes, no,   yes, no,   no,   no},
    {"QL-700"_L1,        90,        150, metre,       no,   yes, yes,  yes, no,   no,   no},
    {"QL-710W"_L1,       90,        150, metre,       yes,  yes, yes,  yes, yes,  no,   no},
    {"QL-720NW"_L1,      90,        150, metre,       yes,  yes, yes,  yes, yes,  no,   no},
    {"QL-800"_L1,        90,        150, metre,       yes,  yes, yes,  yes, no,   yes,  yes},
    {"QL-810W"_L1,       90,        150, metre,       yes,  yes, yes,  yes, yes,  yes,  yes},
    {"QL-820NWB"_L1,     90,        150, metre,       yes,  yes, yes,  yes, yes,  yes,  yes},
    {"QL-1050"_L1,       wideBytes, 295, threeMetres, yes,  yes, yes,  yes, yes,  no,   no},
    {"QL-1060N"_L1,      wideBytes, 295, threeMetres, yes,  yes, yes,  yes, yes,  no,   no},
    {"QL-1100"_L1,       wideBytes, 295, threeMetres, yes,  yes, yes,  yes, no,   yes,  no},
    {"QL-1110NWB"_L1,    wideBytes, 295, threeMetres, yes,  yes, yes,  yes, yes,  yes,  no},
    {"QL-1115NWB"_L1,    wideBytes, 295, threeMetres, yes,  yes, yes,  yes, yes,  yes,  no},
}};

constexpr std::array<BrotherMedium, 25> media {{
    // name         mm         dots          printable     unused  wide  colours
    {"12"_L1,       12,    0,  142,    0,    106,    0,    29,     no,   no},
    {"29"_L1,       29,    0,  342,    0,    306,    0,     6,     no,   no},
    {"38"_L1,       38,    0,  449,    0,    413,    0,    12,     no,   no},
    {"50"_L1,       50,    0,  590,    0,    554,    0,    12,     no,   no},
    {"54"_L1,       54,    0,  636,    0,    590,    0,     0,     no,   no},
    {"62"_L1,       62,    0,  732,    0,    696,    0,    12,     no,   no},
    {"62red"_L1,    62,    0,  732,    0,    696,    0,    12,     no,   yes},
    {"102"_L1,     102,    0, 1200,    0,   1164,    0,    12,     yes,  no},
    {"103"_L1,     104,    0, 1224,    0,   1200,    0,    12,     yes,  no},
    {"17x54"_L1,    17,   54,  201,  636,    165,  566,     0,     no,   no},
    {"17x87"_L1,    17,   87,  201, 1026,    165,  956,     0,     no,   no},
    {"23x23"_L1,    23,   23,  272,  272,    202,  202,    42,     no,   no},
    {"29x42"_L1,    29,   42,  342,  495,    306,  425,     6,     no,   no},
    {"29x90"_L1,    29,   90,  342, 1061,    306,  991,     6,     no,   no},
    {"38x90"_L1,    38,   90,  449, 1061,    413,  991,    12,     no,   no},
    {"39x48"_L1,    39,   48,  461,  565,    425,  495,     6,     no,   no},
    {"52x29"_L1,    52,   29,  614,  341,    578,  271,     0,     no,   no},
    {"62x29"_L1,    62,   29,  732,  341,    696,  271,    12,     no,   no},
    {"62x100"_L1,   62,  100,  732, 1179,    696, 1109,    12,     no,   no},
    {"102x51"_L1,  102,   51, 1200,  596,   1164,  526,    12,     yes,  no},
    {"102x152"_L1, 102,  153, 1200, 1804,   1164, 1660,    12,     yes,  no},
    {"103x164"_L1, 104,  164, 1224, 1941,   1200, 1822,    12,     yes,  no},
    {"d12"_L1,      12,   12,  142,  142,     94,   94,   113,     no,   no},
    {"d24"_L1,      24,   24,  284,  284,    236,  236,    42,     no,   no},
    {"d58"_L1,      58,   58,  688,  688,    618,  618,    51,     no,   no},
}};
// clang-format on

} // namespace

std::span<const BrotherModel> brotherModels()
{
    return models;
}

std::span<const BrotherMedium> brotherMedia()
{
    return media;
}

const BrotherModel* brotherModel(const QString& name)
{
    QString wanted = name.toUpper();
    if (!wanted.startsWith("QL-"_L1)) {
        wanted.prepend("QL-"_L1);
    }
    if (wanted.endsWith(u'C')) {
        wanted.chop(1);
    }
    const auto* found = std::ranges::find_if(
        models, [&wanted](const BrotherModel& model) { return wanted == model.name; });
    return found == models.end() ? nullptr : found;
}

const BrotherMedium* brotherMedium(const QString& name)
{
    const QString wanted = name.toLower();
    const auto* found = std::ranges::find_if(
        media, [&wanted](const BrotherMedium& medium) { return wanted == medium.name; });
    return found == media.end() ? nullptr : found;
}

int brotherOffset(const BrotherModel& model, const BrotherMedium& medium)
{
    constexpr int wideUnused = 44; // where a wide head's rolls begin
    return medium.unusedPins + (model.isWide() ? wideUnused : 0);
}

} // namespace lanyard
