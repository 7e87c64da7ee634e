// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/IppAddress.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// A size that a printer takes, or a range of them, in hundredths of millimetres.
struct IppMediaSize
{
    int leastWidth = 0;
    int mostWidth = 0;
    int leastHeight = 0;
    int mostHeight = 0;

    bool operator==(const IppMediaSize&) const = default;
};

/// What a printer leaves white at each side at least, hundredths of mm; 0 where it does not tell.
struct IppMargins
{
    int bottom = 0;
    int left = 0;
    int right = 0;
    int top = 0;

    bool operator==(const IppMargins&) const = default;
};

/// What a printer says that it can do (attributes of RFC 8011, PWG 5100.7, 5100.14, 5102.4).
struct IppOffer
{
    QStringList formats; ///< document-format-supported
    QList<int> resolutions; ///< printer-resolution-supported, of square dots, dpi
    int resolution = 0; ///< printer-resolution-default; 0: not told
    QList<int> pwgResolutions; ///< pwg-raster-document-resolution-supported
    QStringList pwgTypes; ///< pwg-raster-document-type-supported: `black_1`, `sgray_8`, …
    QStringList urf; ///< urf-supported: `W8`, `RS300-600`, …
    QList<IppMediaSize> sizes; ///< media-size-supported; empty: not told
    IppMargins margins; ///< the least of media-…-margin-supported
    QList<PaperSize> ready; ///< media-col-ready
    int darknessLevels = 0; ///< print-darkness-supported; 0: it has no such setting
    QList<int> finishings; ///< finishings-supported, numbers of PWG 5100.1
    bool createsJobs = false; ///< Create-Job and Send-Document
    bool isSpooler = false; ///< CUPS: what it says is not what the printer says
    QStringList sides{}; ///< sides-supported: `one-sided`, `two-sided-long-edge`, …

    bool operator==(const IppOffer&) const = default;
};

/// How a badge goes to a printer.
struct IppChoice
{
    IppFormat format = IppFormat::Pwg;
    int dpi = 300;
    bool isGrey = false; ///< a byte a dot, as some take PWG raster alone

    bool operator==(const IppChoice&) const = default;
};

/// The best of what the printer takes. Dots go before everything: they are what was previewed and
/// read back, and no printer scales them. PDF goes first into a print queue of CUPS, which would
/// send pictures through filters of its own; it goes last to a printer, and never when the badge is
/// turned or moved. PNG holds one page: a badge of more goes another way. None when the printer
/// takes nothing that a badge of so many `pages` can be.
[[nodiscard]] std::optional<IppChoice> choiceOf(
    const IppOffer& offer, const IppAddress& address, int pages = 1);

/// How a badge is to be printed and cut, of what the printer says that it can: nothing else is
/// asked of it.
struct IppFinish
{
    std::optional<int> darkness; ///< print-darkness, -100 to 100, as LPrint and PAPPL offer it
    int finishing = 0; ///< of `finishings`; 0: none is asked for

    bool operator==(const IppFinish&) const = default;
};

[[nodiscard]] IppFinish finishOf(const IppOffer& offer, const IppAddress& address);

/// The paper that is in, when the printer names one alone; no size otherwise.
[[nodiscard]] PaperSize readyPaper(const IppOffer& offer);

/// media-size for a badge, in hundredths of mm: as the printer has it within half a millimetre, or
/// as it is where the printer takes sizes freely or names none. None: it has no such paper.
struct IppMedia
{
    int width = 0;
    int height = 0;

    bool operator==(const IppMedia&) const = default;
};

[[nodiscard]] std::optional<IppMedia> mediaFor(const IppOffer& offer, const PaperSize& badge);

} // namespace lanyard
