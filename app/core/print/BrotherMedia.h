// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"

#include <QString>

#include <span>

namespace lanyard {

/// All heads of the series have it.
inline constexpr int brotherDpi = 300;

/// What one model of Brother's QL series can do.
struct BrotherModel
{
    QLatin1StringView name; ///< "QL-820NWB"
    int rowBytes = 90; ///< of its head: 90 for 720 pins, 162 for 1,296
    int leastRows = 150; ///< of an endless label
    int mostRows = 11811;
    bool hasModes = false; ///< is to be switched to raster mode (ESC i a)
    bool cuts = false; ///< by itself (ESC i M)
    bool cutsEvery = false; ///< some labels at a time (ESC i A)
    bool cutsAtEnd = false; ///< of a job (ESC i K)
    bool compresses = false; ///< (M)
    bool notifies = false; ///< unless it is told not to (ESC i !)
    bool printsRed = false; ///< (w)

    [[nodiscard]] bool isWide() const { return rowBytes > 90; }

    bool operator==(const BrotherModel&) const = default;
};

/// One kind of roll (DK). Dots are those of 300 dpi, across and along the tape.
struct BrotherMedium
{
    QLatin1StringView name; ///< "62", "62x100", "62red"
    int widthMm = 0; ///< as the printer tells it
    int lengthMm = 0; ///< the same; 0: endless
    int width = 0;
    int length = 0; ///< 0: endless
    int printableWidth = 0;
    int printableLength = 0; ///< 0: as long as the badge
    int unusedPins = 0; ///< between the head's first pin and the printable area, of 720 pins
    bool isWide = false; ///< for heads of 1,296 pins alone
    bool isTwoColour = false; ///< prints black and red, and nothing that is sent in one colour

    [[nodiscard]] bool isEndless() const { return length == 0; }

    [[nodiscard]] PaperSize paper() const { return {mm(widthMm), mm(lengthMm)}; }

    bool operator==(const BrotherMedium&) const = default;
};

/// White that an endless label has before and after what is printed on it: 3 mm, the least that
/// the printers take (ESC i d).
inline constexpr int brotherFeed = 35;

/// After the tables of Brother's command references "QL-500/550/560/570/580N/650TD/700/1050/1060N",
/// "QL-710W/720NW", "QL-800/810W/820NWB" and "QL-1100/1110NWB/1115NWB", for the models and rolls
/// that they name; editions differ, and of no cell is it noted which one it came from. What is sent
/// by these tables is read back by another program (tst_BrotherJudge). No printer of each model was
/// tried: where one prints otherwise, the printer is right.
[[nodiscard]] std::span<const BrotherModel> brotherModels();
[[nodiscard]] std::span<const BrotherMedium> brotherMedia();

/// Null when there is none. Case does not count, nor do "QL-" and a last "c" of the newer castings
/// (QL-820NWBc).
[[nodiscard]] const BrotherModel* brotherModel(const QString& name);
[[nodiscard]] const BrotherMedium* brotherMedium(const QString& name);

/// How many pins of a head lie before the printable area.
[[nodiscard]] int brotherOffset(const BrotherModel& model, const BrotherMedium& medium);

} // namespace lanyard
