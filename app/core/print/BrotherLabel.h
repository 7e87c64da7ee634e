// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "print/BrotherMedia.h"

#include <QRect>

#include <optional>

namespace lanyard {

/// How a Brother QL printer is to cut and to colour.
struct BrotherStyle
{
    enum class Cut {
        Each, ///< page
        AtEnd, ///< of a badge of several pages
        Every, ///< `labelsACut` pages, and at the end
        None,
    };
    enum class Red {
        Nothing, ///< black alone, also on a roll for two colours
        Everything, ///< black nothing
    };
    Cut cut = Cut::Each;
    int labelsACut = 1; ///< 1 to 255
    Red red = Red::Nothing;

    bool operator==(const BrotherStyle&) const = default;
};

/// A printer as it is written to.
struct BrotherSetup
{
    BrotherModel model;
    BrotherMedium medium;
    BrotherStyle style;

    bool operator==(const BrotherSetup&) const = default;
};

/// What of a page the printer can print.
struct BrotherSheet
{
    BadgeRaster dots; ///< of the printable area, as one looks at it; as wide as the medium's
    /// Black dots in the margins, where the head prints nothing. What only goes on to the edge as
    /// it is printed beside it, as a bar does, is no loss.
    int lost = 0;
};

/// Where the head prints on a page of that size, already turned, that lies in the middle of the
/// medium; may reach beyond the page. None when the page is more than a millimetre larger than the
/// medium.
[[nodiscard]] std::optional<QRect> brotherWindow(QSize page, const BrotherSetup& setup);

/// The page in the middle of the medium, already turned (see placed()). An endless label becomes
/// as long as the page, white to the least that the model takes. None when the page is not whole,
/// not of 300 dpi, or more than a millimetre larger than the medium.
[[nodiscard]] std::optional<BrotherSheet> brotherSheet(
    const BadgeRaster& page, const BrotherSetup& setup);

/// Which page of a badge.
struct BrotherTurn
{
    bool isFirst = true;
    bool isLast = true;
};

/// Clears what an earlier job left, even the middle of a row; before a question or a job.
[[nodiscard]] QByteArray brotherStart();
/// Is answered with a status, but never while it prints.
inline constexpr const char* brotherQuestion = "\x1biS";
/// One page: control codes, rows, print command. `sheet` is one of brotherSheet().
/// Commands as in Brother's command references (see brotherModels()), chapter "Print data".
[[nodiscard]] QByteArray brotherPage(
    const BadgeRaster& sheet, const BrotherSetup& setup, BrotherTurn turn = {});

/// TIFF's PackBits: runs of up to 128 bytes.
[[nodiscard]] QByteArray packBits(const QByteArray& bytes);

} // namespace lanyard
